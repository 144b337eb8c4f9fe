"""A list as every page shows one: whole rows, ordered by its headings, its columns remembered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QByteArray, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.preferences import Preferences

ROW = 34
Column = TypeVar("Column", bound=int)
ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))


class Listing(QTableView):
    """The look and the habits of a table; the model says what stands in it."""

    def __init__(self, rows: QAbstractItemModel, *, sorts: bool = True, height: int = ROW) -> None:
        super().__init__()
        self.setModel(rows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(48)
        header.setSectionsClickable(sorts)
        header.setSortIndicatorShown(sorts)

    def widen(self, widths: Mapping[Column, int], *stretched: int) -> None:
        """Give columns their first width in pixels; the *stretched* share what is left."""
        header = self.horizontalHeader()
        for column, width in widths.items():
            header.resizeSection(column, width)
        for wide in stretched:
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)

    def remember(self, preferences: Preferences, name: str) -> None:
        """Arrange the columns as they were left, and keep how they are left."""
        header = self.horizontalHeader()
        kept: QByteArray = preferences.columns(name)
        if kept:
            clickable = header.sectionsClickable()
            header.restoreState(kept)
            header.setSectionsClickable(clickable)
            header.setSortIndicatorShown(clickable)

        def keep(*_: object) -> None:
            preferences.keep_columns(name, header.saveState())

        for signal in (header.sectionResized, header.sectionMoved, header.sortIndicatorChanged):
            signal.connect(keep)

    def chosen_rows(self) -> list[int]:
        """The rows that are chosen, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def headings(self) -> list[str]:
        """What stands over the columns."""
        rows = self.model()
        across = Qt.Orientation.Horizontal
        return [str(rows.headerData(column, across) or "") for column in self._columns()]

    def texts(self, wanted: Sequence[int] | None = None) -> list[list[str]]:
        """What some rows say, or all of them, column by column."""
        rows = self.model()
        numbers = range(rows.rowCount()) if wanted is None else wanted
        return [
            [_bare(rows.index(row, column).data()) for column in self._columns()]
            for row in numbers
            if not self.isRowHidden(row)
        ]

    def _columns(self) -> range:
        return range(self.model().columnCount())


def _bare(said: object) -> str:
    """A cell without the marks that keep a Latin name in one piece on an Arabic screen."""
    return str(said or "").translate(ISOLATES)
