"""What a document is to be about: a day, its week, a session or a year, and in which language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy

from centre_desk.desk import Desk
from centre_desk.domain.periods import Week
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from ui import dates
from ui.language import OWN_NAMES, code, t
from ui.reports.catalogue import DAY, ENTRIES, SESSION, WEEK, YEAR
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.segments import Segments

if TYPE_CHECKING:
    from centre_desk.actions.documents import Subject

SCOPES = (SESSION, DAY, WEEK)


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands in the fields; ``scope`` is one session, a day or a week."""

    kind: str
    scope: str
    day: str
    session: str
    year: str
    language: str

    def found(self, desk: Desk) -> tuple[date, list[Subject]]:
        """The day that was meant, and what is to be printed.

        Raises:
            RuleBroken: a field cannot be read; nothing takes place then.
        """
        from centre_desk.actions import printing

        today = desk.today()
        day = dates.read_day(self.day, today, field="day") if self.day.strip() else today
        if self.scope == SESSION and not self.session:
            raise RuleBroken(tr("Donnez le code d'une session."), field="session")
        whole_week = self.scope == WEEK
        return day, printing.subjects(
            desk,
            self.kind,
            week=Week.of(day) if whole_week else None,
            day=None if whole_week else day,
            session=self.session if self.scope == SESSION else "",
            year=self.year,
        )


class SubjectBar(parts.Translated):
    """Only the fields that the document needs.

    Signals:
        changed: something else is wanted.
        typed: a day or a code is being typed.
    """

    changed = Signal()
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scope, self.language = Segments(SCOPES), Segments(tuple(OWN_NAMES))
        self.day_line, self.session_line, self.years = QLineEdit(), QLineEdit(), QComboBox()
        self.day, self.session = Field(self.day_line), Field(self.session_line)
        self.year = Field(self.years)
        for field, width in ((self.day, 200), (self.session, 260), (self.year, 160)):
            field.setFixedWidth(width)
        self._kind, self._scope = "weekly-occupancy", WEEK
        self._codes: dict[str, str] = {}
        self.language.choose(code())
        spoken = parts.column(24, self.language, None, gap=0)
        ranged = parts.column(24, self.scope, None, gap=0)
        inside = parts.row(ranged, self.session, self.day, self.year, None, spoken, gap=12)
        inside.setContentsMargins(16, 12, 16, 0)
        for field in (self.day, self.session, self.year):
            inside.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self.setLayout(inside)
        self.scope.chosen.connect(self._choose_scope)
        self.language.chosen.connect(lambda _code: self.changed.emit())
        self.years.activated.connect(lambda _number: self.changed.emit())
        for line in (self.day_line, self.session_line):
            line.editingFinished.connect(self.changed)
            line.textEdited.connect(lambda _text: self.typed.emit())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.shape(self._kind)
        self.retranslate()

    def shape(self, kind: str) -> None:
        """Show what a kind of document needs."""
        self._kind, about = kind, ENTRIES[kind].about
        for each in SCOPES:
            offered = (about, each) in ((SESSION, SESSION), (SESSION, DAY), (DAY, DAY)) or (
                each == WEEK and about in (DAY, SESSION)
            )
            self.scope.button(each).setVisible(offered)
        self.scope.setVisible(about in (DAY, SESSION))
        if about != SESSION:
            scope = about
        elif self.session_line.text().strip():
            scope = SESSION
        else:
            scope = WEEK
        self._turn(scope)

    def _choose_scope(self, scope: str) -> None:
        self._turn(scope)
        if scope == SESSION:
            self.session_line.setFocus()
        self.changed.emit()

    def _turn(self, scope: str) -> None:
        self._scope = scope
        if scope in SCOPES:
            self.scope.choose(scope)
        self.session.setVisible(scope == SESSION)
        self.day.setVisible(scope in (DAY, WEEK))
        self.year.setVisible(scope == YEAR)
        self._name_day()

    def choose_session(self, session: str) -> None:
        """A document about one session."""
        self.session_line.setText(session)

    def choose_year(self, year: str) -> None:
        """A document about one year, offered if it is not yet."""
        if self.years.findData(year) < 0:
            self.years.addItem(year, year)
        self.years.setCurrentIndex(self.years.findData(year))

    def offer(self, sessions: Sequence[tuple[str, str]], years: Sequence[str]) -> None:
        """Complete codes, by their titles too; offer the years of training."""
        self._codes = {f"{session} · {title}": session for session, title in sessions}
        completer = QCompleter(list(self._codes), self.session_line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._complete, Qt.ConnectionType.QueuedConnection)
        self.session_line.setCompleter(completer)
        current = self.years.currentData()
        self.years.clear()
        for name in years:
            self.years.addItem(name, name)
        self.years.setCurrentIndex(max(self.years.findData(current), 0) if years else -1)

    def _complete(self, whole: str) -> None:
        self.session_line.setText(self._codes.get(whole, whole))
        self.changed.emit()

    @property
    def asked(self) -> Asked:
        """What stands in the fields."""
        typed = self.session_line.text().strip()
        return Asked(
            kind=self._kind,
            scope=self._scope,
            day=self.day_line.text(),
            session=self._codes.get(typed, typed),
            year=self.years.currentData() or "",
            language=next(e for e in OWN_NAMES if self.language.button(e).isChecked()),
        )

    def show_day(self, day: date) -> None:
        """Say under the field which day or week was understood."""
        week = t("Semaine {week}", week=str(Week.of(day).number))
        of_week = f"{week} · {day.isocalendar().year}"
        self.day.say(of_week if self._scope == WEEK else dates.full(day))
        self.session.calm()

    def refuse(self, words: str, field: str) -> None:
        """Stand a refusal beside the field that it is about."""
        beside = {"session": self.session, "year": self.year}.get(field)
        if beside is None:
            beside = {SESSION: self.session, YEAR: self.year}.get(self._scope, self.day)
        beside.say(words, wrong=True)

    def _name_day(self) -> None:
        named = t("Un jour de la semaine") if self._scope == WEEK else t("Jour")
        self.day.write(named, t("5/6, demain, lun, +3"))

    def retranslate(self) -> None:
        self.scope.name(SESSION, t("Une session"))
        self.scope.name(DAY, t("Un jour"))
        self.scope.name(WEEK, t("La semaine"))
        self.session.write(t("Code ou titre de la session"), t("par exemple FF-DIG-014"))
        self.year.write(t("Année de formation"))
        self._name_day()
        for language, name in OWN_NAMES.items():
            self.language.name(language, name, tip=t("Langue du document"))
