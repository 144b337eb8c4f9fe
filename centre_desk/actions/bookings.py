"""Make bookings: one person, a couple or family; new stays and their beds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from centre_desk.actions.people import save_person
from centre_desk.actions.placing import Assignment, assign, beds_for
from centre_desk.actions.proposing import find_place
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Room
from centre_desk.domain.stays import BookingKind, Role, Stay, StayState
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import rooms, stays, tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Somebody to be booked: known by id, new with their details, or still without a name."""

    person_id: int | None = None
    person: Person | None = None
    sex: Sex | None = None
    bed_id: int | None = None
    role: Role = Role.PARTICIPANT


def book(
    desk: Desk,
    *,
    nights: Nights,
    person_id: int | None = None,
    person: Person | None = None,
    bed_id: int | None = None,
    state: StayState = StayState.CONFIRMED,
    session_id: int | None = None,
    role: Role = Role.PARTICIPANT,
    whole_room: bool = False,
    party: int = 1,
    label: str = "",
    note: str = "",
    place: bool = True,
    override: Collection[str] = (),
) -> Change:
    """Book one person, or one party in a whole room.

    Args:
        desk: who acts.
        nights: from arrival to departure.
        person_id: somebody known; or *person*, somebody new; or neither, with a *label*.
        person: see *person_id*.
        bed_id: the bed wanted, or None for the best free one.
        state: option or confirmed.
        session_id: the session they come for.
        role: in what quality they stay.
        whole_room: hold every bed of the room.
        party: how many people sleep in it; a whole room takes a party of any size, since extra
            beds are the house's affair.
        label: what the rack shows where there is no name.
        note: anything worth knowing.
        place: False leaves the stay on the parking shelf.
        override: permissions granted, see :mod:`centre_desk.actions.placing`.

    Returns:
        The change; ``result`` holds the stay's id.

    Raises:
        RuleBroken: no bed, a bed somebody holds, a sharing rule, or the person is lodged already.
    """
    if party < 1:
        raise RuleBroken(tr("Il faut au moins une personne."), field="party")
    with desk.deed("bookings.book") as deed:
        if person is not None:
            person_id = save_person(deed, person)
        kind = BookingKind.SESSION if session_id else BookingKind.PERSON
        booking_id = new_booking(deed, kind, label, session_id)
        stay = new_stay(
            deed, booking_id, person_id, nights, state, role=role, whole_room=whole_room,
            party=party, note=note,
        )  # fmt: skip
        room = put_in_a_bed(deed, stay, bed_id, override) if place else None
        said = _said(deed, stay, room) if room else _said_parked(deed, stay)
        deed.says(said, "stays", "people", nights=nights, result=(stay.id,))
    return deed.done


def book_together(
    desk: Desk,
    *,
    guests: Sequence[Guest],
    nights: Nights,
    label: str = "",
    state: StayState = StayState.CONFIRMED,
    override: Collection[str] = (),
) -> Change:
    """Book a couple or a family: they may share whatever their sex.

    Raises:
        RuleBroken: fewer beds than people, or one of the beds is held; nobody is then booked.
    """
    with desk.deed("bookings.book_together") as deed:
        booking_id = new_booking(deed, BookingKind.FAMILY, label, None, together=True)
        made = []
        for guest in guests:
            person_id = save_person(deed, guest.person) if guest.person else guest.person_id
            stay = new_stay(
                deed, booking_id, person_id, nights, state, role=guest.role, sex=guest.sex
            )
            put_in_a_bed(deed, stay, guest.bed_id, override)
            made.append(stay.id)
        deed.says(
            tr(
                "%n personne(s) logée(s) ensemble du {arrival} au {departure}",
                n=len(made), arrival=nights.arrival, departure=nights.departure,
            ),
            "stays", "people", nights=nights, result=tuple(made),
        )  # fmt: skip
    return deed.done


def copy_stay(
    desk: Desk, stay_id: int, bed_id: int, arrival: date, *, override: Collection[str] = ()
) -> Change:
    """Book the person of a stay once more, as long, from *arrival* on in the bed named.

    Raises:
        RuleBroken: the person is lodged already on one of the nights, or the bed is held.
    """
    with desk.deed("bookings.copy") as deed:
        model = stays.get(deed.store, stay_id)
        nights = Nights(arrival, arrival + (model.nights.departure - model.nights.arrival))
        row = deed.store.one(
            "SELECT kind, label, session_id FROM booking WHERE id = ?", model.booking_id
        )
        kind, label, session_id = row or (BookingKind.PERSON.value, "", None)
        booking_id = new_booking(deed, BookingKind(kind), label, session_id)
        stay = new_stay(
            deed, booking_id, model.person_id, nights, StayState.CONFIRMED, role=model.role,
            whole_room=model.whole_room, party=model.party,
        )  # fmt: skip
        room = put_in_a_bed(deed, stay, bed_id, override)
        deed.says(_said(deed, stay, room), "stays", nights=nights, result=(stay.id,))
    return deed.done


