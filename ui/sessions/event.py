"""*Stands et visiteurs*: an event's door, its visitors and its stands."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from centre_desk.actions import events as actions
from centre_desk.desk import Change, Desk
from centre_desk.queries import events as query
from centre_desk.queries.events import Event
from ui.background import Trouble
from ui.deeds import Deeds
from ui.language import say, t
from ui.preferences import Preferences
from ui.sessions.pasting import Pasting
from ui.sessions.stands import Stands
from ui.sessions.tab import SessionTab
from ui.sessions.visitors import Visitors
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.segments import Segments

VISITORS, STANDS, PASTE = "visitors", "stands", "paste"
DOOR_WIDTH = 360


class EventTab(SessionTab):
    """The door above, always ready for the next badge; under it who comes and who shows."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self.door = QLineEdit()
        self._door = Field(self.door)
        self.said = parts.Elided("", "strong")
        self._came = parts.label(kind="figure")
        self.sides = Segments((VISITORS, STANDS, PASTE))
        self.visitors = Visitors(deeds, preferences)
        self.stands, self.pasting = Stands(deeds, preferences), Pasting(deeds)
        self._stack = QStackedWidget()
        self._sides: dict[str, QWidget] = {
            VISITORS: self.visitors,
            STANDS: self.stands,
            PASTE: self.pasting,
        }
        for side in self._sides.values():
            self._stack.addWidget(side)
        self._door.setFixedWidth(DOOR_WIDTH)
        above = parts.row(self._door, self.said, self._came, gap=16)
        above.setStretch(1, 1)
        inside = parts.column(above, parts.row(self.sides, None), self._stack, gap=12)
        inside.setStretch(2, 1)
        inside.setContentsMargins(16, 12, 16, 16)
        self.setLayout(inside)
        self.drafts = (self.pasting.draft,)
        self.sides.choose(VISITORS)
        self._event: Event | None = None
        self.door.returnPressed.connect(self.check_in)
        self.sides.chosen.connect(self.open_side)
        self.visitors.came.connect(self.let_in)
        self.pasting.noted.connect(lambda: self.open_side(VISITORS))
        self.retranslate()

    def show_session(self, session_id: int) -> None:
        self.visitors.session_id = self.stands.session_id = session_id
        self.pasting.turn(session_id, self.page.session.code if self.page else "")
        super().show_session(session_id)

    def reload(self) -> None:
        """Read who comes."""
        session_id = self.session_id

        def read(desk: Desk) -> tuple[Event, ZoneInfo]:
            return query.event(desk, session_id), desk.zone

        self.background.run_query(read, lambda found: self.render_event(*found), key=self)

    def render_event(self, event: Event, zone: ZoneInfo) -> None:
        """Show what was read."""
        self._event = event
        self.visitors.show_visitors(event.visitors, zone)
        self.stands.show_stands(event.exhibitors)
        self._came.setText(t("{done} sur {all}", done=event.came, all=len(event.visitors)))
        self._came.setToolTip(t("Visiteurs entrés"))

    def open_side(self, side: str) -> None:
        """Show the visitors, the stands, or where a list is pasted."""
        self.sides.choose(side)
        self._stack.setCurrentWidget(self._sides[side])
        if side == PASTE:
            self.pasting.text.setFocus()

    def check_in(self) -> None:
        """Let in whoever the badge names; the field is free at once for the next one."""
        code = self.door.text()
        self.door.clear()
        if code.strip():
            self.let_in(code)

    def let_in(self, code: str) -> None:
        """Note that a visitor has come; what is no code is said, and the door stays open."""
        session_id = self.session_id

        def came(change: Change) -> None:
            self._say(say(change.message), wrong=False)

        def refused(trouble: Trouble) -> bool:
            self._say(say(trouble.message), wrong=True)
            return True

        self.deeds.do(
            lambda desk, _: actions.check_in(desk, session_id, code), done=came, failed=refused
        )

    def _say(self, text: str, *, wrong: bool) -> None:
        self.said.set_whole(text)
        self.said.setProperty("kind", "alert-heading" if wrong else "current")
        self.said.style().polish(self.said)

    def take_focus(self) -> None:
        self.door.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._door.write(t("Entrée : badge scanné ou code"))
        self.sides.name(VISITORS, t("Visiteurs"))
        self.sides.name(STANDS, t("Stands"))
        self.sides.name(PASTE, t("Coller une liste"))
