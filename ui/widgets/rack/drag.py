"""A drag on the rack: what was taken hold of, and where it would go if it were let go now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from centre_desk.queries.views import Bar
from ui.widgets.rack.arrangement import Arrangement
from ui.widgets.rack.geometry import Spot

MOVE, LENGTHEN, DRAW = "move", "lengthen", "draw"


@dataclass(frozen=True, slots=True)
class Drag:
    """From *start* to *now*. A block cannot be dragged; a bar moves between rooms only."""

    kind: str
    start: Spot
    now: Spot

    def to(self, spot: Spot) -> Drag:
        """The same drag with the pointer over *spot*."""
        return replace(self, now=spot)

    @property
    def place(self) -> tuple[int, int, int]:
        """Row, lane and number of lanes that the result would cover."""
        piece = self.start.piece
        if self.kind == MOVE and piece is not None:
            return self.now.row, 0 if piece.lanes > 1 else self.now.lane, piece.lanes
        if piece is not None:
            return piece.row, piece.lane, piece.lanes
        return self.start.row, self.start.lane, 1

    @property
    def halves(self) -> tuple[int, int]:
        """The half-days that the result would cover."""
        piece = self.start.piece
        if piece is None:
            first, last = sorted((self.start.half // 2, self.now.half // 2))
            return 2 * first + 1, 2 * max(last, first + 1) + 1
        if self.kind == LENGTHEN:
            # The departure falls on the morning nearest to the pointer.
            day = round((self.now.half - 0.5) / 2)
            return piece.start, max(2 * day + 1, piece.start + 2)
        return piece.start, piece.end

    def days(self, arrangement: Arrangement) -> tuple[date, date]:
        """The arrival and departure that the result would have."""
        start, end = self.halves
        first = arrangement.origin
        return first + timedelta(days=start // 2), first + timedelta(days=end // 2)

    def bed(self, arrangement: Arrangement) -> int:
        """The bed that the result would lie in."""
        row, lane, _ = self.place
        beds = arrangement.rows[row].room.bed_ids
        return beds[min(lane, len(beds) - 1)]


def begun(start: Spot) -> Drag | None:
    """The drag that starts at a spot, if one can."""
    if start.piece is None:
        return Drag(DRAW, start, start)
    if not isinstance(start.piece.bar, Bar) or not start.piece.bar.state.live:
        return None
    return Drag(LENGTHEN if start.edge else MOVE, start, start)
