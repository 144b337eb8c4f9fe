"""A trainer's week: where to be in each half-day, in front of whom, and where to sleep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.periods import Nights, Week
from centre_desk.domain.sheets import Heading, Name
from centre_desk.domain.training import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class TaughtSlot:
    """One half-day; groups that are held together are one, the leading session first.

    ``classroom`` is empty where there is none, ``people`` counts those with a seat.
    """

    when: HalfDay
    starts: time
    ends: time
    mode: Mode
    classroom: str
    classroom_ar: str
    session_ids: tuple[int, ...]
    codes: tuple[str, ...]
    title: str
    title_ar: str
    subject: str
    people: int


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a group."""

    name: Name
    establishment: str
    direction: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The people of one session, by name."""

    session_id: int
    code: str
    title: str
    title_ar: str
    people: tuple[Member, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainerWeek:
    """All that a trainer needs to know of a week; ``bedrooms`` are rooms with their nights.

    ``before`` and ``after`` are the nearest days outside the week on which they teach.
    """

    heading: Heading
    person_id: int
    name: Name
    matricule: str
    week: Week
    today: date
    taught: tuple[TaughtSlot, ...]
    groups: tuple[Group, ...]
    bedrooms: tuple[tuple[str, Nights], ...]
    before: date | None = None
    after: date | None = None
