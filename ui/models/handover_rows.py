"""The deeds of a hand-over as a table that answers from memory and sorts itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from centre_desk.queries.handover import HandoverLine
from ui import moments, theme
from ui.language import say, t
from ui.models.rows import Index, Rows


class Col(IntEnum):
    """The columns, in their order."""

    WHEN = 0
    WHO = 1
    WHAT = 2


class HandoverRows(Rows[HandoverLine]):
    """One line for each deed."""

    def __init__(self) -> None:
        super().__init__(lambda: (t("Quand"), t("Qui"), t("Ce qui a été fait")))
        self._today = date.min

    def show_lines(self, lines: Sequence[HandoverLine], today: date) -> None:
        """Show other lines."""
        self._today = today
        self.show_rows(lines)

    @property
    def lines(self) -> tuple[HandoverLine, ...]:
        """Every deed in the order in which they show."""
        return tuple(self._rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        keys = {
            Col.WHEN: lambda line: line.change_id,
            Col.WHO: lambda line: (line.actor.casefold(), -line.change_id),
            Col.WHAT: lambda line: (say(line.text).casefold(), -line.change_id),
        }
        self.order(keys[Col(column)], order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.cells(line)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self.cells(line))
        if role == Qt.ItemDataRole.ForegroundRole:
            colours = theme.tokens()
            quiet = line.undone or index.column() != Col.WHAT
            return QColor(colours.muted if quiet else colours.text)
        if role == Qt.ItemDataRole.FontRole and index.column() == Col.WHAT and line.undone:
            struck = theme.font()
            struck.setStrikeOut(True)
            return struck
        return None

    def cells(self, line: HandoverLine) -> tuple[str, str, str]:
        """When, who and what, as text."""
        what = say(line.text)
        if line.undone:
            what = t("{deed} (annulé)", deed=what)
        return moments.said(line.at, self._today), line.actor, what
