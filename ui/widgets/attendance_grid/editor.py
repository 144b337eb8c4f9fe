"""The line that opens over a cell for minutes or a reason."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

WIDTH = 260


class CellEditor(QLineEdit):
    """Enter and Tab hand over what was typed; Escape closes without harm.

    Signals:
        typed: the text, and rows and columns to go on by.
        closed: nothing is to be said.
    """

    typed = Signal(object, object)
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.prefix = ""
        """The letter that opened the line, and belongs before what is typed."""
        self.hide()

    def open(self, cell: QRect, prefix: str, text: str, placeholder: str) -> None:
        """Open over *cell*, as wide as a reason needs, within its viewport."""
        room = self._over.width()
        left = cell.left() if not self.isRightToLeft() else cell.right() - WIDTH
        left = max(min(left, room - WIDTH), 0)
        self.setGeometry(left, cell.top(), min(WIDTH, room), cell.height())
        self.prefix = prefix
        self.setText(text)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setProperty("wrong", False)
        self.style().polish(self)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self) -> None:
        """Show that what was typed cannot be."""
        self.setProperty("wrong", True)
        self.style().polish(self)
        self.selectAll()

    @property
    def whole(self) -> str:
        """What was typed, its letter before it."""
        return f"{self.prefix} {self.text()}".strip()

    def event(self, event: QEvent) -> bool:
        # Tab would leave the line before it is heard, and Escape the page around it.
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Return: (1, 0), Qt.Key.Key_Enter: (1, 0), Qt.Key.Key_Tab: (0, 1),
                Qt.Key.Key_Backtab: (0, -1),
            }.get(Qt.Key(event.key()))  # fmt: skip
            if steps is not None:
                event.accept()
                self.typed.emit(self.whole, steps)
                return True
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                self.closed.emit()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.closed.emit()
