"""Centre Desk: reads the command line and opens the desk. The only place where all parts meet."""

from __future__ import annotations

import contextlib
import gc
import getpass
import logging
import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from centre_desk import cli
from centre_desk.cli.arguments import default_database
from centre_desk.desk import Desk, open_desk

DATA_FOLDER = default_database().parent
FULL_SCREEN = {"kiosk": "Borne", "canteen": "Restaurant"}
"""Windows that fill a screen, and who acts there."""
LOG_SIZE = 1_000_000  # bytes; one older file is kept beside it
SELDOM = 20_000
"""Objects made between two looks for garbage: what the start makes stays, and 700 are few."""


class Journal(logging.Handler):
    """Writes into a file that it opens at the first thing that goes wrong."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write it, unless the folder cannot be written to."""
        if self._file is None:
            self._file = self._opened()
        self._file.emit(record)

    def _opened(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # slow to load

        try:
            opened = RotatingFileHandler(
                self._path, maxBytes=LOG_SIZE, backupCount=1, encoding="utf-8"
            )
        except OSError:
            return logging.NullHandler()
        opened.setFormatter(self.formatter)
        return opened


def demonstration(desk: Desk, **wanted: Any) -> object:
    """Fill an empty database; only a first start needs what this takes."""
    from centre_desk.actions import demo

    return demo.create(desk, **wanted)


def open_window(options: Namespace) -> int:
    """Open the desk on the screen."""
    from ui import app  # Qt is slow to load, and most commands do without

    return app.run(
        lambda: open_desk(
            options.database,
            actor=getpass.getuser(),
            create=True,
            backup_later=True,
            signs_in=True,
        ),
        database=str(options.database),
        data_folder=DATA_FOLDER,
        demonstration=demonstration,
    )


def open_full_screen(options: Namespace) -> int:
    """Open the lobby's screen, or the restaurant's, on a database that is there."""

    def desk() -> Desk:
        return open_desk(options.database, actor=FULL_SCREEN[options.command])

    desk().close()  # what is wrong with it is said first
    from ui import full_screen

    return full_screen.run(options.command, desk, data_folder=DATA_FOLDER)


def tour(options: Namespace) -> int:
    """Do the main job without a screen, into a folder."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui import tour as offscreen

    return offscreen.run(
        options.out,
        lambda path: open_desk(path, actor=getpass.getuser(), create=True),
        demonstration,
    )


def keep_log() -> None:
    """Write what goes wrong into a file: no traceback belongs on a user's screen."""
    with contextlib.suppress(OSError):
        DATA_FOLDER.mkdir(parents=True, exist_ok=True)
    journal = Journal(DATA_FOLDER / "centre-desk.log")
    journal.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(journal)


def main() -> int:
    """Run the program and return its exit code."""
    gc.set_threshold(SELDOM)
    keep_log()
    windows = {"desk": open_window, "tour": tour, **dict.fromkeys(FULL_SCREEN, open_full_screen)}
    return cli.main(sys.argv[1:], windows)


if __name__ == "__main__":
    sys.exit(main())
