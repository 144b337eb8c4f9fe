"""A monkey at the front desk: it clicks, types and drags at random, and nothing may come of it.

    .venv/bin/python benchmarks/monkey.py [STEPS] [SEED]

After its steps the database keeps every rule, nothing was raised or logged as an error, no widget
and no thread is left over, and the memory is what it was when every part had been made once.
"""

from __future__ import annotations

import gc
import logging
import os
import random
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QWidget

from centre_desk.queries import check
from ui.dialogs import files
from ui.main_window import MainWindow
from ui.places import PLACES

STEPS, SEED, WARM_UP = 20_000, 1, 4_000
GOAL = 1.25
"""Megabytes at the end for each megabyte after the warm-up; a table read may still be at hand."""
LONG_AGO = date(2001, 1, 2)
"""A day on which nobody came, so that the first page is the same before and after."""
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE = Modifier.NoModifier
HELD = (NONE, NONE, NONE, NONE, Modifier.ControlModifier, Modifier.ShiftModifier,
        Modifier.AltModifier)  # fmt: skip
KEYS = (
    Key.Key_Return, Key.Key_Escape, Key.Key_Tab, Key.Key_Backtab, Key.Key_Space, Key.Key_Delete,
    Key.Key_Backspace, Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home,
    Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Plus, Key.Key_Minus, Key.Key_F1,
    Key.Key_F2, Key.Key_F3, Key.Key_F7, Key.Key_F8, Key.Key_F9, Key.Key_A, Key.Key_B, Key.Key_I,
    Key.Key_K, Key.Key_M, Key.Key_N, Key.Key_P, Key.Key_T, Key.Key_X, Key.Key_Z, Key.Key_Comma,
)  # fmt: skip
WORDS = (
    "ben", "El Fassi", "محمد", "بن", "101", "214 jeu", "3", "05/06", "31/02", "2 bruit",
    "ven peinture", "", "'; --", "0612345678", "<b>x</b>", "x" * 300, "\u200f", "-1", "99999999999",
)  # fmt: skip
LIST = "Nom;Prénom;Sexe;Arrivée;Départ\nTazi;Salma;F;{0}\nAlami;Omar;M;{0}\n;;;;\n"


@dataclass
class Found:
    """What came to light while the monkey was at work."""

    raised: list[str] = field(default_factory=list)
    last_deeds: list[str] = field(default_factory=list)


class _Errors(logging.Handler):
    """Hears every error that somebody thought worth writing down."""

    def __init__(self, found: Found) -> None:
        super().__init__(logging.ERROR)
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        self._found.raised.append(logging.Formatter().format(record))


@contextmanager
def watched() -> Iterator[Found]:
    """Collect what is raised in slots and what is logged as an error."""
    found = Found()

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        found.raised.append("".join(traceback.format_exception(kind, error, trace)))

    errors, before = _Errors(found), sys.excepthook
    logging.getLogger().addHandler(errors)
    sys.excepthook = caught
    try:
        yield found
    finally:
        sys.excepthook = before
        logging.getLogger().removeHandler(errors)


