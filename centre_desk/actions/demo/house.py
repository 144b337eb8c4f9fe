"""The beds in memory while the demonstration is planned: nights as bits, to be quick."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from centre_desk.domain.people import Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Room, RoomKind
from centre_desk.domain.stays import Role


@dataclass(frozen=True, slots=True)
class Need:
    """Who needs a place. *alone* takes an empty room, *whole* all its beds too."""

    nights: Nights
    sex: Sex | None
    role: Role
    accessible: bool = False
    alone: bool = False
    whole: bool = False
    floor: int = 1


@dataclass(slots=True)
class _Door:
    """One room: for each bed, and for each sort of occupant, a bit for every night."""

    room: Room
    beds: list[int]
    sorts: dict[object, int] = field(default_factory=dict)


class House:
    """All rooms from *first* on.

    A bit-mask of nights answers « is anybody of the other sex there » in one operation.
    """

    def __init__(self, rooms: Sequence[Room], first: date) -> None:
        self._first = first
        self._doors = [_Door(room, [0] * len(room.beds)) for room in rooms]
        self._by_room = {door.room.id: door for door in self._doors}
        self._room_of = {bed.id: room.id for room in rooms for bed in room.beds}
        self._last: dict[object, _Door] = {}

    def _bits(self, nights: Nights) -> int:
        return ((1 << len(nights)) - 1) << (nights.arrival - self._first).days

    def block(self, room_id: int, nights: Nights) -> tuple[int, ...] | None:
        """Take all beds of a room out of service, unless somebody holds one."""
        door, bits = self._by_room[room_id], self._bits(nights)
        if any(bed & bits for bed in door.beds):
            return None
        door.beds = [bed | bits for bed in door.beds]
        return tuple(bed.id for bed in door.room.beds)

    def place(self, need: Need, company: object = None, *, avoid: int = 0) -> tuple[int, ...]:
        """Take a place for *need* and return its beds; empty when nothing suits.

        Args:
            need: who.
            company: those of the same company and sex share rooms first.
            avoid: a room not to be taken.
        """
        bits = self._bits(need.nights)
        mates = self._last.get((company, need.sex)) if company and not need.alone else None
        if mates and mates.room.id != avoid and self._suits(mates, need, bits):
            return self._take(mates, need, bits)
        best: _Door | None = None
        best_cost: tuple[int, ...] = (9,)
        for door in self._doors:
            if door.room.id != avoid and self._suits(door, need, bits):
                cost = self._cost(door, need, bits)
                if cost < best_cost:
                    best, best_cost = door, cost
        if best is None:
            return ()
        if company:
            self._last[company, need.sex] = best
        return self._take(best, need, bits)

    def couple(self, nights: Nights, floor: int) -> tuple[int, ...]:
        """An empty twin for two who belong together."""
        need = Need(nights, None, Role.GUEST, alone=True, whole=True, floor=floor)
        bits = self._bits(nights)
        for door in self._doors:
            if len(door.beds) == 2 and not door.room.accessible and self._suits(door, need, bits):
                return self._take(door, need, bits)
        return ()

    @staticmethod
    def _suits(door: _Door, need: Need, bits: int) -> bool:
        if need.accessible and not door.room.accessible:
            return False
        if need.alone or need.whole:
            return not any(bed & bits for bed in door.beds)
        if all(bed & bits for bed in door.beds):
            return False
        return not any(
            there & bits for sort, there in door.sorts.items() if sort != (need.sex, need.role)
        )

    @staticmethod
    def _cost(door: _Door, need: Need, bits: int) -> tuple[int, ...]:
        """Accessible rooms last; singles for trainers and visitors; the floor; an empty room."""
        single = door.room.kind is RoomKind.SINGLE
        for_one = need.role is not Role.PARTICIPANT and not need.whole
        return (
            door.room.accessible and not need.accessible,
            single is not for_one,
            abs(door.room.floor - need.floor),
            any(bed & bits for bed in door.beds),
        )

    @staticmethod
    def _take(door: _Door, need: Need, bits: int) -> tuple[int, ...]:
        free = [index for index, bed in enumerate(door.beds) if not bed & bits]
        taken = free if need.whole else free[:1]
        for index in taken:
            door.beds[index] |= bits
        # Nobody may join somebody who is to be alone: no sort of occupant equals this one.
        sort = ("alone",) if need.alone else (need.sex, need.role)
        door.sorts[sort] = door.sorts.get(sort, 0) | bits
        return tuple(door.room.beds[index].id for index in taken)

    def room_of(self, bed_id: int) -> int:
        """The room in which a bed stands."""
        return self._room_of[bed_id]
