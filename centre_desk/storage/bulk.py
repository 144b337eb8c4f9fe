"""Write very many rows at once, without images: only for deeds that cannot be undone anyway."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import peewee

from centre_desk.storage import tables
from centre_desk.storage.database import Store

MOST_PARAMETERS = 8_000  # in one statement; SQLite takes 32,766, but larger is not faster


def insert_rows(
    store: Store,
    table: type[peewee.Model],
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
) -> int:
    """Add *rows* within the caller's transaction and return how many there were.

    Columns that are not named take the table's defaults. Nights of holds are rows like others
    here (:class:`~centre_desk.storage.tables.BedNight`) and are the caller's to write.

    Raises:
        peewee.IntegrityError: a row breaks a rule of the database.
    """
    defaults = {
        field.column_name: field.default
        for field in table._meta.sorted_fields
        if field.default is not None and field.column_name not in columns
    }
    every = (*columns, *defaults)
    constant = tuple(defaults.values())
    one = f"({', '.join('?' * len(every))})"
    head = f"INSERT INTO {table._meta.table_name} ({', '.join(every)}) VALUES "
    written = 0
    for some in _portions(rows, max(1, MOST_PARAMETERS // len(every))):
        values = [value for row in some for value in (*row, *constant)]
        store.run(head + ", ".join([one] * len(some)), values)
        written += len(some)
    return written


def _portions(rows: Iterable[Sequence[object]], size: int) -> Iterator[list[Sequence[object]]]:
    source = iter(rows)
    while some := list(islice(source, size)):
        yield some


def count_on(store: Store) -> None:
    """Let the next row of each table take the number after those written with their own.

    SQLite does so by itself; PostgreSQL's counters have to be told.
    """
    if store.file is not None:
        return
    for table in tables.ALL:
        if "id" in table._meta.columns:
            name = table._meta.table_name
            store.rows(
                f"SELECT setval(pg_get_serial_sequence('\"{name}\"', 'id'), "
                f'(SELECT max(id) FROM "{name}")) WHERE EXISTS (SELECT 1 FROM "{name}")'
            )
