"""*Rapports*: how full and how much was taught; and the print centre, with every document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from centre_desk.desk import Desk
from centre_desk.domain.periods import DAY, Nights
from centre_desk.language import tr
from centre_desk.queries import jfp, sessions
from ui import dates
from ui.background import Trouble
from ui.deeds import Deeds
from ui.language import say, t
from ui.pages.page import Page
from ui.preferences import Preferences
from ui.reports import making
from ui.reports.batch_bar import BatchBar
from ui.reports.catalogue import ENTRIES
from ui.reports.contents import JFP, OCCUPANCY, Contents
from ui.reports.jfp import JfpReport
from ui.reports.occupancy import OccupancyReport
from ui.reports.subject import Asked, SubjectBar
from ui.widgets import parts
from ui.widgets.paper import PaperView

if TYPE_CHECKING:
    from centre_desk.actions.documents import Printed, Subject

NEAR = 60
"""Days around today in which sessions are offered by their titles."""


class ReportsPage(Page):
    """The contents on one side; beside them a report, or the pages as they will be printed."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._kind = "weekly-occupancy"
        self._rack: making.RackShown | None = None
        """The days and rooms of the rack, where that is what is printed."""
        self.contents, self.subject = Contents(), SubjectBar()
        self.day, self.session = self.subject.day, self.subject.session
        self.batch, self.paper = BatchBar(self.background), PaperView(deeds)
        self.reports = {
            OCCUPANCY: OccupancyReport(deeds, preferences),
            JFP: JfpReport(deeds, preferences),
        }
        self.next_week = parts.button()
        self._once_made: Callable[[], None] | None = None
        """What is done as soon as the document shows: it is printed, or the printer asked for."""
        self._lay_out()
        self._connect()
        self._choose(self._kind)
        self.retranslate()

    def _lay_out(self) -> None:
        chosen = parts.column(parts.scrolled(self.contents), gap=0)
        foot = parts.row(self.next_week)
        foot.setContentsMargins(16, 8, 16, 16)
        chosen.addLayout(foot)
        side = QWidget()
        side.setFixedWidth(270)
        side.setLayout(chosen)
        self._centre = QWidget()
        self._centre.setLayout(parts.column(self.subject, self.batch, self.paper, gap=0))
        self._stack = QStackedWidget()
        for shown in (self._centre, *self.reports.values()):
            self._stack.addWidget(shown)
        both = parts.row(side, parts.rule(upright=True), gap=0)
        both.addWidget(self._stack, 1)
        self.outside.addLayout(both, 1)

    def _connect(self) -> None:
        self.contents.chosen.connect(lambda kind: self._choose(kind, read=True))
        self.subject.changed.connect(self.reload)
        self.subject.typed.connect(self._leave_rack)
        self.batch.made.connect(self._join)
        self.batch.kept.connect(self._save_each)
        for report in self.reports.values():
            report.print_wanted.connect(self.print_shown)
        self.next_week.clicked.connect(self.print_next_week)
        self.paper.give_keys(self)

    def choose_rack(self, days: Nights, rooms: tuple[str, ...] | None) -> None:
        """Prepare the weekly sheets of what the rack shows."""
        self.choose("weekly-occupancy", days.arrival)
        self._rack = days, rooms
        self.something_changed()

    def choose(self, kind: str, day: date | None = None) -> None:
        """Prepare a document for a day, as *Imprimer* on another page asks for it."""
        if day:
            self.subject.day_line.setText(day.strftime("%d/%m/%Y"))
        self._choose(kind)
        self.something_changed()

    def choose_session(self, session: str, kind: str = "rooming-list") -> None:
        """Prepare a document of a session."""
        self.subject.choose_session(session)
        self.choose(kind)

    def show_report(self, report: str) -> None:
        """Show the figures of the year."""
        self._choose(report)
        self.something_changed()

    def _choose(self, kind: str, *, read: bool = False) -> None:
        self._kind, self._rack = kind, None
        self.contents.choose(kind)
        self._stack.setCurrentWidget(self.reports.get(kind, self._centre))
        if kind in ENTRIES:
            self.subject.shape(kind)
        if read:
            self.reload()

    def _leave_rack(self) -> None:
        self._rack = None

    def reload(self) -> None:
        """Read the report, or make the document and show its pages."""
        if report := self.reports.get(self._kind):
            report.reload()
            return
        self._read_offers()
        asked, rack = self.subject.asked, self._rack
        if rack is not None:
            self.background.run_query(
                lambda desk: making.of_rack(desk, rack, asked.language),
                lambda made: self.show_printed(rack[0].arrival, *made),
                key=self,
                failed=self._refused,
            )
            return
        self.background.run_query(
            lambda desk: making.first(desk, asked),
            lambda found: self._show_found(asked, *found),
            key=self,
            failed=self._refused,
        )

    def _read_offers(self) -> None:
        """Which sessions and years there are to choose from."""

        def read(desk: Desk) -> tuple[list[tuple[str, str]], list[str]]:
            today = desk.today()
            near = sessions.between(desk, today - NEAR * DAY, today + NEAR * DAY)
            years = [year.name for year in reversed(jfp.years(desk))]
            return [(line.code, line.title) for line in near], years

        self.background.run_query(read, lambda found: self.subject.offer(*found), key=self.subject)

    def _show_found(
        self, asked: Asked, day: date, found: Sequence[Subject], made: making.Ready | None
    ) -> None:
        """Show the one document, or offer to make the many."""
        if made is not None:
            self.show_printed(day, *made)
            return
        self._clear()
        self.subject.show_day(day)
        self.batch.offer([partial(making.make, asked=asked, subject=subject) for subject in found])

    def _join(self, made: Sequence[Printed]) -> None:
        """Show a batch as one file."""
        asked = self.subject.asked
        if made:
            self.background.run_query(
                lambda desk: making.joined(desk, asked, made),
                lambda ready: self._show_pages(*ready),
                key=self,
                failed=self._refused,
            )

    def _save_each(self, made: Sequence[Printed], folder: Path) -> None:
        def write(_desk: Desk) -> None:
            from centre_desk.actions import printing

            printing.save_each(made, folder)

        told = tr("%n document(s) enregistré(s) dans {folder}", n=len(made), folder=folder.name)
        self.background.run_query(write, lambda _none: self.deeds.told.emit(told, None, False))

    def show_printed(self, day: date, printed: Printed, sizes: list[tuple[float, float]]) -> None:
        """Show a document that was made."""
        self.batch.offer(())
        self.subject.show_day(day)
        if self._rack is not None:
            days, rooms = self._rack
            some = t("%n chambre(s)", n=len(rooms)) if rooms is not None else ""
            self.day.say(" · ".join(filter(None, (dates.span(days), some))))
        self._show_pages(printed, sizes)

    def _show_pages(self, printed: Printed, sizes: list[tuple[float, float]]) -> None:
        self.paper.show_printed(printed, sizes, say(ENTRIES[self._kind].words))
        if once_made := self._once_made:
            self._once_made = None
            once_made()

    def _clear(self) -> None:
        self._once_made = None
        self.paper.clear()

    def _refused(self, trouble: Trouble) -> None:
        self._clear()
        self.batch.offer(())
        self.subject.refuse(say(trouble.message), trouble.field or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops a batch before it means anything else."""
        if event.key() != Qt.Key.Key_Escape or not self.batch.leave():
            super().keyPressEvent(event)

    def print_shown(self) -> None:
        """Ask for the printer, then send the pages to it; of a report, those of its document."""
        if report := self.reports.get(self._kind):
            self._print_report(report.year)
        else:
            self.paper.print_shown()

    def print_next_week(self) -> None:
        """Show the sheet of the week to come, and print it as soon as it is made."""
        self._once_made = self.paper.print_whole
        self.subject.day_line.setText("+7")
        self._choose("weekly-occupancy")
        self.reload()

    def _print_report(self, year: str) -> None:
        """Turn to the sheet of what the report shows, and ask for the printer once it is made."""
        kind = "jfp-balance" if self._kind == JFP else "weekly-occupancy"
        self.subject.choose_year(year)
        self._choose(kind)
        self._once_made = self.paper.print_shown
        self.reload()

    @staticmethod
    def documents() -> dict[str, str]:
        """Every kind of document with its name."""
        return {kind: say(entry.words) for kind, entry in ENTRIES.items()}

    def retranslate(self) -> None:
        parts.name(self.next_week, t("Imprimer la semaine prochaine"), key="Ctrl+Shift+P")
