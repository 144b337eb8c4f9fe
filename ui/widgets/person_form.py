"""Somebody's details being written: nothing is saved before *Enregistrer*, Escape leaves all as is.

What a field takes stands under it; an error takes that place, in words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from centre_desk.actions import people
from centre_desk.desk import Change, Desk
from centre_desk.domain.people import (
    DIETS,
    IdentityKind,
    Person,
    Sex,
    cin_looks_usual,
    diet_label,
    normal_cin,
    phone_shown,
)
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from ui import dates, theme, tokens
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import say, t
from ui.widgets import parts
from ui.widgets.field import Field

TEXTS = (
    "last_name", "first_name", "last_name_ar", "first_name_ar", "matricule", "phone",
    "identity_number", "birth_date", "nationality", "country", "grade", "direction",
    "establishment", "note",
)  # fmt: skip
ROWS = (
    ("last_name", "first_name"),
    ("last_name_ar", "first_name_ar"),
    ("sex", "birth_date"),
    ("matricule", "phone"),
    ("identity_kind", "identity_number"),
    ("nationality", "country"),
    ("direction", "establishment"),
    ("grade", "diet"),
    ("note",),
)


class PersonForm(parts.Translated):
    """The form of one person, known or new.

    Signals:
        saved: the id of the person.
        left: put away without saving.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._known = Person()
        self._today = date.max
        self.texts = {name: QLineEdit() for name in TEXTS}
        self.sex, self.identity_kind, self.diet = QComboBox(), QComboBox(), QComboBox()
        self.accessible = QCheckBox()
        self.fields = {name: Field(widget) for name, widget in self._widgets().items()}
        self.save, self.cancel = parts.button("primary"), parts.button()
        self._filled: dict[str, Any] = {}
        self.draft = Draft("person", self, self._written, self._restore)
        self.save.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.put_away)
        self._lay_out()
        self.texts["identity_number"].textEdited.connect(self._look_at_number)
        for name, text in self.texts.items():
            text.textEdited.connect(self.fields[name].calm)
            text.returnPressed.connect(self.keep)
        self.draft.hear(self.accessible, *self._widgets().values())
        parts.act(self, "Escape", self.put_away, inside=True)
        parts.act(self, "Ctrl+Return", self.keep, inside=True)
        self.retranslate()

    def _widgets(self) -> dict[str, QWidget]:
        return {**self.texts, **self._boxes()}

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for line, names in enumerate(ROWS):
            for place, name in enumerate(names):
                span = 1 if len(names) > 1 else 2
                # A hint or an error under one field leaves its neighbour where it is.
                grid.addLayout(parts.column(self.fields[name], None, gap=0), line, place, 1, span)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        for name in ("last_name_ar", "first_name_ar"):
            self.texts[name].setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            # Arabic letters reach higher and lower: the field is measured by their own face.
            face = theme.font()
            face.setFamilies(["Noto Sans Arabic", *tokens.FAMILIES])
            self.texts[name].setFont(face)
        buttons = parts.row(self.save, self.cancel, None)
        self.setLayout(parts.column(grid, self.accessible, 4, buttons, None, gap=8))

    def begin(self, person: Person | None, today: date) -> None:
        """Fill the form in with somebody known, or leave it empty for somebody new."""
        self._known, self._today = person or Person(), today
        for name, text in self.texts.items():
            value = getattr(self._known, name)
            text.setText(f"{value:%d/%m/%Y}" if isinstance(value, date) else value or "")
            text.setCursorPosition(0)
        self.texts["phone"].setText(phone_shown(self._known.phone))
        self.accessible.setChecked(self._known.needs_accessible)
        self._offer_choices()
        for field in self.fields.values():
            field.calm()
        self._filled = self._values()
        self.draft.turn(self._known.id or "")
        self.texts["last_name"].setFocus()

    def _values(self) -> dict[str, Any]:
        """What every field shows, in plain values."""
        return {
            **{name: text.text() for name, text in self.texts.items()},
            **{name: box.currentIndex() for name, box in self._boxes().items()},
            "accessible": self.accessible.isChecked(),
        }

    def _boxes(self) -> dict[str, QComboBox]:
        return {"sex": self.sex, "identity_kind": self.identity_kind, "diet": self.diet}

    def _written(self) -> Written | None:
        """What differs from what is known: the rest may be corrected elsewhere meanwhile."""
        values = self._values()
        changed = {name: value for name, value in values.items() if value != self._filled[name]}
        about = " ".join(filter(None, (values["last_name"].strip(), values["first_name"].strip())))
        return (self._known.name.strip() or about, changed) if changed else None

    def _restore(self, values: Values) -> None:
        for name, value in values.items():
            if name in self.texts:
                self.texts[name].setText(value)
            elif name == "accessible":
                self.accessible.setChecked(value)
            else:
                self._boxes()[name].setCurrentIndex(value)

    def put_away(self) -> None:
        """Leave all as is; what was written is kept aside."""
        self.draft.leave()
        self.left.emit()

    def complete(self, establishments: Sequence[str], directions: Sequence[str]) -> None:
        """Offer the names that are known, so that one place is not written in two ways."""
        for name, known in (("establishment", establishments), ("direction", directions)):
            completer = QCompleter(list(known), self.texts[name])
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(self.draft.touch)
            self.texts[name].setCompleter(completer)

    def typed(self) -> Person:
        """The person as the form says.

        Raises:
            RuleBroken: the day of birth is no day.
        """
        words = {name: " ".join(text.text().split()) for name, text in self.texts.items()}
        born = words.pop("birth_date")
        return replace(
            self._known,
            **words,  # type: ignore[arg-type]
            birth_date=read_birth(born, self._today),
            sex=self.sex.currentData(),
            identity_kind=self.identity_kind.currentData(),
            diet=self.diet.currentData() or "",
            needs_accessible=self.accessible.isChecked(),
        )

    def changed(self) -> bool:
        """Whether something was written that is not saved."""
        try:
            now = self.typed()
        except RuleBroken:
            return True
        now = replace(now, phone=now.phone.replace(" ", ""))
        before = replace(self._known, phone=phone_shown(self._known.phone).replace(" ", ""))
        return any(getattr(now, each.name) != getattr(before, each.name) for each in fields(now))

    def keep(self) -> None:
        """Save; a refusal stands beside its field and everything typed stays."""
        try:
            person = self.typed()
        except RuleBroken as refused:
            self._refused(Trouble(refused.message, refused.field))
            return
        if person.id is None:
            self._deeds.do(
                lambda desk, _: people.add(desk, person),
                done=lambda change: self._saved("", change.result[0]),
                failed=self._refused,
            )
        elif self.changed():
            self._deeds.do(
                lambda desk, _: _correct(desk, person),
                done=lambda _change: self._saved(person.id, person.id),
                failed=self._refused,
            )
        else:
            self.put_away()

    def _saved(self, subject: int | str | None, person_id: int | None) -> None:
        self.draft.settle(subject)
        self.saved.emit(person_id)

    def _refused(self, trouble: Trouble) -> bool:
        field = self.fields.get(trouble.field or "")
        if field is None:
            return False
        field.say(say(trouble.message), wrong=True)
        field.widget.setFocus()
        return True

    def _look_at_number(self, typed: str) -> None:
        """An unusual card number is remarked upon, never refused: there are other documents."""
        number = normal_cin(typed)
        usual = not number or cin_looks_usual(number)
        if not usual and self.identity_kind.currentData() in (None, IdentityKind.CIN):
            self.fields["identity_number"].say(t("Inhabituel pour une CIN : à vérifier."))

    def _offer_choices(self) -> None:
        known = self._known
        _offer(self.sex, _sexes(), known.sex)
        _offer(self.identity_kind, _kinds(), known.identity_kind)
        diets = [("", "—"), *((code, say(words)) for code, words in DIETS.items())]
        if known.diet and known.diet not in DIETS:
            diets.append((known.diet, diet_words(known.diet)))
        _offer(self.diet, diets, known.diet)

    def retranslate(self) -> None:
        for name, (words, hint) in _names().items():
            self.fields[name].write(words, hint)
        parts.name(self.accessible, t("A besoin d'une chambre accessible"))
        parts.name(self.save, t("Enregistrer"), key="Ctrl+Return")
        parts.name(self.cancel, t("Laisser"), key="Escape")
        for place, diet in enumerate(DIETS.values(), 1):
            self.diet.setItemText(place, say(diet))
        for box, entries in ((self.sex, _sexes()), (self.identity_kind, _kinds())):
            for place, (_, words) in enumerate(entries[: box.count()]):
                box.setItemText(place, words)


