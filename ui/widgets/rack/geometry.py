"""From half-days and lanes to pixels and back; the time axis runs with the direction of reading."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from ui.widgets.rack.arrangement import LANE, LANE_GAP, ROW_PADDING, Arrangement, Piece, Row

HEADER_HEIGHT = 46
FOOTER_HEIGHT = 34
ROOMS_WIDTH = 64
NUMBERED_FROM = 20.0
"""From this width of a day, in pixels, its number has room."""
EDGE = 6
"""Pixels at the end of a bar that lengthen rather than move it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """What lies under the pointer."""

    row: int
    lane: int
    half: int
    piece: Piece | None = None
    edge: bool = False


@dataclass(frozen=True, slots=True)
class Geometry:
    """What a viewport of *width* × *height* pixels shows of an arrangement."""

    arrangement: Arrangement
    width: float
    height: float
    day_width: float
    across: float = 0
    """Pixels scrolled along the time axis."""
    down: float = 0
    """Pixels scrolled down."""
    mirrored: bool = False
    whole: bool = False
    """A name keeps its place in its bar, whatever part of the bar shows."""

    @property
    def body(self) -> QRectF:
        """The part that scrolls both ways."""
        body_width = max(self.width - ROOMS_WIDTH, 0)
        left = 0 if self.mirrored else ROOMS_WIDTH
        return QRectF(left, HEADER_HEIGHT, body_width, self.body_height)

    @property
    def body_height(self) -> float:
        """Pixels between the header and the footer."""
        return max(self.height - HEADER_HEIGHT - FOOTER_HEIGHT, 0)

    @property
    def total_width(self) -> float:
        """Pixels of the whole window of days."""
        return self.arrangement.days * self.day_width

    @property
    def days_stand_alone(self) -> bool:
        """Whether each day has room for its own number; else months reach over many of them."""
        return self.day_width >= NUMBERED_FROM

    def shown(self, box: QRectF) -> QRectF:
        """The part of a bar in which its name is written: the part that is not scrolled away."""
        return box if self.whole else box.intersected(self.body)

    def box(self, start: float, end: float, top: float, height: float) -> QRectF:
        """The rectangle from one half-day to another, on the right side of the axis."""
        near = ROOMS_WIDTH + start * self.day_width / 2 - self.across
        far = ROOMS_WIDTH + end * self.day_width / 2 - self.across
        left = self.width - far if self.mirrored else near
        return QRectF(left, top, far - near, height)

    def row_top(self, row: Row) -> float:
        """Where a row begins on the viewport."""
        return HEADER_HEIGHT + row.top - self.down

    def lanes(self, row: Row, lane: int, lanes: int) -> tuple[float, float]:
        """Where some lanes of a row begin, and how tall they are together."""
        if row.lanes < 2:
            return self.row_top(row) + (row.height - LANE) / 2, LANE
        top = self.row_top(row) + ROW_PADDING + lane * (LANE + LANE_GAP)
        return top, lanes * (LANE + LANE_GAP) - LANE_GAP

    def lane_box(self, row: Row, lane: int, lanes: int, start: float, end: float) -> QRectF:
        """The rectangle of some lanes of a row between two half-days."""
        return self.box(start, end, *self.lanes(row, lane, lanes))

    def piece_box(self, piece: Piece) -> QRectF:
        """Where a bar is painted: a hair apart from its neighbours."""
        row = self.arrangement.rows[piece.row]
        box = self.lane_box(row, piece.lane, piece.lanes, piece.start, piece.end)
        if self.day_width > 8:
            box.adjust(0.5, 0, -1.5, 0) if not self.mirrored else box.adjust(1.5, 0, -0.5, 0)
        if piece.conflict:
            half = box.height() / 2
            box.setHeight(half)
            if piece.lower:
                box.translate(0, half)
        return box

    def visible_rows(self) -> range:
        """The rows of which something shows."""
        return self.rows_between(self.body.top(), self.body.bottom())

    def rows_between(self, top: float, bottom: float) -> range:
        """The rows of which something shows between two heights of the viewport."""
        above = max(max(top, HEADER_HEIGHT) - HEADER_HEIGHT + self.down, 0)
        below = min(bottom, HEADER_HEIGHT + self.body_height) - HEADER_HEIGHT + self.down
        first = self.arrangement.row_at(above)
        if first is None or below < above:
            return range(0)
        last = self.arrangement.row_at(below)
        return range(first, len(self.arrangement.rows) if last is None else last + 1)

    def visible_halves(self) -> tuple[float, float]:
        """The half-days of which something shows."""
        start = self.across * 2 / self.day_width
        return start, start + max(self.width - ROOMS_WIDTH, 0) * 2 / self.day_width

    def visible_days(self) -> range:
        """The days of which something shows, numbered from the window's first."""
        start, end = self.visible_halves()
        return range(max(int(start // 2), 0), min(int(-(-end // 2)), self.arrangement.days))

    def half_at(self, x: float) -> float:
        """The half-day at a place on the viewport."""
        along = self.width - x if self.mirrored else x
        return (along - ROOMS_WIDTH + self.across) * 2 / self.day_width

    def room_at(self, place: QPointF) -> int | None:
        """The row whose room's number lies at a place down the side."""
        beside = not self.body.left() <= place.x() < self.body.right()
        if not beside or not self.body.top() <= place.y() < self.body.bottom():
            return None
        return self.arrangement.row_at(place.y() - HEADER_HEIGHT + self.down)

    def spot(self, place: QPointF) -> Spot | None:
        """What lies at a place, if it lies in the body."""
        if not self.body.contains(place):
            return None
        below = place.y() - HEADER_HEIGHT + self.down
        number = self.arrangement.row_at(below)
        half = self.half_at(place.x())
        if number is None or not 0 <= half < 2 * self.arrangement.days:
            return None
        row = self.arrangement.rows[number]
        lane = int((below - row.top - ROW_PADDING) // (LANE + LANE_GAP))
        lane = min(max(lane, 0), row.lanes - 1)
        for piece in reversed(self.arrangement.pieces[number]):
            covers = piece.start <= half < piece.end
            if covers and piece.lane <= lane < piece.lane + piece.lanes:
                box = self.piece_box(piece)
                if piece.conflict and not box.contains(place):
                    continue
                left = (piece.end - half) * self.day_width / 2
                return Spot(number, lane, int(half), piece, left <= min(EDGE, box.width() / 3))
        return Spot(number, lane, int(half))


def on_a_pixel(scrolled: float, before: float, ratio: float) -> float:
    """How far is scrolled if what lies *before* it shall end on a whole pixel of the screen.

    Between two pixels everything would be blurred where the screen is set to 125 or 150 %.
    """
    return before - round((before - scrolled) * ratio) / ratio
