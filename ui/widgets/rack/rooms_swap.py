"""Two whole rooms exchanged: which nights are meant, and how it looks before it is done."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from centre_desk.domain.periods import Nights
from centre_desk.queries.views import Bar
from ui import dates
from ui.language import isolated
from ui.widgets.rack.dragged import paint_label
from ui.widgets.rack.geometry import Geometry
from ui.widgets.rack.painter import Look


def nights_meant(geometry: Geometry, rows: tuple[int, int], look: Look) -> Nights | None:
    """The nights shown from today on, and on either side until no stay is cut.

    None where nobody sleeps in either room then.
    """
    sheet, now = geometry.arrangement, 2 * (look.today - geometry.arrangement.origin).days + 1
    start, end = geometry.visible_halves()
    start = max(start, now)
    found = False
    while True:
        inside = [
            piece
            for row in rows
            for piece in sheet.between(row, start, end)
            if isinstance(piece.bar, Bar) and piece.bar.state.live
        ]
        found = found or bool(inside)
        wide = (
            max(min((piece.start for piece in inside), default=start), now),
            max((piece.end for piece in inside), default=end),
        )
        if not found:
            return None
        if wide[0] >= start and wide[1] <= end:
            return Nights(
                sheet.origin + timedelta(days=int(wide[0] // 2)),
                sheet.origin + timedelta(days=int(wide[1] // 2)),
            )
        start, end = min(start, wide[0]), max(end, wide[1])


def paint_rooms_swap(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """A frame around each of the two rooms, and what would be exchanged when."""
    if look.rooms is None:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.colours.accent), 2))
    boxes = [
        QRectF(1, geometry.row_top(row) + 1, geometry.width - 2, row.height - 2)
        for row in (geometry.arrangement.rows[number] for number in look.rooms)
    ]
    for box in boxes:
        painter.drawRoundedRect(box, 4, 4)
    one, other = (geometry.arrangement.rows[number].room.number for number in look.rooms)
    nights = nights_meant(geometry, look.rooms, look)
    if one != other and nights is not None:
        said = f"{isolated(one)} ⇄ {isolated(other)} · {dates.span(nights)}"
        paint_label(painter, geometry, look, boxes[1], [said])
