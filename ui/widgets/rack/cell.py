"""The keyboard's cell: a row, a lane and the half-day with which a day begins."""

from __future__ import annotations

from datetime import date

from centre_desk.queries.views import Bar
from ui.widgets.rack.arrangement import Arrangement
from ui.widgets.rack.geometry import Geometry, Spot

Cell = tuple[int, int, int]


def first(geometry: Geometry, today: date) -> Cell:
    """Where the keyboard begins: today if it shows, in the first room that shows."""
    shown = geometry.visible_days()
    now = geometry.arrangement.half(today) // 2
    return geometry.visible_rows().start, 0, 2 * (now if now in shown else shown.start)


def stepped(arrangement: Arrangement, cell: Cell, lanes: int, days: int) -> Cell:
    """The cell some lanes and days away; after a room's last lane comes the next room."""
    row, lane, half = cell
    lane += lanes
    if lane < 0:
        row -= 1
        lane = arrangement.rows[row].lanes - 1 if row >= 0 else 0
    elif lane >= arrangement.rows[row].lanes:
        row, lane = row + 1, 0
    row = min(max(row, 0), len(arrangement.rows) - 1)
    lane = min(lane, arrangement.rows[row].lanes - 1)
    return row, lane, min(max(half + 2 * days, 0), 2 * arrangement.days - 2)


def in_next_room(arrangement: Arrangement, cell: Cell, rooms: int, days: int) -> Cell:
    """The cell some rooms and days away, in the same lane where there is one."""
    row = min(max(cell[0] + rooms, 0), len(arrangement.rows) - 1)
    lane = min(cell[1], arrangement.rows[row].lanes - 1)
    return stepped(arrangement, (row, lane, cell[2]), 0, days)


def shifted(cell: Cell | None, old: Arrangement | None, new: Arrangement) -> Cell | None:
    """The same bed and day after other days were read or other rooms are shown."""
    if cell is None or old is None:
        return None
    number, lane, half = cell
    half += new.half(old.origin)
    room = old.rows[number].room.id
    row = next((row for row, each in enumerate(new.rows) if each.room.id == room), None)
    if row is None or not 0 <= half < 2 * new.days:
        return None
    return row, min(lane, new.rows[row].lanes - 1), half


def spot(arrangement: Arrangement, cell: Cell) -> Spot:
    """What lies in the cell on the night that begins on its day."""
    row, lane, half = cell
    night = half - half % 2 + 1
    for piece in arrangement.pieces[row]:
        if piece.start <= night < piece.end and piece.lane <= lane < piece.lane + piece.lanes:
            return Spot(row, lane, night, piece)
    return Spot(row, lane, night)


def between(arrangement: Arrangement, one: Cell, other: Cell) -> tuple[int, ...]:
    """The stays still to come or in house that lie in the field with these two corners."""
    (top, lane, _), (bottom, last_lane, _) = sorted((one, other), key=lambda cell: cell[:2])
    first, last = sorted((one[2] // 2, other[2] // 2))
    found: dict[int, None] = {}
    for row in range(top, bottom + 1):
        for piece in arrangement.pieces[row]:
            if not isinstance(piece.bar, Bar) or not piece.bar.state.live:
                continue
            above = row == top and piece.lane + piece.lanes <= lane
            below = row == bottom and piece.lane > last_lane
            if not above and not below and piece.start < 2 * last + 2 and piece.end > 2 * first + 1:
                found[piece.bar.stay_id] = None
    return tuple(found)
