"""*Créneaux*: the half-days of a session, and beside them what can be done with the chosen ones."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from centre_desk.language import tr
from centre_desk.queries.sessions import SessionPage, SlotLine
from ui.carrying import Carrying
from ui.deeds import Deeds
from ui.language import t
from ui.models.slot_rows import Col, SlotRows, lacks_room, lacks_trainer
from ui.preferences import Preferences
from ui.sessions.new_slot import NewSlot
from ui.sessions.proposal_card import ProposalCard
from ui.sessions.slot_card import SlotCard
from ui.sessions.tab import SessionTab
from ui.widgets import parts
from ui.widgets.listing import Listing

WIDTHS = {Col.DAY: 112, Col.HALF: 96, Col.ROOM: 116, Col.REMARKS: 110}


class SlotsTab(SessionTab):
    """One line for each half-day; several are chosen with Shift or Ctrl and dealt with at once."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self.rows = SlotRows()
        self.table = Listing(self.rows, sorts=False)
        self.table.widen(WIDTHS, Col.TRAINERS, Col.SUBJECT)
        self.table.remember(preferences, "slots")
        self.add, self.propose = parts.button("", "add"), parts.button()
        self._counted = parts.Elided("", "muted")
        self.carrying = Carrying(self, deeds, self.table, tr("Créneaux"))
        self._empty = parts.label(kind="muted", wrap=True)
        self.card, self.proposal = SlotCard(deeds), ProposalCard(deeds)
        self.new = NewSlot(deeds)
        self.beside = QStackedWidget()
        self.beside.setObjectName("SidePanel")
        for card in (self.card, self.proposal, self.new):
            self.beside.addWidget(card)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        tools = parts.row(self.add, self.propose, self._counted, self.carrying, gap=8)
        tools.setStretch(2, 1)
        left = parts.column(tools, self.table, self._empty)
        for place in (1, 2):
            left.setStretch(place, 1)
        left.setContentsMargins(16, 8, 16, 16)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        inside = parts.row(gap=0)
        inside.addLayout(left, 1)
        inside.addWidget(self.beside)
        self.beside.setSizePolicy(self.card.sizePolicy())
        self.beside.setFixedWidth(self.card.width())
        self.setLayout(inside)

    def _connect(self) -> None:
        self.add.clicked.connect(self.begin)
        self.propose.clicked.connect(self.ask_rooms)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.card.done.connect(self.table.setFocus)
        self.proposal.left.connect(self._back_to_card)
        self.new.left.connect(self._back_to_card)
        for key, deed in (("Ins", self.begin), ("Ctrl+R", self.ask_rooms)):
            parts.act(self, key, deed)

    def render_page(self, page: SessionPage) -> None:
        another = self.page is None or self.page.session.id != page.session.id
        super().render_page(page)
        kept = () if another else self.card.ids
        self.rows.show_rows(page.slots)
        self._choose(self.rows.rows_of(kept) or [0])
        if another:
            self._present(self.card)
        self._say()

    def _choose(self, rows: list[int]) -> None:
        model = self.table.selectionModel()
        flag = model.SelectionFlag
        self.table.setCurrentIndex(self.rows.index(rows[0], 0))
        for row in rows[1:]:
            model.select(self.rows.index(row, 0), flag.Select | flag.Rows)
        self._show_chosen()

    def chosen(self) -> list[SlotLine]:
        """The slots that are chosen, in order."""
        found = (self.rows.row(row) for row in self.table.chosen_rows())
        return [line for line in found if line]

    def _show_chosen(self) -> None:
        self.card.show_slots(self.chosen())
        if self.chosen():
            self._present(self.card)

    def _present(self, card: QWidget) -> None:
        self.beside.setCurrentWidget(card)
        self.beside.setVisible(self.rows.rowCount() > 0 or card is not self.card)

    def _back_to_card(self) -> None:
        self._present(self.card)
        self.take_focus()

    def begin(self) -> None:
        """Ask for another half-day."""
        if self.page:
            self._present(self.new)
            self.new.begin(self.page.session.id, _next_day(self.page))

    def ask_rooms(self) -> None:
        """Ask which rooms are best."""
        if self.page:
            self._present(self.proposal)
            self.proposal.ask(self.page.session.id)

    def take_focus(self) -> None:
        (self.table if self.rows.rowCount() else self.add).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete cancels the chosen slots, Enter goes to their rooms."""
        if self.table.hasFocus() and event.key() == Qt.Key.Key_Delete:
            self.card.turn_cancelled()
        elif self.table.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.card.rooms.setFocus()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        lines = self.page.slots if self.page else ()
        held = [line for line in lines if not line.slot.cancelled]
        said = [t("%n créneau(x)", n=len(held))]
        if lost := sum(map(lacks_room, held)):
            said.append(t("%n sans salle", n=lost))
        if alone := sum(map(lacks_trainer, held)):
            said.append(t("%n sans formateur", n=alone))
        self._counted.set_whole(" · ".join(said) if held else "")
        self._empty.setVisible(not lines)
        self.table.setVisible(bool(lines))
        self.propose.setEnabled(bool(held))
        self.carrying.offer(filled=bool(lines))

    def retranslate(self) -> None:
        self.table.setAccessibleName(t("Créneaux"))
        parts.name(self.add, t("Ajouter un créneau"), key="Ins")
        parts.name(self.propose, t("Proposer les salles"), key="Ctrl+R")
        self._empty.setText(t("Aucun créneau. Ajoutez la première demi-journée (Inser)."))
        self._say()


def _next_day(page: SessionPage) -> date:
    """The day after the last half-day, within the session's days."""
    last = max((line.slot.when.day for line in page.slots), default=None)
    if last is None:
        return page.session.first_day
    return min(last + timedelta(days=1), page.session.last_day)
