"""A session is created with half-days that it can have, and nobody is present before it begins."""

from __future__ import annotations

import pytest

from centre_desk.actions import enrolments, sessions
from centre_desk.actions.sessions import Details
from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.training import EnrolmentState
from centre_desk.errors import RuleBroken
from centre_desk.storage import sessions as stored
from tests import training
from tests.house import day, woman

DETAILS = Details(code="MGT-1", title="Gestion", first_day=day(1), last_day=day(8))


@pytest.mark.parametrize(
    "half_days",
    [
        (HalfDay(day(20), Half.MORNING),),
        (HalfDay(day(2), Half.MORNING), HalfDay(day(2), Half.MORNING)),
        (HalfDay(day(6), Half.MORNING),),
    ],
    ids=["outside", "twice", "a Sunday"],
)
def test_a_half_day_that_cannot_be_is_refused_and_no_session_is_created(
    desk: Desk, half_days: tuple[HalfDay, ...]
) -> None:
    with pytest.raises(RuleBroken):
        sessions.create(desk, DETAILS, half_days=half_days)
    assert stored.by_code(desk.store, desk.centre_id, "MGT-1") is None


def test_a_sunday_is_taught_on_when_it_is_meant(desk: Desk) -> None:
    sunday = (HalfDay(day(6), Half.MORNING),)
    made = sessions.create(desk, DETAILS, half_days=sunday, override=("closed_house",))
    assert len(made.result) == 2


def test_nobody_is_present_before_the_session_begins(desk: Desk) -> None:
    session = training.session(desk, "MGT-1", day(10), day(11))
    enrolled = training.enrol(desk, session, woman(desk))
    with pytest.raises(RuleBroken, match="MGT-1 commence le 10/06/2027"):
        enrolments.set_state(desk, enrolled, EnrolmentState.PRESENT)
    enrolments.set_state(desk, enrolled, EnrolmentState.EXCUSED)
