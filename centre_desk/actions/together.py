"""Several stays at once, each time as one deed that undoes in one step."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from centre_desk.actions.bookings import end_stay
from centre_desk.actions.moves import nights_to_move, room_on
from centre_desk.actions.placing import LOCKED, Assignment, assign, beds_for, check_unlocked
from centre_desk.actions.proposing import wish_of
from centre_desk.actions.stays import refuse_not_ready, refuse_occupied, soil
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.stays import Stay, StayState
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.planning.choice import choose
from centre_desk.planning.situation import Situation, Taken
from centre_desk.queries.situation import situation
from centre_desk.storage import rooms, stays


def move_many(desk: Desk, beds: Mapping[int, int], *, override: Collection[str] = ()) -> Change:
    """Move stays to other beds together: all of them or none.

    Args:
        desk: who acts.
        beds: for each stay's id the bed where it goes.
        override: ``locked``, ``dirty`` and ``accessible`` let a preference pass.

    Raises:
        RuleBroken: somebody who does not move is in the way, a stay is locked or over, or two
            may not share a room.
    """
    with desk.deed("moves.move_many") as deed:
        _move_all(deed, {stays.get(deed.store, key): bed for key, bed in beds.items()}, override)
    return deed.done


def move_to_floor(
    desk: Desk, stay_ids: Sequence[int], floor: int, *, override: Collection[str] = ()
) -> Change:
    """Move stays together to the best beds of one floor.

    Raises:
        RuleBroken: the floor has no bed for one of them, who is named; see :func:`move_many`.
    """
    with desk.deed("moves.move_to_floor") as deed:
        moved = [stays.get(deed.store, key) for key in stay_ids]
        spans = {stay.id: nights_to_move(deed, stay, None) for stay in moved}
        window = Nights(
            min(span.arrival for span in spans.values()),
            max(span.departure for span in spans.values()),
        )
        house = situation(deed.desk, window, without=stay_ids)
        house = house.narrowed(room for room in house.rooms if room.floor == floor)
        beds = {stay: _taken(deed, house, stay, spans[stay.id]) for stay in moved}
        _move_all(deed, beds, override)
    return deed.done


def cancel_many(desk: Desk, stay_ids: Sequence[int]) -> Change:
    """Cancel stays that are still to come; their beds are free at once.

    Raises:
        RuleBroken: one of them has arrived, left or is cancelled already, and is named.
    """
    with desk.deed("bookings.cancel_many") as deed:
        for stay_id in stay_ids:
            stay = stays.get(deed.store, stay_id)
            if not stay.state.expected:
                raise RuleBroken(
                    tr(
                        "{person} n'est plus attendu ; aucun séjour n'a été annulé.",
                        person=stays.name_of(deed.store, stay_id),
                    )
                )
            end_stay(deed, stay, StayState.CANCELLED)
        deed.says(tr("%n séjour(s) annulé(s) d'un coup", n=len(stay_ids)), "stays")
    return deed.done


def _taken(deed: Deed, house: Situation, stay: Stay, nights: Nights) -> int:
    """The best bed for *stay* over *nights*, which it holds from now on in *house*."""
    wish = wish_of(deed, replace(stay, nights=nights))
    place = choose(house, wish)
    if place is None:
        raise RuleBroken(
            tr(
                "Cet étage n'a pas de lit pour {person} ; personne n'a été déplacé.",
                person=stays.name_of(deed.store, stay.id),
            ),
            field="bed",
        )
    for bed_id in place.bed_ids:
        house.take(Taken(bed_id, wish.nights, stay.id, wish.occupant))
    return place.bed_ids[0]


def _move_all(deed: Deed, beds: Mapping[Stay, int], override: Collection[str]) -> None:
    assignments, left_rooms = [], set()
    for stay, bed_id in beds.items():
        check_unlocked(deed, stay, override)
        nights = nights_to_move(deed, stay, None)
        room = rooms.of_bed(deed.store, bed_id)
        left = room_on(deed, stay, nights.arrival)
        if stay.state is StayState.IN_HOUSE and left is not None and left.id != room.id:
            refuse_not_ready(deed, room, override)
            left_rooms.add(left)
        new_beds = beds_for(room, bed_id, whole_room=stay.whole_room)
        assignments.append(Assignment(stay, nights, new_beds, room))
    assign(deed, assignments, override)
    # Only after everybody has left their bed is it known who would still be in the way.
    for each in assignments:
        if each.stay.state is StayState.IN_HOUSE and each.nights.arrival == deed.today:
            room = each.room or rooms.of_bed(deed.store, each.bed_ids[0])
            refuse_occupied(deed, each.stay, room, each.bed_ids)
    for room in left_rooms:
        soil(deed, room)
    forced = any(stay.locked for stay in beds) and LOCKED in override
    n, numbers = len(beds), _numbers(assignments)
    said = tr("%n séjour(s) déplacé(s) en {rooms}", n=n, rooms=numbers)
    if forced:
        said = tr(
            "%n séjour(s) déplacé(s) en {rooms} malgré « ne pas déplacer »", n=n, rooms=numbers
        )
    nights = Nights(
        min(each.nights.arrival for each in assignments),
        max(each.nights.departure for each in assignments) + DAY,
    )
    deed.says(said, "stays", "housekeeping", nights=nights, result=tuple(s.id for s in beds))


def _numbers(assignments: Sequence[Assignment]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.room.number for each in assignments if each.room))
