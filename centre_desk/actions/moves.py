"""Move people between beds: move, place, take off, swap."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from centre_desk.actions.bookings import put_in_a_bed
from centre_desk.actions.placing import (
    LOCKED,
    Assignment,
    assign,
    beds_for,
    check_unlocked,
    take_off,
)
from centre_desk.actions.stays import refuse_not_ready, refuse_occupied, soil
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Room
from centre_desk.domain.stays import Hold, Stay, StayState
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import rooms, stays


def move(
    desk: Desk,
    stay_id: int,
    bed_id: int,
    *,
    since: date | None = None,
    reason: str = "",
    override: Collection[str] = (),
) -> Change:
    """Move a stay to another bed from a day on; the nights already slept stay where they were.

    Args:
        desk: who acts.
        stay_id: the stay.
        bed_id: where it goes; a stay that uses its room whole takes the whole room of this bed.
        since: first night in the new bed; by default tonight for somebody in the house, the
            arrival for anybody else.
        reason: why, for the history.
        override: ``locked``, ``dirty`` and ``accessible`` let a preference pass, on record.

    Raises:
        RuleBroken: the bed is held, the stay is locked or over, or the room is not ready.
    """
    with desk.deed("moves.move") as deed:
        stay = stays.get(deed.store, stay_id)
        # Whoever has no bed yet gets one for all nights: half a stay must not be without.
        nights = nights_to_move(deed, stay, since if stay.holds else None)
        check_unlocked(deed, stay, override)
        room = rooms.of_bed(deed.store, bed_id)
        left = room_on(deed, stay, nights.arrival)
        if stay.state is StayState.IN_HOUSE and nights.arrival == deed.today:
            refuse_occupied(deed, stay, room, (bed_id,))
            if left is None or room.id != left.id:
                refuse_not_ready(deed, room, override)
            if left is not None and room.id != left.id:
                soil(deed, left)
        beds = beds_for(room, bed_id, whole_room=stay.whole_room)
        assign(deed, [Assignment(stay, nights, beds)], override)
        said = _said(deed, stay, left, room, reason, forced=stay.locked and LOCKED in override)
        deed.says(said, "stays", "housekeeping", nights=stay.nights, result=(stay_id,))
    return deed.done


def explain(desk: Desk, stay_id: int, reason: str) -> Change:
    """Write down why somebody was moved, once it is done: it joins the history of the stay."""
    with desk.deed("moves.explain", undoable=False) as deed:
        said = tr(
            "Motif du changement de {person} : {reason}",
            person=stays.name_of(deed.store, stay_id), reason=reason.strip(),
        )  # fmt: skip
        deed.says(said, "stays", result=(stay_id,))
    return deed.done


def place(
    desk: Desk, stay_id: int, bed_id: int | None = None, *, override: Collection[str] = ()
) -> Change:
    """Give a stay from the parking shelf a bed: the one named, or the best there is.

    Raises:
        RuleBroken: the stay has a bed or is over, or the bed cannot be had.
    """
    with desk.deed("moves.place") as deed:
        stay = stays.get(deed.store, stay_id)
        if stay.holds or not stay.state.live:
            raise RuleBroken(tr("Ce séjour n'attend pas de chambre."))
        put_in_a_bed(deed, stay, bed_id, override)
        room = room_on(deed, stays.get(deed.store, stay_id), stay.nights.arrival)
        said = tr(
            "{person} logé en {room}",
            person=stays.name_of(deed.store, stay_id), room=room.number if room else "",
        )  # fmt: skip
        deed.says(said, "stays", nights=stay.nights, result=(stay_id,))
    return deed.done


def unplace(desk: Desk, stay_id: int, *, override: Collection[str] = ()) -> Change:
    """Take a stay that is still to come out of its bed and put it on the parking shelf.

    Raises:
        RuleBroken: the person has arrived, or the stay is locked.
    """
    with desk.deed("moves.unplace") as deed:
        stay = stays.get(deed.store, stay_id)
        if not stay.state.expected:
            raise RuleBroken(tr("Seul un séjour à venir peut être retiré de sa chambre."))
        check_unlocked(deed, stay, override)
        take_off(deed, stay, stay.nights)
        said = tr("{person} retiré de sa chambre", person=stays.name_of(deed.store, stay_id))
        deed.says(said, "stays", nights=stay.nights, result=(stay_id,))
    return deed.done


def swap_stays(
    desk: Desk, stay_id: int, other_id: int, *, override: Collection[str] = ()
) -> Change:
    """Exchange the beds of two stays, each over its own nights still to be slept.

    Raises:
        RuleBroken: a third person is in the way, or one of the two is locked, over or unplaced.
    """
    if stay_id == other_id:
        raise RuleBroken(tr("Choisissez deux séjours différents."))
    with desk.deed("moves.swap_stays") as deed:
        pair = [stays.get(deed.store, key) for key in (stay_id, other_id)]
        spans = [nights_to_move(deed, stay, None) for stay in pair]
        places = [
            _room_and_bed(deed, stay, span.arrival) for stay, span in zip(pair, spans, strict=True)
        ]
        forced = _swap_care(deed, list(zip(pair, spans, strict=True)), override)
        assign(
            deed,
            [
                Assignment(stay, span, beds_for(room, bed, whole_room=stay.whole_room))
                for stay, span, (room, bed) in zip(pair, spans, reversed(places), strict=True)
            ],
            override,
        )
        fields = {
            "person": stays.name_of(deed.store, stay_id),
            "other": stays.name_of(deed.store, other_id),
        }
        said = tr("{person} et {other} ont échangé leurs lits", **fields)
        if forced:
            said = tr(
                "{person} et {other} ont échangé leurs lits malgré « ne pas déplacer »", **fields
            )
        deed.says(said, "stays", "housekeeping", nights=spans[0], result=(stay_id, other_id))
    return deed.done


def swap_rooms(
    desk: Desk, room_id: int, other_id: int, nights: Nights, *, override: Collection[str] = ()
) -> Change:
    """Exchange everybody in two rooms over some nights, gaps included; others stay untouched.

    Raises:
        RuleBroken: a block lies in the way, a stay is locked, the rooms have not the same beds
            for those who are in them, or a night is already slept.
    """
    if room_id == other_id:
        raise RuleBroken(tr("Choisissez deux chambres différentes."))
    with desk.deed("moves.swap_rooms") as deed:
        if nights.arrival < deed.today:
            raise RuleBroken(tr("Les nuits passées ne s'échangent plus."), field="nights")
        pair = (rooms.get(deed.store, room_id), rooms.get(deed.store, other_id))
        found = _in_rooms(deed, pair, nights) + _in_rooms(deed, (pair[1], pair[0]), nights)
        forced = _swap_care(deed, [(each.stay, each.nights) for each in found], override)
        assign(deed, found, override)
        fields = {
            "room": pair[0].number,
            "other": pair[1].number,
            "arrival": nights.arrival,
            "departure": nights.departure,
        }
        said = tr("Chambres {room} et {other} échangées du {arrival} au {departure}", **fields)
        if forced:
            said = tr(
                "Chambres {room} et {other} échangées du {arrival} au {departure} malgré "
                "« ne pas déplacer »",
                **fields,
            )
        deed.says(said, "stays", "housekeeping", nights=nights)
    return deed.done


def _in_rooms(deed: Deed, pair: tuple[Room, Room], nights: Nights) -> list[Assignment]:
    """Where everybody of the first room goes in the second."""
    here, there = pair
    twin_bed = {bed.id: index for index, bed in enumerate(here.beds)}
    parts: dict[tuple[int, Nights], list[int]] = {}
    for neighbour in stays.in_room(deed.store, here.id, nights):
        if neighbour.stay_id is None:
            raise RuleBroken(
                tr(
                    "La chambre {room} est bloquée : {reason}.",
                    room=here.number,
                    reason=neighbour.reason,
                )
            )
        shared = neighbour.nights.shared(nights)
        if shared:
            parts.setdefault((neighbour.stay_id, shared), []).append(twin_bed[neighbour.bed_id])
    made = []
    for (stay_id, shared), indexes in parts.items():
        stay = stays.get(deed.store, stay_id)
        if stay.whole_room:
            beds = tuple(bed.id for bed in there.beds)
        elif max(indexes) >= len(there.beds):
            raise RuleBroken(
                tr("La chambre {room} n'a pas assez de lits.", room=there.number), field="bed"
            )
        else:
            beds = tuple(there.beds[index].id for index in indexes)
        made.append(Assignment(stay, shared, beds))
    return made


def _swap_care(deed: Deed, moved: list[tuple[Stay, Nights]], override: Collection[str]) -> bool:
    """Refuse locked stays, and dirty the rooms that people in the house leave tonight.

    Returns:
        Whether a stay moves in spite of its mark.
    """
    for stay, nights in moved:
        check_unlocked(deed, stay, override)
        if stay.state is StayState.IN_HOUSE and deed.today in nights:
            room = room_on(deed, stay, deed.today)
            if room:
                soil(deed, room)
    return any(stay.locked for stay, _ in moved)


def nights_to_move(deed: Deed, stay: Stay, since: date | None) -> Nights:
    """The nights of *stay* from *since* on that are still to be slept.

    Raises:
        RuleBroken: the stay is over, or no night is left.
    """
    if not stay.state.live:
        raise RuleBroken(tr("Ce séjour est terminé ou annulé."))
    start = since or stay.nights.arrival
    if stay.state is StayState.IN_HOUSE:
        start = max(start, deed.today)
    nights = stay.nights.since(start)
    if nights is None:
        raise RuleBroken(tr("Il ne reste aucune nuit à déplacer."), field="since")
    return nights


def room_on(deed: Deed, stay: Stay, night: date) -> Room | None:
    """The room in which *stay* sleeps on *night*."""
    beds = stay.beds_on(night)
    return rooms.of_bed(deed.store, beds[0]) if beds else None


def _room_and_bed(deed: Deed, stay: Stay, night: date) -> tuple[Room, int]:
    held: list[Hold] = [hold for hold in stay.holds if night in hold.nights]
    if not held:
        raise RuleBroken(
            tr("{person} n'a pas encore de chambre.", person=stays.name_of(deed.store, stay.id))
        )
    return rooms.of_bed(deed.store, held[0].bed_id), held[0].bed_id


def _said(
    deed: Deed, stay: Stay, left: Room | None, room: Room, reason: str, *, forced: bool
) -> Message:
    fields = {
        "person": stays.name_of(deed.store, stay.id),
        "left": left.number if left else "—",
        "room": room.number,
        "reason": reason,
    }
    if forced:
        return tr(
            "{person} déplacé de {left} en {room} malgré « ne pas déplacer » {reason}", **fields
        )
    if reason:
        return tr("{person} déplacé de {left} en {room} : {reason}", **fields)
    return tr("{person} déplacé de {left} en {room}", **fields)
