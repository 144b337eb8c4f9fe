"""Half-days of a session: where they may be, with whom, and what another session has to say."""

from __future__ import annotations

import pytest

from centre_desk.actions import slots
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.training import Mode, Slot
from centre_desk.errors import RuleBroken
from centre_desk.queries.opening import CLOSED_HOUSE
from centre_desk.storage import sessions as stored
from centre_desk.storage import tables
from tests.house import content, day, woman
from tests.training import classroom, enrol, session, slot, trainer, written


def at(number: int, half: Half = Half.MORNING, month: int = 6) -> HalfDay:
    return HalfDay(day(number, month), half)


def read(desk: Desk, slot_id: int) -> Slot:
    return stored.slot(desk.store, slot_id)


def test_a_slot_on_a_holiday_or_out_of_hours_is_asked_about(desk: Desk) -> None:
    mgt = session(desk, "MGT-1", day(29, 7), day(31, 7))
    for when, why in (
        (at(30, month=7), "Le 30/07/2027 est férié"),
        (at(31, month=7), r"n'enseigne pas le 31/07/2027 \(matin\)"),
        (at(29, Half.EVENING, 7), r"n'enseigne pas le 29/07/2027 \(soir\)"),
    ):
        with pytest.raises(RuleBroken, match=why) as refused:
            slots.add(desk, mgt, when)
        assert refused.value.override == CLOSED_HOUSE
        slots.add(desk, mgt, when, override=[CLOSED_HOUSE])


def test_a_slot_outside_its_session_is_refused(desk: Desk) -> None:
    mgt = session(desk, "MGT-1", day(14), day(16))
    with pytest.raises(RuleBroken, match=r"hors de la session MGT-1.*changez d'abord ses dates"):
        slots.add(desk, mgt, at(17))


def test_a_session_has_one_slot_in_a_half_day(desk: Desk) -> None:
    mgt = session(desk, "MGT-1", day(14), day(16))
    slots.add(desk, mgt, at(14))
    with pytest.raises(RuleBroken, match="a déjà un créneau le 14/06/2027"):
        slots.add(desk, mgt, at(14))


def test_a_trainer_who_follows_the_slot_is_refused(desk: Desk) -> None:
    person = woman(desk, "Idrissi")
    mgt = session(desk, "MGT-1", day(14), day(16))
    enrol(desk, mgt, person)
    with pytest.raises(RuleBroken, match="à la fois formateur et participant"):
        slots.add(desk, mgt, at(14), trainer_ids=[person])


def test_two_slots_change_places_with_their_people_and_rooms(desk: Desk) -> None:
    """Each is in the other's way until both have left."""
    room = classroom(desk)
    mgt = session(desk, "MGT-1", day(14), day(16))
    enrol(desk, mgt, woman(desk))
    one, other = (slot(desk, mgt, day(n), classroom_id=room) for n in (14, 15))
    before = content(desk)

    slots.swap(desk, one, other)
    assert (read(desk, one).when, read(desk, other).when) == (at(15), at(14))
    History(desk).undo()
    assert content(desk) == before
    History(desk).redo()
    assert read(desk, one).when == at(15)


def test_what_a_calendar_shows_raises_the_revision_and_nothing_else_does(desk: Desk) -> None:
    room, person = classroom(desk), woman(desk)
    mgt = session(desk, "MGT-1", day(14), day(16))
    (one,) = slots.add(desk, mgt, at(14)).result
    for number, change in enumerate(
        (
            lambda: slots.move(desk, one, at(15)),
            lambda: slots.set_classroom(desk, [one], room),
            lambda: slots.set_trainers(desk, [one], [person]),
            lambda: slots.set_subject(desk, one, "Déléguer"),
            lambda: slots.cancel(desk, [one]),
            lambda: slots.reinstate(desk, [one]),
            lambda: slots.set_mode(desk, [one], Mode.DISTANCE),
        ),
        1,
    ):
        change()
        assert read(desk, one).revision == number
    slots.set_trainers(desk, [one], [person])
    slots.set_subject(desk, one, "Déléguer")
    assert read(desk, one).revision == 7
    assert read(desk, one).classroom_id is None, "at a distance there is no room"


def test_groups_held_together_move_together(desk: Desk) -> None:
    room = classroom(desk)
    leading = slot(desk, session(desk, "ANG-1", day(14), day(16)), day(14), classroom_id=room)
    following = slot(desk, session(desk, "ANG-2", day(14), day(16)), day(14))
    slots.join(desk, following, leading)

    slots.move(desk, following, at(15))
    assert (read(desk, leading).when, read(desk, following).when) == (at(15), at(15))
    with pytest.raises(RuleBroken, match="séparez-les d'abord"):
        slots.swap(desk, leading, following)


def test_when_the_leading_slot_is_cancelled_the_next_group_keeps_room_and_trainer(
    desk: Desk,
) -> None:
    room, person = classroom(desk), woman(desk)
    leading = slot(desk, session(desk, "ANG-1", day(14), day(16)), day(14), classroom_id=room)
    trainer(desk, person, leading)
    second, third = (slot(desk, session(desk, c, day(14), day(16)), day(14)) for c in ("B", "C"))
    slots.join(desk, second, leading)
    slots.join(desk, third, second)
    before = content(desk)

    slots.cancel(desk, [leading])
    found = read(desk, second)
    assert (found.classroom_id, found.trainer_ids, found.joined_to) == (room, (person,), None)
    assert read(desk, third).joined_to == second
    History(desk).undo()
    assert content(desk) == before


def test_a_group_that_is_separated_needs_a_room_of_its_own(desk: Desk) -> None:
    room = classroom(desk)
    leading = slot(desk, session(desk, "ANG-1", day(14), day(16)), day(14), classroom_id=room)
    following = slot(desk, session(desk, "ANG-2", day(14), day(16)), day(14))
    slots.join(desk, following, leading)

    slots.separate(desk, following)
    assert read(desk, following).classroom_id is None
    with pytest.raises(RuleBroken, match=r"est prise le .* par ANG-1"):
        slots.set_classroom(desk, [following], room)


def test_a_slot_in_which_attendance_is_noted_stays_where_it_is(desk: Desk) -> None:
    mgt, person = session(desk, "MGT-1", day(14), day(16)), woman(desk)
    one = slot(desk, mgt, day(14))
    with written(desk) as deed:
        deed.recorder.insert(tables.Attendance, slot_id=one, person_id=person, state="present")

    for change in (lambda: slots.cancel(desk, [one]), lambda: slots.move(desk, one, at(15))):
        with pytest.raises(RuleBroken, match="La présence est déjà notée le 14/06/2027"):
            change()
