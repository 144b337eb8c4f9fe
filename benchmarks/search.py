"""A keystroke of the search among 100,000 people, against a LIKE scan of the same people.

The scan reads one narrow text for each person, already folded: the least that LIKE can do.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from centre_desk.actions import setup
from centre_desk.actions.demo.names import MEN, SURNAMES, WOMEN
from centre_desk.desk import Desk, open_desk
from centre_desk.domain.names import search_words
from centre_desk.queries import search
from centre_desk.storage import tables, words
from centre_desk.storage.bulk import insert_rows

GOAL = 0.1
PEOPLE = 100_000
TYPED = ("elfassi", "mohamed", "fatima zahra", "moham fass", "الفاسي", "محمد", "77001", "0612345")
COLUMNS = (
    "id", "centre_id", "last_name", "first_name", "last_name_ar", "first_name_ar", "matricule",
    "identity_number", "phone",
)  # fmt: skip


def measure(work_dir: Path) -> list[dict[str, Any]]:
    """Return the ratio of a keystroke to the scan: half of all, and 95 in a hundred, are below."""
    desk = open_desk(work_dir / "people.db", actor="bench", create=True)
    setup.create_centre(desk)
    people = list(_people(random.Random(1)))
    with desk.store.transaction():
        insert_rows(desk.store, tables.Person, COLUMNS, (list(p.values()) for p in people))
        found = ((1, key, person) for key, person in words.rows(people))
        insert_rows(desk.store, tables.PersonWord, ("centre_id", "word", "person_id"), found)
    with closing(sqlite3.connect(work_dir / "scanned.db")) as plain:
        plain.execute("CREATE TABLE scanned (id INTEGER PRIMARY KEY, name TEXT, text TEXT)")
        texts = ((p["id"], p["last_name"], " ".join(sorted(words.keys(p)))) for p in people)
        plain.executemany("INSERT INTO scanned VALUES (?, ?, ?)", texts)
        plain.commit()
        ratios, ours, scans = _compare(desk, plain)
    desk.close()
    baseline = (
        f"{statistics.median(scans) * 1000:.1f} ms for a LIKE scan, "
        f"{statistics.median(ours) * 1000:.2f} ms for a keystroke"
    )
    return [
        {"name": f"a keystroke among {PEOPLE} people, {which}", "ratio": round(ratio, 3),
         "goal": GOAL, "baseline": baseline}
        for which, ratio in (
            ("median", statistics.median(ratios)),
            ("95th percentile", statistics.quantiles(ratios, n=20)[-1]),
        )
    ]  # fmt: skip


def _compare(desk: Desk, plain: sqlite3.Connection) -> tuple[list[float], list[float], list[float]]:
    """Let both take turns at every keystroke, so that a busy moment falls on both."""
    ours, scans = [], []
    for text in TYPED:
        for letters in range(2, len(text) + 1):
            typed = text[:letters]
            ours.append(_timed(lambda typed=typed: search.find(desk, typed)))
            scans.append(_timed(lambda typed=typed: _scan(plain, typed)))
    return [mine / theirs for mine, theirs in zip(ours, scans, strict=True)], ours, scans


def _scan(plain: sqlite3.Connection, typed: str) -> list[Any]:
    wanted = search_words(typed)
    conditions = " AND ".join(["text LIKE ?"] * len(wanted))
    return plain.execute(
        f"SELECT id, name FROM scanned WHERE {conditions} ORDER BY name LIMIT {search.MOST}",
        [f"%{word}%" for word in wanted],
    ).fetchall()


def _timed(work: Callable[[], object], rounds: int = 5) -> float:
    took = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        took.append(time.perf_counter() - started)
    return statistics.median(took)


def _people(dice: random.Random) -> Any:
    for number in range(1, PEOPLE + 1):
        surname, first = dice.choice(SURNAMES), dice.choice(dice.choice((MEN, WOMEN)))
        yield dict(
            zip(
                COLUMNS,
                (
                    number, 1, dice.choice(surname.spellings), dice.choice(first.spellings),
                    surname.arabic, first.arabic, str(number),
                    f"{dice.choice('ABEK')}{dice.randrange(10**6)}",
                    f"+2126{dice.randrange(10**8):08}",
                ),
                strict=True,
            )
        )  # fmt: skip


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for line in measure(Path(folder)):
            print(line)
