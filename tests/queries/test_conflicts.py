"""What is wrong with a slot is told before it is saved, and from both sides."""

from __future__ import annotations

from datetime import date

import pytest

from centre_desk.actions import calendar, classrooms
from centre_desk.desk import Desk
from centre_desk.domain.classrooms import Classroom, Layout
from centre_desk.domain.conflicts import Conflict, ConflictKind, Need, better_rooms, shortcomings
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.training import Mode, Slot
from centre_desk.queries import conflicts, conflicts_of_period, holidays, opening
from centre_desk.storage import classrooms as stored
from tests.house import day, man, woman
from tests.training import classroom, enrol, session, slot, trainer

MORNING = HalfDay(day(2), Half.MORNING)


def proposed(desk: Desk, session_id: int, **more: object) -> tuple[Conflict, ...]:
    wanted = {"id": 0, "session_id": session_id, "when": MORNING, **more}
    return conflicts.before_saving(desk, Slot(**wanted))  # type: ignore[arg-type]


def kinds(found: tuple[Conflict, ...]) -> list[ConflictKind]:
    return [conflict.kind for conflict in found]


def test_a_slot_that_fits_has_no_conflict(desk: Desk) -> None:
    mgt = session(desk, "MGT-1", layout="u")
    enrol(desk, mgt, woman(desk))
    room = classroom(desk)
    assert proposed(desk, mgt, classroom_id=room, trainer_ids=(man(desk),)) == ()


def test_a_taken_classroom_is_told_to_whoever_asks_and_to_whoever_has_it(desk: Desk) -> None:
    room = classroom(desk)
    mgt, dig = session(desk, "MGT-1"), session(desk, "DIG-1")
    slot(desk, mgt, day(2), classroom_id=room)
    (found,) = proposed(desk, dig, classroom_id=room)
    assert found.kind is ConflictKind.CLASSROOM_TAKEN
    assert found.message.in_french() == (
        "Salle de test est prise le 02/06/2027 (matin) par MGT-1 Titre MGT-1."
    )
    assert found.other_session_id == mgt
    assert found.from_other is not None
    assert found.from_other.in_french() == (
        "DIG-1 Titre DIG-1 demande aussi Salle de test le 02/06/2027 (matin)."
    )
    assert len(found.better) == 3
    assert room not in {better.id for better in found.better}


def test_the_slot_itself_is_not_in_its_own_way(desk: Desk) -> None:
    room, mgt, teacher = classroom(desk), session(desk, "MGT-1"), man(desk)
    enrol(desk, mgt, woman(desk))
    own = slot(desk, mgt, day(2), classroom_id=room)
    trainer(desk, teacher, own)
    assert proposed(desk, mgt, id=own, classroom_id=room, trainer_ids=(teacher,)) == ()


def test_a_closed_classroom_is_told_with_its_reason(desk: Desk) -> None:
    room = classroom(desk)
    classrooms.close(desk, room, day(1), day(3), "peinture")
    (found,) = proposed(desk, session(desk, "MGT-1"), classroom_id=room)
    assert found.kind is ConflictKind.CLASSROOM_CLOSED
    assert "peinture" in found.message.in_french()


def test_a_trainer_and_a_participant_elsewhere_are_told_from_both_sides(desk: Desk) -> None:
    teacher, follower = man(desk, "Alaoui"), woman(desk, "Idrissi")
    mgt, dig = session(desk, "MGT-1"), session(desk, "DIG-1")
    enrol(desk, mgt, follower)
    trainer(desk, teacher, slot(desk, mgt, day(2), classroom_id=classroom(desk)))
    enrol(desk, dig, follower)
    found = proposed(desk, dig, trainer_ids=(teacher,))
    assert kinds(found) == [ConflictKind.TRAINER_ELSEWHERE, ConflictKind.PARTICIPANT_ELSEWHERE]
    assert found[0].message.in_french() == (
        "ALAOUI Test anime déjà MGT-1 Titre MGT-1, Salle de test le 02/06/2027 (matin)."
    )
    assert found[1].message.in_french() == (
        "IDRISSI Test suit déjà MGT-1 Titre MGT-1, Salle de test le 02/06/2027 (matin)."
    )
    assert [each.from_other and each.from_other.in_french() for each in found] == [
        "DIG-1 Titre DIG-1 demande aussi ALAOUI Test le 02/06/2027 (matin).",
        "DIG-1 Titre DIG-1 demande aussi IDRISSI Test le 02/06/2027 (matin).",
    ]


def test_self_study_keeps_nobody_from_anything(desk: Desk) -> None:
    follower, mgt, dig = woman(desk), session(desk, "MGT-1"), session(desk, "DIG-1")
    enrol(desk, mgt, follower)
    slot(desk, mgt, day(2))
    enrol(desk, dig, follower)
    assert proposed(desk, dig, mode=Mode.SELF_STUDY) == ()
    assert kinds(proposed(desk, dig, mode=Mode.DISTANCE)) == [ConflictKind.PARTICIPANT_ELSEWHERE]


@pytest.mark.parametrize(
    ("when", "kind"),
    [
        (HalfDay(date(2027, 7, 30), Half.MORNING), ConflictKind.HOLIDAY),
        (HalfDay(date(2027, 7, 31), Half.MORNING), ConflictKind.OUT_OF_HOURS),
        (HalfDay(date(2027, 7, 29), Half.EVENING), ConflictKind.OUT_OF_HOURS),
    ],
)
def test_a_holiday_and_a_closed_half_day_are_warnings(
    desk: Desk, when: HalfDay, kind: ConflictKind
) -> None:
    mgt = session(desk, "MGT-1", date(2027, 7, 26), date(2027, 7, 31))
    (found,) = proposed(desk, mgt, when=when)
    assert found.kind is kind
    assert not kind.refused


