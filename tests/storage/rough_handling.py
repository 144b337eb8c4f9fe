"""What other programs and accidents do to the file; children of the tests import it by name."""

from __future__ import annotations

import os
import signal
import sqlite3
from datetime import date
from multiprocessing.synchronize import Event
from pathlib import Path

from centre_desk.desk import open_desk
from centre_desk.storage import tables


def overwrite_the_middle(path: Path) -> None:
    """Write noise over a few pages in the middle of the file."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xde\xad\xbe\xef" * 4096)


def keep_locked(location: str, locked: Event, leave: Event) -> None:
    """Hold the write lock until told to leave."""
    connection = sqlite3.connect(location, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    locked.set()
    leave.wait(60)
    connection.execute("ROLLBACK")
    connection.close()


def die_while_writing(location: str, rows: int) -> None:
    """Write people, enough to reach the disk, and be killed before the transaction ends."""
    desk = open_desk(location, actor="condamné")
    with desk.deed("people.add") as deed:
        deed.store.rows("PRAGMA cache_size = 10")
        for number in range(rows):
            deed.recorder.insert(tables.Person, last_name=f"Perdu{number}", note="x" * 500)
        deed.recorder.insert(
            tables.Booking, kind="person", label="perdue", made_on=date(2027, 6, 1)
        )
        os.kill(os.getpid(), signal.SIGKILL)
