"""Classrooms and their closures: rows to domain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from centre_desk.domain.classrooms import Classroom, ClassroomKind, Closure, Layout
from centre_desk.storage.database import Store

_CLASSROOM = """
SELECT id, name, name_ar, kind, floor, equipment, accessible, retired FROM classroom WHERE """
_CLOSURE = """
SELECT id, classroom_id, first_day, last_day, reason FROM classroom_closure WHERE """


def every(store: Store, centre_id: int) -> list[Classroom]:
    """The classrooms of the centre in the order they were added, retired ones too."""
    return _read(store, "centre_id = ? ORDER BY id", centre_id)


def get(store: Store, classroom_id: int) -> Classroom:
    """Read one classroom.

    Raises:
        LookupError: there is no such classroom.
    """
    found = _read(store, "id = ?", classroom_id)
    if not found:
        raise LookupError(f"classroom {classroom_id}")
    return found[0]


def called(store: Store, centre_id: int, name: str) -> Classroom | None:
    """The classroom of that name, whatever its capitals, if there is one."""
    wanted = name.casefold()
    return next((each for each in every(store, centre_id) if each.name.casefold() == wanted), None)


def closure(store: Store, closure_id: int) -> Closure:
    """Read one closure.

    Raises:
        LookupError: there is no such closure.
    """
    row = store.one(_CLOSURE + "id = ?", closure_id)
    if row is None:
        raise LookupError(f"closure {closure_id}")
    return Closure(*row)


def closures(store: Store, centre_id: int, first: date, last: date) -> list[Closure]:
    """The closures with a day between *first* and *last*, both included, in order."""
    rows = store.rows(
        _CLOSURE + "centre_id = ? AND first_day <= ? AND last_day >= ? ORDER BY first_day, id",
        centre_id,
        last,
        first,
    )
    return [Closure(*row) for row in rows]


def _read(store: Store, condition: str, parameter: int) -> list[Classroom]:
    rows = store.rows(_CLASSROOM + condition, parameter)
    seats: dict[int, dict[Layout, int]] = defaultdict(dict)
    for classroom_id, layout, count in store.rows(
        "SELECT classroom_id, layout, seats FROM classroom_seats "
        f"WHERE classroom_id IN (SELECT id FROM classroom WHERE {condition.partition(' ORDER')[0]})"
        " ORDER BY id",
        parameter,
    ):
        seats[classroom_id][Layout(layout)] = count
    return [_classroom(row, seats[row[0]]) for row in rows]


def _classroom(row: Sequence[Any], seats: dict[Layout, int]) -> Classroom:
    return Classroom(
        id=row[0],
        name=row[1],
        name_ar=row[2],
        kind=ClassroomKind(row[3]),
        floor=row[4],
        seats=seats,
        equipment=frozenset(filter(None, row[5].split(","))),
        accessible=bool(row[6]),
        retired=bool(row[7]),
    )
