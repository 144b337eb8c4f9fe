"""Who changed what and when, as a table that answers from memory."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from centre_desk.queries.views import HistoryLine
from ui import moments, theme
from ui.language import isolated, say, t
from ui.models.rows import Index, Rows

WHEN, WHO, WHAT = range(3)


class HistoryRows(Rows[HistoryLine]):
    """Deeds, the latest first; one that was undone is dimmed and says so."""

    def __init__(self) -> None:
        super().__init__(lambda: (t("Quand"), t("Qui"), t("Quoi")))
        self._today = date.min

    def show_history(self, lines: tuple[HistoryLine, ...], today: date) -> None:
        """Show deeds; those of *today* by their hour alone."""
        self._today = today
        self.show_rows(lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return isolated(self._texts(line)[index.column()])
        if role == Qt.ItemDataRole.ForegroundRole:
            colours = theme.tokens()
            plain = index.column() == WHAT and not line.undone
            return QColor(colours.text if plain else colours.muted)
        return None

    def _texts(self, line: HistoryLine) -> tuple[str, str, str]:
        said = say(line.text)
        what = t("{deed} (annulé depuis)", deed=said) if line.undone else said
        return moments.said(line.at, self._today), line.actor, what