class Monkey:
    """Does one thing after the other; the same *seed* does the same things.

    *scratch* is a folder for the files that it opens and saves: the system's own dialogs are
    answered for it at random.
    """

    def __init__(self, window: MainWindow, seed: int, scratch: Path) -> None:
        self._window, self._dice, self._scratch = window, random.Random(seed), scratch
        self._front: QWidget = window
        self._list = scratch / "liste.csv"
        self._list.write_text(LIST.format("07/06/2027;11/06/2027"), "utf-8")
        self._deeds = (
            (30, self._click), (25, self._press), (12, self._type), (10, self._drag),
            (8, self._wheel), (5, self._double_click), (3, self._right_click), (4, self._page),
            (2, self._dress), (1, self._resize),
        )  # fmt: skip
        self.done: list[str] = []

    def work(self, steps: int, found: Found) -> None:
        """Do so many things, and stop at the first that goes wrong."""
        weights, deeds = zip(*self._deeds, strict=True)
        answer, files.chosen = files.chosen, self._choose
        try:
            for step in range(steps):
                (deed,) = self._dice.choices(deeds, weights)
                self._note(f"{step} {deed.__name__}")
                deed()
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
                if self._dice.random() < 0.2:
                    settle(self._window)
                if found.raised:
                    found.last_deeds = self.done[-12:]
                    return
        finally:
            files.chosen = answer

    def _note(self, what: str) -> None:
        self.done.append(what)
        del self.done[:-50]

    def _choose(self, dialog: QFileDialog) -> Path | None:
        saving = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        suffix = dialog.defaultSuffix() or "pdf"
        dialog.deleteLater()
        path = self._scratch / f"{self._dice.randrange(5)}.{suffix}" if saving else self._list
        return self._dice.choice((path, path, None))

    def _top(self) -> QWidget:
        """What a user has in front.

        Kept, because PySide declares the widgets inside a popup dead with its last name in Python,
        though Qt still shows them.
        """
        self._front = (
            QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window
        )
        return self._front

    def _place(self) -> tuple[QWidget, QPoint]:
        """Somewhere on what is in front, and the widget that is there."""
        top = self._top()
        place = QPoint(
            self._dice.randrange(max(top.width(), 1)), self._dice.randrange(max(top.height(), 1))
        )
        widget = top.childAt(place) or top
        self._note(f"  on {type(widget).__name__} {widget.accessibleName()!r}")
        return widget, widget.mapFrom(top, place) if widget is not top else place

    def _click(self) -> None:
        widget, place = self._place()
        held = self._dice.choice(HELD)
        QTest.mousePress(widget, LEFT, held, place)
        if _alive(widget):
            QTest.mouseRelease(widget, LEFT, held, place)

    def _double_click(self) -> None:
        widget, place = self._place()
        QTest.mouseDClick(widget, LEFT, NONE, place)

    def _right_click(self) -> None:
        widget, place = self._place()
        QTest.mouseClick(widget, RIGHT, NONE, place)

    def _focused(self) -> QWidget:
        top = self._top()
        focused = top.focusWidget()
        return focused if focused and _alive(focused) else top

    def _press(self) -> None:
        key, held = self._dice.choice(KEYS), self._dice.choice(HELD)
        widget = self._focused()
        self._note(f"  {key.name} {held.name} on {type(widget).__name__}")
        QTest.keyClick(widget, key, held)

    def _type(self) -> None:
        for letter in self._dice.choice(WORDS):
            # QTest knows the keys of Latin letters only.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(self._focused(), QKeyEvent(kind, 0, NONE, letter))
        if self._dice.random() < 0.4:
            QTest.keyClick(self._focused(), Key.Key_Return)

    def _drag(self) -> None:
        widget, place = self._place()
        held = self._dice.choice(HELD)
        QTest.mousePress(widget, LEFT, held, place)
        for _ in range(self._dice.randrange(1, 6)):
            place += QPoint(self._dice.randrange(-300, 301), self._dice.randrange(-200, 201))
            if not _alive(widget):
                return
            _mouse(widget, QEvent.Type.MouseMove, place, held)
        if self._dice.random() < 0.2:
            QTest.keyClick(self._focused(), Key.Key_Escape)
        if _alive(widget):
            _mouse(widget, QEvent.Type.MouseButtonRelease, place, held)

    def _wheel(self) -> None:
        widget, place = self._place()
        turn = QPoint(0, self._dice.choice((-480, -120, 120, 480)))
        event = QWheelEvent(
            QPointF(place), QPointF(widget.mapToGlobal(place)), QPoint(), turn,
            Qt.MouseButton.NoButton, self._dice.choice(HELD), Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(widget, event)

    def _page(self) -> None:
        """A user with a dialog open cannot reach the rail."""
        if self._top() is self._window:
            self._window.show_page(self._dice.choice(PLACES).name)

    def _dress(self) -> None:
        if self._dice.random() < 0.5:
            self._window.choose_language(self._dice.choice(("fr", "ar", "en")))
        else:
            self._window.choose_theme(self._dice.choice(("light", "dark", "system")))

    def _resize(self) -> None:
        self._window.resize(self._dice.randrange(1024, 1920), self._dice.randrange(640, 1080))


def _alive(widget: QWidget) -> bool:
    return shiboken6.isValid(widget)


def _mouse(widget: QWidget, kind: QEvent.Type, place: QPoint, held: Modifier) -> None:
    """A move or a release; QTest cannot move with a button down."""
    down = LEFT if kind is QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(
        kind, QPointF(place), QPointF(widget.mapToGlobal(place)), button, down, held
    )
    QCoreApplication.sendEvent(widget, event)


def settle(window: MainWindow) -> None:
    """Until the worker has nothing left to do, and what is to be deleted is."""
    loop = QEventLoop()
    window.background.busy_changed.connect(lambda busy: None if busy else loop.quit())
    while window.background.busy:
        loop.exec()
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass(frozen=True, slots=True)
class State:
    """What there is when the desk is back at its first page, on a day without anybody."""

    windows: int
    objects: int
    threads: int
    megabytes: float


def at_rest(window: MainWindow) -> State:
    """Bring the desk to rest, and count."""
    while popup := QApplication.activePopupWidget():
        popup.close()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.reject()
    window.finder.hide()
    window.choose_language("fr")
    window.choose_theme("light")
    window.resize(1366, 768)
    window.select(None)
    for place in PLACES:
        window.show_page(place.name)
        settle(window)
    window.show_page("today")
    window.today.show_day(LONG_AGO)
    settle(window)
    gc.collect()
    settle(window)
    return State(
        # A box to choose from keeps the list that it dropped down once, each its own.
        windows=sum(
            not isinstance(each.parent(), QComboBox) for each in QApplication.topLevelWidgets()
        ),
        objects=len(window.findChildren(QObject)),
        threads=threading.active_count(),
        megabytes=megabytes(),
    )


def megabytes() -> float:
    """Memory of this process; 0 where the system does not tell."""
    report = Path("/proc/self/status")
    if not report.exists():
        return 0.0
    fields = dict(line.split(":", 1) for line in report.read_text().splitlines())
    return int(fields["VmRSS"].split()[0]) / 1024


def measure(
    work_dir: Path, steps: int = STEPS, seed: int = SEED, years: float = 1
) -> list[dict[str, Any]]:
    """Let the monkey loose on the demonstration; raises if it broke anything."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from centre_desk.actions import demo
    from centre_desk.desk import Desk, open_desk
    from ui import app
    from ui.preferences import Preferences

    morning = datetime(2027, 2, 3, 9, tzinfo=UTC)
    file = work_dir / "monkey.db"

    def opened() -> Desk:
        return open_desk(file, actor="singe", create=True, clock=lambda: morning)

    desk = opened()
    demo.create(desk, years=years, today=morning.date())
    desk.close()
    application = QApplication.instance() or app.make_application(["monkey"])
    window = app.make_window(application, opened, demo.create, Preferences(work_dir))
    window.show()
    window.open_centre()
    settle(window)
    monkey = Monkey(window, seed, work_dir)
    with watched() as found:
        monkey.work(min(WARM_UP, steps // 2), found)
        before = at_rest(window)
        if not found.raised:
            monkey.work(steps - min(WARM_UP, steps // 2), found)
        after = at_rest(window)
        window.close()
        app.finish(window)
    desk = opened()
    broken = check.read(desk).broken
    desk.close()
    _refuse(found, broken, before, after)
    return [
        {"name": f"memory after {steps} steps of a monkey",
         "ratio": round(after.megabytes / before.megabytes, 2) if before.megabytes else 1.0,
         "goal": GOAL,
         "baseline": f"{before.megabytes:.0f} MB once every part was made, {before.objects} "
         f"objects then and {after.objects} at the end"}
    ]  # fmt: skip


def _refuse(found: Found, broken: object, before: State, after: State) -> None:
    """Say what went wrong, with the last steps that led there."""
    if found.raised:
        raise RuntimeError("\n".join([*found.last_deeds, *found.raised[:3]]))
    if broken:
        raise RuntimeError(f"the monkey broke rules: {broken}")
    if after.windows > before.windows or after.threads > before.threads:
        raise RuntimeError(f"something was left behind: {before} became {after}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for line in measure(Path(folder), *map(int, sys.argv[1:])):
            print(line)
