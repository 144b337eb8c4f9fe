"""The state of a stay or of a session as a word on its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from centre_desk.domain.stays import StayState
from centre_desk.domain.training import SessionState
from ui import theme, tokens, words


class Badge(QWidget):
    """A rounded word, as wide as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._state: StayState | SessionState = StayState.CONFIRMED
        self.setFont(theme.font(tokens.SMALL_SIZE, strong=True))

    def show_state(self, state: StayState | SessionState) -> None:
        """Show a state."""
        self._state = state
        self.setAccessibleName(words.any_state(state))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        word = words.any_state(self._state)
        return QSize(self.fontMetrics().horizontalAdvance(word) + 18, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint(QPainter(self), QRectF(self.rect()), self._state)


def paint(painter: QPainter, box: QRectF, state: StayState | SessionState) -> None:
    """Paint a state's word on its colour into *box*."""
    fill, ink = words.any_colours(state, theme.tokens())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box, 10, 10)
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words.any_state(state))
