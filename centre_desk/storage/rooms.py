"""Rooms and beds: rows to domain."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Any

from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Bed, Block, Cleanliness, Room, RoomKind
from centre_desk.storage.database import Store

_ROOMS = """
SELECT r.id, r.number, r.floor, r.kind, r.accessible, r.features, r.retired_on, bed.id,
bed.label
FROM room r JOIN bed ON bed.room_id = r.id WHERE """
_ORDER = " ORDER BY r.floor, r.number, bed.label"


def every(store: Store, centre_id: int) -> list[Room]:
    """All rooms that somebody may be put in, by floor and number."""
    wanted = "r.centre_id = ? AND r.retired_on IS NULL"
    return list(_same_rooms(tuple(store.rows(_ROOMS + wanted + _ORDER, centre_id))))


def since(store: Store, centre_id: int, day: date) -> list[Room]:
    """All rooms that were bedrooms on *day* or later, those given up since included."""
    wanted = "r.centre_id = ? AND (r.retired_on IS NULL OR r.retired_on > ?)"
    return list(_same_rooms(tuple(store.rows(_ROOMS + wanted + _ORDER, centre_id, day))))


def all_ever(store: Store, centre_id: int) -> list[Room]:
    """All rooms the house ever had."""
    return _rooms(store.rows(_ROOMS + "r.centre_id = ?" + _ORDER, centre_id))


@lru_cache(maxsize=4)
def _same_rooms(rows: tuple[tuple[Any, ...], ...]) -> tuple[Room, ...]:
    """The rooms of the same rows need not be made anew for every proposal."""
    return tuple(_rooms(rows))


def of_bed(store: Store, bed_id: int) -> Room:
    """The room in which a bed stands.

    Raises:
        LookupError: there is no such bed.
    """
    of_bed = "r.id = (SELECT room_id FROM bed WHERE id = ?)"
    found = _rooms(store.rows(_ROOMS + of_bed + _ORDER, bed_id))
    if not found:
        raise LookupError(f"bed {bed_id}")
    return found[0]


def get(store: Store, room_id: int) -> Room:
    """One room.

    Raises:
        LookupError: there is no such room.
    """
    found = _rooms(store.rows(_ROOMS + "r.id = ?" + _ORDER, room_id))
    if not found:
        raise LookupError(f"room {room_id}")
    return found[0]


def _rooms(rows: Sequence[tuple[Any, ...]]) -> list[Room]:
    return [
        Room(
            id=first[0],
            number=first[1],
            floor=first[2],
            kind=RoomKind(first[3]),
            accessible=bool(first[4]),
            features=tuple(filter(None, first[5].split(","))),
            retired_on=first[6],
            beds=tuple(Bed(row[7], first[0], row[8]) for row in (first, *rest)),
        )
        for _, (first, *rest) in (
            (key, list(group)) for key, group in groupby(rows, lambda r: r[0])
        )
    ]


def cleanliness(store: Store, room_id: int) -> Cleanliness:
    """What housekeeping last said of the room."""
    row = store.one("SELECT cleanliness FROM room WHERE id = ?", room_id)
    return Cleanliness(row[0]) if row else Cleanliness.CLEAN


def block(store: Store, block_id: int) -> Block:
    """Read one block.

    Raises:
        LookupError: there is no such block.
    """
    row = store.one("SELECT room_id, arrival, departure, reason FROM block WHERE id = ?", block_id)
    if row is None:
        raise LookupError(f"block {block_id}")
    beds = store.rows("SELECT bed_id FROM hold WHERE block_id = ? ORDER BY bed_id", block_id)
    return Block(block_id, row[0], tuple(bed for (bed,) in beds), Nights(row[1], row[2]), row[3])


def states(store: Store, centre_id: int) -> dict[int, Cleanliness]:
    """What housekeeping last said of each room."""
    rows = store.rows("SELECT id, cleanliness FROM room WHERE centre_id = ?", centre_id)
    return {room_id: Cleanliness(state) for room_id, state in rows}


def open_repairs(store: Store, centre_id: int) -> dict[int, tuple[str, ...]]:
    """What is broken and not yet mended, room by room."""
    rows = store.rows(
        "SELECT room_id, what FROM repair WHERE centre_id = ? AND mended_on IS NULL ORDER BY id",
        centre_id,
    )
    return {
        room_id: tuple(what for _, what in group)
        for room_id, group in groupby(sorted(rows, key=lambda r: r[0]), lambda r: r[0])
    }
