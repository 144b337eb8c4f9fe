"""Choose one free place for one stay, so that the house stays easy to fill."""

from __future__ import annotations

from collections import Counter

from centre_desk.domain.rooms import RoomKind
from centre_desk.domain.stays import Role
from centre_desk.planning.situation import Place, Situation, Taken, Wish

FAR = 8  # days; a longer gap beside a stay is as good as an empty bed


def choose(situation: Situation, wish: Wish) -> Place | None:
    """Return the best free place for *wish*, or None when there is none for all its nights."""
    free = [
        place
        for place in situation.places(whole_room=wish.whole_room)
        if situation.suits(wish, place) and situation.free(wish, place)
    ]
    return min(free, key=lambda place: _cost(situation, wish, place), default=None)


def roomiest_floor(situation: Situation, wish: Wish) -> int | None:
    """The floor with the most places free for *wish*, the lowest on ties; None in a full house."""
    free: Counter[int] = Counter()
    for place in situation.places(whole_room=wish.whole_room):
        if situation.free(wish, place):
            free[place.room.floor] += 1
    return max(free, key=lambda floor: (free[floor], -floor), default=None)


def _cost(situation: Situation, wish: Wish, place: Place) -> tuple[object, ...]:
    """What is worst comes first: a wasted accessible room, a broken-up twin, a far floor, a gap."""
    neighbours = [
        held
        for bed in place.room.beds
        if bed.id not in place.bed_ids
        for held in situation.in_bed(bed.id)
        if held.nights.overlaps(wish.nights)
    ]
    alone = wish.occupant.role is Role.TRAINER
    return (
        place.room.accessible and not wish.needs_accessible,
        bool(neighbours) if alone else False,
        _kind_cost(wish, place),
        wish.floor is not None and place.room.floor != wish.floor,
        _company_cost(wish, neighbours),
        _gap(situation, wish, place),
    )


def _kind_cost(wish: Wish, place: Place) -> int:
    """Trainers and small parties in single rooms, everybody else in twins."""
    single = place.room.kind is RoomKind.SINGLE
    if wish.occupant.role is Role.TRAINER:
        return 0 if single else 1
    return 1 if single and not wish.whole_room else 0


def _company_cost(wish: Wish, neighbours: list[Taken]) -> int:
    """Colleagues of one booking first, then an empty room, then strangers."""
    if not neighbours:
        return 1
    bookings = {held.occupant.booking_id for held in neighbours if held.occupant}
    return 0 if bookings == {wish.occupant.booking_id} else 2


def _gap(situation: Situation, wish: Wish, place: Place) -> int:
    """Days left empty just before and after the stay in this place; small gaps are hard to sell."""
    arrival, departure = wish.nights.arrival, wish.nights.departure
    before = after = FAR
    for bed_id in place.bed_ids:
        for taken in situation.in_bed(bed_id):
            if taken.nights.departure <= arrival:
                before = min(before, (arrival - taken.nights.departure).days)
            elif taken.nights.arrival >= departure:
                after = min(after, (taken.nights.arrival - departure).days)
    return before + after
