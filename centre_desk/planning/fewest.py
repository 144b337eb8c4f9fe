"""The fewest moves among whole rooms, by HiGHS: exact over the stays it is given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import highspy
import numpy as np

from centre_desk.planning.lanes import Bar, Lane, Solution

SECONDS = 2.0
MOST_CHOICES = 2_000  # pairs of a stay and a lane; many more are not solved in that time


def fewer(lanes: Sequence[Lane], wish: Bar, known: Solution | None) -> Solution | None:
    """A rearrangement with fewer moves than *known*, or *known* itself.

    All movable stays are asked about where there are few enough; otherwise those that share a
    night with the wish, or with one of these.
    """
    for rings in (None, 2, 1):
        bars = _around(lanes, wish, rings)
        homes = _all_homes(lanes, wish, bars)
        if homes is not None and all(homes):
            return _solved(wish, bars, homes, known) or known
    return known


def _around(lanes: Sequence[Lane], wish: Bar, rings: int | None) -> dict[Bar, int]:
    """Movable bars with the lane of each: all from the wish on, or so many rings around it."""
    every = {bar: index for index, lane in enumerate(lanes) for bar in lane.bars if bar.stay}
    if rings is None:
        return every
    chosen: dict[Bar, int] = {}
    start, end = wish.start, wish.end
    for _ in range(rings):
        chosen |= {bar: i for bar, i in every.items() if bar.start < end and start < bar.end}
        start = min((bar.start for bar in chosen), default=start)
        end = max((bar.end for bar in chosen), default=end)
    return chosen


def _all_homes(lanes: Sequence[Lane], wish: Bar, bars: dict[Bar, int]) -> list[list[int]] | None:
    """Where the wish and each of *bars* could go; None when that is too much to ask about."""
    found: list[list[int]] = []
    choices = len(bars)
    for bar in (wish, *bars):
        if choices > MOST_CHOICES:
            return None
        found.append(_homes(lanes, bar, bars))
        choices += len(found[-1])
    return found if choices <= MOST_CHOICES else None


def _homes(lanes: Sequence[Lane], bar: Bar, movable: dict[Bar, int]) -> list[int]:
    """The lanes in which nothing but movable bars is in the way of *bar*."""
    return [
        index
        for index, lane in enumerate(lanes)
        if all(other in movable for other in lane.in_the_way(bar))
    ]


def _solved(
    wish: Bar,
    bars: dict[Bar, int],
    homes: list[list[int]],
    known: Solution | None,
) -> Solution | None:
    """Choose one lane for each bar: none twice in a lane on a night, the fewest moves."""
    parties = [wish, *bars]
    now = [None, *bars.values()]
    columns = [(party, home) for party, some in enumerate(homes) for home in some]
    cost = np.array([float(party > 0 and home != now[party]) for party, home in columns])
    solver = _solver(cost)
    of_party: dict[int, list[int]] = defaultdict(list)
    in_lane: dict[int, list[int]] = defaultdict(list)
    for column, (party, home) in enumerate(columns):
        of_party[party].append(column)
        in_lane[home].append(column)
    for some in of_party.values():
        _row(solver, 1.0, 1.0, some)
    for some in in_lane.values():
        for day in {parties[columns[column][0]].start for column in some}:
            crowd = [c for c in some if _sleeps(parties[columns[c][0]], day)]
            if len(crowd) > 1:
                _row(solver, 0.0, 1.0, crowd)
    if known:
        _row(solver, 0.0, len(known.moves) - 1.0, [c for c in range(len(columns)) if cost[c]])
    solver.run()
    if solver.getInfo().primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return None
    values = solver.getSolution().col_value
    chosen = {columns[c][0]: columns[c][1] for c in range(len(columns)) if values[c] > 0.5}
    moves = tuple(
        (party.stay, chosen[number])
        for number, party in enumerate(parties)
        if party.stay is not None and chosen[number] != now[number]
    )
    return Solution(chosen[0], moves)


def _sleeps(bar: Bar, day: int) -> bool:
    return bar.start <= day < bar.end


def _solver(cost: np.ndarray) -> highspy.Highs:
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", SECONDS)
    solver.setOptionValue("random_seed", 1)
    count = len(cost)
    empty = np.array([], dtype=np.int32)
    solver.addCols(count, cost, np.zeros(count), np.ones(count), 0, empty, empty, np.array([]))
    integer = np.full(count, highspy.HighsVarType.kInteger)
    solver.changeColsIntegrality(count, np.arange(count, dtype=np.int32), integer)
    return solver


def _row(solver: highspy.Highs, least: float, most: float, columns: list[int]) -> None:
    indices = np.array(columns, dtype=np.int32)
    solver.addRow(least, most, len(columns), indices, np.ones(len(columns)))
