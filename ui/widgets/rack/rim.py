"""Names of bars whose beginning is scrolled away: they come along to where they can be read.

Every frame of a scroll does this, so each name is painted once and laid as a picture afterwards.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from centre_desk.queries.views import Bar
from ui.theme import font
from ui.widgets.rack.arrangement import Piece
from ui.widgets.rack.geometry import Geometry
from ui.widgets.rack.painter import (
    AFTER,
    BAR_SIZE,
    BEFORE,
    TEXT_FROM,
    Look,
    colours_of,
    fitted,
    lettering,
    mark_of,
    name_of,
    paint_piece,
    shade,
)


def paint_rim(
    painter: QPainter, geometry: Geometry, look: Look, ratio: float, wanted: QRect
) -> None:
    """Write the names anew where they are *wanted*; *ratio* is that of the screen."""
    rim, inside = geometry.visible_halves()[0], geometry.body
    start = round((inside.right() if geometry.mirrored else inside.left()) * ratio)
    by_hand: list[Piece] = []
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    for index in geometry.rows_between(wanted.top(), wanted.bottom() + 1):
        row = geometry.arrangement.rows[index]
        for piece in geometry.arrangement.between(index, rim, rim):
            bar = piece.bar
            if not isinstance(bar, Bar) or piece.conflict or bar.overdue:
                by_hand.append(piece)
                continue
            room = (piece.end - rim) * geometry.day_width / 2 - BEFORE - AFTER
            if room <= 0:
                continue
            fill, ink = colours_of(bar, look)
            name = name_of(bar, geometry)
            text = fitted("", name, mark_of(bar), int(room)) if room >= TEXT_FROM else ""
            top, tall = geometry.lanes(row, piece.lane, piece.lanes)
            above, high = round((top + 1) * ratio), int((tall - 2) * ratio)
            wide = int((room + BEFORE) * ratio)
            left = start - wide if geometry.mirrored else start
            painter.fillRect(left, above, wide, high, shade(fill))
            if text:
                written = label(text, fill, ink, high, ratio, mirrored=geometry.mirrored)
                left = start - written.width() if geometry.mirrored else start
                painter.drawPixmap(left, above, written)
    painter.restore()
    for piece in by_hand:
        paint_piece(painter, geometry.piece_box(piece), piece, look, geometry)


@functools.lru_cache(maxsize=1024)
def label(text: str, fill: str, ink: str, high: int, ratio: float, *, mirrored: bool) -> QPixmap:
    """A name on the colour of its bar, *high* pixels of the screen."""
    written, width, above = lettering(text)
    made = QPixmap(int((width + BEFORE) * ratio), high)
    made.setDevicePixelRatio(ratio)
    made.fill(shade(fill))
    painter = QPainter(made)
    try:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(font(BAR_SIZE))
        painter.setPen(shade(ink))
        painter.drawStaticText(
            QPointF(0 if mirrored else BEFORE, high / ratio / 2 - above), written
        )
    finally:
        painter.end()
    made.setDevicePixelRatio(1)
    return made
