"""A real window on a real database file; whatever it leaves behind fails the test."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from centre_desk.actions import demo
from centre_desk.desk import Desk, open_desk
from tests.conftest import Clock
from ui import app, theme
from ui.background import Background
from ui.drafts import Drafts
from ui.main_window import MainWindow
from ui.preferences import Preferences


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one application, with the program's own faces."""
    theme.load_fonts()
    theme.apply("light")
    return qapp


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """A leaked window or thread fails the test that leaked it."""
    threads = set(threading.enumerate())
    windows = set(qapp.topLevelWidgets())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in qapp.topLevelWidgets() if widget not in windows]
    assert not [widget for widget in left if widget.isVisible()]
    assert set(threading.enumerate()) <= threads


class Hands:
    """What a user does at the window, and the waiting that goes with it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    def wait(self) -> None:
        """Until the worker has nothing left to do."""
        settle(self.qtbot, self.window.background)

    def press(
        self, key: Qt.Key, *modifiers: Qt.KeyboardModifier, on: QWidget | None = None
    ) -> None:
        """One key, wherever the focus is."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        target = on or self.window.focusWidget() or self.window
        self.qtbot.keyClick(target, key, held)
        self.wait()

    def type(self, text: str, on: QWidget | None = None) -> None:
        """A text, wherever the focus is."""
        self.qtbot.keyClicks(on or self.window.focusWidget(), text)
        self.wait()

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """The left button."""
        if place is None:
            self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        else:
            self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        self.wait()

    def drag_to(self, widget: QWidget, place: QPointF) -> None:
        """Move the pointer with the left button down, which QTest cannot do by itself."""
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        where = QPointF(widget.mapToGlobal(place.toPoint()))
        event = QMouseEvent(QEvent.Type.MouseMove, place, where, left, left, none)
        QCoreApplication.sendEvent(widget, event)


def settle(qtbot: QtBot, background: Background) -> None:
    """Wait for the signal that says the worker is idle, also after what an answer asks anew."""
    while background.busy:
        with qtbot.waitSignal(
            background.busy_changed, timeout=20_000, check_params_cb=lambda busy: not busy
        ):
            pass
        QCoreApplication.processEvents()


@pytest.fixture
def background(qtbot: QtBot, location: Path, clock: Clock) -> Iterator[Background]:
    """A worker of its own on the default centre."""
    made = Background(lambda: open_desk(location, actor="accueil", clock=clock))
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """What a new desk remembers: nothing."""
    kept = Preferences(tmp_path)
    kept.language = "fr"
    return kept


@pytest.fixture
def open_window(
    qapp: QApplication, qtbot: QtBot, preferences: Preferences, clock: Clock, tmp_path: Path
) -> Iterator[Callable[[Path], Hands]]:
    """Open the window on a file, as one desk; closed at the end, its thread with it."""
    windows: list[MainWindow] = []

    def open_it(location: Path) -> Hands:
        def opener() -> Desk:
            return open_desk(location, actor="accueil", create=True, clock=clock, signs_in=True)

        drafts = Drafts(tmp_path / "desk", str(location))
        window = app.make_window(qapp, opener, demo.create, preferences, drafts=drafts)
        windows.append(window)
        window.resize(QSize(1366, 768))
        # A user types into the window in front; it opens faster than it comes to the front.
        with qtbot.waitActive(window, timeout=20_000):
            window.show()
        window.open_centre()
        hands = Hands(window, qtbot)
        hands.wait()
        return hands

    yield open_it
    for window in windows:
        window.close()
        app.finish(window)
    for translator in qapp.findChildren(app.CatalogueTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def hands(open_window: Callable[[Path], Hands], desk: Desk, location: Path) -> Callable[[], Hands]:
    """Open the window on the default centre, once *desk* has prepared what the test is about."""
    return lambda: open_window(location)
