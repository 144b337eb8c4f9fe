"""The rows that the actions wrote, written once more by bare SQL with the same durability."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

Row = dict[str, Any]
Statement = tuple[str, list[Any]]
CHANGE = (
    "id", "centre_id", "actor", "at", "deed", "source", "fields", "images", "reverses", "undone_by",
    "stay_id",
)  # fmt: skip


def copy(source: Path, target: Path) -> None:
    """Copy a database that others may have open."""
    with sqlite3.connect(source) as one, sqlite3.connect(target) as other:
        one.backup(other)
    one.close()
    other.close()


def transactions(file: Path, *, after: int = 0) -> Iterator[list[Statement]]:
    """The statements of each change since the change *after*, its line in the history included."""
    connection = sqlite3.connect(file)
    rows = connection.execute(
        f"SELECT {', '.join(CHANGE)} FROM change WHERE id > ? ORDER BY id", [after]
    )
    for row in rows:
        statements = [each for image in json.loads(row[7] or "[]") for each in _image(*image)]
        statements.append((_insert("change", CHANGE), list(row)))
        yield statements
    connection.close()


def durable(file: Path) -> sqlite3.Connection:
    """A bare connection that keeps what it writes as the program does."""
    connection = sqlite3.connect(file, isolation_level=None)
    for pragma in (
        "journal_mode = wal",
        "synchronous = full",
        "foreign_keys = 1",
        "cache_size = -65536",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def seconds(file: Path, some: Iterable[list[Statement]]) -> float:
    """Write each list of statements in a transaction of its own and return how long that took."""
    connection = durable(file)
    spent = 0.0
    for statements in some:
        start = perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for sql, values in statements:
            connection.execute(sql, values)
        connection.execute("COMMIT")
        spent += perf_counter() - start
    connection.close()
    return spent


def _image(table: str, before: Row | None, after: Row | None) -> list[Statement]:
    nights = table == "hold"
    found: list[Statement] = []
    if before is not None and nights:
        found.append(_nights_left(before))
    if before is None and after is not None:
        found.append((_insert(table, tuple(after)), list(after.values())))
    elif before is not None and after is None:
        found.append((f"DELETE FROM {table} WHERE id = ?", [before["id"]]))
        return found
    elif before is not None and after is not None:
        changed = [name for name in after if after[name] != before[name]]
        settings = ", ".join(f"{name} = ?" for name in changed)
        values = [*(after[name] for name in changed), after["id"]]
        found.append((f"UPDATE {table} SET {settings} WHERE id = ?", values))
    if after is not None and nights:
        found.append(_nights_taken(after))
    return found


def _insert(table: str, columns: Iterable[str]) -> str:
    names = list(columns)
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _nights_left(hold: dict[str, Any]) -> Statement:
    return (
        "DELETE FROM bed_night WHERE bed_id = ? AND night >= ? AND night < ? AND hold_id = ?",
        [hold["bed_id"], hold["arrival"], hold["departure"], hold["id"]],
    )


def _nights_taken(hold: dict[str, Any]) -> Statement:
    night, end = date.fromisoformat(hold["arrival"]), date.fromisoformat(hold["departure"])
    values: list[Any] = []
    while night < end:
        values += (hold["bed_id"], night.isoformat(), hold["id"])
        night += timedelta(days=1)
    marks = ", ".join(["(?, ?, ?)"] * (len(values) // 3))
    return f"INSERT INTO bed_night (bed_id, night, hold_id) VALUES {marks}", values
