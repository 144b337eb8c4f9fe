"""A person's file on request (law 09-08): all of it handed out, and a journal of who read what."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from centre_desk.actions.exports import save_table
from centre_desk.desk import Desk, require_centre
from centre_desk.exchange.workbooks import put_in_place
from centre_desk.language import tr
from centre_desk.queries import personal_files, readings
from centre_desk.storage import people


def identity_number(desk: Desk, person_id: int) -> str:
    """The number of somebody's identity document, read in full: the journal says by whom.

    Raises:
        RuleBroken: the role of whoever sits here has nothing to do with people's files.
    """
    note(desk, person_id, readings.NUMBER)
    return people.get(desk.store, person_id).identity_number


def export(desk: Desk, person_id: int, path: Path, *, language: str = "fr") -> None:
    """Write all that the database holds about one person, as a workbook, csv or JSON file.

    Raises:
        RuleBroken: the ending is none of these, or the role may not.
        StorageProblem: the file cannot be written.
        LookupError: nobody has this number.
    """
    require_centre(desk)
    entries = personal_files.everything(desk, person_id)
    if path.suffix.lower() == ".json":
        told = [
            {"table": table, "id": key, "column": column, "value": value}
            for table, key, column, value in entries
        ]
        put_in_place(
            path, json.dumps(told, ensure_ascii=False, indent=1, default=str).encode("utf-8")
        )
    else:
        headings = (tr("Donnée"), tr("Numéro"), tr("Champ"), tr("Valeur"))
        save_table(path, tr("Fiche d'une personne"), headings, _cells(entries), language)
    note(desk, person_id, readings.FILE)


def note(desk: Desk, person_id: int, what: str) -> None:
    """Write into the journal that a part of somebody's file was read, one of ``readings.WORDS``.

    Raises:
        RuleBroken: the role may not; then nothing is to be shown either.
    """
    with desk.store.transaction():
        desk.require("people.read")
        desk.store.run(
            "INSERT INTO reading_log (centre_id, actor, person_id, what, at) "
            "VALUES (?, ?, ?, ?, ?)",
            [
                desk.centre_id,
                desk.actor,
                person_id,
                what,
                desk.now().astimezone(UTC).replace(tzinfo=None),
            ],
        )


def _cells(entries: Sequence[tuple[str, int, str, object]]) -> list[Sequence[object]]:
    return [
        (
            table,
            key,
            column,
            value if isinstance(value, int | str | date | datetime) else str(value),
        )
        for table, key, column, value in entries
    ]
