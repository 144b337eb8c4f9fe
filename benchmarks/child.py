"""A program of its own that says on its output when its window has been painted, then waits.

    python benchmarks/child.py bare                an empty PySide6 window, the baseline
    python benchmarks/child.py desk DATABASE DAY   main.py, until *Aujourd'hui* shows its lines

The desk knows nothing of it: its first page is watched from outside, by the paint event that Qt
sends to a line of it. A line on the input goes on: the desk then shows every page and says so
(``shown``), and at the next line both end.
"""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

if TYPE_CHECKING:
    from centre_desk.queries.views import Today
    from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
SIZE = 1366, 768
A_WHILE = 700  # milliseconds in which a page reads and draws what it shows


class Painted(QObject):
    """Does something once, right after *widget* was painted for the first time."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def bare() -> None:
    """The least that a PySide6 window takes."""
    application = QApplication([])
    window = QMainWindow()
    window.resize(*SIZE)
    Painted(window, lambda: _say("painted") or application.quit())
    window.show()
    application.exec()


def desk(database: str, day: str) -> None:
    """Start the program as its user does, on the morning of *day*."""
    sys.path.insert(0, str(ROOT))
    # As `make run` installs it: the driver of a PostgreSQL server is an extra.
    sys.modules["psycopg"] = None  # type: ignore[assignment]
    from centre_desk import desk as core
    from ui import app
    from ui.pages.today import TodayPage

    morning = datetime.combine(date.fromisoformat(day), time(9), UTC)
    core.open_desk = partial(core.open_desk, clock=lambda: morning)
    windows: list[MainWindow] = []
    make, render = app.make_window, TodayPage.render_day

    def made(*parts: Any, **more: Any) -> MainWindow:
        windows.append(make(*parts, **more))
        return windows[0]

    def rendered(page: TodayPage, shown: Today) -> None:
        render(page, shown)
        TodayPage.render_day = render
        Painted(page.lines("arrivals")[0], lambda: _walk(windows[0]))

    app.make_window, TodayPage.render_day = made, rendered
    sys.argv = ["main.py", "--database", database]
    runpy.run_path(str(ROOT / "main.py"), run_name="__main__")


def _walk(window: MainWindow) -> None:
    """Show every page in turn, each long enough to be read."""
    from ui.places import PLACES

    _say("painted")
    pages = iter([*(place.name for place in PLACES), "today"])

    def turn() -> None:
        name = next(pages, None)
        if name is None:
            _say("shown")
            window.close()
        else:
            window.show_page(name)
            QTimer.singleShot(A_WHILE, turn)

    turn()


def _say(what: str) -> None:
    sys.stdout.write(what + "\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    {"bare": bare, "desk": desk}[sys.argv[1]](*sys.argv[2:])
