"""Put beds out of service, and give them back."""

from __future__ import annotations

from collections.abc import Sequence

from centre_desk.desk import Change, Deed, Desk, who_holds
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Room
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import rooms, tables


def block(desk: Desk, bed_ids: Sequence[int], nights: Nights, reason: str) -> Change:
    """Put beds out of service over some nights; all of them or none.

    Raises:
        RuleBroken: no bed or no reason given, or somebody holds one of the beds, who is named.
    """
    if not reason.strip():
        raise RuleBroken(tr("Indiquez pourquoi la chambre est bloquée."), field="reason")
    if not bed_ids:
        raise RuleBroken(tr("Choisissez au moins une chambre."), field="bed")
    with desk.deed("blocks.block") as deed:
        by_room: dict[int, tuple[Room, list[int]]] = {}
        for bed_id in dict.fromkeys(bed_ids):
            room = rooms.of_bed(deed.store, bed_id)
            by_room.setdefault(room.id, (room, []))[1].append(bed_id)
        made = tuple(
            _block_room(deed, room, beds, nights, reason) for room, beds in by_room.values()
        )
        said = tr(
            "Blocage de {rooms} du {arrival} au {departure} : {reason}",
            rooms=tuple(room.number for room, _ in by_room.values()),
            arrival=nights.arrival, departure=nights.departure, reason=reason,
        )  # fmt: skip
        deed.says(said, "blocks", "stays", nights=nights, result=made)
    return deed.done


def block_rooms(desk: Desk, room_ids: Sequence[int], nights: Nights, reason: str) -> Change:
    """Put whole rooms out of service; all of them or none.

    Raises:
        RuleBroken: see :func:`block`.
    """
    beds = [bed.id for room_id in room_ids for bed in rooms.get(desk.store, room_id).beds]
    return block(desk, beds, nights, reason)


def unblock(desk: Desk, block_id: int) -> Change:
    """Give blocked beds back from today on; a block that has not begun disappears.

    Raises:
        RuleBroken: the block is over.
    """
    with desk.deed("blocks.unblock") as deed:
        blocked = rooms.block(deed.store, block_id)
        if blocked.nights.departure <= deed.today:
            raise RuleBroken(tr("Ce blocage est déjà terminé."))
        past = blocked.nights.before(deed.today)
        holds = deed.store.rows("SELECT id FROM hold WHERE block_id = ?", block_id)
        for (hold_id,) in holds:
            if past is None:
                deed.recorder.delete(tables.Hold, hold_id)
            else:
                deed.recorder.update(tables.Hold, hold_id, departure=past.departure)
        if past is None:
            deed.recorder.delete(tables.Block, block_id)
        else:
            deed.recorder.update(tables.Block, block_id, departure=past.departure)
        room = rooms.get(deed.store, blocked.room_id)
        deed.says(
            tr("Chambre {room} rendue", room=room.number), "blocks", "stays", nights=blocked.nights
        )
    return deed.done


def _block_room(deed: Deed, room: Room, bed_ids: list[int], nights: Nights, reason: str) -> int:
    for bed_id in bed_ids:
        taken = deed.store.one(
            "SELECT 1 FROM bed_night WHERE bed_id = ? AND night >= ? AND night < ? LIMIT 1",
            bed_id, nights.arrival, nights.departure,
        )  # fmt: skip
        if taken:
            raise RuleBroken(who_holds(deed.store, bed_id, nights), field="bed")
    block_id = deed.recorder.insert(
        tables.Block, room_id=room.id, arrival=nights.arrival, departure=nights.departure,
        reason=reason,
    )  # fmt: skip
    for bed_id in bed_ids:
        deed.recorder.insert(
            tables.Hold, bed_id=bed_id, arrival=nights.arrival, departure=nights.departure,
            stay_id=None, block_id=block_id,
        )  # fmt: skip
    return block_id
