"""What one shift tells the next: the deeds since a moment, and which of them can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time

from centre_desk.desk import Desk
from centre_desk.domain.periods import DAY
from centre_desk.language import Message
from centre_desk.storage.changes import message_of

MOST = 500
SERVED = "meals.serve"
"""A meal handed out at the door: hundreds at each service, and the page of meals counts them."""
EVENING = time(18)
"""When the day's last shift goes home, by the centre's clock."""


@dataclass(frozen=True, slots=True)
class HandoverLine:
    """One deed."""

    change_id: int
    at: datetime
    """Local time of the centre."""
    actor: str
    area: str
    """``stays``, ``bookings``, ``moves``, ``housekeeping``, ``blocks``, ``history``…"""
    text: Message
    undone: bool
    undoable: bool
    """Whether it may be tried; what was built on the deed since can still refuse it."""
    stay_id: int | None


@dataclass(frozen=True, slots=True)
class Handover:
    """The deeds since a moment, newest first."""

    since: datetime
    now: datetime
    lines: tuple[HandoverLine, ...]
    cut: bool
    """Whether there are more than :data:`MOST`: the oldest are left out."""


def read(desk: Desk, since: datetime | None = None) -> Handover:
    """What was done since *since* (aware), by default since yesterday evening."""
    start = since or yesterday_evening(desk)
    rows = desk.store.rows(
        "SELECT id, at, actor, deed, source, fields, undone_by, stay_id, reverses, images <> '' "
        "FROM change WHERE centre_id = ? AND at >= ? AND deed <> ? "
        "ORDER BY id DESC LIMIT ?",
        desk.centre_id,
        start.astimezone(UTC).replace(tzinfo=None),
        SERVED,
        MOST + 1,
    )
    lines = tuple(
        HandoverLine(
            change_id=row[0],
            at=row[1].replace(tzinfo=UTC).astimezone(desk.zone),
            actor=row[2],
            area=row[3].split(".")[0],
            text=message_of(row[4], row[5]),
            undone=row[6] is not None,
            undoable=bool(row[9]) and row[6] is None and row[8] is None,
            stay_id=row[7],
        )
        for row in rows[:MOST]
    )
    return Handover(start, desk.local_now(), lines, len(rows) > MOST)


def yesterday_evening(desk: Desk) -> datetime:
    """The moment since which the morning shift wants to know."""
    return datetime.combine(desk.today() - DAY, EVENING, desk.zone)
