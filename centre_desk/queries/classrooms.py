"""The classrooms of the centre, and one of them with when it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.classrooms import Classroom, Closure
from centre_desk.storage import classrooms


@dataclass(frozen=True, slots=True)
class ClassroomFile:
    """One classroom, with the closures that are not over on *today*."""

    room: Classroom
    closures: tuple[Closure, ...]
    today: date


def every(desk: Desk) -> tuple[Classroom, ...]:
    """The classrooms in the order they were added, retired ones too."""
    return tuple(classrooms.every(desk.store, desk.centre_id))


def read(desk: Desk, classroom_id: int) -> ClassroomFile:
    """One classroom as the side panel shows it.

    Raises:
        LookupError: there is no such classroom.
    """
    today = desk.today()
    with desk.store.snapshot():
        room = classrooms.get(desk.store, classroom_id)
        closed = classrooms.closures(desk.store, desk.centre_id, today, date.max)
    mine = tuple(each for each in closed if each.classroom_id == classroom_id)
    return ClassroomFile(room, mine, today)
