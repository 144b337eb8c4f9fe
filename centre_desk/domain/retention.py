"""How long each kind of personal data is kept, and what may go (law 09-08)."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from centre_desk.language import Message, tr


class Kind(Enum):
    """What is kept for a time of its own."""

    IDENTITY = "identity"
    BIRTH = "birth"
    PHONE = "phone"
    NOTES = "notes"
    VISITORS = "visitors"
    JOURNAL = "journal"
    PEOPLE = "people"

    @property
    def label(self) -> Message:
        """As the screens name it."""
        return _LABELS[self]


_LABELS: dict[Kind, Message] = {
    Kind.IDENTITY: tr("Pièces d'identité"),
    Kind.BIRTH: tr("Naissance, nationalité, pays"),
    Kind.PHONE: tr("Téléphones"),
    Kind.NOTES: tr("Notes des séjours et réservations"),
    Kind.VISITORS: tr("Visiteurs et contacts des événements"),
    Kind.JOURNAL: tr("Journal des actions et des lectures"),
    Kind.PEOPLE: tr("Personnes sans séjour ni session"),
}
USUAL: dict[Kind, int] = {
    Kind.IDENTITY: 12,
    Kind.BIRTH: 12,
    Kind.PHONE: 36,
    Kind.NOTES: 12,
    Kind.VISITORS: 6,
    Kind.JOURNAL: 24,
    Kind.PEOPLE: 60,
}
"""Months after the last stay or session, or after the deed or the event; 0 keeps for ever."""
LONGEST = 600
COLUMNS: dict[Kind, tuple[str, ...]] = {
    Kind.IDENTITY: ("identity_kind", "identity_number"),
    Kind.BIRTH: ("birth_date", "nationality", "country"),
    Kind.PHONE: ("phone",),
}
"""The columns of a person that go while the person stays."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What is known of when somebody was last here.

    Attributes:
        last: the last day of a stay or a session, past or to come; None without any.
        known_since: a day on which the file was there already; None where nothing tells.
        awaited: in house, expected, or enrolled in something that is not over.
    """

    last: date | None
    known_since: date | None
    awaited: bool


def may_go(trace: Trace, before: date) -> bool:
    """Whether somebody's data may go: not awaited, and last here *before* that day."""
    day = trace.last or trace.known_since
    return not trace.awaited and day is not None and day < before


def periods(chosen: Mapping[str, int]) -> dict[Kind, int]:
    """Months for each kind: what the centre chose, else the usual."""
    return {kind: chosen.get(kind.value, USUAL[kind]) for kind in Kind}


def months_before(today: date, months: int) -> date:
    """The day *months* ago; the last of its month where there is no such day."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(today.day, last))
