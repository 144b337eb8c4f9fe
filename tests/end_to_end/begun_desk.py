"""A desk of its own process, as ``main.py`` opens it, with a hand that begins something.

``python begun_desk.py stay|drag|look DATABASE``. The first two begin a new stay or drag a bar, say
so on standard output and stay as they are, to be killed; the last says what *Aujourd'hui* offers
and closes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

import main
from ui import app
from ui.main_window import MainWindow


def tell(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def once_idle(window: MainWindow, deed: Callable[[], None]) -> None:
    """Do *deed* when the worker has nothing left to do, once."""

    def look(busy: bool) -> None:
        if not busy:
            window.background.busy_changed.disconnect(look)
            QTimer.singleShot(0, deed)

    window.background.busy_changed.connect(look)


def begin_stay(window: MainWindow) -> None:
    window.new_stay(None, None)
    name = window.booking.last_name.widget
    assert isinstance(name, QLineEdit)
    window.drafts.written.connect(lambda: tell("begun"))
    QTest.keyClicks(name, "Ouazzani Salma")


def begin_drag(window: MainWindow) -> None:
    window.show_page("rooms")

    def drag() -> None:
        view = window.rooms.view
        rack = window.rooms._rack
        assert rack
        bars = [bar for bar in rack.bars if bar.state.live]
        window.rooms.show_day(bars[0].nights.arrival)
        geometry = view.geometry_now()
        assert geometry
        pieces = (geometry.arrangement.of_stay(bar.stay_id) for bar in bars)
        boxes = (geometry.piece_box(piece) for piece in pieces if piece)
        start = next(box.center() for box in boxes if geometry.body.contains(box))
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(view.viewport(), left, none, start.toPoint())
        for place in (start + QPointF(0, 40), start + QPointF(0, 90)):
            where = QPointF(view.viewport().mapToGlobal(place.toPoint()))
            event = QMouseEvent(QEvent.Type.MouseMove, place, where, left, left, none)
            QCoreApplication.sendEvent(view.viewport(), event)
        tell("begun" if view._drag else "nothing is dragged")

    once_idle(window, drag)


def look(window: MainWindow) -> None:
    tell([line.accessibleName() for line in window.today.kept.lines()])
    window.close()


DEEDS = {"stay": begin_stay, "drag": begin_drag, "look": look}


def run() -> int:
    deed, database = DEEDS[sys.argv[1]], sys.argv[2]
    make_window = app.make_window

    def made(*parts: object, **options: object) -> MainWindow:
        window = make_window(*parts, **options)  # type: ignore[arg-type]
        once_idle(window, lambda: deed(window))
        return window

    app.make_window = made
    sys.argv = ["main.py", "--database", database]
    return main.main()


if __name__ == "__main__":
    sys.exit(run())
