"""Moroccan public holidays by day."""

from __future__ import annotations

import functools
from datetime import date

import holidays


@functools.cache
def _year(year: int) -> dict[date, str]:
    return dict(holidays.country_holidays("MA", years=year, language="fr"))


def holiday(day: date) -> str:
    """The name of the holiday on *day* in French, or an empty text.

    Hijri dates are calculated and often a day off from the Moroccan announcement.
    """
    return _year(day.year).get(day, "")
