"""One side of a session's page: what all tabs share."""

from __future__ import annotations

from PySide6.QtCore import Signal

from centre_desk.queries.sessions import SessionPage
from ui.deeds import Deeds
from ui.draft import Draft
from ui.preferences import Preferences
from ui.widgets import parts


class SessionTab(parts.Translated):
    """A tab is made when it is first opened and then shows one session after the other.

    Signals:
        stay_chosen: a stay's id, to be shown beside.
        person_wanted: the id of a person whose file is asked for.
        session_wanted: the id of another session whose page is asked for.
        print_wanted: the kind of a paper of the session that is asked for.
    """

    stay_chosen = Signal(object)
    person_wanted = Signal(object)
    session_wanted = Signal(object)
    print_wanted = Signal(object)

    drafts: tuple[Draft, ...] = ()
    """The forms of the tab that may be left half filled."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__()
        self.deeds, self.preferences = deeds, preferences
        self.background = deeds.background
        self.session_id = 0
        self.page: SessionPage | None = None

    def show_session(self, session_id: int) -> None:
        """Show a session; also when the tab comes to the front again."""
        self.session_id = session_id
        self.reload()

    def render_page(self, page: SessionPage) -> None:
        """Take what the header of the session's page has read; a tab may need nothing more."""
        self.page = page

    def reload(self) -> None:
        """Read what the tab shows besides; for whoever inherits."""

    def show_paper(self, kind: str) -> None:
        """Show a paper of the session; for the tab that has them."""

    def print_shown(self) -> bool:
        """Print what the tab shows; False where it shows no paper."""
        return False

    def take_focus(self) -> None:
        """Bring the keyboard to where the tab's work is."""
        self.setFocus()
