"""What a replay left in the database: who holds what, and who had to move for it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.periods import Nights


@dataclass(frozen=True, slots=True)
class Outcome:
    """Counts over the whole database."""

    double_holders: int
    nights_that_differ: int
    nights_compared: int
    nights_not_listed: int
    most_rooms: int
    moved_stays: int
    bookings_that_moved_others: int


def outcome(desk: Desk, expected: Mapping[date, int]) -> Outcome:
    """Count room-nights held twice, nights unlike *expected*, and moves."""
    holders: dict[tuple[int, date], set[int]] = defaultdict(set)
    rows = desk.store.rows(
        "SELECT bed.room_id, h.stay_id, h.arrival, h.departure FROM hold h "
        "JOIN bed ON bed.id = h.bed_id JOIN stay s ON s.id = h.stay_id WHERE s.state <> 'cancelled'"
    )
    for room_id, stay_id, arrival, departure in rows:
        for night in Nights(arrival, departure):
            holders[room_id, night].add(stay_id)
    rooms: dict[date, int] = defaultdict(int)
    for _, night in holders:
        rooms[night] += 1
    moved = _moved(desk)
    return Outcome(
        double_holders=sum(len(stays) > 1 for stays in holders.values()) + _nights_lost(desk),
        nights_that_differ=sum(rooms.get(night, 0) != count for night, count in expected.items()),
        nights_compared=len(expected),
        nights_not_listed=sum(night not in expected for night in rooms),
        most_rooms=max(rooms.values(), default=0),
        moved_stays=sum(map(len, moved)),
        bookings_that_moved_others=len(moved),
    )


def _nights_lost(desk: Desk) -> int:
    """Nights of holds that the unique rows do not keep, which a second holder could take."""
    rows = desk.store.rows(
        "SELECT h.arrival, h.departure, count(n.night) FROM hold h "
        "LEFT JOIN bed_night n ON n.hold_id = h.id AND n.bed_id = h.bed_id "
        "GROUP BY h.id, h.arrival, h.departure"
    )
    return sum((departure - arrival).days != kept for arrival, departure, kept in rows)


def _moved(desk: Desk) -> list[set[int]]:
    """For each booking that made others move: the stays that changed rooms."""
    rows = desk.store.rows("SELECT images FROM change WHERE deed = 'bookings.book'")
    found = []
    for (text,) in rows:
        given_up = [before for table, before, _ in json.loads(text) if table == "hold" and before]
        if given_up:
            found.append({hold["stay_id"] for hold in given_up})
    return found
