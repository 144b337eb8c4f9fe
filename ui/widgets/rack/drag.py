"""A drag on the rack: what was taken hold of, and where it would go if it were let go now."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta

from centre_desk.domain.periods import Nights
from centre_desk.queries.views import Bar
from ui.widgets.rack.arrangement import Arrangement
from ui.widgets.rack.geometry import Spot

MOVE, LENGTHEN, DRAW, SWAP = "move", "lengthen", "draw", "swap"


@dataclass(frozen=True, slots=True)
class Drag:
    """From *start* to *now*. A block cannot be dragged; a bar moves between rooms only.

    *nights* are those of a stay that comes from the shelf and has no bar yet.
    """

    kind: str
    start: Spot
    now: Spot
    nights: Nights | None = None
    name: str = ""

    def to(self, spot: Spot) -> Drag:
        """The same drag with the pointer over *spot*."""
        return replace(self, now=spot)

    @property
    def place(self) -> tuple[int, int, int]:
        """Row, lane and number of lanes that the result would cover."""
        piece = self.start.piece
        if self.kind == SWAP and self.now.piece is not None:
            other = self.now.piece
            return other.row, other.lane, other.lanes
        if self.kind in (MOVE, SWAP) and piece is not None:
            return self.now.row, 0 if piece.lanes > 1 else self.now.lane, piece.lanes
        if piece is not None:
            return piece.row, piece.lane, piece.lanes
        spot = self.now if self.nights else self.start
        return spot.row, spot.lane, 1

    def halves(self, arrangement: Arrangement) -> tuple[int, int]:
        """The half-days that the result would cover."""
        piece = self.start.piece
        if self.nights:
            return (
                arrangement.half(self.nights.arrival) + 1,
                arrangement.half(self.nights.departure) + 1,
            )
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
        start, end = self.halves(arrangement)
        first = arrangement.origin
        return first + timedelta(days=start // 2), first + timedelta(days=end // 2)

    def bed(self, arrangement: Arrangement) -> int:
        """The bed that the result would lie in."""
        row, lane, _ = self.place
        beds = arrangement.rows[row].room.bed_ids
        return beds[min(lane, len(beds) - 1)]

    def along(self, arrangement: Arrangement, chosen: Collection[int]) -> dict[int, int] | None:
        """The bed of each of the stays *chosen*, all moved by as many rooms; None off the rack."""
        found: dict[int, int] = {}
        rows = self.now.row - self.start.row
        for stay_id in chosen:
            piece = arrangement.of_stay(stay_id)
            if piece is None or not 0 <= piece.row + rows < len(arrangement.rows):
                return None
            beds = arrangement.rows[piece.row + rows].room.bed_ids
            found[stay_id] = beds[min(piece.lane, len(beds) - 1)]
        return found

    @property
    def other(self) -> int | None:
        """The stay under the pointer, if it is another one."""
        there = self.now.piece.stay_id if self.now.piece else None
        mine = self.start.piece.stay_id if self.start.piece else None
        return there if there != mine else None


def begun(start: Spot, *, swap: bool = False) -> Drag | None:
    """The drag that starts at a spot, if one can; *swap* exchanges two stays."""
    if start.piece is None:
        return Drag(DRAW, start, start)
    if not isinstance(start.piece.bar, Bar) or not start.piece.bar.state.live:
        return None
    if swap:
        return Drag(SWAP, start, start)
    return Drag(LENGTHEN if start.edge else MOVE, start, start)
