"""The fields of a session that is being written, and the session as they say it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QGridLayout, QLineEdit, QWidget

from centre_desk.actions.sessions import Details
from centre_desk.domain.classrooms import EQUIPMENT, Layout
from centre_desk.domain.formulas import Formula
from centre_desk.domain.programmes import CATEGORIES, SECTORS
from centre_desk.domain.training import Session, SessionKind, SessionState
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries.session_forms import FormChoices
from ui import dates
from ui.draft import Values
from ui.language import say, t
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.segments import Segments

TEXTS = ("programme", "code", "title", "title_ar", "first_day", "last_day", "capacity", "note")
ROWS = (
    ("programme",),
    ("code", "capacity"),
    ("title",),
    ("title_ar",),
    ("first_day", "last_day"),
    ("category", "sector"),
    ("partner", "formula"),
    ("layout", "note"),
)
PLANNED, CONFIRMED = SessionState.PLANNED.value, SessionState.CONFIRMED.value


class SessionFields(parts.Translated):
    """What a form asks of a session; the form itself says what is done with it."""

    def __init__(self) -> None:
        super().__init__()
        self._known: Session | None = None
        self._choices: FormChoices | None = None
        self.texts = {name: QLineEdit() for name in TEXTS}
        self.boxes = {
            name: QComboBox() for name in ("category", "sector", "partner", "formula", "layout")
        }
        self.fields = {name: Field(widget) for name, widget in {**self.texts, **self.boxes}.items()}
        self.kind = Segments([kind.value for kind in SessionKind])
        self.state = Segments((PLANNED, CONFIRMED))
        self.equipment = {code: QCheckBox() for code in EQUIPMENT}
        self._equipment = parts.label(kind="small")
        self.form = QWidget()
        self._lay_out_fields()

    def _lay_out_fields(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for line, names in enumerate(ROWS):
            for place, name in enumerate(names):
                # A hint or an error under one field leaves its neighbour where it is.
                cell = parts.column(self.fields[name], None, gap=0)
                grid.addLayout(cell, line, place, 1, 3 - len(names))
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        self.texts["title_ar"].setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        tools = QGridLayout()
        for place, box in enumerate(self.equipment.values()):
            tools.addWidget(box, place // 4, place % 4)
        inside = parts.column(
            parts.row(self.kind, 8, self.state, None), 4, grid, self._equipment, tools, None
        )
        inside.setContentsMargins(0, 0, 12, 0)
        self.form.setLayout(inside)

    def _fill(self, values: Values) -> None:
        for name, text in self.texts.items():
            text.setText(values[name])
            text.setCursorPosition(0)
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(box.findData(values[name]), 0))
        for code, tick in self.equipment.items():
            tick.setChecked(code in values["equipment"])
        self.kind.choose(values["kind"])
        self.state.choose(values["state"])

    def _values(self) -> dict[str, Any]:
        """What every field shows, in plain values."""
        return {
            **{name: text.text() for name, text in self.texts.items()},
            **{name: box.currentData() for name, box in self.boxes.items()},
            "equipment": [code for code, box in self.equipment.items() if box.isChecked()],
            "kind": self._down(self.kind, [kind.value for kind in SessionKind]),
            "state": self._down(self.state, (PLANNED, CONFIRMED)),
        }

    @staticmethod
    def _down(segments: Segments, keys: Sequence[str]) -> str:
        return next((key for key in keys if segments.button(key).isChecked()), keys[-1])

    def _programme_words(self, programme_id: int | None) -> str:
        every = self._choices.programmes if self._choices else ()
        return next((f"{p.code} · {p.title}" for p in every if p.id == programme_id), "")

    def _programme(self) -> int | None:
        typed = self.texts["programme"].text().strip()
        every = self._choices.programmes if self._choices else ()
        return next((p.id for p in every if typed in (p.code, f"{p.code} · {p.title}")), None)

    def typed(self) -> Details:
        """The session as the form says.

        Raises:
            RuleBroken: a day or a number of seats that is none.
        """
        values = self._values()
        today = self._choices.today if self._choices else date.min
        known = self._known
        first = known.first_day if known else self._day("first_day", today)
        last = known.last_day if known else self._last(first)
        capacity = values["capacity"].strip()
        if capacity and not capacity.isdigit():
            raise RuleBroken(tr("Un nombre de places, ou rien."), field="capacity")
        return Details(
            code=values["code"].strip(),
            first_day=first,
            last_day=last,
            title=" ".join(values["title"].split()),
            title_ar=" ".join(values["title_ar"].split()),
            kind=SessionKind(values["kind"]),
            programme_id=self._programme(),
            category=values["category"] or "",
            sector=values["sector"] or "",
            partner_id=values["partner"],
            capacity=int(capacity) if capacity else None,
            layout=Layout(values["layout"]) if values["layout"] else None,
            equipment=frozenset(values["equipment"]),
            formula=values["formula"],
            note=values["note"].strip(),
        )

    def _day(self, name: str, today: date) -> date:
        return dates.read_day(self.texts[name].text(), today, field=name)

    def _last(self, first: date) -> date:
        """The last day, a number of days, or the first day where nothing is typed."""
        text = self.texts["last_day"].text().strip()
        if not text:
            return first
        if text.isdigit() and 0 < int(text) <= 366:
            return first + timedelta(days=int(text) - 1)
        return dates.read_day(text, first, field="last_day")

    def _offer_choices(self) -> None:
        if self._choices is None:
            return
        words = [f"{p.code} · {p.title}" for p in self._choices.programmes]
        completer = QCompleter(words, self.texts["programme"])
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.texts["programme"].setCompleter(completer)
        none: list[tuple[object, str]] = [("", "—")]
        for name, entries in (
            ("category", [*none, *((code, say(said)) for code, said in CATEGORIES.items())]),
            ("sector", [*none, *((code, say(said)) for code, said in SECTORS.items())]),
            ("partner", [(None, "—"), *self._choices.partners.items()]),
            ("formula", [(each.value, say(each.label)) for each in Formula]),
            ("layout", [*none, *((each.value, say(each.label)) for each in Layout)]),
        ):
            box = self.boxes[name]
            current = box.currentData()
            box.clear()
            for value, said in entries:
                box.addItem(said, value)
            box.setCurrentIndex(max(box.findData(current), 0))

    def _write_names(self) -> None:
        for name, (words, hint) in _names().items():
            self.fields[name].write(words, hint)
        for kind in SessionKind:
            self.kind.name(kind.value, say(kind.label))
        self.state.name(PLANNED, say(SessionState.PLANNED.label))
        self.state.name(CONFIRMED, say(SessionState.CONFIRMED.label))
        self._equipment.setText(t("La salle doit avoir"))
        for code, box in self.equipment.items():
            parts.name(box, say(EQUIPMENT[code]))
        self._offer_choices()


def _names() -> dict[str, tuple[str, str]]:
    return {
        "programme": (t("Action de formation"), t("Trois lettres du catalogue, ou rien")),
        "code": (t("Code"), ""),
        "capacity": (t("Places"), t("Vide : autant qu'il en vient")),
        "title": (t("Titre"), ""),
        "title_ar": (t("Titre en arabe"), ""),
        "first_day": (t("Premier jour"), t("5/6, demain, lun, +3")),
        "last_day": (t("Dernier jour"), t("Un jour, ou un nombre de jours : 3")),
        "category": (t("Catégorie"), ""),
        "sector": (t("Secteur"), ""),
        "partner": (t("Partenaire"), ""),
        "formula": (t("Repas"), ""),
        "layout": (t("Disposition de la salle"), ""),
        "note": (t("Note"), ""),
    }
