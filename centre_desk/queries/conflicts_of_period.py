"""Everything that is wrong between two days, read in a few statements."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.classrooms import Classroom, Layout
from centre_desk.domain.conflicts import (
    Conflict,
    ConflictKind,
    Need,
    better_rooms,
    shortcomings,
)
from centre_desk.domain.half_days import IN_ORDER, Half, HalfDay
from centre_desk.domain.training import SEATED, SessionKind
from centre_desk.language import tr
from centre_desk.queries.conflicts import Asks, There, closed_house, elsewhere, place
from centre_desk.queries.opening import Calendar, calendar_of
from centre_desk.storage import classrooms
from centre_desk.storage.database import Store
from centre_desk.storage.stays import display_name

_SEATED = ", ".join(f"'{state}'" for state in SEATED)

SLOTS = """
SELECT s.id, s.session_id, s.day, s.half, s.classroom_id, s.joined_to_id,
       EXISTS (SELECT 1 FROM slot_trainer x WHERE x.slot_id = s.id)
FROM slot s JOIN session t ON t.id = s.session_id
WHERE s.centre_id = ? AND s.day BETWEEN ? AND ? AND s.mode = 'on_site' AND NOT s.cancelled
  AND t.state <> 'cancelled' ORDER BY s.day, s.id"""

SESSIONS = f"""
SELECT t.id, t.code, t.title, t.kind, t.layout, t.equipment, t.capacity,
       (SELECT count(*) FROM enrolment e WHERE e.session_id = t.id AND e.state IN ({_SEATED}))
FROM session t WHERE t.centre_id = ? AND t.first_day <= ? AND t.last_day >= ?"""

# Whoever has a seat is in one place: the database says so. Whoever waits may be elsewhere.
WAITING_ELSEWHERE = """
SELECT s.id, s.session_id, s.day, s.half, h.teaches, o.id, t.id, t.code, t.title,
       coalesce(c.name, lc.name, ''), p.last_name, p.first_name, p.last_name_ar, p.first_name_ar
FROM enrolment e JOIN slot s ON s.session_id = e.session_id
JOIN person_half_day h ON h.person_id = e.person_id AND h.day = s.day AND h.half = s.half
JOIN slot o ON o.id = h.slot_id JOIN session t ON t.id = o.session_id
JOIN person p ON p.id = e.person_id
LEFT JOIN classroom c ON c.id = o.classroom_id
LEFT JOIN slot l ON l.id = o.joined_to_id LEFT JOIN classroom lc ON lc.id = l.classroom_id
WHERE e.state = 'waiting' AND s.centre_id = ? AND s.day BETWEEN ? AND ? AND NOT s.cancelled
  AND s.mode <> 'self_study'
