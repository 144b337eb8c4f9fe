"""Classrooms proposed for a session or a week, with the reasons; accepted in one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from centre_desk.actions import proposing_classrooms as action
from centre_desk.actions.proposing_classrooms import RoomsProposal, SessionRooms
from centre_desk.desk import Desk
from centre_desk.queries.slot_places import Place
from ui.background import Trouble
from ui.deeds import Deeds
from ui.language import named, say, t
from ui.widgets import parts

Ask = Callable[[Desk], RoomsProposal]


class ProposalCard(parts.Translated):
    """Nothing is saved before *Accepter*.

    Signals:
        proposed: which session's code would go where, by place; nothing once it is settled.
        finished: it was accepted, or left.
    """

    proposed = Signal(object)
    finished = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._ask: Ask | None = None
        self.proposal: RoomsProposal | None = None
        self._title, self._state = parts.label(kind="title"), parts.label(kind="muted", wrap=True)
        self._lines = parts.column(gap=8)
        self.accept, self.leave = parts.button("primary"), parts.button()
        self.accept.clicked.connect(self.take)
        self.leave.clicked.connect(self.finished)
        parts.act(self, "Ctrl+Return", self.take)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(8)
        inside.addLayout(self._lines)
        inside.addStretch(1)
        outside = parts.column(self._title, self._state, parts.scrolled(content), gap=8)
        outside.addLayout(parts.row(self.accept, self.leave, None))
        self.setLayout(outside)
        self.retranslate()

    def ask_for_week(self, first: date, last: date) -> None:
        """Propose for everything between two days, both included."""
        self._begin(lambda desk: action.for_period(desk, first, last))

    def ask_for_session(self, session_id: int) -> None:
        """Propose for the half-days of one session, from today on."""
        self._begin(lambda desk: action.for_session(desk, session_id))

    def _begin(self, ask: Ask) -> None:
        self._ask, self.proposal = ask, None
        self._show_nothing(t("Recherche des meilleures salles…"))
        self._deeds.background.run_query(ask, self.render_proposal, key=self, failed=self._failed)

    def reload(self) -> None:
        """Ask again: what was proposed may be taken meanwhile."""
        if self._ask:
            self._begin(self._ask)

    def _show_nothing(self, said: str) -> None:
        parts.emptied(self._lines)
        self._state.setText(said)
        self.accept.setEnabled(False)
        self.proposed.emit({})

    def _failed(self, trouble: Trouble) -> None:
        self._show_nothing(say(trouble.message))

    def render_proposal(self, proposal: RoomsProposal) -> None:
        """Show what changes, with why, and what cannot be had."""
        self.proposal = proposal
        parts.emptied(self._lines)
        changing = [given for given in proposal.sessions if given.changes]
        count = sum(len(_moved(given)) for given in changing)
        self._state.setText(
            t("%n créneau(x) à changer de salle", n=count)
            if changing
            else t("Rien à changer : chaque créneau a déjà la salle proposée.")
        )
        for missing in proposal.missing:
            self._lines.addWidget(parts.label(say(missing), "alert", wrap=True))
        for given in changing:
            self._show_session(given)
        if not proposal.proven:
            said = t("Le temps a manqué pour prouver qu'il n'y a pas mieux.")
            self._lines.addWidget(parts.label(said, "small", wrap=True))
        self.accept.setEnabled(bool(changing))
        self.proposed.emit(
            {
                place: given.session.code
                for given in changing
                for place in _moved(given).values()
            }
        )  # fmt: skip

    def _show_session(self, given: SessionRooms) -> None:
        names = {room.id: named(room.name, room.name_ar) for room in given.rooms.values()}
        taken = list(dict.fromkeys(room_id for room_id, _ in _moved(given).values()))
        self._lines.addWidget(parts.label(given.session.code, "strong"))
        self._lines.addWidget(
            parts.label(
                t("%n créneau(x) → {rooms}", n=len(_moved(given)),
                  rooms=", ".join(names[each] for each in taken)),
                wrap=True,
            )
        )  # fmt: skip
        for reason in given.reasons:
            self._lines.addWidget(parts.label(say(reason), "small", wrap=True))

    def take(self) -> None:
        """Give the proposed classrooms, all of them in one step."""
        proposal = self.proposal
        if proposal is None or not self.accept.isEnabled():
            return
        self.accept.setEnabled(False)
        self._ask = None
        self._deeds.do(
            lambda desk, _: action.accept(desk, proposal), done=lambda _change: self.finished.emit()
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """What is proposed shows on the plan only as long as its reasons are beside it."""
        self.proposed.emit({})
        super().hideEvent(event)

    def retranslate(self) -> None:
        self._title.setText(t("Salles proposées"))
        parts.name(self.accept, t("Accepter"), key="Ctrl+Return")
        parts.name(self.leave, t("Abandonner"), key="Escape")
        if self.proposal:
            self.render_proposal(self.proposal)


def _moved(given: SessionRooms) -> dict[int, Place]:
    """Where the slots go that would change rooms."""
    return {
        slot.id: (given.rooms[slot.id].id, slot.when)
        for slot in given.slots
        if slot.id in given.rooms and given.rooms[slot.id].id != slot.classroom_id
    }
