"""Change the house: its name, its rooms; a room that is given up keeps its past."""

from __future__ import annotations

from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.rooms import Room, RoomKind
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import rooms, tables


def rename_centre(desk: Desk, *, name: str, name_ar: str, city: str) -> Change:
    """Give the centre another name, in both scripts, and another town.

    Raises:
        RuleBroken: it has no name.
    """
    if not name.strip():
        raise RuleBroken(tr("Donnez un nom au centre."), field="name")
    with desk.deed("house.rename_centre") as deed:
        deed.recorder.update(
            tables.Centre,
            desk.centre_id,
            name=name.strip(),
            name_ar=name_ar.strip(),
            city=city.strip(),
        )
        deed.says(tr("Le centre s'appelle {name}", name=name.strip()), "settings")
    return deed.done


def add_room(
    desk: Desk, *, number: str, floor: int, kind: RoomKind, accessible: bool = False
) -> Change:
    """Open one more room, free from today on.

    Raises:
        RuleBroken: it has no number, or another room has it.
    """
    with desk.deed("house.add_room") as deed:
        number = _free_number(deed, number)
        room_id = deed.recorder.insert(
            tables.Room, number=number, floor=floor, kind=kind.value, accessible=accessible
        )
        _lay_beds(deed, room_id, kind)
        deed.says(tr("Chambre {room} ajoutée", room=number), "rooms", result=(room_id,))
    return deed.done


def change_room(
    desk: Desk, room_id: int, *, number: str, floor: int, kind: RoomKind, accessible: bool
) -> Change:
    """Correct what is known of a room; its stays stay in it.

    Raises:
        RuleBroken: another room has the number, or the second bed that goes has been slept in.
    """
    with desk.deed("house.change_room") as deed:
        room = rooms.get(deed.store, room_id)
        number = _free_number(deed, number, besides=room_id)
        deed.recorder.update(
            tables.Room, room_id, number=number, floor=floor, kind=kind.value, accessible=accessible
        )
        if kind is not room.kind:
            _take_second_bed(deed, room) if kind is RoomKind.SINGLE else _lay_beds(
                deed, room_id, kind, besides=tuple(bed.label for bed in room.beds)
            )
        deed.says(tr("Chambre {room} corrigée", room=number), "rooms", result=(room_id,))
    return deed.done


def retire_room(desk: Desk, room_id: int) -> Change:
    """Give a room up from today on; whoever slept there before did so in this room.

    Raises:
        RuleBroken: somebody holds one of its beds tonight or later.
    """
    today = desk.today()
    with desk.deed("house.retire_room") as deed:
        room = rooms.get(deed.store, room_id)
        held = deed.store.one(
            "SELECT max(h.departure) FROM hold h JOIN bed ON bed.id = h.bed_id "
            "WHERE bed.room_id = ? AND h.departure > ?",
            room_id,
            today,
        )
        if held and held[0]:
            raise RuleBroken(
                tr(
                    "La chambre {room} est prise ou bloquée jusqu'au {until} : "
                    "libérez-la d'abord.",
                    room=room.number, until=held[0],
                )
            )  # fmt: skip
        deed.recorder.update(tables.Room, room_id, retired_on=today)
        deed.says(tr("Chambre {room} retirée", room=room.number), "rooms", result=(room_id,))
    return deed.done


def restore_room(desk: Desk, room_id: int) -> Change:
    """Take a room that was given up into use again."""
    with desk.deed("house.restore_room") as deed:
        room = rooms.get(deed.store, room_id)
        deed.recorder.update(tables.Room, room_id, retired_on=None)
        deed.says(
            tr("Chambre {room} remise en service", room=room.number), "rooms", result=(room_id,)
        )
    return deed.done


def _free_number(deed: Deed, number: str, besides: int = 0) -> str:
    number = number.strip()
    if not number:
        raise RuleBroken(tr("Donnez un numéro à la chambre."), field="number")
    other = deed.store.one(
        "SELECT 1 FROM room WHERE centre_id = ? AND number = ? AND id <> ?",
        deed.recorder.centre_id,
        number,
        besides,
    )
    if other:
        raise RuleBroken(tr("Une autre chambre porte le numéro {room}.", room=number),
                         field="number")  # fmt: skip
    return number


def _lay_beds(deed: Deed, room_id: int, kind: RoomKind, besides: tuple[str, ...] = ()) -> None:
    for label in ("1", "2") if kind is RoomKind.TWIN else ("1",):
        if label not in besides:
            deed.recorder.insert(tables.Bed, room_id=room_id, label=label)


def _take_second_bed(deed: Deed, room: Room) -> None:
    for bed in room.beds[1:]:
        if deed.store.one("SELECT 1 FROM hold WHERE bed_id = ?", bed.id):
            raise RuleBroken(
                tr(
                    "Le lit {bed} de la chambre {room} a déjà servi : bloquez-le plutôt.",
                    bed=bed.label, room=room.number,
                ),
                field="kind",
            )  # fmt: skip
        deed.recorder.delete(tables.Bed, bed.id)
