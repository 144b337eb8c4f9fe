"""Days and weeks in words."""

from __future__ import annotations

from datetime import date

import pytest

from centre_desk.domain.calendar_words import long_day, short_day, span, week_span, week_title
from centre_desk.domain.periods import Week


def test_a_week_is_named_by_its_iso_number_and_its_days() -> None:
    week = Week(2027, 2)
    assert week_title(week).in_french() == "Semaine 2 · 2027"
    assert week_span(week).in_french() == "du lundi 11 au dimanche 17 janvier 2027"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2027, 3, 29), date(2027, 4, 4), "du lundi 29 mars au dimanche 4 avril 2027"),
        (
            date(2026, 12, 28),
            date(2027, 1, 3),
            "du lundi 28 décembre 2026 au dimanche 3 janvier 2027",
        ),
    ],
)
def test_only_what_both_days_share_is_said_once(first: date, last: date, said: str) -> None:
    assert span(first, last).in_french() == said


def test_the_first_of_a_month_is_the_first() -> None:
    assert long_day(date(2027, 8, 1)).in_french() == "dimanche 1er août 2027"
    assert short_day(date(2027, 1, 1)).in_french() == "ven. 1er"
