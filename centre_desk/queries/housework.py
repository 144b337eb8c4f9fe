"""The rooms of one day as housekeeping works through them: what is left, what is broken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from centre_desk.desk import Desk, who_holds
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.rooms import Bed, Cleanliness, Room, RoomKind
from centre_desk.domain.sheets import Name, RoomTask
from centre_desk.language import Message
from centre_desk.queries import housekeeping
from centre_desk.storage import overview, rooms
from centre_desk.storage.changes import message_of

EVERY_DAY = ("turnover", "departure", "stayover")
"""Work that a day brings whatever the room looked like the day before."""
IF_DIRTY = ("arrival", "check", "none")
"""Work there only is where the room is not clean: it was, if it has been cleaned today."""


@dataclass(frozen=True, slots=True)
class Repair:
    """Something broken and not yet mended."""

    id: int
    what: str
    reported_on: date


@dataclass(frozen=True, slots=True)
class OutOfService:
    """A block that holds beds of the room on the night of the day."""

    block_id: int
    beds: tuple[str, ...]
    """Labels of the blocked beds."""
    nights: Nights
    reason: str


@dataclass(frozen=True, slots=True)
class RoomDay:
    """One room on one day."""

    room_id: int
    number: str
    floor: int
    kind: RoomKind
    accessible: bool
    beds: tuple[Bed, ...]
    task: str
    """As :attr:`centre_desk.domain.sheets.RoomTask.task`."""
    cleanliness: Cleanliness
    people_out: tuple[Name, ...]
    people_in: tuple[Name, ...]
    staying: tuple[Name, ...]
    blocks: tuple[OutOfService, ...]
    repairs: tuple[Repair, ...]
    planned: bool
    """Whether the room is part of the day's work, done or not."""
    left: bool
    """Whether the work is still to be done."""


@dataclass(frozen=True, slots=True)
class HouseDay:
    """Every room on one day, floor by floor, the most pressing first."""

    day: date
    today: date
    rooms: tuple[RoomDay, ...]

    @property
    def planned(self) -> int:
        """Rooms that are part of the day's work."""
        return sum(room.planned for room in self.rooms)

    @property
    def done(self) -> int:
        """Rooms of the day's work that are done."""
        return sum(room.planned and not room.left for room in self.rooms)


def read(desk: Desk, day: date | None = None) -> HouseDay:
    """Every room on *day*, by default today.

    A departure, a turnover or a room slept in is done once nobody has to leave it any more and
    housekeeping has called it clean on that very day; a room that only waits for somebody is
    done as soon as it is clean.
    """
    today = desk.today()
    on = day or today
    with desk.store.snapshot():
        tasks = housekeeping.tasks(desk, on)
        every = {room.number: room for room in rooms.since(desk.store, desk.centre_id, on - DAY)}
        blocks = _blocks(desk, on, every.values())
        repairs = _repairs(desk)
        said, occupied = _said(desk, on), _not_left(desk, on)
    made = []
    for task in tasks:
        room = every[task.room]
        made.append(
            _room_day(
                room, task, blocks[room.id], repairs[room.id],
                said=room.number in said, occupied=room.id in occupied,
            )
        )  # fmt: skip
    return HouseDay(on, today, tuple(made))


def left_today(desk: Desk) -> int:
    """How many rooms are still to be done today."""
    return sum(room.left for room in read(desk).rooms)


def in_the_way(desk: Desk, bed_ids: Collection[int], nights: Nights) -> Message | None:
    """Say who holds the first of these beds that is not free on *nights*, or return None."""
    for bed_id in bed_ids:
        taken = desk.store.one(
            "SELECT 1 FROM bed_night WHERE bed_id = ? AND night >= ? AND night < ? LIMIT 1",
            bed_id,
            nights.arrival,
            nights.departure,
        )
        if taken:
            return who_holds(desk.store, bed_id, nights)
    return None


def _room_day(
    room: Room,
    task: RoomTask,
    blocks: tuple[OutOfService, ...],
    repairs: tuple[Repair, ...],
    *,
    said: bool,
    occupied: bool,
) -> RoomDay:
    state = Cleanliness(task.cleanliness)
    daily, if_dirty = task.task in EVERY_DAY, task.task in IF_DIRTY
    finished = state.ready and said and not occupied if daily else state.ready
    return RoomDay(
        room_id=room.id,
        number=room.number,
        floor=room.floor,
        kind=room.kind,
        accessible=room.accessible,
        beds=room.beds,
        task=task.task,
        cleanliness=state,
        people_out=task.people_out,
        people_in=task.people_in,
        staying=task.staying,
        blocks=blocks,
        repairs=repairs,
        planned=daily or (if_dirty and (said or not state.ready)),
        left=(daily or if_dirty) and not finished,
    )


def _blocks(
    desk: Desk, day: date, every: Iterable[Room]
) -> defaultdict[int, tuple[OutOfService, ...]]:
    labels = {bed.id: bed.label for room in every for bed in room.beds}
    found: defaultdict[int, dict[int, OutOfService]] = defaultdict(dict)
    for row in overview.blocked(desk.store, desk.centre_id, Nights(day, day + DAY)):
        known = found[row.room_id].get(row.block_id)
        beds = (*(known.beds if known else ()), labels[row.bed_id])
        found[row.room_id][row.block_id] = OutOfService(row.block_id, beds, row.nights, row.reason)
    return defaultdict(tuple, {room: tuple(each.values()) for room, each in found.items()})


def _repairs(desk: Desk) -> defaultdict[int, tuple[Repair, ...]]:
    found: defaultdict[int, tuple[Repair, ...]] = defaultdict(tuple)
    for repair_id, room_id, what, reported_on in desk.store.rows(
        "SELECT id, room_id, what, reported_on FROM repair WHERE centre_id = ? "
        "AND mended_on IS NULL ORDER BY id",
        desk.centre_id,
    ):
        found[room_id] = (*found[room_id], Repair(repair_id, what, reported_on))
    return found


def _said(desk: Desk, day: date) -> set[str]:
    """Numbers of the rooms of which housekeeping has said something on *day*.

    A room that is called clean again keeps the row it had: only the history knows of it.
    """
    start = datetime.combine(day, time(), desk.zone).astimezone(UTC).replace(tzinfo=None)
    end = datetime.combine(day + DAY, time(), desk.zone).astimezone(UTC).replace(tzinfo=None)
    found: set[str] = set()
    for source, fields in desk.store.rows(
        "SELECT source, fields FROM change WHERE centre_id = ? AND at >= ? AND at < ? "
        "AND deed = 'housekeeping.state' AND undone_by IS NULL",
        desk.centre_id,
        start,
        end,
    ):
        written = message_of(source, fields).fields
        named = written.get("rooms", (written.get("room"),))
        found.update(str(number) for number in named if number)  # type: ignore[attr-defined]
    return found


def _not_left(desk: Desk, day: date) -> set[int]:
    """Rooms in which somebody who leaves on *day*, or should have left before, still is."""
    rows = desk.store.rows(
        "SELECT DISTINCT bed.room_id FROM stay s JOIN hold h ON h.stay_id = s.id "
        "JOIN bed ON bed.id = h.bed_id WHERE s.centre_id = ? AND s.state = 'in_house' "
        "AND s.departure <= ? AND h.departure = s.departure",
        desk.centre_id,
        day,
    )
    return {room_id for (room_id,) in rows}
