"""The hours of the house, for the year and for a period of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from centre_desk.actions import hours
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half
from centre_desk.domain.hours import USUAL_HOURS, USUAL_OPENING, HourProfile, Hours, hours_on
from centre_desk.errors import RuleBroken
from centre_desk.storage import hours as stored
from tests.house import content

MORNINGS = frozenset((weekday, Half.MORNING) for weekday in range(1, 6))
YEAR = HourProfile(name="Toute l'année", hours=USUAL_HOURS)
RAMADAN = HourProfile(
    name="Ramadan", first_day=date(2027, 2, 8), last_day=date(2027, 3, 9),
    hours={Half.MORNING: (time(9, 30), time(13))}, opening=MORNINGS,
)  # fmt: skip


def on(desk: Desk, day: date) -> Hours:
    return hours_on(stored.profiles(desk.store, desk.centre_id), day)


def test_the_hours_of_a_period_hold_on_its_days_and_those_of_the_year_on_all_others(
    desk: Desk,
) -> None:
    hours.save(desk, YEAR)
    hours.save(desk, RAMADAN)
    usual = {half: USUAL_HOURS[half] for half in (Half.MORNING, Half.AFTERNOON)}
    assert on(desk, date(2027, 2, 5)) == usual
    assert on(desk, date(2027, 2, 8)) == {Half.MORNING: (time(9, 30), time(13))}
    assert on(desk, date(2027, 3, 9)) == on(desk, date(2027, 2, 8))
    assert on(desk, date(2027, 3, 10)) == usual
    assert on(desk, date(2027, 3, 13)) == {}, "a Saturday"


def test_a_centre_may_teach_in_the_evening_and_on_saturday(desk: Desk) -> None:
    late = USUAL_OPENING | {(2, Half.EVENING), (6, Half.MORNING)}
    hours.save(desk, replace(YEAR, opening=late))
    assert Half.EVENING in on(desk, date(2027, 6, 1))
    assert list(on(desk, date(2027, 6, 5))) == [Half.MORNING]


def test_hours_are_changed_given_up_and_brought_back(desk: Desk) -> None:
    before = content(desk)
    (made,) = hours.save(desk, RAMADAN).result
    hours.save(desk, replace(RAMADAN, id=made, last_day=date(2027, 3, 10)))
    assert on(desk, date(2027, 3, 10)) == {Half.MORNING: (time(9, 30), time(13))}
    hours.remove(desk, made)
    assert content(desk) == before
    for _ in range(3):
        History(desk).undo()
    assert content(desk) == before


@pytest.mark.parametrize(
    ("profile", "why"),
    [
        (replace(YEAR, name=" "), "nom"),
        (replace(YEAR, hours={Half.MORNING: (time(12), time(9))}, opening=MORNINGS),
         r"matin : la fin \(09:00\) n'est pas après le début \(12:00\)"),
        (replace(YEAR, hours={**USUAL_HOURS, Half.AFTERNOON: (time(12), time(17))}),
         "après-midi commence à 12:00, avant la fin"),
        (replace(YEAR, hours={Half.MORNING: (time(9), time(12))}), "heures : après-midi"),
        (replace(YEAR, opening=frozenset()), "au moins une demi-journée"),
        (replace(RAMADAN, last_day=None), "premier et un dernier jour"),
        (replace(RAMADAN, last_day=date(2027, 1, 1)), "avant le premier"),
    ],
)  # fmt: skip
def test_hours_that_make_no_sense_are_refused_in_words(
    desk: Desk, profile: HourProfile, why: str
) -> None:
    with pytest.raises(RuleBroken, match=why):
        hours.save(desk, profile)
    assert stored.profiles(desk.store, desk.centre_id) == []


def test_a_day_has_the_hours_of_one_profile_only(desk: Desk) -> None:
    hours.save(desk, YEAR)
    hours.save(desk, RAMADAN)
    with pytest.raises(RuleBroken, match="Ramadan, du 08/02/2027 au 09/03/2027"):
        hours.save(desk, replace(RAMADAN, first_day=date(2027, 3, 9), last_day=date(2027, 4, 1)))
    with pytest.raises(RuleBroken, match="reste de l'année"):
        hours.save(desk, replace(YEAR, name="Autre"))
