"""When a slot last changed for whoever has it in a calendar.

A stamp follows from the history and is not put back with a slot: an undone move is one change
more, or a calendar that was told of the move would not hear that it was undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from centre_desk.storage.database import Store

Image = tuple[str, Mapping[str, Any] | None, Mapping[str, Any] | None]
NAMES = {"slot": "id", "slot_trainer": "slot_id"}
"""The tables whose rows say something of one slot, and the column that names it."""
_STAMP = """
INSERT INTO slot_stamp (slot_id, changed_at, changes) VALUES (?, ?, ?)
ON CONFLICT (slot_id) DO UPDATE SET
  changed_at = excluded.changed_at, changes = slot_stamp.changes + 1"""


def stamp(store: Store, images: Iterable[Image], at: datetime) -> None:
    """Note every slot about which a deed has changed something. *at* is UTC.

    Slots that are held together with another have its classroom and trainers, and change with it;
    all slots of a session have its title and its state.
    """
    touched: set[int] = set()
    made: set[int] = set()
    sessions: set[int] = set()
    for name, before, after in images:
        row = after or before or {}
        if name in NAMES:
            touched.add(row[NAMES[name]])
        if name == "slot" and before is None:
            made.add(row["id"])
        if name == "session" and before is not None:
            sessions.add(row["id"])
    for session_id in sessions:
        touched |= _ids(store, "session_id = ?", session_id)
    for slot_id in list(touched):
        touched |= _ids(store, "joined_to_id = ?", slot_id)
    for slot_id in sorted(touched):
        store.run(_STAMP, [slot_id, at, 0 if slot_id in made else _revision(store, slot_id) + 1])


def _ids(store: Store, condition: str, parameter: int) -> set[int]:
    return {row[0] for row in store.rows(f"SELECT id FROM slot WHERE {condition}", parameter)}


def _revision(store: Store, slot_id: int) -> int:
    row = store.one("SELECT revision FROM slot WHERE id = ?", slot_id)
    return row[0] if row else 0
