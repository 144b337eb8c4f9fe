"""Write rows, remember what they were, and put them back.

Everything that a deed writes passes through a :class:`Recorder`. Its images (row before, row
after) are what undo, redo and the history are made of; the nights of a hold and the words by which
a person is found follow from their row, so that they need no image of their own; so do the
half-days of a slot.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

import peewee

from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import slot_stamps, tables, words
from centre_desk.storage.database import Store
from centre_desk.storage.following import FOLLOWERS

Row = dict[str, Any]
Image = tuple[str, Row | None, Row | None]
ROWS_AT_ONCE = 500


class Recorder:
    """Writes the rows of one deed within the caller's transaction."""

    def __init__(self, store: Store, centre_id: int) -> None:
        self.store = store
        self.centre_id = centre_id
        self.images: list[Image] = []

    def insert(self, table: type[peewee.Model], **values: object) -> int:
        """Add a row and return its id.

        Raises:
            BedHeld: the row is a hold and somebody already holds one of its nights.
            HalfDayTaken: a classroom or a person is elsewhere in one of its half-days.
        """
        row = {**_defaults(table), "centre_id": self.centre_id, **values}
        row["id"] = _insert(self.store, table, row)
        _follow(self.store, table, row)
        self.images.append((_name(table), None, row))
        return int(row["id"])

    def insert_many(
        self, table: type[peewee.Model], rows: Sequence[Mapping[str, object]]
    ) -> list[int]:
        """Add rows that name the same columns, and return their ids in order.

        Not for rows that take beds or half-days.
        """
        defaults = {**_defaults(table), "centre_id": self.centre_id}
        whole = [{**defaults, **row} for row in rows]
        ids: list[int] = []
        for start in range(0, len(whole), ROWS_AT_ONCE):
            ids += _insert_rows(self.store, table, whole[start : start + ROWS_AT_ONCE])
        for row, row_id in zip(whole, ids, strict=True):
            row["id"] = row_id
            self.images.append((_name(table), None, row))
        if table is tables.Person:
            words.take(self.store, whole)
        return ids

    def update(self, table: type[peewee.Model], row_id: int, **values: object) -> None:
        """Change some columns of a row; a row that already says so is left alone.

        Raises:
            LookupError: there is no such row.
        """
        before = _read(self.store, table, row_id)
        if before is None:
            raise LookupError(f"{_name(table)} {row_id}")
        after = {**before, **values}
        if after != before:
            _update(self.store, table, before, after)
            self.images.append((_name(table), before, after))

    def delete(self, table: type[peewee.Model], row_id: int) -> None:
        """Remove a row.

        Raises:
            LookupError: there is no such row.
        """
        before = _read(self.store, table, row_id)
        if before is None:
            raise LookupError(f"{_name(table)} {row_id}")
        _delete(self.store, table, before)
        self.images.append((_name(table), before, None))

    def turn(self, images: Iterable[Image], *, back: bool) -> None:
        """Put rows back as they were before (or, not *back*, as they were after) *images*.

        Raises:
            RuleBroken: somebody has changed one of the rows since, or has built on them.
            BedHeld: a bed that would have to be given back is held by somebody else.
        """
        try:
            self._turn(images, back=back)
        except peewee.IntegrityError as error:
            # What a row needs is gone, or something new needs the row: RESTRICT says so.
            raise RuleBroken(
                tr("D'autres saisies s'appuient sur ces données : annulez-les d'abord.")
            ) from error

    def _turn(self, images: Iterable[Image], *, back: bool) -> None:
        steps = [(name, after, before) for name, before, after in reversed(list(images))]
        if not back:
            steps = [(name, before, after) for name, before, after in images]
        for name, now, then in steps:
            table = tables.BY_NAME[name]
            row_id = (now or then or {})["id"]
            if _plain(_read(self.store, table, row_id)) != _plain(now):
                raise RuleBroken(
                    tr("Quelqu'un a modifié ces données depuis : l'annulation les perdrait.")
                )
            if now is None and then is not None:
                _insert(self.store, table, then)
                _follow(self.store, table, then)
            elif now is not None and then is None:
                _delete(self.store, table, now)
            elif now is not None and then is not None:
                _update(self.store, table, now, then)
            self.images.append((name, now, then))


