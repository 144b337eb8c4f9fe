"""One or two moves among whole rooms: every such rearrangement is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from centre_desk.planning.lanes import Bar, Lane, Solution, Ways


def at_most_two(lanes: Sequence[Lane], wish: Bar) -> Solution | None:
    """The fewest moves if one or two are enough, else None."""
    ways = Ways(lanes)
    movable = [
        (bars, index)
        for index, bars in enumerate(ways.of(wish))
        if all(bar.stay is not None for bar in bars)
    ]
    one = (_eject_one(ways, index, bars[0]) for bars, index in movable if len(bars) == 1)
    both = (_eject_both(ways, index, bars) for bars, index in movable if len(bars) == 2)
    chain = (_chain(ways, wish, index, bars[0]) for bars, index in movable if len(bars) == 1)
    for attempts in (one, both, chain):
        for found in attempts:
            if found is not None:
                return found
    return None


def _free_for(ways: Ways, bar: Bar, *but: int) -> int | None:
    """A lane other than *but* in which *bar* is in nobody's way."""
    return next((index for index in ways.free(bar) if index not in but), None)


def _eject_one(ways: Ways, lane: int, bar: Bar) -> Solution | None:
    home = _free_for(ways, bar, lane)
    return None if home is None else Solution(lane, _named((bar, home)))


def _eject_both(ways: Ways, lane: int, bars: Sequence[Bar]) -> Solution | None:
    """Both came from one lane, so they never meet, wherever they go."""
    homes = [_free_for(ways, bar, lane) for bar in bars]
    if homes[0] is None or homes[1] is None:
        return None
    return Solution(lane, _named((bars[0], homes[0]), (bars[1], homes[1])))


def _chain(ways: Ways, wish: Bar, lane: int, bar: Bar) -> Solution | None:
    """*bar* goes where one other bar makes way, perhaps into the lane that *bar* leaves."""
    for middle, blocking in enumerate(ways.of(bar)):
        if middle == lane or len(blocking) != 1 or blocking[0].stay is None:
            continue
        last = blocking[0]
        exchanged = not last.meets(wish) and all(b == bar for b in ways.of(last)[lane])
        home = lane if exchanged else _free_for(ways, last, middle, lane)
        if home is not None:
            return Solution(lane, _named((bar, middle), (last, home)))
    return None


def _named(*moves: tuple[Bar, int]) -> tuple[tuple[int, int], ...]:
    return tuple((bar.stay, lane) for bar, lane in moves if bar.stay is not None)
