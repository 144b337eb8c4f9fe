"""Gather what each printed page carries."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.periods import DAY, Nights, Week
from centre_desk.domain.rooms import Room
from centre_desk.domain.sheets import (
    DayList,
    HousekeepingSheet,
    Name,
    PersonLine,
    RegistrationCard,
    RegistrationCards,
    RoomingList,
    SheetBlock,
    SheetRoom,
    SheetStay,
    WeeklyOccupancy,
)
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries.centre import heading
from centre_desk.queries.counts import totals, with_holidays
from centre_desk.queries.housekeeping import tasks
from centre_desk.storage import overview, people, rooms
from centre_desk.storage.overview import BlockRow, StayRow


def weekly_occupancy(desk: Desk, week: Week) -> WeeklyOccupancy:
    """Who sleeps where in every room on the seven nights of *week*."""
    store, centre = desk.store, desk.centre_id
    with store.snapshot():
        every = rooms.since(store, centre, week.monday)
        held = overview.held(store, centre, week.nights)
        blocked = overview.blocked(store, centre, week.nights)
        away = overview.absent(store, centre, week.nights)
        counts = totals(store, centre, week.nights, every, held, blocked)
        title = heading(desk)
    stays_by_room: dict[int, list[StayRow]] = defaultdict(list)
    for row in held:
        stays_by_room[row.room_id or 0].append(row)
    blocks_by_room: dict[int, list[BlockRow]] = defaultdict(list)
    for block in blocked:
        blocks_by_room[block.room_id].append(block)
    return WeeklyOccupancy(
        heading=title,
        week=week,
        rooms=tuple(
            _room(room, stays_by_room[room.id], blocks_by_room[room.id], away, week.nights)
            for room in every
        ),
        totals=with_holidays(desk, week.nights, counts),
    )


def _room(
    room: Room,
    held: list[StayRow],
    blocked: list[BlockRow],
    away: dict[int, tuple[Nights, ...]],
    week: Nights,
) -> SheetRoom:
    place = {bed.id: index for index, bed in enumerate(room.beds)}
    return SheetRoom(
        number=room.number,
        floor=room.floor,
        kind=room.kind,
        accessible=room.accessible,
        beds=len(room.beds),
        stays=tuple(
            SheetStay(
                bed=place[row.bed_id],
                nights=shared,
                name=row.short,
                session_code=row.session_code,
                state=row.state,
                arrives=shared.arrival == row.nights.arrival,
                leaves=shared.departure == row.nights.departure,
                whole_room=row.whole_room,
                name_ar=row.short_arabic,
                absent=tuple(part for n in away.get(row.stay_id, ()) if (part := n.shared(shared))),
            )
            for row in held
            if row.held and row.bed_id is not None and (shared := row.held.shared(week))
        ),
        blocks=tuple(
            SheetBlock(place[block.bed_id], shared, block.nights.departure, block.reason)
            for block in blocked
            if (shared := block.nights.shared(week))
        ),
    )


def day_list(desk: Desk, kind: str, day: date) -> DayList:
    """Arrivals, departures or people in house on *day*, late ones included.

    Raises:
        KeyError: *kind* is none of ``arrivals``, ``departures``, ``in-house``.
    """
    read = {
        "arrivals": overview.arriving,
        "departures": overview.leaving,
        "in-house": overview.sleeping,
    }[kind]
    with desk.store.snapshot():
        rows = read(desk.store, desk.centre_id, day)
        late = [
            row
            for row in overview.overdue(desk.store, desk.centre_id, day)
            if kind != "in-house" and row.state.expected == (kind == "arrivals")
        ]
        night = day - DAY if kind == "departures" else day
        shared = _companions(desk, [*late, *rows], Nights(night, night + DAY))
        return DayList(
            heading=heading(desk),
            kind=kind,
            day=day,
            lines=tuple(
                _line(row, shared.get(row.hold_id, ()), late=row in late)
                for row in sorted([*late, *rows], key=lambda row: (row.room, row.bed, row.name))
            ),
        )


def session_codes(desk: Desk, nights: Nights) -> list[str]:
    """Codes of the sessions that run on one of the days of *nights*."""
    rows = desk.store.rows(
        "SELECT code FROM session WHERE centre_id = ? AND first_day < ? AND last_day >= ? "
        "ORDER BY first_day, code",
        desk.centre_id,
        nights.departure,
        nights.arrival,
    )
    return [code for (code,) in rows]


def rooming_list(desk: Desk, session_code: str) -> RoomingList:
    """Who sleeps where for one session; people without a room come first.

    Raises:
        RuleBroken: there is no such session.
    """
    with desk.store.snapshot():
        found = desk.store.one(
            "SELECT id, code, title FROM session WHERE centre_id = ? AND upper(code) = ?",
            desk.centre_id,
            session_code.strip().upper(),
        )
        if found is None:
            raise RuleBroken(tr("Il n'y a pas de session « {code} ».", code=session_code))
        rows = _one_a_room(overview.of_session(desk.store, desk.centre_id, found[0]))
        rows.sort(key=lambda row: (bool(row.room), row.room, row.bed, row.name))
        shared = _companions(desk, rows, None)
        lines = [
            replace(
                _line(row, shared.get(row.hold_id, ()), late=False),
                nights=row.held or row.nights,
                moves_from=_room_beside(row, rows, before=True),
                moves_to=_room_beside(row, rows, before=False),
            )
            for row in rows
        ]
        span = [row.nights for row in rows]
        return RoomingList(
            heading=heading(desk),
            session_code=found[1],
            session_title=found[2],
            nights=Nights(min(n.arrival for n in span), max(n.departure for n in span))
            if span
            else None,
            lines=tuple(lines),
        )


def _one_a_room(rows: list[StayRow]) -> list[StayRow]:
    """Drop the second bed of a room used whole; somebody moved keeps a row for each room."""
    kept: dict[tuple[int, int | None, Nights | None], StayRow] = {}
    for row in rows:
        place = row.room_id if row.whole_room else row.bed_id
        kept.setdefault((row.stay_id, place, row.held), row)
    return list(kept.values())


def _room_beside(row: StayRow, rows: list[StayRow], *, before: bool) -> str:
    """The room in which the same stay sleeps before, or after, the one of *row*."""
    for other in rows:
        if row.held and other.held and other.stay_id == row.stay_id:
            early, late = (other.held, row.held) if before else (row.held, other.held)
            if early.departure == late.arrival:
                return other.room
    return ""


def _line(row: StayRow, shares_with: tuple[Name, ...], *, late: bool) -> PersonLine:
    return PersonLine(
        room=row.room,
        bed="" if row.whole_room else row.bed,
        person=row.name,
        person_ar=row.arabic,
        session_code=row.session_code,
        direction=row.direction,
        nights=row.nights,
        state=row.state,
        expected_at=row.expected_at,
        shares_with=shares_with,
        note=row.note,
        late=late,
    )


def _companions(
    desk: Desk, rows: list[StayRow], nights: Nights | None
) -> dict[int | None, tuple[Name, ...]]:
    """For each hold, who else sleeps in its room on *nights*, or on any of its own nights."""
    placed = [row for row in rows if row.held and row.room_id]
    if not placed:
        return {}
    span = nights or Nights(
        min(row.held.arrival for row in placed if row.held),
        max(row.held.departure for row in placed if row.held),
    )
    by_room: dict[int | None, list[StayRow]] = defaultdict(list)
    for row in overview.held(desk.store, desk.centre_id, span):
        by_room[row.room_id].append(row)
    return {
        row.hold_id: tuple(
            {
                other.stay_id: Name(other.name, other.arabic)
                for other in by_room[row.room_id]
                if other.stay_id != row.stay_id and _meet(row, other)
            }.values()
        )
        for row in placed
    }


def _meet(row: StayRow, other: StayRow) -> bool:
    return row.held is not None and other.held is not None and row.held.overlaps(other.held)


def housekeeping(desk: Desk, day: date) -> HousekeepingSheet:
    """What to do in every room on *day*."""
    with desk.store.snapshot():
        return HousekeepingSheet(heading(desk), day, tasks(desk, day))


def registration_cards(desk: Desk, day: date) -> RegistrationCards:
    """A card for everybody who arrives on *day*."""
    with desk.store.snapshot():
        return RegistrationCards(
            heading=heading(desk),
            day=day,
            cards=tuple(
                RegistrationCard(
                    person=people.get(desk.store, row.person_id),
                    room=row.room,
                    nights=row.nights,
                )
                for row in sorted(
                    overview.arriving(desk.store, desk.centre_id, day), key=lambda row: row.name
                )
                if row.person_id is not None
            ),
        )
