"""Making room among stays that each take a whole room: by how many moves, and whether always."""

from __future__ import annotations

from itertools import product

from hypothesis import assume, given
from hypothesis import strategies as st

from centre_desk.planning import rearrangement
from centre_desk.planning.lanes import Bar, Lane, Solution
from centre_desk.planning.one_or_two import at_most_two
from centre_desk.planning.tails import by_tails

DAYS = 9


@st.composite
def houses(draw: st.DrawFn, walls: bool = False) -> list[Lane]:
    """Three or four rooms whose bars never overlap; some of them walls where asked for."""
    lanes, number = [], 0
    for _ in range(draw(st.integers(3, 4))):
        bars, day = [], draw(st.integers(1, 3))
        while day < DAYS and len(bars) < 2:
            end = day + draw(st.integers(1, 4))
            number += 1
            wall = walls and draw(st.booleans())
            bars.append(Bar(day, end, None if wall else number))
            day = end + draw(st.integers(0, 3))
        lanes.append(Lane(tuple(bars)))
    return lanes


def wishes() -> st.SearchStrategy[Bar]:
    return st.builds(
        lambda start, length: Bar(start, start + length), st.integers(0, 5), st.integers(1, 7)
    )


def free_every_night(lanes: list[Lane], wish: Bar) -> bool:
    return all(
        any(not lane.in_the_way(Bar(night, night + 1)) for lane in lanes)
        for night in range(wish.start, wish.end)
    )


def fewest(lanes: list[Lane], wish: Bar) -> int | None:
    """Every arrangement there is, looked at one after the other."""
    movable = [(bar, index) for index, lane in enumerate(lanes) for bar in lane.bars if bar.stay]
    walls = [(bar, index) for index, lane in enumerate(lanes) for bar in lane.bars if not bar.stay]
    best = None
    for homes in product(range(len(lanes)), repeat=len(movable) + 1):
        moves = sum(home != now for home, (_, now) in zip(homes[1:], movable, strict=True))
        if best is not None and moves >= best:
            continue
        placed = [(wish, homes[0]), *walls]
        placed += [(bar, home) for (bar, _), home in zip(movable, homes[1:], strict=True)]
        if fits(placed):
            best = moves
    return best


def fits(placed: list[tuple[Bar, int]]) -> bool:
    return not any(
        one[1] == other[1] and one[0].meets(other[0])
        for index, one in enumerate(placed)
        for other in placed[index + 1 :]
    )


def carried_out(lanes: list[Lane], wish: Bar, found: Solution) -> list[tuple[Bar, int]]:
    homes = dict(found.moves)
    now = [(bar, index) for index, lane in enumerate(lanes) for bar in lane.bars]
    return [
        (wish, found.lane),
        *((bar, homes.get(bar.stay, index) if bar.stay else index) for bar, index in now),
    ]


@given(houses(), wishes())
def test_a_free_night_in_some_room_each_night_is_enough_when_nobody_is_fixed(
    lanes: list[Lane], wish: Bar
) -> None:
    # Whoever arrives on the first night or before may be in the house already.
    lanes = [Lane(tuple(bar for bar in lane.bars if bar.start > wish.start)) for lane in lanes]
    assume(free_every_night(lanes, wish))
    found = by_tails(lanes, wish)
    assert found is not None
    assert fits(carried_out(lanes, wish, found))


@given(houses(walls=True), wishes())
def test_one_or_two_moves_are_found_whenever_they_are_enough(lanes: list[Lane], wish: Bar) -> None:
    best = fewest(lanes, wish)
    assume(best != 0)
    found = at_most_two(lanes, wish)
    if best is None or best > 2:
        assert found is None
    else:
        assert found is not None
        assert len(found.moves) == best
        assert fits(carried_out(lanes, wish, found))


@given(houses(walls=True), wishes())
def test_a_small_house_is_rearranged_with_the_fewest_moves_there_are(
    lanes: list[Lane], wish: Bar
) -> None:
    best = fewest(lanes, wish)
    assume(best != 0)
    found = at_most_two(lanes, wish) or rearrangement._more_than_two(lanes, wish)
    assert (found and len(found.moves)) == best
    if found:
        assert fits(carried_out(lanes, wish, found))
