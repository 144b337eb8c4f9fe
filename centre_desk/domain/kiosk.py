"""What the lobby's screen shows of one person, and of nobody else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from centre_desk.domain.formulas import Formula
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.periods import Nights
from centre_desk.domain.sheets import Name
from centre_desk.domain.training import Mode

LEAST_LETTERS = 3
MOST_NAMES = 9


@dataclass(frozen=True, slots=True)
class Visible:
    """Somebody who may be meant, told from namesakes by where they come from."""

    person_id: int
    name: Name
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One half-day of a person: where to go, for what, until when."""

    when: HalfDay
    starts: time
    ends: time
    code: str
    title: str
    title_ar: str
    mode: Mode
    classroom: str = ""
    classroom_ar: str = ""
    floor: int | None = None
    teaches: bool = False
    group: int = 0
    """How many are in the group."""


@dataclass(frozen=True, slots=True)
class Bedroom:
    """Where a person sleeps here, and on which nights."""

    room: str
    bed: str
    floor: int
    nights: Nights


@dataclass(frozen=True, slots=True)
class Card:
    """What a person reads of themselves: bedroom, classroom now and next, group, meals.

    ``lessons`` are those of the week from today on, in order.
    """

    person_id: int
    name: Name
    today: date
    now: Lesson | None
    next: Lesson | None
    lessons: tuple[Lesson, ...]
    bedroom: Bedroom | None
    formula: Formula | None
