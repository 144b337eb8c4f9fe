"""All that the database holds about one person, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator

from centre_desk.desk import Desk
from centre_desk.storage.tables import BY_NAME, references

Entry = tuple[str, int, str, object]
"""A table, the number of a row, a column, and what stands there."""
_FOLLOWS = ("person_word", "person_half_day", "bed_night")
"""What follows from other rows and says nothing of its own."""


def everything(desk: Desk, person_id: int) -> tuple[Entry, ...]:
    """Every value of the person's row, of rows merged into it, and of all rows about them.

    Raises:
        LookupError: nobody has this number.
    """
    with desk.store.snapshot():
        people = {person_id, *_merged(desk, person_id)}
        found = [entry for each in sorted(people) for entry in _row(desk, "person", "id", each)]
        if not found:
            raise LookupError(f"person {person_id}")
        for table, column, parent in references():
            if parent == "person" and table != "person" and table not in _FOLLOWS:
                for each in sorted(people):
                    found += _row(desk, table, column, each)
        for (stay_id,) in desk.store.rows(
            "SELECT id FROM stay WHERE person_id = ? ORDER BY id", person_id
        ):
            for table in ("absence", "hold"):
                found += _row(desk, table, "stay_id", stay_id)
        found += _row(desk, "reading_log", "person_id", person_id)
    return tuple(found)


def _merged(desk: Desk, person_id: int) -> list[int]:
    rows = desk.store.rows("SELECT id FROM person WHERE merged_into_id = ?", person_id)
    return [key for (row,) in rows for key in (row, *_merged(desk, row))]


def _row(desk: Desk, table: str, column: str, value: int) -> Iterator[Entry]:
    columns = [field.column_name for field in BY_NAME[table]._meta.sorted_fields]
    kept = ", ".join(columns)
    rows = desk.store.rows(f"SELECT {kept} FROM {table} WHERE {column} = ? ORDER BY id", value)
    for row in rows:
        for name, content in zip(columns, row, strict=True):
            if name not in ("id", "centre_id") and content not in (None, ""):
                yield table, row[0], name, content
