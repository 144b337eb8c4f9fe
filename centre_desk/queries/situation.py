"""The house over a window of nights, as proposals see it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from centre_desk.desk import Desk
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.stays import StayState
from centre_desk.planning.situation import Situation, Taken
from centre_desk.storage import rooms, stays
from centre_desk.storage.stays import Neighbour


def situation(
    desk: Desk,
    nights: Nights,
    around: timedelta = timedelta(),
    without: Collection[int] = (),
) -> Situation:
    """Who holds what over *nights*; whoever is still to come and not locked may move.

    The stays *without* are left out, as if they had no bed.
    Of what is held only before or after them, the nearest nights within *around* are known.
    """
    beside = stays.beside(desk.store, desk.centre_id, nights, around) if around else []
    held = [
        each
        for each in stays.in_house(desk.store, desk.centre_id, nights)
        if each.stay_id not in without
    ]
    return Situation(
        rooms.every(desk.store, desk.centre_id), _by_nobody(beside) + _taken(held, desk.today())
    )


def outline(desk: Desk, nights: Nights, around: timedelta) -> Situation:
    """Which beds are held on *nights* or nearest to them: enough for whoever shares with nobody."""
    found = stays.beside(desk.store, desk.centre_id, nights, around, within=True)
    return Situation(rooms.every(desk.store, desk.centre_id), _by_nobody(found))


def from_day(desk: Desk, day: date) -> Situation:
    """Who holds what on the night of *day* and on any later one, however far ahead."""
    held = stays.from_day(desk.store, desk.centre_id, day)
    return Situation(rooms.every(desk.store, desk.centre_id), _taken(held, desk.today()))


def _by_nobody(found: list[tuple[int, date]]) -> list[Taken]:
    """Single nights of beds, whoever holds them."""
    one_night = {night: Nights(night, night + DAY) for night in {night for _, night in found}}
    return [Taken(bed_id, one_night[night], None, None) for bed_id, night in found]


def _taken(held: list[Neighbour], today: date) -> list[Taken]:
    on_the_way = _changing_beds(held)
    return [
        Taken(
            bed_id=n.bed_id,
            nights=n.nights,
            stay_id=n.stay_id,
            occupant=n.occupant,
            movable=n.stay_id not in on_the_way and _may_move(n, today),
            whole_room=n.whole_room,
            needs_accessible=n.needs_accessible,
        )
        for n in held
    ]


def _may_move(neighbour: Neighbour, today: date) -> bool:
    coming = neighbour.state in (StayState.OPTION, StayState.CONFIRMED)
    return coming and not neighbour.locked and neighbour.nights.arrival >= today


def _changing_beds(held: list[Neighbour]) -> set[int]:
    """Stays that change beds on their way; a proposal leaves them alone."""
    first: dict[int, Nights] = {}
    return {
        n.stay_id
        for n in held
        if n.stay_id is not None and first.setdefault(n.stay_id, n.nights) != n.nights
    }
