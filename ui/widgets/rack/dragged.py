"""How a drag looks: where it would come to lie, and why a bed would refuse it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from centre_desk.domain.periods import Nights
from centre_desk.queries.views import Bar
from ui import dates
from ui.language import t
from ui.widgets.rack.drag import LENGTHEN, SWAP, Drag
from ui.widgets.rack.geometry import Geometry
from ui.widgets.rack.painter import Look, bar_metrics, name_of

LINE = 20


def paint_drag(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """The bar, its end or the new stay where it would lie, with a label that says so."""
    drag = look.drag
    if drag is None:
        return
    box, _, lines = _placed(drag, geometry, look)
    colour = QColor(look.colours.conflict if len(lines) > 1 else look.colours.accent)
    veil = QColor(colour)
    veil.setAlpha(70)
    painter.setBrush(veil)
    painter.setPen(QPen(colour, 2))
    painter.drawRoundedRect(box, 3, 3)
    paint_label(painter, geometry, look, box, lines)


def covered(geometry: Geometry, look: Look) -> QRect:
    """The pixels that a drag changes where it is now."""
    if look.drag is None:
        return QRect()
    box, ground, _ = _placed(look.drag, geometry, look)
    return box.united(ground).adjusted(-2, -2, 2, 2).toAlignedRect()


def _placed(drag: Drag, geometry: Geometry, look: Look) -> tuple[QRectF, QRectF, list[str]]:
    """Where the result and its label lie, and what the label says."""
    row, lane, lanes = drag.place
    place = geometry.arrangement.rows[row]
    box = geometry.lane_box(
        place,
        min(lane, place.lanes - 1),
        min(lanes, place.lanes),
        *drag.halves(geometry.arrangement),
    )
    said = [_words(drag, geometry, len(look.selected)), refusal(drag, geometry, look)]
    lines = [line for line in said if line]
    return box, _ground(geometry, box, lines), lines


def refusal(drag: Drag, geometry: Geometry, look: Look) -> str:
    """Why the bed under the pointer cannot be had, as far as it is known."""
    if drag.kind in (LENGTHEN, SWAP):
        return ""
    return look.refused.get(drag.bed(geometry.arrangement), "")


def _words(drag: Drag, geometry: Geometry, chosen: int) -> str:
    piece = drag.start.piece
    bar = piece.bar if piece and isinstance(piece.bar, Bar) else None
    name = name_of(bar, geometry) if bar else drag.name
    number = geometry.arrangement.rows[drag.place[0]].room.number
    if drag.kind == SWAP and drag.other is not None and drag.now.piece:
        other = drag.now.piece.bar
        return f"{name} ⇄ {name_of(other, geometry) if isinstance(other, Bar) else ''}"
    if chosen > 1 and piece:
        return f"{number} · {t('%n séjour(s)', n=chosen)}"
    nights = Nights(*drag.days(geometry.arrangement))
    return " · ".join(filter(None, (number, name, dates.span(nights))))


def _ground(geometry: Geometry, box: QRectF, lines: list[str]) -> QRectF:
    metrics, body = bar_metrics(), geometry.body
    width = min(max(metrics.horizontalAdvance(line) for line in lines) + 20, body.width() - 8)
    height = LINE * len(lines) + 4
    left = min(max(box.left(), body.left() + 4), body.right() - width - 4)
    top = box.top() - height - 4
    if top < body.top():
        top = box.bottom() + 4
    return QRectF(left, top, width, height)


def paint_label(
    painter: QPainter, geometry: Geometry, look: Look, box: QRectF, lines: list[str]
) -> None:
    """What would happen in *box*, beside it."""
    ground = _ground(geometry, box, lines)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.notice))
    painter.drawRoundedRect(ground, 6, 6)
    painter.setPen(QColor(look.colours.on_notice))
    for number, line in enumerate(lines):
        text = bar_metrics().elidedText(line, Qt.TextElideMode.ElideRight, int(ground.width() - 12))
        place = QRectF(ground.left(), ground.top() + 2 + number * LINE, ground.width(), LINE)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
