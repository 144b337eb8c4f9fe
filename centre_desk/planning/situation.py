"""What a proposal is made from: the rooms, who holds what, and what is wished for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Room
from centre_desk.domain.stays import Occupant, sharing_refusal


@dataclass(frozen=True, slots=True)
class Taken:
    """One bed held over some nights. *movable* stays are still to come and not locked."""

    bed_id: int
    nights: Nights
    stay_id: int | None
    occupant: Occupant | None
    movable: bool = False
    whole_room: bool = False
    needs_accessible: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """Who needs a bed, or a whole room, over which nights."""

    nights: Nights
    occupant: Occupant
    whole_room: bool = False
    needs_accessible: bool = False
    floor: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Something a stay can be put into: one bed, or all the beds of a room."""

    room: Room
    bed_ids: tuple[int, ...]


class Situation:
    """The rooms over a window of nights, indexed for quick questions."""

    def __init__(self, rooms: Sequence[Room], taken: Iterable[Taken]) -> None:
        self.rooms = tuple(rooms)
        self._room_of = {bed.id: room for room in rooms for bed in room.beds}
        self._by_bed: dict[int, list[Taken]] = defaultdict(list)
        for held in taken:
            self._by_bed[held.bed_id].append(held)

    def narrowed(self, rooms: Iterable[Room]) -> Situation:
        """The same house with only *rooms* to choose from."""
        kept = tuple(rooms)
        beds = {bed.id for room in kept for bed in room.beds}
        return Situation(
            kept, (held for bed, each in self._by_bed.items() if bed in beds for held in each)
        )

    def room_of(self, bed_id: int) -> Room:
        """The room in which a bed stands."""
        return self._room_of[bed_id]

    def places(self, *, whole_room: bool) -> list[Place]:
        """Every place of the wished kind, in room order."""
        if whole_room:
            return [Place(room, tuple(bed.id for bed in room.beds)) for room in self.rooms]
        return [Place(room, (bed.id,)) for room in self.rooms for bed in room.beds]

    def in_bed(self, bed_id: int) -> list[Taken]:
        """Whoever holds the bed within the window."""
        return self._by_bed[bed_id]

    def take(self, held: Taken) -> None:
        """Put somebody into a bed."""
        self._by_bed[held.bed_id].append(held)

    def leave(self, held: Taken) -> None:
        """Take somebody out of a bed."""
        self._by_bed[held.bed_id].remove(held)

    def free(self, wish: Wish, place: Place) -> bool:
        """Whether nobody keeps *wish* from *place*; :meth:`in_the_way` says who does."""
        arrival, departure = wish.nights.arrival, wish.nights.departure
        for bed in place.room.beds:
            wanted = bed.id in place.bed_ids
            for held in self._by_bed.get(bed.id, ()):
                if held.nights.departure <= arrival or held.nights.arrival >= departure:
                    continue
                if wanted or (held.occupant and sharing_refusal(wish.occupant, [held.occupant])):
                    return False
        return True

    def in_the_way(self, wish: Wish, place: Place) -> list[Taken]:
        """Whoever keeps *wish* from *place*: its holders, and neighbours who may not share."""
        found = [
            held
            for bed_id in place.bed_ids
            for held in self._by_bed[bed_id]
            if held.nights.overlaps(wish.nights)
        ]
        for bed in place.room.beds:
            if bed.id in place.bed_ids:
                continue
            found += [
                held
                for held in self._by_bed[bed.id]
                if held.occupant
                and held.nights.overlaps(wish.nights)
                and sharing_refusal(wish.occupant, [held.occupant])
            ]
        return found

    def suits(self, wish: Wish, place: Place) -> bool:
        """Whether the room itself will do: an accessible room for whoever needs one."""
        return place.room.accessible or not wish.needs_accessible
