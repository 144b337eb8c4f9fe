"""Making room by moving others: as few as possible, never those who may not move."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from hypothesis import given, settings

from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Room
from centre_desk.planning import rearrangement
from centre_desk.planning.rearrangement import Rearrangement, rearrange
from centre_desk.planning.situation import Situation, Taken, Wish
from tests.planning.houses import START, fewest_moves, full_houses, house, nights, somebody, valid
from tests.planning.houses import wish as wish_for


def after(held: list[Taken], wish: Wish, found: Rearrangement) -> list[Taken]:
    """Who holds what once the proposal is carried out."""
    going = {move.stay_id: move.place for move in found.moves}
    stayed = [
        each
        if each.stay_id not in going
        else Taken(going[each.stay_id].bed_ids[0], each.nights, each.stay_id, each.occupant)
        for each in held
    ]
    return [*stayed, Taken(found.place.bed_ids[0], wish.nights, None, wish.occupant)]


@settings(max_examples=150)
@given(case=full_houses())
def test_as_few_as_possible_are_moved_among_single_rooms(
    case: tuple[tuple[Room, ...], list[Taken], Wish],
) -> None:
    _compare_with_every_possibility(*case)


@settings(max_examples=100)
@given(case=full_houses(twins=1))
def test_as_few_as_possible_are_moved_where_sexes_count(
    case: tuple[tuple[Room, ...], list[Taken], Wish],
) -> None:
    _compare_with_every_possibility(*case)


def _compare_with_every_possibility(rooms: tuple[Room, ...], held: list[Taken], wish: Wish) -> None:
    fewest = fewest_moves(rooms, held, wish)
    if fewest == 0:
        return  # a free bed is chosen, nobody is asked to move
    found = rearrange(Situation(rooms, held), wish)
    if fewest is None:
        assert found is None
        return
    assert found is not None
    assert valid(rooms, after(held, wish, found))
    moved = {move.stay_id for move in found.moves}
    assert not moved & {each.stay_id for each in held if not each.movable}
    assert len(found.moves) == fewest


@pytest.mark.parametrize("seed", range(6))
def test_room_is_always_made_while_a_bed_is_free_every_night_and_nobody_is_locked(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twelve single rooms as full as can be: stays are intervals, and intervals can be repacked."""
    chance = random.Random(seed)
    rooms = house(12)
    held = _careless(rooms, chance)
    load = {night: sum(night in each.nights for each in held) for night in nights(0, 40)}
    tight = [
        nights(first, first + length)
        for first in range(2, 30)
        for length in (3, 5)
        if all(load[night] < 12 for night in nights(first, first + length))
    ]
    wish = wish_for(chance.choice(tight))

    for sweep_alone in (False, True):
        if sweep_alone:
            monkeypatch.setattr(rearrangement, "_one_move", lambda *_: None)
            monkeypatch.setattr(rearrangement, "_fewest_moves", lambda *_: None)
        found = rearrange(Situation(rooms, held), wish)
        assert found is not None
        assert valid(rooms, after(held, wish, found))


def _careless(rooms: tuple[Room, ...], chance: random.Random) -> list[Taken]:
    """Put stays wherever they happen to fit until little is left."""
    held: list[Taken] = []
    for number in range(1, 140):
        arrival = START + timedelta(days=chance.randrange(38))
        when = Nights(arrival, arrival + timedelta(days=chance.randrange(1, 8)))
        who = somebody(when)
        free = [
            place
            for place in Situation(rooms, held).places(whole_room=False)
            if Situation(rooms, held).free(Wish(when, who), place)
        ]
        if free:
            held.append(Taken(chance.choice(free).bed_ids[0], when, number, who, movable=True))
    return held


def test_a_whole_room_is_made_free_by_moving_whoever_sleeps_in_it() -> None:
    """Two people in two twins leave no whole room; one of them moves in with the other."""
    rooms = house(0, twins=2)
    held = [
        Taken(11, nights(0, 3), 1, somebody(nights(0, 3), booking=1), movable=True),
        Taken(21, nights(0, 3), 2, somebody(nights(0, 3), booking=2), movable=True),
    ]

    found = rearrange(Situation(rooms, held), wish_for(nights(0, 3), whole_room=True))
    assert found is not None
    assert len(found.moves) == 1
    assert found.moves[0].place.room != found.place.room


def test_whoever_is_in_the_house_or_locked_never_moves() -> None:
    rooms = house(0, twins=2)
    held = [
        Taken(11, nights(0, 3), 1, somebody(nights(0, 3), booking=1)),
        Taken(21, nights(0, 3), 2, somebody(nights(0, 3), booking=2)),
    ]

    assert rearrange(Situation(rooms, held), wish_for(nights(0, 3), whole_room=True)) is None
