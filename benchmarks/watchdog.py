"""How long the window's thread is held up, seen from another thread, errand by errand.

    .venv/bin/python benchmarks/watchdog.py

The window's thread is asked to answer, over and over; the longest it takes is the longest time in
which a user could not have typed. Waiting for the worker does not hold it up.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.monkey import settle
from ui.main_window import MainWindow
from ui.places import PLACES

GOAL = 50  # milliseconds
A_MOMENT = 40  # milliseconds in which what was read is painted
OFTEN = 0.002  # seconds between two questions
SAVED = {
    "lodge the next arrival": 1,
    "book somebody known": 1,
    "two nights more": 2,
    "swap two rooms": 1,
}
"""Deeds that an errand has to save: one that is not done holds nothing up."""
KNOWN = "veilleur"
"""Somebody in the directory who is lodged nowhere: whoever else is found first may be."""
Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT, NONE = Modifier.ControlModifier, Modifier.ShiftModifier, Modifier.NoModifier


@dataclass(frozen=True, slots=True)
class Block:
    """The longest time in which the window did not answer during an errand."""

    errand: str
    milliseconds: float


class Watchdog(QObject):
    """Asks the window's thread for a sign from a thread of its own."""

    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._longest = 0.0

    def _answer(self, heard: threading.Event) -> None:
        heard.set()

    @contextmanager
    def watching(self) -> Iterator[Callable[[], float]]:
        """Watch; what is given tells the longest block so far, in milliseconds."""
        over, self._longest = threading.Event(), 0.0
        thread = threading.Thread(target=self._watch, args=(over,), name="watchdog")
        thread.start()
        try:
            yield lambda: self._longest * 1000
        finally:
            over.set()
            thread.join()

    def _watch(self, over: threading.Event) -> None:
        while not over.wait(OFTEN):
            heard, asked = threading.Event(), time.perf_counter()
            self._asked.emit(heard)
            while not heard.wait(OFTEN) and not over.is_set():
                self._longest = max(self._longest, time.perf_counter() - asked)
            self._longest = max(self._longest, time.perf_counter() - asked)


def walk(window: MainWindow) -> list[Block]:
    """Do what a front desk does all day by its keys, and say how long each held the window up."""
    watchdog, blocks = Watchdog(), []
    saved: list[object] = []
    window.background.changed.connect(saved.append)
    for errand, keys in errands().items():
        window.select(None)
        window.show_page("today")
        settle(window)
        saved.clear()
        with watchdog.watching() as longest:
            for step in keys:
                _do(window, step)
                settle(window)
            _rest()
            blocks.append(Block(errand, round(longest(), 1)))
        if len(saved) != SAVED.get(errand, len(saved)):
            raise RuntimeError(f"« {errand} » was not done: {saved} « {window.notices.text} »")
    return blocks


Step = str | tuple[Qt.Key, Modifier]


def errands() -> dict[str, list[Step]]:
    """What is pressed and typed for each errand, from the first page."""
    enter = (Key.Key_Return, NONE)
    pages: dict[str, list[Step]] = {
        f"page {place.name}, {time_}": [f"page:{place.name}"]
        for time_ in ("first time", "again")
        for place in PLACES
    }
    return pages | {
        "lodge the next arrival": [enter],
        "book somebody known": [(Key.Key_N, CONTROL), KNOWN, enter, "3", enter],
        "who sleeps in 214": [(Key.Key_K, CONTROL), "214", enter],
        "find a person": [(Key.Key_K, CONTROL), "ben", enter],
        "two nights more": ["page:rooms", (Key.Key_Down, NONE), (Key.Key_Space, NONE),
                            (Key.Key_Plus, NONE), (Key.Key_Plus, NONE)],
        "swap two rooms": ["page:rooms", (Key.Key_Down, SHIFT), (Key.Key_X, NONE)],
        "a bed out of service": ["page:rooms", (Key.Key_Down, NONE), (Key.Key_B, NONE),
                                 "ven peinture", enter],
        "move to another floor": ["page:rooms", (Key.Key_Space, NONE), (Key.Key_M, NONE),
                                  "2 bruit", enter],
        "cancel and bring back": ["page:rooms", (Key.Key_Space, NONE), (Key.Key_Delete, SHIFT),
                                  (Key.Key_Z, CONTROL)],
        "a mailed list": ["list"],
        "what changed since yesterday": [(Key.Key_H, CONTROL)],
        "next week's sheet": ["page:reports"],
    }  # fmt: skip


def _rest() -> None:
    """Let what was read be painted; QTest's own waiting keeps every other thread from running."""
    loop = QEventLoop()
    QTimer.singleShot(A_MOMENT, loop.quit)
    loop.exec()


def _do(window: MainWindow, step: Step) -> None:
    if isinstance(step, tuple):
        QTest.keyClick(window.focusWidget() or window, *step)
    elif step.startswith("page:"):
        window.show_page(step.removeprefix("page:"))
    elif step == "list":
        window.show_page("lists")
        window.lists.look_at(_mailed_list())
    else:
        QTest.keyClicks(window.focusWidget() or window, step)


def _mailed_list() -> Path:
    """A list of sixty, as it comes by mail."""
    path = Path(tempfile.gettempdir()) / "centre-desk-liste.csv"
    rows = [f"Nom{n};Prénom{n};F;07/06/2027;11/06/2027" for n in range(60)]
    path.write_text("\n".join(["Nom;Prénom;Sexe;Arrivée;Départ", *rows]), "utf-8")
    return path


def report(blocks: list[Block]) -> str:
    """The blocks as people read them, the longest first."""
    ordered = sorted(blocks, key=lambda block: -block.milliseconds)
    return "\n".join(f"{block.milliseconds:7.1f} ms  {block.errand}" for block in ordered)


def watch(file: Path, remembered: Path) -> list[Block]:
    """Open the desk on a copy of *file*, and walk through the errands of 3 February 2027."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from centre_desk.actions import people
    from centre_desk.desk import Desk, open_desk
    from centre_desk.domain.people import Person, Sex
    from ui import app
    from ui.preferences import Preferences

    morning = datetime(2027, 2, 3, 9, tzinfo=UTC)
    copy = Path(shutil.copy(file, remembered / "watched.db"))

    def opened() -> Desk:
        return open_desk(copy, actor="accueil", clock=lambda: morning, backup_later=True)

    desk = opened()
    people.add(desk, Person(last_name=KNOWN.title(), first_name="Omar", sex=Sex.MAN))
    desk.close()
    application = QApplication.instance() or app.make_application(["watchdog"])
    window = app.make_window(application, opened, lambda desk: desk, Preferences(remembered))
    window.show()
    window.open_centre()
    settle(window)
    try:
        return walk(window)
    finally:
        window.close()
        app.finish(window)


def measure(work_dir: Path, filled: Path) -> list[dict[str, Any]]:
    """Return the longest block of any errand, in lots of 50 ms."""
    blocks = watch(filled, work_dir)
    print(report(blocks), file=sys.stderr)
    worst = max(blocks, key=lambda block: block.milliseconds)
    return [
        {"name": f"longest block of the window, ten years: {worst.errand}",
         "ratio": round(worst.milliseconds / GOAL, 2), "goal": 1,
         "baseline": f"{GOAL} ms; {worst.milliseconds:.0f} ms seen"}
    ]  # fmt: skip


if __name__ == "__main__":
    from benchmarks.bench import ten_years

    with tempfile.TemporaryDirectory() as folder:
        for line in measure(Path(folder), ten_years(Path(folder) / "years.db")):
            print(line)
