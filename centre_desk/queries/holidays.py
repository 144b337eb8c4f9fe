"""Moroccan public holidays by day."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date

LANGUAGES = {"fr": "fr", "ar": "ar", "en": "en_US"}
"""Our languages as the ``holidays`` package names them."""


@functools.cache
def _year(year: int, language: str) -> dict[date, str]:
    import holidays  # slow to load, and the first page opens without

    found = holidays.country_holidays("MA", years=year, language=LANGUAGES[language])
    return {day: name.replace("; ", " · ") for day, name in found.items()}


def holiday(day: date, language: str = "fr") -> str:
    """The name of the holiday on *day*, or an empty text.

    Hijri dates are calculated and often a day off from the Moroccan announcement.

    Raises:
        KeyError: no such language.
    """
    return _year(day.year, language).get(day, "")


def in_each_language(day: date) -> Mapping[str, str]:
    """The name of the holiday on *day* in French, Arabic and English; empty on any other day."""
    if not holiday(day):
        return {}
    return {language: holiday(day, language) for language in LANGUAGES}
