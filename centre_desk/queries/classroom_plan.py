"""The classrooms × half-days picture."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.classroom_plan import ClassroomPlan, Teaching
from centre_desk.domain.conflicts import Conflict
from centre_desk.domain.half_days import Half, HalfDay, half_days
from centre_desk.domain.hours import span
from centre_desk.domain.sheets import Name
from centre_desk.domain.training import SEATED, SessionKind, SessionState
from centre_desk.queries import conflicts_of_period
from centre_desk.queries.centre import heading
from centre_desk.queries.opening import calendar_of
from centre_desk.storage import classrooms
from centre_desk.storage.database import Store
from centre_desk.storage.stays import display_name

_SEATED = ", ".join(f"'{state}'" for state in SEATED)

SLOTS = f"""
SELECT s.id, t.id, t.code, t.title, t.title_ar, t.kind, t.state, s.day, s.half, s.classroom_id,
       s.joined_to_id, s.subject,
       (SELECT count(*) FROM enrolment e WHERE e.session_id = t.id AND e.state IN ({_SEATED}))
FROM slot s JOIN session t ON t.id = s.session_id
WHERE s.centre_id = ? AND s.day BETWEEN ? AND ? AND s.mode = 'on_site' AND NOT s.cancelled
  AND t.state <> 'cancelled' ORDER BY s.day, t.code, s.id"""

TRAINERS = """
SELECT x.slot_id, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar FROM slot_trainer x
JOIN slot s ON s.id = x.slot_id JOIN person p ON p.id = x.person_id
WHERE s.centre_id = ? AND s.day BETWEEN ? AND ? ORDER BY x.id"""

CLOSED = """
SELECT h.classroom_id, h.day, h.half, k.reason FROM classroom_half_day h
JOIN classroom_closure k ON k.id = h.closure_id WHERE h.day BETWEEN ? AND ?"""


def read(desk: Desk, first: date, last: date) -> ClassroomPlan:
    """What is taught where from *first* to *last*, both included, and what is wrong with it."""
    store, centre = desk.store, desk.centre_id
    with store.snapshot():
        every = classrooms.every(store, centre)
        taught, homeless = _taught(store, centre, first, last)
        closed = {
            (room, HalfDay(day, Half(half))): reason
            for room, day, half, reason in store.rows(CLOSED, first, last)
        }
        calendar = calendar_of(desk, first, last)
        wrong = conflicts_of_period.read(desk, first, last)
    used = {each.when for each in (*taught.values(), *homeless)}
    in_use = {room_id for room_id, _ in taught}
    columns = tuple(
        when
        for when in half_days(first, last)
        if when in used or calendar.out_of_hours(when) is None
    )
    return ClassroomPlan(
        heading=heading(desk),
        first=first,
        last=last,
        half_days=columns,
        rooms=tuple(room for room in every if not room.retired or room.id in in_use),
        cells=taught,
        closed=closed,
        homeless=homeless,
        holidays=calendar.holidays,
        hours={when: span(calendar.profiles, when) for when in columns},
        shut=frozenset(
            when for when in columns if calendar.holiday(when.day) or calendar.out_of_hours(when)
        ),
        conflicts=_by_slot(wrong),
    )


def _taught(
    store: Store, centre: int, first: date, last: date
) -> tuple[Mapping[tuple[int, HalfDay], Teaching], tuple[Teaching, ...]]:
    """What is in the classrooms, and what has none."""
    rows = store.rows(SLOTS, centre, first, last)
    trainers: dict[int, list[Name]] = defaultdict(list)
    for slot_id, last_name, first_name, last_ar, first_ar in store.rows(
        TRAINERS, centre, first, last
    ):
        latin = display_name(last_name, first_name, last_ar, first_ar, None)
        trainers[slot_id].append(Name(latin, f"{last_ar} {first_ar}".strip()))
    following: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for row in rows:
        if row[10] is not None:
            following[row[10]].append((row[2], row[12]))
    every = [
        Teaching(
            slot_id=row[0],
            session_id=row[1],
            code=row[2],
            title=row[3],
            title_ar=row[4],
            kind=SessionKind(row[5]),
            state=SessionState(row[6]),
            when=HalfDay(row[7], Half(row[8])),
            classroom_id=row[9],
            subject=row[11],
            trainers=tuple(trainers[row[0]]),
            heads=row[12] + sum(heads for _, heads in following[row[0]]),
            joined=tuple(code for code, _ in following[row[0]]),
        )
        for row in rows
        if row[10] is None
    ]
    return (
        {(each.classroom_id, each.when): each for each in every if each.classroom_id is not None},
        tuple(each for each in every if each.classroom_id is None),
    )


def _by_slot(found: tuple[Conflict, ...]) -> Mapping[int, tuple[Conflict, ...]]:
    by_slot: dict[int, list[Conflict]] = defaultdict(list)
    for conflict in found:
        by_slot[conflict.slot_id].append(conflict)
        if conflict.other_slot_id is not None:
            by_slot[conflict.other_slot_id].append(conflict)
    return {slot_id: tuple(each) for slot_id, each in by_slot.items()}
