"""What is old enough to go: read from the tables, and taken out of the history."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from centre_desk.domain.retention import Trace
from centre_desk.storage.database import Store

Cells = dict[tuple[str, int], frozenset[str]]
"""The columns that go, of each row: ``{("person", 7): {"phone"}}``."""
GONE = "…"
_WORDS_OF_OURS = frozenset({"identity_kind", "diet"})
"""Columns whose values are codes of the program: a sentence with one of them names nobody."""

_LAST = (
    "SELECT person_id, departure FROM stay WHERE person_id IS NOT NULL",
    "SELECT e.person_id, t.last_day FROM enrolment e JOIN session t ON t.id = e.session_id",
    "SELECT person_id, day FROM person_half_day",
    """SELECT c.person_id, t.last_day FROM jury_candidate c JOIN session t ON t.id = c.session_id
       WHERE c.person_id IS NOT NULL""",
    "SELECT person_id, last_day FROM meal_exception WHERE person_id IS NOT NULL",
)
"""One after the other: the day of a compound statement has lost that it is a day."""
_AWAITED = """
SELECT person_id FROM stay WHERE person_id IS NOT NULL
AND state IN ('option', 'confirmed', 'in_house')
UNION SELECT e.person_id FROM enrolment e JOIN session t ON t.id = e.session_id
WHERE t.last_day >= ? AND e.state <> 'cancelled'
UNION SELECT h.person_id FROM person_half_day h WHERE h.day >= ?"""
_NOTED = (
    """SELECT s.person_id, b.made_on FROM stay s JOIN booking b ON b.id = s.booking_id
       WHERE s.person_id IS NOT NULL""",
    "SELECT person_id, enrolled_on FROM enrolment",
)


@dataclass
class Scrubbed:
    """What has to leave the history: cells of rows, whole texts, and deeds about certain stays."""

    cells: Cells = field(default_factory=dict)
    texts: set[str] = field(default_factory=set)

    def add(self, table: str, row: Mapping[str, Any], *columns: str) -> None:
        """Note that these columns of a row, whose values *row* holds, go."""
        key = (table, int(row["id"]))
        self.cells[key] = self.cells.get(key, frozenset()) | frozenset(columns)
        said = set(columns) - _WORDS_OF_OURS
        self.texts |= {str(row[name]) for name in said if isinstance(row.get(name), str)} - {""}


def traces(store: Store, centre_id: int, today: date) -> dict[int, Trace]:
    """When everybody was last here; whoever was merged counts with whom they turned out to be.

    Numbers are given in order. Whoever has a lower number than somebody who was booked on a day
    was in the directory on that day: this dates people who never came.
    """
    people = store.rows(
        "SELECT id, merged_into_id FROM person WHERE centre_id = ? ORDER BY id DESC", centre_id
    )
    into = dict(people)
    last, noted = _days(store, _LAST, max), _days(store, _NOTED, min)
    awaited = {row[0] for row in store.rows(_AWAITED, today, today)}
    since: date | None = None
    known: dict[int, date | None] = {}
    kin: dict[int, set[int]] = {}
    for key, _ in people:
        found = noted.get(key)
        since = min(filter(None, (since, found)), default=None)
        known[key] = since
        kin.setdefault(_root(into, key), set()).add(key)
    return {
        key: Trace(
            max((last[each] for each in together if each in last), default=None),
            known[key],
            not awaited.isdisjoint(together),
        )
        for together in kin.values()
        for key in together
    }


def _days(
    store: Store, statements: Iterable[str], choose: Callable[[date, date], date]
) -> dict[int, date]:
    found: dict[int, date] = {}
    for sql in statements:
        for key, day in store.rows(sql):
            found[key] = choose(found.get(key, day), day)
    return found


def _root(into: Mapping[int, int | None], key: int) -> int:
    while (other := into.get(key)) is not None:
        key = other
    return key


def rows_of(
    store: Store, table: str, columns: Collection[str], where: str, *values: object
) -> list[dict[str, Any]]:
    """Rows of a table as their columns by name."""
    names = ("id", *columns)
    found = store.rows(f"SELECT {', '.join(names)} FROM {table} WHERE {where}", *values)
    return [dict(zip(names, row, strict=True)) for row in found]


def scrub_history(store: Store, centre_id: int, gone: Scrubbed, kept_names: Collection[str]) -> int:
    """Take what went out of the history, and return of how many deeds.

    A deed whose images held any of it keeps its sentence and cannot be undone any more. In the
    sentences a name stays where somebody else who is kept has it, unless the deed touched a row
    that went.
    """
    marks = tuple({f'["{table}",' for table, _ in gone.cells})
    anywhere = gone.texts - set(kept_names)
    touched = 0
    for key, images, fields in store.rows(
        "SELECT id, images, fields FROM change WHERE centre_id = ?", centre_id
    ):
        held = any(mark in images for mark in marks) and _holds(json.loads(images), gone.cells)
        texts = gone.texts if held else anywhere
        said = _replaced(json.loads(fields), texts.__contains__)
        fields_then = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
        if held or said != json.loads(fields):
            store.run(
                "UPDATE change SET images = ?, fields = ? WHERE id = ?",
                ["" if held else images, fields_then, key],
            )
            touched += 1
    return touched


def _holds(images: list[Any], cells: Cells) -> bool:
    return any(
        row and any(row.get(column) for column in cells.get((table, row["id"]), ()))
        for table, *states in images
        for row in states
    )


def _replaced(value: Any, goes: Callable[[str], bool]) -> Any:
    match value:
        case str():
            return GONE if goes(value) else value
        case {"source": str(source), "fields": dict(fields)}:
            return {"source": source, "fields": _replaced(fields, goes)}
        case dict():
            return {name: _replaced(item, goes) for name, item in value.items()}
        case list():
            return [_replaced(item, goes) for item in value]
        case _:
            return value
