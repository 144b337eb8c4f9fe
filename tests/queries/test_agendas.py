"""An agenda tells of each half-day when it last changed, and that it changed again."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.queries import agendas
from centre_desk.storage import tables
from tests.conftest import Clock
from tests.house import day, man
from tests.training import classroom, session, slot, trainer, written


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def told(desk: Desk, course: int) -> list[tuple[int, datetime]]:
    return [(each.sequence, each.changed) for each in agendas.session(desk, course).appointments]


def changed(desk: Desk, table: type, row: int, **values: object) -> None:
    with written(desk) as deed:
        deed.recorder.update(table, row, **values)


def test_a_slot_that_changes_tells_it_and_the_others_stay_as_they_were(
    desk: Desk, clock: Clock
) -> None:
    course = session(desk, "MGT-1")
    first, _ = slot(desk, course, day(1)), slot(desk, course, day(2))
    (_, made), (_, other) = told(desk, course)
    clock.wait(hours=1)
    changed(desk, tables.Slot, first, classroom_id=classroom(desk))
    assert told(desk, course) == [(1, made + timedelta(hours=1)), (0, other)]


def test_what_is_undone_is_one_change_more_for_a_calendar(desk: Desk, clock: Clock) -> None:
    course = session(desk, "MGT-1")
    moved = slot(desk, course, day(1))
    ((_, made),) = told(desk, course)
    changed(desk, tables.Slot, moved, day=day(2), revision=1)
    clock.wait(hours=2)
    History(desk).undo()
    assert told(desk, course) == [(2, made + timedelta(hours=2))]
    History(desk).redo()
    assert told(desk, course)[0][0] == 3


def test_a_trainer_a_group_held_together_and_a_title_are_told_too(desk: Desk) -> None:
    course, other = session(desk, "MGT-1"), session(desk, "MGT-2")
    leading = slot(desk, course, day(1))
    slot(desk, other, day(1), joined_to_id=leading)
    trainer(desk, man(desk), leading)
    assert [sequence for sequence, _ in told(desk, other)] == [1]
    changed(desk, tables.Session, other, title="Autre titre")
    assert [sequence for sequence, _ in told(desk, other)] == [2]
    assert [sequence for sequence, _ in told(desk, course)] == [1]


def test_a_slot_that_came_from_elsewhere_goes_on_from_its_own_number(desk: Desk) -> None:
    course = session(desk, "MGT-1")
    known = slot(desk, course, day(1), revision=4)
    desk.store.run("DELETE FROM slot_stamp", [])
    assert told(desk, course)[0][0] == 4
    changed(desk, tables.Slot, known, subject="Jeux de rôle")
    assert told(desk, course)[0][0] == 5
