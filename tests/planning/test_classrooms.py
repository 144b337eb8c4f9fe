"""Classrooms are proposed as no patient coordinator could do better."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as some

from centre_desk.domain.classrooms import Classroom, ClassroomKind, Layout
from centre_desk.domain.conflicts import Need
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.planning.classrooms import (
    ANOTHER_ROOM,
    NO_ROOM,
    Demand,
    Proposal,
    cost,
    propose,
)
from tests.house import day

MONDAY = [HalfDay(day(7), half) for half in Half]
Given = Mapping[HalfDay, int]


def room(number: int, seats: int = 20, **more: object) -> Classroom:
    return Classroom(id=number, name=f"Salle {number}", seats={Layout.U: seats}, **more)  # type: ignore[arg-type]


def demand(heads: int = 10, halves: int = 3, **more: object) -> Demand:
    equipment = more.pop("equipment", frozenset())
    need = Need(heads, Layout.U, equipment)  # type: ignore[arg-type]
    return Demand(half_days=tuple(MONDAY[:halves]), need=need, **more)  # type: ignore[arg-type]


def rooms_of(found: Proposal) -> list[list[int]]:
    return [sorted(set(given.values())) for given in found.rooms]


def test_each_session_gets_one_room_that_seats_it_and_wastes_least() -> None:
    found = propose([demand(12), demand(8)], [room(1, 30), room(2, 9), room(3, 14)], {})
    assert rooms_of(found) == [[3], [2]]
    assert found.proven


def test_a_room_that_is_held_or_closed_in_one_half_day_is_not_given() -> None:
    found = propose([demand()], [room(1, 10), room(2, 18)], {MONDAY[1]: {1}})
    assert rooms_of(found) == [[2]]


def test_a_retired_room_is_not_given() -> None:
    found = propose([demand()], [room(1, 10, retired=True), room(2, 18)], {})
    assert rooms_of(found) == [[2]]


def test_where_no_room_is_free_all_the_time_rooms_are_changed_as_rarely_as_can_be() -> None:
    taken = {MONDAY[0]: {2, 3}, MONDAY[1]: {3}, MONDAY[2]: {1}}
    found = propose([demand()], [room(1), room(2), room(3)], taken)
    assert found.proven
    assert found.missing([demand()]) == {}
    assert len(rooms_of(found)[0]) == 2


def test_a_seat_for_everybody_outranks_one_room() -> None:
    taken = {MONDAY[0]: {2}}
    found = propose([demand(15)], [room(1, 12), room(2, 15), room(3, 15)], taken | {MONDAY[1]: {3}})
    assert rooms_of(found) == [[2, 3]]


def test_whoever_cannot_climb_stairs_outranks_equipment_which_outranks_waste() -> None:
    rooms = [
        room(1, 10),
        room(2, 60, equipment=frozenset({"screen"})),
        room(3, 90, accessible=True),
    ]
    asks = {"equipment": frozenset({"screen"})}
    assert rooms_of(propose([demand(**asks)], rooms, {})) == [[2]]
    assert rooms_of(propose([demand(accessible=True, **asks)], rooms, {})) == [[3]]


def test_computers_are_left_to_those_who_need_them() -> None:
    rooms = [
        room(1, 10, kind=ClassroomKind.COMPUTERS, equipment=frozenset({"computers"})),
        room(2, 40),
    ]
    computing = demand(equipment=frozenset({"computers"}))
    assert rooms_of(propose([demand()], rooms, {})) == [[2]]
    assert rooms_of(propose([demand(), computing], rooms, {})) == [[2], [1]]


def test_of_two_equal_rooms_the_one_of_last_time_then_its_floor() -> None:
    rooms = [room(1), room(2), room(3, floor=1), room(4, floor=1)]
    assert rooms_of(propose([demand(last_room=2)], rooms, {})) == [[2]]
    assert rooms_of(propose([demand(last_room=3)], rooms, {MONDAY[0]: {3}})) == [[4]]


def test_a_session_stays_in_the_room_of_its_other_half_days() -> None:
    rooms = [room(1, 10), room(2, 18)]
    assert rooms_of(propose([demand(kept_room=2)], rooms, {})) == [[2]]


def test_what_is_missing_is_told_by_half_day() -> None:
    asked = [demand(halves=2), demand(halves=1), demand(halves=1)]
    found = propose(asked, [room(1)], {})
    assert found.missing(asked) == {MONDAY[0]: 2}
    assert found.proven


def test_nothing_asked_is_nothing_given() -> None:
    assert propose([], [room(1)], {}).rooms == ()
    assert propose([demand()], [], {}).missing([demand()]) == dict.fromkeys(MONDAY, 1)


def price(demands: Sequence[Demand], rooms: Sequence[Classroom], given: Sequence[Given]) -> float:
    """What a proposal costs, added up from the rules."""
    by_id = {each.id: each for each in rooms}
    total = 0.0
    for asked, where in zip(demands, given, strict=True):
        floor = by_id[asked.last_room].floor if asked.last_room in by_id else None
        total += NO_ROOM * (len(asked.half_days) - len(where))
        total += ANOTHER_ROOM * len(set(where.values()) - {asked.kept_room})
        for room_id in where.values():
            total += cost(asked, by_id[room_id], floor) / len(asked.half_days)
    return total


def every_way(
    demands: Sequence[Demand], rooms: Sequence[Classroom], taken: Mapping[HalfDay, set[int]]
) -> Iterator[list[Given]]:
    """Every way to give rooms, none twice in a half-day."""
    cells = [(index, when) for index, asked in enumerate(demands) for when in asked.half_days]
    for choice in itertools.product([None, *(each.id for each in rooms)], repeat=len(cells)):
        held = [
            (when, room_id)
            for (_, when), room_id in zip(cells, choice, strict=True)
            if room_id is not None
        ]
        if len(set(held)) < len(held) or any(number in taken[when] for when, number in held):
            continue
        given: list[dict[HalfDay, int]] = [{} for _ in demands]
        for (index, when), room_id in zip(cells, choice, strict=True):
            if room_id is not None:
                given[index][when] = room_id
        yield given  # type: ignore[misc]


small_rooms = some.builds(
    room,
    number=some.just(0),
    seats=some.sampled_from((6, 10, 14)),
    accessible=some.booleans(),
    floor=some.integers(0, 1),
    equipment=some.sampled_from((frozenset(), frozenset({"screen"}))),
)
small_demands = some.builds(
    demand,
    heads=some.sampled_from((5, 9, 13)),
    halves=some.integers(1, 2),
    accessible=some.booleans(),
    equipment=some.sampled_from((frozenset(), frozenset({"screen"}))),
    kept_room=some.sampled_from((None, 1)),
    last_room=some.sampled_from((None, 1, 2)),
)


@settings(max_examples=60)
@given(
    demands=some.lists(small_demands, min_size=1, max_size=3),
    kinds=some.lists(small_rooms, min_size=1, max_size=2),
    taken=some.lists(some.sets(some.integers(1, 2)), min_size=3, max_size=3),
)
def test_no_way_among_all_is_better_than_what_is_proposed(
    demands: list[Demand], kinds: list[Classroom], taken: list[set[int]]
) -> None:
    rooms = [room(n, each.seats[Layout.U], accessible=each.accessible, floor=each.floor,
                  equipment=each.equipment) for n, each in enumerate(kinds, 1)]  # fmt: skip
    held = dict(zip(MONDAY, taken, strict=True))
    found = propose(demands, rooms, held)
    assert found.proven
    ways = list(every_way(demands, rooms, held))
    assert list(found.rooms) in ways, "no room twice, none that is held"
    best = min(price(demands, rooms, way) for way in ways)
    assert price(demands, rooms, found.rooms) <= best + 0.26
