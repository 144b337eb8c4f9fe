"""Copies of the database that are opened and checked before anybody relies on them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from centre_desk.errors import StorageProblem
from centre_desk.language import tr
from centre_desk.storage.database import APPLICATION_ID, Store, told

KEPT = 14
DAILY = "jour"


def folder_of(store: Store) -> Path:
    """Where the copies of this database are kept: a folder beside it.

    Raises:
        StorageProblem: the database is on a server, whose administrator keeps the copies.
    """
    if store.file is None:
        raise StorageProblem(
            tr("Cette base est sur un serveur PostgreSQL : sauvegardez-la avec pg_dump.")
        )
    return store.file.parent / f"{store.file.stem}-sauvegardes"


def take(store: Store, reason: str, *, target: Path | None = None) -> Path:
    """Copy the whole database, open the copy, check it, and only then call it a backup.

    Args:
        store: the open database; others may go on writing to it.
        reason: a word for the file's name.
        target: the file to write instead of one in the database's own folder of copies.

    Raises:
        StorageProblem: the copy could not be written or did not check; none is left behind.
    """
    folder = target.parent if target else folder_of(store)
    stamp = f"{datetime.now():%Y-%m-%dT%H%M%S}"  # noqa: DTZ005 - the wall clock of this desk
    final = target or folder / f"{stamp}-{reason}.db"
    partial = final.with_name(final.name + ".partiel")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        with told():
            store.database.execute_sql("VACUUM INTO ?", (str(partial),))
        check(partial)
        partial.replace(final)
    except OSError as error:
        raise StorageProblem(
            tr("La sauvegarde n'a pas pu être écrite dans « {folder} ».", folder=folder)
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    if target is None:
        _forget_oldest(folder)
    return final


def take_daily(store: Store, today: date) -> Path | None:
    """Take the day's backup unless there is one already; None when there was nothing to do."""
    if store.file is None:
        return None
    folder = folder_of(store)
    if any(folder.glob(f"{today:%Y-%m-%d}T*-{DAILY}.db")):
        return None
    return take(store, DAILY)


def kept(store: Store) -> list[Path]:
    """The copies kept beside the database, newest first."""
    return sorted(folder_of(store).glob("*.db"), reverse=True) if store.file else []


def check(path: Path) -> None:
    """Open *path* and let SQLite verify it.

    Raises:
        StorageProblem: it is missing, foreign or damaged.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            (identity,) = copy.execute("PRAGMA application_id").fetchone()
            (verdict,) = copy.execute("PRAGMA quick_check").fetchone()
    except sqlite3.Error as error:
        raise StorageProblem(
            tr("« {path} » ne s'ouvre pas : ce n'est pas une sauvegarde lisible.", path=path)
        ) from error
    if identity != APPLICATION_ID:
        raise StorageProblem(tr("« {path} » n'est pas une base Centre Desk.", path=path))
    if verdict != "ok":
        raise StorageProblem(tr("« {path} » est abîmé et ne peut pas servir.", path=path))


def restore(location: Path, copy: Path) -> Path | None:
    """Put *copy* in the place of the database at *location*, keeping the present one as a backup.

    The present file may be damaged: it is then set aside as it is.

    Returns:
        Where the present database was kept, or None if there was none.

    Raises:
        StorageProblem: the copy does not check; the present database is left as it was.
    """
    check(copy)
    aside = None
    if location.exists():
        folder = location.parent / f"{location.stem}-sauvegardes"
        folder.mkdir(parents=True, exist_ok=True)
        stamp = f"{datetime.now():%Y-%m-%dT%H%M%S}"  # noqa: DTZ005
        aside = folder / f"{stamp}-avant-restauration.db"
        _copy(location, aside) if _opens(location) else aside.write_bytes(location.read_bytes())
    _copy(copy, location)
    check(location)
    return aside


def _opens(path: Path) -> bool:
    try:
        check(path)
    except StorageProblem:
        return False
    return True


def _copy(source: Path, target: Path) -> None:
    """Copy page by page under SQLite's own locks, so that a desk that is open sees it at once."""
    if target.exists() and not _opens(target):
        for leftover in (target, *target.parent.glob(f"{target.name}-*")):
            leftover.unlink()
    try:
        with closing(sqlite3.connect(source)) as origin, closing(sqlite3.connect(target)) as copy:
            origin.backup(copy)
    except sqlite3.Error as error:
        raise StorageProblem(
            tr(
                "« {path} » est ouvert ailleurs ou le disque est plein. Rien n'a changé.",
                path=target,
            )
        ) from error


def _forget_oldest(folder: Path) -> None:
    for old in sorted(folder.glob("*.db"), reverse=True)[KEPT:]:
        old.unlink()
