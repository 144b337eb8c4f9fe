"""How a drag looks: where it would come to lie, and why a bed would refuse it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from centre_desk.domain.periods import Nights
from centre_desk.queries.views import Bar
from ui import dates
from ui.language import t
from ui.widgets.rack.drag import LENGTHEN, SWAP, Drag
from ui.widgets.rack.geometry import Geometry

if TYPE_CHECKING:
    from ui.widgets.rack.painter import Look

LINE = 20


def paint_drag(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """The bar, its end or the new stay where it would lie, with a label that says so."""
    drag = look.drag
    if drag is None:
        return
    row, lane, lanes = drag.place
    place = geometry.arrangement.rows[row]
    box = geometry.lane_box(
        place,
        min(lane, place.lanes - 1),
        min(lanes, place.lanes),
        *drag.halves(geometry.arrangement),
    )
    why = refusal(drag, geometry, look)
    colour = QColor(look.colours.conflict if why else look.colours.accent)
    veil = QColor(colour)
    veil.setAlpha(70)
    painter.setBrush(veil)
    painter.setPen(QPen(colour, 2))
    painter.drawRoundedRect(box, 3, 3)
    _paint_label(painter, geometry, look, box, [_words(drag, geometry, len(look.selected)), why])


def refusal(drag: Drag, geometry: Geometry, look: Look) -> str:
    """Why the bed under the pointer cannot be had, as far as it is known."""
    if drag.kind in (LENGTHEN, SWAP):
        return ""
    return look.refused.get(drag.bed(geometry.arrangement), "")


def _words(drag: Drag, geometry: Geometry, chosen: int) -> str:
    piece = drag.start.piece
    bar = piece.bar if piece and isinstance(piece.bar, Bar) else None
    name = bar.name if bar else drag.name
    number = geometry.arrangement.rows[drag.place[0]].room.number
    if drag.kind == SWAP and drag.other is not None and drag.now.piece:
        other = drag.now.piece.bar
        return f"{name} ⇄ {other.name if isinstance(other, Bar) else ''}"
    if chosen > 1 and piece:
        return f"{number} · {t('%n séjour(s)', n=chosen)}"
    nights = Nights(*drag.days(geometry.arrangement))
    return " · ".join(filter(None, (number, name, dates.span(nights))))


def _paint_label(
    painter: QPainter, geometry: Geometry, look: Look, box: QRectF, lines: list[str]
) -> None:
    said = [line for line in lines if line]
    metrics = painter.fontMetrics()
    body = geometry.body
    width = min(max(metrics.horizontalAdvance(line) for line in said) + 20, body.width() - 8)
    height = LINE * len(said) + 4
    left = min(max(box.left(), body.left() + 4), body.right() - width - 4)
    top = box.top() - height - 4
    if top < body.top():
        top = box.bottom() + 4
    ground = QRectF(left, top, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.notice))
    painter.drawRoundedRect(ground, 6, 6)
    painter.setPen(QColor(look.colours.on_notice))
    for number, line in enumerate(said):
        text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(width - 12))
        place = QRectF(left, top + 2 + number * LINE, width, LINE)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
