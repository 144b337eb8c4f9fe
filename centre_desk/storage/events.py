"""Exhibitors and visitors: rows to domain."""

from __future__ import annotations

from centre_desk.domain.events import Exhibitor, Visitor
from centre_desk.storage.database import Store


def exhibitors(store: Store, session_id: int) -> tuple[Exhibitor, ...]:
    """Who has a stand at an event, in the order of the stands."""
    rows = store.rows(
        "SELECT id, name, stand, contact, people FROM exhibitor WHERE session_id = ? "
        "ORDER BY stand, name, id",
        session_id,
    )
    return tuple(Exhibitor(*row) for row in rows)


def visitors(store: Store, session_id: int) -> tuple[Visitor, ...]:
    """Who was announced to an event, by name."""
    rows = store.rows(
        "SELECT id, name, organisation, phone, code, came_at FROM visitor WHERE session_id = ? "
        "ORDER BY lower(name), id",
        session_id,
    )
    return tuple(Visitor(*row) for row in rows)
