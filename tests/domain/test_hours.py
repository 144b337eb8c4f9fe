"""The hours of the house change with the season."""

from __future__ import annotations

from datetime import time

from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.hours import USUAL, USUAL_HOURS, HourProfile, profile_on
from centre_desk.storage import hours, tables
from tests.house import day
from tests.training import written

RAMADAN = HourProfile(
    name="Ramadan",
    first_day=day(8),
    last_day=day(20),
    hours={Half.MORNING: (time(9, 30), time(13)), Half.AFTERNOON: (time(13, 15), time(15))},
    opening=frozenset({(1, Half.MORNING)}),
)


def test_a_period_of_its_own_goes_before_the_rest_of_the_year() -> None:
    rest = HourProfile(name="Année", hours=USUAL_HOURS)

    assert profile_on([rest, RAMADAN], day(8)) is RAMADAN
    assert profile_on([rest, RAMADAN], day(20)) is RAMADAN
    assert profile_on([rest, RAMADAN], day(21)) is rest


def test_a_centre_that_has_set_no_hours_teaches_mornings_and_afternoons_of_the_week() -> None:
    profile = profile_on([], day(4))

    assert profile is USUAL
    assert profile.opens(HalfDay(day(4), Half.AFTERNOON)), "a Friday"
    assert not profile.opens(HalfDay(day(5), Half.MORNING)), "a Saturday"
    assert not profile.opens(HalfDay(day(4), Half.EVENING))


def test_hours_come_back_from_the_database_as_they_were_set(desk: Desk) -> None:
    with written(desk) as deed:
        number = deed.recorder.insert(
            tables.HourProfile, name=RAMADAN.name, first_day=RAMADAN.first_day,
            last_day=RAMADAN.last_day, hours=hours.written_hours(RAMADAN.hours),
            opening=hours.written_opening(RAMADAN.opening),
        )  # fmt: skip

    (found,) = hours.profiles(desk.store, desk.centre_id)
    assert found.id == number
    assert (found.hours, found.opening) == (RAMADAN.hours, RAMADAN.opening)
    assert (found.first_day, found.last_day) == (RAMADAN.first_day, RAMADAN.last_day)
