"""Days as people write them: ``11/01/2027``, ``2027-01-11``, ``11 janv.``, Arabic digits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from functools import lru_cache

from centre_desk.domain.names import ascii_digits, plain


class Trouble(Enum):
    """Why a cell is no day."""

    IMPOSSIBLE = "impossible"  # written as a day, but no calendar has it: 31/02/2027
    UNREADABLE = "unreadable"  # other text: "à confirmer"


@dataclass(frozen=True, slots=True)
class DayMonth:
    """A day without its year; see :func:`with_year`."""

    day: int
    month: int


Day = date | DayMonth | Trouble | None

_MONTH_NAMES = (
    "janvier janv jan january يناير كانون",
    "fevrier fevr fev february feb فبراير",
    "mars mar march مارس",
    "avril avr april apr ابريل",
    "mai may ماي مايو",
    "juin jun june يونيو يونيه",
    "juillet juil juill jul july يوليوز يوليو",
    "aout august aug غشت اغسطس",
    "septembre sept sep september شتنبر سبتمبر",
    "octobre oct october اكتوبر",
    "novembre nov november نونبر نوفمبر",
    "decembre dec december دجنبر ديسمبر",
)
MONTHS = {
    plain(name): number + 1 for number, names in enumerate(_MONTH_NAMES) for name in names.split()
}
_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_EMPTY = frozenset({"", "-", "--", "—", "–", "/", "?", ".", "x", "n/a", "na", "neant", "ras"})
_SEPARATOR = r"[/.\-\s]\s*"
_TIME = r"(?:[t,\s]+(?:a\s*)?\d{1,2}\s*(?:[:h].*)?)?"
_NUMBERS = re.compile(rf"(\d{{1,2}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{4}}|\d{{2}}){_TIME}")
_ISO = re.compile(rf"(\d{{4}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{1,2}}){_TIME}z?")
_NAMED = re.compile(
    rf"(\d{{1,2}})(?:er|st|nd|rd|th)?[\s\-./]*(?:de\s+|of\s+)?({_MONTH})\b[\s\-./,]*"
    rf"(\d{{4}}|\d{{2}})?{_TIME}"
)
_AMERICAN = re.compile(rf"({_MONTH})\b\.?\s*(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})")
_NO_YEAR = re.compile(rf"(\d{{1,2}}){_SEPARATOR}(\d{{1,2}})")
_COMPACT = re.compile(r"(\d{2})(\d{2})((?:19|20)\d{2})")
_COMPACT_ISO = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_WEEKDAY = re.compile(
    r"(?:(?:le|the|on|يوم|du|au|from|to)\s+)?"
    r"(?:(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+(?=\d)"
    r"|(?:ال)?(?:اثنين|ثلاثاء|ثلاثا|اربعاء|اربعا|خميس|جمعه|سبت|احد)[،,]?\s+)?"
    r"(?:le\s+)?"
)
_LONGEST = 100  # characters; longer text is no day
_EXCEL_ZERO = date(1899, 12, 30)
_SERIALS = range(10_000, 80_000)  # May 1927 to 2119: what a day can be as a spreadsheet number


def read_day(value: object, *, birth: bool = False) -> Day:
    """Read a cell as a day; ``None`` where it is empty.

    Args:
        value: the cell as the reader gives it.
        birth: two-digit years lie in the past: ``85`` is 1985.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_serial(value)
    if not isinstance(value, str):
        return None
    return _read_text(value, birth) if len(value) < _LONGEST else Trouble.UNREADABLE


def with_year(day: DayMonth, near: date) -> date | Trouble:
    """Give *day* the year that brings it nearest to *near*."""
    found = [
        made
        for year in (near.year - 1, near.year, near.year + 1)
        if isinstance(made := _made(year, day.month, day.day), date)
    ]
    return min(found, key=lambda made: abs(made - near)) if found else Trouble.IMPOSSIBLE


def _from_serial(number: float) -> Day:
    if int(number) in _SERIALS:
        return _EXCEL_ZERO + timedelta(days=int(number))
    # 11012027 typed as a number, its leading zero lost with it.
    compact = _COMPACT.fullmatch(f"{int(number):08}") if 0 < number < 10**8 else None
    if compact:
        return _made(int(compact[3]), int(compact[2]), int(compact[1]))
    return Trouble.UNREADABLE


@lru_cache(maxsize=16_384)
def _read_text(text: str, birth: bool) -> Day:
    text = ascii_digits(text).strip()
    if found := _NUMBERS.fullmatch(text):
        return _made(_full_year(found[3], birth), int(found[2]), int(found[1]))
    text = plain(text)
    text = text[_match_end(_WEEKDAY, text) :].strip(" .,")
    if text in _EMPTY:
        return None
    if found := _ISO.fullmatch(text) or _COMPACT_ISO.fullmatch(text):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(text) or _COMPACT.fullmatch(text):
        return _made(_full_year(found[3], birth), int(found[2]), int(found[1]))
    if found := _NAMED.fullmatch(text):
        day, month = int(found[1]), MONTHS[found[2]]
        if found[3] is None:
            return _without_year(day, month)
        return _made(_full_year(found[3], birth), month, day)
    if found := _AMERICAN.fullmatch(text):
        return _made(int(found[3]), MONTHS[found[1]], int(found[2]))
    if found := _NO_YEAR.fullmatch(text):
        return _without_year(int(found[1]), int(found[2]))
    if text.replace(".", "", 1).replace(",", "", 1).isdigit() and len(text) < 12:
        return _from_serial(float(text.replace(",", ".")))
    return Trouble.UNREADABLE


def _match_end(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0


def _full_year(text: str, birth: bool) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return 1900 + year if birth and year > 15 else 2000 + year


def _made(year: int, month: int, day: int) -> date | Trouble:
    try:
        made = date(year, month, day)
    except ValueError:
        return Trouble.IMPOSSIBLE
    return made if 1900 <= year <= 2100 else Trouble.IMPOSSIBLE


def _without_year(day: int, month: int) -> DayMonth | Trouble:
    # 2028 is a leap year: 29/02 may yet turn out possible.
    return DayMonth(day, month) if isinstance(_made(2028, month, day), date) else Trouble.IMPOSSIBLE
