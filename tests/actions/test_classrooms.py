"""Classrooms: the default set, changing a line of it, closing, reopening, letting go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from centre_desk.actions import classrooms, setup
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.classrooms import Classroom, ClassroomKind, Layout
from centre_desk.errors import RuleBroken
from centre_desk.storage import classrooms as stored
from tests.conftest import Clock
from tests.house import content, day
from tests.training import session, slot


def named(desk: Desk, name: str) -> Classroom:
    found = stored.called(desk.store, desk.centre_id, name)
    assert found is not None
    return found


def test_a_new_centre_has_the_sixteen_classrooms_to_start_from(desk: Desk) -> None:
    every = stored.every(desk.store, desk.centre_id)
    assert Counter(room.kind for room in every) == {
        ClassroomKind.CLASSROOM: 12,
        ClassroomKind.COMPUTERS: 2,
        ClassroomKind.LANGUAGES: 1,
        ClassroomKind.AMPHITHEATRE: 1,
    }
    assert all(room.name_ar and room.seats and room.equipment for room in every)
    assert any(room.accessible for room in every)


def test_a_centre_without_classrooms_gets_them_in_one_step_that_undoes(
    open_at: Callable[..., Desk], tmp_path: Path
) -> None:
    desk = open_at(tmp_path / "new.db", create=True)
    setup.create_centre(desk, classrooms=())
    assert stored.every(desk.store, desk.centre_id) == []
    classrooms.add_default_set(desk)
    assert len(stored.every(desk.store, desk.centre_id)) == 16
    with pytest.raises(RuleBroken, match="déjà des salles"):
        classrooms.add_default_set(desk)
    History(desk).undo()
    assert stored.every(desk.store, desk.centre_id) == []


def test_every_line_of_a_classroom_can_be_changed_and_the_change_undone(desk: Desk) -> None:
    before = content(desk)
    room = named(desk, "Salle 3")
    wanted = replace(
        room, name="Salle Atlas", name_ar="قاعة الأطلس", floor=2, kind=ClassroomKind.COMPUTERS,
        seats={Layout.ROWS: 33}, equipment=frozenset({"computers", "sound"}), accessible=True,
    )  # fmt: skip
    classrooms.edit(desk, wanted)
    assert stored.get(desk.store, room.id) == wanted
    History(desk).undo()
    assert content(desk) == before


def test_a_classroom_added_is_found_under_its_tidied_name(desk: Desk) -> None:
    added = classrooms.add(desk, Classroom(name="  Salle   Rif ", seats={Layout.U: 10}))
    room = stored.get(desk.store, added.result[0])
    assert (room.name, room.seats_in(Layout.U), room.seats_in(Layout.ROWS)) == ("Salle Rif", 10, 0)


@pytest.mark.parametrize(
    ("room", "field"),
    [
        (Classroom(name=" ", seats={Layout.U: 5}), "name"),
        (Classroom(name="x" * 300, seats={Layout.U: 5}), "name"),
        (Classroom(name="SALLE 1", seats={Layout.U: 5}), "name"),
        (Classroom(name="Rif"), "seats"),
        (Classroom(name="Rif", seats={Layout.U: 0}), "seats"),
        (Classroom(name="Rif", seats={Layout.U: -3, Layout.ROWS: 4}), "seats"),
        (Classroom(name="Rif", seats={Layout.U: 9}, equipment=frozenset({"piscine"})), "equipment"),
    ],
)
def test_a_classroom_that_makes_no_sense_is_refused_beside_the_field_at_fault(
    desk: Desk, room: Classroom, field: str
) -> None:
    before = content(desk)
    with pytest.raises(RuleBroken) as refused:
        classrooms.add(desk, room)
    assert refused.value.field == field
    assert content(desk) == before


def test_closing_a_classroom_is_refused_with_the_sessions_that_are_in_it(desk: Desk) -> None:
    room = named(desk, "Salle 3").id
    slot(desk, session(desk, "MGT-1"), day(2), classroom_id=room)
    slot(desk, session(desk, "DIG-4"), day(3), "afternoon", classroom_id=room)
    with pytest.raises(RuleBroken, match=r"MGT-1 Titre MGT-1.*DIG-4 Titre DIG-4"):
        classrooms.close(desk, room, day(1), day(4), "peinture")
    classrooms.close(desk, room, day(4), day(5), "peinture")
    with pytest.raises(RuleBroken, match=r"fermée le 04/06/2027 \(matin\) : peinture"):
        slot(desk, session(desk, "MGT-2"), day(4), classroom_id=room)


@pytest.mark.parametrize(
    ("first", "last", "reason", "field"),
    [(1, 3, " ", "reason"), (3, 1, "peinture", "last_day"), (1, 3, "x" * 999, "reason")],
)
def test_a_closure_that_makes_no_sense_is_refused(
    desk: Desk, first: int, last: int, reason: str, field: str
) -> None:
    with pytest.raises(RuleBroken) as refused:
        classrooms.close(desk, named(desk, "Salle 3").id, day(first), day(last), reason)
    assert refused.value.field == field


def test_a_classroom_reopened_early_can_be_taken_from_today_on(desk: Desk, clock: Clock) -> None:
    room = named(desk, "Salle 3").id
    (closure,) = classrooms.close(desk, room, day(1), day(9), "peinture").result
    clock.go_to(day(3))
    classrooms.reopen(desk, closure)
    slot(desk, session(desk, "MGT-1"), day(3), classroom_id=room)
    assert stored.closure(desk.store, closure).last_day == day(2)
    with pytest.raises(RuleBroken, match="terminée"):
        classrooms.reopen(desk, closure)


def test_a_closure_that_has_not_begun_disappears(desk: Desk) -> None:
    before = content(desk)
    room = named(desk, "Salle 3").id
    (closure,) = classrooms.close(desk, room, day(5), day(9), "peinture").result
    classrooms.reopen(desk, closure)
    assert content(desk) == before


def test_a_classroom_with_sessions_ahead_is_not_let_go(desk: Desk, clock: Clock) -> None:
    room = named(desk, "Salle 3").id
    slot(desk, session(desk, "MGT-1"), day(2), classroom_id=room)
    with pytest.raises(RuleBroken, match="MGT-1"):
        classrooms.retire(desk, room)
    clock.go_to(day(3))
    classrooms.retire(desk, room)
    assert stored.get(desk.store, room).retired
    classrooms.bring_back(desk, room)
    assert not stored.get(desk.store, room).retired
