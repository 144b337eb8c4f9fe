"""The window: rail, page, side panel, notices; what happens in one is told to the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from centre_desk.domain.periods import Nights
from centre_desk.language import Message
from centre_desk.queries import centre, housework, today
from centre_desk.queries.views import CentreSummary, Found
from ui import theme
from ui.background import Background
from ui.beside import Beside
from ui.commands import Command, on_screen
from ui.deeds import Deeds
from ui.language import CatalogueTranslator, say, speak, t
from ui.notices import Notices
from ui.pages.first_start import FirstStart
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
from ui.widgets import parts
from ui.widgets.finder import Finder
from ui.widgets.rail import Rail

if TYPE_CHECKING:
    from centre_desk.desk import Desk

A_MINUTE = 60_000
P = TypeVar("P", bound=Page)


class MainWindow(QMainWindow):
    """Puts the parts together; each of them works without the others."""

    def __init__(
        self,
        background: Background,
        preferences: Preferences,
        translator: CatalogueTranslator,
        demonstration: Callable[[Desk], object],
    ) -> None:
        super().__init__()
        self.background, self._preferences, self._translator = background, preferences, translator
        self.deeds = Deeds(background, self)
        self.pages = {place.name: place.make(self.deeds, preferences) for place in PLACES}
        self.today, self.rooms = self._the(TodayPage), self._the(RoomsPage)
        self.lists, self.reports = self._the(ListsPage), self._the(ReportsPage)
        self.housekeeping, self.handover = self._the(HousekeepingPage), self._the(HandoverPage)
        self.people, self.settings = self._the(PeoplePage), self._the(SettingsPage)
        self.rail, self.panel = Rail(PLACES), Beside(self.deeds)
        self.stay_card, self.booking = self.panel.stay, self.panel.booking
        self.room_card, self.group_card = self.panel.room, self.panel.group
        self.help = self.panel.help
        self.first_start = FirstStart(background, demonstration)
        self._stack, self._outer = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self.notices = Notices(self._stack)
        self.finder = Finder(self, background)
        self._selected: int | None = None
        self._printing_from = ""
        self._day: date | None = None
        self._midnight = QTimer(self)
        self._midnight.setInterval(A_MINUTE)
        self._midnight.timeout.connect(self._look_at_the_clock)
        self._midnight.start()
        self._connect()
        self._connect_pages()
        self._connect_panel()
        for command in self.commands():
            parts.act(self, command.key, command.deed)
        self.setWindowTitle("Centre Desk")
        self.setMinimumSize(1024, 640)
        if not self.restoreGeometry(preferences.geometry):
            self.resize(1366, 768)

    def _the(self, kind: type[P]) -> P:
        """The page of a kind."""
        return next(page for page in self.pages.values() if isinstance(page, kind))

    def _lay_out(self) -> None:
        self._stack.setObjectName("Stack")
        for page in self.pages.values():
            self._stack.addWidget(page)
        desk = QWidget()
        inside = parts.row(self.rail, parts.rule(upright=True), self._stack, self.panel, gap=0)
        inside.setStretch(2, 1)
        desk.setLayout(inside)
        for content in (QWidget(), desk, self.first_start):
            self._outer.addWidget(content)
        self.setCentralWidget(self._outer)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_page)
        self.rail.matters_wanted.connect(self.show_matters)
        self.rail.undo_wanted.connect(self.deeds.undo)
        self.rail.redo_wanted.connect(self.deeds.redo)
        self.background.changed.connect(lambda _change: self._refresh())
        self.deeds.told.connect(
            lambda message, offer, trouble: self.notices.tell(message, offer, trouble=trouble)
        )
        self.deeds.history_changed.connect(self._say_history)
        self.finder.chosen.connect(self._go_to)
        self.finder.command_chosen.connect(lambda command: command.deed())
        self.first_start.finished.connect(self.open_centre)
        for languages in (self.settings, self.first_start):
            languages.language_chosen.connect(self.choose_language)
        self.settings.theme_chosen.connect(self.choose_theme)

    def _connect_pages(self) -> None:
        for page in self.pages.values():
            page.stay_chosen.connect(self.select)
            page.stay_wanted.connect(self.new_stay)
            page.search_wanted.connect(self.search)
            page.print_wanted.connect(self._print)
        self.rooms.several_chosen.connect(self.select_several)
        self.rooms.view.bed_wanted.connect(lambda stay: self.select(stay, moving=True))
        self.rooms.hands.moved_in_house.connect(self._ask_why)
        self.lists.imported.connect(self._show_imported)
        self.people.rack_wanted.connect(self._show_on_rack)

    def _connect_panel(self) -> None:
        self.panel.closed.connect(lambda: self.select(None))
        self.booking.booked.connect(self.select)
        self.rooms.nights_wanted.connect(self.panel.begin_nights)
        self.rooms.room_wanted.connect(lambda room, day: self.show_rooms((room,), day))
        self.rooms.block_wanted.connect(
            lambda room, day, bed: self.show_rooms((room,), day, "block", bed)
        )
        self.today.room_wanted.connect(lambda room: self.show_rooms((room,)))
        self.housekeeping.rooms_wanted.connect(self.show_rooms)
        self.housekeeping.rooms_moved.connect(self.panel.follow_rooms)
        self.people.person_stay_wanted.connect(self.panel.begin_for)

    def commands(self) -> list[Command]:
        """What can be done from every page, with its key, in the language in use."""
        pages = [
            Command(say(place.words), place.key, partial(self.show_page, place.name))
            for place in PLACES
        ]
        return [
            Command(t("Nouveau séjour"), "Ctrl+N", lambda: self.new_stay(None, None)),
            *pages,
            Command(t("Importer une liste"), "Ctrl+Shift+I", self.import_list),
            Command(t("Imprimer"), "Ctrl+P", self.print_shown),
            Command(t("Imprimer la semaine prochaine"), "Ctrl+Shift+P", self.print_next_week),
            Command(t("À traiter"), "Ctrl+T", self.show_matters),
            Command(t("Annuler la dernière action"), "Ctrl+Z", self.deeds.undo),
            Command(t("Rétablir ce qui a été annulé"), "Ctrl+Shift+Z", self.deeds.redo),
            Command(t("Chercher"), "Ctrl+K", self.search),
            Command(t("Aide"), "F1", self.show_help),
        ]

    @property
    def page(self) -> Page:
        """The page in the middle."""
        return self.pages[self.place.name]

    @property
    def place(self) -> Place:
        """Where the page in the middle stands among the others."""
        shown = self._stack.currentWidget()
        return next(place for place in PLACES if self.pages[place.name] is shown)

    def open_centre(self) -> None:
        """Show the centre, or the first start where there is none yet."""

        def read(desk: Desk) -> CentreSummary | None:
            return centre.summary(desk) if desk.centre_id else None

        def show(summary: CentreSummary | None) -> None:
            if summary is None:
                self.show_first_start()
                return
            self.show_centre(summary)
            self._refresh()
            self.deeds.read_history()
            self.background.run_query(lambda desk: desk.warning, warn)

        def warn(warning: Message | None) -> None:
            if warning is not None:
                self.deeds.told.emit(warning, None, True)

        self.background.run_query(read, show, key=self)

    def show_centre(self, summary: CentreSummary) -> None:
        """Show the desk of a centre, on its first page."""
        self.rail.show_house(summary)
        self._outer.setCurrentIndex(1)
        self.show_page("today")

    def show_first_start(self) -> None:
        """Ask what the centre is."""
        self._outer.setCurrentWidget(self.first_start)

    def show_page(self, name: str) -> None:
        """Bring a page to the middle."""
        page = self.pages[name]
        self._printing_from = ""
        self.rail.show_page(name)
        self._stack.setCurrentWidget(page)
        self.notices.keep_clear(page.foot)
        page.show_selected(self._selected)
        page.take_focus()

    def show_matters(self) -> None:
        """Go to what waits for a decision."""
        self.show_page("today")
        self.today.show_matters()

    def select(self, stay_id: int | None, *, moving: bool = False) -> None:
        """Show a stay in the side panel, and mark it on the page; *moving* asks where it goes."""
        self._selected = stay_id
        if stay_id is None:
            self.panel.hide()
            self.page.take_focus()
        else:
            self.panel.show_stay(stay_id, moving=moving)
        self.page.show_selected(stay_id)

    def select_several(self, stay_ids: tuple[int, ...]) -> None:
        """Show stays that are dealt with together."""
        if not stay_ids:
            self.select(None)
            return
        self._selected = None
        self.panel.show_several(stay_ids)

    def _ask_why(self, stay_id: int) -> None:
        self.select(stay_id)
        self.stay_card.ask_why()

    def new_stay(self, bed_id: int | None, arrival: date | None) -> None:
        """Open the form of a new stay."""
        self.panel.begin_stay(bed_id, arrival)

    def show_rooms(
        self,
        ids: Sequence[int],
        day: date | None = None,
        begin: str = "",
        bed_id: int | None = None,
    ) -> None:
        """Show rooms in the side panel; *begin* asks at once for a ``block`` or a ``repair``."""
        self.panel.show_rooms(ids, day, begin, bed_id)

    def show_help(self) -> None:
        """Open the guide at the part for this page; once more puts it away."""
        self.panel.turn_help(self.place.words)

    def search(self) -> None:
        """Open the search: everything that is known, and what can be done here and now."""
        everywhere = self.commands()
        keys = {command.key for command in everywhere}
        here = [*on_screen(self.page), *on_screen(self.panel)]
        self.finder.open_for([*(each for each in here if each.key not in keys), *everywhere])

    def _go_to(self, found: Found) -> None:
        if found.kind == "room" and self.finder.night:
            self._show_room(found.id, self.finder.night)
        elif found.stay_id is not None:
            self.select(found.stay_id)
        elif found.kind == "person":
            self.show_page("people")
            self.people.open_file(found.id)
        elif found.kind == "room":
            self._show_room(found.id, self.finder.night)
        else:
            self.show_page("reports")
            self.reports.choose_session(found.title)

    def _show_on_rack(self, stay_id: int, day: date) -> None:
        self.show_page("rooms")
        self.rooms.show_day(day)
        self.select(stay_id)

    def _show_room(self, room_id: int, night: date | None) -> None:
        self.show_page("rooms")
        self.rooms.show_room(room_id, night)

    def import_list(self) -> None:
        """Ask for a mailed list at once."""
        self.show_page("lists")
        self.lists.choose_file()

    def print_next_week(self) -> None:
        """Show next week's sheet and ask for the printer."""
        self.show_page("reports")
        self.reports.print_next_week()

    def print_shown(self) -> None:
        """Print what the page in the middle shows."""
        self.page.print_shown()

    def _show_imported(self, nights: Nights | None) -> None:
        self.show_page("rooms")
        if nights:
            self.rooms.show_day(nights.arrival)

    def _print(self, kind: str, day: date) -> None:
        before = self.place.name
        self.reports.choose(kind, day)
        self.show_page("reports")
        self._printing_from = before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody else wanted puts the side panel away, or leaves the preview."""
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self.panel.close_panel()
        elif event.key() == Qt.Key.Key_Escape and self._printing_from:
            self.show_page(self._printing_from)
        else:
            super().keyPressEvent(event)

    def _look_at_the_clock(self) -> None:
        """A desk that stays open overnight begins the new day by itself."""

        def turn(today: date) -> None:
            if self._day not in (None, today):
                self._refresh()
            self._day = today

        self.background.run_query(lambda desk: desk.today(), turn, key=self._midnight)

    def _refresh(self) -> None:
        for page in self.pages.values():
            page.something_changed()
        self.panel.reload()
        self.background.run_query(
            housework.left_today, self.rail.show_rooms_left, key=self.rail.button("housekeeping")
        )
        self.background.run_query(
            lambda desk: today.read(desk, desk.today()),
            lambda day: self.rail.show_counts(
                sum(not each.done for each in day.arrivals), len(day.matters)
            ),
            key=self.rail,
        )

    def _say_history(self, undo: Message | None, redo: Message | None) -> None:
        self.rail.say_history(say(undo) if undo else "", say(redo) if redo else "")

    def choose_language(self, code: str) -> None:
        """Say everything in another language, at once."""
        self._preferences.language = code
        speak(self._translator, code)
        self.settings.language.choose(code)

    def choose_theme(self, name: theme.ThemeName) -> None:
        """Dress the program in another theme, at once."""
        self._preferences.theme = name
        theme.apply(name)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window; finish what was begun; close the database."""
        self._preferences.geometry = self.saveGeometry()
        for page in self.pages.values():
            page.remember()
        self._preferences.save()
        self.background.close()
        super().closeEvent(event)
        if application := QApplication.instance():
            application.quit()
