"""Who is where in which half-day: rows that follow from slots, trainers, enrolments and closures.

A classroom and a person, trainer or participant, have one row for each half-day they are taken:
the primary keys of the two tables are what refuses a second holder, whoever asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import peewee

from centre_desk.domain.half_days import half_days
from centre_desk.domain.training import SEATED, Mode, SessionState
from centre_desk.storage.database import Store

Row = dict[str, Any]
Place = tuple[int, date, str]
"""A classroom or a person, a day, a half."""
ROWS_AT_ONCE = 500
WITHOUT_PLACE = Mode.SELF_STUDY.value
OFF = SessionState.CANCELLED.value
"""The slots of a cancelled session are kept as they were, and take nothing."""


class HalfDayTaken(Exception):
    """The database refused a second holder.

    Attributes:
        column: ``classroom_id`` or ``person_id``.
        wanted: what was asked for; at least one of them is taken.
        slot_id: the slot that asked, or None for a closure.
    """

    def __init__(self, column: str, wanted: Sequence[Place], slot_id: int | None) -> None:
        super().__init__(column, wanted)
        self.column = column
        self.wanted = wanted
        self.slot_id = slot_id


def take_slot(store: Store, slot: Row) -> None:
    """Take the classroom, trainers and participants of a slot."""
    if slot["cancelled"] or _is_off(store, slot["session_id"]):
        return
    place = (slot["day"], slot["half"])
    on_site = slot["mode"] == Mode.ON_SITE.value
    if on_site and slot["classroom_id"] is not None and slot["joined_to_id"] is None:
        _take(store, "classroom", [(slot["classroom_id"], *place, slot["id"])])
    if slot["mode"] == WITHOUT_PLACE:
        return
    teaching = []
    if slot["joined_to_id"] is None:
        teaching = store.rows("SELECT person_id FROM slot_trainer WHERE slot_id = ?", slot["id"])
    marks = ", ".join("?" * len(SEATED))
    seated = store.rows(
        f"SELECT person_id FROM enrolment WHERE session_id = ? AND state IN ({marks})",
        slot["session_id"],
        *SEATED,
    )
    people = [(person, *place, slot["id"], True) for (person,) in teaching]
    people += [(person, *place, slot["id"], False) for (person,) in seated]
    _take(store, "person", people)


def leave_slot(store: Store, slot: Row) -> None:
    """Give back all that a slot had taken."""
    store.run("DELETE FROM classroom_half_day WHERE slot_id = ?", [slot["id"]])
    store.run("DELETE FROM person_half_day WHERE slot_id = ?", [slot["id"]])


def take_trainer(store: Store, teaching: Row) -> None:
    """Take the half-day of somebody who teaches a slot."""
    row = store.one(
        "SELECT s.day, s.half FROM slot s JOIN session t ON t.id = s.session_id WHERE s.id = ? "
        "AND NOT s.cancelled AND s.joined_to_id IS NULL AND s.mode <> ? AND t.state <> ?",
        teaching["slot_id"],
        WITHOUT_PLACE,
        OFF,
    )
    if row:
        _take(store, "person", [(teaching["person_id"], *row, teaching["slot_id"], True)])


def leave_trainer(store: Store, teaching: Row) -> None:
    """Give back the half-day of somebody who taught a slot."""
    store.run(
        "DELETE FROM person_half_day WHERE person_id = ? AND slot_id = ? AND teaches",
        [teaching["person_id"], teaching["slot_id"]],
    )


def take_enrolment(store: Store, enrolment: Row) -> None:
    """Take a person's half-days in a session, where the enrolment takes a seat."""
    if enrolment["state"] not in SEATED or _is_off(store, enrolment["session_id"]):
        return
    slots = store.rows(
        "SELECT day, half, id FROM slot WHERE session_id = ? AND NOT cancelled AND mode <> ?",
        enrolment["session_id"],
        WITHOUT_PLACE,
    )
    person = enrolment["person_id"]
    _take(store, "person", [(person, day, half, slot, False) for day, half, slot in slots])


def leave_enrolment(store: Store, enrolment: Row) -> None:
    """Give back a person's half-days in a session."""
    store.run(
        "DELETE FROM person_half_day WHERE person_id = ? AND NOT teaches "
        "AND slot_id IN (SELECT id FROM slot WHERE session_id = ?)",
        [enrolment["person_id"], enrolment["session_id"]],
    )


def take_session(store: Store, session: Row) -> None:
    """Take all that the slots of a session hold; a cancelled one holds nothing."""
    columns = ("id", "session_id", "day", "half", "mode", "classroom_id", "joined_to_id")
    slots = store.rows(
        f"SELECT {', '.join(columns)} FROM slot WHERE session_id = ? AND NOT cancelled",
        session["id"],
    )
    for slot in slots:
        take_slot(store, {**dict(zip(columns, slot, strict=True)), "cancelled": False})


def leave_session(store: Store, session: Row) -> None:
    """Give back all that the slots of a session had taken."""
    for table in ("classroom_half_day", "person_half_day"):
        store.run(
            f"DELETE FROM {table} WHERE slot_id IN (SELECT id FROM slot WHERE session_id = ?)",
            [session["id"]],
        )


def take_closure(store: Store, closure: Row) -> None:
    """Take every half-day of a classroom that is out of use."""
    places = [
        (closure["classroom_id"], each.day, each.half.value, closure["id"])
        for each in half_days(closure["first_day"], closure["last_day"])
    ]
    _take(store, "closure", places)


def leave_closure(store: Store, closure: Row) -> None:
    """Give back the half-days of a classroom that is in use again."""
    store.run("DELETE FROM classroom_half_day WHERE closure_id = ?", [closure["id"]])


def _is_off(store: Store, session_id: int) -> bool:
    return store.one("SELECT state FROM session WHERE id = ?", session_id) == (OFF,)


_TARGETS = {
    "classroom": ("classroom_half_day", "classroom_id", ("slot_id",)),
    "closure": ("classroom_half_day", "classroom_id", ("closure_id",)),
    "person": ("person_half_day", "person_id", ("slot_id", "teaches")),
}


def _take(store: Store, what: str, rows: Sequence[tuple[Any, ...]]) -> None:
    table, column, held_by = _TARGETS[what]
    columns = (column, "day", "half", *held_by)
    row_marks = f"({', '.join('?' * len(columns))})"
    try:
        for start in range(0, len(rows), ROWS_AT_ONCE):
            some = rows[start : start + ROWS_AT_ONCE]
            store.run(
                f"INSERT INTO {table} ({', '.join(columns)}) "
                f"VALUES {', '.join([row_marks] * len(some))}",
                [value for row in some for value in row],
            )
    except peewee.IntegrityError as error:
        slot_id = None if what == "closure" else rows[0][3]
        raise HalfDayTaken(column, [row[:3] for row in rows], slot_id) from error
