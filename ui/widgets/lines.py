"""One line of a list on a card: what it is about, and the one thing to do with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.language import isolated, mirrored
from ui.widgets import parts

DEED_WIDTH = 104
UNLIMITED = 16777215
HEIGHT, STACKED = 38, 54
WORTH_READING = 56
"""Narrower, what stands after a name is cut off before it says anything."""


class Line(QFrame):
    """A line that takes the focus: Enter does its deed, Space or a click shows what it is about.

    Signals:
        opened: show what the line is about.
    """

    opened = Signal()

    def __init__(self, *cells: QWidget, deed: str = "", tip: str = "") -> None:
        super().__init__()
        self.setObjectName("Line")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        stacked = any(isinstance(cell, Stacked) for cell in cells)
        self.setFixedHeight(STACKED if stacked else HEIGHT)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(8, 0, 8, 0)
        inside.setSpacing(12)
        for cell in cells:
            inside.addWidget(cell, 1 if isinstance(cell, parts.Elided | Texts | Stacked) else 0)
        self.button: QPushButton | None = None
        self._deed = deed
        words = [cell.accessibleName() or getattr(cell, "text", str)() for cell in cells]
        self.setAccessibleName(" · ".join(word for word in words if word))
        if deed:
            self.button = parts.button()
            parts.name(self.button, deed, key="Return", tip=tip or deed)
            self.button.setFixedWidth(DEED_WIDTH)
            self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            inside.addWidget(self.button)

    def on_deed(self, deed: Callable[[], None]) -> None:
        """What the button, and Enter, do."""
        if self.button:
            self.button.clicked.connect(lambda _down=False: deed())

    def focusInEvent(self, event: QEvent) -> None:
        self._dress(current=True)

    def focusOutEvent(self, event: QEvent) -> None:
        self._dress(current=False)

    def _dress(self, *, current: bool) -> None:
        """The line's own button stands out while Enter would press it."""
        if self.button:
            self.button.setProperty("kind", "primary" if current else "")
            self.button.setText(f"{self._deed} ⏎" if current else self._deed)
            self.button.style().polish(self.button)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.button:
                self.button.click()
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                event.ignore()


class Texts(QWidget):
    """A name, and after it what else there is to know: muted, or in the colour of an alert."""

    def __init__(self, name: str, more: str, *, alert: bool = False) -> None:
        super().__init__()
        self._name = parts.Elided(name)
        # A mark of direction keeps the dot between the two, also before Latin letters.
        dot = "\u200f· " if mirrored() else "· "
        self._more = parts.Elided(
            dot + isolated(more) if more else "", "alert" if alert else "muted"
        )
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        self._whole = self._name.sizeHint().width()
        self._name.setMaximumWidth(self._whole)
        inside.addWidget(self._name, 3)
        inside.addWidget(self._more, 2 if more else 0)
        self._has_more = bool(more)
        self._more.setVisible(self._has_more)
        self.setAccessibleName(f"{name} · {more}" if more else name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both have no room it is the name that is read."""
        room = self.width() - self._whole > WORTH_READING
        both = self._has_more and room
        self._more.setVisible(both)
        self._name.setMaximumWidth(self._whole if both else UNLIMITED)
        super().resizeEvent(event)


class Stacked(QWidget):
    """A name with what else there is to know under it: muted, or in the colour of an alert."""

    def __init__(self, name: str, more: str, *, alert: bool = False) -> None:
        super().__init__()
        under = parts.Elided(more, "alert" if alert else "muted")
        inside = parts.column(parts.Elided(name), under, gap=1)
        inside.setContentsMargins(0, 0, 0, 0)
        self.setLayout(inside)
        self.setAccessibleName(f"{name} · {more}")


def cell(text: str, width: int, kind: str = "") -> QLabel:
    """A cell of a fixed width, so that columns align from line to line."""
    made = parts.label(text, kind)
    made.setFixedWidth(width)
    return made
