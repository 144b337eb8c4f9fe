"""Where half-days go when a session moves, and who gets a seat."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.hours import USUAL
from centre_desk.domain.seats import Seats
from centre_desk.domain.sessions import carried, open_half_days, proposed

MONDAY = date(2027, 6, 14)


def day(number: int) -> date:
    return date(2027, 6, number)


def opening(*holidays: int) -> list[HalfDay]:
    return open_half_days(day(1), day(30), [USUAL], {day(number) for number in holidays})


def mornings(*numbers: int) -> set[HalfDay]:
    return {HalfDay(day(number), Half.MORNING) for number in numbers}


def moved(slots: set[HalfDay], new_start: int, *holidays: int) -> list[int]:
    start = min(slots).day
    found = carried(slots, start, opening(*holidays), day(new_start))
    return [found[each].day.day for each in sorted(slots)]


@pytest.mark.parametrize(
    ("slots", "new_start", "holidays", "expected"),
    [
        ((14, 15, 16, 17), 16, (), [16, 17, 18, 21]),
        ((17, 18, 21, 22), 14, (), [14, 15, 16, 17]),
        ((14, 17), 21, (), [21, 24]),
        ((14, 21), 15, (), [15, 22]),
        ((14, 21), 7, (9,), [7, 14]),
        ((14, 15, 16), 21, (22,), [21, 23, 24]),
        ((14, 15, 16), 14, (15,), [14, 15, 16]),
    ],
    ids=[
        "the weekend is passed over",
        "the weekend within is closed up",
        "whole weeks keep the days of the week",
        "once a week stays once a week",
        "a holiday between two weeks changes nothing",
        "a holiday pushes what follows",
        "a session that stays is left alone, whatever is closed",
    ],
)
def test_the_half_days_of_a_session_go_with_it(
    slots: tuple[int, ...], new_start: int, holidays: tuple[int, ...], expected: list[int]
) -> None:
    assert moved(mornings(*slots), new_start, *holidays) == expected


def test_an_evening_stays_an_evening_though_the_house_is_closed_then() -> None:
    evening = HalfDay(MONDAY, Half.EVENING)
    found = carried({evening}, MONDAY, opening(), day(16))
    assert found == {evening: HalfDay(day(16), Half.EVENING)}


def test_a_saturday_class_stays_on_saturday_week_by_week() -> None:
    assert moved(mornings(12), 19) == [19]


def test_as_many_half_days_are_proposed_as_the_programme_lasts() -> None:
    assert proposed(opening(), 3) == opening()[:3]
    assert proposed(opening(), 0) == opening()


def test_a_direction_has_the_seats_that_are_kept_for_it_and_no_other() -> None:
    seats = Seats(capacity=3, quotas={1: 1}, taken=Counter())
    seats.take(1)
    assert seats.refusal(1) is not None
    seats.take(2)
    assert seats.refusal(None) is None
    seats.take(None)
    assert seats.refusal(2) is not None
    seats.leave(1)
    assert seats.refusal(2) is not None, "the seat that is free is kept for direction 1"
    assert seats.refusal(1) is None


def test_without_a_capacity_as_many_come_as_like() -> None:
    seats = Seats(taken=Counter({None: 1_000}))
    assert seats.refusal(None) is None
