"""What is taught when and where, as a calendar shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One half-day in an agenda.

    ``uid`` is the slot's for good, so that a calendar brings up to date what it has instead of
    doubling it; ``sequence`` rises with each change that its readers have to be told, the last of
    which was at ``changed``. Times know their zone.
    """

    uid: str
    sequence: int
    start: datetime
    end: datetime
    changed: datetime
    title: str
    description: str = ""
    place: str = ""
    cancelled: bool = False
    tentative: bool = False


@dataclass(frozen=True, slots=True)
class Agenda:
    """The appointments of a session, a trainer or a classroom."""

    name: str
    appointments: tuple[Appointment, ...]
