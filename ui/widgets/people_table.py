"""The table of the directory: ordered by its headings, its columns remembered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from centre_desk.queries.people import DirectoryLine
from ui.models.people_rows import ORDERS, Col, PeopleRows
from ui.preferences import Preferences
from ui.widgets.listing import Listing

WIDTHS = {
    Col.NAME: 230,
    Col.NAME_AR: 150,
    Col.MATRICULE: 92,
    Col.DIRECTION: 150,
    Col.ESTABLISHMENT: 170,
    Col.PHONE: 128,
}


class PeopleTable(Listing):
    """One line for each person.

    Signals:
        opened: the id of the person whose file is asked for.
        typed: letters that no key of the list wants.
    """

    opened = Signal(object)
    typed = Signal(object)

    def __init__(self, rows: PeopleRows, preferences: Preferences) -> None:
        super().__init__(rows)
        self._rows = rows
        self.widen(WIDTHS)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setSortIndicator(Col.NAME, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(False)
        self.remember(preferences, "people")
        header.sortIndicatorChanged.connect(rows.sort)
        self.doubleClicked.connect(lambda _index: self.open_current())

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
        found = (self._rows.row(row) for row in self.chosen_rows())
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