def save_change(
    recorder: Recorder,
    *,
    actor: str,
    at: datetime,
    deed: str,
    message: Message,
    reverses: int | None = None,
    stay_id: int | None = None,
    session_id: int | None = None,
    undoable: bool = True,
) -> int:
    """Write the deed into the history and return its number. *at* is UTC."""
    row = {
        "centre_id": recorder.centre_id,
        "actor": actor,
        "at": at,
        "deed": deed,
        "source": message.source,
        "fields": _json(_pack(message.fields)),
        "images": _json(recorder.images) if undoable else "",
        "reverses": reverses,
        "undone_by": None,
        "stay_id": stay_id,
        "session_id": session_id,
    }
    slot_stamps.stamp(recorder.store, recorder.images, at)
    return _insert(recorder.store, tables.Change, row)


def images_of(text: str) -> list[Image]:
    """Read the images of a change back, days as dates."""
    return [
        (name, _unpack(name, before), _unpack(name, after))
        for name, before, after in json.loads(text)
    ]


def message_of(source: str, fields: str) -> Message:
    """Read the sentence of a change back."""
    return Message(source, {name: _thaw(value) for name, value in json.loads(fields).items()})


def _pack(fields: Mapping[str, object]) -> dict[str, object]:
    return {name: _freeze(value) for name, value in fields.items()}


def _freeze(value: object) -> object:
    match value:
        case Message():
            return {"source": value.source, "fields": _pack(value.fields)}
        case datetime() | time():
            return str(value)
        case date():
            return {"day": value.isoformat()}
        case tuple() | list():
            return [_freeze(item) for item in value]
        case _:
            return value


def _thaw(value: Any) -> object:
    match value:
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case {"source": str(source), "fields": dict(fields)}:
            return Message(source, {name: _thaw(item) for name, item in fields.items()})
        case list():
            return tuple(_thaw(item) for item in value)
        case _:
            return value


_json: Callable[[object], str] = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), default=str
).encode


def _name(table: type[peewee.Model]) -> str:
    return str(table._meta.table_name)


@functools.cache
def _columns(table: type[peewee.Model]) -> tuple[str, ...]:
    return tuple(field.column_name for field in table._meta.sorted_fields)


@functools.cache
def _dates(name: str) -> frozenset[str]:
    fields = tables.BY_NAME[name]._meta.sorted_fields
    return frozenset(f.column_name for f in fields if isinstance(f, peewee.DateField))


@functools.cache
def _booleans(table: type[peewee.Model]) -> tuple[str, ...]:
    fields = table._meta.sorted_fields
    return tuple(f.column_name for f in fields if isinstance(f, peewee.BooleanField))


@functools.cache
def _defaults(table: type[peewee.Model]) -> Row:
    return {f.column_name: f.default for f in table._meta.sorted_fields if f.column_name != "id"}


@functools.cache
def _insert_sql(table: type[peewee.Model], columns: tuple[str, ...]) -> str:
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {_name(table)} ({', '.join(columns)}) VALUES ({marks}) RETURNING id"


def _insert(store: Store, table: type[peewee.Model], row: Row) -> int:
    return int(store.rows(_insert_sql(table, tuple(row)), *row.values())[0][0])


def _insert_rows(store: Store, table: type[peewee.Model], rows: list[Row]) -> list[int]:
    """Insert with one statement; ids rise with the rows, in whatever order they are returned."""
    columns = tuple(rows[0])
    marks = ", ".join([f"({', '.join('?' * len(columns))})"] * len(rows))
    sql = f"INSERT INTO {_name(table)} ({', '.join(columns)}) VALUES {marks} RETURNING id"
    return sorted(row[0] for row in store.rows(sql, *(row[c] for row in rows for c in columns)))


