"""What the day lists and the rooming list share: names in two scripts, order, remarks in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from centre_desk.domain.sheets import PersonLine
from centre_desk.domain.stays import StayState
from centre_desk.language import Message, tr
from centre_desk.reports.voice import Voice

NO_ROOM = tr("à placer")
STATES = {
    StayState.OPTION: tr("option"),
    StayState.CANCELLED: tr("annulé"),
    StayState.NO_SHOW: tr("non venu"),
}
SETTLED = (StayState.CANCELLED, StayState.NO_SHOW, StayState.LEFT)
"""States in which nobody waits for a room any more."""
Natural = tuple[tuple[int, int, str], ...]


def natural(text: str) -> Natural:
    """Sort key under which room 9 comes before room 10, and 12 before 12 bis."""
    parts = re.findall(r"\d+|\D+", text)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)


def homeless(line: PersonLine) -> bool:
    """Whether somebody still has to find a room for this person."""
    return not line.room and line.state not in SETTLED


def by_room(line: PersonLine) -> tuple[tuple[bool, ...], Natural, str, date, str]:
    """Sort key: who needs a room first, the late before all; then by room, bed and day."""
    waits = homeless(line)
    rank = (not waits, not (waits and line.late), not line.room and not waits)
    name = _folded(line.person or line.person_ar)
    return rank, natural(line.room), line.bed, line.nights.arrival, name


def by_name(line: PersonLine) -> tuple[str, Natural]:
    """Sort key: by name, accents and case aside."""
    return _folded(line.person or line.person_ar), natural(line.room)


def _folded(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def name(line: PersonLine, voice: Voice) -> str | tuple[str, ...]:
    """The person's name; an Arabic sheet says it in Arabic first, in Latin letters below."""
    latin, arabic = line.person or line.person_ar, line.person_ar
    if voice.right_to_left and arabic and arabic != latin:
        return voice.data(arabic), voice.data(latin)
    return voice.data(latin)


def room(line: PersonLine, voice: Voice) -> str:
    """The room, or that one is still to be found."""
    return voice.say(NO_ROOM) if homeless(line) else voice.data(line.room)


def where(line: PersonLine, voice: Voice) -> str:
    """How the list of full texts names the row."""
    return room(line, voice) if not line.bed else voice.data(f"{line.room}/{line.bed}")


def remarks(first: Iterable[Message | None], line: PersonLine, voice: Voice) -> str:
    """What there is to know, most pressing first: late, option, then the note."""
    said = [voice.say(message) for message in (*first, STATES.get(line.state)) if message]
    if line.note:
        said.append(voice.data(line.note))
    return " · ".join(said)
