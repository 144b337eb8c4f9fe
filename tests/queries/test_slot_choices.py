"""What some slots can have: rooms that suit first, refused ones with who has them."""

from __future__ import annotations

from centre_desk.actions import slots
from centre_desk.desk import Desk
from centre_desk.queries import slot_choices
from tests.house import day
from tests.training import classroom, session, slot


def test_a_room_taken_in_one_of_the_half_days_is_refused_with_who_has_it(desk: Desk) -> None:
    one, other = session(desk, "MGT-1"), session(desk, "SEC-1")
    room = classroom(desk, "Petit salon")
    mine = [slot(desk, one, day(1)), slot(desk, one, day(2))]
    slots.set_classroom(desk, [slot(desk, other, day(2))], room)

    found = {each.room.name: each for each in slot_choices.read(desk, mine).rooms}
    refusal = found["Petit salon"].refusal
    assert refusal is not None
    assert refusal.in_french() == "prise le 02/06/2027 (matin) par SEC-1"
    alone = {each.room.name: each for each in slot_choices.read(desk, mine[:1]).rooms}
    assert alone["Petit salon"].refusal is None


def test_the_room_that_slots_have_is_theirs_and_refuses_them_nothing(desk: Desk) -> None:
    room = classroom(desk, "Petit salon")
    mine = slot(desk, session(desk, "MGT-1"))
    slots.set_classroom(desk, [mine], room)
    found = {each.room.name: each for each in slot_choices.read(desk, [mine]).rooms}
    assert found["Petit salon"].current
    assert found["Petit salon"].refusal is None


def test_a_small_room_comes_after_those_that_suit_and_says_what_it_lacks(desk: Desk) -> None:
    classroom(desk, "Placard", 2)
    mine = slot(desk, session(desk, "MGT-1", capacity=15))
    rooms = slot_choices.read(desk, [mine]).rooms
    names = [each.room.name for each in rooms]
    assert rooms[0].suits
    assert not rooms[names.index("Placard")].suits
    assert names.index("Placard") > max(n for n, each in enumerate(rooms) if each.suits)


def test_a_slot_can_be_held_with_other_sessions_of_the_same_half_day(desk: Desk) -> None:
    mine = slot(desk, session(desk, "MGT-1"))
    other = slot(desk, session(desk, "SEC-1"))
    slot(desk, session(desk, "ANG-1"), half="afternoon")
    assert slot_choices.read(desk, [mine]).together == ((other, "SEC-1", "Titre SEC-1"),)


def test_a_slot_that_is_gone_is_left_out(desk: Desk) -> None:
    assert slot_choices.read(desk, [99]).slots == ()
