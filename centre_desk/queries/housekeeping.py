"""What has to be done in every room on one day, and in what order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.rooms import Cleanliness, Room
from centre_desk.domain.sheets import Name, RoomTask
from centre_desk.domain.stays import StayState
from centre_desk.storage import overview, rooms
from centre_desk.storage.overview import BlockRow, StayRow

# Somebody waits for a turnover; a room that only leaves people behind comes next.
PRIORITY = ("turnover", "departure", "arrival", "stayover", "check", "blocked", "none")
_GONE = (StayState.CANCELLED, StayState.NO_SHOW)


@dataclass
class _Comings:
    """The people of one room on one day by stay: a room used whole has a row for each bed."""

    out: dict[int, Name] = field(default_factory=dict)
    coming: dict[int, Name] = field(default_factory=dict)
    staying: dict[int, Name] = field(default_factory=dict)


def tasks(desk: Desk, day: date) -> tuple[RoomTask, ...]:
    """One line for each room, floor by floor, the most pressing first.

    A room is judged by its people before its blocks: blocked from the day of departure on, it is
    still a departure. ``check`` is a room that nobody waits for and that is not clean, or broken.
    """
    store, centre = desk.store, desk.centre_id
    with store.snapshot():
        every = rooms.since(store, centre, day - DAY)
        states = rooms.states(store, centre)
        held = overview.held(store, centre, Nights(day - DAY, day + DAY))
        overdue = overview.overdue(store, centre, day)
        blocked = overview.blocked(store, centre, Nights(day, day + DAY))
        broken = rooms.open_repairs(store, centre)
    people = _people(held, overdue, day)
    blocks: dict[int, list[BlockRow]] = defaultdict(list)
    for block in blocked:
        blocks[block.room_id].append(block)
    made = [
        _task(room, states[room.id], people[room.id], blocks[room.id], broken.get(room.id, ()))
        for room in every
    ]
    return tuple(sorted(made, key=lambda task: (task.floor, PRIORITY.index(task.task), task.room)))


def _people(held: Iterable[StayRow], overdue: Iterable[StayRow], day: date) -> dict[int, _Comings]:
    found: dict[int, _Comings] = defaultdict(_Comings)
    for row in held:
        if row.room_id is None or row.held is None or row.state in _GONE:
            continue
        place, name = found[row.room_id], Name(row.short, row.short_arabic)
        if row.held.departure == day:
            place.out[row.stay_id] = name
        elif row.state is StayState.LEFT:
            continue
        elif row.held.arrival == day or (row.state.expected and row.nights.arrival < day):
            place.coming[row.stay_id] = name
        else:
            place.staying[row.stay_id] = name
    for row in overdue:
        if row.state is StayState.IN_HOUSE and row.room_id is not None:
            found[row.room_id].out[row.stay_id] = Name(row.short, row.short_arabic)
    return found


def _task(
    room: Room,
    state: Cleanliness,
    people: _Comings,
    blocks: list[BlockRow],
    broken: tuple[str, ...],
) -> RoomTask:
    out_of_service = len({block.bed_id for block in blocks}) == len(room.beds)
    match (bool(people.out), bool(people.coming), bool(people.staying)):
        case (True, True, _):
            task = "turnover"
        case (True, _, _):
            task = "departure"
        case (_, True, _):
            task = "arrival"
        case (_, _, True):
            task = "stayover"
        case _ if out_of_service:
            task = "blocked"
        case _:
            task = "check" if broken or not state.ready else "none"
    return RoomTask(
        room=room.number,
        floor=room.floor,
        task=task,
        people_out=tuple(people.out.values()),
        people_in=tuple(people.coming.values()),
        staying=tuple(people.staying.values()),
        cleanliness=state.value,
        note=" · ".join(dict.fromkeys([*(block.reason for block in blocks), *broken])),
    )
