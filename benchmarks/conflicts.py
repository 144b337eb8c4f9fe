"""All conflicts of a year of training, against the bare SQL that lists them.

The year has 1,000 sessions, 40,000 enrolments and 4,472 people to train. Some who would be in two
places at once are on the waiting list; some sessions lie on holidays, in rooms that are too small
or lack something, or have no room or no trainer. The bare SQL asks for the same lines with plain
sqlite3: one statement for each sort of conflict, its names included, better rooms not.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from centre_desk.actions import setup
from centre_desk.actions.demo.halls import Halls
from centre_desk.desk import Desk, open_desk
from centre_desk.domain.classrooms import Layout
from centre_desk.domain.conflicts import ConflictKind
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.periods import DAY
from centre_desk.queries import conflicts_of_period, holidays
from centre_desk.storage import classrooms, tables
from centre_desk.storage.bulk import insert_rows, take_half_days

GOAL = 2.0
SESSIONS, ENROLMENTS, PEOPLE, TRAINERS = 1_000, 40_000, 4_472, 600
FIRST, LAST = date(2026, 9, 1), date(2027, 8, 31)
HALF_DAYS = 6
KEPT_WAITING = 0.1  # share of those asked while elsewhere who are put on the list all the same
ROUNDS = 9
SEATED = "('invited', 'confirmed', 'present', 'partly_present', 'absent', 'excused')"
LIVE = "s.mode = 'on_site' AND NOT s.cancelled AND t.state <> 'cancelled'"
NAMES = "s.id, s.day, s.half, t.code, t.title"
ROOMS = f"""
    SELECT {NAMES}, c.name, z.seats, h.heads, t.equipment, c.equipment
    FROM slot s JOIN session t ON t.id = s.session_id JOIN classroom c ON c.id = s.classroom_id
    LEFT JOIN classroom_seats z ON z.classroom_id = c.id AND z.layout = t.layout
    LEFT JOIN (SELECT session_id, count(*) AS heads FROM enrolment WHERE state IN {SEATED}
               GROUP BY session_id) h ON h.session_id = t.id
    WHERE {LIVE} AND s.day BETWEEN ? AND ? AND """
BARE = {
    ConflictKind.TOO_SMALL: ROOMS + "coalesce(z.seats, 0) < h.heads",
    ConflictKind.EQUIPMENT_MISSING: ROOMS
    + "t.equipment <> '' AND (',' || c.equipment || ',') NOT LIKE ('%,' || t.equipment || ',%')",
    ConflictKind.NO_CLASSROOM: f"SELECT {NAMES} FROM slot s JOIN session t ON t.id = s.session_id "
    f"WHERE {LIVE} AND s.day BETWEEN ? AND ? AND s.classroom_id IS NULL",
    ConflictKind.NO_TRAINER: f"SELECT {NAMES} FROM slot s JOIN session t ON t.id = s.session_id "
    f"WHERE {LIVE} AND s.day BETWEEN ? AND ? AND t.kind = 'training' AND s.joined_to_id IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM slot_trainer x WHERE x.slot_id = s.id)",
    ConflictKind.HOLIDAY: f"SELECT {NAMES} FROM slot s JOIN session t ON t.id = s.session_id "
    f"WHERE {LIVE} AND s.day BETWEEN ? AND ? AND s.day IN ",
    ConflictKind.PARTICIPANT_ELSEWHERE: f"""
    SELECT {NAMES}, p.last_name, p.first_name, o.code, o.title, c.name
    FROM enrolment e JOIN slot s ON s.session_id = e.session_id
    JOIN session t ON t.id = s.session_id
    JOIN person p ON p.id = e.person_id
    JOIN person_half_day h ON h.person_id = e.person_id AND h.day = s.day AND h.half = s.half
    JOIN slot os ON os.id = h.slot_id JOIN session o ON o.id = os.session_id
    LEFT JOIN classroom c ON c.id = os.classroom_id
    WHERE e.state = 'waiting' AND s.day BETWEEN ? AND ? AND NOT s.cancelled""",
}


def measure(work_dir: Path) -> list[dict[str, Any]]:
    """Return the ratio of all conflicts of the year, sentences and all, to the bare lines."""
    file = work_dir / "training.db"
    desk = open_desk(file, actor="bench", create=True)
    setup.create_centre(desk)
    _fill(desk)
    feasts = sorted(holidays.between(desk, FIRST, LAST))
    ours: list[float] = []
    bare: list[float] = []
    with closing(sqlite3.connect(file)) as plain:
        for _ in range(ROUNDS):
            started = time.perf_counter()
            lines = _listed(plain, feasts)
            bare.append(time.perf_counter() - started)
            started = time.perf_counter()
            found = conflicts_of_period.read(desk, FIRST, LAST)
            ours.append(time.perf_counter() - started)
    desk.close()
    if Counter(conflict.kind for conflict in found) != lines:
        raise AssertionError("the bare SQL lists other conflicts")
    return [
        {
            "name": f"all {len(found)} conflicts of a year of training",
            "ratio": round(statistics.median(a / b for a, b in zip(ours, bare, strict=True)), 2),
            "goal": GOAL,
            "baseline": statistics.median(bare),
        }
    ]


def _listed(plain: sqlite3.Connection, feasts: list[date]) -> Counter[ConflictKind]:
    found: Counter[ConflictKind] = Counter()
    days = (FIRST.isoformat(), LAST.isoformat())
    for kind, sql in BARE.items():
        more = [day.isoformat() for day in feasts] if kind is ConflictKind.HOLIDAY else []
        marks = f"({', '.join('?' * len(more))})" if more else ""
        found[kind] = len(plain.execute(sql + marks, (*days, *more)).fetchall())
    return found


@dataclass
class _Year:
    """The rows of the year, and who is where."""

    sessions: list[tuple[Any, ...]] = field(default_factory=list)
    slots: list[tuple[Any, ...]] = field(default_factory=list)
    trainers: list[tuple[int, int]] = field(default_factory=list)
    enrolments: list[tuple[Any, ...]] = field(default_factory=list)
    busy: set[tuple[int, HalfDay]] = field(default_factory=set)


def _fill(desk: Desk) -> None:
    year, dice = _Year(), random.Random(1)
    halls = Halls(classrooms.every(desk.store, desk.centre_id), FIRST)
    for number in range(1, SESSIONS + 1):
        _session(year, dice, halls, number)
    centre = desk.centre_id
    people = ((n, f"Nom{n}", f"Prénom{n}", centre) for n in range(1, PEOPLE + TRAINERS + 1))
    with desk.store.transaction():
        for table, columns, rows in (
            (tables.Person, "id last_name first_name centre_id", people),
            (tables.Session, "id code title first_day last_day layout equipment centre_id",
             ((*row, centre) for row in year.sessions)),
            (tables.Slot, "id session_id day half classroom_id centre_id",
             ((*row, centre) for row in year.slots)),
            (tables.SlotTrainer, "slot_id person_id centre_id",
             ((*row, centre) for row in year.trainers)),
            (tables.Enrolment, "session_id person_id state enrolled_on centre_id",
             ((*row, FIRST, centre) for row in year.enrolments)),
        ):  # fmt: skip
            insert_rows(desk.store, table, columns.split(), rows)
        take_half_days(desk.store)
    desk.store.run("ANALYZE", [])


def _session(year: _Year, dice: random.Random, halls: Halls, number: int) -> None:
    monday = FIRST + (7 - FIRST.weekday() + 7 * dice.randrange(50)) * DAY
    halves = list(_halves(monday + dice.choice((0, 2)) * DAY))
    needs = dice.choice(("", "projector", "screen"))
    year.sessions.append(
        (number, f"S-{number:04}", f"Titre {number}", halves[0].day, halves[-1].day, "rows", needs)
    )
    room = halls.place(halves, 40, Layout.ROWS, frozenset(filter(None, [needs])))
    slots = range(len(year.slots) + 1, len(year.slots) + 1 + HALF_DAYS)
    for slot, when in zip(slots, halves, strict=True):
        year.slots.append((slot, number, when.day, when.half.value, room))
    teacher = dice.randrange(PEOPLE + 1, PEOPLE + TRAINERS + 1)
    if not _busy(year, teacher, halves):
        year.busy |= {(teacher, when) for when in halves}
        year.trainers += [(slot, teacher) for slot in slots]
    chosen: dict[int, str] = {}
    while len(chosen) < ENROLMENTS // SESSIONS:
        person = dice.randint(1, PEOPLE)
        if person in chosen:
            continue
        if not _busy(year, person, halves):
            chosen[person] = "confirmed"
            year.busy |= {(person, when) for when in halves}
        elif dice.random() < KEPT_WAITING:
            chosen[person] = "waiting"
    year.enrolments += ((number, person, state) for person, state in chosen.items())


def _busy(year: _Year, person: int, halves: list[HalfDay]) -> bool:
    return any((person, when) in year.busy for when in halves)


def _halves(day: date) -> Iterator[HalfDay]:
    """Mornings and afternoons of three days."""
    for n in range(HALF_DAYS // 2):
        for half in (Half.MORNING, Half.AFTERNOON):
            yield HalfDay(day + n * DAY, half)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for line in measure(Path(folder)):
            print(line)
