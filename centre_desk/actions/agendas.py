"""Hand an agenda out as iCalendar."""

from __future__ import annotations

from pathlib import Path

from centre_desk.desk import Desk, require_centre
from centre_desk.exchange import calendars
from centre_desk.exchange.workbooks import put_in_place
from centre_desk.queries import agendas

KINDS = {
    "session": agendas.of_session,
    "trainer": agendas.of_trainer,
    "classroom": agendas.of_classroom,
}
BY_ID = {
    "session": agendas.session,
    "trainer": agendas.trainer,
    "classroom": agendas.classroom,
}


def render(desk: Desk, kind: str, name: str) -> bytes:
    """Return the agenda of a ``session``, a ``trainer`` or a ``classroom`` as iCalendar.

    Raises:
        RuleBroken: nothing, or more than one, is called *name*.
        StorageProblem: the database has no centre yet.
        KeyError: there is no such kind of agenda.
    """
    require_centre(desk)
    return calendars.render(KINDS[kind](desk, name), desk.zone, desk.zone.key)


def write(desk: Desk, kind: str, name: str, path: Path) -> None:
    """Write an agenda to *path*; an older file is replaced once the new one is whole.

    Raises:
        RuleBroken: see :func:`render`.
        StorageProblem: the file cannot be written, or there is no centre yet.
    """
    put_in_place(path, render(desk, kind, name))


def write_one(desk: Desk, kind: str, key: int, path: Path) -> None:
    """Write the agenda of the session, trainer or classroom whose id is *key* to *path*.

    Raises:
        StorageProblem: the file cannot be written, or there is no centre yet.
        LookupError: there is no such one, or no such kind of agenda.
    """
    require_centre(desk)
    put_in_place(path, calendars.render(BY_ID[kind](desk, key), desk.zone, desk.zone.key))
