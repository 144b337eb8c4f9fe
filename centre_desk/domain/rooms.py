"""Rooms, beds, blocks, and what housekeeping says of a room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from centre_desk.domain.periods import Nights


class RoomKind(Enum):
    """How many beds a room has by nature."""

    SINGLE = "single"
    TWIN = "twin"


class Cleanliness(Enum):
    """What housekeeping last said of a room."""

    CLEAN = "clean"
    DIRTY = "dirty"
    CLEANING = "cleaning"
    INSPECTED = "inspected"

    @property
    def ready(self) -> bool:
        """Whether somebody may be checked in."""
        return self in (Cleanliness.CLEAN, Cleanliness.INSPECTED)


@dataclass(frozen=True, slots=True)
class Bed:
    """One place to sleep. *label* is ``"1"`` or ``"2"``, as painted on the bed."""

    id: int
    room_id: int
    label: str


@dataclass(frozen=True, slots=True)
class Room:
    """One room with its beds, as the house knows it; from *retired_on* on it is no bedroom."""

    id: int
    number: str
    floor: int
    kind: RoomKind
    accessible: bool
    beds: tuple[Bed, ...]
    features: tuple[str, ...] = ()
    retired_on: date | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """Beds out of service over some nights, with the reason."""

    id: int
    room_id: int
    bed_ids: tuple[int, ...]
    nights: Nights
    reason: str
