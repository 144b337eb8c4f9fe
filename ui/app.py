"""The application: fonts, language, theme, and what happens to an error nobody expected."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from centre_desk.language import tr
from ui import theme
from ui.background import Background
from ui.drafts import Drafts
from ui.language import CatalogueTranslator, speak
from ui.main_window import MainWindow
from ui.preferences import Preferences

if TYPE_CHECKING:
    from centre_desk.desk import Desk


class Window(Protocol):
    """A window with its worker."""

    background: Background

    def deleteLater(self) -> None:
        """Go once nothing is under way."""


log = logging.getLogger(__name__)
DESKTOP_NAME = "centre-desk"


class Surprises(QObject):
    """Takes the place of ``sys.excepthook``: PySide hands it what a slot raised, and goes on.

    Signals:
        happened: something unexpected was logged.
    """

    happened = Signal()

    def caught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log it with its traceback; a sentence is all that the user sees."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("Unexpected", exc_info=(kind, error, trace))
        self.happened.emit()


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one application, with its own faces loaded."""
    qInstallMessageHandler(_log_message)
    # The icon of the window on Wayland goes by this name.
    QGuiApplication.setDesktopFileName(DESKTOP_NAME)
    application = QApplication(list(arguments))
    application.setApplicationName("Centre Desk")
    theme.load_fonts()
    return application


def _log_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt has to say is for the log, not for the terminal of whoever started the desk."""
    grave = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    logging.getLogger("qt").log(logging.ERROR if grave else logging.INFO, text)


def dress(application: QApplication, preferences: Preferences) -> CatalogueTranslator:
    """Speak and look as this desk was left."""
    translator = CatalogueTranslator(application)
    application.installTranslator(translator)
    speak(translator, preferences.language)
    theme.apply(preferences.theme)
    return translator


def make_window(
    application: QApplication,
    open_desk: Callable[[], Desk],
    demonstration: Callable[[Desk], object],
    preferences: Preferences,
    worker: type[Background] = Background,
    drafts: Drafts | None = None,
) -> MainWindow:
    """The window, dressed and speaking as this desk was left.

    *worker* owns its database; without *drafts*, what was begun lasts as long as the window.
    """
    translator = dress(application, preferences)
    kept = drafts or Drafts()
    window = MainWindow(worker(open_desk), preferences, translator, demonstration, kept)
    kept.setParent(window)
    window.background.setParent(window)
    return window


def run(
    open_desk: Callable[[], Desk],
    *,
    database: str,
    data_folder: Path,
    demonstration: Callable[[Desk], object],
    arguments: Sequence[str] = ("centre-desk",),
) -> int:
    """Open the window and stay until it is closed.

    Args:
        open_desk: opens the database; called on the worker's thread, which then owns it.
        database: where it is, to tell what was begun here from what was begun elsewhere.
        data_folder: where this desk remembers its window, language, theme and what was begun.
        demonstration: fills an empty database with the demonstration centre.
        arguments: the command line, for Qt's own options.

    Returns:
        The program's exit code.
    """
    application = make_application(arguments)
    drafts = Drafts(data_folder, database)
    window = make_window(
        application, open_desk, demonstration, Preferences(data_folder), drafts=drafts
    )
    surprises = Surprises(window)
    surprises.happened.connect(
        lambda: window.deeds.told.emit(
            tr("Une erreur inattendue s'est produite. Le détail est dans le journal."), None, True
        )
    )
    sys.excepthook = surprises.caught
    window.show()
    window.open_centre()
    code = application.exec()
    sys.excepthook = sys.__excepthook__
    finish(window)
    return code


def finish(window: Window) -> None:
    """Leave nothing behind: no thread, no widget waiting to be deleted."""
    window.background.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
