"""The desk is killed in the middle of what a hand had begun, and opened again."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Run

DESK = Path(__file__).with_name("begun_desk.py")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
Desk = Callable[[str], "subprocess.Popen[str]"]


@pytest.fixture
def desk(database: Path, tmp_path: Path) -> Desk:
    """Start ``main.py`` in a process of its own, with a data folder of its own."""
    own = {name: str(tmp_path / "home") for name in ("HOME", "XDG_DATA_HOME")}
    environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "LANG": "fr_FR.UTF-8"}

    def start(deed: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, DESK, deed, database],
            stdout=subprocess.PIPE, text=True, env=environment,
        )  # fmt: skip

    return start


def killed_in_the_middle(desk: Desk, deed: str) -> None:
    with desk(deed) as process:
        assert process.stdout
        said = process.stdout.readline()
        process.kill()
    assert json.loads(said) == "begun"
    assert process.returncode == -signal.SIGKILL


def offered(desk: Desk) -> list[str]:
    with desk("look") as process:
        assert process.stdout
        lines: list[str] = json.loads(process.stdout.readline())
    assert process.returncode == 0
    return lines


def test_a_stay_half_typed_is_offered_after_the_desk_was_killed(
    desk: Desk, run: Run, database: Path
) -> None:
    before = run("check", "--database", database, "--json").json["counts"]
    killed_in_the_middle(desk, "stay")
    assert [line for line in offered(desk) if "Ouazzani Salma" in line]
    answer = run("check", "--database", database, "--json")
    assert (answer.code, answer.json["broken"], answer.json["counts"]) == (0, [], before)


def nights(database: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute("SELECT * FROM bed_night ORDER BY bed_id, night").fetchall()


def test_a_bar_held_while_the_desk_is_killed_stays_where_it_was(
    desk: Desk, run: Run, database: Path
) -> None:
    before = nights(database)
    killed_in_the_middle(desk, "drag")
    assert offered(desk) == []
    assert run("check", "--database", database, "--json").code == 0
    assert nights(database) == before
    assert before
