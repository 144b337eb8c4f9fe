"""Speak SQL to an open database, and turn its troubles into sentences.

A location is a file (SQLite) or a ``postgresql://`` address. The SQL in this package is written
once, with ``?`` for parameters, and runs on both.
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

import peewee

from centre_desk.errors import StorageProblem
from centre_desk.language import Message, tr

APPLICATION_ID = 0x43444B31  # "CDK1", written into the file so that a foreign one is recognised
BUSY_SECONDS = 10
# Fetching rows passes by peewee, and an IntegrityError is a trouble of a deed, not of the disk.
_TROUBLES = (peewee.DatabaseError, peewee.InterfaceError, sqlite3.Error)


@functools.lru_cache(maxsize=4096)
def _day(raw: bytes) -> date:
    """Read a stored day; a house has few days and many rows."""
    return date.fromisoformat(raw.decode())


sqlite3.register_converter("DATE", _day)
sqlite3.register_converter("DATETIME", lambda raw: datetime.fromisoformat(raw.decode()))


class Store:
    """One open database. Use it from one thread; close it in that thread."""

    def __init__(self, database: peewee.Database, location: str) -> None:
        self.database = database
        self.location = location
        self._dollar = database.param != "?"

    @property
    def file(self) -> Path | None:
        """The SQLite file, or None on PostgreSQL."""
        return None if self._dollar else Path(self.location)

    def rows(self, sql: str, *parameters: object) -> list[tuple[Any, ...]]:
        """Run a statement and fetch all its rows.

        Raises:
            StorageProblem: the database does not answer.
        """
        try:
            cursor = self.database.execute_sql(self._dialect(sql), parameters)
            return cursor.fetchall() if cursor.description else []
        except peewee.IntegrityError:
            raise
        except _TROUBLES as error:
            raise problem(error) from error

    def one(self, sql: str, *parameters: object) -> tuple[Any, ...] | None:
        """Run a statement and fetch its first row, if any."""
        found = self.rows(sql, *parameters)
        return found[0] if found else None

    def run(self, sql: str, parameters: Sequence[object]) -> None:
        """Run a statement that returns nothing."""
        self.database.execute_sql(self._dialect(sql), parameters)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all or nothing. The lock is taken at once, so what was read stays true.

        Raises:
            StorageProblem: disk full, file locked or read-only; nothing was written.
        """
        with told(), self.database.atomic():
            if self._dollar:
                # What SQLite's BEGIN IMMEDIATE does: one writer at a time, or none within a while.
                self.run(f"SET LOCAL lock_timeout = '{BUSY_SECONDS}s'", ())
                self.run(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})", ())
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read several tables as they were at one moment, without keeping writers out."""
        with told():
            if self.database.in_transaction():
                yield
            elif self._dollar:
                with self.database.atomic():
                    self.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY", ())
                    yield
            else:
                with self.database.atomic("DEFERRED"):
                    yield

    def verify(self) -> None:
        """Read the whole file.

        Raises:
            StorageProblem: it is damaged.
        """
        if self.file is not None:
            row = self.one("PRAGMA quick_check")
            if row is None or row[0] != "ok":
                raise StorageProblem(sentence("malformed"))

    def overwrite_deleted(self) -> None:
        """From now on what is deleted leaves no trace in the pages of the file."""
        if self.file is not None:
            self.rows("PRAGMA secure_delete = ON")

    def rewrite(self) -> None:
        """Write the file anew, without what was deleted from it; a server does so by itself.

        Raises:
            StorageProblem: another desk is reading, or the disk is full; nothing is lost.
        """
        if self.file is not None:
            for sql in ("PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM"):
                self.rows(sql)
            self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the connection of this thread."""
        if not self.database.is_closed():
            self.database.close()

    def _dialect(self, sql: str) -> str:
        return _with_dollars(sql) if self._dollar else sql


@functools.lru_cache(maxsize=512)
def _with_dollars(sql: str) -> str:
    return sql.replace("%", "%%").replace("?", "%s")


@contextmanager
def told() -> Iterator[None]:
    """Turn the database's own errors into a sentence.

    Raises:
        StorageProblem: instead of peewee's operational and database errors.
    """
    try:
        yield
    except peewee.IntegrityError:
        raise
    except _TROUBLES as error:
        cause = _cause(error)
        raise (cause if isinstance(cause, StorageProblem) else problem(cause)) from error


def _cause(error: BaseException) -> BaseException:
    """What really happened: SQLite takes a transaction back by itself when the disk is full.

    The roll-back that follows then finds none, and its own error hides the first.
    """
    while "no transaction is active" in str(error) and error.__context__ is not None:
        error = error.__context__
    return error


def problem(error: BaseException) -> StorageProblem:
    """What to tell the user of an error that the database gave."""
    return StorageProblem(sentence(str(error).lower()))


def sentence(error: str) -> Message:
    """Say what the database complains of; *error* is its complaint in lower case."""
    if "locked" in error or "busy" in error or "lock timeout" in error:
        return tr(
            "La base est occupée par un autre programme. Rien n'a été enregistré : attendez un "
            "instant puis recommencez."
        )
    if "full" in error:
        return tr(
            "Le disque est plein. Rien n'a été enregistré et rien n'est perdu : libérez de la "
            "place puis recommencez."
        )
    if "readonly" in error or "read-only" in error or "unable to open" in error:
        return tr(
            "La base est en lecture seule. Rien n'a été enregistré : demandez le droit d'écrire "
            "dans son dossier."
        )
    if "malformed" in error or "not a database" in error or "corrupt" in error:
        return tr(
            "Le fichier de la base est abîmé. Il n'a pas été modifié : restaurez la dernière "
            "sauvegarde depuis les réglages ou avec « restore »."
        )
    first = error.strip().partition("\n")[0]  # PostgreSQL explains itself over several lines
    return tr("La base ne répond pas ({error}). Rien n'a été enregistré.", error=first)
