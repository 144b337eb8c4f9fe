"""Counts per night: beds and rooms taken, blocked and free, people in and out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Room
from centre_desk.domain.sheets import NightTotals
from centre_desk.queries.holidays import during
from centre_desk.storage import overview
from centre_desk.storage.database import Store
from centre_desk.storage.overview import BlockRow, StayRow


def with_holidays(
    desk: Desk, nights: Nights, shown: Iterable[NightTotals]
) -> tuple[NightTotals, ...]:
    """The same counts, each knowing the holiday on which its night begins."""
    named = during(desk, nights)
    return tuple(replace(night, holiday=named.get(night.night, {})) for night in shown)


def totals(
    store: Store,
    centre_id: int,
    nights: Nights,
    rooms: Iterable[Room],
    held: Iterable[StayRow],
    blocked: Iterable[BlockRow],
) -> tuple[NightTotals, ...]:
    """One :class:`NightTotals` for each night; a room both reserved and blocked counts once."""
    every = tuple(rooms)
    beds = sum(len(room.beds) for room in every)
    taken_rooms: dict[date, set[int]] = defaultdict(set)
    taken_beds: dict[date, int] = defaultdict(int)
    blocked_beds: dict[date, int] = defaultdict(int)
    for row in held:
        shared = row.held.shared(nights) if row.held else None
        for night in shared or ():
            taken_beds[night] += 1
            taken_rooms[night].add(row.room_id or 0)
    for block in blocked:
        for night in block.nights.shared(nights) or ():
            blocked_beds[night] += 1
    arrivals, departures = overview.movements_by_day(store, centre_id, nights)
    return tuple(
        NightTotals(
            night=night,
            rooms=len(every),
            rooms_taken=len(taken_rooms[night]),
            beds=beds,
            beds_taken=taken_beds[night],
            beds_blocked=blocked_beds[night],
            arrivals=arrivals.get(night, 0),
            departures=departures.get(night, 0),
        )
        for night in nights
    )
