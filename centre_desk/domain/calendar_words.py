"""Days, months and weeks in words, for screens and sheets, in every language of the catalogue."""

from __future__ import annotations

from datetime import date

from centre_desk.domain.periods import DAY, Week
from centre_desk.language import Message, tr

WEEKDAYS = (
    tr("lundi"),
    tr("mardi"),
    tr("mercredi"),
    tr("jeudi"),
    tr("vendredi"),
    tr("samedi"),
    tr("dimanche"),
)
SHORT_WEEKDAYS = (
    tr("lun."),
    tr("mar."),
    tr("mer."),
    tr("jeu."),
    tr("ven."),
    tr("sam."),
    tr("dim."),
)
MONTHS = (
    tr("janvier"),
    tr("février"),
    tr("mars"),
    tr("avril"),
    tr("mai"),
    tr("juin"),
    tr("juillet"),
    tr("août"),
    tr("septembre"),
    tr("octobre"),
    tr("novembre"),
    tr("décembre"),
)


def weekday(day: date) -> Message:
    """``lundi``."""
    return WEEKDAYS[day.weekday()]


def month(day: date) -> Message:
    """``janvier``; Arabic has the month names used in Morocco."""
    return MONTHS[day.month - 1]


def day_number(day: date) -> Message | int:
    """The day of the month; French says ``1er`` for the first."""
    return tr("1er") if day.day == 1 else day.day


def short_day(day: date) -> Message:
    """``lun. 11``, for the head of a column."""
    return tr("{weekday} {number}", weekday=SHORT_WEEKDAYS[day.weekday()], number=day_number(day))


def weekday_and_number(day: date) -> Message:
    """``lundi 11``, where month and year are said elsewhere."""
    return tr("{weekday} {number}", weekday=weekday(day), number=day_number(day))


def weekday_and_month(day: date) -> Message:
    """``lundi 11 janvier``."""
    return tr(
        "{weekday} {number} {month}",
        weekday=weekday(day),
        number=day_number(day),
        month=month(day),
    )


def long_day(day: date) -> Message:
    """``lundi 11 janvier 2027``."""
    return tr(
        "{weekday} {number} {month} {year}",
        weekday=weekday(day),
        number=day_number(day),
        month=month(day),
        year=str(day.year),
    )


def span(first: date, last: date) -> Message:
    """``du lundi 11 au dimanche 17 janvier 2027``; nothing that both days share is said twice."""
    if first.year != last.year:
        start = long_day(first)
    elif first.month != last.month:
        start = weekday_and_month(first)
    else:
        start = weekday_and_number(first)
    return tr("du {first} au {last}", first=start, last=long_day(last))


def week_title(week: Week) -> Message:
    """``Semaine 2 · 2027``; the year is the one that ISO 8601 counts the week in."""
    return tr("Semaine {week} · {year}", week=week.number, year=str(week.year))


def week_span(week: Week) -> Message:
    """``du lundi 11 au dimanche 17 janvier 2027``."""
    return span(week.monday, week.monday + 6 * DAY)
