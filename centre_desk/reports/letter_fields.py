"""What the named fields of a letter's text stand for."""

from __future__ import annotations

from centre_desk.domain.calendar_words import long_day, span
from centre_desk.domain.papers import PaperPerson, SessionPaper
from centre_desk.domain.programmes import category_label
from centre_desk.language import tr
from centre_desk.reports.page import centre_name
from centre_desk.reports.schedule import hours_in_words
from centre_desk.reports.voice import Voice


def values(paper: SessionPaper, person: PaperPerson, voice: Voice) -> dict[str, str]:
    """Every field that a text may name, for one person of a session."""
    first = paper.slots[0] if paper.slots else None
    one_day = paper.first_day == paper.last_day
    dates = (
        tr("le {day}", day=long_day(paper.first_day))
        if one_day
        else span(paper.first_day, paper.last_day)
    )
    return {
        "person": voice.name(person.name),
        "matricule": voice.data(person.matricule),
        "establishment": voice.data(person.establishment),
        "code": voice.data(paper.code),
        "title": voice.data(voice.title(paper)),
        "category": voice.say(category_label(paper.category)) if paper.category else "",
        "dates": voice.say(dates),
        "centre": centre_name(paper.heading, voice),
        "city": voice.data(paper.heading.city),
        "first_day": voice.say(long_day(paper.first_day)),
        "starts": f"{first.starts:%H:%M}" if first else "—",
        "classroom": voice.data(voice.classroom(first)) if first else "—",
        "hours": hours_in_words(person.attended, voice),
    }
