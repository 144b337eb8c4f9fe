"""What stands in the way of a slot, and what would be better: told before anything is saved."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum

from centre_desk.domain.classrooms import EQUIPMENT, Classroom, ClassroomKind, Layout
from centre_desk.domain.half_days import HalfDay
from centre_desk.language import Message, tr

MOST_BETTER = 3


class ConflictKind(Enum):
    """What is wrong; the first four are refused by the database, whoever asks."""

    CLASSROOM_TAKEN = "classroom_taken"
    CLASSROOM_CLOSED = "classroom_closed"
    TRAINER_ELSEWHERE = "trainer_elsewhere"
    PARTICIPANT_ELSEWHERE = "participant_elsewhere"
    HOLIDAY = "holiday"
    OUT_OF_HOURS = "out_of_hours"
    TOO_SMALL = "too_small"
    EQUIPMENT_MISSING = "equipment_missing"
    NO_CLASSROOM = "no_classroom"
    NO_TRAINER = "no_trainer"

    @property
    def refused(self) -> bool:
        """Whether the slot cannot be saved like this."""
        return self in _REFUSED

    @property
    def urgent(self) -> bool:
        """Whether the half-day cannot be held like this; the others are warnings."""
        return self in _REFUSED or self in (ConflictKind.NO_CLASSROOM, ConflictKind.NO_TRAINER)


_REFUSED = frozenset(
    {
        ConflictKind.CLASSROOM_TAKEN,
        ConflictKind.CLASSROOM_CLOSED,
        ConflictKind.TRAINER_ELSEWHERE,
        ConflictKind.PARTICIPANT_ELSEWHERE,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One thing that is wrong with a session in a half-day.

    Attributes:
        kind: what it is.
        when: the half-day.
        session_id: whose slot it is.
        message: the sentence for whoever looks at that session.
        slot_id: the slot, 0 for one that is not saved yet.
        other_session_id: the session that has the classroom or the person already.
        other_slot_id: its slot.
        from_other: the sentence for whoever looks at that other session.
        better: classrooms that would do, the best first; for what a classroom can settle.
    """

    kind: ConflictKind
    when: HalfDay
    session_id: int
    message: Message
    slot_id: int = 0
    other_session_id: int | None = None
    other_slot_id: int | None = None
    from_other: Message | None = None
    better: tuple[Classroom, ...] = ()

    def seen_from(self, slot_id: int) -> Message:
        """The sentence for whoever looks at a slot, the one that asks or the other."""
        if slot_id == self.other_slot_id and self.from_other is not None:
            return self.from_other
        return self.message


@dataclass(frozen=True, slots=True)
class Need:
    """What a session asks of a classroom: seats for *heads* people, a layout, equipment."""

    heads: int
    layout: Layout | None = None
    equipment: frozenset[str] = frozenset()


def shortcomings(room: Classroom, need: Need) -> dict[ConflictKind, Message]:
    """What a classroom lacks for a session, in words."""
    found = {}
    seats = room.seats_in(need.layout)
    if seats < need.heads:
        layout = need.layout.label if need.layout else tr("au plus")
        found[ConflictKind.TOO_SMALL] = tr(
            "{room} a {seats} places {layout} pour {heads} personnes.",
            room=room.name, seats=seats, layout=layout, heads=need.heads,
        )  # fmt: skip
    missing = missing_equipment(room, need)
    if missing:
        found[ConflictKind.EQUIPMENT_MISSING] = tr(
            "{room} n'a pas : {what}.",
            room=room.name, what=tuple(EQUIPMENT.get(code) or code for code in missing),
        )  # fmt: skip
    return found


def missing_equipment(room: Classroom, need: Need) -> list[str]:
    """The codes of what a session needs and a classroom has not, in the order of the house."""
    lacking = need.equipment - room.equipment
    return sorted(lacking, key=lambda code: [*EQUIPMENT, code].index(code)) if lacking else []


def better_rooms(
    rooms: Iterable[Classroom], taken: Collection[int], need: Need
) -> tuple[Classroom, ...]:
    """Up to three classrooms that lack nothing and are not *taken*, plain ones first."""
    fitting = [
        room
        for room in rooms
        if room.id not in taken and not room.retired and not shortcomings(room, need)
    ]
    fitting.sort(
        key=lambda room: (
            room.kind is not ClassroomKind.CLASSROOM, room.seats_in(need.layout), room.id
        )
    )  # fmt: skip
    return tuple(fitting[:MOST_BETTER])
