"""The journal of who read what (law 09-08), and the log of what was purged."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from centre_desk.desk import Desk
from centre_desk.language import Message, tr
from centre_desk.storage.stays import display_name

MOST = 500
NUMBER = "identity_number"
FILE = "file"
WORDS: dict[str, Message] = {
    NUMBER: tr("Numéro de la pièce affiché"),
    FILE: tr("Fiche entière exportée"),
}


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """Somebody read something of a person; *at* is the centre's time."""

    at: datetime
    actor: str
    person: str
    what: str


@dataclass(frozen=True, slots=True)
class PurgeLine:
    """One purge: how many of each kind; *at* is the centre's time."""

    at: datetime
    actor: str
    counts: Mapping[str, int]


def read(desk: Desk) -> tuple[ReadingLine, ...]:
    """The newest lines of the journal, newest first."""
    rows = desk.store.rows(
        "SELECT r.at, r.actor, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar, r.what "
        "FROM reading_log r LEFT JOIN person p ON p.id = r.person_id WHERE r.centre_id = ? "
        "ORDER BY r.id DESC LIMIT ?",
        desk.centre_id,
        MOST,
    )
    return tuple(
        ReadingLine(
            _local(desk, row[0]), row[1], display_name(row[2], row[3], row[4], row[5], None), row[6]
        )
        for row in rows
    )


def purges(desk: Desk) -> tuple[PurgeLine, ...]:
    """Every purge, newest first."""
    rows = desk.store.rows(
        "SELECT at, actor, counts FROM purge_log WHERE centre_id = ? ORDER BY id DESC",
        desk.centre_id,
    )
    return tuple(
        PurgeLine(_local(desk, at), actor, json.loads(counts)) for at, actor, counts in rows
    )


def _local(desk: Desk, at: datetime) -> datetime:
    return at.replace(tzinfo=UTC).astimezone(desk.zone)
