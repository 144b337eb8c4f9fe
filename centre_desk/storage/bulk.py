"""Write very many rows at once, without images: only for deeds that cannot be undone anyway."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

import peewee

from centre_desk.domain.attendance import ATTENDED
from centre_desk.domain.half_days import half_days
from centre_desk.domain.training import SEATED, Mode
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


HELD = """
    FROM slot s JOIN session t ON t.id = s.session_id {more}
    WHERE NOT s.cancelled AND t.state <> 'cancelled' AND s.mode <> ? """
_SEATED_MARKS = ", ".join("?" * len(SEATED))


def take_half_days(store: Store) -> None:
    """Write every half-day that follows from slots, trainers, enrolments and closures.

    Within the caller's transaction, where nothing of them has been written yet.

    Raises:
        peewee.IntegrityError: a classroom or a person would be in two places at once.
    """
    store.run(
        "INSERT INTO classroom_half_day (classroom_id, day, half, slot_id) "
        "SELECT s.classroom_id, s.day, s.half, s.id"
        + HELD.format(more="")
        + "AND s.mode = ? AND s.classroom_id IS NOT NULL AND s.joined_to_id IS NULL "
        "ORDER BY s.classroom_id, s.day, s.half",
        [Mode.SELF_STUDY.value, Mode.ON_SITE.value],
    )
    teaching = HELD.format(more="JOIN slot_trainer p ON p.slot_id = s.id")
    following = HELD.format(more="JOIN enrolment p ON p.session_id = t.id")
    store.run(
        "INSERT INTO person_half_day (person_id, day, half, slot_id, teaches) "
        f"SELECT p.person_id, s.day, s.half, s.id, TRUE {teaching} AND s.joined_to_id IS NULL "
        f"UNION ALL SELECT p.person_id, s.day, s.half, s.id, FALSE {following} "
        f"AND p.state IN ({_SEATED_MARKS}) ORDER BY 1, 2, 3",
        [Mode.SELF_STUDY.value, Mode.SELF_STUDY.value, *SEATED],
    )
    closed = store.rows("SELECT id, classroom_id, first_day, last_day FROM classroom_closure")
    insert_rows(
        store,
        tables.ClassroomHalfDay,
        ("classroom_id", "day", "half", "closure_id"),
        (
            (room, each.day, each.half.value, closure)
            for closure, room, first, last in closed
            for each in half_days(first, last)
        ),
    )


def fill_attendance(store: Store, before: date) -> None:
    """Say of everybody of whom nothing is said in a slot before a day that they were present."""
    store.run(
        "INSERT INTO attendance (slot_id, person_id, state, reason, centre_id) "
        "SELECT s.id, p.person_id, 'present', '', s.centre_id"
        + HELD.format(more="JOIN enrolment p ON p.session_id = t.id")
        + f"AND s.day < ? AND p.state IN ({_SEATED_MARKS}) AND NOT EXISTS "
        "(SELECT 1 FROM attendance a WHERE a.slot_id = s.id AND a.person_id = p.person_id) "
        "ORDER BY s.id, p.person_id",
        [Mode.SELF_STUDY.value, before, *SEATED],
    )


def half_days_attended(store: Store, state: str) -> list[tuple[int, int, date, int, int]]:
    """Half-days attended in sessions of a state: session, person, month, on site, at a distance."""
    attended = [each.value for each in ATTENDED]
    rows = store.rows(
        "SELECT s.session_id, a.person_id, substr(CAST(s.day AS TEXT), 1, 7) AS month, "
        "sum(CASE WHEN s.mode = 'on_site' THEN 1 ELSE 0 END), "
        "sum(CASE WHEN s.mode = 'distance' THEN 1 ELSE 0 END) "
        "FROM attendance a JOIN slot s ON s.id = a.slot_id JOIN session t ON t.id = s.session_id "
        f"WHERE t.state = ? AND a.state IN ({', '.join('?' * len(attended))}) "
        "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        state,
        *attended,
    )
    return [
        (session, person, date.fromisoformat(f"{month}-01"), on_site, distance)
        for session, person, month, on_site, distance in rows
    ]


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
