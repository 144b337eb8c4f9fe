"""The kitchen's week and its year, against the bare SQL that reads the same rows.

A full house: every week of the year 192 people arrive on Sunday and leave on Friday, and 200 more
come by day; all follow mornings and afternoons from Monday to Friday. One in ten has a diet, and
in every tenth week a weekend is spent away. The bare SQL fetches with plain sqlite3 the stays, the
half-days and the other rows that the figures follow from, and counts nothing.
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from centre_desk.actions import setup
from centre_desk.desk import Desk, open_desk
from centre_desk.domain.meals import Service
from centre_desk.domain.periods import DAY
from centre_desk.queries import meals
from centre_desk.storage import tables
from centre_desk.storage.bulk import insert_rows, take_half_days

GOAL = 2.0
LODGED, VISITING, GROUP = 192, 200, 14
FIRST, WEEKS = date(2027, 1, 4), 52
ROUNDS = 9
DAYS = "WHERE day >= ? AND day <= ?"
SPAN = "WHERE last_day >= ? AND first_day <= ?"
ON_SITE = "s.day >= ? AND s.day <= ? AND s.mode = 'on_site'"
BARE = (
    """SELECT s.id, s.person_id, s.arrival, s.departure, s.expected_at, s.leaves_at, s.party,
        s.role, e.formula, b.formula, t.formula FROM stay s JOIN booking b ON b.id = s.booking_id
    LEFT JOIN session t ON t.id = b.session_id
    LEFT JOIN enrolment e ON e.session_id = b.session_id AND e.person_id = s.person_id
    WHERE s.departure >= ? AND s.arrival <= ? AND s.state IN ('confirmed', 'in_house', 'left')""",
    f"SELECT s.id, s.day, s.half, s.session_id FROM slot s WHERE {ON_SITE}",
    f"""SELECT h.slot_id, h.person_id, h.teaches FROM slot s
    JOIN person_half_day h ON h.slot_id = s.id WHERE {ON_SITE}""",
    """SELECT a.slot_id, a.person_id FROM slot s JOIN attendance a ON a.slot_id = s.id
    WHERE s.day >= ? AND s.day <= ? AND a.state IN ('absent', 'excused')""",
    "SELECT id, diet FROM person WHERE diet <> '' AND ? <= ?",
    "SELECT stay_id, arrival, departure FROM absence WHERE departure >= ? AND arrival <= ?",
    f"SELECT id, formula FROM session {SPAN}",
    f"SELECT * FROM meal_exception {SPAN}",
    *(f"SELECT * FROM {table} {DAYS}" for table in ("meal_outside", "menu", "meal_print")),
)


def measure(work_dir: Path) -> Iterator[dict[str, Any]]:
    """Yield the ratio of the week's figures, then of the year's, to the bare rows."""
    file = work_dir / "meals.db"
    desk = open_desk(file, actor="bench", create=True)
    setup.create_centre(desk)
    _fill(desk)
    middle = FIRST + 7 * (WEEKS // 2) * DAY
    with closing(sqlite3.connect(file)) as plain:
        yield _line("the kitchen's week, 192 lodged and 200 by day", desk, plain, middle,
                    middle + 6 * DAY)  # fmt: skip
        yield _line("the kitchen's year", desk, plain, FIRST, FIRST + (7 * WEEKS - 1) * DAY)
    desk.close()


def _line(
    name: str, desk: Desk, plain: sqlite3.Connection, first: date, last: date
) -> dict[str, Any]:
    days = (first.isoformat(), last.isoformat())
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(_seconds(lambda: [plain.execute(sql, days).fetchall() for sql in BARE]))
        ours.append(_seconds(lambda: meals.between(desk, first, last)))
    lunches = [each.figure(Service.LUNCH).total for each in meals.between(desk, first, last)]
    if lunches[:5] != [LODGED + VISITING] * 5:
        raise AssertionError(f"not everybody has lunch: {lunches[:7]}")
    return {
        "name": name,
        "ratio": round(statistics.median(a / b for a, b in zip(ours, bare, strict=True)), 2),
        "goal": GOAL,
        "baseline": statistics.median(bare),
    }


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _fill(desk: Desk) -> None:
    everybody = range(1, LODGED + VISITING + 1)
    mondays = [FIRST + 7 * n * DAY for n in range(WEEKS)]
    groups = [everybody[start : start + GROUP] for start in range(0, len(everybody), GROUP)]
    held = [(monday, group) for monday in mondays for group in groups]
    people = ((n, f"Nom{n}", "vegetarian" if n % 10 == 0 else "") for n in everybody)
    sessions = (
        (number, f"S-{number}", monday, monday + 4 * DAY)
        for number, (monday, _) in enumerate(held, 1)
    )
    slots = (
        (number, monday + day * DAY, half)
        for number, (monday, _) in enumerate(held, 1)
        for day in range(5)
        for half in ("morning", "afternoon")
    )
    enrolled = (
        (number, person, "confirmed", monday)
        for number, (monday, group) in enumerate(held, 1)
        for person in group
    )
    bookings = ((n, "session", n, monday) for n, (monday, _) in enumerate(held, 1))
    lodged = [
        (number, person, monday)
        for number, (monday, group) in enumerate(held, 1)
        for person in group
        if person <= LODGED
    ]
    stays = (
        (n, booking, person, monday - DAY, monday + 4 * DAY, "confirmed")
        for n, (booking, person, monday) in enumerate(lodged, 1)
    )
    away = (
        (n, monday + DAY, monday + 2 * DAY)
        for n, (_, _, monday) in enumerate(lodged, 1)
        if n % 500 == 0
    )
    with desk.store.transaction():
        for table, columns, rows in (
            (tables.Person, "id last_name diet", people),
            (tables.Session, "id code first_day last_day", sessions),
            (tables.Slot, "session_id day half", slots),
            (tables.Enrolment, "session_id person_id state enrolled_on", enrolled),
            (tables.Booking, "id kind session_id made_on", bookings),
            (tables.Stay, "id booking_id person_id arrival departure state", stays),
            (tables.Absence, "stay_id arrival departure", away),
        ):
            whole = ((*row, desk.centre_id) for row in rows)
            insert_rows(desk.store, table, [*columns.split(), "centre_id"], whole)
        take_half_days(desk.store)
    desk.store.run("ANALYZE", [])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for line in measure(Path(folder)):
            print(line)
