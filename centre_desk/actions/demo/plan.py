"""The demonstration as it is planned in memory, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from random import Random

from centre_desk.actions.demo.directory import Staff
from centre_desk.actions.demo.house import House, Need
from centre_desk.domain.people import Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Room
from centre_desk.domain.stays import BookingKind, Role, StayState
from centre_desk.domain.training import SessionKind

GONE = (StayState.CANCELLED, StayState.NO_SHOW)


@dataclass(slots=True)
class PlannedSession:
    """One run of a programme, or an event or a jury."""

    code: str
    title: str
    category: str
    first: date
    last: date
    kind: SessionKind = SessionKind.TRAINING


@dataclass(slots=True)
class PlannedBooking:
    """Stays made together; *session* counts from 0."""

    kind: BookingKind
    label: str
    session: int | None
    together: bool
    made_on: date


@dataclass(slots=True)
class PlannedQuota:
    """Places held for a direction."""

    booking: int
    direction: str
    places: int
    release_on: date


@dataclass(slots=True, kw_only=True)
class PlannedStay:
    """One stay; *booking*, *person* and *quota* count from 0. Lower *rank* chooses its bed first.

    Attributes:
        cut: the day on which they move to another room.
        until: the day on which they should have left a bed that nobody takes behind them.
    """

    booking: int
    person: int | None
    nights: Nights
    state: StayState
    role: Role
    sex: Sex | None = None
    quota: int | None = None
    whole: bool = False
    alone: bool = False
    accessible: bool = False
    parked: bool = False
    locked: bool = False
    party: int = 1
    floor: int = 1
    rank: int = 5
    cut: date | None = None
    until: date | None = None
    expected_at: str = ""
    note: str = ""
    holds: list[tuple[int, Nights]] = field(default_factory=list)
    absence: Nights | None = None


@dataclass(slots=True)
class PlannedBlock:
    """A room out of service."""

    room: Room
    bed_ids: tuple[int, ...]
    nights: Nights
    reason: str


@dataclass(slots=True)
class Plan:
    """All that will be written, and what is needed while planning it."""

    rng: Random
    today: date
    span: tuple[date, date]
    rooms: list[Room]
    house: House
    staff: list[Staff]
    sessions: list[PlannedSession] = field(default_factory=list)
    bookings: list[PlannedBooking] = field(default_factory=list)
    quotas: list[PlannedQuota] = field(default_factory=list)
    stays: list[PlannedStay] = field(default_factory=list)
    blocks: list[PlannedBlock] = field(default_factory=list)
    waiting: list[PlannedStay] = field(default_factory=list)
    busy: dict[int, date] = field(default_factory=dict)

    @property
    def beds(self) -> int:
        """How many people the house can sleep."""
        return sum(len(room.beds) for room in self.rooms)

    def booking(
        self,
        kind: BookingKind,
        label: str,
        made_on: date,
        *,
        session: int | None = None,
        together: bool = False,
    ) -> int:
        """Add a booking, made today at the latest, and return its number."""
        made = min(made_on, self.today)
        self.bookings.append(PlannedBooking(kind, label, session, together, made))
        return len(self.bookings) - 1

    def somebody(self, nights: Nights, sex: Sex | None = None, *, leads: bool = False) -> int:
        """Somebody who is nowhere else on *nights*, who is then busy until their departure."""
        for _ in range(5000):
            index = self.rng.randrange(len(self.staff))
            staff = self.staff[index]
            if sex not in (None, staff.person.sex) or (leads and not staff.leads):
                continue
            if self.busy.get(index, nights.arrival) <= nights.arrival:
                self.busy[index] = nights.departure
                return index
        raise RuntimeError("too few people for so many stays")

    def add(self, stay: PlannedStay) -> None:
        """Let a stay wait for its bed, see :meth:`settle`."""
        if stay.person is not None:
            person = self.staff[stay.person].person
            stay.sex, stay.accessible = person.sex, person.needs_accessible
            if stay.accessible and not stay.whole:
                stay.rank = min(stay.rank, 0)
        self.waiting.append(stay)

    def settle(self) -> None:
        """Give the waiting stays their beds, the hardest to place first.

        Whoever finds none stays on the shelf if they come soon; otherwise they were never booked.
        """
        for stay in sorted(self.waiting, key=lambda stay: stay.rank):
            if stay.parked or stay.state in GONE or self._placed(stay):
                self.stays.append(stay)
        self.waiting.clear()

    def _placed(self, stay: PlannedStay) -> bool:
        if stay.holds:
            return True
        parts = [stay.nights]
        if stay.cut and stay.cut in stay.nights and stay.cut > stay.nights.arrival:
            parts = [Nights(stay.nights.arrival, stay.cut), Nights(stay.cut, stay.nights.departure)]
        room = 0
        for nights in parts:
            need = Need(
                nights, stay.sex, stay.role, accessible=stay.accessible, alone=stay.alone,
                whole=stay.whole, floor=stay.floor,
            )  # fmt: skip
            beds = self.house.place(need, stay.booking, avoid=room)
            if not beds:
                return bool(stay.holds) and self._shortened(stay, nights.arrival)
            room = self.house.room_of(beds[0])
            stay.holds += [(bed, nights) for bed in beds]
        if stay.until:
            stay.nights = Nights(stay.nights.arrival, stay.until)
            stay.holds = [(bed, stay.nights) for bed, _ in stay.holds]
        return True

    @staticmethod
    def _shortened(stay: PlannedStay, departure: date) -> bool:
        """A move found no second room: they left on that day instead, or never came."""
        if stay.state is not StayState.LEFT:
            return False
        stay.nights = Nights(stay.nights.arrival, departure)
        return True
