"""The deeds of a hand-over as a table that answers from memory and sorts itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from centre_desk.queries.handover import HandoverLine
from ui import moments, theme
from ui.language import say, t

Index = QModelIndex | QPersistentModelIndex


class Col(IntEnum):
    """The columns, in their order."""

    WHEN = 0
    WHO = 1
    WHAT = 2


class HandoverRows(QAbstractTableModel):
    """One line for each deed."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[HandoverLine] = []
        self._today = date.min

    def show_lines(self, lines: Sequence[HandoverLine], today: date) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines, self._today = list(lines), today
        self.endResetModel()

    def line(self, row: int) -> HandoverLine | None:
        """The deed of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    @property
    def lines(self) -> tuple[HandoverLine, ...]:
        """Every deed in the order in which they show."""
        return tuple(self._lines)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        keys = {
            Col.WHEN: lambda line: line.change_id,
            Col.WHO: lambda line: (line.actor.casefold(), -line.change_id),
            Col.WHAT: lambda line: (say(line.text).casefold(), -line.change_id),
        }
        self.layoutAboutToBeChanged.emit()
        self._lines.sort(key=keys[Col(column)], reverse=order is Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Col)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (t("Quand"), t("Qui"), t("Ce qui a été fait"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
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
