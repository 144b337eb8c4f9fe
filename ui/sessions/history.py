"""*Historique*: everything that was done to a session, and by whom."""

from __future__ import annotations

from datetime import date

from centre_desk.language import tr
from centre_desk.queries.sessions import SessionPage
from ui.carrying import Carrying
from ui.deeds import Deeds
from ui.language import t
from ui.models.history_rows import WHAT, WHEN, WHO, HistoryRows
from ui.preferences import Preferences
from ui.sessions.tab import SessionTab
from ui.widgets import parts
from ui.widgets.listing import Listing


class HistoryTab(SessionTab):
    """The deeds about a session, the latest first."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self.rows = HistoryRows()
        self.table = Listing(self.rows, sorts=False)
        self.table.widen({WHEN: 170, WHO: 130}, WHAT)
        self.table.remember(preferences, "session-history")
        self.carrying = Carrying(self, deeds, self.table, tr("Historique"))
        tools = parts.row(None, self.carrying)
        inside = parts.column(tools, self.table)
        inside.setContentsMargins(16, 8, 16, 16)
        self.setLayout(inside)
        self.retranslate()

    def reload(self) -> None:
        """The deeds are in what the header read; only the day of the centre is wanted."""
        self.background.run_query(lambda desk: desk.today(), self._show, key=self)

    def _show(self, today: date) -> None:
        if self.page:
            self.rows.show_history(self.page.history, today)
            self.carrying.offer(filled=bool(self.page.history))

    def render_page(self, page: SessionPage) -> None:
        super().render_page(page)
        if self.isVisible():
            self.reload()

    def take_focus(self) -> None:
        self.table.setFocus()

    def retranslate(self) -> None:
        self.table.setAccessibleName(t("Historique de la session"))
