"""Who changed what and when."""

from __future__ import annotations

from datetime import UTC
from typing import Any

from centre_desk.desk import Desk
from centre_desk.queries.views import HistoryLine
from centre_desk.storage.changes import message_of

MOST = 500  # lines
_LINES = "SELECT id, at, actor, source, fields, undone_by FROM change WHERE centre_id = ? AND "


def of_stay(desk: Desk, stay_id: int) -> list[HistoryLine]:
    """The deeds that were about one stay, newest first."""
    rows = desk.store.rows(
        _LINES + "stay_id = ? ORDER BY id DESC LIMIT ?", desk.centre_id, stay_id, MOST
    )
    return [_line(desk, row) for row in rows]


def of_session(desk: Desk, session_id: int) -> list[HistoryLine]:
    """The deeds that were about one session, newest first."""
    rows = desk.store.rows(
        _LINES + "session_id = ? ORDER BY id DESC LIMIT ?", desk.centre_id, session_id, MOST
    )
    return [_line(desk, row) for row in rows]


def _line(desk: Desk, row: tuple[Any, ...]) -> HistoryLine:
    return HistoryLine(
        change_id=row[0],
        at=row[1].replace(tzinfo=UTC).astimezone(desk.zone),
        actor=row[2],
        text=message_of(row[3], row[4]),
        undone=row[5] is not None,
    )
