"""Nights and ISO weeks: plain local dates."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.domain.periods import DAY, Nights, Week, runs
from centre_desk.errors import RuleBroken

JUNE = date(2027, 6, 1)
spans = st.builds(
    lambda start, length: Nights(JUNE + start * DAY, JUNE + (start + length) * DAY),
    st.integers(0, 30),
    st.integers(1, 20),
)


def test_from_1_to_5_june_are_four_nights() -> None:
    stay = Nights(date(2027, 6, 1), date(2027, 6, 5))
    assert len(stay) == 4
    assert list(stay)[-1] == date(2027, 6, 4)
    assert date(2027, 6, 5) not in stay


def test_the_departure_day_belongs_to_whoever_arrives() -> None:
    first, second = Nights(JUNE, JUNE + 4 * DAY), Nights(JUNE + 4 * DAY, JUNE + 6 * DAY)
    assert not first.overlaps(second)
    assert first.shared(second) is None


def test_more_than_a_year_is_taken_for_a_mistyped_year() -> None:
    with pytest.raises(RuleBroken, match="plus d'un an"):
        Nights(date(2027, 6, 1), date(2072, 6, 5))
    assert len(Nights(date(2027, 6, 1), date(2028, 6, 1))) == 366


@given(one=spans, other=spans)
def test_what_is_shared_and_what_is_left_make_up_the_whole(one: Nights, other: Nights) -> None:
    shared = one.shared(other)
    left = one.without(other)
    assert set(one) == set(shared or ()) | {night for piece in left for night in piece}
    assert set(shared or ()) == set(one) & set(other)
    assert all(not piece.overlaps(other) for piece in left)
    assert one.overlaps(other) == (shared is not None) == other.overlaps(one)


@given(span=spans, cut=st.integers(-5, 60))
def test_a_day_cuts_nights_into_those_before_and_those_since(span: Nights, cut: int) -> None:
    day = JUNE + timedelta(days=cut)
    before, since = span.before(day), span.since(day)
    assert [*(before or ()), *(since or ())] == list(span)


@given(nights=st.sets(st.integers(0, 40).map(lambda n: JUNE + n * DAY)))
def test_loose_nights_are_gathered_into_runs(nights: set[date]) -> None:
    found = runs(nights)
    assert {night for run in found for night in run} == nights
    assert all(one.departure < other.arrival for one, other in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2027, 1, 1), "2026-W53"),
        (date(2027, 1, 4), "2027-W01"),
        (date(2027, 1, 11), "2027-W02"),
        (date(2024, 12, 30), "2025-W01"),
    ],
)
def test_weeks_are_iso_weeks_from_monday(day: date, week: str) -> None:
    """The locale data of Morocco number them otherwise; the centre does not."""
    assert str(Week.of(day)) == week
    assert Week.parse(week).monday.weekday() == 0
    assert day in Week.of(day).nights


@pytest.mark.parametrize("text", ["2027-W02", "2027W2", " 2027-w02 "])
def test_a_week_is_read_as_people_write_it(text: str) -> None:
    assert Week.parse(text) == Week(2027, 2)


@pytest.mark.parametrize("text", ["", "2027-02", "semaine 2", "2027-W54", "2027-W00"])
def test_what_is_no_week_is_refused_in_words(text: str) -> None:
    with pytest.raises(RuleBroken, match=r"n'est pas une semaine|n'a pas de semaine"):
        Week.parse(text)
