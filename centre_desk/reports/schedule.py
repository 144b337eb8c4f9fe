"""The half-days of a session in words, as letters and certificates say them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from centre_desk.domain.calendar_words import weekday_and_month
from centre_desk.domain.papers import PaperSlot
from centre_desk.domain.training import Mode
from centre_desk.language import tr
from centre_desk.reports.voice import Voice

MOST_LINES = 14


def days_in_words(slots: Sequence[PaperSlot], voice: Voice) -> str:
    """A line a day: ``lundi 11 janvier : 09:00 – 12:30, 14:00 – 17:30, Salle 3``.

    Beyond two weeks of days the rest is counted: the page has to hold.
    """
    lines = []
    for day, of_day in groupby(slots, key=lambda slot: slot.when.day):
        each = list(of_day)
        hours = tuple(tr("{starts} – {ends}", starts=s.starts, ends=s.ends) for s in each)
        places = dict.fromkeys(
            voice.classroom(slot) if slot.mode is Mode.ON_SITE else voice.say(slot.mode.label)
            for slot in each
        )
        said = tr("{day} : {hours}", day=weekday_and_month(day), hours=hours)
        where = [place for place in places if place]
        if where:
            said = tr("{said}, {places}", said=said, places=tuple(where))
        lines.append(voice.say(said))
    if len(lines) > MOST_LINES:
        rest = len(lines) - MOST_LINES + 1
        lines = [*lines[: MOST_LINES - 1], voice.say(tr("et %n autre(s) jour(s)", n=rest))]
    return "\n".join(lines)


def hours_in_words(minutes: int, voice: Voice) -> str:
    """``31 h 30``."""
    hours, rest = divmod(minutes, 60)
    if rest:
        return voice.say(tr("{hours} h {minutes}", hours=hours, minutes=f"{rest:02}"))
    return voice.say(tr("{hours} h", hours=hours))
