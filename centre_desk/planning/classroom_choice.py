"""Choose a classroom for a session that has lost its own: large enough, equipped, free."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from centre_desk.domain.classrooms import Classroom, Layout
from centre_desk.domain.half_days import HalfDay


@dataclass(frozen=True, slots=True)
class Need:
    """What a session asks of its classroom."""

    people: int
    layout: Layout | None = None
    equipment: frozenset[str] = frozenset()

    def met_by(self, room: Classroom) -> bool:
        """Whether everybody has a seat and everything is there."""
        return room.seats_in(self.layout) >= self.people and self.equipment <= room.equipment


def choose_for_each(
    rooms: Sequence[Classroom],
    taken: Mapping[int, Collection[HalfDay]],
    wanted: Collection[HalfDay],
    need: Need,
) -> dict[HalfDay, Classroom]:
    """A free classroom for each half-day: one for all of them wherever there is one.

    The smallest that will do is taken, so that the large ones stay free. A half-day for which
    nothing is free is left out.
    """
    fit = sorted(
        (room for room in rooms if not room.retired and need.met_by(room)),
        key=lambda room: (room.seats_in(need.layout), room.id),
    )
    free = {
        room.id: [when for when in sorted(wanted) if when not in taken.get(room.id, ())]
        for room in fit
    }
    found: dict[HalfDay, Classroom] = {}
    left = set(wanted)
    while left:
        best = max(fit, key=lambda room: len(left.intersection(free[room.id])), default=None)
        served = left.intersection(free[best.id]) if best else set()
        if best is None or not served:
            break
        found.update(dict.fromkeys(served, best))
        left -= served
    return found
