"""Windows that fill a screen alone: the kiosk in the lobby, the restaurant's door."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui import app
from ui.background import Background
from ui.canteen.window import CanteenWindow
from ui.kiosk.window import KioskWindow
from ui.preferences import Preferences

if TYPE_CHECKING:
    from centre_desk.desk import Desk


def run(
    kind: str,
    open_desk: Callable[[], Desk],
    *,
    data_folder: Path,
    arguments: Sequence[str] = ("centre-desk",),
) -> int:
    """Show the ``kiosk`` or the ``canteen`` alone; a surprise is logged, and it goes on.

    Returns:
        The program's exit code, once the window is closed.
    """
    application = app.make_application(arguments)
    translator = app.dress(application, Preferences(data_folder))
    window: KioskWindow | CanteenWindow
    if kind == "kiosk":
        window = KioskWindow(Background(open_desk), translator)
    else:
        window = CanteenWindow(Background(open_desk))
    window.background.setParent(window)
    surprises = app.Surprises(window)
    surprises.happened.connect(window.open)
    sys.excepthook = surprises.caught
    window.showFullScreen()
    window.open()
    code = application.exec()
    sys.excepthook = sys.__excepthook__
    app.finish(window)
    return code