def test_a_holiday_moved_by_the_centre_closes_the_day_it_was_moved_to(desk: Desk) -> None:
    mgt = session(desk, "MGT-1", date(2027, 7, 26), date(2027, 7, 30))
    feast = next(h for h in holidays.of_year(desk, 2027) if h.day == date(2027, 7, 30))
    calendar.move_holiday(desk, feast, date(2027, 7, 29))
    thursday, friday = (HalfDay(date(2027, 7, n), Half.MORNING) for n in (29, 30))
    assert kinds(proposed(desk, mgt, when=thursday)) == [ConflictKind.HOLIDAY]
    assert proposed(desk, mgt, when=friday) == ()
    assert opening.half_days_open(desk, friday.day, friday.day)
    assert not opening.half_days_open(desk, thursday.day, thursday.day)


def test_too_small_a_room_and_missing_equipment_come_with_better_rooms(desk: Desk) -> None:
    mgt = session(desk, "MGT-1", layout="u", equipment="screen,sound")
    for _ in range(5):
        enrol(desk, mgt, woman(desk))
    small = classroom(desk, seats=4)
    fine = classroom(desk, "Salle Rif", seats=6, equipment="screen,sound")
    found = proposed(desk, mgt, classroom_id=small)
    assert [each.message.in_french() for each in found] == [
        "Salle de test a 4 places en U pour 5 personnes.",
        "Salle de test n'a pas : écran interactif, sonorisation.",
    ]
    assert [[room.id for room in each.better] for each in found] == [[fine], [fine]]
    slot(desk, session(desk, "DIG-1"), day(2), classroom_id=fine)
    assert [each.better for each in proposed(desk, mgt, classroom_id=small)] == [(), ()]


def test_groups_held_together_need_seats_for_all(desk: Desk) -> None:
    mgt, dig, room = session(desk, "MGT-1"), session(desk, "DIG-1"), classroom(desk, seats=3)
    for each in (mgt, dig):
        enrol(desk, each, woman(desk))
        enrol(desk, each, man(desk))
    leader = slot(desk, mgt, day(2), classroom_id=room)
    trainer(desk, man(desk), leader)
    slot(desk, dig, day(2), joined_to_id=leader)
    found = conflicts_of_period.read(desk, day(1), day(5))
    assert kinds(found) == [ConflictKind.TOO_SMALL]
    assert kinds(proposed(desk, mgt, id=leader, classroom_id=room)) == [ConflictKind.TOO_SMALL]


def test_a_session_nobody_is_in_yet_is_expected_to_fill_its_capacity(desk: Desk) -> None:
    mgt = session(desk, "MGT-1", capacity=21)
    assert kinds(proposed(desk, mgt, classroom_id=classroom(desk, seats=20))) == [
        ConflictKind.TOO_SMALL
    ]


def test_a_period_lists_every_sort_of_conflict_once(desk: Desk) -> None:
    first, last = date(2027, 7, 26), date(2027, 7, 31)
    mgt = session(desk, "MGT-1", first, last, layout="u", equipment="headsets")
    dig = session(desk, "DIG-1", first, last, capacity=1)
    follower = woman(desk, "Idrissi")
    enrol(desk, mgt, follower)
    enrol(desk, dig, follower, "waiting")
    taught = slot(desk, mgt, first, classroom_id=classroom(desk, seats=1))
    trainer(desk, man(desk), taught)
    slot(desk, mgt, date(2027, 7, 30))
    slot(desk, mgt, last, "afternoon", mode="distance")
    clash = slot(desk, dig, first, mode="distance")
    slot(desk, dig, first, "evening", cancelled=True)
    found = conflicts_of_period.read(desk, first, last)
    assert {(each.kind, each.session_id, each.when.day) for each in found} == {
        (ConflictKind.EQUIPMENT_MISSING, mgt, first),
        (ConflictKind.PARTICIPANT_ELSEWHERE, dig, first),
        (ConflictKind.HOLIDAY, mgt, date(2027, 7, 30)),
        (ConflictKind.NO_CLASSROOM, mgt, date(2027, 7, 30)),
        (ConflictKind.NO_TRAINER, mgt, date(2027, 7, 30)),
    }
    (waits,) = (each for each in found if each.kind is ConflictKind.PARTICIPANT_ELSEWHERE)
    assert (waits.slot_id, waits.other_session_id) == (clash, mgt)
    lab = next(r for r in stored.every(desk.store, desk.centre_id) if "headsets" in r.equipment)
    (lacks,) = (each for each in found if each.kind is ConflictKind.EQUIPMENT_MISSING)
    assert lab.seats_in(Layout.U) == 0
    assert lacks.better == (), "the laboratory cannot stand in a U"
    assert conflicts_of_period.read(desk, day(1), day(5)) == ()


def test_better_rooms_are_plain_ones_that_waste_least() -> None:
    def room(number: int, seats: int, **more: object) -> Classroom:
        return Classroom(id=number, name=str(number), seats={Layout.U: seats}, **more)  # type: ignore[arg-type]

    rooms = [room(1, 9), room(2, 30), room(3, 12), room(4, 11, retired=True), room(5, 14)]
    need = Need(10, Layout.U)
    assert [each.id for each in better_rooms(rooms, {5}, need)] == [3, 2]
    assert shortcomings(room(6, 10), need) == {}
