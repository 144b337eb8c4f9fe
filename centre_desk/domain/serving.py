"""What the restaurant's door answers to a badge or a ticket: yes, or no and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from centre_desk.domain.meals import MealProfile, Service
from centre_desk.domain.sheets import Name
from centre_desk.language import Message

EARLY = timedelta(minutes=30)
"""How long before and after its hours a service is still the one that people come for."""
LONGEST = 40  # signs of a code; a scanner gone mad sends more
_NOISE = re.compile(r"[^A-Z0-9]")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer at the door.

    *reason* says why not, or of a yes what the kitchen has to know: a packed meal, one kept.
    *change_id* is the deed that noted it, so that it can be taken back.
    """

    granted: bool
    reason: Message | None = None
    name: Name | None = None
    service: Service | None = None
    diet: str = ""
    change_id: int | None = None


def read_code(text: str) -> str:
    """What a scanner sent, as codes are written; an empty text where it is nothing of the kind."""
    code = _NOISE.sub("", text.upper())
    return code if len(code) <= LONGEST else ""


def service_at(profile: MealProfile, now: datetime) -> Service | None:
    """The service that people come for at *now*, the centre's wall clock; the nearest of two."""
    nearest: tuple[timedelta, Service] | None = None
    for service in profile.kind.services:
        starts, ends = (datetime.combine(now.date(), each) for each in profile.span(service))
        apart = max(starts - now, now - ends, timedelta())
        if apart <= EARLY and (nearest is None or apart < nearest[0]):
            nearest = apart, service
    return nearest[1] if nearest else None
