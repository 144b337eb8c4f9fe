"""What follows from a row and is written with it: nights, half-days, the words of a name.

They need no image of their own: whoever puts a row back writes them again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import peewee

from centre_desk.domain.periods import Nights
from centre_desk.storage import half_days, tables, words
from centre_desk.storage.database import Store

Row = dict[str, Any]
NIGHTS_AT_ONCE = 200  # rows per statement; SQLite takes 32,766 parameters


class BedHeld(Exception):
    """The database refused a second holder.

    Attributes:
        bed_id: the bed that was asked for.
        nights: the nights that were asked for.
    """

    def __init__(self, bed_id: int, nights: Nights) -> None:
        super().__init__(bed_id, nights)
        self.bed_id = bed_id
        self.nights = nights


def _take_nights(store: Store, hold: Row) -> None:
    nights = Nights(hold["arrival"], hold["departure"])
    every = list(nights)
    try:
        for start in range(0, len(every), NIGHTS_AT_ONCE):
            some = every[start : start + NIGHTS_AT_ONCE]
            values: list[object] = []
            for night in some:
                values += (hold["bed_id"], night, hold["id"])
            marks = ", ".join(["(?, ?, ?)"] * len(some))
            store.run(f"INSERT INTO bed_night (bed_id, night, hold_id) VALUES {marks}", values)
    except peewee.IntegrityError as error:
        raise BedHeld(int(hold["bed_id"]), nights) from error


def _leave_nights(store: Store, hold: Row) -> None:
    store.run(
        "DELETE FROM bed_night WHERE bed_id = ? AND night >= ? AND night < ? AND hold_id = ?",
        [hold["bed_id"], hold["arrival"], hold["departure"], hold["id"]],
    )


@dataclass(frozen=True, slots=True)
class Follower:
    """What is written and taken away with the rows of a table; *columns* are what it depends on."""

    take: Callable[[Store, Row], None]
    leave: Callable[[Store, Row], None]
    columns: frozenset[str]


def _take_words(store: Store, person: Row) -> None:
    words.take(store, [person])


FOLLOWERS: dict[type[peewee.Model], Follower] = {
    tables.Hold: Follower(
        _take_nights, _leave_nights, frozenset({"bed_id", "arrival", "departure"})
    ),
    tables.Person: Follower(
        _take_words,
        words.leave,
        frozenset(f.column_name for f in tables.Person._meta.sorted_fields),
    ),
    tables.Slot: Follower(
        half_days.take_slot,
        half_days.leave_slot,
        frozenset({"day", "half", "mode", "classroom_id", "joined_to_id", "cancelled"}),
    ),
    tables.SlotTrainer: Follower(
        half_days.take_trainer, half_days.leave_trainer, frozenset({"slot_id", "person_id"})
    ),
    tables.Enrolment: Follower(
        half_days.take_enrolment, half_days.leave_enrolment, frozenset({"person_id", "state"})
    ),
    tables.Session: Follower(half_days.take_session, half_days.leave_session, frozenset({"state"})),
    tables.ClassroomClosure: Follower(
        half_days.take_closure,
        half_days.leave_closure,
        frozenset({"classroom_id", "first_day", "last_day"}),
    ),
}