ORDER BY s.day, s.id, p.id"""


def read(desk: Desk, first: date, last: date) -> tuple[Conflict, ...]:
    """What is wrong from *first* to *last*, both included, in the order of the half-days."""
    store, centre = desk.store, desk.centre_id
    with store.snapshot():
        sessions = {
            row[0]: _Session(
                f"{row[1]} {row[2]}".strip(), row[3] == SessionKind.TRAINING.value, row[4], row[5],
                row[6] or 0, row[7],
            )
            for row in store.rows(SESSIONS, centre, last, first)
        }  # fmt: skip
        slots = [
            _Slot(row[0], row[1], _half_day(row[2], row[3]), row[4], row[5], bool(row[6]))
            for row in store.rows(SLOTS, centre, first, last)
        ]
        rooms = {room.id: room for room in classrooms.every(store, centre)}
        taken = _taken(store, first, last) if slots else {}
        found = list(_waiting(store, centre, sessions, first, last))
        calendar = calendar_of(desk, first, last)
    found += _of_slots(slots, sessions, calendar)
    found += _of_rooms(slots, sessions, rooms, taken)
    return tuple(sorted(found, key=_in_order))


def _in_order(conflict: Conflict) -> tuple[date, int, int]:
    return conflict.when.day, IN_ORDER[conflict.when.half], conflict.slot_id


@dataclass(frozen=True, slots=True)
class _Session:
    name: str
    trains: bool
    layout: str
    equipment: str
    capacity: int
    seated: int


@dataclass(frozen=True, slots=True)
class _Slot:
    id: int
    session_id: int
    when: HalfDay
    classroom_id: int | None
    joined_to: int | None
    taught: bool


@dataclass(slots=True)
class _Group:
    """Slots that ask the same of the same classroom."""

    need: Need
    slots: list[_Slot] = field(default_factory=list)


def _taken(store: Store, first: date, last: date) -> dict[HalfDay, set[int]]:
    taken: dict[HalfDay, set[int]] = defaultdict(set)
    for room, day, half in store.rows(
        "SELECT classroom_id, day, half FROM classroom_half_day WHERE day BETWEEN ? AND ?",
        first,
        last,
    ):
        taken[_half_day(day, half)].add(room)
    return taken  # fmt: skip


def _waiting(
    store: Store, centre: int, sessions: Mapping[int, _Session], first: date, last: date
) -> Iterator[Conflict]:
    asking: dict[int, Asks] = {}
    places: dict[int, There] = {}
    for row in store.rows(WAITING_ELSEWHERE, centre, first, last):
        slot_id, session_id, day, half, teaches, other_slot, other_id, code, title, room, *name = (
            row
        )
        if slot_id not in asking:
            name_of_session = sessions[session_id].name
            asking[slot_id] = Asks(slot_id, session_id, name_of_session, _half_day(day, half))
        if other_slot not in places:
            places[other_slot] = There(other_slot, other_id, place(code, title, room))
        yield elsewhere(
            asking[slot_id],
            display_name(name[0], name[1], name[2], name[3], None),
            places[other_slot],
            wanted_to_teach=False,
            teaches=bool(teaches),
        )


@functools.lru_cache(maxsize=4096)
def _half_day(day: date, half: str) -> HalfDay:
    """A year has few half-days and many rows."""
    return HalfDay(day, Half(half))


def _of_slots(
    slots: list[_Slot], sessions: Mapping[int, _Session], calendar: Calendar
) -> Iterator[Conflict]:
    """Closed half-days, and slots in which nobody teaches or that have no classroom."""
    closed: dict[HalfDay, bool] = {}
    for slot in slots:
        when = slot.when
        if when not in closed:
            closed[when] = any(closed_house(calendar, slot.session_id, slot.id, when))
        if closed[when]:
            yield from closed_house(calendar, slot.session_id, slot.id, when)
        if slot.joined_to is not None:
            continue
        fields = {
            "session": sessions[slot.session_id].name, "day": when.day, "half": when.half.label,
        }  # fmt: skip
        if slot.classroom_id is None:
            yield Conflict(
                kind=ConflictKind.NO_CLASSROOM, when=when, session_id=slot.session_id,
                slot_id=slot.id,
                message=tr("{session} est sans salle le {day} ({half}).", **fields),
            )  # fmt: skip
        if not slot.taught and sessions[slot.session_id].trains:
            yield Conflict(
                kind=ConflictKind.NO_TRAINER, when=when, session_id=slot.session_id,
                slot_id=slot.id,
                message=tr("{session} est sans formateur le {day} ({half}).", **fields),
            )  # fmt: skip


def _of_rooms(
    slots: list[_Slot],
    sessions: Mapping[int, _Session],
    rooms: Mapping[int, Classroom],
    taken: Mapping[HalfDay, set[int]],
) -> Iterator[Conflict]:
    """Classrooms that are too small or lack something, with those that would do all the time."""
    following: dict[int, list[int]] = defaultdict(list)
    for slot in slots:
        if slot.joined_to is not None:
            following[slot.joined_to].append(slot.session_id)
    groups: dict[tuple[int, int, tuple[int, ...]], _Group] = {}
    for slot in slots:
        if slot.classroom_id is None or slot.joined_to is not None:
            continue
        together = tuple(following.get(slot.id, ()))
        key = (slot.session_id, slot.classroom_id, together)
        if key not in groups:
            groups[key] = _Group(_need(sessions, slot.session_id, together))
        groups[key].slots.append(slot)
    for (session_id, room_id, _), group in groups.items():
        lacking = shortcomings(rooms[room_id], group.need)
        if not lacking:
            continue
        busy = set().union(*(taken[slot.when] for slot in group.slots))
        better = better_rooms(rooms.values(), busy, group.need)
        for slot in group.slots:
            for kind, message in lacking.items():
                yield Conflict(
                    kind=kind, when=slot.when, session_id=session_id, slot_id=slot.id,
                    message=message, better=better,
                )  # fmt: skip


def _need(sessions: Mapping[int, _Session], session_id: int, together: tuple[int, ...]) -> Need:
    session = sessions[session_id]
    heads = session.seated + sum(sessions[each].seated for each in together)
    return Need(
        heads or session.capacity,
        Layout(session.layout) if session.layout else None,
        frozenset(filter(None, session.equipment.split(","))),
    )
