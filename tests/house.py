"""Short words for the tests: nights of June 2027, beds, people, and who is where."""

from __future__ import annotations

import itertools
from datetime import date

from centre_desk.actions import bookings, people
from centre_desk.desk import Desk
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import Nights
from centre_desk.storage import stays, tables


def day(number: int, month: int = 6) -> date:
    """``day(5)``: 5 June 2027."""
    return date(2027, month, number)


def nights(first: int, last: int, month: int = 6) -> Nights:
    """``nights(1, 5)``: from 1 to 5 June 2027, four nights."""
    return Nights(date(2027, month, first), date(2027, month, last))


def bed(desk: Desk, number: str, label: str = "1") -> int:
    """The bed *label* of room *number*."""
    row = desk.store.one(
        "SELECT bed.id FROM bed JOIN room ON room.id = bed.room_id "
        "WHERE room.number = ? AND bed.label = ?",
        number,
        label,
    )
    assert row is not None
    return int(row[0])


def room(desk: Desk, number: str) -> int:
    """The room *number*."""
    row = desk.store.one("SELECT id FROM room WHERE number = ?", number)
    assert row is not None
    return int(row[0])


_numbers = itertools.count(1)


def man(desk: Desk, last_name: str = "") -> int:
    """Somebody new in the directory, a man."""
    return _somebody(desk, last_name or f"Homme{next(_numbers)}", Sex.MAN)


def woman(desk: Desk, last_name: str = "") -> int:
    """Somebody new in the directory, a woman."""
    return _somebody(desk, last_name or f"Femme{next(_numbers)}", Sex.WOMAN)


def _somebody(desk: Desk, last_name: str, sex: Sex) -> int:
    added = people.add(desk, Person(last_name=last_name, first_name="Test", sex=sex))
    return added.result[0]


def lodge(
    desk: Desk, where: str, first: int, last: int, *, name: str = "", **options: object
) -> int:
    """Book a man into ``"101"`` or ``"101/2"`` from the first to the last day of June."""
    number, _, label = where.partition("/")
    options = {"person_id": man(desk, name), **options}
    booked = bookings.book(
        desk, nights=nights(first, last), bed_id=bed(desk, number, label or "1"), **options
    )
    return booked.result[0]


def whereabouts(desk: Desk, stay_id: int) -> list[tuple[str, int, int]]:
    """Where a stay sleeps: ``[("101/1", 1, 5)]``, days of the month, in order."""
    found = []
    for hold in stays.get(desk.store, stay_id).holds:
        row = desk.store.one(
            "SELECT room.number, bed.label FROM bed JOIN room ON room.id = bed.room_id "
            "WHERE bed.id = ?",
            hold.bed_id,
        )
        assert row is not None
        found.append((f"{row[0]}/{row[1]}", hold.nights.arrival.day, hold.nights.departure.day))
    return found


def content(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the history and what it stamps, to compare them later."""
    return {
        name: sorted(desk.store.rows(f"SELECT * FROM {name}"), key=repr)
        for name in tables.BY_NAME
        if name not in ("change", "slot_stamp")
    }
