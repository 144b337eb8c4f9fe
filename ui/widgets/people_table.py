"""The table of the directory: ordered by its headings, its columns remembered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from centre_desk.queries.people import DirectoryLine
from ui.models.people_rows import ORDERS, Col, PeopleRows
from ui.preferences import Preferences

ROW = 34
WIDTHS = {
    Col.NAME: 230,
    Col.NAME_AR: 150,
    Col.MATRICULE: 92,
    Col.DIRECTION: 150,
    Col.ESTABLISHMENT: 170,
    Col.PHONE: 128,
}
REMEMBERED = "people"


class PeopleTable(QTableView):
    """One line for each person.

    Signals:
        opened: the id of the person whose file is asked for.
        typed: letters that no key of the list wants.
    """

    opened = Signal(object)
    typed = Signal(object)

    def __init__(self, rows: PeopleRows, preferences: Preferences) -> None:
        super().__init__()
        self._rows, self._preferences = rows, preferences
        self.setModel(rows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._dress_header()
        self.doubleClicked.connect(lambda _index: self.open_current())

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(56)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
        header.setSortIndicator(Col.NAME, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(False)
        if kept := self._preferences.columns(REMEMBERED):
            header.restoreState(kept)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        for signal in (header.sectionResized, header.sectionMoved):
            signal.connect(lambda *_: self._remember())
        header.sortIndicatorChanged.connect(self._order)

    def _order(self, column: int, order: Qt.SortOrder) -> None:
        self._rows.sort(column, order)
        self._remember()

    def _remember(self) -> None:
        self._preferences.keep_columns(REMEMBERED, self.horizontalHeader().saveState())

    def remembered_order(self) -> dict[str, Any]:
        """How the list was last ordered."""
        header = self.horizontalHeader()
        order = ORDERS.get(Col(max(header.sortIndicatorSection(), 0)), "name")
        down = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return {"order": order, "descending": down}

    def choose(self, row: int) -> None:
        """Choose one line."""
        if row < self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(row, 0))

    def chosen(self) -> list[DirectoryLine]:
        """The people who are chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self._rows.line(self._rows.index(row, 0)) for row in rows)
        return [line for line in found if line]

    def all_read(self) -> list[DirectoryLine]:
        """Everybody who is read so far."""
        found = (self._rows.line(self._rows.index(row, 0)) for row in range(self._rows.rowCount()))
        return [line for line in found if line]

    def chosen_id(self) -> int | None:
        """The person the keyboard is at."""
        line = self._rows.line(self.currentIndex())
        return line.id if line else None

    def open_current(self) -> None:
        """Ask for the file of the person the keyboard is at."""
        if (person_id := self.chosen_id()) is not None:
            self.opened.emit(person_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif plain and text.isprintable() and text.strip():
            self.typed.emit(text)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
