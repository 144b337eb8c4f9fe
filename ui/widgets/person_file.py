"""One person's file: who they are, where they come from, their stays, their documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from centre_desk.actions import personal_files
from centre_desk.desk import Desk
from centre_desk.domain.people import Person, Sex, masked, phone_shown
from centre_desk.domain.stays import StayState
from centre_desk.language import tr
from centre_desk.queries import people as query
from centre_desk.queries.people import Origin, PersonFile, PersonStay
from ui import dates, words
from ui.deeds import Deeds
from ui.dialogs import files
from ui.language import code, t
from ui.widgets import file_cards, parts
from ui.widgets.facts import Facts
from ui.widgets.lines import Line, Texts, cell
from ui.widgets.person_form import PersonForm, diet_words


class FileView(parts.Translated):
    """The file in the middle of the page; its details are written in place.

    Signals:
        left: back to the directory.
        stay_chosen: a stay's id.
        rack_wanted: a stay's id and its arrival.
        stay_wanted: a person's id and name, for a new stay.
        print_wanted: the kind of a document and its day.
        session_wanted: a session's id and one of its tabs, or an empty text.
        week_wanted: the id of a trainer whose week is asked for.
    """

    left = Signal()
    stay_chosen = Signal(object)
    rack_wanted = Signal(object, object)
    stay_wanted = Signal(object, object)
    print_wanted = Signal(object, object)
    session_wanted = Signal(object, object)
    week_wanted = Signal(object)

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._person_id: int | None = None
        self._shown: PersonFile | None = None
        self._number_asked = False
        self.form = PersonForm(deeds)
        self.back, self.edit = parts.button("quiet", "back"), parts.button()
        self.book, self.number = parts.button("primary"), parts.button()
        self.hand_out = parts.button()
        self._number = ""
        self._ask_where: Callable[[QWidget], Path | None] = _ask_where
        self.week = parts.button()
        self._name, self._name_ar = parts.Elided("", "title"), parts.Elided("", "muted")
        self._facts, self._origins = Facts(), Facts()
        self._origins_title = parts.label(kind="heading")
        self._reading = QWidget()
        self._right = QVBoxLayout()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        names = parts.column(self._name, self._name_ar, gap=1)
        top = parts.row(
            self.back, 4, names, self.hand_out, self.number, self.week, self.edit, self.book
        )
        top.setStretch(2, 1)
        top.setContentsMargins(12, 8, 16, 8)
        inside = parts.column(
            self._facts, 8, parts.rule(), 4, self._origins_title, self._origins, None, gap=8
        )
        self._reading.setLayout(inside)
        card, column = parts.card()
        column.setContentsMargins(16, 16, 16, 16)
        for content in (self._reading, self.form):
            column.addWidget(content)
        self.form.hide()
        self._right.setSpacing(16)
        content = QWidget()
        both = parts.row(gap=16)
        both.setContentsMargins(16, 16, 16, 16)
        both.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        both.addLayout(self._right, 1)
        content.setLayout(both)
        outside = parts.column(top, parts.rule(), parts.scrolled(content), gap=0)
        outside.setStretch(2, 1)
        self.setLayout(outside)

    def _connect(self) -> None:
        self.back.clicked.connect(self.leave)
        self.edit.clicked.connect(self.write)
        self.number.clicked.connect(self.show_number)
        self.hand_out.clicked.connect(self.export)
        self.book.clicked.connect(self._wish_stay)
        self.week.clicked.connect(self._wish_week)
        self.form.left.connect(self.read)
        self.form.saved.connect(self._saved)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parts.act(self, "E", self.edit.click, inside=True)
        parts.act(self, "I", self.number.click, inside=True)
        parts.act(self, "X", self.hand_out.click, inside=True)
        parts.act(self, "S", self.book.click, inside=True)
        parts.act(self, "T", self.week.click, inside=True)
        parts.act(self, "Alt+Left", self.leave, inside=True)

    @property
    def person_id(self) -> int | None:
        """Whose file is open."""
        return self._person_id

    @property
    def writing(self) -> bool:
        """Whether details are being written."""
        return not self.form.isHidden()

    def open_file(self, person_id: int) -> None:
        """Read somebody's file and show it."""
        self._person_id, self._number_asked = person_id, False
        self._turn(writing=False)
        self.reload()

    def add_somebody(self, today: date) -> None:
        """An empty form for somebody new."""
        self._person_id, self._shown = None, None
        parts.emptied(self._right)
        self._name_ar.set_whole("")
        self.retranslate()
        self._begin(None, today)

    def reload(self) -> None:
        """Read the file again; what is being written stays as it is."""
        person_id = self._person_id
        if person_id is not None:
            self._deeds.background.run_query(
                lambda desk: query.file(desk, person_id),
                self.render_file,
                key=self,
                failed=lambda _trouble: self.leave(),
            )

    def render_file(self, shown: PersonFile) -> None:
        """Show what was read."""
        self._person_id, self._shown = shown.person.id, shown
        person = shown.person
        self._name.set_whole(person.name)
        self._name_ar.set_whole(person.name_ar if person.name_ar != person.name else "")
        self._name_ar.setVisible(bool(self._name_ar.accessibleName()))
        self._facts.show_facts(self._identity(shown))
        self._origins.show_facts([_origin(origin) for origin in shown.origins])
        for part in (self._origins, self._origins_title):
            part.setVisible(bool(shown.origins))
        self.number.setVisible(bool(person.identity_number))
        self.week.setVisible(shown.teaches)
        parts.emptied(self._right)
        sessions = file_cards.sessions(shown, self.session_wanted.emit)
        for card in (self._stays(shown), sessions, self._documents(shown)):
            self._right.addWidget(card)
            card.show()
        self._right.addStretch(1)
        if not self.writing and self.form.draft.waits(person.id):
            self.write()

    def _turn(self, *, writing: bool) -> None:
        self.form.setVisible(writing)
        self._reading.setVisible(not writing)

    def write(self) -> None:
        """Turn the details into fields."""
        if self._shown:
            self._begin(self._shown.person, self._shown.today)

    def _begin(self, person: Person | None, today: date) -> None:
        self.form.begin(person, today)
        self._turn(writing=True)
        for button in (self.edit, self.hand_out, self.number, self.week, self.book):
            button.setVisible(False)
        self.form.texts["last_name"].setFocus()
        self._deeds.background.run_query(_places, self._complete, key=self.form)

    def _complete(self, known: tuple[list[str], list[str]]) -> None:
        self.form.complete(*known)

    def read(self) -> None:
        """Back to reading; what was written and not saved is dropped."""
        if self._person_id is None:
            self.leave()
            return
        self._turn(writing=False)
        self._offer()
        self.setFocus()
        self.reload()

    def leave(self) -> None:
        """Back to the directory, without harm."""
        self._turn(writing=False)
        self._offer()
        self.left.emit()

    def _offer(self) -> None:
        for button in (self.edit, self.hand_out, self.book):
            button.setVisible(True)
        self.number.setVisible(bool(self._shown and self._shown.person.identity_number))
        self.week.setVisible(bool(self._shown and self._shown.teaches))

    def _saved(self, person_id: int) -> None:
        self._person_id = person_id
        self.read()

    def show_number(self) -> None:
        """Show the number of the identity document, which the journal notes, or mask it again."""
        if self._number_asked or self._person_id is None:
            self._hide_number()
            return
        person_id = self._person_id
        self._deeds.background.run_query(
            lambda desk: personal_files.identity_number(desk, person_id),
            self._show_number,
            key=self.number,
        )

    def _show_number(self, number: str) -> None:
        self._number_asked, self._number = True, number
        self.retranslate()

    def _hide_number(self) -> None:
        self._number_asked, self._number = False, ""
        self.retranslate()

    def export(self) -> None:
        """Hand out all that is known of this person, as the law lets them ask."""
        person_id = self._person_id
        path = self._ask_where(self) if person_id is not None else None
        if path and person_id is not None:
            language = code()
            self._deeds.background.run_query(
                lambda desk: personal_files.export(desk, person_id, path, language=language),
                lambda _done: self._deeds.told.emit(tr("Écrit : {path}", path=path), None, False),
            )

    def _wish_stay(self) -> None:
        if self._shown and self._shown.person.id is not None:
            self.stay_wanted.emit(self._shown.person.id, self._shown.person.name)

    def _wish_week(self) -> None:
        if self._shown and self._shown.teaches:
            self.week_wanted.emit(self._shown.person.id)

    def _identity(self, shown: PersonFile) -> list[tuple[str, str, str]]:
        person = shown.person
        number = person.identity_number
        sexes = {Sex.WOMAN: t("femme"), Sex.MAN: t("homme")}
        needs = t("chambre accessible") if person.needs_accessible else ""
        facts = [
            (t("Sexe"), sexes[person.sex] if person.sex else "", ""),
            (t("Matricule"), person.matricule, ""),
            (t("Pièce"), self._number if self._number_asked else masked(number), ""),
            (t("Naissance"), f"{person.birth_date:%d/%m/%Y}" if person.birth_date else "", ""),
            (t("Nationalité"), person.nationality, ""),
            (t("Pays"), person.country, ""),
            (t("Téléphone"), phone_shown(person.phone), ""),
            (t("Fonction"), person.grade, ""),
            (t("Régime"), diet_words(person.diet), ""),
            (t("Besoins"), needs, "strong"),
            (t("Note"), person.note, ""),
        ]
        if not any(value for _, value, _ in facts):
            facts.append((t("Fiche"), t("Rien de plus n'est connu. Complétez avec E."), "muted"))
        return facts

    def _stays(self, shown: PersonFile) -> QFrame:
        counted = str(len(shown.stays)) if shown.stays else ""
        frame, inside = file_cards.card("stays", t("Séjours"), counted)
        if not shown.stays:
            inside.addWidget(file_cards.quiet(t("Aucun séjour. Réservez-en un avec S.")))
        for title, some in _by_time(shown):
            if some:
                heading = parts.label(title, "small")
                heading.setContentsMargins(8, 8, 8, 2)
                inside.addWidget(heading)
            for stay in some:
                inside.addWidget(self._stay(stay, shown.today))
        return frame

    def _stay(self, stay: PersonStay, today: date) -> Line:
        more = " · ".join(filter(None, (words.state(stay.state), stay.session_code)))
        line = Line(
            cell(stay.room or "—", 44, "strong"),
            Texts(_span(stay, today), more),
            deed=t("Chambres"),
            tip=t("Voir le séjour dans les chambres"),
        )
        line.setProperty("stay", stay.stay_id)
        line.opened.connect(lambda: self.stay_chosen.emit(stay.stay_id))
        line.on_deed(lambda: self.rack_wanted.emit(stay.stay_id, stay.nights.arrival))
        return line

    def _documents(self, shown: PersonFile) -> QFrame:
        frame, inside = file_cards.card("documents", t("Documents"), "")
        live = [stay for stay in shown.stays if stay.state.live]
        if not live:
            inside.addWidget(
                file_cards.quiet(t("Le bulletin d'hébergement s'imprime pour un séjour."))
            )
        for stay in reversed(live):
            line = Line(
                Texts(t("Bulletin d'hébergement"), dates.medium(stay.nights.arrival)),
                deed=t("Imprimer"),
            )
            line.on_deed(self._printer(stay.nights.arrival))
            inside.addWidget(line)
        for given in shown.certificates:
            inside.addWidget(file_cards.certificate(given, self.session_wanted.emit))
        return frame

    def _printer(self, day: date) -> Callable[[], None]:
        return lambda: self.print_wanted.emit("registration-cards", day)

    def lines(self, card: str) -> list[Line]:
        """The lines of a card (``stays``, ``sessions``, ``documents``), top to bottom."""
        frame = self.findChild(QFrame, card)
        return frame.findChildren(Line) if frame else []

    def retranslate(self) -> None:
        parts.name(self.back, t("Répertoire"), key="Alt+Left")
        parts.name(self.edit, t("Corriger"), key="E")
        parts.name(self.book, t("Nouveau séjour"), key="S")
        parts.name(self.week, t("Semaine du formateur"), key="T")
        masking = t("Masquer la pièce") if self._number_asked else t("Voir la pièce")
        parts.name(self.number, masking, key="I")
        parts.name(self.hand_out, t("Exporter la fiche"), key="X")
        self._origins_title.setText(t("Origine"))
        if self._shown:
            self.render_file(self._shown)
        else:
            self._name.set_whole(t("Nouvelle personne"))
        if self.writing:
            self.number.setVisible(False)
            self.week.setVisible(False)


