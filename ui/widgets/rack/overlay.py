"""What is laid over the sheet: names at the rim, what is chosen, the hands at work."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.language import t
from ui.widgets.rack.dragged import paint_drag
from ui.widgets.rack.geometry import Geometry
from ui.widgets.rack.painter import Look
from ui.widgets.rack.rim import paint_rim
from ui.widgets.rack.rooms_swap import paint_rooms_swap

VEIL = 185
"""How much of 255 a bed that refuses fades."""


def paint_over(
    painter: QPainter, geometry: Geometry, look: Look, ratio: float, wanted: QRect
) -> None:
    """All of it, from what lies deepest to what lies on top.

    *ratio* is that of the screen; only *wanted*, a part of the viewport, is painted anew.
    """
    painter.save()
    painter.setClipRect(geometry.body)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.text)
    paint_rim(painter, geometry, look, ratio, wanted)
    _paint_chosen(painter, geometry, look)
    if not any(geometry.arrangement.pieces):
        _paint_invitation(painter, geometry, look)
    _paint_cursor(painter, geometry, look)
    inside = geometry.body
    painter.setClipRect(QRectF(0, inside.top(), geometry.width, inside.height()))
    if look.refused and look.drag is not None:
        _paint_refusals(painter, geometry, look)
    paint_drag(painter, geometry, look)
    paint_rooms_swap(painter, geometry, look)
    painter.restore()


def _paint_chosen(painter: QPainter, geometry: Geometry, look: Look) -> None:
    if look.hovered is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 28))
        painter.drawRoundedRect(geometry.piece_box(look.hovered), 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stay_id in look.selected:
        for piece in geometry.arrangement.by_stay.get(stay_id, ()):
            box = geometry.piece_box(piece)
            if box.intersects(geometry.body):
                painter.setPen(QPen(QColor(look.colours.background), 1))
                painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2)
                painter.setPen(QPen(QColor(look.colours.text), 2))
                painter.drawRoundedRect(box, 3, 3)


def _paint_cursor(painter: QPainter, geometry: Geometry, look: Look) -> None:
    if look.cursor is None:
        return
    number_of_row, lane, half = look.cursor
    if number_of_row >= len(geometry.arrangement.rows):
        return
    row = geometry.arrangement.rows[number_of_row]
    night = half - half % 2 + 1
    box = geometry.lane_box(row, lane, 1, night, night + 2)
    for piece in geometry.arrangement.pieces[number_of_row]:
        if piece.start <= night < piece.end and piece.lane <= lane < piece.lane + piece.lanes:
            box = geometry.piece_box(piece)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.colours.background), 4))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(QColor(look.colours.text), 2))
    painter.drawRoundedRect(box, 3, 3)


def _paint_refusals(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """Veil the beds that refuse what is being dragged; the others keep their colours."""
    veil = QColor(look.colours.background)
    veil.setAlpha(VEIL)
    start, end = geometry.visible_halves()
    for index in geometry.visible_rows():
        row = geometry.arrangement.rows[index]
        refused = [bed in look.refused for bed in row.room.bed_ids]
        if all(refused):
            top = geometry.row_top(row)
            painter.fillRect(QRectF(0, top + 1, geometry.width, row.height - 1), veil)
            continue
        for lane in (lane for lane, dimmed in enumerate(refused) if dimmed):
            painter.fillRect(geometry.lane_box(row, lane, 1, start, end), veil)


def _paint_invitation(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """An empty rack says what to do first."""
    words = t("Aucun séjour ces jours-ci : tracez des nuits sur un lit, ou importez une liste.")
    if not geometry.arrangement.rows:
        words = t("Aucune chambre ne répond à ces filtres.")
    width = painter.fontMetrics().horizontalAdvance(words) + 32
    ground = QRectF(0, 0, width, 40)
    ground.moveCenter(geometry.body.center())
    painter.setPen(QColor(look.colours.line))
    painter.setBrush(QColor(look.colours.panel))
    painter.drawRoundedRect(ground, 8, 8)
    painter.setPen(QColor(look.colours.text))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, words)
