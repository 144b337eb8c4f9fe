"""Who eats what: by examples, and by what holds for everybody whatever they do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.domain.formulas import Formula
from centre_desk.domain.hours import read_time
from centre_desk.domain.meals import (
    USUAL,
    USUAL_HOURS,
    Asked,
    Lodging,
    MealProfile,
    PersonDay,
    ProfileKind,
    Service,
    Wish,
    meals,
    nights_around,
    profile_on,
    profile_refusal,
)
from centre_desk.domain.periods import DAY, Nights

RAMADAN = MealProfile(
    id=1, name="Ramadan", first_day=date(2027, 2, 8), last_day=date(2027, 3, 9),
    kind=ProfileKind.RAMADAN, hours=USUAL_HOURS,
)  # fmt: skip
BETWEEN = PersonDay(slept_before=True, sleeps=True)
ARRIVAL = PersonDay(sleeps=True)
DEPARTURE = PersonDay(slept_before=True)
VISIT = PersonDay(morning=True, afternoon=True)


def given_to(day: PersonDay, profile: MealProfile = USUAL) -> str:
    """The meals of a day in one line, as ``breakfast lunch dinner``."""
    return " ".join(meal.service.value for meal in meals(day, profile))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (BETWEEN, "breakfast lunch dinner"),
        (BETWEEN._replace(morning=True), "breakfast morning_break lunch dinner"),
        (BETWEEN._replace(morning=True, afternoon=True),
         "breakfast morning_break lunch afternoon_break dinner"),
        (ARRIVAL, "dinner"),
        (ARRIVAL._replace(morning=True, afternoon=True),
         "morning_break lunch afternoon_break dinner"),
        (ARRIVAL._replace(arrives=time(11)), "lunch dinner"),
        (ARRIVAL._replace(arrives=time(14)), "dinner"),
        (ARRIVAL._replace(arrives=time(22)), ""),
        (ARRIVAL._replace(arrives=time(15), afternoon=True), "afternoon_break dinner"),
        (DEPARTURE, "breakfast"),
        (DEPARTURE._replace(morning=True), "breakfast morning_break lunch"),
        (DEPARTURE._replace(leaves=time(6, 30)), ""),
        (DEPARTURE._replace(leaves=time(12, 30)), "breakfast"),
        (DEPARTURE._replace(leaves=time(13)), "breakfast lunch"),
        (DEPARTURE._replace(leaves=time(11, 30), morning=True), "breakfast morning_break"),
        (VISIT, "morning_break lunch afternoon_break"),
        (PersonDay(morning=True), "morning_break lunch"),
        (PersonDay(afternoon=True), "lunch afternoon_break"),
        (PersonDay(), ""),
    ],
)  # fmt: skip
def test_nights_hours_and_half_days_say_what_is_eaten(day: PersonDay, expected: str) -> None:
    assert given_to(day) == expected


@pytest.mark.parametrize(
    ("formula", "lodged", "by_day"),
    [
        (Formula.FULL_BOARD, "breakfast morning_break lunch dinner", "morning_break lunch"),
        (Formula.HALF_BOARD, "breakfast dinner", ""),
        (Formula.LUNCH_AND_BREAKS, "morning_break lunch", "morning_break lunch"),
        (Formula.BREAKS, "morning_break", "morning_break"),
        (Formula.NONE, "", ""),
    ],
)
def test_a_formula_takes_away_what_it_leaves_out(
    formula: Formula, lodged: str, by_day: str
) -> None:
    assert given_to(BETWEEN._replace(morning=True, formula=formula)) == lodged
    assert given_to(PersonDay(morning=True, formula=formula)) == by_day


def test_in_ramadan_who_sleeps_has_iftar_dinner_and_suhoor_and_nobody_is_asked_why() -> None:
    full = BETWEEN._replace(morning=True, afternoon=True)
    assert given_to(full, RAMADAN) == "suhoor iftar dinner"
    assert given_to(ARRIVAL, RAMADAN) == "iftar dinner"
    assert given_to(DEPARTURE, RAMADAN) == "suhoor"
    assert given_to(VISIT, RAMADAN) == ""


def test_an_ordinary_lunch_in_ramadan_is_simply_ordered() -> None:
    order = (Asked(Wish.ORDERED, Service.LUNCH),)
    assert given_to(VISIT._replace(asked=order), RAMADAN) == "lunch"
    assert given_to(BETWEEN._replace(asked=order), RAMADAN) == "suhoor lunch iftar dinner"


def test_a_wish_comes_last_and_holds() -> None:
    def wished(*asked: Asked) -> str:
        return given_to(BETWEEN._replace(asked=asked))

    assert wished(Asked(Wish.WITHOUT, Service.LUNCH)) == "breakfast dinner"
    assert wished(Asked(Wish.WITHOUT)) == ""
    assert wished(Asked(Wish.FORMULA, formula=Formula.HALF_BOARD)) == "breakfast dinner"
    assert wished(Asked(Wish.WITHOUT), Asked(Wish.ORDERED, Service.DINNER)) == "dinner"
    packed = meals(BETWEEN._replace(asked=(Asked(Wish.PACKED, Service.LUNCH),)), USUAL)
    assert [meal.wish for meal in packed] == [None, Wish.PACKED, None]


def test_a_late_dinner_is_kept_for_who_arrives_after_it() -> None:
    late = ARRIVAL._replace(arrives=time(23), asked=(Asked(Wish.LATE, Service.DINNER),))
    assert meals(late, USUAL) == ((Service.DINNER, Wish.LATE),)


def test_a_weekend_away_is_a_departure_and_an_arrival_at_unknown_hours() -> None:
    stay = Lodging(
        nights=Nights(date(2027, 6, 6), date(2027, 6, 18)),
        away=(Nights(date(2027, 6, 11), date(2027, 6, 13)),), arrives="18:00", leaves="13:00",
    )  # fmt: skip
    seen = {n: nights_around([stay], date(2027, 6, n)) for n in (6, 11, 12, 13, 18)}
    assert seen == {
        6: (False, True, "18:00", ""),
        11: (True, False, "", ""),
        12: (False, False, "", ""),
        13: (False, True, "", ""),
        18: (True, False, "", "13:00"),
    }


def test_who_changes_from_one_stay_to_another_has_neither_left_nor_arrived() -> None:
    one = Lodging(nights=Nights(date(2027, 6, 1), date(2027, 6, 5)), leaves="10:00")
    other = Lodging(nights=Nights(date(2027, 6, 5), date(2027, 6, 8)), arrives="17:00")
    assert nights_around([one, other], date(2027, 6, 5)) == (True, True, "", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("9:30", time(9, 30)), ("21h", time(21)), ("8h05", time(8, 5)), ("25:00", None),
     ("le soir", None), ("", None)],
)  # fmt: skip
def test_an_hour_is_read_as_people_write_it(text: str, expected: time | None) -> None:
    assert read_time(text) == expected


def test_the_meals_of_a_period_hold_on_its_days() -> None:
    assert profile_on([RAMADAN], date(2027, 2, 8)) is RAMADAN
    assert profile_on([RAMADAN], date(2027, 3, 10)) is USUAL


@pytest.mark.parametrize(
    ("profile", "why"),
    [
        (replace(RAMADAN, name=" "), "nom"),
        (replace(RAMADAN, last_day=None), "premier et un dernier jour"),
        (replace(RAMADAN, last_day=date(2027, 1, 1)), "avant le premier"),
        (replace(RAMADAN, hours={Service.LUNCH: (time(14), time(12))}), "déjeuner : la fin"),
        (replace(RAMADAN, id=None), "ont déjà leurs repas : Ramadan"),
    ],
)
def test_meals_that_make_no_sense_are_refused_in_words(profile: MealProfile, why: str) -> None:
    refusal = profile_refusal(profile, [RAMADAN])
    assert refusal is not None
    assert why in refusal.in_french()
    assert profile_refusal(RAMADAN, [RAMADAN]) is None


HOURS = st.none() | st.times(max_value=time(23, 59))
SERVICES = st.none() | st.sampled_from(Service)
ASKED = st.lists(
    st.builds(Asked, st.sampled_from(Wish), SERVICES, st.none() | st.sampled_from(Formula)),
    max_size=3,
).map(tuple)
DAYS = st.builds(
    PersonDay, st.booleans(), st.booleans(), HOURS, HOURS, st.booleans(), st.booleans(),
    st.sampled_from(Formula), ASKED,
)  # fmt: skip
PROFILES = st.sampled_from((USUAL, RAMADAN))


@given(DAYS, PROFILES)
def test_nobody_has_the_same_meal_twice_and_meals_follow_the_day(
    day: PersonDay, profile: MealProfile
) -> None:
    services = [meal.service for meal in meals(day, profile)]
    assert services == [each for each in Service if each in services]


@given(DAYS, PROFILES)
def test_who_is_not_here_eats_nothing_whatever_was_asked(
    day: PersonDay, profile: MealProfile
) -> None:
    away = day._replace(slept_before=False, sleeps=False, morning=False, afternoon=False)
    assert meals(away, profile) == ()


@given(DAYS, PROFILES)
def test_unless_asked_for_breakfast_needs_a_night_before_and_dinner_one_after(
    day: PersonDay, profile: MealProfile
) -> None:
    found = {meal.service for meal in meals(day._replace(asked=()), profile)}
    assert day.slept_before or not found & {Service.BREAKFAST, Service.SUHOOR}
    assert day.sleeps or not found & {Service.DINNER, Service.IFTAR}


@given(DAYS, PROFILES)
def test_unless_asked_for_nothing_is_over_before_one_arrives_or_begins_after_one_left(
    day: PersonDay, profile: MealProfile
) -> None:
    for meal in meals(day._replace(asked=()), profile):
        starts, ends = profile.span(meal.service)
        assert day.arrives is None or day.arrives < ends
        assert day.leaves is None or starts < day.leaves


@given(DAYS, PROFILES)
def test_full_board_is_never_less_than_another_formula(
    day: PersonDay, profile: MealProfile
) -> None:
    plain = day._replace(asked=())
    full = meals(plain._replace(formula=Formula.FULL_BOARD), profile)
    assert set(meals(plain, profile)) <= set(full)


@given(st.integers(0, 20), st.integers(1, 14), st.integers(-3, 24))
def test_nobody_eats_before_the_arrival_or_after_the_departure(
    start: int, length: int, offset: int
) -> None:
    arrival = date(2027, 6, 1) + timedelta(start)
    stay = Lodging(nights=Nights(arrival, arrival + length * DAY))
    day = date(2027, 6, 1) + timedelta(offset)
    before, after, _, _ = nights_around([stay], day)
    eats = bool(meals(PersonDay(before, after), USUAL))
    assert eats is (arrival <= day <= arrival + length * DAY)
