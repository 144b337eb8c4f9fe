"""Taking up a form that was begun: where it is, and how it is opened there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from centre_desk.language import tr
from ui.beside import Beside
from ui.draft import Begun
from ui.drafts import Drafts
from ui.middle import Middle
from ui.notices import Notices, Offer
from ui.pages.page import Page
from ui.widgets import kept


class Resuming(QObject):
    """Offers what was begun, and opens it when it is wanted.

    Signals:
        move_wanted: the id of a stay whose change of room was begun.
    """

    move_wanted = Signal(object)

    def __init__(self, drafts: Drafts, middle: Middle, panel: Beside, notices: Notices) -> None:
        super().__init__(middle)
        self._drafts, self._middle, self._panel, self._notices = drafts, middle, panel, notices
        middle.made.connect(self._follow_page)
        panel.began.connect(drafts.watch)
        drafts.kept.connect(self._say_kept)

    def _follow_page(self, name: str, page: Page) -> None:
        self._drafts.watch(*page.drafts)
        if name == "sessions":
            self._middle.sessions.began.connect(self._drafts.watch)
        if name == "today":
            self._middle.today.kept.follow(self._drafts)
            self._middle.today.kept.wanted.connect(self.go_on)

    def _say_kept(self, begun: Begun) -> None:
        words = tr("Saisie gardée : {what}", what=kept.title(begun))
        self._notices.tell(words, Offer("resume", partial(self.go_on, begun)))

    def go_on(self, begun: Begun) -> None:
        """Open the form that was begun, as it was left."""
        self._drafts.take(begun)
        ids = tuple(int(each) for each in begun.subject.split(",") if each)
        match begun.kind:
            case "booking":
                self._panel.begin_stay(None, None)
            case "block" | "repair":
                self._panel.show_rooms(ids, begin=begun.kind)
            case "move":
                self.move_wanted.emit(ids[0])
            case "person":
                self._middle.show_page("people")
                self._middle.people.write(*ids)
            case "list":
                self._middle.show_page("lists")
                self._middle.lists.take_up()
            case "session" | "reschedule" | "enrolment" | "evaluation" | "visitors":
                self._middle.show_page("sessions")
                self._middle.sessions.take_up(begun.kind, ids[0] if ids else None)
            case "closure":
                self._panel.show_classroom(ids[0])
            case (
                "no-show" | "classroom" | "hours" | "account" | "target" | "programme" | "partner"
                | "agreement"
            ):  # fmt: skip
                self._middle.show_page("settings")
                self._middle.settings.take_up(begun)
