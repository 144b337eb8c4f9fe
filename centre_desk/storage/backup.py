"""Copies of the database that are opened and checked before anybody relies on them."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path

from centre_desk.errors import StorageProblem
from centre_desk.language import tr
from centre_desk.storage.database import APPLICATION_ID, BUSY_SECONDS, Store, told

KEPT = 14
DAILY = "jour"
FOLDER = "-sauvegardes"


def folder_of(store: Store) -> Path:
    """Where the copies of this database are kept: a folder beside it.

    Raises:
        StorageProblem: the database is on a server, whose administrator keeps the copies.
    """
    if store.file is None:
        raise StorageProblem(
            tr("Cette base est sur un serveur PostgreSQL : sauvegardez-la avec pg_dump.")
        )
    return store.file.parent / f"{store.file.stem}{FOLDER}"


def take(
    store: Store, reason: str, *, target: Path | None = None, at: datetime | None = None
) -> Path:
    """Copy the whole database, open the copy, check it, and only then call it a backup.

    Args:
        store: the open database; others may go on writing to it.
        reason: a word for the file's name.
        target: the file to write instead of one in the database's own folder of copies.
        at: the local moment for the file's name, by default the present one.

    Raises:
        StorageProblem: *target* is a folder or a database in use; or the copy could not be
            written or did not check, and none is left behind.
    """
    if target is not None:
        _refuse_target(store, target)
    final = target or _free_name(folder_of(store), reason, at)
    # Another desk may be taking the same day's copy.
    partial = final.with_name(f"{final.name}.{os.getpid()}.partiel")
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        with told():
            store.database.execute_sql("VACUUM INTO ?", (str(partial),))
        check(partial)
        partial.replace(final)
        if target is None:
            _forget_oldest(final.parent)
    except OSError as error:
        raise StorageProblem(
            tr("La sauvegarde n'a pas pu être écrite dans « {folder} ».", folder=final.parent)
        ) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
    return final


def _refuse_target(store: Store, target: Path) -> None:
    """Refuse a name on which a copy would do harm.

    A log beside the file belongs to a database in use: SQLite would play it into the copy.
    """
    if not target.name or target.is_dir():
        raise StorageProblem(
            tr("« {path} » est un dossier : ajoutez le nom du fichier à écrire.", path=target)
        )
    own = store.file is not None and target.exists() and target.samefile(store.file)
    if own or Path(f"{target}-wal").exists():
        raise StorageProblem(
            tr("« {path} » est une base en service : donnez un autre nom à la copie.", path=target)
        )


def take_daily(store: Store, now: datetime) -> Path | None:
    """Take the day's backup unless there is one already; None when there was nothing to do.

    Raises:
        StorageProblem: see :func:`take`.
    """
    if store.file is None or any(folder_of(store).glob(f"{now:%Y-%m-%d}T*-{DAILY}.db")):
        return None
    return take(store, DAILY, at=now)


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
        StorageProblem: the copy does not check, or it could not be put in place; the present
            database is left as it was.
    """
    check(copy)
    try:
        aside = _set_aside(location) if location.exists() else None
        if aside is not None and _opens(location):
            _copy(copy, location)
        else:
            _replace(copy, location)
    except OSError as error:
        raise _not_restored(location) from error
    return aside


def _set_aside(location: Path) -> Path:
    folder = location.parent / f"{location.stem}{FOLDER}"
    folder.mkdir(parents=True, exist_ok=True)
    aside = _free_name(folder, "avant-restauration", None)
    if _opens(location):
        _copy(location, aside)
    else:
        for ending in ("", "-wal"):
            part = Path(f"{location}{ending}")
            if part.exists():
                shutil.copyfile(part, f"{aside}{ending}")
    return aside


def _opens(path: Path) -> bool:
    try:
        check(path)
    except StorageProblem:
        return False
    return True


def _copy(source: Path, target: Path) -> None:
    """Copy page by page under SQLite's own locks, so that a desk that is open sees it at once."""
    latest = time.monotonic() + BUSY_SECONDS

    def give_up(status: int, remaining: int, total: int) -> None:
        """Python alone would try again for ever while another desk writes."""
        del remaining, total
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > latest:
            raise TimeoutError

    try:
        with closing(sqlite3.connect(source)) as origin, closing(sqlite3.connect(target)) as copy:
            origin.backup(copy, progress=give_up)
    except (sqlite3.Error, TimeoutError) as error:
        raise _not_restored(target) from error


def _replace(source: Path, target: Path) -> None:
    """Write the copy beside the damaged or missing file, and only then change places."""
    fresh = target.with_name(f"{target.name}.restauration")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        _copy(source, fresh)
        check(fresh)
        # These belong to the damaged file; SQLite would play them back into the sound one.
        for ending in ("-wal", "-shm", "-journal"):
            Path(f"{target}{ending}").unlink(missing_ok=True)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def _not_restored(path: Path) -> StorageProblem:
    return StorageProblem(
        tr("« {path} » est ouvert ailleurs ou le disque est plein. Rien n'a changé.", path=path)
    )


def _free_name(folder: Path, reason: str, at: datetime | None) -> Path:
    stamp = f"{at or datetime.now():%Y-%m-%dT%H%M%S}"  # noqa: DTZ005 - the wall clock of this desk
    found = folder / f"{stamp}-{reason}.db"
    number = 2
    while found.exists():
        found = folder / f"{stamp}-{number}-{reason}.db"
        number += 1
    return found


def _forget_oldest(folder: Path) -> None:
    for old in sorted(folder.glob("*.db"), reverse=True)[KEPT:]:
        old.unlink()
        Path(f"{old}-wal").unlink(missing_ok=True)
