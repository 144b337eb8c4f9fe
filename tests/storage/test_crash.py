"""The power goes out in the middle of a deed: it was not done, and all else is there."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from centre_desk.desk import Desk
from tests.house import content, lodge
from tests.storage import rough_handling


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("rows", [1, 3000])
def test_a_desk_killed_while_it_writes_leaves_a_sound_database(
    location: Path, open_at: Callable[..., Desk], rows: int
) -> None:
    desk = open_at(location)
    lodge(desk, "121", 1, 5)
    before = content(desk)
    desk.close()

    child = multiprocessing.get_context("spawn").Process(
        target=rough_handling.die_while_writing, args=(str(location), rows)
    )
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL

    desk = open_at(location)
    desk.store.verify()
    assert content(desk) == before
    lodge(desk, "122", 1, 5)
