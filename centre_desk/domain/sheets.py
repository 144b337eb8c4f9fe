"""What each printed page carries, before it is laid out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from centre_desk.domain.people import Person
from centre_desk.domain.periods import Nights, Week
from centre_desk.domain.rooms import RoomKind
from centre_desk.domain.stays import StayState


@dataclass(frozen=True, slots=True)
class Heading:
    """What every page repeats: whose house it is and when it was printed (local time)."""

    centre: str
    centre_ar: str
    printed_at: datetime
    logo: bytes = b""
    """A PNG or JPEG file; without one a plain mark is drawn."""
    city: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """What a sheet calls somebody; the Arabic is empty where it is not known."""

    latin: str
    arabic: str = ""


@dataclass(frozen=True, slots=True)
class SheetStay:
    """One stay in one bed as the weekly sheet draws it."""

    bed: int
    """Index of the bed in its room, from 0; a room used whole has an entry for each bed."""
    nights: Nights
    """The nights in this bed that fall in the week."""
    name: str
    """Surname and initial, or the group's label where no name is known."""
    session_code: str
    state: StayState
    arrives: bool
    """Whether the first of these nights is the stay's arrival."""
    leaves: bool
    """Whether the stay leaves the house on the morning after the last of these nights."""
    whole_room: bool
    absent: tuple[Nights, ...] = ()
    """Nights of these on which the bed is kept but not slept in (a weekend absence)."""
    name_ar: str = ""
    """Surname and initial in Arabic, where they are known."""


@dataclass(frozen=True, slots=True)
class SheetBlock:
    """One bed out of service within the week."""

    bed: int
    nights: Nights
    until: date
    """The day on which the bed is given back, which may lie after the week."""
    reason: str


@dataclass(frozen=True, slots=True)
class SheetRoom:
    """One line of the weekly sheet."""

    number: str
    floor: int
    kind: RoomKind
    accessible: bool
    beds: int
    stays: tuple[SheetStay, ...]
    blocks: tuple[SheetBlock, ...]


@dataclass(frozen=True, slots=True)
class NightTotals:
    """Counts for one night. Rooms are counted once, whether reserved, blocked or both."""

    night: date
    rooms: int
    rooms_taken: int
    beds: int
    beds_taken: int
    beds_blocked: int
    arrivals: int
    """People arriving on the day on which the night begins."""
    departures: int
    """People leaving on that day."""
    holiday: Mapping[str, str] = field(default_factory=dict)
    """The holiday that the day is, in each language; empty on any other day."""

    @property
    def beds_free(self) -> int:
        """Beds neither taken nor out of service."""
        return self.beds - self.beds_taken - self.beds_blocked

    @property
    def occupancy(self) -> float:
        """Share of the beds in service that are taken, from 0 to 1."""
        in_service = self.beds - self.beds_blocked
        return self.beds_taken / in_service if in_service else 0.0


@dataclass(frozen=True, slots=True)
class WeeklyOccupancy:
    """The weekly occupancy sheet."""

    heading: Heading
    week: Week
    rooms: tuple[SheetRoom, ...]
    totals: tuple[NightTotals, ...]
    """Seven, Monday to Sunday."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person on the arrivals, departures, in-house or rooming list."""

    room: str
    """Room number, or an empty text where the stay has none."""
    bed: str
    person: str
    person_ar: str
    session_code: str
    direction: str
    nights: Nights
    state: StayState
    expected_at: str = ""
    shares_with: tuple[Name, ...] = ()
    note: str = ""
    late: bool = False
    """Expected to arrive, or to leave, on an earlier day."""
    moves_from: str = ""
    """Room that the person leaves for this one, on the first of *nights*."""
    moves_to: str = ""
    """Room that the person leaves this one for, on the day after the last of *nights*."""


@dataclass(frozen=True, slots=True)
class DayList:
    """Arrivals, departures or people in house on one day."""

    heading: Heading
    kind: str
    """``arrivals``, ``departures`` or ``in-house``."""
    day: date
    lines: tuple[PersonLine, ...]


@dataclass(frozen=True, slots=True)
class RoomingList:
    """Who sleeps where for one session; people without a room come first."""

    heading: Heading
    session_code: str
    session_title: str
    nights: Nights | None
    lines: tuple[PersonLine, ...]


@dataclass(frozen=True, slots=True)
class RoomTask:
    """One line of the housekeeping sheet."""

    room: str
    floor: int
    task: str
    """``turnover``, ``departure``, ``arrival``, ``stayover``, ``check``, ``blocked``, ``none``."""
    people_out: tuple[Name, ...]
    people_in: tuple[Name, ...]
    staying: tuple[Name, ...]
    cleanliness: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class HousekeepingSheet:
    """What to do in every room on one day, floor by floor."""

    heading: Heading
    day: date
    tasks: tuple[RoomTask, ...]


@dataclass(frozen=True, slots=True)
class RegistrationCard:
    """One *bulletin individuel d'hébergement*; unknown fields are printed as blank lines."""

    person: Person
    room: str
    nights: Nights
    children: int | None = None
    """Children under 18 who come along; None where nobody has asked."""


@dataclass(frozen=True, slots=True)
class RegistrationCards:
    """Cards for the people who arrive on a day."""

    heading: Heading
    day: date
    cards: tuple[RegistrationCard, ...]