def _read(store: Store, table: type[peewee.Model], row_id: int) -> Row | None:
    columns = _columns(table)
    found = store.one(f"SELECT {', '.join(columns)} FROM {_name(table)} WHERE id = ?", row_id)
    if found is None:
        return None
    row = dict(zip(columns, found, strict=True))
    for column in _booleans(table):
        row[column] = bool(row[column])
    return row


def _update(store: Store, table: type[peewee.Model], before: Row, after: Row) -> None:
    changed = [column for column, value in after.items() if before[column] != value]
    follower = FOLLOWERS.get(table)
    moved = follower is not None and not follower.columns.isdisjoint(changed)
    if follower and moved:
        follower.leave(store, before)
    settings = ", ".join(f"{column} = ?" for column in changed)
    store.run(
        f"UPDATE {_name(table)} SET {settings} WHERE id = ?",
        [*(after[column] for column in changed), before["id"]],
    )
    if follower and moved:
        follower.take(store, after)


def _delete(store: Store, table: type[peewee.Model], row: Row) -> None:
    follower = FOLLOWERS.get(table)
    if follower:
        follower.leave(store, row)
    store.run(f"DELETE FROM {_name(table)} WHERE id = ?", [row["id"]])


def _follow(store: Store, table: type[peewee.Model], row: Row) -> None:
    """Write what follows from a new row."""
    follower = FOLLOWERS.get(table)
    if follower:
        follower.take(store, row)


def _plain(row: Row | None) -> object:
    """A row as its image keeps it, so that the two can be compared."""
    return row and json.loads(_json(row))


def _unpack(name: str, row: Row | None) -> Row | None:
    if row is None:
        return None
    days = _dates(name)
    return {
        column: date.fromisoformat(value) if column in days and value else value
        for column, value in row.items()
    }


def undoable_images(
    store: Store, change_id: int
) -> tuple[Sequence[Image], Message, int | None] | None:
    """The images, sentence and undoing change of *change_id*; None if it cannot be undone."""
    row = store.one("SELECT images, source, fields, undone_by FROM change WHERE id = ?", change_id)
    if row is None or not row[0]:
        return None
    return images_of(row[0]), message_of(row[1], row[2]), row[3]


def deed_of(store: Store, change_id: int) -> str:
    """The name of a deed, such as ``stays.check_in``."""
    row = store.one("SELECT deed FROM change WHERE id = ?", change_id)
    return row[0] if row else ""


def mark_undone(store: Store, change_id: int, by: int | None) -> None:
    """Note which change undid *change_id*; None once it is redone."""
    store.run("UPDATE change SET undone_by = ? WHERE id = ?", [by, change_id])


def latest_to_undo(store: Store, centre_id: int, actor: str) -> int | None:
    """The newest deed of *actor* that stands, passing over those that cannot be undone.

    A remark written down after a move must not keep the move from being undone.
    """
    row = store.one(
        "SELECT max(id) FROM change WHERE centre_id = ? AND actor = ? AND undone_by IS NULL "
        "AND reverses IS NULL AND images <> ''",
        centre_id,
        actor,
    )
    return row[0] if row else None


def latest_to_redo(store: Store, centre_id: int, actor: str) -> tuple[int, int] | None:
    """The newest undo of *actor* and the deed it undid, unless a newer deed has closed the way."""
    row = store.one(
        "SELECT id, reverses FROM change WHERE centre_id = ? AND actor = ? AND undone_by IS NULL "
        "AND deed = 'history.undo' ORDER BY id DESC LIMIT 1",
        centre_id,
        actor,
    )
    if row is None:
        return None
    latest = latest_to_undo(store, centre_id, actor)
    return None if latest is not None and latest > row[0] else (row[0], row[1])
