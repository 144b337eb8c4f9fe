"""Moroccan public holidays: calculated, unless the centre keeps the year itself."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.holidays import Holiday, together
from centre_desk.domain.periods import DAY, Nights

LANGUAGES = {"fr": "fr", "ar": "ar", "en": "en_US"}
"""Our languages as the ``holidays`` package names them."""
BOTH = " · "
ESTIMATED = re.compile(r" \([^)]*\)$")
"""The package's remark on a holiday by the moon; its others have no brackets."""


@functools.cache
def _year(year: int, language: str) -> dict[date, str]:
    import holidays  # slow to load

    found = holidays.country_holidays("MA", years=year, language=LANGUAGES[language])
    return {day: name.replace("; ", BOTH) for day, name in found.items()}


def holiday(day: date, language: str = "fr") -> str:
    """The calculated name of the holiday on *day*, or an empty text.

    Hijri dates are calculated and often a day off from the Moroccan announcement.

    Raises:
        KeyError: no such language.
    """
    return _year(day.year, language).get(day, "")


def in_each_language(day: date) -> Mapping[str, str]:
    """The calculated name in French, Arabic and English; empty on any other day."""
    if not holiday(day):
        return {}
    return {language: holiday(day, language) for language in LANGUAGES}


@functools.cache
def calculated(year: int) -> tuple[Holiday, ...]:
    """The holidays of a year as they are expected; those by the moon are provisional."""
    by_language = [_year(year, language) for language in LANGUAGES]
    return tuple(
        Holiday(day, _bare(name), _bare(name_ar), _bare(name_en), confirmed=name == _bare(name))
        for day in sorted(by_language[0])
        for name, name_ar, name_en in zip(
            *(named[day].split(BOTH) for named in by_language), strict=True
        )
    )


def _bare(name: str) -> str:
    """A name without the remark that its day is an estimate."""
    return ESTIMATED.sub("", name)


def kept(desk: Desk, year: int) -> tuple[Holiday, ...]:
    """The holidays of a year as the centre keeps them itself; nothing where it does not."""
    rows = desk.store.rows(
        "SELECT day, name, name_ar, name_en, confirmed FROM holiday WHERE centre_id = ? "
        "AND day >= ? AND day <= ? ORDER BY day, name",
        desk.centre_id,
        date(year, 1, 1),
        date(year, 12, 31),
    )
    return tuple(
        Holiday(day, name, name_ar, name_en, confirmed=bool(confirmed))
        for day, name, name_ar, name_en, confirmed in rows
    )


def of_year(desk: Desk, year: int) -> tuple[Holiday, ...]:
    """The holidays of a year, in order."""
    return kept(desk, year) or calculated(year)


def during(desk: Desk, nights: Nights) -> dict[date, Mapping[str, str]]:
    """The names of the holidays on the days of *nights*, in each language."""
    return between(desk, nights.arrival, nights.departure - DAY)


def between(desk: Desk, first: date, last: date) -> dict[date, Mapping[str, str]]:
    """The names of the holidays between two days, both included, in each language."""
    return together(
        each
        for year in range(first.year, last.year + 1)
        for each in of_year(desk, year)
        if first <= each.day <= last
    )
