"""The classrooms × half-days picture: what the page, the plan on paper and the door signs show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from centre_desk.domain.classrooms import Classroom
from centre_desk.domain.conflicts import Conflict
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.sheets import Heading, Name
from centre_desk.domain.training import SessionKind, SessionState


@dataclass(frozen=True, slots=True, kw_only=True)
class Teaching:
    """A slot on site as the plan shows it.

    Attributes:
        heads: how many have a seat, in its own session and in those held together with it.
        joined: the codes of the sessions held together with it.
    """

    slot_id: int
    session_id: int
    code: str
    title: str
    title_ar: str
    kind: SessionKind
    state: SessionState
    when: HalfDay
    classroom_id: int | None
    subject: str = ""
    trainers: tuple[Name, ...] = ()
    heads: int = 0
    joined: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassroomPlan:
    """What is taught where between two days, both included.

    Attributes:
        half_days: the columns: those on which the house teaches, and any other with a slot.
        rooms: the rows: those that are offered, and any other that is used.
        cells: a classroom and a half-day to what is taught there.
        closed: a classroom and a half-day to why it is out of use.
        homeless: slots on site that have no classroom.
        holidays: names by day, in each language.
        hours: from when to when each column lasts.
        shut: the columns on which the house does not teach.
        conflicts: what is wrong, by slot; one between two slots stands with both, which read it by
            :meth:`~centre_desk.domain.conflicts.Conflict.seen_from`.
    """

    heading: Heading
    first: date
    last: date
    half_days: tuple[HalfDay, ...]
    rooms: tuple[Classroom, ...]
    cells: Mapping[tuple[int, HalfDay], Teaching]
    closed: Mapping[tuple[int, HalfDay], str]
    homeless: tuple[Teaching, ...]
    holidays: Mapping[date, Mapping[str, str]] = field(default_factory=dict)
    hours: Mapping[HalfDay, tuple[time, time]] = field(default_factory=dict)
    shut: frozenset[HalfDay] = frozenset()
    conflicts: Mapping[int, tuple[Conflict, ...]] = field(default_factory=dict)

    def on_door(self, classroom_id: int, day: date) -> tuple[Teaching, ...]:
        """What a classroom's door says of a day, in order."""
        return tuple(
            taught
            for when in self.half_days
            if when.day == day and (taught := self.cells.get((classroom_id, when)))
        )
