"""The plan of the classrooms: who is where in which half-day, and what is wrong with it."""

from __future__ import annotations

from datetime import date

from centre_desk.actions import classrooms
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.conflicts import ConflictKind
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.queries import classroom_plan
from tests.house import day, man, woman
from tests.training import classroom, enrol, session, slot, trainer

MORNING = HalfDay(day(1), Half.MORNING)


def test_a_week_shows_each_classroom_and_half_day_with_who_teaches_whom(desk: Desk) -> None:
    room, mgt = classroom(desk), session(desk, "MGT-1", title_ar="التدبير")
    for state in ("confirmed", "present", "waiting", "cancelled"):
        enrol(desk, mgt, woman(desk), state)
    trainer(desk, man(desk, "Alaoui"), slot(desk, mgt, classroom_id=room))
    plan = classroom_plan.read(desk, day(1), day(6))
    assert len(plan.half_days) == 8, "Tuesday to Friday; nobody teaches on Saturday and Sunday"
    assert [room.name for room in plan.rooms][-1] == "Salle de test"
    taught = plan.cells[room, MORNING]
    assert (taught.code, taught.heads, taught.title_ar) == ("MGT-1", 2, "التدبير")
    assert [name.latin for name in taught.trainers] == ["ALAOUI Test"]
    assert plan.on_door(room, day(1)) == (taught,)
    assert plan.on_door(room, day(2)) == ()
    assert plan.conflicts == {}
    assert plan.hours[MORNING][0].hour == 9


def test_groups_held_together_stand_in_one_cell_with_all_their_heads(desk: Desk) -> None:
    room, mgt, dig = classroom(desk), session(desk, "MGT-1"), session(desk, "DIG-1")
    enrol(desk, mgt, woman(desk))
    enrol(desk, dig, woman(desk))
    enrol(desk, dig, man(desk))
    slot(desk, dig, joined_to_id=slot(desk, mgt, classroom_id=room))
    plan = classroom_plan.read(desk, day(1), day(1))
    assert (plan.cells[room, MORNING].joined, plan.cells[room, MORNING].heads) == (("DIG-1",), 3)
    assert len(plan.cells) == 1


def test_what_has_no_classroom_stands_apart_and_is_told(desk: Desk) -> None:
    made = slot(desk, session(desk, "MGT-1"))
    plan = classroom_plan.read(desk, day(1), day(1))
    assert [each.slot_id for each in plan.homeless] == [made]
    assert ConflictKind.NO_CLASSROOM in {conflict.kind for conflict in plan.conflicts[made]}


def test_distance_self_study_and_what_is_cancelled_use_no_classroom(desk: Desk) -> None:
    mgt, off = session(desk, "MGT-1"), session(desk, "MGT-2", state="cancelled")
    slot(desk, mgt, mode="distance")
    slot(desk, mgt, day(2), mode="self_study")
    slot(desk, mgt, day(3), cancelled=True)
    slot(desk, off)
    plan = classroom_plan.read(desk, day(1), day(4))
    assert (plan.cells, plan.homeless) == ({}, ())


def test_a_closed_classroom_says_why_and_a_retired_one_is_gone(desk: Desk) -> None:
    room = classroom(desk)
    classrooms.close(desk, room, day(1), day(2), "peinture")
    plan = classroom_plan.read(desk, day(1), day(3))
    assert {when.day for _, when in plan.closed} == {day(1), day(2)}
    assert plan.closed[room, MORNING] == "peinture"
    classrooms.retire(desk, room)
    assert room not in {each.id for each in classroom_plan.read(desk, day(1), day(3)).rooms}
    History(desk).undo()
    assert room in {each.id for each in classroom_plan.read(desk, day(1), day(3)).rooms}


def test_a_holiday_and_an_evening_with_a_slot_are_columns_that_are_shut(desk: Desk) -> None:
    feast = date(2027, 7, 30)
    mgt = session(desk, "MGT-1", date(2027, 7, 26), feast)
    slot(desk, mgt, date(2027, 7, 29), "evening")
    plan = classroom_plan.read(desk, date(2027, 7, 26), date(2027, 8, 1))
    shut = {HalfDay(date(2027, 7, 29), Half.EVENING)} | {
        HalfDay(feast, half) for half in (Half.MORNING, Half.AFTERNOON)
    }
    assert plan.shut == shut
    assert plan.holidays[feast]["fr"]
    assert len(plan.half_days) == 11


def test_somebody_who_waits_but_is_elsewhere_is_told_at_both_slots(desk: Desk) -> None:
    mgt, dig, follower = session(desk, "MGT-1"), session(desk, "DIG-1"), woman(desk, "Idrissi")
    enrol(desk, mgt, follower)
    enrol(desk, dig, follower, "waiting")
    there = slot(desk, mgt, classroom_id=classroom(desk))
    wanted = slot(desk, dig, classroom_id=classroom(desk, "Salle Rif"))
    for each in (there, wanted):
        trainer(desk, man(desk), each)
    plan = classroom_plan.read(desk, day(1), day(1))
    (asks,), (has,) = plan.conflicts[wanted], plan.conflicts[there]
    assert asks.seen_from(wanted).in_french() == (
        "IDRISSI Test suit déjà MGT-1 Titre MGT-1, Salle de test le 01/06/2027 (matin)."
    )
    assert has.seen_from(there).in_french() == (
        "DIG-1 Titre DIG-1 demande aussi IDRISSI Test le 01/06/2027 (matin)."
    )
