"""The page *Aujourd'hui* for any day, and what waits for a decision."""

from __future__ import annotations

from datetime import date, timedelta

from centre_desk.desk import Desk
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.rooms import Cleanliness
from centre_desk.domain.stays import StayState
from centre_desk.language import tr
from centre_desk.queries import meals, open_matters, sessions_today
from centre_desk.queries.counts import totals
from centre_desk.queries.views import Matter, Movement, Today
from centre_desk.storage import overview, rooms
from centre_desk.storage.overview import StayRow

WITHOUT_ROOM_AHEAD = timedelta(days=14)
SOON = timedelta(days=1)


def read(desk: Desk, day: date) -> Today:
    """Arrivals, departures, counts, sessions and open matters as they are for *day*."""
    store, centre = desk.store, desk.centre_id
    tonight = Nights(day, day + DAY)
    with store.snapshot():
        every = rooms.since(store, centre, day)
        states = rooms.states(store, centre)
        held = overview.held(store, centre, tonight)
        (counts,) = totals(
            store, centre, tonight, every, held, overview.blocked(store, centre, tonight)
        )
        arriving = overview.arriving(store, centre, day)
        leaving = overview.leaving(store, centre, day)
        late = overview.overdue(store, centre, day)
        sessions = sessions_today.on(desk, day)
        matters = _matters(desk, day, late)
        served = meals.at_table(desk, day)
    present = {row.stay_id for row in held if row.state is StayState.IN_HOUSE}
    late_out = [row for row in late if row.state is StayState.IN_HOUSE]
    late_in = [row for row in late if row.state.expected]
    return Today(
        day=day,
        in_house=len(present | {row.stay_id for row in late_out}),
        beds_free=counts.beds_free,
        occupancy=counts.occupancy,
        arrivals=_in_order([_movement(row, states, late=False) for row in arriving])
        + tuple(_movement(row, states, late=True) for row in late_in),
        departures=tuple(_movement(row, states, late=True, out=True) for row in late_out)
        + _in_order([_movement(row, states, late=False, out=True) for row in leaving]),
        sessions=sessions,
        matters=matters,
        meals=served,
    )


def _in_order(movements: list[Movement]) -> tuple[Movement, ...]:
    """Those still to do first, then by room; nobody without a room is overlooked."""
    return tuple(sorted(movements, key=lambda m: (m.done, m.room, m.person)))


def _movement(
    row: StayRow, states: dict[int, Cleanliness], *, late: bool, out: bool = False
) -> Movement:
    settled = {StayState.LEFT} if out else {StayState.IN_HOUSE, StayState.LEFT, StayState.NO_SHOW}
    return Movement(
        stay_id=row.stay_id,
        room=row.room,
        person=row.name,
        direction=row.direction,
        session_code=row.session_code,
        nights=row.nights,
        state=row.state,
        done=row.state in settled,
        late=late,
        room_ready=row.room_id is None or states[row.room_id].ready,
        expected_at=row.expected_at,
        note=row.note,
        person_ar=row.arabic,
    )


def _matters(desk: Desk, day: date, late: list[StayRow]) -> tuple[Matter, ...]:
    return (
        *_late(late),
        *_without_room(desk, day),
        *_blocks_ending(desk, day),
        *_groups(desk, day),
        *open_matters.refused_lists(desk, day),
        *open_matters.conflicts(desk, day),
    )


def _late(rows: list[StayRow]) -> list[Matter]:
    return [
        Matter(
            "overdue-departure",
            tr("{person} devait partir de {room} le {departure}", person=row.name, room=row.room,
               departure=row.nights.departure),
            stay_id=row.stay_id,
        )
        if row.state is StayState.IN_HOUSE
        else Matter(
            "late-arrival",
            tr("{person} était attendu le {arrival}", person=row.name, arrival=row.nights.arrival),
            stay_id=row.stay_id,
        )
        for row in rows
    ]  # fmt: skip


def _without_room(desk: Desk, day: date) -> list[Matter]:
    ahead = Nights(day, day + WITHOUT_ROOM_AHEAD)
    return [
        Matter(
            "no-room",
            tr(
                "{person} arrive le {arrival} sans chambre",
                person=row.name,
                arrival=row.nights.arrival,
            ),
            stay_id=row.stay_id,
        )
        for row in overview.without_room(desk.store, desk.centre_id, ahead)
        if row.nights.arrival >= day or row.state is StayState.IN_HOUSE
    ]


def _blocks_ending(desk: Desk, day: date) -> list[Matter]:
    rows = desk.store.rows(
        "SELECT r.id, r.number, bl.departure, bl.reason FROM block bl "
        "JOIN room r ON r.id = bl.room_id "
        "WHERE bl.centre_id = ? AND bl.departure >= ? AND bl.departure <= ? ORDER BY bl.departure",
        desk.centre_id,
        day,
        day + SOON,
    )
    return [
        Matter(
            "block-ending",
            tr(
                "Chambre {room} rendue le {until} ({reason})",
                room=number,
                until=until,
                reason=reason,
            ),
            room_id=room_id,
        )
        for room_id, number, until, reason in rows
    ]


def _groups(desk: Desk, day: date) -> list[Matter]:
    rows = desk.store.rows(
        "SELECT b.id, b.label, q.release_on, count(s.id) FROM quota q "
        "JOIN booking b ON b.id = q.booking_id JOIN stay s ON s.quota_id = q.id "
        "WHERE q.centre_id = ? AND q.release_on <= ? AND s.person_id IS NULL "
        "AND s.state = 'option' AND s.departure > ? GROUP BY b.id, b.label, q.release_on",
        desk.centre_id,
        day + SOON,
        day,
    )
    return [
        Matter(
            "group-release",
            tr("{label} : %n place(s) sans nom à rendre le {release}", label=label, n=count,
               release=release),
            booking_id=booking_id,
        )
        for booking_id, label, release, count in rows
    ]  # fmt: skip
