"""Make room among stays that each take a whole room: rooms are lanes of bars that never overlap.

Days are ordinals. A bar that may not move (somebody in the house, a locked stay, a block, a single
bed, a guest who needs an accessible room) is a wall.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import heappop, heappush
from itertools import count

MOST_STATES = 150  # of the search by exchanged tails, each way


@dataclass(frozen=True, slots=True, order=True)
class Bar:
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


def at_most_two(lanes: Sequence[Lane], wish: Bar) -> Solution | None:
    """The fewest moves if one or two are enough: every such rearrangement is looked at."""
    ways = [(lane.in_the_way(wish), index) for index, lane in enumerate(lanes)]
    movable = [(bars, index) for bars, index in ways if all(bar.stay is not None for bar in bars)]
    one = (_eject_one(lanes, index, bars[0]) for bars, index in movable if len(bars) == 1)
    both = (_eject_both(lanes, index, bars) for bars, index in movable if len(bars) == 2)
    chain = (_chain(lanes, wish, index, bars[0]) for bars, index in movable if len(bars) == 1)
    for attempts in (one, both, chain):
        for found in attempts:
            if found is not None:
                return found
    return None


def _free_for(lanes: Sequence[Lane], bar: Bar, *but: int) -> int | None:
    """A lane other than *but* in which *bar* is in nobody's way."""
    return next(
        (i for i, lane in enumerate(lanes) if i not in but and not lane.in_the_way(bar)), None
    )


def _eject_one(lanes: Sequence[Lane], lane: int, bar: Bar) -> Solution | None:
    home = _free_for(lanes, bar, lane)
    return None if home is None else Solution(lane, _named((bar, home)))


def _eject_both(lanes: Sequence[Lane], lane: int, bars: Sequence[Bar]) -> Solution | None:
    """Both came from one lane, so they never meet, wherever they go."""
    homes = [_free_for(lanes, bar, lane) for bar in bars]
    if homes[0] is None or homes[1] is None:
        return None
    return Solution(lane, _named((bars[0], homes[0]), (bars[1], homes[1])))


def _chain(lanes: Sequence[Lane], wish: Bar, lane: int, bar: Bar) -> Solution | None:
    """*bar* goes where one other bar makes way, perhaps into the lane that *bar* leaves."""
    for middle, others in enumerate(lanes):
        if middle == lane:
            continue
        blocking = others.in_the_way(bar)
        if len(blocking) != 1 or blocking[0].stay is None:
            continue
        last = blocking[0]
        exchanged = not last.meets(wish) and all(b == bar for b in lanes[lane].in_the_way(last))
        home = lane if exchanged else _free_for(lanes, last, middle, lane)
        if home is not None:
            return Solution(lane, _named((bar, middle), (last, home)))
    return None


def _named(*moves: tuple[Bar, int]) -> tuple[tuple[int, int], ...]:
    return tuple((bar.stay, lane) for bar, lane in moves if bar.stay is not None)


def by_tails(lanes: Sequence[Lane], wish: Bar) -> Solution | None:
    """Few moves, not proven fewest: where a lane stops being free, its tail is exchanged.

    The wish follows a lane to the day on which it is taken. Another lane is free that night, since
    one is free every night; from that day on the two exchange their bars, up to the first day on
    which neither is taken overnight. The cheapest such path is looked for first, and once that has
    taken too long, the one that is furthest. Where no wall stands in the tails there always is one.
    """
    return _path(lanes, wish, by_moves=True) or _path(lanes, wish, by_moves=False)


def _path(lanes: Sequence[Lane], wish: Bar, *, by_moves: bool) -> Solution | None:
    number = count()
    queue: list[tuple[int, int, int, int, int, dict[int, Lane]]] = []

    def note(index: int, changed: dict[int, Lane]) -> None:
        ahead = changed.get(index, lanes[index]).in_the_way(wish)
        day = ahead[0].start if ahead else wish.end
        moves = len(list(_moves(lanes, changed)))
        rank = (moves, -day) if by_moves else (-day, moves)
        heappush(queue, (*rank, next(number), index, day, changed))

    for index, lane in enumerate(lanes):
        if not lane.in_the_way(Bar(wish.start, wish.start + 1)):
            note(index, {})
    for _ in range(MOST_STATES):
        if not queue:
            return None
        *_, index, day, changed = heappop(queue)
        if day >= wish.end:
            return Solution(index, tuple(_moves(lanes, changed)))
        mine = changed.get(index, lanes[index])
        for other, theirs in enumerate(lanes):
            if other != index:
                exchanged = _exchange(mine, changed.get(other, theirs), day)
                if exchanged is not None:
                    note(index, {**changed, index: exchanged[0], other: exchanged[1]})
    return None


def _exchange(mine: Lane, theirs: Lane, day: int) -> tuple[Lane, Lane] | None:
    """Exchange the bars of two lanes from *day* on, up to the next day between bars in both."""
    first, other_first = mine.first_ending_after(day), theirs.first_ending_after(day)
    if other_first < len(theirs.bars) and theirs.bars[other_first].start <= day:
        return None  # not free on that night
    last, other_last = first + 1, other_first
    end = mine.bars[first].end
    while True:
        before = end
        while other_last < len(theirs.bars) and theirs.bars[other_last].start < end:
            end = max(end, theirs.bars[other_last].end)
            other_last += 1
        while last < len(mine.bars) and mine.bars[last].start < end:
            end = max(end, mine.bars[last].end)
            last += 1
        if end == before:
            break
    gone, come = mine.bars[first:last], theirs.bars[other_first:other_last]
    if any(bar.stay is None for bar in (*gone, *come)):
        return None
    return (
        Lane(mine.bars[:first] + come + mine.bars[last:]),
        Lane(theirs.bars[:other_first] + gone + theirs.bars[other_last:]),
    )


def _moves(lanes: Sequence[Lane], changed: dict[int, Lane]) -> Iterator[tuple[int, int]]:
    """Stays that are in another lane than before."""
    for index, lane in changed.items():
        here = set(lanes[index].bars)
        for bar in lane.bars:
            if bar.stay is not None and bar not in here:
                yield bar.stay, index
