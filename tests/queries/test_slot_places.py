"""Where a slot could go: which places of a week refuse it, and which are better."""

from __future__ import annotations

import pytest

from centre_desk.actions import classrooms, slots
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.errors import RuleBroken
from centre_desk.queries import slot_places
from centre_desk.storage import sessions, tables
from tests.house import content, day, woman
from tests.training import classroom, enrol, session, slot, trainer, written


def at(number: int, half: Half = Half.MORNING) -> HalfDay:
    return HalfDay(day(number), half)


def test_a_taken_and_a_closed_classroom_refuse_and_say_who_and_why(desk: Desk) -> None:
    one, other, shut = (classroom(desk, name) for name in ("Une", "Autre", "Fermée"))
    mine = slot(desk, session(desk, "MGT-1"), day(1), classroom_id=one)
    slot(desk, session(desk, "DIG-1"), day(1), classroom_id=other)
    classrooms.close(desk, shut, day(1), day(1), "peinture")
    places = slot_places.of_slot(desk, mine, day(1), day(4))
    assert (one, at(1)) not in places.refused
    assert "DIG-1" in places.refused[other, at(1)].in_french()
    assert "peinture" in places.refused[shut, at(1)].in_french()
    assert (other, at(2)) not in places.refused


def test_a_half_day_refuses_in_every_classroom_whoever_is_elsewhere(desk: Desk) -> None:
    room, person = classroom(desk), woman(desk, "Alaoui")
    mine = slot(desk, session(desk, "MGT-1"), day(1), classroom_id=room)
    busy = slot(desk, session(desk, "DIG-1"), day(2))
    trainer(desk, person, mine, busy)
    places = slot_places.of_slot(desk, mine, day(1), day(4))
    assert {when for _, when in places.refused} == {at(2)}
    assert "ALAOUI" in places.refused[room, at(2)].in_french()
    assert places.better[at(2)] == ()


def test_days_outside_the_session_and_its_other_half_days_refuse(desk: Desk) -> None:
    room, mgt = classroom(desk), session(desk, "MGT-1", day(1), day(2))
    mine = slot(desk, mgt, day(1), classroom_id=room)
    slot(desk, mgt, day(2))
    refused = slot_places.of_slot(desk, mine, day(1), day(3)).refused
    assert "hors de la session" in refused[room, at(3)].in_french()
    assert "déjà un créneau" in refused[room, at(2)].in_french()
    assert (room, at(2, Half.AFTERNOON)) not in refused


def test_an_evening_only_asks_and_a_small_room_only_warns(desk: Desk) -> None:
    small, large = classroom(desk, "Petite", 1), classroom(desk, "Grande", 2)
    mgt = session(desk, "MGT-1")
    for name in ("Alaoui", "Bennani"):
        enrol(desk, mgt, woman(desk, name))
    mine = slot(desk, mgt, day(1), classroom_id=small)
    places = slot_places.of_slot(desk, mine, day(1), day(1))
    assert "n'enseigne pas" in places.asked[at(1, Half.EVENING)].in_french()
    assert [said.in_french() for said in places.lacking[small]] == [
        "Petite a 1 places au plus pour 2 personnes."
    ]
    assert places.lacking[large] == ()
    assert large in {room.id for room in places.better[at(1)]}


def test_what_has_been_attended_stays_in_its_half_day_but_may_change_rooms(desk: Desk) -> None:
    one, other = classroom(desk, "Une"), classroom(desk, "Autre")
    mgt, person = session(desk, "MGT-1"), woman(desk)
    enrol(desk, mgt, person)
    mine = slot(desk, mgt, day(1), classroom_id=one)
    with written(desk) as deed:
        deed.recorder.insert(
            tables.Attendance, slot_id=mine, person_id=person, state="present"
        )  # fmt: skip
    refused = slot_places.of_slot(desk, mine, day(1), day(2)).refused
    assert "présence est déjà notée" in refused[one, at(2)].in_french()
    assert (other, at(1)) not in refused


def test_a_closed_session_moves_no_more(desk: Desk) -> None:
    room = classroom(desk)
    mine = slot(desk, session(desk, "MGT-1", state="closed"), day(1), classroom_id=room)
    refused = slot_places.of_slot(desk, mine, day(1), day(1)).refused
    assert "est close" in refused[room, at(1)].in_french()


def test_what_the_plan_refuses_the_deed_refuses_and_nothing_else(desk: Desk) -> None:
    """Every place of a day is tried, each undone again."""
    one, other, shut = (classroom(desk, name) for name in ("Une", "Autre", "Fermée"))
    mgt, busy = session(desk, "MGT-1"), session(desk, "DIG-1")
    mine = slot(desk, mgt, day(1), classroom_id=one)
    trainer(desk, woman(desk), mine, slot(desk, busy, day(1), "afternoon"))
    slot(desk, busy, day(1), classroom_id=other)
    classrooms.close(desk, shut, day(1), day(1), "peinture")
    places = slot_places.of_slot(desk, mine, day(1), day(1))
    for room in (one, other, shut):
        for half in Half:
            when = at(1, half)
            if (room, when) in places.refused:
                with pytest.raises(RuleBroken):
                    slots.place(desk, mine, when, room, override=["closed_house"])
            else:
                slots.place(desk, mine, when, room, override=["closed_house"])
                History(desk).undo()


def test_a_slot_goes_to_another_half_day_and_room_in_one_step_and_comes_back(desk: Desk) -> None:
    one, other = classroom(desk, "Une"), classroom(desk, "Autre")
    mgt, dig = session(desk, "MGT-1"), session(desk, "DIG-1")
    mine = slot(desk, mgt, day(1), classroom_id=one)
    along = slot(desk, dig, day(1), joined_to_id=mine)
    slot(desk, session(desk, "LAN-1"), day(2), classroom_id=one)
    before = content(desk)
    done = slots.place(desk, mine, at(2), other)
    assert "mis en Autre le 02/06/2027 (matin)" in done.message.in_french()
    for each in (mine, along):
        read = sessions.slot(desk.store, each)
        assert (read.when, read.classroom_id) == (at(2), other)
    History(desk).undo()
    assert content(desk) == before


def test_beside_the_plan_a_slot_shows_its_day_until_it_stands_there_no_more(desk: Desk) -> None:
    room = classroom(desk)
    mine = slot(desk, session(desk, "MGT-1"), day(1), classroom_id=room)
    shown = slot_places.beside(desk, mine)
    assert shown is not None
    assert (shown.taught.code, shown.plan.first) == ("MGT-1", day(1))
    slots.cancel(desk, [mine])
    assert slot_places.beside(desk, mine) is None