def _correct(desk: Desk, person: Person) -> Change:
    return people.correct(desk, person)


def diet_words(code: str) -> str:
    """A diet's words in the language in use."""
    label = diet_label(code)
    return say(label) if isinstance(label, Message) else label


def read_birth(text: str, today: date) -> date | None:
    """Read a day of birth: ``5/6/1985``, ``5/6/85``; it lies in the past.

    Raises:
        RuleBroken: it is no day, or has no year.
    """
    if not text:
        return None
    wrong = RuleBroken(tr("Écrivez le jour, le mois et l'année : 5/6/1985."), field="birth_date")
    try:
        day = dates.read_day(text, today, field="birth_date")
    except RuleBroken:
        raise wrong from None
    if sum(map(str.isdigit, text)) < 4 or len(text.replace("-", "/").split("/")) < 3:
        raise wrong
    if day > today:
        day = day.replace(year=day.year - 100)
    return day


def _offer(box: QComboBox, entries: Sequence[tuple[object, str]], current: object) -> None:
    box.clear()
    for value, words in entries:
        box.addItem(words, value)
    box.setCurrentIndex(next((n for n, (value, _) in enumerate(entries) if value == current), 0))


def _sexes() -> list[tuple[object, str]]:
    return [(None, "—"), (Sex.WOMAN, t("femme")), (Sex.MAN, t("homme"))]


def _kinds() -> list[tuple[object, str]]:
    return [
        (None, "—"),
        (IdentityKind.CIN, t("CIN")),
        (IdentityKind.PASSPORT, t("passeport")),
        (IdentityKind.OTHER, t("autre pièce")),
    ]


def _names() -> dict[str, tuple[str, str]]:
    return {
        "last_name": (t("Nom"), ""),
        "first_name": (t("Prénom"), ""),
        "last_name_ar": (t("Nom en arabe"), ""),
        "first_name_ar": (t("Prénom en arabe"), ""),
        "sex": (t("Sexe"), ""),
        "birth_date": (t("Naissance"), t("Jour, mois, année : 5/6/1985")),
        "matricule": (t("Matricule"), ""),
        "phone": (t("Téléphone"), t("06 12 34 56 78, ou +33… pour l'étranger")),
        "identity_kind": (t("Pièce d'identité"), ""),
        "identity_number": (t("Numéro de la pièce"), ""),
        "nationality": (t("Nationalité"), ""),
        "country": (t("Pays de résidence"), ""),
        "direction": (t("Direction régionale"), t("Vaut à partir d'aujourd'hui")),
        "establishment": (t("Établissement"), t("Vaut à partir d'aujourd'hui")),
        "grade": (t("Grade ou fonction"), ""),
        "diet": (t("Régime"), ""),
        "note": (t("Note"), ""),
    }
