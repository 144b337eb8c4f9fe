"""The reads behind the rack, the day and the sheets: plain rows, one statement each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import Role, StayState
from centre_desk.storage.database import Store
from centre_desk.storage.stays import display_name, short_name


@dataclass(frozen=True, slots=True)
class StayRow:
    """One stay with what a line about it needs. *room* and *bed* are of its hold, if any."""

    stay_id: int
    booking_id: int
    person_id: int | None
    hold_id: int | None
    room: str
    bed: str
    bed_id: int | None
    room_id: int | None
    held: Nights | None
    nights: Nights
    state: StayState
    role: Role
    name: str
    short: str
    arabic: str
    short_arabic: str
    session_code: str
    direction: str
    whole_room: bool
    locked: bool
    party: int
    expected_at: str
    note: str


_STAYS = """
SELECT s.id, s.booking_id, s.person_id, h.id, r.number, bed.label, bed.id, r.id,
       h.arrival, h.departure, s.arrival, s.departure, s.state, s.role,
       p.last_name, p.first_name, p.last_name_ar, p.first_name_ar, b.label,
       t.code, d.name, s.whole_room, s.locked, s.party, s.expected_at, s.note
FROM stay s
JOIN booking b ON b.id = s.booking_id
LEFT JOIN hold h ON h.stay_id = s.id
LEFT JOIN bed ON bed.id = h.bed_id
LEFT JOIN room r ON r.id = bed.room_id
LEFT JOIN person p ON p.id = s.person_id
LEFT JOIN session t ON t.id = b.session_id
LEFT JOIN affiliation a ON a.person_id = s.person_id AND a.until IS NULL
LEFT JOIN direction d ON d.id = a.direction_id
WHERE s.centre_id = ? AND """

# Ten years of holds begin before any day; the nights themselves are few.
_HOLDS_ON = "SELECT hold_id FROM bed_night WHERE night >= ? AND night < ?"
_STAYS_ON = f"SELECT stay_id FROM hold WHERE id IN ({_HOLDS_ON})"


def held(store: Store, centre_id: int, nights: Nights) -> list[StayRow]:
    """A row for each hold that touches *nights*, whatever became of its stay."""
    return _read(
        store,
        f"s.id IN ({_STAYS_ON}) AND h.arrival < ? AND h.departure > ? ORDER BY h.arrival",
        centre_id,
        nights.arrival,
        nights.departure,
        nights.departure,
        nights.arrival,
    )


def without_room(store: Store, centre_id: int, nights: Nights) -> list[StayRow]:
    """Stays on *nights* that are still to come or in the house and hold no bed."""
    return _read(
        store,
        "s.arrival < ? AND s.departure > ? AND h.id IS NULL "
        "AND s.state IN ('option', 'confirmed', 'in_house') ORDER BY s.arrival, s.id",
        centre_id,
        nights.departure,
        nights.arrival,
    )


def arriving(store: Store, centre_id: int, day: date) -> list[StayRow]:
    """Stays that arrive on *day*, in the room of their first night."""
    return _one_each(
        _read(
            store,
            "s.arrival = ? AND s.state NOT IN ('cancelled') "
            "AND (h.id IS NULL OR h.arrival = s.arrival) ORDER BY s.id",
            centre_id,
            day,
        )
    )


def leaving(store: Store, centre_id: int, day: date) -> list[StayRow]:
    """Stays that leave on *day*, in the room of their last night."""
    return _one_each(
        _read(
            store,
            "s.departure = ? AND s.state IN ('option', 'confirmed', 'in_house', 'left') "
            "AND (h.id IS NULL OR h.departure = s.departure) ORDER BY s.id",
            centre_id,
            day,
        )
    )


def overdue(store: Store, centre_id: int, day: date) -> list[StayRow]:
    """Arrivals expected before *day* and not settled, and people who should have left before it."""
    late = _read(
        store,
        "s.arrival < ? AND s.state IN ('option', 'confirmed') ORDER BY s.arrival, h.arrival",
        centre_id,
        day,
    )
    # Whoever changes rooms on the way comes to the room of tonight, not to the one of then.
    late.sort(key=lambda row: (row.nights.arrival, bool(row.held and row.held.departure <= day)))
    staying = _read(
        store,
        "s.departure < ? AND s.state = 'in_house' AND (h.id IS NULL OR h.departure = s.departure) "
        "ORDER BY s.departure",
        centre_id,
        day,
    )
    return _one_each(late) + _one_each(staying)


def sleeping(store: Store, centre_id: int, night: date) -> list[StayRow]:
    """Who is in the house on *night*: arrived and not left, or slept there on a past night."""
    return _one_each(
        _read(
            store,
            "h.arrival <= ? AND h.departure > ? AND s.state IN ('in_house', 'left') "
            "ORDER BY r.floor, r.number, bed.label",
            centre_id,
            night,
            night,
        )
    )


def of_session(store: Store, centre_id: int, session_id: int) -> list[StayRow]:
    """The stays of a session, cancelled ones left out, one row for each room in turn."""
    return _read(
        store,
        "b.session_id = ? AND s.state NOT IN ('cancelled', 'no_show') "
        "ORDER BY r.floor, r.number, bed.label, s.id",
        centre_id,
        session_id,
    )


def _one_each(rows: list[StayRow]) -> list[StayRow]:
    """Keep the first row of each stay: a room used whole has one for each bed."""
    seen: dict[int, StayRow] = {}
    for row in rows:
        seen.setdefault(row.stay_id, row)
    return list(seen.values())


def _read(store: Store, where: str, centre_id: int, *parameters: object) -> list[StayRow]:
    return [_row(row) for row in store.rows(_STAYS + where, centre_id, *parameters)]


def _row(row: tuple[Any, ...]) -> StayRow:
    name = row[14:19]
    return StayRow(
        stay_id=row[0],
        booking_id=row[1],
        person_id=row[2],
        hold_id=row[3],
        room=row[4] or "",
        bed=row[5] or "",
        bed_id=row[6],
        room_id=row[7],
        held=Nights(row[8], row[9]) if row[8] else None,
        nights=Nights(row[10], row[11]),
        state=StayState(row[12]),
        role=Role(row[13]),
        name=display_name(*name),
        short=short_name(*name),
        arabic=f"{name[2] or ''} {name[3] or ''}".strip(),
        short_arabic=short_name(None, None, name[2], name[3], None) if any(name[2:4]) else "",
        session_code=row[19] or "",
        direction=row[20] or "",
        whole_room=bool(row[21]),
        locked=bool(row[22]),
        party=row[23],
        expected_at=row[24],
        note=row[25],
    )


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One blocked bed."""

    hold_id: int
    block_id: int
    bed_id: int
    room_id: int
    room: str
    nights: Nights
    reason: str


