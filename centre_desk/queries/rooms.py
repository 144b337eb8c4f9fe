"""Which bed for whom: what is free, what is not and why, and how a stay could be split."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from centre_desk.desk import Desk
from centre_desk.domain.people import Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Room, RoomKind
from centre_desk.domain.stays import Hold, Occupant, Role, StayState
from centre_desk.language import Message, tr
from centre_desk.planning.choice import choose
from centre_desk.planning.situation import Place, Situation, Wish
from centre_desk.planning.splits import split
from centre_desk.queries.situation import situation
from centre_desk.storage import people, rooms, stays
from centre_desk.storage.stays import NO_NAME


@dataclass(frozen=True, slots=True)
class FreeBed:
    """One bed asked about. *refusal* says why it cannot be had, or is None."""

    bed_id: int
    room_number: str
    bed_label: str
    floor: int
    kind: RoomKind
    refusal: Message | None
    best: bool = False


def all_ever(desk: Desk) -> list[Room]:
    """Every room of the house, those that were given up included."""
    return rooms.all_ever(desk.store, desk.centre_id)


def free_beds(desk: Desk, nights: Nights, *, person_id: int | None = None) -> list[FreeBed]:
    """Every bed for one person over *nights*: the best one first, then the free, then the rest."""
    with desk.store.snapshot():
        house = situation(desk, nights)
        wish = _wish(desk, nights, person_id)
    chosen = choose(house, wish)
    found = [
        FreeBed(
            bed_id=bed.id,
            room_number=room.number,
            bed_label=bed.label,
            floor=room.floor,
            kind=room.kind,
            refusal=_refusal(house, wish, Place(room, (bed.id,))),
            best=chosen is not None and chosen.bed_ids == (bed.id,),
        )
        for room in house.rooms
        for bed in room.beds
    ]
    return sorted(found, key=lambda bed: (not bed.best, bed.refusal is not None))


def refusals(desk: Desk, stay_id: int, along: Collection[int] = ()) -> dict[int, Message]:
    """The beds that a stay cannot be moved to over its nights still to be slept, each with why.

    Read once when a drag begins. *along* are stays that move with it: nobody is in their way.

    Raises:
        LookupError: there is no such stay.
    """
    with desk.store.snapshot():
        stay = stays.get(desk.store, stay_id)
        sleeper = stays.sleeper(desk.store, stay_id)
        start = desk.today() if stay.state is StayState.IN_HOUSE else stay.nights.arrival
        nights = stay.nights.since(start) or stay.nights
        house = situation(desk, nights, without={stay_id, *along})
    who = Occupant(sleeper.name, sleeper.sex, stay.role, stay.booking_id, sleeper.together, nights)
    wish = Wish(nights, who, whole_room=stay.whole_room, needs_accessible=sleeper.needs_accessible)
    return {
        bed_id: refusal
        for place in house.places(whole_room=stay.whole_room)
        if (refusal := _refusal(house, wish, place)) is not None
        for bed_id in place.bed_ids
    }


def split_proposal(
    desk: Desk, nights: Nights, *, person_id: int | None = None, last_bed: int | None = None
) -> list[Hold] | None:
    """Beds that together cover *nights* with the fewest changes, or None where a night has none."""
    with desk.store.snapshot():
        return split(situation(desk, nights), _wish(desk, nights, person_id), last_bed)


def _wish(desk: Desk, nights: Nights, person_id: int | None) -> Wish:
    person = people.get(desk.store, person_id) if person_id else None
    sex: Sex | None = person.sex if person else None
    name = person.name if person else NO_NAME
    occupant = Occupant(name, sex, Role.PARTICIPANT, None, False, nights)
    return Wish(nights, occupant, needs_accessible=bool(person and person.needs_accessible))


def _refusal(house: Situation, wish: Wish, place: Place) -> Message | None:
    if not house.suits(wish, place):
        return tr("Cette chambre n'est pas accessible.")
    for held in house.in_the_way(wish, place):
        if held.occupant is None:
            return tr("Bloqué du {arrival} au {departure}.", arrival=held.nights.arrival,
                      departure=held.nights.departure)  # fmt: skip
        if held.bed_id in place.bed_ids:
            return tr(
                "Pris par {holder} du {arrival} au {departure}.", holder=held.occupant.name,
                arrival=held.nights.arrival, departure=held.nights.departure,
            )  # fmt: skip
        return tr("{other} dort dans l'autre lit.", other=held.occupant.name)
    return None
