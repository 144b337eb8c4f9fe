"""Half-days: the unit of classrooms, attendance and JFP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import total_ordering

from centre_desk.domain.periods import DAY
from centre_desk.language import Message, tr


@total_ordering
class Half(Enum):
    """A part of a day in which one thing is taught in one place."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Half):
            return NotImplemented
        return IN_ORDER[self] < IN_ORDER[other]

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _LABELS[self]


IN_ORDER = {half: place for place, half in enumerate(Half)}
"""Each part of the day by its place in it, from 0."""
_LABELS = {
    Half.MORNING: tr("matin"),
    Half.AFTERNOON: tr("après-midi"),
    Half.EVENING: tr("soir"),
}


@dataclass(frozen=True, slots=True, order=True)
class HalfDay:
    """The morning, afternoon or evening of a day, a plain local date."""

    day: date
    half: Half


def half_days(first: date, last: date) -> Iterator[HalfDay]:
    """Every half-day from a first to a last day, both included, in order."""
    day = first
    while day <= last:
        for half in Half:
            yield HalfDay(day, half)
        day += DAY
