"""A part of *Réglages* that is a table with a form above it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLayout

from centre_desk.language import Message
from ui.carrying import Carrying
from ui.deeds import Deeds
from ui.models.rows import Index, Rows
from ui.preferences import Preferences
from ui.settings.section import Section
from ui.widgets import parts
from ui.widgets.listing import Listing

R = TypeVar("R")


class Lines(Rows[R], Generic[R]):
    """Rows whose cells a function says; ordered by what *keys* gives for each column."""

    def __init__(
        self,
        headings: Callable[[], Sequence[str]],
        cells: Callable[[R], Sequence[str]],
        keys: Callable[[R], Sequence[Any]],
    ) -> None:
        super().__init__(headings)
        self._cells, self._keys = cells, keys

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0:
            self.order(lambda row: self._keys(row)[column], order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells(self._rows[index.row()])[index.column()]
        return None


class TableSection(Section, Generic[R]):
    """Shows the rows, and hands the one that is chosen to the form."""

    def __init__(self, deeds: Deeds, preferences: Preferences, lines: Lines[R], name: str) -> None:
        super().__init__(deeds, preferences)
        self.lines, self._name = lines, name
        self.table = Listing(lines)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.carrying = Carrying(self, deeds, self.table, self._title())
        self.table.selectionModel().currentChanged.connect(lambda *_: self.choose(self.chosen()))

    def _title(self) -> Message:
        return self.words

    def arrange(self, form: QLayout, widths: Mapping[int, int]) -> None:
        """Lay the form above the table, whose columns have their first *widths* in pixels."""
        above = parts.row(form, None, gap=12)
        above.addWidget(self.carrying, alignment=Qt.AlignmentFlag.AlignTop)
        inside = parts.column(above, self.table, gap=12)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.table.widen(widths)
        self.table.remember(self.preferences, self._name)

    def chosen(self) -> R | None:
        """The row the keyboard is at."""
        return self.lines.row(self.table.currentIndex().row())

    def stand_on(self, meant: Callable[[R], bool]) -> None:
        """Bring the keyboard to the first row that is *meant*, if there is one."""
        for number in range(self.lines.rowCount()):
            row = self.lines.row(number)
            if row is not None and meant(row):
                self.table.setCurrentIndex(self.lines.index(number, 0))
                return

    def choose(self, row: R | None) -> None:
        """Show a row in the form; for whoever inherits."""

    def show_lines(self, rows: Sequence[R]) -> None:
        """Show what was read, the keyboard staying on its line."""
        header, before = self.table.horizontalHeader(), self.table.currentIndex().row()
        self.lines.show_rows(rows)
        self.lines.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self.carrying.offer(filled=bool(rows))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(
            self.lines.index(min(max(before, 0), len(rows) - 1), 0),
            flags.ClearAndSelect | flags.Rows,
        )
