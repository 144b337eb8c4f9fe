"""Which bed for whom: what is free, what is not and why, and how a stay could be split."""

from __future__ import annotations

from dataclasses import dataclass

from centre_desk.desk import Desk
from centre_desk.domain.people import Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import RoomKind
from centre_desk.domain.stays import Hold, Occupant, Role
from centre_desk.language import Message, tr
from centre_desk.planning.choice import choose
from centre_desk.planning.situation import Place, Situation, Wish
from centre_desk.planning.splits import split
from centre_desk.queries.situation import situation
from centre_desk.storage import people
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
