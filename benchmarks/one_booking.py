"""One booking through the action, against the same rows in one bare SQL transaction.

Both write with the same durability (WAL, synchronous=FULL), into copies of the same file.
"""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from centre_desk.actions import bookings, people, setup
from centre_desk.desk import Desk, open_desk
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import Nights

GOAL = 3.0
ROUNDS, AT_ONCE = 15, 40
TABLES = ("booking", "stay", "hold", "bed_night", "change")  # in the order of their references
LATER = date(2045, 1, 1)  # after everything that the file can hold


def measure(work_dir: Path, filled: Path | None = None) -> list[dict[str, Any]]:
    """Return the ratios on a new house and, where *filled* is given, on that file too."""
    empty = work_dir / "new.db"
    desk = open_desk(empty, actor="bench", create=True)
    setup.create_centre(desk)
    desk.close()
    found = [_compare("one booking, new house", empty, work_dir)]
    if filled is not None:
        found.append(_compare("one booking, ten years in the file", filled, work_dir))
    return found


def _compare(name: str, source: Path, work_dir: Path) -> dict[str, Any]:
    """Let both take turns, so that a busy moment of the machine falls on both."""
    ours, bare = work_dir / "ours.db", work_dir / "bare.db"
    desk = _prepared(source, ours)
    wanted = _wanted(desk)
    desk.store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(ours, bare)
    with closing(sqlite3.connect(bare, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = wal")
        connection.execute("PRAGMA synchronous = full")
        connection.execute("PRAGMA foreign_keys = 1")
        connection.execute("PRAGMA cache_size = -65536")
        pairs = []
        for start in range(0, len(wanted), AT_ONCE):
            some = wanted[start : start + AT_ONCE]
            before = _last_change(desk)
            mine = _timed(lambda some=some: [_book(desk, one) for one in some])
            rows = _rows_since(desk, before)
            theirs = _timed(lambda rows=rows: [_write(connection, deed) for deed in rows])
            pairs.append((mine / len(some), theirs / len(some)))
    desk.close()
    ratios = [mine / theirs for mine, theirs in pairs]
    return {
        "name": name,
        "ratio": round(statistics.median(ratios), 2),
        "goal": GOAL,
        "baseline": f"{statistics.median(t for _, t in pairs) * 1000:.2f} ms of bare SQL, "
        f"{statistics.median(m for m, _ in pairs) * 1000:.2f} ms through the action",
    }


def _prepared(source: Path, copy: Path) -> Desk:
    for leftover in copy.parent.glob(f"{copy.name}*"):
        leftover.unlink()
    shutil.copy(source, copy)
    return open_desk(copy, actor="bench")


def _wanted(desk: Desk) -> list[tuple[int, int, Nights]]:
    """Somebody known, a free bed and three nights for each booking."""
    beds = [row[0] for row in desk.store.rows("SELECT id FROM bed ORDER BY id")]
    wanted = []
    for number in range(ROUNDS * AT_ONCE):
        person = Person(last_name=f"Bench{number}", first_name="Ali", sex=Sex.MAN)
        arrival = LATER + timedelta(days=number // len(beds) * 3)
        nights = Nights(arrival, arrival + timedelta(days=3))
        added = people.add(desk, person)
        wanted.append((added.result[0], beds[number % len(beds)], nights))
    return wanted


def _book(desk: Desk, wanted: tuple[int, int, Nights]) -> None:
    person_id, bed_id, nights = wanted
    bookings.book(desk, person_id=person_id, bed_id=bed_id, nights=nights)


def _last_change(desk: Desk) -> int:
    row = desk.store.one("SELECT max(id) FROM change")
    return row[0] if row else 0


Deed = list[tuple[str, list[tuple[Any, ...]]]]


def _rows_since(desk: Desk, change_id: int) -> list[Deed]:
    """The rows that each booking after *change_id* has written, table by table."""
    with closing(sqlite3.connect(desk.store.location)) as connection:
        deeds = []
        for change in connection.execute("SELECT * FROM change WHERE id > ?", (change_id,)):
            (booking_id,) = connection.execute(
                "SELECT booking_id FROM stay WHERE id = ?", (change[-1],)
            ).fetchone()
            holds = "SELECT id FROM hold WHERE stay_id = ?"
            queries = [
                ("booking", "SELECT * FROM booking WHERE id = ?", booking_id),
                ("stay", "SELECT * FROM stay WHERE id = ?", change[-1]),
                ("hold", "SELECT * FROM hold WHERE stay_id = ?", change[-1]),
                ("bed_night", f"SELECT * FROM bed_night WHERE hold_id IN ({holds})", change[-1]),
            ]
            deed = [
                (name, connection.execute(sql, (key,)).fetchall()) for name, sql, key in queries
            ]
            deeds.append([*deed, ("change", [change])])
    return deeds


def _write(connection: sqlite3.Connection, deed: Deed) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for name, rows in deed:
        marks = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)
    connection.execute("COMMIT")


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for line in measure(Path(folder), Path(sys.argv[1]) if sys.argv[1:] else None):
            print(line)
