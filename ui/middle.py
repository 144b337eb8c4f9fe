"""The middle of the window: the pages, one of them shown, and the ways from one to another."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from centre_desk.domain.periods import Nights
from centre_desk.queries.views import Found
from ui.by_name import PagesByName
from ui.commands import Command
from ui.deeds import Deeds
from ui.language import say
from ui.pages.page import Page
from ui.places import PLACES, Pages
from ui.preferences import Preferences


class Middle(PagesByName, Pages):
    """All pages; what one of them asks of another is settled here.

    Signals:
        turned: the ``Place`` whose page has come to the middle.
        stay_chosen: a stay's id, to be shown beside.
    """

    turned = Signal(object)
    stay_chosen = Signal(object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self.setObjectName("Stack")
        self.pages = self
        self.made.connect(self._connect_page)
        self._printing_from = ""
        self.setAcceptDrops(True)

    def _connect_page(self, name: str, page: Page) -> None:
        page.print_wanted.connect(self._print)
        page.session_wanted.connect(self.show_session)
        if name == "lists":
            self.lists.imported.connect(self._show_imported)
        elif name == "rooms":
            self.rooms.rack_print_wanted.connect(self._print_rack)
        elif name == "sessions":
            self.sessions.person_wanted.connect(self._show_file)
        elif name == "people":
            self.people.rack_wanted.connect(self._show_on_rack)
            self.people.session_tab_wanted.connect(self.show_session)

    @property
    def page(self) -> Page:
        """The page that shows."""
        return self[self.place.name]

    def show_page(self, name: str) -> None:
        """Bring a page to the middle."""
        self._printing_from = ""
        self.setCurrentWidget(self[name])
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
            self.show_person(found.id)
        else:
            self.show_session(found.id)

    def show_session(self, session_id: int, tab: str = "") -> None:
        """Show a session's own page, at *tab* or at the one that was open last."""
        self.show_page("sessions")
        self.sessions.open_session(session_id, tab)

    def show_person(self, person_id: int) -> None:
        """Show somebody's file."""
        self.show_page("people")
        self.people.open_file(person_id)

    def show_classroom_settings(self, room_id: int) -> None:
        """Open a classroom where it is changed."""
        self.show_page("settings")
        self.settings.show_classroom(room_id)

    def show_matters(self) -> None:
        """Go to what waits for a decision."""
        self.show_page("today")
        self.today.show_matters()

    def import_list(self) -> None:
        """Ask for a mailed list at once."""
        session_id = self._session_open()
        self.show_page("lists")
        self.lists.choose_file(session_id)

    def _session_open(self) -> int | None:
        """The session whose own page is in the middle: what is dropped there is for it."""
        return self.sessions.session_open if self.place.name == "sessions" else None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A mailed list may be dropped on any page."""
        if dropped(event.mimeData()):
            event.acceptProposedAction()
            self._mark_drop(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_drop(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_drop(over=False)
        if path := dropped(event.mimeData()):
            event.acceptProposedAction()
            session_id = self._session_open()
            self.show_page("lists")
            self.lists.look_at(path, session_id)

    def _mark_drop(self, *, over: bool) -> None:
        if self._session_open() is not None:
            self.sessions.view.mark_drop(over=over)
        self.lists.mark_drop(over=over)

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

    def _print_rack(self, days: Nights, rooms: tuple[str, ...] | None) -> None:
        before = self.place.name
        self.reports.choose_rack(days, rooms)
        self.show_page("reports")
        self._printing_from = before

    def _show_imported(self, nights: Nights | None, session_id: int | None) -> None:
        if session_id is not None:
            self.show_session(session_id, "participants")
            return
        self.show_page("rooms")
        if nights:
            self.rooms.show_day(nights.arrival)

    def _show_file(self, person_id: int) -> None:
        self.show_page("people")
        self.people.open_file(person_id)

    def _show_on_rack(self, stay_id: int, day: date) -> None:
        self.show_page("rooms")
        self.rooms.show_day(day)
        self.stay_chosen.emit(stay_id)


def dropped(data: QMimeData) -> Path | None:
    """The file on this machine that is being dragged, if it is one."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if urls and urls[0].isLocalFile() else None
