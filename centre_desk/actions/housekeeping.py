"""What housekeeping says of rooms, and what is broken in them."""

from __future__ import annotations

from collections.abc import Sequence

from centre_desk.desk import Change, Desk
from centre_desk.domain.rooms import Cleanliness
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import rooms, tables


def set_state(desk: Desk, room_id: int, state: Cleanliness) -> Change:
    """Write down what housekeeping says of a room."""
    with desk.deed("housekeeping.state") as deed:
        room = rooms.get(deed.store, room_id)
        deed.recorder.update(tables.Room, room_id, cleanliness=state.value)
        deed.says(_said(state, room.number), "housekeeping", result=(room_id,))
    return deed.done


def set_states(desk: Desk, room_ids: Sequence[int], state: Cleanliness) -> Change:
    """Write down that housekeeping says the same of several rooms; undone together.

    Raises:
        RuleBroken: no room is named.
    """
    if not room_ids:
        raise RuleBroken(tr("Choisissez au moins une chambre."))
    if len(room_ids) == 1:
        return set_state(desk, room_ids[0], state)
    with desk.deed("housekeeping.state") as deed:
        numbers = []
        for room_id in room_ids:
            numbers.append(rooms.get(deed.store, room_id).number)
            deed.recorder.update(tables.Room, room_id, cleanliness=state.value)
        said = _said_of_many(state, tuple(numbers))
        deed.says(said, "housekeeping", result=tuple(room_ids))
    return deed.done


def _said_of_many(state: Cleanliness, numbers: tuple[str, ...]) -> Message:
    many = {"rooms": numbers, "n": len(numbers)}
    match state:
        case Cleanliness.CLEAN:
            return tr("%n chambre(s) propre(s) : {rooms}", **many)
        case Cleanliness.DIRTY:
            return tr("%n chambre(s) à nettoyer : {rooms}", **many)
        case Cleanliness.CLEANING:
            return tr("%n chambre(s) en cours de nettoyage : {rooms}", **many)
        case Cleanliness.INSPECTED:
            return tr("%n chambre(s) contrôlée(s) : {rooms}", **many)


def _said(state: Cleanliness, room: str) -> Message:
    match state:
        case Cleanliness.CLEAN:
            return tr("Chambre {room} propre", room=room)
        case Cleanliness.DIRTY:
            return tr("Chambre {room} à nettoyer", room=room)
        case Cleanliness.CLEANING:
            return tr("Chambre {room} en cours de nettoyage", room=room)
        case Cleanliness.INSPECTED:
            return tr("Chambre {room} contrôlée", room=room)


def report_repair(desk: Desk, room_id: int, what: str) -> Change:
    """Write down something broken in a room.

    Raises:
        RuleBroken: it is not said what.
    """
    if not what.strip():
        raise RuleBroken(tr("Indiquez ce qui est à réparer."), field="what")
    with desk.deed("housekeeping.repair") as deed:
        room = rooms.get(deed.store, room_id)
        repair_id = deed.recorder.insert(
            tables.Repair, room_id=room_id, what=what, reported_on=deed.today
        )
        said = tr("À réparer en {room} : {what}", room=room.number, what=what)
        deed.says(said, "housekeeping", result=(repair_id,))
    return deed.done


def mended(desk: Desk, repair_id: int) -> Change:
    """Write down that a repair is done.

    Raises:
        LookupError: there is no such repair.
    """
    with desk.deed("housekeeping.mended") as deed:
        deed.recorder.update(tables.Repair, repair_id, mended_on=deed.today)
        row = deed.store.one(
            "SELECT r.number, p.what FROM repair p JOIN room r ON r.id = p.room_id WHERE p.id = ?",
            repair_id,
        )
        room, what = row or ("", "")
        deed.says(tr("Réparé en {room} : {what}", room=room, what=what), "housekeeping")
    return deed.done
