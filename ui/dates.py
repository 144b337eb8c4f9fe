"""Days, nights and weeks as people write and type them, in three languages."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from centre_desk.domain.periods import Nights
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from ui.language import t

_TODAY = {"aujourd'hui", "aujourdhui", "auj", "today", "اليوم"}
_TOMORROW = {"demain", "dem", "tomorrow", "tom", "غدا", "غدًا"}
_YESTERDAY = {"hier", "yesterday", "أمس", "امس"}
_WEEKDAYS = (
    ("lun", "mon", "الاثنين", "الإثنين", "اثنين"),
    ("mar", "tue", "الثلاثاء", "ثلاثاء"),
    ("mer", "wed", "الأربعاء", "الاربعاء"),
    ("jeu", "thu", "الخميس", "خميس"),
    ("ven", "fri", "الجمعة", "جمعة"),
    ("sam", "sat", "السبت", "سبت"),
    ("dim", "sun", "الأحد", "الاحد"),
)


def weekday(day: date) -> str:
    """``lun.``"""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def initial(day: date) -> str:
    """``L``"""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)


def short(day: date) -> str:
    """``lun. 11``"""
    return f"{weekday(day)} {day.day}"


def month(day: date, *, whole: bool = True) -> str:
    """``janvier``, or ``janv.``"""
    form = QLocale.FormatType.LongFormat if whole else QLocale.FormatType.ShortFormat
    return QLocale().standaloneMonthName(day.month, form)


def months(first: date, last: date) -> str:
    """``Janvier 2027``, or ``Janvier – février 2027``"""
    if (first.year, first.month) == (last.year, last.month):
        words = f"{month(first)} {first.year}"
    elif first.year == last.year:
        words = f"{month(first)} – {month(last)} {last.year}"
    else:
        words = f"{month(first)} {first.year} – {month(last)} {last.year}"
    return words[0].upper() + words[1:]


def full(day: date) -> str:
    """``mercredi 13 janvier``"""
    name = QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    return f"{name} {day.day} {QLocale().monthName(day.month)}"


def medium(day: date) -> str:
    """``ven. 15 janv.``"""
    month_name = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{weekday(day)} {day.day} {month_name}"


def span(nights: Nights) -> str:
    """``lun. 11 → ven. 15 janv.``; the arrow follows the direction of reading."""
    arrow = "←" if QLocale().textDirection().name == "RightToLeft" else "→"
    same_month = (nights.arrival.year, nights.arrival.month) == (
        nights.departure.year,
        nights.departure.month,
    )
    start = short(nights.arrival) if same_month else medium(nights.arrival)
    return f"{start} {arrow} {medium(nights.departure)}"


def length(nights: Nights) -> str:
    """``4 nuits``"""
    return t("%n nuit(s)", n=len(nights))


def read_day(text: str, today: date, *, field: str) -> date:
    """Read a day as it is typed: ``5/6``, ``5/6/27``, ``demain``, ``lun``, ``+3``.

    A day without its year is the next one from *today* on; a weekday is the next after *today*.

    Raises:
        RuleBroken: it is no day; *field* says where.
    """
    typed = text.strip().lower().replace("’", "'")
    found = _named(typed, today) or _numbered(typed, today)
    if found is None:
        raise RuleBroken(
            tr("« {text} » n'est pas une date. Écrivez 5/6, demain, lun ou +3.", text=text),
            field=field,
        )
    return found


def _named(typed: str, today: date) -> date | None:
    for words, days in ((_TODAY, 0), (_TOMORROW, 1), (_YESTERDAY, -1)):
        if typed in words:
            return today + timedelta(days=days)
    if typed.startswith("+") and typed[1:].isdigit() and len(typed) < 5:
        return today + timedelta(days=int(typed[1:]))
    for number, names in enumerate(_WEEKDAYS):
        meant = any(typed == name or (name.isascii() and typed[:3] == name) for name in names)
        if meant and typed.rstrip(".").isalpha():
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return None


def _numbered(typed: str, today: date) -> date | None:
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", typed)
    found = re.fullmatch(r"(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?", typed)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if not found:
            return None
        day, month_number = int(found[1]), int(found[2])
        if found[3]:
            year = int(found[3])
            return date(year + 2000 if year < 100 else year, month_number, day)
        this_year = date(today.year, month_number, day)
        return this_year if this_year >= today else this_year.replace(year=today.year + 1)
    except ValueError:
        return None


def lasting(text: str, today: date) -> str:
    """A day as it was typed, written so that it means the same tomorrow; other words as they are.

    ``demain`` typed on 4 June 2027 is ``05/06/2027``.
    """
    try:
        return f"{read_day(text, today, field=''):%d/%m/%Y}"
    except RuleBroken:
        return text


def read_departure(text: str, arrival: date, *, field: str) -> date:
    """Read a departure: a number of nights (``3``) or a day, counted from the arrival.

    Raises:
        RuleBroken: it is neither; *field* says where.
    """
    if text.strip().isdigit() and 0 < int(text) < 367:
        return arrival + timedelta(days=int(text))
    return read_day(text, arrival, field=field)
