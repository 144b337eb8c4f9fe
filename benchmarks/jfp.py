"""The JFP balance of a year, against the bare SQL that reads its figures.

The year has 1,000 sessions of four half-days, 40,000 enrolments and 4,472 trainers to train, one
in ten of whom changes direction in the year. Half of the year is over, with its attendance, and
half of that is closed. The bare SQL reads, with plain sqlite3 and one pass over each table, the
half-days of each person in each session, month and direction: what the balance is added up from.
Ours adds up the total and the seven breakdowns, people and sessions counted once in each line.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from centre_desk.actions import setup
from centre_desk.desk import Desk, open_desk
from centre_desk.domain.periods import DAY
from centre_desk.queries import jfp
from centre_desk.storage import tables
from centre_desk.storage.bulk import insert_rows

GOAL = 2.0
ROUNDS = 7
SESSIONS, SEATS, PEOPLE, DIRECTIONS = 1_000, 40, 4_472, 12
FIRST, LAST, MIDDLE = date(2026, 9, 1), date(2027, 8, 31), date(2027, 3, 1)
CATEGORIES = ("managerial", "technical", "trainers", "english")
HALVES = ("morning", "afternoon")
PEOPLE_SQL = """
    SELECT t.id, e.person_id, substr(s.day, 1, 7) AS month,
           (SELECT f.direction_id FROM affiliation f WHERE f.person_id = e.person_id
            AND (f.since IS NULL OR f.since <= s.day) AND (f.until IS NULL OR f.until > s.day)
            LIMIT 1) AS direction, p.sex,
           sum(s.mode = 'on_site'), sum(s.mode = 'distance'),
           sum(s.mode = 'on_site' AND t.state <> 'closed' AND a.state IN ('present', 'partial')),
           sum(s.mode = 'distance' AND t.state <> 'closed' AND a.state IN ('present', 'partial')),
           sum(s.mode = 'on_site' AND s.day > :today), sum(s.mode = 'distance' AND s.day > :today),
           sum(a.state IN ('absent', 'excused')), count(a.id)
    FROM session t JOIN slot s ON s.session_id = t.id JOIN enrolment e ON e.session_id = t.id
    JOIN person p ON p.id = e.person_id
    LEFT JOIN attendance a ON a.slot_id = s.id AND a.person_id = e.person_id
    WHERE t.kind = 'training' AND t.state <> 'cancelled' AND NOT s.cancelled
      AND s.mode IN ('on_site', 'distance') AND s.day BETWEEN :first AND :last
      AND e.state NOT IN ('waiting', 'cancelled')
    GROUP BY t.id, e.person_id, month, direction"""
SEATS_SQL = """
    SELECT t.id, substr(s.day, 1, 7) AS month, t.category, t.capacity, count(*) FROM session t
    JOIN slot s ON s.session_id = t.id WHERE NOT s.cancelled GROUP BY t.id, month"""
FROZEN_SQL = """
    SELECT session_id, person_id, month, direction_id, sum(on_site), sum(distance) FROM jfp_line
    WHERE month BETWEEN :first AND :last GROUP BY session_id, person_id, month, direction_id"""


def measure(work_dir: Path) -> list[dict[str, Any]]:
    """Return the ratio of the whole balance to the bare rows."""
    file = work_dir / "jfp.db"
    noon = datetime(MIDDLE.year, MIDDLE.month, MIDDLE.day, 12, tzinfo=UTC)
    desk = open_desk(file, actor="bench", create=True, clock=lambda: noon)
    setup.create_centre(desk)
    _fill(desk)
    ours: list[float] = []
    bare: list[float] = []
    days = {"first": str(FIRST), "last": str(LAST), "today": str(MIDDLE)}
    with closing(sqlite3.connect(file)) as plain:
        for _ in range(ROUNDS):
            started = time.perf_counter()
            people = plain.execute(PEOPLE_SQL, days).fetchall()
            plain.execute(SEATS_SQL).fetchall()
            frozen = plain.execute(FROZEN_SQL, days).fetchall()
            bare.append(time.perf_counter() - started)
            started = time.perf_counter()
            total = jfp.balance(desk, "2026-2027").total
            ours.append(time.perf_counter() - started)
    desk.close()
    realised = sum((row[7] or 0) + (row[8] or 0) for row in people) + sum(
        row[4] + row[5] for row in frozen
    )
    if total.realised.total != realised or total.enrolled.total != sum(
        row[5] + row[6] for row in people
    ):
        raise AssertionError("the bare SQL reads other figures")
    return [
        {
            "name": "the JFP balance of a year, total and seven breakdowns",
            "ratio": round(statistics.median(a / b for a, b in zip(ours, bare, strict=True)), 2),
            "goal": GOAL,
            "baseline": statistics.median(bare),
        }
    ]


def _fill(desk: Desk) -> None:
    dice, centre = random.Random(1), desk.centre_id
    with desk.store.transaction():

        def put(table: Any, columns: str, rows: Any) -> None:
            whole = ((*row, centre) for row in rows)
            insert_rows(desk.store, table, [*columns.split(), "centre_id"], whole)

        people = range(1, PEOPLE + 1)
        put(tables.Direction, "id name", ((n, f"Direction {n}") for n in range(1, DIRECTIONS + 1)))
        put(tables.Person, "id last_name sex", ((n, f"Nom{n}", dice.choice("FM")) for n in people))
        put(tables.Affiliation, "person_id direction_id since until", _affiliations(dice))
        put(tables.TrainingYear, "id name first_day last_day", [(1, "2026-2027", FIRST, LAST)])
        put(tables.Target, "training_year_id jfp", [(1, 32_396)])
        sessions, slots, enrolments, marks, lines = _sessions(dice)
        put(
            tables.Session, "id code category first_day last_day state capacity",
            sessions,
        )  # fmt: skip
        put(tables.Slot, "id session_id day half mode", slots)
        put(tables.Enrolment, "session_id person_id state enrolled_on", enrolments)
        put(tables.Attendance, "slot_id person_id state", marks)
        put(
            tables.JfpLine, "session_id person_id direction_id month on_site distance signed_on",
            lines,
        )  # fmt: skip
    desk.store.run("ANALYZE", [])


def _affiliations(dice: random.Random) -> Any:
    for person in range(1, PEOPLE + 1):
        moves = person % 10 == 0
        first = dice.randint(1, DIRECTIONS)
        yield person, first, None, MIDDLE if moves else None
        if moves:
            yield person, first % DIRECTIONS + 1, MIDDLE, None


def _sessions(dice: random.Random) -> tuple[list[Any], ...]:
    sessions, slots, enrolments, marks, lines = [], [], [], [], []
    for number in range(1, SESSIONS + 1):
        day = FIRST + dice.randrange(360) * DAY
        over = day + DAY < MIDDLE
        closed = over and number % 2 == 0
        state = "closed" if closed else "confirmed"
        mode = "distance" if number % 8 == 0 else "on_site"
        sessions.append(
            (number, f"S-{number}", CATEGORIES[number % 4], day, day + DAY, state, SEATS)
        )
        own = []
        for when in (day, day + DAY):
            for half in HALVES:
                own.append(len(slots) + 1)
                slots.append((len(slots) + 1, number, when, half, mode))
        for person in dice.sample(range(1, PEOPLE + 1), SEATS):
            enrolments.append((number, person, "confirmed", FIRST))
            there = [dice.random() < 0.95 for _ in own] if over else []
            marks += [
                (slot, person, "present" if was else "absent")
                for slot, was in zip(own, there, strict=False)
            ]
            if closed and any(there):
                line = (sum(there), 0) if mode == "on_site" else (0, sum(there))
                lines.append((number, person, None, day.replace(day=1), *line, day + 2 * DAY))
    return sessions, slots, enrolments, marks, lines


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for line in measure(Path(folder)):
            print(line)