def blocked(store: Store, centre_id: int, nights: Nights) -> list[BlockRow]:
    """A row for each blocked bed that touches *nights*."""
    rows = store.rows(
        "SELECT h.id, bl.id, h.bed_id, r.id, r.number, h.arrival, h.departure, bl.reason "
        "FROM hold h JOIN block bl ON bl.id = h.block_id JOIN room r ON r.id = bl.room_id "
        f"WHERE h.centre_id = ? AND h.id IN ({_HOLDS_ON}) ORDER BY r.number, h.bed_id",
        centre_id,
        nights.arrival,
        nights.departure,
    )
    return [
        BlockRow(hold, block, bed, room, number, Nights(start, end), reason)
        for hold, block, bed, room, number, start, end, reason in rows
    ]


def absent(store: Store, centre_id: int, nights: Nights) -> dict[int, tuple[Nights, ...]]:
    """For each stay, the absences that touch *nights*."""
    rows = store.rows(
        "SELECT stay_id, arrival, departure FROM absence WHERE centre_id = ? AND arrival < ? "
        "AND departure > ? ORDER BY arrival",
        centre_id,
        nights.departure,
        nights.arrival,
    )
    found: dict[int, tuple[Nights, ...]] = {}
    for stay_id, start, end in rows:
        found[stay_id] = (*found.get(stay_id, ()), Nights(start, end))
    return found


def movements_by_day(
    store: Store, centre_id: int, nights: Nights
) -> tuple[dict[date, int], dict[date, int]]:
    """People arriving and people leaving on each day of *nights*."""
    found = []
    for column in ("arrival", "departure"):
        rows = store.rows(
            f"SELECT {column}, count(*) FROM stay WHERE centre_id = ? AND {column} >= ? "
            f"AND {column} < ? AND state NOT IN ('cancelled', 'no_show') GROUP BY {column}",
            centre_id,
            nights.arrival,
            nights.departure,
        )
        found.append(dict(rows))
    return found[0], found[1]


def held_by_night(store: Store, centre_id: int, nights: Nights) -> dict[date, tuple[int, int, int]]:
    """Beds and rooms taken, and beds blocked, on each of *nights* on which any is."""
    rows = store.rows(
        "SELECT n.night, count(h.stay_id), "
        "count(DISTINCT CASE WHEN h.stay_id IS NULL THEN NULL ELSE b.room_id END), "
        "count(h.block_id) FROM bed_night n JOIN hold h ON h.id = n.hold_id "
        "JOIN bed b ON b.id = n.bed_id WHERE h.centre_id = ? AND n.night >= ? AND n.night < ? "
        "GROUP BY n.night",
        centre_id,
        nights.arrival,
        nights.departure,
    )
    return {night: (beds, rooms, blocked) for night, beds, rooms, blocked in rows}


def nights_by_direction(
    store: Store, centre_id: int, nights: Nights
) -> list[tuple[tuple[str, str] | None, int]]:
    """Bed-nights by the direction that each person had on the night, the most first.

    None stands for people without one, and for places held before names are known.
    """
    rows = store.rows(
        "SELECT d.name, d.name_ar, count(*) AS slept FROM (SELECT "
        "(SELECT f.direction_id FROM affiliation f WHERE f.person_id = s.person_id "
        "AND (f.since IS NULL OR f.since <= n.night) AND (f.until IS NULL OR f.until > n.night) "
        "ORDER BY f.id DESC LIMIT 1) AS direction_id "
        "FROM bed_night n JOIN hold h ON h.id = n.hold_id JOIN stay s ON s.id = h.stay_id "
        "WHERE h.centre_id = ? AND n.night >= ? AND n.night < ?) each "
        "LEFT JOIN direction d ON d.id = each.direction_id "
        "GROUP BY d.id, d.name, d.name_ar ORDER BY slept DESC, d.name",
        centre_id,
        nights.arrival,
        nights.departure,
    )
    return [((name, name_ar) if name else None, slept) for name, name_ar, slept in rows]
