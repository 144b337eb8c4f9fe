"""A way that always exists among whole rooms: exchange what follows in two of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import count

from centre_desk.planning.lanes import Bar, Lane, Solution

MOST_STATES = 150  # arrangements looked at, each way


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
