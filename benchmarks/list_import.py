"""A list of 5,000 people through preview and apply, against calamine and the same rows inserted.

The bare side reads the same file with calamine, and writes the same rows (people, the keys by which
they are found, where they come from, the marks of imported rows, the line of the history) table by
table in one transaction.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import python_calamine
import xlsxwriter

from benchmarks.bare_sql import durable
from centre_desk.actions import lists, setup
from centre_desk.actions.demo.names import MEN, SURNAMES, WOMEN
from centre_desk.actions.demo.origins import ORIGINS
from centre_desk.desk import open_desk

GOAL = 3.0
ROWS, ROUNDS = 5_000, 7
HEADINGS = (
    "Nom", "Prénom", "Sexe", "Matricule", "CIN", "Téléphone", "Établissement",
    "Direction régionale", "Hébergement",
)  # fmt: skip
Rows = dict[tuple[str, tuple[str, ...]], list[list[Any]]]


def measure(work_dir: Path) -> list[dict[str, Any]]:
    """The ratio of importing to reading and inserting; medians of turns taken one by one."""
    listed, house = work_dir / "list.xlsx", work_dir / "house.db"
    write_list(listed)
    desk = open_desk(house, actor="bench", create=True)
    setup.create_centre(desk)
    desk.close()
    pairs = []
    for _ in range(ROUNDS):
        ours = _fresh(house, work_dir / "ours.db")
        mine = _timed(lambda ours=ours: _import(ours, listed))
        rows = written(ours)
        bare = _fresh(house, work_dir / "bare.db")
        pairs.append((mine, _timed(lambda bare=bare, rows=rows: _insert(bare, listed, rows))))
    mine, theirs = (statistics.median(side) for side in zip(*pairs, strict=True))
    return [
        {
            "name": "importing a list of 5,000 rows",
            "ratio": round(statistics.median(one / other for one, other in pairs), 2),
            "goal": GOAL,
            "baseline": f"{theirs:.2f} s of calamine and bare SQL, {mine:.2f} s imported",
        }
    ]


def write_list(path: Path) -> None:
    """People with a matricule and a CIN each, as a regional direction mails them."""
    chance = random.Random(5)
    numbers, cins = (chance.sample(range(10_000, 999_999), ROWS) for _ in range(2))
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Participants")
        sheet.write_row(0, 0, HEADINGS)
        for row, (number, cin) in enumerate(zip(numbers, cins, strict=True), 1):
            woman, origin = chance.random() < 0.4, chance.choice(ORIGINS)
            first = chance.choice(WOMEN if woman else MEN).spellings[0]
            values = (
                chance.choice(SURNAMES).spellings[0].upper(), first, "F" if woman else "M",
                str(number), f"BK{cin}", f"06{chance.randrange(10**8):08}",
                chance.choice(origin.establishments), origin.name, "Non",
            )  # fmt: skip
            sheet.write_row(row, 0, values)


def _fresh(source: Path, copy: Path) -> Path:
    for leftover in copy.parent.glob(f"{copy.name}*"):
        leftover.unlink()
    shutil.copy(source, copy)
    return copy


def _import(file: Path, listed: Path) -> None:
    desk = open_desk(file, actor="bench")
    lists.apply(desk, lists.preview(desk, listed))
    desk.close()


def written(file: Path) -> Rows:
    """What the import wrote, by table and columns, the line of the history last."""
    found: Rows = defaultdict(list)
    with closing(sqlite3.connect(file)) as connection:
        keys = connection.execute("SELECT centre_id, word, person_id FROM person_word").fetchall()
        connection.row_factory = sqlite3.Row
        change = dict(
            connection.execute("SELECT * FROM change ORDER BY id DESC LIMIT 1").fetchone()
        )
    for table, before, after in json.loads(change["images"]):
        if before is not None:
            raise ValueError(f"the import changed a row of {table}")
        found[table, tuple(after)].append(list(after.values()))
    found["person_word", ("centre_id", "word", "person_id")] = [list(key) for key in keys]
    found["change", tuple(change)].append(list(change.values()))
    if len(found["person", next(c for t, c in found if t == "person")]) != ROWS:
        raise ValueError("not every row was imported")
    return found


def _insert(file: Path, listed: Path, rows: Rows) -> None:
    python_calamine.CalamineWorkbook.from_path(str(listed)).get_sheet_by_index(0).to_python()
    with closing(durable(file)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        for (table, columns), values in rows.items():
            marks = ", ".join("?" * len(columns))
            connection.executemany(
                f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", values
            )
        connection.execute("COMMIT")


def _timed(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for line in measure(Path(folder)):
            print(line)
