"""Which rooms the rack shows, and which stays of them stand out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from centre_desk.domain.rooms import RoomKind
from centre_desk.domain.stays import StayState
from centre_desk.queries.views import Bar, Rack, RackRoom


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked for; None asks for nothing."""

    floor: int | None = None
    kind: RoomKind | None = None
    state: StayState | None = None
    session: str | None = None
    direction: str | None = None

    @property
    def of_stays(self) -> bool:
        """Whether some stays are meant rather than others."""
        return any(each is not None for each in (self.state, self.session, self.direction))

    def means(self, bar: Bar) -> bool:
        """Whether a stay is one of those that are asked for."""
        return (
            self.state in (None, bar.state)
            and self.session in (None, bar.session_code)
            and self.direction in (None, bar.direction)
        )

    def rooms(self, rack: Rack) -> tuple[RackRoom, ...]:
        """The rooms to show: of stays, those that hold one. None that holds a conflict is left out
        for the sake of its stays.
        """
        found = [
            room
            for room in rack.rooms
            if self.floor in (None, room.floor) and self.kind in (None, room.kind)
        ]
        if self.of_stays:
            beds = {bar.bed_id for bar in rack.bars if self.means(bar)} | _claimed_twice(rack.bars)
            found = [room for room in found if not beds.isdisjoint(room.bed_ids)]
        return tuple(found)


def _claimed_twice(bars: Iterable[Bar]) -> set[int]:
    """The beds that two stays hold on one night."""
    by_bed: dict[int, list[Bar]] = defaultdict(list)
    for bar in bars:
        by_bed[bar.bed_id].append(bar)
    return {
        bed
        for bed, held in by_bed.items()
        for one, other in pairwise(sorted(held, key=lambda bar: bar.nights))
        if other.nights.arrival < one.nights.departure
    }
