"""Give stays their beds: the one way by which a hold is made, cut or moved."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from centre_desk.desk import Deed, who_holds
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Room
from centre_desk.domain.stays import Occupant, Stay, sharing_refusal
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import rooms, stays, tables
from centre_desk.storage.stays import Neighbour, Sleeper

ACCESSIBLE = "accessible"
LOCKED = "locked"
DIRTY = "dirty"


@dataclass(frozen=True, slots=True)
class Assignment:
    """Over *nights*, the stay sleeps in *bed_ids*; no bed at all takes it out of the rack.

    *room* spares a look-up to whoever knows already where these beds stand.
    """

    stay: Stay
    nights: Nights
    bed_ids: tuple[int, ...]
    room: Room | None = None


def beds_for(room: Room, bed_id: int, *, whole_room: bool) -> tuple[int, ...]:
    """The beds a stay holds when it is put on *bed_id*: that one, or all of the room."""
    return tuple(bed.id for bed in room.beds) if whole_room else (bed_id,)


def assign(deed: Deed, assignments: Sequence[Assignment], override: Collection[str] = ()) -> None:
    """Carry out *assignments* together; nights that they do not name stay as they are.

    Raises:
        RuleBroken: a bed is held by somebody else, or two people may not share a room.
    """
    leaving: dict[int, tuple[Stay, list[Nights]]] = {}
    for assignment in assignments:
        leaving.setdefault(assignment.stay.id, (assignment.stay, []))[1].append(assignment.nights)
    for stay, gone in leaving.values():
        take_off(deed, stay, *gone)
    for assignment in assignments:
        if assignment.bed_ids:
            _put_on(deed, assignment, override, alone=len(assignments) == 1)
    if len(assignments) > 1:
        for assignment in assignments:
            if assignment.bed_ids:
                room = rooms.of_bed(deed.store, assignment.bed_ids[0])
                sleeper = stays.sleeper(deed.store, assignment.stay.id)
                neighbours = stays.in_room(deed.store, room.id, assignment.nights)
                _check_sharing(assignment, sleeper, room, neighbours)


def take_off(deed: Deed, stay: Stay, *gone: Nights) -> None:
    """Give back the beds that *stay* holds on the nights *gone*; its other nights keep theirs.

    All of them at once: the holds of *stay* are as they were when it was read.
    """
    for hold in stay.holds:
        if hold.id is None:
            continue
        pieces = [hold.nights]
        for nights in gone:
            pieces = [left for piece in pieces for left in piece.without(nights)]
        if pieces == [hold.nights]:
            continue
        if not pieces:
            deed.recorder.delete(tables.Hold, hold.id)
            continue
        deed.recorder.update(
            tables.Hold, hold.id, arrival=pieces[0].arrival, departure=pieces[0].departure
        )
        for piece in pieces[1:]:
            _hold(deed, stay.id, hold.bed_id, piece)


def _put_on(deed: Deed, assignment: Assignment, override: Collection[str], *, alone: bool) -> None:
    store, stay, nights = deed.store, assignment.stay, assignment.nights
    room = assignment.room or rooms.of_bed(store, assignment.bed_ids[0])
    sleeper = stays.sleeper(store, stay.id)
    neighbours = stays.in_room(store, room.id, nights)
    for neighbour in neighbours:
        if neighbour.bed_id in assignment.bed_ids:
            raise RuleBroken(who_holds(store, neighbour.bed_id, nights), field="bed")
    if room.retired_on and nights.departure > room.retired_on:
        raise RuleBroken(
            tr("La chambre {room} n'est plus en service.", room=room.number), field="bed"
        )
    if alone:
        _check_sharing(assignment, sleeper, room, neighbours)
    _check_accessible(sleeper, room, override)
    for bed_id in assignment.bed_ids:
        _extend_or_hold(deed, stay, bed_id, nights)


def _extend_or_hold(deed: Deed, stay: Stay, bed_id: int, nights: Nights) -> None:
    """Lengthen a hold of the same bed that touches *nights*, or make a new one."""
    rows = deed.store.rows(
        "SELECT id, arrival, departure FROM hold WHERE stay_id = ? AND bed_id = ? "
        "AND (departure = ? OR arrival = ?) ORDER BY arrival",
        stay.id, bed_id, nights.arrival, nights.departure,
    ) if stay.holds else []  # fmt: skip
    if not rows:
        _hold(deed, stay.id, bed_id, nights)
        return
    first, *rest = rows
    arrival = min(nights.arrival, first[1])
    departure = max(nights.departure, *(row[2] for row in rows))
    for row in rest:
        deed.recorder.delete(tables.Hold, row[0])
    deed.recorder.update(tables.Hold, first[0], arrival=arrival, departure=departure)


def _hold(deed: Deed, stay_id: int, bed_id: int, nights: Nights) -> None:
    deed.recorder.insert(
        tables.Hold, bed_id=bed_id, arrival=nights.arrival, departure=nights.departure,
        stay_id=stay_id, block_id=None,
    )  # fmt: skip


def check_sharing(deed: Deed, stay: Stay) -> None:
    """Hold *stay* against everybody who sleeps in its rooms.

    Raises:
        RuleBroken: it may not share with one of them.
    """
    sleeper = stays.sleeper(deed.store, stay.id)
    for hold in stay.holds:
        room = rooms.of_bed(deed.store, hold.bed_id)
        neighbours = stays.in_room(deed.store, room.id, hold.nights)
        _check_sharing(Assignment(stay, hold.nights, (hold.bed_id,)), sleeper, room, neighbours)


def _check_sharing(
    assignment: Assignment, sleeper: Sleeper, room: Room, neighbours: Sequence[Neighbour]
) -> None:
    others = [n.occupant for n in neighbours if n.occupant and n.stay_id != assignment.stay.id]
    refusal = sharing_refusal(occupant(assignment.stay, sleeper, assignment.nights), others)
    if refusal:
        raise RuleBroken(tr("Chambre {room} : {why}", room=room.number, why=refusal), field="bed")


def occupant(stay: Stay, sleeper: Sleeper, nights: Nights) -> Occupant:
    """What the sharing rule needs to know of *stay* over *nights*."""
    return Occupant(
        name=sleeper.name,
        sex=sleeper.sex,
        role=stay.role,
        booking_id=stay.booking_id,
        together=sleeper.together,
        nights=nights,
    )


def _check_accessible(sleeper: Sleeper, room: Room, override: Collection[str]) -> None:
    if sleeper.needs_accessible and not room.accessible and ACCESSIBLE not in override:
        raise RuleBroken(
            tr(
                "{person} a besoin d'une chambre accessible, et la {room} ne l'est pas.",
                person=sleeper.name,
                room=room.number,
            ),
            field="bed",
            override=ACCESSIBLE,
        )


def check_unlocked(deed: Deed, stay: Stay, override: Collection[str]) -> None:
    """Refuse to move a stay marked « do not move ».

    Raises:
        RuleBroken: it is locked and the override was not given.
    """
    if stay.locked and LOCKED not in override:
        raise RuleBroken(
            tr(
                "Le séjour de {person} est marqué « ne pas déplacer ».",
                person=stays.name_of(deed.store, stay.id),
            ),
            override=LOCKED,
        )
