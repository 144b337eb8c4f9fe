"""Stays, holds and blocks: rows to domain, and the questions a booking has to ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from centre_desk.domain.people import Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import Hold, Occupant, Role, Stay, StayState
from centre_desk.storage.database import Store

NO_NAME = "?"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Whoever holds a bed of a room over some nights: a stay with its occupant, or a block."""

    bed_id: int
    nights: Nights
    stay_id: int | None
    block_id: int | None
    reason: str
    occupant: Occupant | None
    state: StayState | None
    locked: bool
    whole_room: bool
    needs_accessible: bool = False


@dataclass(frozen=True, slots=True)
class Sleeper:
    """What a bed has to suit: the person of a stay, or the nameless place of a group."""

    name: str
    sex: Sex | None
    together: bool
    needs_accessible: bool


_STAY = """
SELECT id, booking_id, person_id, arrival, departure, state, role, whole_room, locked, party,
       expected_at, note
FROM stay WHERE """


def get(store: Store, stay_id: int) -> Stay:
    """Read one stay with its holds.

    Raises:
        LookupError: there is no such stay.
    """
    row = store.one(_STAY + "id = ?", stay_id)
    if row is None:
        raise LookupError(f"stay {stay_id}")
    holds = store.rows(
        "SELECT bed_id, arrival, departure, id FROM hold WHERE stay_id = ? "
        "ORDER BY arrival, bed_id",
        stay_id,
    )
    return _stay(row, tuple(Hold(bed, Nights(start, end), key) for bed, start, end, key in holds))


def of_booking(store: Store, booking_id: int) -> list[Stay]:
    """The stays of one booking, in the order in which they were made."""
    ids = store.rows("SELECT id FROM stay WHERE booking_id = ? ORDER BY id", booking_id)
    return [get(store, row[0]) for row in ids]


def of_session(store: Store, session_id: int) -> list[Stay]:
    """The stays booked for one session, in the order in which they were made."""
    ids = store.rows(
        "SELECT s.id FROM stay s JOIN booking b ON b.id = s.booking_id WHERE b.session_id = ? "
        "ORDER BY s.id",
        session_id,
    )
    return [get(store, row[0]) for row in ids]


def _stay(row: tuple[Any, ...], holds: tuple[Hold, ...]) -> Stay:
    return Stay(
        id=row[0],
        booking_id=row[1],
        person_id=row[2],
        nights=Nights(row[3], row[4]),
        state=StayState(row[5]),
        role=Role(row[6]),
        whole_room=bool(row[7]),
        locked=bool(row[8]),
        party=row[9],
        expected_at=row[10],
        note=row[11],
        holds=holds,
    )


_NEIGHBOURS = """
SELECT h.bed_id, h.arrival, h.departure, h.stay_id, h.block_id, bl.reason,
       coalesce(p.sex, s.sex), s.role, s.booking_id, b.together, s.state, s.locked,
       p.last_name, p.first_name, p.last_name_ar, p.first_name_ar, b.label, s.whole_room,
       p.needs_accessible
FROM hold h
LEFT JOIN block bl ON bl.id = h.block_id
LEFT JOIN stay s ON s.id = h.stay_id
LEFT JOIN booking b ON b.id = s.booking_id
LEFT JOIN person p ON p.id = s.person_id
WHERE h.id IN ("""
_IN_ROOM = """
SELECT n.hold_id FROM bed JOIN bed_night n ON n.bed_id = bed.id
WHERE bed.room_id = ? AND n.night >= ? AND n.night < ?) ORDER BY h.arrival, h.id"""
# Whoever sleeps there on the first night, or arrives after it: no need to look through past years.
_IN_HOUSE = """
SELECT hold_id FROM bed_night WHERE night = ?
UNION SELECT id FROM hold WHERE arrival > ? AND arrival < ?)
AND h.centre_id = ? ORDER BY h.arrival, h.id"""


def in_room(store: Store, room_id: int, nights: Nights) -> list[Neighbour]:
    """Whoever holds a bed of *room_id* on one of *nights*."""
    rows = store.rows(_NEIGHBOURS + _IN_ROOM, room_id, nights.arrival, nights.departure)
    return [_neighbour(row) for row in rows]


def in_house(store: Store, centre_id: int, nights: Nights) -> list[Neighbour]:
    """Whoever holds any bed of the centre on one of *nights*."""
    first = nights.arrival
    rows = store.rows(_NEIGHBOURS + _IN_HOUSE, first, first, nights.departure, centre_id)
    return [_neighbour(row) for row in rows]


_FROM_DAY = """
SELECT hold_id FROM bed_night WHERE night = ? UNION SELECT id FROM hold WHERE arrival > ?)
AND h.centre_id = ? ORDER BY h.arrival, h.id"""


def from_day(store: Store, centre_id: int, day: date) -> list[Neighbour]:
    """Whoever holds any bed of the centre on the night of *day* or later."""
    rows = store.rows(_NEIGHBOURS + _FROM_DAY, day, day, centre_id)
    return [_neighbour(row) for row in rows]


_BESIDE = """
SELECT id, (SELECT max(night) FROM bed_night WHERE bed_id = bed.id AND night >= ? AND night < ?),
       (SELECT min(night) FROM bed_night WHERE bed_id = bed.id AND night >= ? AND night < ?)
FROM bed WHERE centre_id = ?"""


def beside(
    store: Store, centre_id: int, nights: Nights, around: timedelta, *, within: bool = False
) -> list[tuple[int, date]]:
    """The nearest nights on which beds are held before and after *nights*, within *around*.

    With *within*, the first night held among them comes instead of the one after them.
    """
    rows = store.rows(
        _BESIDE,
        nights.arrival - around,
        nights.arrival,
        nights.arrival if within else nights.departure,
        nights.departure + around,
        centre_id,
    )
    return [(bed_id, _day(found)) for bed_id, *both in rows for found in both if found]


