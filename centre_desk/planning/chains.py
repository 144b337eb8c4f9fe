"""Longer chains of moves among whole rooms: whoever is displaced displaces the next.

A beam search: of the arrangements after each move only the most promising are followed. Each step
puts one stay where it will sleep, so the first arrangement without anybody left over has the fewest
moves of those that were followed; others may need fewer, so nothing is proven.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from centre_desk.planning.lanes import Bar, Lane, Solution, Ways

BEAM = 60  # arrangements followed after each move
BRANCHES = 20  # lanes tried for one displaced stay


@dataclass(frozen=True, slots=True)
class _State:
    """Who still needs a lane, where those moved are now, and the lanes that changed."""

    pending: tuple[Bar, ...]
    homes: Mapping[Bar, int]
    changed: Mapping[int, Lane]


def displaced(lanes: Sequence[Lane], wish: Bar, most: int) -> Solution | None:
    """A rearrangement of at most *most* moves, or None when the search meets none."""
    ways = Ways(lanes)
    beam = [_State((wish,), {}, {})]
    for moves in range(most + 1):
        found = [
            (_left_over(ways, state), number, state)
            for number, state in enumerate(
                after for before in beam for after in _placed(ways, before)
            )
            if len(state.pending) <= most - moves
        ]
        for _, _, state in found:
            if not state.pending:
                return _told(wish, state)
        beam = [state for *_, state in nsmallest(BEAM, found)]
    return None


def _placed(ways: Ways, state: _State) -> Iterator[_State]:
    """The arrangements in which the longest of those left over has a lane."""
    bar = max(state.pending, key=lambda bar: bar.end - bar.start)
    rest = tuple(other for other in state.pending if other != bar)
    options = [
        (len(blocking), sum(b.end - b.start for b in blocking), index, blocking)
        for index, blocking in ways.after(bar, state.changed)
        if not any(other.stay is None or other in state.homes for other in blocking)
        and bar not in ways.lanes[index].bars
    ]
    for _, _, index, blocking in nsmallest(BRANCHES, options):
        now = state.changed.get(index, ways.lanes[index])
        kept = [other for other in now.bars if other not in blocking]
        changed = Lane(tuple(sorted([*kept, bar], key=lambda bar: bar.start)))
        yield _State(
            (*rest, *blocking), {**state.homes, bar: index}, {**state.changed, index: changed}
        )


def _left_over(ways: Ways, state: _State) -> tuple[int, int]:
    """How many moves are still needed at least, and how many nights are without a lane."""
    homeless = sum(not ways.has_free(bar, state.changed) for bar in state.pending)
    return len(state.pending) + homeless, sum(bar.end - bar.start for bar in state.pending)


def _told(wish: Bar, state: _State) -> Solution:
    moves = tuple((bar.stay, home) for bar, home in state.homes.items() if bar.stay is not None)
    return Solution(state.homes[wish], moves)
