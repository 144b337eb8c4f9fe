"""Which bar lies in which row and lane, in half-days: worked out once for each reading."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain

from centre_desk.domain.periods import Nights
from centre_desk.queries.views import Bar, BlockBar, Rack, RackRoom

LANE = 16
"""Height of a lane in pixels; a row has one lane for each bed."""
ROW_PADDING = 2
LANE_GAP = 1
SINGLE_ROW = 26


@dataclass(frozen=True, slots=True)
class Row:
    """One room's line, *top* pixels below the first."""

    room: RackRoom
    top: int
    height: int
    starts_floor: bool

    @property
    def lanes(self) -> int:
        """How many beds lie in it."""
        return len(self.room.bed_ids)


@dataclass(frozen=True, slots=True)
class Piece:
    """What is painted for one bar, from half-day *start* to half-day *end* of the window.

    Half-day 0 is the first morning; an arrival lies on an afternoon, a departure on a morning.
    """

    bar: Bar | BlockBar
    row: int
    lane: int
    lanes: int
    start: int
    end: int
    conflict: bool = False
    """Another bar claims one of the same nights in the same bed."""
    lower: bool = False
    """Of two such bars, the one that is painted in the lower half of the lane."""

    @property
    def stay_id(self) -> int | None:
        """The stay it belongs to, if it is not a block."""
        return self.bar.stay_id if isinstance(self.bar, Bar) else None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Rows from top to bottom with the pieces of each, in order of their start."""

    origin: date
    days: int
    rows: tuple[Row, ...]
    pieces: tuple[tuple[Piece, ...], ...]
    height: int
    starts: tuple[tuple[int, ...], ...]
    """For each row the half-days with which its pieces start."""
    longest: tuple[int, ...]
    """For each row the half-days of its longest piece."""
    by_stay: Mapping[int, tuple[Piece, ...]]
    """The pieces of each stay, in order of their start."""

    def half(self, day: date, *, afternoon: bool = False) -> int:
        """The number of a half-day within the window; negative before it."""
        return 2 * (day - self.origin).days + afternoon

    def day(self, half: float) -> date:
        """The day in which a half-day lies."""
        return self.origin + timedelta(days=int(half // 2))

    def row_at(self, y: float) -> int | None:
        """The row that covers *y* pixels below the first one's top."""
        low, high = 0, len(self.rows)
        while low < high:
            middle = (low + high) // 2
            if self.rows[middle].top + self.rows[middle].height <= y:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self.rows) and y >= 0 else None

    def of_stay(self, stay_id: int) -> Piece | None:
        """The last piece of a stay: where the person sleeps in the end."""
        return self.by_stay.get(stay_id, (None,))[-1]

    def between(self, row: int, start: float, end: float) -> Iterator[Piece]:
        """The pieces of a row of which something lies between two half-days."""
        starts, pieces = self.starts[row], self.pieces[row]
        first = bisect_left(starts, start - self.longest[row])
        for piece in pieces[first : bisect_left(starts, end, first)]:
            if piece.end > start:
                yield piece


def arrange(rack: Rack, shown: Iterable[RackRoom] | None = None) -> Arrangement:
    """Lay out the rooms that are *shown*, by default all of them."""
    rows: list[Row] = []
    top = 0
    for room in rack.rooms if shown is None else shown:
        beds = len(room.bed_ids)
        height = SINGLE_ROW if beds < 2 else 2 * ROW_PADDING + beds * (LANE + LANE_GAP)
        starts_floor = bool(rows) and rows[-1].room.floor != room.floor
        rows.append(Row(room, top, height, starts_floor))
        top += height
    lanes = {
        bed: (number, lane)
        for number, row in enumerate(rows)
        for lane, bed in enumerate(row.room.bed_ids)
    }
    grouped: dict[tuple[object, ...], list[tuple[int, int, Bar | BlockBar]]] = defaultdict(list)
    bars: Iterable[Bar | BlockBar] = (*rack.bars, *rack.blocks)
    for bar in bars:
        if (place := lanes.get(bar.bed_id)) is not None:
            owner = ("stay", bar.stay_id) if isinstance(bar, Bar) else ("block", bar.block_id)
            grouped[(place[0], *owner, bar.nights)].append((*place, bar))
    pieces: list[list[Piece]] = [[] for _ in rows]
    for together in grouped.values():
        for piece in _joined(together, rack.nights):
            pieces[piece.row].append(piece)
    marked = tuple(_marked(sorted(each, key=lambda p: (p.start, p.lane))) for each in pieces)
    return Arrangement(
        origin=rack.nights.arrival,
        days=len(rack.nights),
        rows=tuple(rows),
        pieces=marked,
        height=top,
        starts=tuple(tuple(piece.start for piece in each) for each in marked),
        longest=tuple(max((p.end - p.start for p in each), default=0) for each in marked),
        by_stay=_by_stay(marked),
    )


def _by_stay(rows: Iterable[tuple[Piece, ...]]) -> dict[int, tuple[Piece, ...]]:
    found: dict[int, list[Piece]] = defaultdict(list)
    for piece in chain.from_iterable(rows):
        if piece.stay_id is not None:
            found[piece.stay_id].append(piece)
    return {stay: tuple(sorted(each, key=lambda p: p.start)) for stay, each in found.items()}


def _joined(together: list[tuple[int, int, Bar | BlockBar]], window: Nights) -> list[Piece]:
    """One piece over neighbouring lanes where the same stay or block holds them side by side."""
    found: list[Piece] = []
    for row, lane, bar in sorted(together, key=lambda each: each[:2]):
        if found and found[-1].lane + found[-1].lanes == lane:
            found[-1] = replace(found[-1], lanes=found[-1].lanes + 1)
            continue
        start = 2 * (bar.nights.arrival - window.arrival).days + 1
        end = 2 * (bar.nights.departure - window.arrival).days + 1
        found.append(Piece(bar, row, lane, 1, start, end))
    return found


def _marked(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Mark those that claim the same bed on the same night: the rack never hides a conflict."""
    marked = list(pieces)
    for i, one in enumerate(pieces):
        for j in range(i + 1, len(pieces)):
            other = pieces[j]
            if other.start >= one.end:
                break
            if one.lane < other.lane + other.lanes and other.lane < one.lane + one.lanes:
                marked[i] = replace(marked[i], conflict=True)
                marked[j] = replace(marked[j], conflict=True, lower=not marked[i].lower)
    return tuple(marked)
