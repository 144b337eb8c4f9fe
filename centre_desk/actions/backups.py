"""Copies of the database: take one, put one back."""

from __future__ import annotations

from pathlib import Path

from centre_desk.desk import Desk
from centre_desk.errors import StorageProblem
from centre_desk.language import tr
from centre_desk.storage import backup, opening


def take(desk: Desk, target: Path | None = None) -> Path:
    """Copy the whole database, check the copy, and return where it is.

    Raises:
        StorageProblem: the copy could not be written or did not check.
    """
    return backup.take(desk.store, "demande", target=target)


def kept(desk: Desk) -> list[Path]:
    """The copies kept beside the database, newest first."""
    return backup.kept(desk.store)


def restore(location: str | Path, copy: Path) -> Path | None:
    """Put *copy* in the place of the database, keeping the present one; see there what can fail.

    Raises:
        StorageProblem: the copy does not check or is newer than this program, or the database is
            on a server.
    """
    if "://" in str(location):
        raise StorageProblem(tr("Une base PostgreSQL se restaure avec pg_restore."))
    backup.check(copy)
    opening.refuse_newer(copy)
    return backup.restore(Path(location), copy)
