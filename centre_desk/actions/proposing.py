"""Find a bed when none was named: the best free one, or one that others can make room for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from centre_desk.actions.placing import Assignment, assign, occupant
from centre_desk.desk import Deed
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import Role, Stay
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.planning.choice import choose, roomiest_floor
from centre_desk.planning.situation import Taken, Wish
from centre_desk.queries.situation import from_day, outline, situation
from centre_desk.storage import rooms, stays
from centre_desk.storage.database import Store

AROUND = timedelta(days=8)


def find_place(deed: Deed, stay: Stay) -> tuple[int, ...]:
    """The beds in which *stay* can be put, once others have made room where that was needed.

    Raises:
        RuleBroken: on some night there is no bed for this person, said with the nights.
    """
    wish = wish_of(deed, stay)
    look = outline if stay.whole_room else situation
    place = choose(look(deed.desk, stay.nights, AROUND), wish)
    if place is not None:
        return place.bed_ids
    found = None
    if free_every_night(deed.store, deed.centre_id, stay):
        # HiGHS and numpy take long to load, and hardly any booking needs them.
        from centre_desk.planning.rearrangement import rearrange

        found = rearrange(from_day(deed.desk, min(deed.today, stay.nights.arrival)), wish)
    if found is None:
        raise RuleBroken(_no_bed(deed, stay), field="bed")
    moves = [
        Assignment(moved, moved.nights, move.place.bed_ids)
        for move in found.moves
        for moved in (stays.get(deed.store, move.stay_id),)
    ]
    assign(deed, moves)
    return found.place.bed_ids


def place_many(deed: Deed, made: Sequence[Stay]) -> list[Stay]:
    """Put new stays into the best beds there are and return those that found none.

    Whoever has the least choice comes first: accessible rooms, then trainers, then women and men
    in turn, so that colleagues of one sex fill a twin. All are kept on one floor where that can be.
    """
    if not made:
        return []
    wishes = {stay.id: wish_of(deed, stay) for stay in made}
    span = Nights(
        min(stay.nights.arrival for stay in made) - AROUND,
        max(stay.nights.departure for stay in made) + AROUND,
    )
    house = situation(deed.desk, span)
    floor = roomiest_floor(house, wishes[made[0].id])
    waiting = []
    for stay in sorted(made, key=lambda stay: _least_choice(wishes[stay.id])):
        wish = replace(wishes[stay.id], floor=floor)
        place = choose(house, wish)
        if place is None:
            waiting.append(stay)
            continue
        assign(deed, [Assignment(stay, stay.nights, place.bed_ids)])
        for bed_id in place.bed_ids:
            house.take(Taken(bed_id, stay.nights, stay.id, wish.occupant))
    return waiting


def _least_choice(wish: Wish) -> tuple[bool, bool, str, date]:
    sex = wish.occupant.sex
    return (
        not wish.needs_accessible,
        wish.occupant.role is not Role.TRAINER,
        sex.value if sex else "",
        wish.nights.arrival,
    )


def wish_of(deed: Deed, stay: Stay) -> Wish:
    """What *stay* needs of a bed."""
    sleeper = stays.sleeper(deed.store, stay.id)
    return Wish(
        stay.nights,
        occupant(stay, sleeper, stay.nights),
        whole_room=stay.whole_room,
        needs_accessible=sleeper.needs_accessible,
    )


def free_every_night(store: Store, centre_id: int, stay: Stay) -> bool:
    """Whether on each night of *stay* something of the wished kind is free."""
    return not _short_nights(store, centre_id, stay)


def _short_nights(store: Store, centre_id: int, stay: Stay) -> list[date]:
    nights = stay.nights
    if not stay.whole_room:
        counts = stays.free_count_by_night(store, centre_id, nights)
        return [night for night, free in counts.items() if free < 1]
    total = len(rooms.every(store, centre_id))
    taken = dict(
        store.rows(
            "SELECT n.night, count(DISTINCT bed.room_id) FROM bed_night n "
            "JOIN bed ON bed.id = n.bed_id WHERE bed.centre_id = ? AND n.night >= ? "
            "AND n.night < ? GROUP BY n.night",
            centre_id,
            nights.arrival,
            nights.departure,
        )
    )
    return [night for night in nights if taken.get(night, 0) >= total]


def _no_bed(deed: Deed, stay: Stay) -> Message:
    short = _short_nights(deed.store, deed.centre_id, stay)
    if short:
        return tr(
            "La maison est pleine : aucun lit libre la nuit du {night}.",
            night=short[0],
        )
    return tr(
        "Aucun lit ne convient du {arrival} au {departure} : les lits libres sont dans des "
        "chambres qui ne peuvent pas être partagées. Proposez un séjour en deux chambres.",
        arrival=stay.nights.arrival,
        departure=stay.nights.departure,
    )
