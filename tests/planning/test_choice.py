"""The best free bed: the house stays easy to fill."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from centre_desk.domain.rooms import Room
from centre_desk.domain.stays import Role
from centre_desk.planning.choice import choose
from centre_desk.planning.situation import Situation, Taken, Wish
from tests.planning.houses import full_houses, house, nights, somebody, valid, wish


def test_accessible_rooms_are_kept_for_those_who_need_them() -> None:
    accessible, plain = house(2)
    accessible = replace(accessible, accessible=True)
    situation = Situation((accessible, plain), [])

    chosen = choose(situation, wish(nights(0, 3)))
    assert chosen is not None
    assert chosen.room == plain
    needing = choose(situation, replace(wish(nights(0, 3)), needs_accessible=True))
    assert needing is not None
    assert needing.room == accessible


def test_nobody_who_needs_an_accessible_room_gets_another() -> None:
    assert (
        choose(Situation(house(2), []), replace(wish(nights(0, 3)), needs_accessible=True)) is None
    )


def test_colleagues_of_one_booking_share_a_twin_and_strangers_do_not_where_one_is_empty() -> None:
    rooms = house(0, twins=2)
    held = [Taken(11, nights(0, 3), 1, somebody(nights(0, 3), booking=-1))]

    colleague = choose(Situation(rooms, held), wish(nights(0, 3)))
    assert colleague is not None
    assert colleague.bed_ids == (12,)
    stranger = [Taken(11, nights(0, 3), 1, somebody(nights(0, 3), booking=7))]
    other = choose(Situation(rooms, stranger), wish(nights(0, 3)))
    assert other is not None
    assert other.room.id == 2


def test_a_trainer_sleeps_alone_where_that_can_be() -> None:
    rooms = house(1, twins=1)
    asked = wish(nights(0, 3))
    trainer = replace(asked, occupant=replace(asked.occupant, role=Role.TRAINER))

    chosen = choose(Situation(rooms, []), trainer)
    assert chosen is not None
    assert chosen.room.id == 1
    participant = choose(Situation(rooms, []), asked)
    assert participant is not None
    assert participant.room.id == 2


def test_a_stay_is_put_where_it_leaves_the_smallest_gaps() -> None:
    rooms = house(3)
    held = [
        Taken(11, nights(0, 2), 1, somebody(nights(0, 2))),
        Taken(21, nights(0, 4), 2, somebody(nights(0, 4))),
    ]
    chosen = choose(Situation(rooms, held), wish(nights(4, 6)))
    assert chosen is not None
    assert chosen.bed_ids == (21,)


@settings(max_examples=100)
@given(case=full_houses(twins=2))
def test_what_is_chosen_is_free_and_where_nothing_is_chosen_nothing_is_free(
    case: tuple[tuple[Room, ...], list[Taken], Wish],
) -> None:
    rooms, held, asked = case
    situation = Situation(rooms, held)
    chosen = choose(situation, asked)
    free = [
        place
        for place in situation.places(whole_room=False)
        if valid(rooms, [*held, Taken(place.bed_ids[0], asked.nights, None, asked.occupant)])
    ]
    assert (chosen in free) if free else chosen is None
    assert all(
        situation.free(asked, place) == (not situation.in_the_way(asked, place))
        for place in situation.places(whole_room=False)
    )
