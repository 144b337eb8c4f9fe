"""A trainer's week: where, in front of whom, and where to sleep."""

from __future__ import annotations

import pytest

from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.periods import Week
from centre_desk.errors import RuleBroken
from centre_desk.queries import trainer_week
from tests.house import day, lodge, nights, woman
from tests.training import classroom, enrol, session, slot, trainer

WEEK = Week.of(day(14))


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_groups_held_together_are_one_half_day_and_two_lists(desk: Desk) -> None:
    person, room = woman(desk), classroom(desk)
    first, second = (session(desk, code, day(14), day(15)) for code in ("ANG-1", "ANG-2"))
    leading = slot(desk, first, day(14), "afternoon", classroom_id=room)
    trainer(desk, person, leading)
    slot(desk, second, day(14), "afternoon", joined_to_id=leading)
    for each, name in ((first, "Tazi"), (first, "Alami"), (second, "Berrada")):
        enrol(desk, each, woman(desk, name))
    enrol(desk, second, woman(desk), "waiting")

    found = trainer_week.read(desk, person, WEEK)
    (taught,) = found.taught
    assert (taught.when, taught.classroom) == (HalfDay(day(14), Half.AFTERNOON), "Salle de test")
    assert (taught.codes, taught.people) == (("ANG-1", "ANG-2"), 3)
    assert [[each.name.latin for each in group.people] for group in found.groups] == [
        ["ALAMI Test", "TAZI Test"],
        ["BERRADA Test"],
    ]


def test_what_is_cancelled_and_other_weeks_are_left_out(desk: Desk) -> None:
    person = woman(desk)
    course = session(desk, "ANG-1", day(7), day(18))
    gone = session(desk, "ANG-2", day(16), day(16), state="cancelled")
    trainer(
        desk, person,
        slot(desk, course, day(14), cancelled=True), slot(desk, course, day(11)),
        slot(desk, gone, day(16)), slot(desk, course, day(18)),
    )  # fmt: skip
    found = trainer_week.read(desk, person, WEEK)
    assert [each.when.day for each in found.taught] == [day(18)]
    assert (found.before, found.after) == (day(11), None)


def test_the_bedroom_of_that_week_is_told(desk: Desk) -> None:
    person = woman(desk)
    lodge(desk, "101", 13, 16, person_id=person)
    lodge(desk, "102", 21, 22, person_id=person)
    assert trainer_week.read(desk, person, WEEK).bedrooms == (("101", nights(13, 16)),)


def test_whoever_is_gone_is_said(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match="n'existe plus"):
        trainer_week.read(desk, 99, WEEK)
