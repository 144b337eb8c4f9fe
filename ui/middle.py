"""The middle of the window: the pages, one of them shown, and the ways from one to another."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from centre_desk.domain.periods import Nights
from centre_desk.queries.views import Found
from ui.commands import Command
from ui.deeds import Deeds
from ui.language import say
from ui.pages.handover import HandoverPage
from ui.pages.housekeeping import HousekeepingPage
from ui.pages.lists import ListsPage
from ui.pages.page import Page
from ui.pages.people import PeoplePage
from ui.pages.reports import ReportsPage
from ui.pages.rooms import RoomsPage
from ui.pages.settings import SettingsPage
from ui.pages.today import TodayPage
from ui.places import PLACES, Place
from ui.preferences import Preferences

P = TypeVar("P", bound=Page)


class Middle(QStackedWidget):
    """All pages; what one of them asks of another is settled here.

    Signals:
        turned: the ``Place`` whose page has come to the middle.
        stay_chosen: a stay's id, to be shown beside.
    """

    turned = Signal(object)
    stay_chosen = Signal(object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("Stack")
        self.pages = {place.name: place.make(deeds, preferences) for place in PLACES}
        for page in self.pages.values():
            self.addWidget(page)
            page.print_wanted.connect(self._print)
        self.today, self.rooms = self._the(TodayPage), self._the(RoomsPage)
        self.lists, self.reports = self._the(ListsPage), self._the(ReportsPage)
        self.housekeeping, self.handover = self._the(HousekeepingPage), self._the(HandoverPage)
        self.people, self.settings = self._the(PeoplePage), self._the(SettingsPage)
        self.lists.imported.connect(self._show_imported)
        self.people.rack_wanted.connect(self._show_on_rack)
        self._printing_from = ""

    def _the(self, kind: type[P]) -> P:
        """The page of a kind."""
        return next(page for page in self.pages.values() if isinstance(page, kind))

    @property
    def place(self) -> Place:
        """Where the page that shows stands among the others."""
        return next(place for place in PLACES if self.pages[place.name] is self.currentWidget())

    @property
    def page(self) -> Page:
        """The page that shows."""
        return self.pages[self.place.name]

    def show_page(self, name: str) -> None:
        """Bring a page to the middle."""
        self._printing_from = ""
        self.setCurrentWidget(self.pages[name])
        self.turned.emit(self.place)
        self.page.take_focus()

    def leave_preview(self) -> bool:
        """Go back to the page from which a document was printed, if there is one."""
        before = self._printing_from
        if before:
            self.show_page(before)
        return bool(before)

    def commands(self) -> list[Command]:
        """Every page with its key, in the language in use."""
        return [
            Command(say(place.words), place.key, partial(self.show_page, place.name))
            for place in PLACES
        ]

    def documents(self) -> list[Command]:
        """Every document that can be printed."""
        return [
            Command(words, "", partial(self._print, kind), "document")
            for kind, words in self.reports.documents().items()
        ]

    def go_to(self, found: Found, night: date | None) -> None:
        """Show what was found; a room on the *night* that was typed with it."""
        if found.kind == "room" and (night or found.stay_id is None):
            self.show_page("rooms")
            self.rooms.show_room(found.id, night)
        elif found.stay_id is not None:
            self.stay_chosen.emit(found.stay_id)
        elif found.kind == "person":
            self.show_page("people")
            self.people.open_file(found.id)
        else:
            self.show_page("reports")
            self.reports.choose_session(found.title)

    def show_matters(self) -> None:
        """Go to what waits for a decision."""
        self.show_page("today")
        self.today.show_matters()

    def import_list(self) -> None:
        """Ask for a mailed list at once."""
        self.show_page("lists")
        self.lists.choose_file()

    def print_shown(self) -> None:
        """Print what the page shows."""
        self.page.print_shown()

    def print_next_week(self) -> None:
        """Show next week's sheet and ask for the printer."""
        self.show_page("reports")
        self.reports.print_next_week()

    def _print(self, kind: str, day: date | None = None) -> None:
        before = self.place.name
        self.reports.choose(kind, day)
        self.show_page("reports")
        self._printing_from = before

    def _show_imported(self, nights: Nights | None) -> None:
        self.show_page("rooms")
        if nights:
            self.rooms.show_day(nights.arrival)

    def _show_on_rack(self, stay_id: int, day: date) -> None:
        self.show_page("rooms")
        self.rooms.show_day(day)
        self.stay_chosen.emit(stay_id)
