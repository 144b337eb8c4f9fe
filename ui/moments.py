"""Moments that have been, as people type them: ``hier 18:00``, ``7h30``, ``lun``, ``5/6 14h``."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from ui import dates

_TIME = re.compile(r"(?:^|\s)(\d{1,2})\s*[:hH]\s*(\d{2})?$")


def said(moment: datetime, today: date) -> str:
    """``18:42`` today, ``mar. 12 janv. 18:42`` on another day."""
    clock = f"{moment:%H:%M}"
    return clock if moment.date() == today else f"{dates.medium(moment.date())} {clock}"


def read_moment(text: str, now: datetime, *, field: str) -> datetime:
    """Read a moment before *now*, in the same time zone.

    A day without a time begins at midnight; a weekday, or a day without its year, is the last one.

    Raises:
        RuleBroken: it is no moment, or still to come; *field* says where.
    """
    typed = text.strip()
    found = _TIME.search(typed)
    clock, rest = time(), typed
    if found:
        hours, minutes = int(found[1]), int(found[2] or 0)
        if hours > 23 or minutes > 59:
            raise RuleBroken(tr("« {text} » n'est pas une heure.", text=typed), field=field)
        clock, rest = time(hours, minutes), typed[: found.start()].strip()
    today = now.date()
    day = _last(rest, today, field) if rest else today
    moment = datetime.combine(day, clock, now.tzinfo)
    if moment > now:
        raise RuleBroken(tr("Ce moment est encore à venir."), field=field)
    return moment


def _last(text: str, today: date, field: str) -> date:
    """The day that *text* names, the last one where it names one in every week or year."""
    day = dates.read_day(text, today, field=field)
    if day <= today:
        return day
    if text.rstrip(".").isalpha() and day - today != timedelta(days=1):
        return day - timedelta(days=7)
    if re.fullmatch(r"\d{1,2}[/.\- ]\d{1,2}", text):
        return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
    return day
