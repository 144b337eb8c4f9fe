"""Hand an agenda out as a file that Outlook, Google and Apple calendars open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from centre_desk.desk import Desk
from centre_desk.language import tr
from ui.deeds import Deeds
from ui.dialogs import files
from ui.language import t

Where = Callable[[QWidget, str], Path | None]


def ask_where(parent: QWidget, proposed: str) -> Path | None:
    """Ask under which name to save; a test gives another answer."""
    return files.ask_save(parent, t("Enregistrer l'agenda"), proposed, "iCalendar (*.ics)")


def save(
    parent: QWidget, deeds: Deeds, kind: str, key: int, name: str, where: Where = ask_where
) -> None:
    """Ask for a file and write the agenda of one ``session``, ``trainer`` or ``classroom``.

    Args:
        parent: the widget before which the question stands.
        deeds: does it, and says how it went.
        kind: whose agenda.
        key: the id of the session, the person or the classroom.
        name: proposed for the file, without its suffix.
        where: asks for the file.
    """
    path = where(parent, f"{name}.ics")
    if path is None:
        return

    def write(desk: Desk) -> None:
        from centre_desk.actions import agendas

        agendas.write_one(desk, kind, key, path)

    told = tr("Enregistré : {file}", file=path.name)
    deeds.background.run_query(write, lambda _none: deeds.told.emit(told, None, False))
