"""What the screens show, as plain values read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from centre_desk.domain.half_days import Half
from centre_desk.domain.meals import Service
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Cleanliness, RoomKind
from centre_desk.domain.sheets import Name, NightTotals
from centre_desk.domain.stays import Role, StayState
from centre_desk.domain.training import Mode
from centre_desk.language import Message


@dataclass(frozen=True, slots=True)
class RackRoom:
    """One row of the rack."""

    id: int
    number: str
    floor: int
    kind: RoomKind
    accessible: bool
    bed_ids: tuple[int, ...]
    cleanliness: Cleanliness


@dataclass(frozen=True, slots=True)
class Bar:
    """One stay in one bed over consecutive nights; a moved stay has several bars."""

    hold_id: int
    stay_id: int
    bed_id: int
    nights: Nights
    stay_nights: Nights
    name: str
    """Surname and initial, or the group's label where no name is known."""
    session_code: str
    state: StayState
    whole_room: bool
    locked: bool
    overdue: bool
    """Expected to arrive or to leave on an earlier day."""
    leaves_today: bool
    name_ar: str = ""
    """The same in Arabic, where it is known."""
    direction: str = ""


@dataclass(frozen=True, slots=True)
class BlockBar:
    """One bed out of service."""

    hold_id: int
    block_id: int
    bed_id: int
    nights: Nights
    reason: str


@dataclass(frozen=True, slots=True)
class ParkedStay:
    """A stay with nights but no bed, kept on the parking shelf."""

    stay_id: int
    name: str
    session_code: str
    nights: Nights
    state: StayState
    name_ar: str = ""
    direction: str = ""


@dataclass(frozen=True, slots=True)
class Rack:
    """The rooms × nights picture over a window of days."""

    nights: Nights
    today: date
    rooms: tuple[RackRoom, ...]
    bars: tuple[Bar, ...]
    blocks: tuple[BlockBar, ...]
    parked: tuple[ParkedStay, ...]
    totals: tuple[NightTotals, ...]
    """One for each night of the window, in order."""


@dataclass(frozen=True, slots=True)
class Movement:
    """One arrival or departure of the day."""

    stay_id: int
    room: str
    """Room number, or an empty text where the stay has none."""
    person: str
    direction: str
    session_code: str
    nights: Nights
    state: StayState
    done: bool
    late: bool
    room_ready: bool
    expected_at: str
    note: str
    person_ar: str = ""


@dataclass(frozen=True, slots=True)
class Matter:
    """Something that waits for a decision (*À traiter*)."""

    kind: str
    """``late-arrival``, ``overdue-departure``, ``no-room``, ``block-ending``, ``group-release``,
    ``list-refusals`` or ``conflict``."""
    text: Message
    stay_id: int | None = None
    booking_id: int | None = None
    room_id: int | None = None
    session_id: int | None = None
    change_id: int | None = None
    """The import that left rows out."""


@dataclass(frozen=True, slots=True)
class HeldToday:
    """One half-day of a session on the day; ``classroom`` is empty where there is none."""

    half: Half
    mode: Mode
    classroom: str


@dataclass(frozen=True, slots=True)
class SessionToday:
    """A session that runs on the day; a day without slots has no ``held``."""

    id: int
    code: str
    title: str
    start: date
    end: date
    lodged: int
    title_ar: str = ""
    enrolled: int = 0
    held: tuple[HeldToday, ...] = ()
    trainers: tuple[Name, ...] = ()

    @property
    def homeless(self) -> bool:
        """Whether a half-day on site has no classroom."""
        return any(each.mode is Mode.ON_SITE and not each.classroom for each in self.held)


@dataclass(frozen=True, slots=True)
class Today:
    """The page *Aujourd'hui* for one day."""

    day: date
    in_house: int
    beds_free: int
    occupancy: float
    arrivals: tuple[Movement, ...]
    departures: tuple[Movement, ...]
    sessions: tuple[SessionToday, ...]
    matters: tuple[Matter, ...]
    meals: tuple[tuple[Service, int], ...]
    """What is served at table, in the order of the day, and for how many."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One deed, as the history and the hand-over list show it."""

    change_id: int
    at: datetime
    """Local time of the centre."""
    actor: str
    text: Message
    undone: bool


@dataclass(frozen=True, slots=True)
class StayDetails:
    """The side panel of one stay."""

    stay_id: int
    booking_id: int
    person_id: int | None
    person: str
    person_ar: str
    state: StayState
    role: Role
    nights: Nights
    rooms: tuple[tuple[str, str, Nights], ...]
    """Room number, bed label and nights, in order."""
    shares_with: tuple[str, ...]
    session_code: str
    session_title: str
    direction: str
    establishment: str
    diet: str
    phone: str
    locked: bool
    whole_room: bool
    absences: tuple[Nights, ...]
    note: str
    history: tuple[HistoryLine, ...]
    expected_together: int = 1
    """How many stays of the same booking are still to come."""
    session_id: int | None = None


@dataclass(frozen=True, slots=True)
class CentreSummary:
    """What the window's rail shows of the centre."""

    name: str
    name_ar: str
    city: str
    rooms: int
    beds: int
    no_show_hour: str = ""
    """Local hour from which an arrival may be noted as not come."""


@dataclass(frozen=True, slots=True)
class Found:
    """One answer of the search (*Ctrl+K*)."""

    kind: str
    """``person``, ``room`` or ``session``."""
    id: int
    title: str
    detail: str
    stay_id: int | None = None
