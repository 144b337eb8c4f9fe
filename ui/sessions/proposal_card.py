"""Classrooms proposed for a session, with the reasons; nothing is saved before *Accepter*."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from centre_desk.actions import proposing_classrooms
from centre_desk.actions.proposing_classrooms import RoomsProposal, SessionRooms
from ui.deeds import Deeds
from ui.language import named, say, t
from ui.sessions.slot_card import WIDTH
from ui.widgets import parts


class ProposalCard(parts.Translated):
    """Beside the slots while a proposal is looked at.

    Signals:
        left: it was accepted or put away.
    """

    left = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._proposal: RoomsProposal | None = None
        self._title, self._said = parts.label(kind="heading"), QVBoxLayout()
        self._said.setSpacing(8)
        self.take, self.leave = parts.button("primary"), parts.button()
        content = QWidget()
        inside = parts.column(
            self._title, self._said, 4, parts.row(self.take, self.leave, None), None
        )
        inside.setContentsMargins(16, 12, 12, 12)
        content.setLayout(inside)
        outside = parts.row(parts.rule(upright=True), gap=0)
        outside.addWidget(parts.scrolled(content), 1)
        self.setLayout(outside)
        self.setFixedWidth(WIDTH)
        self.take.clicked.connect(self.accept)
        self.leave.clicked.connect(self.left)
        parts.act(self, "Ctrl+Return", self.accept)
        parts.act(self, "Escape", self.left.emit, inside=True)
        self.retranslate()

    def ask(self, session_id: int) -> None:
        """Ask which rooms are best for the half-days of a session from today on."""
        self._deeds.background.run_query(
            lambda desk: proposing_classrooms.for_session(desk, session_id),
            self.render_proposal,
            key=self,
        )

    def render_proposal(self, proposal: RoomsProposal) -> None:
        """Show a proposal."""
        self._proposal = proposal
        parts.emptied(self._said)
        changes = any(each.changes for each in proposal.sessions)
        for each in proposal.sessions:
            for words, kind in _rooms(each):
                self._said.addWidget(parts.label(words, kind, wrap=True))
        for missing in proposal.missing:
            self._said.addWidget(parts.label(say(missing), "alert", wrap=True))
        if not changes:
            words = t("Chaque créneau à venir a déjà la meilleure salle.")
            self._said.addWidget(parts.label(words, "muted", wrap=True))
        self.take.setVisible(changes)
        (self.take if changes else self.leave).setFocus()

    def accept(self) -> None:
        """Give the rooms, all of them in one step."""
        proposal = self._proposal
        if proposal and self.isVisible() and not self.take.isHidden():
            self._deeds.do(
                lambda desk, _: proposing_classrooms.accept(desk, proposal),
                done=lambda _change: self.left.emit(),
            )

    def retranslate(self) -> None:
        self._title.setText(t("Salles proposées"))
        parts.name(self.take, t("Accepter"), key="Ctrl+Return")
        parts.name(self.leave, t("Laisser"), key="Escape")
        if self._proposal:
            self.render_proposal(self._proposal)


def _rooms(each: SessionRooms) -> list[tuple[str, str]]:
    """``Salle 5 : 8 créneaux``, then the reasons."""
    rooms = Counter(named(room.name, room.name_ar) for room in each.rooms.values())
    said = [
        (t("{room} : {slots}", room=room, slots=t("%n créneau(x)", n=count)), "strong")
        for room, count in rooms.most_common()
    ]
    return [*said, *((f"· {say(reason)}", "muted") for reason in each.reasons)]
