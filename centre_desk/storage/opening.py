"""Open a database: refuse what is not ours or not safe, and bring an older one up to date."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import peewee
from playhouse.migrations import Runner

from centre_desk.errors import StorageProblem
from centre_desk.language import tr
from centre_desk.storage import backup, network_share
from centre_desk.storage.database import APPLICATION_ID, BUSY_SECONDS, Store, sentence, told

MIGRATIONS = Path(__file__).parent / "migrations"


def open_store(location: str | Path, *, create: bool = False) -> Store:
    """Open the database at *location*, bringing an older one up to date.

    Args:
        location: a file path or a ``postgresql://`` address.
        create: make the file when there is none.

    Raises:
        StorageProblem: no such file, or one that is foreign, newer, damaged, read-only, locked or
            on a network share. The file is left as it was.
    """
    address = str(location)
    store = _postgres(address) if "://" in address else _sqlite(Path(address), create=create)
    try:
        _migrate(store)
    except BaseException:
        store.close()
        raise
    return store


def _postgres(address: str) -> Store:
    if not re.match(r"postgres(ql)?://", address):
        raise StorageProblem(
            tr(
                "« {address} » n'est pas une base : donnez un fichier, ou une adresse qui "
                "commence par postgresql://.",
                address=address,
            )
        )
    database = peewee.PostgresqlDatabase(
        re.sub(r"^postgres(ql)?://", "postgresql://", address), prefer_psycopg3=True
    )
    with told():
        database.connect()
    return Store(database, address)


def _sqlite(path: Path, *, create: bool) -> Store:
    new = not path.exists() or path.stat().st_size == 0
    if path.is_dir():
        raise StorageProblem(tr("« {path} » est un dossier, pas une base.", path=path))
    if new and not create:
        raise StorageProblem(
            tr("Il n'y a pas de base à « {path} ». Vérifiez le chemin, ou créez-la.", path=path)
        )
    if network_share.holds(path):
        raise StorageProblem(
            tr(
                "« {path} » est sur un partage réseau, où deux postes peuvent abîmer la base. "
                "Placez-la sur ce poste, ou utilisez un serveur PostgreSQL.",
                path=path,
            )
        )
    _check_file(path, new=new)
    database = peewee.SqliteDatabase(
        str(path),
        pragmas={
            "journal_mode": "wal",
            "synchronous": "full",
            "foreign_keys": 1,
            "cache_size": -65536,
        },
        timeout=BUSY_SECONDS,
        lock_type="IMMEDIATE",
        detect_types=sqlite3.PARSE_DECLTYPES,
    )
    store = Store(database, str(path))
    with told():
        database.connect()
        if new:
            database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    return store


def _check_file(path: Path, *, new: bool) -> None:
    """Refuse what is not ours before the first pragma can touch it."""
    if new:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        except OSError as error:
            raise StorageProblem(
                tr("Impossible de créer « {path} » : dossier interdit ou disque plein.", path=path)
            ) from error
        return
    try:
        with path.open("r+b") as file:
            head = file.read(100)
    except OSError as error:
        raise StorageProblem(
            tr(
                "« {path} » ne peut pas être ouvert en écriture. Demandez le droit d'écrire dans "
                "son dossier.",
                path=path,
            )
        ) from error
    ours = int.from_bytes(head[68:72], "big") == APPLICATION_ID
    if not head.startswith(b"SQLite format 3\0") or not ours:
        raise StorageProblem(
            tr("« {path} » n'est pas une base Centre Desk ; il n'a pas été modifié.", path=path)
        )
    # With a journal beside it, the pages of the file itself may lag behind what the header says.
    pages, page_size = int.from_bytes(head[28:32], "big"), int.from_bytes(head[16:18], "big")
    if path.stat().st_size < pages * (page_size if page_size > 1 else 65536) and not _journal(path):
        raise StorageProblem(sentence("malformed"))


def _journal(path: Path) -> bool:
    beside = Path(f"{path}-wal")
    return beside.exists() and beside.stat().st_size > 0


def _migrate(store: Store) -> None:
    """Run the scripts that this file has not seen, each in its transaction, after a backup.

    Raises:
        StorageProblem: the file knows scripts that this program does not: it is newer.
    """
    with told():
        runner = Runner(store.database, str(MIGRATIONS))
        known = {migration.name for migration in runner.migrations()}
        if not known:
            raise StorageProblem(
                tr(
                    "L'installation de Centre Desk est incomplète : {folder} manque ou est vide. "
                    "La base n'a pas été modifiée : réinstallez le programme.",
                    folder=MIGRATIONS,
                )
            )
        applied = set(runner.applied())
        if applied - known:
            raise StorageProblem(
                tr(
                    "La base « {path} » vient d'une version plus récente de Centre Desk. Elle n'a "
                    "pas été modifiée : mettez le programme à jour.",
                    path=store.location,
                )
            )
        if known <= applied:
            return
        copy = backup.take(store, "avant-mise-a-jour") if applied and store.file else None
        try:
            runner.up()
        except Exception as error:
            # Each script is one transaction; whatever a script raised, it was taken back.
            raise StorageProblem(
                tr(
                    "La base n'a pas pu être mise à jour ({error}). Rien n'est perdu ; la copie "
                    "d'avant est « {copy} ».",
                    error=error,
                    copy=copy or "—",
                )
            ) from error


def refuse_newer(copy: Path) -> None:
    """Refuse a copy that a newer version made, before it takes the place of anything.

    Raises:
        StorageProblem: it knows scripts that this program does not.
    """
    try:
        with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as opened:
            applied = {name for (name,) in opened.execute("SELECT name FROM schema_migration")}
    except sqlite3.Error as error:
        raise StorageProblem(
            tr("« {path} » ne s'ouvre pas : ce n'est pas une sauvegarde lisible.", path=copy)
        ) from error
    if applied - {path.stem for path in MIGRATIONS.glob("[0-9]*.py")}:
        raise StorageProblem(
            tr(
                "La base « {path} » vient d'une version plus récente de Centre Desk. Elle n'a "
                "pas été modifiée : mettez le programme à jour.",
                path=copy,
            )
        )
