"""Attendance: rows to domain."""

from __future__ import annotations

from dataclasses import dataclass

from centre_desk.domain.attendance import Mark
from centre_desk.domain.training import AttendanceState
from centre_desk.storage.database import Store

Cell = tuple[int, int]
"""A slot and a person."""


@dataclass(frozen=True, slots=True)
class Noted:
    """What is said of a person in a slot, with the number of its row."""

    id: int
    mark: Mark


def of_session(store: Store, session_id: int) -> dict[Cell, Noted]:
    """All that is said in a session, cancelled slots included."""
    rows = store.rows(
        "SELECT a.slot_id, a.person_id, a.id, a.state, a.minutes, a.reason FROM attendance a "
        "JOIN slot s ON s.id = a.slot_id WHERE s.session_id = ?",
        session_id,
    )
    return {
        (slot, person): Noted(row_id, Mark(AttendanceState(state), minutes, reason))
        for slot, person, row_id, state, minutes, reason in rows
    }
