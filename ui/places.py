"""The pages of the program, in the order of the rail: a page more is a line more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from centre_desk.language import Message, tr
from ui.deeds import Deeds
from ui.pages.page import Page
from ui.pages.today import TodayPage
from ui.preferences import Preferences

Maker = Callable[[Deeds, Preferences], Page]


def _rooms(deeds: Deeds, preferences: Preferences) -> Page:
    from ui.pages.rooms import RoomsPage

    return RoomsPage(deeds, preferences)


def _sessions(deeds: Deeds, preferences: Preferences) -> Page:
    from ui.pages.sessions import SessionsPage

    return SessionsPage(deeds, preferences)


def _classrooms(deeds: Deeds, preferences: Preferences) -> Page:
    from ui.pages.classrooms import ClassroomsPage

    return ClassroomsPage(deeds, preferences)


def _lists(deeds: Deeds, preferences: Preferences) -> Page:
    from ui.pages.lists import ListsPage

    return ListsPage(deeds, preferences)


def _meals(deeds: Deeds, preferences: Preferences) -> Page:
    from ui.pages.meals import MealsPage

    return MealsPage(deeds, preferences)


def _people(deeds: Deeds, preferences: Preferences) -> Page:
    from ui.pages.people import PeoplePage

    return PeoplePage(deeds, preferences)


def _housekeeping(deeds: Deeds, preferences: Preferences) -> Page:
    from ui.pages.housekeeping import HousekeepingPage

    return HousekeepingPage(deeds, preferences)


def _handover(deeds: Deeds, preferences: Preferences) -> Page:
    from ui.pages.handover import HandoverPage

    return HandoverPage(deeds, preferences)


def _reports(deeds: Deeds, preferences: Preferences) -> Page:
    from ui.pages.reports import ReportsPage

    return ReportsPage(deeds, preferences)


def _settings(deeds: Deeds, preferences: Preferences) -> Page:
    from ui.pages.settings import SettingsPage

    return SettingsPage(deeds, preferences)


@dataclass(frozen=True, slots=True)
class Place:
    """A page: its name in the code, its word on the rail and in the guide, its key, its maker."""

    name: str
    words: Message
    key: str
    make: Maker


PLACES = (
    Place("today", tr("Aujourd'hui"), "F2", TodayPage),
    Place("rooms", tr("Chambres"), "F3", _rooms),
    Place("sessions", tr("Sessions"), "F4", _sessions),
    Place("classrooms", tr("Salles"), "F5", _classrooms),
    Place("meals", tr("Repas"), "F6", _meals),
    Place("lists", tr("Listes"), "Ctrl+I", _lists),
    Place("people", tr("Personnes"), "F7", _people),
    Place("housekeeping", tr("Ménage"), "F8", _housekeeping),
    Place("handover", tr("Relève"), "Ctrl+H", _handover),
    Place("reports", tr("Rapports"), "F9", _reports),
    Place("settings", tr("Réglages"), "Ctrl+,", _settings),
)
_PLACE = {place.name: place for place in PLACES}


def load_pages() -> None:
    """Load what the pages are made of; by the worker, so that none is waited for when it opens."""
    for place in PLACES:
        import_module(f"ui.pages.{place.name}")


class Pages(QStackedWidget):
    """The pages, each made when it is first wanted, so that the first one opens at once.

    Signals:
        made: the name of a page that was made, and the page.
    """

    made = Signal(object, object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__()
        self._deeds, self._preferences = deeds, preferences
        self._made: dict[str, Page] = {}

    def __getitem__(self, name: str) -> Page:
        """The page called *name*.

        Raises:
            KeyError: there is no such page.
        """
        if name not in self._made:
            page = self._made[name] = _PLACE[name].make(self._deeds, self._preferences)
            self.addWidget(page)
            self.made.emit(name, page)
        return self._made[name]

    def __iter__(self) -> Iterator[Page]:
        """The pages that have been wanted so far."""
        return iter(self._made.values())

    @property
    def place(self) -> Place:
        """Where the page in the middle stands among the others."""
        shown = self.currentWidget()
        return next(_PLACE[name] for name, page in self._made.items() if page is shown)
