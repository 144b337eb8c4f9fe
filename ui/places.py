"""The pages of the program, in the order of the rail: a page more is a line more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from centre_desk.language import Message, tr
from ui.deeds import Deeds
from ui.pages.handover import HandoverPage
from ui.pages.housekeeping import HousekeepingPage
from ui.pages.lists import ListsPage
from ui.pages.page import Page
from ui.pages.people import PeoplePage
from ui.pages.reports import ReportsPage
from ui.pages.rooms import RoomsPage
from ui.pages.settings import SettingsPage
from ui.pages.today import TodayPage
from ui.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Place:
    """A page: its name in the code, its word on the rail and in the guide, its key, its maker."""

    name: str
    words: Message
    key: str
    make: Callable[[Deeds, Preferences], Page]


PLACES = (
    Place("today", tr("Aujourd'hui"), "F2", TodayPage),
    Place("rooms", tr("Chambres"), "F3", RoomsPage),
    Place("lists", tr("Listes"), "Ctrl+I", ListsPage),
    Place("people", tr("Personnes"), "F7", PeoplePage),
    Place("housekeeping", tr("Ménage"), "F8", HousekeepingPage),
    Place("handover", tr("Relève"), "Ctrl+H", HandoverPage),
    Place("reports", tr("Rapports"), "F9", ReportsPage),
    Place("settings", tr("Réglages"), "Ctrl+,", SettingsPage),
)
