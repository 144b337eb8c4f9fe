"""How one cell of the sheet is drawn: its letter on the colour of what it means."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from centre_desk.domain.attendance import Mark
from centre_desk.domain.training import AttendanceState
from centre_desk.queries.attendance import GridSlot
from ui import theme, tokens
from ui.language import mirrored
from ui.models.rows import Index
from ui.tokens import Tokens
from ui.widgets.attendance_grid import writing
from ui.widgets.attendance_grid.rows import MARK_ROLE, SLOT_ROLE

INSET = 3
CHOSEN = 0.16
"""Share of the accent over what is chosen."""


class CellPainter(QStyledItemDelegate):
    """Draws a mark; grey where nothing can be said, hatched where the half-day is cancelled."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark, slot = index.data(MARK_ROLE), index.data(SLOT_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _ground(painter, rect, slot, colours)
        if mark is not None:
            _mark(painter, rect, mark, colours)
        elif slot is not None and slot.open:
            painter.setPen(QColor(colours.muted))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "·")
        if state & QStyle.StateFlag.State_Selected:
            over = QColor(colours.accent)
            over.setAlphaF(CHOSEN)
            painter.fillRect(rect, over)
        _lines(painter, rect, colours, mirrored=mirrored())
        view = self.parent()
        if isinstance(view, QTableView) and view.currentIndex() == index:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1.5, -1.5))
        painter.restore()


def _ground(painter: QPainter, rect: QRect, slot: GridSlot | None, colours: Tokens) -> None:
    closed = slot is None or not slot.open
    painter.fillRect(rect, QColor(colours.sunken if closed else colours.panel))
    if slot is not None and slot.cancelled:
        painter.fillRect(rect, QBrush(QColor(colours.line), Qt.BrushStyle.BDiagPattern))


def _lines(painter: QPainter, rect: QRect, colours: Tokens, *, mirrored: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QColor(colours.line))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    side = rect.left() if mirrored else rect.right()
    painter.drawLine(side, rect.top(), side, rect.bottom())


def _mark(painter: QPainter, rect: QRect, mark: Mark, colours: Tokens) -> None:
    fill, ink = look(mark.state, colours)
    painter.setPen(QPen(QColor(ink), 1) if fill == colours.panel else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    inside = QRectF(rect).adjusted(INSET, INSET, -INSET - 1, -INSET - 1)
    painter.drawRoundedRect(inside, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
    painter.setPen(QColor(ink))
    painter.setFont(theme.font(strong=mark.state is not AttendanceState.PRESENT))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, writing.shown(mark))


def look(state: AttendanceState, colours: Tokens) -> tuple[str, str]:
    """Fill and ink of a state; the letter says the same without them."""
    match state:
        case AttendanceState.PRESENT:
            return colours.soft_accent, colours.accent
        case AttendanceState.ABSENT:
            return colours.panel, colours.conflict_text
        case AttendanceState.EXCUSED:
            return colours.sunken, colours.text
        case AttendanceState.PARTIAL:
            return colours.holiday, colours.leaving_text
