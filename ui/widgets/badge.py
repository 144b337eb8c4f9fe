"""A stay's state as a word on its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from centre_desk.domain.stays import StayState
from ui import theme, tokens, words


class Badge(QWidget):
    """A rounded word, as wide as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._state = StayState.CONFIRMED
        self.setFont(theme.font(tokens.SMALL_SIZE, strong=True))

    def show_state(self, state: StayState) -> None:
        """Show a state."""
        self._state = state
        self.setAccessibleName(words.state(state))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(words.state(self._state)) + 18, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, ink = words.state_colours(self._state, theme.tokens())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        painter.setPen(QColor(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words.state(self._state))
