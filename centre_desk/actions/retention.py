"""Purge what was kept long enough: looked at first, done in one step, and not undone."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from centre_desk.actions.setup import write_setting
from centre_desk.desk import Change, Deed, Desk, require_centre
from centre_desk.domain.retention import (
    COLUMNS,
    LONGEST,
    Kind,
    may_go,
    months_before,
    periods,
)
from centre_desk.errors import RuleBroken, StorageProblem
from centre_desk.language import tr
from centre_desk.storage import people, retention, settings, tables
from centre_desk.storage.retention import Scrubbed, rows_of
from centre_desk.storage.stays import display_name

log = logging.getLogger(__name__)

_TEXTS = (
    "last_name", "first_name", "last_name_ar", "first_name_ar", "matricule", "identity_number",
    "phone", "nationality", "country", "grade", "diet", "note",
)  # fmt: skip
_LEAVES = {"badge": "code", "imported_row": "digest", "meal_exception": "note"}
"""Tables whose rows go with the person, as nothing is counted by them, and what tells in them."""


@dataclass(frozen=True, slots=True)
class Line:
    """One kind: its period in months, the day before which it goes, and how many would go."""

    kind: Kind
    months: int
    before: date | None
    count: int


def choose_period(desk: Desk, kind: Kind, months: int) -> Change:
    """Choose for how many months a kind of data is kept; 0 keeps it for ever.

    Raises:
        RuleBroken: fewer than none, or more than fifty years.
    """
    if not 0 <= months <= LONGEST:
        raise RuleBroken(
            tr("Donnez un nombre de mois, de 0 (garder) à {most}.", most=LONGEST), field="months"
        )
    with desk.deed("retention.choose_period") as deed:
        chosen = dict(settings.read(deed.store, deed.centre_id).retention)
        write_setting(deed.recorder, "retention", json.dumps({**chosen, kind.value: months}))
        deed.says(
            tr("{kind} : gardé %n mois", kind=kind.label, n=months)
            if months
            else tr("{kind} : gardé sans limite", kind=kind.label),
            "settings",
        )
    return deed.done


def preview(desk: Desk) -> tuple[Line, ...]:
    """What a purge would take today, kind by kind; nothing is saved."""
    require_centre(desk)
    with desk.store.snapshot():
        return tuple(_line(desk, kind, rows) for kind, rows in _found(desk).items())


def purge(desk: Desk) -> Change:
    """Take all that :func:`preview` counts, also out of the history. It cannot be undone.

    Nobody who is in house, expected, enrolled in something to come, or was here within the period
    loses anything. What was counted, nights and JFP, stays. Copies of before keep what they hold.
    """
    require_centre(desk)
    desk.store.overwrite_deleted()
    with desk.deed("retention.purge", undoable=False) as deed:
        found, gone = _found(desk), Scrubbed()
        counts = {kind.value: len(rows) for kind, rows in found.items() if rows}
        for kind, rows in found.items():
            _TAKE[kind](deed, kind, rows, gone)
        kept = {person.name for person in people.every(deed.store, deed.centre_id)}
        retention.scrub_history(deed.store, deed.centre_id, gone, kept)
        deed.recorder.insert(
            tables.Purge,
            actor=desk.actor,
            at=desk.now().astimezone(UTC).replace(tzinfo=None),
            counts=json.dumps(counts),
        )
        total = sum(counts.values())
        deed.says(
            tr("Données effacées : %n élément(s)", n=total),
            "people", "stays", "sessions", "settings",
        )  # fmt: skip
    try:
        desk.store.rewrite()
    except StorageProblem:
        # Deleted pages are overwritten already; the next purge writes the file anew.
        log.warning("The file could not be written anew after a purge", exc_info=True)
    return deed.done


Rows = list[dict[str, Any]]


def _line(desk: Desk, kind: Kind, rows: Rows) -> Line:
    months = _periods(desk)[kind]
    return Line(kind, months, months_before(desk.today(), months) if months else None, len(rows))


def _periods(desk: Desk) -> dict[Kind, int]:
    return periods(settings.read(desk.store, desk.centre_id).retention)


def _found(desk: Desk) -> dict[Kind, Rows]:
    """The rows of each kind that are old enough."""
    old = {kind: months_before(desk.today(), months) if months else None
           for kind, months in _periods(desk).items()}  # fmt: skip
    return {kind: _read(desk, kind, before) if before else [] for kind, before in old.items()}


def _read(desk: Desk, kind: Kind, before: date) -> Rows:
    store, centre = desk.store, desk.centre_id
    moment = datetime.combine(before, time())
    match kind:
        case Kind.NOTES:
            stays = rows_of(
                store, "stay", ("note",), "centre_id = ? AND departure < ? AND note <> '' "
                "AND state NOT IN ('option', 'confirmed', 'in_house')", centre, before,
            )  # fmt: skip
            bookings = rows_of(
                store, "booking", ("note",), "centre_id = ? AND note <> '' AND EXISTS "
                "(SELECT 1 FROM stay s WHERE s.booking_id = booking.id) AND NOT EXISTS "
                "(SELECT 1 FROM stay s WHERE s.booking_id = booking.id AND (s.departure >= ? "
                "OR s.state IN ('option', 'confirmed', 'in_house')))", centre, before,
            )  # fmt: skip
            return _of("stay", stays) + _of("booking", bookings)
        case Kind.VISITORS:
            over = "session_id IN (SELECT id FROM session WHERE centre_id = ? AND last_day < ?)"
            visitors = rows_of(
                store, "visitor", ("name", "organisation", "phone"),
                f"{over} AND (name <> '' OR organisation <> '' OR phone <> '')", centre, before,
            )  # fmt: skip
            contacts = rows_of(
                store, "exhibitor", ("contact",), f"{over} AND contact <> ''", centre, before
            )
            return _of("visitor", visitors) + _of("exhibitor", contacts)
        case Kind.JOURNAL:
            return [
                row
                for table in ("change", "reading_log")
                for row in _of(
                    table, rows_of(store, table, (), "centre_id = ? AND at < ?", centre, moment)
                )
            ]
        case _:
            return _of("person", _people(desk, kind, before))


def _people(desk: Desk, kind: Kind, before: date) -> Rows:
    columns = COLUMNS.get(kind, (*_TEXTS, "birth_date"))
    traces = retention.traces(desk.store, desk.centre_id, desk.today())
    rows = rows_of(desk.store, "person", columns, "centre_id = ?", desk.centre_id)
    return [
        row
        for row in rows
        if may_go(traces[row["id"]], before) and any(row[column] for column in columns)
    ]


def _of(table: str, rows: Rows) -> Rows:
    return [{**row, "table": table} for row in rows]


def _blank(deed: Deed, row: dict[str, Any], gone: Scrubbed, *columns: str) -> None:
    """Empty some columns of a row; what is no text has no value any more."""
    table = tables.BY_NAME[row["table"]]
    empty = {name: None if name in ("birth_date", "identity_kind") else "" for name in columns}
    gone.add(row["table"], row, *columns)
    deed.recorder.update(table, row["id"], **empty)


def _take_columns(deed: Deed, kind: Kind, rows: Rows, gone: Scrubbed) -> None:
    for row in rows:
        _blank(deed, row, gone, *COLUMNS[kind])


def _take_notes(deed: Deed, _kind: Kind, rows: Rows, gone: Scrubbed) -> None:
    for row in rows:
        _blank(deed, row, gone, "note")


def _take_visitors(deed: Deed, _kind: Kind, rows: Rows, gone: Scrubbed) -> None:
    for row in rows:
        names = ("contact",) if row["table"] == "exhibitor" else ("name", "organisation", "phone")
        _blank(deed, row, gone, *names)


def _take_journal(deed: Deed, _kind: Kind, rows: Rows, _gone: Scrubbed) -> None:
    for row in rows:
        deed.store.run(f"DELETE FROM {row['table']} WHERE id = ?", [row["id"]])


def _take_people(deed: Deed, _kind: Kind, rows: Rows, gone: Scrubbed) -> None:
    """Nobody is left; a file on which a count of nights or JFP rests stays without a name."""
    for row in sorted(rows, key=lambda row: -row["id"]):
        person_id = row["id"]
        gone.texts |= {
            display_name(row["last_name"], row["first_name"], "", "", None),
            f"{row['last_name_ar']} {row['first_name_ar']}".strip(),
        } - {""}
        _blank(deed, row, gone, *_TEXTS, "birth_date", "identity_kind")
        deed.recorder.update(tables.Person, person_id, needs_accessible=False)
        for table, column in _LEAVES.items():
            for other in rows_of(deed.store, table, (column,), "person_id = ?", person_id):
                gone.add(table, other, column)
                deed.recorder.delete(tables.BY_NAME[table], other["id"])
        for table, column in (
            ("stay", "note"), ("enrolment", "note"), ("attendance", "reason"),
            ("jury_candidate", "name"),
        ):  # fmt: skip
            for other in rows_of(deed.store, table, (column,), "person_id = ?", person_id):
                _blank(deed, {**other, "table": table}, gone, column)
        for other in rows_of(
            deed.store, "booking", ("label", "note"),
            "id IN (SELECT booking_id FROM stay WHERE person_id = ?) AND NOT EXISTS (SELECT 1 "
            "FROM stay s WHERE s.booking_id = booking.id AND s.person_id <> ?)",
            person_id, person_id,
        ):  # fmt: skip
            _blank(deed, {**other, "table": "booking"}, gone, "label", "note")
        _drop_if_alone(deed, person_id)


def _drop_if_alone(deed: Deed, person_id: int) -> None:
    """Remove the row of somebody on whom nothing rests."""
    for table, column, parent in tables.references():
        if parent != "person" or table in ("affiliation", "person_word"):
            continue
        if deed.store.one(f"SELECT 1 FROM {table} WHERE {column} = ? LIMIT 1", person_id):
            return
    for (key,) in deed.store.rows("SELECT id FROM affiliation WHERE person_id = ?", person_id):
        deed.recorder.delete(tables.Affiliation, key)
    deed.recorder.delete(tables.Person, person_id)


_TAKE: dict[Kind, Callable[[Deed, Kind, Rows, Scrubbed], None]] = {
    Kind.IDENTITY: _take_columns,
    Kind.BIRTH: _take_columns,
    Kind.PHONE: _take_columns,
    Kind.NOTES: _take_notes,
    Kind.VISITORS: _take_visitors,
    Kind.JOURNAL: _take_journal,
    Kind.PEOPLE: _take_people,
}
