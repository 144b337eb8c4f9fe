"""A field that finds somebody by three letters, in either script."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from centre_desk.desk import Desk
from centre_desk.queries import search
from centre_desk.queries.views import Found
from ui.background import Background
from ui.widgets import parts
from ui.widgets.field import Field

LEAST, MOST_HEIGHT = 2, 150


class PersonSearch(QWidget):
    """Enter takes the first who answers; the field is then free for the next one.

    Signals:
        taken: a ``Found`` person.
    """

    taken = Signal(object)

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._waiting = self._early = False
        self.line, self.found = QLineEdit(), QListWidget()
        self.field = Field(self.line)
        self.found.setMaximumHeight(MOST_HEIGHT)
        self.found.hide()
        self.setLayout(parts.column(self.field, self.found, gap=4))
        self.line.textEdited.connect(self._search)
        self.line.returnPressed.connect(self._entered)
        self.line.installEventFilter(self)
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)

    def write(self, name: str, hint: str, placeholder: str) -> None:
        """Name the field."""
        self.field.write(name, hint)
        self.line.setPlaceholderText(placeholder)
        self.found.setAccessibleName(name)

    def clear(self) -> None:
        """Free the field."""
        self.line.clear()
        self.field.calm()
        self.found.hide()

    def _search(self, text: str) -> None:
        self.field.calm()
        if len(text.strip()) < LEAST:
            self.found.hide()
            return

        def find(desk: Desk) -> list[Found]:
            return [each for each in search.find(desk, text) if each.kind == "person"]

        self._waiting = True
        self._background.run_query(find, self._offer, key=self)

    def _offer(self, found: list[Found]) -> None:
        early, self._waiting, self._early = self._early, False, False
        self.found.clear()
        for each in found:
            detail = f" · {each.detail}" if each.detail else ""
            item = QListWidgetItem(f"{each.title}{detail}", self.found)
            item.setData(Qt.ItemDataRole.UserRole, each)
        self.found.setVisible(bool(found))
        self.found.setCurrentRow(0)
        if early:
            self._entered()

    def _entered(self) -> None:
        if self._waiting:
            self._early = True
        elif not self.found.isHidden() and self.found.currentItem():
            self._take(self.found.currentItem())

    def _take(self, item: QListWidgetItem) -> None:
        found: Found = item.data(Qt.ItemDataRole.UserRole)
        self.clear()
        self.line.setFocus()
        self.taken.emit(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the people found while the letters stay in the field."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if self.found.isHidden():
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            return True
        if step is None:
            return False
        row = min(max(self.found.currentRow() + step, 0), self.found.count() - 1)
        self.found.setCurrentRow(row)
        return True