def _ask_where(parent: QWidget) -> Path | None:
    return files.ask_save(
        parent, t("Exporter la fiche"), t("fiche") + ".xlsx", "Excel (*.xlsx);;JSON (*.json)"
    )


def _places(desk: Desk) -> tuple[list[str], list[str]]:
    return query.places(desk)


def _by_time(shown: PersonFile) -> list[tuple[str, Sequence[PersonStay]]]:
    today = shown.today
    here = [s for s in shown.stays if s.state is StayState.IN_HOUSE]
    ahead = [s for s in shown.stays if s not in here and s.nights.departure > today]
    past = [s for s in shown.stays if s not in here and s not in ahead]
    return [(t("En cours"), here), (t("À venir"), ahead[::-1]), (t("Passés"), past)]


def _span(stay: PersonStay, today: date) -> str:
    """The nights, with their year where it is another one."""
    span, year = dates.span(stay.nights), stay.nights.departure.year
    return span if year == today.year else f"{span} {year}"


def _origin(origin: Origin) -> tuple[str, str, str]:
    where = " · ".join(filter(None, (origin.direction, origin.establishment)))
    since = f"{origin.since:%d/%m/%Y}" if origin.since else ""
    until = f"{origin.until:%d/%m/%Y}" if origin.until else ""
    if until:
        return t("jusqu'au {day}", day=until), where, "muted"
    return (t("depuis le {day}", day=since) if since else t("aujourd'hui")), where, ""
