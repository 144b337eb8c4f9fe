"""The database itself keeps a classroom and a person in one place per half-day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import peewee
import pytest

from centre_desk.actions.history import History
from centre_desk.desk import Deed, Desk
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import tables
from tests.house import day, woman


@contextmanager
def refused(desk: Desk, why: str) -> Iterator[Deed]:
    with pytest.raises(RuleBroken, match=why), written(desk) as deed:
        yield deed


@contextmanager
def written(desk: Desk) -> Iterator[Deed]:
    with desk.deed("test") as deed:
        yield deed
        deed.says(tr("{n}", n=1), "sessions")


def session(deed: Deed, code: str) -> int:
    return deed.recorder.insert(
        tables.Session, code=code, title=f"Titre {code}", first_day=day(1), last_day=day(4)
    )


def classroom(deed: Deed, name: str = "Salle Atlas") -> int:
    return deed.recorder.insert(tables.Classroom, name=name, kind="classroom")


def slot(
    deed: Deed, session_id: int, number: int = 1, half: str = "morning", **more: object
) -> int:
    return deed.recorder.insert(
        tables.Slot, session_id=session_id, day=day(number), half=half, **more
    )


def enrol(deed: Deed, session_id: int, person_id: int, state: str = "confirmed") -> int:
    return deed.recorder.insert(
        tables.Enrolment, session_id=session_id, person_id=person_id, state=state,
        enrolled_on=day(1),
    )  # fmt: skip


def teach(deed: Deed, slot_id: int, person_id: int) -> int:
    return deed.recorder.insert(tables.SlotTrainer, slot_id=slot_id, person_id=person_id)


def test_a_classroom_taken_in_a_half_day_is_refused_to_another_session(desk: Desk) -> None:
    with written(desk) as deed:
        room = classroom(deed)
        slot(deed, session(deed, "MGT-1"), classroom_id=room)

    with refused(desk, r"Salle Atlas est prise .* par MGT-1 Titre MGT-1") as deed:
        slot(deed, session(deed, "MGT-2"), classroom_id=room)
    with written(desk) as deed:
        slot(deed, session(deed, "MGT-2"), classroom_id=room, half="afternoon")


def test_a_closed_classroom_is_refused_with_the_reason(desk: Desk) -> None:
    with written(desk) as deed:
        room = classroom(deed)
        deed.recorder.insert(
            tables.ClassroomClosure, classroom_id=room, first_day=day(2), last_day=day(3),
            reason="peinture",
        )  # fmt: skip

    with refused(desk, r"fermée le .* \(matin\) : peinture") as deed:
        slot(deed, session(deed, "MGT-1"), 3, classroom_id=room)


def test_a_participant_is_not_in_two_sessions_at_once(desk: Desk) -> None:
    person = woman(desk, "Idrissi")
    with written(desk) as deed:
        first = session(deed, "MGT-1")
        slot(deed, first)
        enrol(deed, first, person)

    with refused(desk, "IDRISSI Test suit déjà MGT-1") as deed:
        second = session(deed, "MGT-2")
        slot(deed, second)
        enrol(deed, second, person)
    with written(desk) as deed:
        second = session(deed, "MGT-2")
        slot(deed, second)
        enrol(deed, second, person, "waiting")


def test_a_slot_added_later_asks_everybody_who_is_enrolled(desk: Desk) -> None:
    person = woman(desk)
    with written(desk) as deed:
        first, second = session(deed, "MGT-1"), session(deed, "MGT-2")
        slot(deed, first)
        enrol(deed, first, person)
        enrol(deed, second, person)

    with refused(desk, "MGT-1") as deed:
        slot(deed, second)


def test_nobody_teaches_and_follows_the_same_slot(desk: Desk) -> None:
    person = woman(desk)
    with written(desk) as deed:
        first = session(deed, "MGT-1")
        morning = slot(deed, first)
        enrol(deed, first, person)

    with refused(desk, "à la fois formateur et participant") as deed:
        teach(deed, morning, person)


def test_one_trainer_has_several_groups_together_in_one_classroom(desk: Desk) -> None:
    person = woman(desk)
    with written(desk) as deed:
        leading = slot(deed, session(deed, "ANG-1"), classroom_id=classroom(deed))
        teach(deed, leading, person)
        slot(deed, session(deed, "ANG-2"), joined_to_id=leading)

    assert desk.store.rows("SELECT slot_id, teaches FROM person_half_day") == [(leading, 1)]


def test_self_study_and_cancelled_slots_keep_nobody_from_anything(desk: Desk) -> None:
    person = woman(desk)
    with written(desk) as deed:
        first = session(deed, "MGT-1")
        slot(deed, first, mode="self_study")
        slot(deed, first, half="afternoon", cancelled=True, classroom_id=classroom(deed))
        enrol(deed, first, person)

    assert desk.store.rows("SELECT * FROM person_half_day") == []
    assert desk.store.rows("SELECT * FROM classroom_half_day") == []


def test_undo_gives_every_half_day_back_and_redo_takes_it_again(desk: Desk) -> None:
    person, trainer = woman(desk), woman(desk)
    with written(desk) as deed:
        first = session(deed, "MGT-1")
        enrolled = enrol(deed, first, person)
        taught = slot(deed, first, classroom_id=classroom(deed))
        teach(deed, taught, trainer)
    with written(desk) as deed:
        deed.recorder.update(tables.Slot, taught, day=day(3))
        deed.recorder.update(tables.Enrolment, enrolled, state="cancelled")
    after = _places(desk)

    History(desk).undo()
    assert _places(desk) == (
        [(day(1), "morning", taught)],
        [(person, day(1), 0), (trainer, day(1), 1)],
    )
    History(desk).redo()
    assert _places(desk) == after == ([(day(3), "morning", taught)], [(trainer, day(3), 1)])


def _places(desk: Desk) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    return (
        desk.store.rows("SELECT day, half, slot_id FROM classroom_half_day"),
        desk.store.rows("SELECT person_id, day, teaches FROM person_half_day ORDER BY person_id"),
    )


def test_a_script_that_knows_nothing_of_our_rules_is_refused_as_well(desk: Desk) -> None:
    with written(desk) as deed:
        slot(deed, session(deed, "MGT-1"), classroom_id=classroom(deed))
    row = desk.store.one("SELECT classroom_id, day, half, slot_id FROM classroom_half_day")
    assert row is not None

    with pytest.raises(peewee.IntegrityError):
        desk.store.rows(
            "INSERT INTO classroom_half_day (classroom_id, day, half, slot_id) VALUES (?, ?, ?, ?)",
            *row,
        )