def _day(found: date | str) -> date:
    """SQLite says a computed day as text."""
    return date.fromisoformat(found) if isinstance(found, str) else found


# The whole house passes through here for every proposal, mostly unchanged since the last one.
_SEXES: dict[str | None, Sex | None] = {None: None, **{sex.value: sex for sex in Sex}}
_ROLES = {role.value: role for role in Role}
_STATES: dict[str | None, StayState | None] = {None: None, **{s.value: s for s in StayState}}


@lru_cache(maxsize=4096)
def _neighbour(row: tuple[Any, ...]) -> Neighbour:
    nights = Nights(row[1], row[2])
    occupant = None
    if row[3] is not None:
        occupant = Occupant(
            name=display_name(row[12], row[13], row[14], row[15], row[16]),
            sex=_SEXES[row[6]],
            role=_ROLES[row[7]],
            booking_id=row[8],
            together=bool(row[9]),
            nights=nights,
        )
    return Neighbour(
        bed_id=row[0],
        nights=nights,
        stay_id=row[3],
        block_id=row[4],
        reason=row[5] or "",
        occupant=occupant,
        state=_STATES[row[10]],
        locked=bool(row[11]),
        whole_room=bool(row[17]),
        needs_accessible=bool(row[18]),
    )


def display_name(
    last: str | None,
    first: str | None,
    last_ar: str | None,
    first_ar: str | None,
    label: str | None,
) -> str:
    """Surname and first name as a person reads them, else Arabic, else the booking's label."""
    latin = f"{(last or '').upper()} {first or ''}".strip()
    return latin or f"{last_ar or ''} {first_ar or ''}".strip() or label or NO_NAME


def short_name(
    last: str | None,
    first: str | None,
    last_ar: str | None,
    first_ar: str | None,
    label: str | None,
) -> str:
    """Surname and initial, as bars and the weekly sheet show them."""
    if last:
        return f"{last.upper()} {first[0].upper()}." if first else last.upper()
    if last_ar:
        return f"{last_ar} {first_ar[0]}." if first_ar else last_ar
    return label or first or first_ar or NO_NAME


def name_of(store: Store, stay_id: int) -> str:
    """The name a sentence uses for the holder of a stay."""
    row = store.one(
        "SELECT p.last_name, p.first_name, p.last_name_ar, p.first_name_ar, b.label FROM stay s "
        "JOIN booking b ON b.id = s.booking_id LEFT JOIN person p ON p.id = s.person_id "
        "WHERE s.id = ?",
        stay_id,
    )
    return display_name(*row) if row else NO_NAME


def sleeper(store: Store, stay_id: int) -> Sleeper:
    """Read what a bed has to suit for one stay.

    Raises:
        LookupError: there is no such stay.
    """
    row = store.one(
        "SELECT p.last_name, p.first_name, p.last_name_ar, p.first_name_ar, b.label, "
        "coalesce(p.sex, s.sex), b.together, p.needs_accessible FROM stay s "
        "JOIN booking b ON b.id = s.booking_id LEFT JOIN person p ON p.id = s.person_id "
        "WHERE s.id = ?",
        stay_id,
    )
    if row is None:
        raise LookupError(f"stay {stay_id}")
    return Sleeper(
        display_name(*row[:5]), Sex(row[5]) if row[5] else None, bool(row[6]), bool(row[7])
    )


def elsewhere(
    store: Store, person_id: int, nights: Nights, ignoring: int | None
) -> tuple[int, Nights] | None:
    """Another live stay of the same person on one of *nights*: its id and nights."""
    row = store.one(
        "SELECT id, arrival, departure FROM stay WHERE person_id = ? AND arrival < ? "
        "AND departure > ? AND state IN ('option', 'confirmed', 'in_house') AND id <> ?",
        person_id,
        nights.departure,
        nights.arrival,
        ignoring or 0,
    )
    return (row[0], Nights(row[1], row[2])) if row else None


def absences(store: Store, stay_id: int) -> list[tuple[int, Nights]]:
    """Nights on which the bed is kept but not slept in, with their row numbers."""
    rows = store.rows(
        "SELECT id, arrival, departure FROM absence WHERE stay_id = ? ORDER BY arrival", stay_id
    )
    return [(row[0], Nights(row[1], row[2])) for row in rows]


def free_beds(store: Store, centre_id: int, nights: Nights) -> list[int]:
    """Beds that nobody holds on any of *nights*, in room order."""
    rows = store.rows(
        "SELECT bed.id FROM bed JOIN room ON room.id = bed.room_id WHERE bed.centre_id = ? "
        "AND room.retired_on IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM bed_night n WHERE n.bed_id = bed.id AND n.night >= ? "
        "AND n.night < ?) ORDER BY room.floor, room.number, bed.label",
        centre_id,
        nights.arrival,
        nights.departure,
    )
    return [row[0] for row in rows]


def free_count_by_night(store: Store, centre_id: int, nights: Nights) -> dict[date, int]:
    """How many beds are free on each of *nights*, counted night by night."""
    (total,) = store.one(
        "SELECT count(*) FROM bed JOIN room ON room.id = bed.room_id "
        "WHERE bed.centre_id = ? AND room.retired_on IS NULL",
        centre_id,
    ) or (0,)
    taken = dict(
        store.rows(
            "SELECT n.night, count(*) FROM bed_night n JOIN bed ON bed.id = n.bed_id "
            "WHERE bed.centre_id = ? AND n.night >= ? AND n.night < ? GROUP BY n.night",
            centre_id,
            nights.arrival,
            nights.departure,
        )
    )
    return {night: total - taken.get(night, 0) for night in nights}
