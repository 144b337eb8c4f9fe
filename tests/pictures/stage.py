"""A window without a database, brought to a scene and taken a picture of."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.ui import samples
from tests.ui.paper import PaperTray
from ui import app, theme
from ui.background import Background
from ui.main_window import MainWindow
from ui.preferences import Preferences

SIZES = {"1366": QSize(1366, 768), "1920": QSize(1920, 1080)}
"""Screens in their own pixels; at 150 % a page has two thirds of them."""


class StillBackground(Background):
    """Has no database: the pictures show invented values, and pages of a PDF are drawn at once."""

    def run_query(self, work, done, **_how: object) -> None:  # type: ignore[no-untyped-def]
        with contextlib.suppress(AttributeError):
            done(work(None))

    def run_change(self, *_what: object, **_how: object) -> None:
        return


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: of which page, in which state, and how the window is brought there."""

    page: str
    state: str
    show: Callable[[MainWindow], None]


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture that was taken, as the sheet sorts it."""

    file: str
    page: str
    state: str
    language: str
    theme: str
    size: str
    scale: str


def take(
    application: QApplication,
    scene: Scene,
    language: str,
    name: theme.ThemeName,
    size: str,
    scale: float,
    out: Path,
) -> dict[str, str]:
    """Take one picture in a window of its own; returns what the sheet says of it."""
    percent = f"{scale * 100:.0f}"
    file = f"{scene.page}-{scene.state}-{language}-{name}-{size}-{percent}.png"
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder))
        preferences.language, preferences.theme = language, name
        window = app.make_window(
            application, samples.no_desk, samples.nothing, preferences, worker=StillBackground
        )
        window.reports.paper.printers = PaperTray(Path(folder))
        window.resize(SIZES[size] / scale)
        window.show_centre(samples.summary())
        window.rail.show_counts(18, 3)
        window.show()
        settle()
        scene.show(window)
        settle()
        everything(window).save(str(out / file))
        for widget in others(window):
            widget.close()
        window.close()
        app.finish(window)
        settle()
    return asdict(Shot(file, scene.page, scene.state, language, name, size, percent))


def settle() -> None:
    """Let the window draw itself."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def others(window: QWidget) -> list[QWidget]:
    """Dialogs, menus and tips that stand in front of *window*."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each != window]


def everything(window: QWidget) -> QPixmap:
    """The window with whatever stands in front of it."""
    picture = window.grab()
    painter = QPainter(picture)
    for each in others(window):
        place = window.mapFromGlobal(each.mapToGlobal(QPoint(0, 0)))
        if isinstance(each, QDialog):
            # Where a window manager puts it, with an edge in place of its frame.
            place = window.rect().center() - each.rect().center()
            painter.setPen(QColor(theme.tokens().muted))
            painter.drawRect(QRect(place, each.size()).adjusted(-1, -1, 0, 0))
        painter.drawPixmap(place, each.grab())
    painter.end()
    return picture
