"""Sessions as rows say them: in order, joined slots with their leader's room and trainers."""

from __future__ import annotations

import pytest

from centre_desk.desk import Desk
from centre_desk.domain.classrooms import Layout
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.training import EnrolmentState
from centre_desk.storage import sessions, tables
from tests.house import day, woman
from tests.training import classroom, enrol, session, slot, trainer, written


def test_a_session_is_found_by_its_number_its_code_and_its_days(desk: Desk) -> None:
    one = session(desk, "MGT-1", day(1), day(4), layout="u", equipment="projector,sound")
    session(desk, "MGT-2", day(7), day(9))

    found = sessions.get(desk.store, one)
    assert found == sessions.by_code(desk.store, desk.centre_id, "MGT-1")
    assert (found.layout, found.equipment) == (Layout.U, {"projector", "sound"})
    assert sessions.of_period(desk.store, desk.centre_id, day(4), day(6)) == [found]
    assert sessions.by_code(desk.store, desk.centre_id, "MGT-9") is None
    with pytest.raises(LookupError):
        sessions.get(desk.store, one + 99)


def test_slots_come_in_the_order_of_their_half_days(desk: Desk) -> None:
    mgt = session(desk, "MGT-1")
    for half in ("evening", "afternoon", "morning"):
        slot(desk, mgt, day(2), half)
    slot(desk, mgt, day(1))

    assert [each.when for each in sessions.slots_of(desk.store, mgt)] == [
        HalfDay(day(1), Half.MORNING),
        HalfDay(day(2), Half.MORNING),
        HalfDay(day(2), Half.AFTERNOON),
        HalfDay(day(2), Half.EVENING),
    ]


def test_a_joined_slot_has_the_room_and_the_trainers_of_the_one_it_follows(desk: Desk) -> None:
    room, person = classroom(desk), woman(desk)
    leading = slot(desk, session(desk, "ANG-1"), classroom_id=room)
    trainer(desk, person, leading)
    following = slot(desk, session(desk, "ANG-2"), joined_to_id=leading)

    found = sessions.slot(desk.store, following)
    assert (found.classroom_id, found.trainer_ids) == (room, (person,))
    assert sessions.joined_to(desk.store, leading) == [found]


def test_whoever_waits_comes_after_those_who_have_a_seat_in_the_order_of_ranks(desk: Desk) -> None:
    mgt = session(desk, "MGT-1")
    waiting = enrol(desk, mgt, woman(desk, "Alami"), "waiting")
    with written(desk) as deed:
        deed.recorder.update(tables.Enrolment, waiting, rank=1)
    enrol(desk, mgt, woman(desk, "Zahidi"))
    enrol(desk, mgt, woman(desk, "Berrada"))

    found = sessions.enrolments_of(desk.store, mgt)
    assert [each.person for each in found] == ["BERRADA Test", "ZAHIDI Test", "ALAMI Test"]
    assert found[2].state is EnrolmentState.WAITING
