"""*Participants*: who follows a session, who waits, and what can be done with them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from centre_desk.language import tr
from centre_desk.queries.sessions import Participant, SessionPage
from ui.carrying import Carrying
from ui.deeds import Deeds
from ui.language import t
from ui.models.participant_rows import Col, ParticipantRows
from ui.preferences import Preferences
from ui.sessions.enrol_card import EnrolCard
from ui.sessions.quota_card import QuotaCard
from ui.sessions.tab import SessionTab
from ui.widgets import parts
from ui.widgets.listing import Listing

WIDTHS = {
    Col.STATE: 104, Col.MATRICULE: 76, Col.DIRECTION: 116, Col.ESTABLISHMENT: 116, Col.ROOM: 92,
    Col.PHONE: 112,
}  # fmt: skip


class ParticipantsTab(SessionTab):
    """One line for each person; several are chosen with Shift or Ctrl and settled at once."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self.rows = ParticipantRows(self)
        self.table = Listing(self.rows)
        self.table.widen(WIDTHS, Col.NAME)
        header = self.table.horizontalHeader()
        header.setSortIndicator(Col.STATE, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(False)
        self.table.remember(preferences, "participants")
        self.enrol, self.quotas = parts.button("", "add"), parts.button()
        self._counted = parts.Elided("", "muted")
        self.carrying = Carrying(self, deeds, self.table, tr("Participants"))
        self._empty = parts.label(kind="muted", wrap=True)
        self.card, self.seats = EnrolCard(deeds), QuotaCard(deeds)
        self.drafts = (self.card.draft,)
        self.beside = QStackedWidget()
        self.beside.setObjectName("SidePanel")
        for card in (self.card, self.seats):
            self.beside.addWidget(card)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        tools = parts.row(self.enrol, self.quotas, self._counted, self.carrying, gap=8)
        tools.setStretch(2, 1)
        left = parts.column(tools, self.table, self._empty)
        for place in (1, 2):
            left.setStretch(place, 1)
        left.setContentsMargins(16, 8, 16, 16)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        inside = parts.row(gap=0)
        inside.addLayout(left, 1)
        inside.addWidget(self.beside)
        self.beside.setFixedWidth(self.card.width())
        self.setLayout(inside)

    def _connect(self) -> None:
        self.enrol.clicked.connect(self.begin)
        self.quotas.clicked.connect(self.keep_seats)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self.rows.sort)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.table.doubleClicked.connect(lambda _index: self.card.file.click())
        self.card.done.connect(self.table.setFocus)
        self.card.stay_chosen.connect(self.stay_chosen)
        self.card.person_wanted.connect(self.person_wanted)
        self.seats.left.connect(self._back_to_card)
        parts.act(self, "Ins", self.begin)
        for key, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            parts.act(self.table, key, partial(self.card.climb, step), inside=True)

    def render_page(self, page: SessionPage) -> None:
        another = self.page is None or self.page.session.id != page.session.id
        super().render_page(page)
        kept = [] if another else [each.enrolment.id for each in self.chosen()]
        self.rows.show_rows(page.participants)
        header = self.table.horizontalHeader()
        self.rows.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._choose(self.rows.rows_of(kept) or [0])
        if another:
            self.card.show_session(page.session.id, page.session.code)
            self._present(self.card)
        self._say()

    def _choose(self, rows: list[int]) -> None:
        model = self.table.selectionModel()
        flag = model.SelectionFlag
        self.table.setCurrentIndex(self.rows.index(rows[0], 0))
        for row in rows[1:]:
            model.select(self.rows.index(row, 0), flag.Select | flag.Rows)
        self._show_chosen()

    def chosen(self) -> list[Participant]:
        """The people who are chosen, from top to bottom."""
        found = (self.rows.row(row) for row in self.table.chosen_rows())
        return [each for each in found if each]

    def _show_chosen(self) -> None:
        self.card.show_people(self.chosen())

    def _present(self, card: QWidget) -> None:
        self.beside.setCurrentWidget(card)

    def _back_to_card(self) -> None:
        self._present(self.card)
        self.take_focus()

    def begin(self) -> None:
        """Ask who is to be enrolled."""
        self._present(self.card)
        self.card.search.line.setFocus()

    def keep_seats(self) -> None:
        """Ask how many seats are kept for which direction."""
        if self.page:
            self._present(self.seats)
            self.seats.begin(self.page.session.id)

    def take_focus(self) -> None:
        (self.table if self.rows.rowCount() else self.card.search.line).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen people out, Enter opens a file."""
        key = event.key()
        if not self.table.hasFocus():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Delete:
            self.card.cancel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.card.file.isHidden():
            self.card.file.click()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        if self.page is None:
            return
        people = [each.enrolment for each in self.page.participants]
        said = [t("%n inscrit(s)", n=sum(each.state.takes_seat for each in people))]
        if waiting := sum(each.rank is not None for each in people):
            said.append(t("%n en attente", n=waiting))
        if lodged := self.page.lodging.stays:
            said.append(t("%n séjour(s)", n=lodged))
        if lost := self.page.lodging.without_room:
            said.append(t("%n sans chambre", n=lost))
        said += [f"{name} {taken} / {seats}" for name, seats, taken in self.page.quotas]
        self._counted.set_whole(" · ".join(said) if people or self.page.quotas else "")
        self._empty.setVisible(not people)
        self.table.setVisible(bool(people))
        self.carrying.offer(filled=bool(people))

    def retranslate(self) -> None:
        self.table.setAccessibleName(t("Participants"))
        parts.name(self.enrol, t("Inscrire"), key="Ins")
        parts.name(self.quotas, t("Quotas"), tip=t("Places gardées par direction"))
        self._empty.setText(
            t("Personne n'est inscrit. Cherchez quelqu'un (Inser), ou glissez ici une liste.")
        )
        self._say()
