"""Rooms as lanes, and the stays that each take a whole room as bars that never overlap.

Days are ordinals. A bar that may not move (somebody in the house, a locked stay, a block, a single
bed, a guest who needs an accessible room) is a wall.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


class Bar(NamedTuple):
    """One stay from the day *start* to the day *end*; without a *stay* it is a wall."""

    start: int
    end: int
    stay: int | None = None

    def meets(self, other: Bar) -> bool:
        """Whether a night belongs to both."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Lane:
    """The bars of one room, in order."""

    bars: tuple[Bar, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [bar.start for bar in self.bars]

    def first_ending_after(self, day: int) -> int:
        """The place in the row of the first bar that ends after *day*."""
        index = bisect_right(self._starts, day)
        return index - 1 if index and self.bars[index - 1].end > day else index

    def in_the_way(self, bar: Bar) -> tuple[Bar, ...]:
        """The bars that share a night with *bar*."""
        first = last = self.first_ending_after(bar.start)
        while last < len(self.bars) and self.bars[last].start < bar.end:
            last += 1
        return self.bars[first:last]


@dataclass(frozen=True, slots=True)
class Solution:
    """The lane made free, and for each stay that has to move the lane it goes to."""

    lane: int
    moves: tuple[tuple[int, int], ...]


class Ways:
    """What is in whose way, looked up once for the lanes as they were."""

    def __init__(self, lanes: Sequence[Lane]) -> None:
        self.lanes = lanes
        self._ways: dict[Bar, list[tuple[Bar, ...]]] = {}
        self._free: dict[Bar, list[int]] = {}

    def of(self, bar: Bar) -> list[tuple[Bar, ...]]:
        """For each lane, the bars that share a night with *bar*."""
        if bar not in self._ways:
            self._ways[bar] = [lane.in_the_way(bar) for lane in self.lanes]
        return self._ways[bar]

    def free(self, bar: Bar) -> list[int]:
        """The lanes in which nothing is in the way of *bar*."""
        if bar not in self._free:
            self._free[bar] = [index for index, way in enumerate(self.of(bar)) if not way]
        return self._free[bar]

    def after(self, bar: Bar, changed: Mapping[int, Lane]) -> Iterator[tuple[int, tuple[Bar, ...]]]:
        """For each lane, who is in the way of *bar* once some lanes have *changed*."""
        for index, before in enumerate(self.of(bar)):
            yield index, changed[index].in_the_way(bar) if index in changed else before

    def has_free(self, bar: Bar, changed: Mapping[int, Lane]) -> bool:
        """Whether some lane has nobody in the way of *bar* once some have *changed*."""
        return any(index not in changed for index in self.free(bar)) or any(
            not lane.in_the_way(bar) for lane in changed.values()
        )
