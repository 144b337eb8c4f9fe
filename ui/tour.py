"""The main job without a display: a demonstration centre, its week on paper, its rack drawn."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize, QTimer

from centre_desk.actions import printing
from centre_desk.domain.periods import DAY, Nights
from centre_desk.errors import RuleBroken
from centre_desk.language import LANGUAGES, Message, catalogue, tr
from centre_desk.queries import sheets
from ui import app
from ui.main_window import MainWindow
from ui.preferences import Preferences

if TYPE_CHECKING:
    from centre_desk.desk import Desk

SIZE = QSize(1366, 768)
SETTLE = 200  # milliseconds
PICTURES = {"today": "aujourdhui.png", "rooms": "chambres.png"}


def run(
    out: Path, open_desk: Callable[[Path], Desk], demonstration: Callable[[Desk], object]
) -> int:
    """Write the tour into *out* and name every file on standard output.

    Args:
        out: the folder; what an earlier tour left there is replaced.
        open_desk: opens the database at a path, making it when there is none.
        demonstration: fills an empty database.

    Returns:
        The program's exit code.
    """
    out.mkdir(parents=True, exist_ok=True)
    database = out / "demonstration.db"
    for old in out.glob(f"{database.name}*"):
        old.unlink()
    desk = open_desk(database)
    try:
        demonstration(desk)
        _tell(tr("Centre de démonstration : {path}", path=database))
        _print_sheets(desk, out)
    finally:
        desk.close()
    _take_pictures(out, lambda: open_desk(database))
    return 0


def _print_sheets(desk: Desk, out: Path) -> None:
    today = desk.today()
    (session, *_) = sheets.session_codes(desk, Nights(today, today + DAY)) or [""]
    for kind, document in printing.DOCUMENTS.items():
        for language in LANGUAGES if document.about == "week" else LANGUAGES[:1]:
            try:
                printed = printing.document(desk, kind, session=session, language=language)
            except RuleBroken as refusal:
                _tell(tr("{title} : {why}", title=document.title, why=refusal.message))
                continue
            printing.save(printed, out / printed.file_name)
            _tell(tr("{title} : {path}", title=document.title, path=out / printed.file_name))


def _take_pictures(out: Path, open_desk: Callable[[], Desk]) -> None:
    application = app.make_application(["centre-desk"])
    window = app.make_window(application, open_desk, lambda _desk: None, Preferences(out))
    window.resize(SIZE)
    window.show()
    window.open_centre()
    _wait(window)
    for page, name in PICTURES.items():
        window.show_page(page)
        _wait(window)
        window.grab().save(str(out / name))
        _tell(tr("Image : {path}", path=out / name))
    app.finish(window)


def _wait(window: MainWindow) -> None:
    """Let the window draw until its worker has nothing left to do."""
    loop = QEventLoop()
    window.background.busy_changed.connect(lambda busy: None if busy else loop.quit())
    if window.background.busy:
        loop.exec()
    # What has just been written still has to find its place.
    QTimer.singleShot(SETTLE, loop.quit)
    loop.exec()


def _tell(message: Message) -> None:
    sys.stdout.write(catalogue("fr").say(message) + "\n")
    sys.stdout.flush()
