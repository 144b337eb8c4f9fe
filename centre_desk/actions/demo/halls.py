"""The classrooms of the demonstration while they are given out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from centre_desk.domain.classrooms import Classroom, ClassroomKind, Layout
from centre_desk.domain.half_days import IN_ORDER, Half, HalfDay


class Halls:
    """All classrooms from *first* on, a bit for every half-day that is taken."""

    def __init__(self, classrooms: Sequence[Classroom], first: date) -> None:
        self._first = first
        self._rooms = classrooms
        self._taken = {room.id: 0 for room in classrooms}

    def _bits(self, halves: Iterable[HalfDay]) -> int:
        bits = 0
        for each in halves:
            bits |= 1 << ((each.day - self._first).days * len(Half) + IN_ORDER[each.half])
        return bits

    def named(self, name: str) -> Classroom:
        """The classroom of that name."""
        return next(room for room in self._rooms if room.name == name)

    def take(self, classroom_id: int, halves: Sequence[HalfDay]) -> bool:
        """Take a classroom, if it is free in all of *halves*."""
        bits = self._bits(halves)
        if self._taken[classroom_id] & bits:
            return False
        self._taken[classroom_id] |= bits
        return True

    def place(
        self, halves: Sequence[HalfDay], heads: int, layout: Layout, needs: frozenset[str]
    ) -> int | None:
        """Take the classroom that suits best of those free all the time; None if there is none."""
        bits = self._bits(halves)
        free = [room for room in self._rooms if not self._taken[room.id] & bits]
        if not free:
            return None
        best = min(free, key=lambda room: _cost(room, heads, layout, needs))
        self._taken[best.id] |= bits
        return best.id


def _cost(room: Classroom, heads: int, layout: Layout, needs: frozenset[str]) -> tuple[int, ...]:
    """Too small, then what is missing, then a special room that nobody asked for, then waste."""
    seats = room.seats_in(layout)
    special = room.kind is not ClassroomKind.CLASSROOM and not needs & {"computers", "headsets"}
    return max(0, heads - seats), len(needs - room.equipment), special, seats, room.id
