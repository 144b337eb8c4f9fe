"""The window: rail, pages, side panel, notices; what happens in one is told to the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from centre_desk.language import Message
from centre_desk.queries import accounts, centre
from centre_desk.queries.accounts import Door
from centre_desk.queries.views import CentreSummary, Found
from ui import theme
from ui.background import Background
from ui.beside import Beside
from ui.by_name import CardsByName, PagesByName
from ui.commands import Command, on_screen
from ui.deeds import Deeds
from ui.drafts import Drafts
from ui.language import CatalogueTranslator, say, speak, t
from ui.latin_keys import LatinKeys
from ui.locking import Locking
from ui.middle import Middle
from ui.notices import Notices, Offer
from ui.pages.page import Page
from ui.places import PLACES, Place, load_pages
from ui.preferences import Preferences
from ui.resuming import Resuming
from ui.standing import Standing
from ui.widgets import parts
from ui.widgets.finder import Finder
from ui.widgets.rail import Rail

if TYPE_CHECKING:
    from centre_desk.desk import Desk
    from ui.pages.first_start import FirstStart


SMALLEST = QSize(880, 480)
"""A screen of 1366 × 768 at 150 % has 910 × 512 of the measures that Qt counts in."""
NARROW = 1100


class MainWindow(PagesByName, CardsByName, QMainWindow):
    """Puts the parts together; each of them works without the others."""

    def __init__(
        self,
        background: Background,
        preferences: Preferences,
        translator: CatalogueTranslator,
        demonstration: Callable[[Desk], object],
        drafts: Drafts,
    ) -> None:
        super().__init__()
        self.drafts = drafts
        self._latin_keys = LatinKeys(self)
        self.background, self._preferences, self._translator = background, preferences, translator
        self.deeds = Deeds(background, self)
        self.middle = middle = Middle(self.deeds, preferences)
        self.pages, self.show_page = middle, middle.show_page
        self.rail, self.panel = Rail(PLACES), Beside(self.deeds)
        self._demonstration = demonstration
        self._outer = QStackedWidget()
        self._lay_out()
        self.locking = Locking(self, self._outer, self.deeds, drafts)
        self.notices = Notices(middle)
        self.finder = Finder(self, background)
        self.standing = Standing(background, self.rail)
        self.resuming = Resuming(drafts, middle, self.panel, self.notices)
        self._selected: int | None = None
        self._connect()
        for command in self.commands():
            parts.act(self, command.key, command.deed)
        self.setWindowTitle("Centre Desk")
        self.setMinimumSize(SMALLEST)
        if not self.restoreGeometry(preferences.geometry):
            self.resize(1366, 768)

    def _lay_out(self) -> None:
        desk = QWidget()
        inside = parts.row(self.rail, parts.rule(upright=True), self.middle, self.panel, gap=0)
        inside.setStretch(2, 1)
        desk.setLayout(inside)
        for content in (QWidget(), desk):
            self._outer.addWidget(content)
        self.setCentralWidget(self._outer)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_page)
        self.rail.matters_wanted.connect(self.middle.show_matters)
        self.rail.undo_wanted.connect(self.deeds.undo)
        self.rail.redo_wanted.connect(self.deeds.redo)
        self.middle.turned.connect(self._turned)
        self.background.changed.connect(lambda _change: self._refresh())
        self.standing.day_turned.connect(self._refresh)
        self.deeds.told.connect(self._tell)
        self.deeds.history_changed.connect(self._say_history)
        self.finder.chosen.connect(self._go_to)
        self.finder.command_chosen.connect(lambda command: command.deed())
        self.middle.made.connect(self._connect_page)
        self.middle.stay_chosen.connect(self.select)
        self.panel.closed.connect(lambda: self.select(None))
        self.panel.booked.connect(self.select)
        self.panel.session_wanted.connect(self.middle.show_session)
        self.panel.classroom_edit_wanted.connect(self.middle.show_classroom_settings)
        self.resuming.move_wanted.connect(lambda stay: self.select(stay, moving=True))

    def _connect_page(self, name: str, page: Page) -> None:
        page.search_wanted.connect(self.search)
        page.stay_chosen.connect(self.select)
        page.stay_wanted.connect(self.new_stay)
        match name:
            case "today":
                self.today.room_wanted.connect(lambda room: self.show_rooms((room,)))
            case "rooms":
                self._connect_rooms()
            case "classrooms":
                self._connect_classrooms()
            case "meals":
                self.meals.person_wanted.connect(self.middle.show_person)
            case "people":
                self.people.person_stay_wanted.connect(self.panel.begin_for)
            case "housekeeping":
                self.housekeeping.rooms_wanted.connect(self.show_rooms)
                self.housekeeping.rooms_moved.connect(self.panel.follow_rooms)
            case "settings":
                self.settings.language_chosen.connect(self.choose_language)
                self.settings.theme_chosen.connect(self.choose_theme)

    def _connect_rooms(self) -> None:
        self.rooms.several_chosen.connect(self.select_several)
        self.rooms.view.bed_wanted.connect(lambda stay: self.select(stay, moving=True))
        self.rooms.hands.moved_in_house.connect(self._ask_why)
        self.rooms.nights_wanted.connect(self.panel.begin_nights)
        self.rooms.room_wanted.connect(lambda room, day: self.show_rooms((room,), day))
        self.rooms.block_wanted.connect(
            lambda room, day, bed: self.show_rooms((room,), day, "block", bed)
        )

    def _connect_classrooms(self) -> None:
        self.classrooms.slot_chosen.connect(self.panel.show_slot)
        self.classrooms.room_chosen.connect(self.panel.show_classroom)
        self.classrooms.proposal_wanted.connect(self.panel.propose_for_week)
        self.panel.rooms_proposed.connect(self.classrooms.view.propose)

    @cached_property
    def first_start(self) -> FirstStart:
        """What is shown while there is no centre yet."""
        from ui.pages.first_start import FirstStart

        made = FirstStart(self.background, self._demonstration)
        made.finished.connect(self.open_centre)
        made.language_chosen.connect(self.choose_language)
        self._outer.addWidget(made)
        self.drafts.watch(made.draft)
        return made

    def commands(self) -> list[Command]:
        """What can be done from every page, with its key, in the language in use."""
        return [
            Command(t("Nouveau séjour"), "Ctrl+N", lambda: self.new_stay(None, None)),
            *self.middle.commands(),
            Command(t("Importer une liste"), "Ctrl+Shift+I", self.middle.import_list),
            Command(t("Imprimer"), "Ctrl+P", self.middle.print_shown),
            Command(
                t("Imprimer la semaine prochaine"), "Ctrl+Shift+P", self.middle.print_next_week
            ),
            Command(t("À traiter"), "Ctrl+T", self.middle.show_matters),
            Command(t("Annuler la dernière action"), "Ctrl+Z", self.deeds.undo),
            Command(t("Rétablir ce qui a été annulé"), "Ctrl+Shift+Z", self.deeds.redo),
            Command(t("Chercher"), "Ctrl+K", self.search),
            Command(t("Verrouiller le poste"), "Ctrl+L", self.lock),
            Command(t("Aide"), "F1", lambda: self.panel.turn_help(self.middle.place.words)),
        ]

    def lock(self) -> None:
        """Leave the desk to whoever signs in next."""
        self.finder.hide()
        self.locking.lock()

    @property
    def page(self) -> Page:
        """The page in the middle."""
        return self.middle.page

    def open_centre(self) -> None:
        """Show the centre, or the first start where there is none yet."""

        def read(desk: Desk) -> tuple[CentreSummary, Door] | None:
            return (centre.summary(desk), accounts.door(desk)) if desk.centre_id else None

        def show(found: tuple[CentreSummary, Door] | None) -> None:
            if found is None:
                self.show_first_start()
                return
            summary, door = found
            self.locking.enter(door, lambda: enter(summary))

        def enter(summary: CentreSummary) -> None:
            self.show_centre(summary)
            # Once this is answered the day is on its way to the screen; all else comes after it.
            self.background.run_query(lambda desk: desk.warning, opened)

        def opened(warning: Message | None) -> None:
            warn(warning)
            QTimer.singleShot(0, self, rest)

        def rest() -> None:
            self.standing.count()
            self.background.run_query(lambda desk: desk.zone, self.drafts.tell_zone)
            self.deeds.read_history()
            self.background.run_query(lambda desk: desk.back_up(), warn)
            self.background.run_query(lambda _desk: load_pages(), lambda _loaded: None)

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
        for begun in self.drafts.of(self.first_start.draft):
            self.drafts.take(begun)
            self.first_start.draft.turn()

    def _turned(self, place: Place) -> None:
        self.rail.show_page(place.name)
        self.notices.keep_clear(self.page.foot)
        self.page.show_selected(self._selected)

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
        self.panel.stay.ask_why()

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

    def search(self) -> None:
        """Open the search: everything that is known, and what can be done here and now."""
        everywhere = [*self.commands(), *self.middle.documents()]
        keys = {command.key for command in everywhere}
        here = [*on_screen(self.page), *on_screen(self.panel)]
        self.finder.open_for([*(each for each in here if each.key not in keys), *everywhere])

    def _go_to(self, found: Found) -> None:
        self.middle.go_to(found, self.finder.night)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window, such as a small screen at 150 %, keeps its room for the page."""
        self.rail.shorten(short=self.width() < NARROW)
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """A letter that nobody types here does what its key does on a Latin layout."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._latin_keys.used(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody else wanted puts the side panel away, or leaves the preview."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.panel.isVisible():
            self.panel.close_panel()
        elif not self.middle.leave_preview():
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A window that loses the keyboard may not get it back: what was begun is kept now."""
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.drafts.flush()
        super().changeEvent(event)

    def _refresh(self) -> None:
        for page in self.pages:
            page.something_changed()
        self.panel.reload()
        self.standing.count()

    def _tell(self, message: Message, offer: Offer | None, trouble: bool) -> None:
        self.notices.tell(message, offer, trouble=trouble)

    def _say_history(self, undo: Message | None, redo: Message | None) -> None:
        self.rail.say_history(say(undo) if undo else "", say(redo) if redo else "")

    def choose_language(self, code: str) -> None:
        """Say everything in another language, at once."""
        self._preferences.language = code
        speak(self._translator, code)

    def choose_theme(self, name: theme.ThemeName) -> None:
        """Dress the program in another theme, at once."""
        self._preferences.theme = name
        theme.apply(name)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window; finish what was begun; close the database."""
        self._preferences.geometry = self.saveGeometry()
        for page in self.pages:
            page.remember()
        self._preferences.save()
        self.drafts.close()
        self.background.close()
        super().closeEvent(event)
        if application := QApplication.instance():
            application.quit()