def cancel_booking(desk: Desk, booking_id: int) -> Change:
    """Cancel every stay of a booking that is still to come, in one step.

    Raises:
        RuleBroken: none of them is still to come.
    """
    with desk.deed("bookings.cancel") as deed:
        coming = [s for s in stays.of_booking(deed.store, booking_id) if s.state.expected]
        if not coming:
            raise RuleBroken(tr("Aucun séjour de cette réservation n'est encore à venir."))
        for stay in coming:
            end_stay(deed, stay, StayState.CANCELLED)
        deed.says(tr("%n séjour(s) annulé(s) d'un coup", n=len(coming)), "stays")
    return deed.done


def end_stay(deed: Deed, stay: Stay, state: StayState) -> None:
    """Write a stay's end and give all its beds back."""
    for hold in stay.holds:
        if hold.id is not None:
            deed.recorder.delete(tables.Hold, hold.id)
    deed.recorder.update(tables.Stay, stay.id, state=state.value)


def new_stay(
    deed: Deed,
    booking_id: int,
    person_id: int | None,
    nights: Nights,
    state: StayState,
    *,
    role: Role = Role.PARTICIPANT,
    sex: Sex | None = None,
    whole_room: bool = False,
    party: int = 1,
    note: str = "",
    quota: int | None = None,
) -> Stay:
    """Write a stay that has no bed yet.

    Raises:
        RuleBroken: the person is lodged already on one of the nights.
    """
    refuse_twice(deed, person_id, nights, None)
    stay_id = deed.recorder.insert(
        tables.Stay, booking_id=booking_id, person_id=person_id, quota_id=quota,
        sex=sex.value if sex else None, arrival=nights.arrival, departure=nights.departure,
        state=state.value, role=role.value, whole_room=whole_room, party=party, note=note,
    )  # fmt: skip
    return Stay(
        id=stay_id, booking_id=booking_id, person_id=person_id, nights=nights, state=state,
        role=role, whole_room=whole_room, party=party, note=note,
    )  # fmt: skip


def refuse_twice(deed: Deed, person_id: int | None, nights: Nights, ignoring: int | None) -> None:
    """Refuse a second stay of the same person on the same night, as a double click would make.

    Raises:
        RuleBroken: naming the stay that is there.
    """
    if person_id is None:
        return
    other = stays.elsewhere(deed.store, person_id, nights, ignoring)
    if other:
        raise RuleBroken(
            tr(
                "{person} a déjà un séjour du {arrival} au {departure}.",
                person=stays.name_of(deed.store, other[0]),
                arrival=other[1].arrival,
                departure=other[1].departure,
            ),
            field="person",
        )


def put_in_a_bed(
    deed: Deed, stay: Stay, bed_id: int | None, override: Collection[str] = ()
) -> Room:
    """Put a new stay into the bed wanted, or into the best one, moving others when need be.

    Returns:
        The room that it has got.

    Raises:
        RuleBroken: the bed is held, or no bed can be found.
    """
    if bed_id is None:
        bed_ids = find_place(deed, stay)
        room = rooms.of_bed(deed.store, bed_ids[0])
    else:
        room = rooms.of_bed(deed.store, bed_id)
        bed_ids = beds_for(room, bed_id, whole_room=stay.whole_room)
    assign(deed, [Assignment(stay, stay.nights, bed_ids, room)], override)
    return room


def new_booking(
    deed: Deed, kind: BookingKind, label: str, session_id: int | None, *, together: bool = False
) -> int:
    """Write a booking that has no stay yet, and return its id."""
    return deed.recorder.insert(
        tables.Booking, kind=kind.value, label=label, session_id=session_id, together=together,
        made_on=deed.today,
    )  # fmt: skip


def _said(deed: Deed, stay: Stay, room: Room) -> Message:
    fields = {
        "person": stays.name_of(deed.store, stay.id),
        "room": room.number,
        "arrival": stay.nights.arrival,
        "departure": stay.nights.departure,
    }
    if stay.state is StayState.OPTION:
        return tr("Option pour {person} en {room} du {arrival} au {departure}", **fields)
    return tr("{person} réservé en {room} du {arrival} au {departure}", **fields)


def _said_parked(deed: Deed, stay: Stay) -> Message:
    return tr(
        "{person} attendu du {arrival} au {departure}, encore sans chambre",
        person=stays.name_of(deed.store, stay.id),
        arrival=stay.nights.arrival,
        departure=stay.nights.departure,
    )
