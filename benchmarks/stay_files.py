"""Read the three files of a replay: bookings, what happened to them, and the rooms expected."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

KINDS = ("create", "cancel", "noshow", "checkin", "checkout")
BOOKING_COLUMNS = ("booking_id", "arrival", "departure", "guests")
EVENT_COLUMNS = ("date", "event", "booking_id")
EXPECTED_COLUMNS = ("date", "rooms_occupied_that_night")


class BadInput(Exception):
    """A file that cannot be played, with the sentence that says why."""


@dataclass(frozen=True, slots=True)
class Booking:
    """One room wanted over some nights; *guests* is the head count as written."""

    id: str
    arrival: date
    departure: date
    guests: int


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to a booking on a day."""

    day: date
    kind: str
    booking: Booking


def bookings(path: Path) -> dict[str, Booking]:
    """Read the bookings by id.

    Raises:
        BadInput: a column, a date or a number is wrong, or an id stands twice.
    """
    found: dict[str, Booking] = {}
    for where, row in _rows(path, BOOKING_COLUMNS):
        booking = Booking(
            row["booking_id"],
            _day(row["arrival"], where),
            _day(row["departure"], where),
            _count(row["guests"], where),
        )
        if booking.departure <= booking.arrival:
            raise BadInput(f"{where}: the departure {booking.departure} is not after the arrival.")
        if booking.id in found:
            raise BadInput(f"{where}: booking {booking.id} is already in the file.")
        found[booking.id] = booking
    return found


def events(path: Path, known: dict[str, Booking]) -> list[Event]:
    """Read the events in their order.

    Raises:
        BadInput: a column or a date is wrong, the booking is unknown, or not made yet.
    """
    found = []
    made: set[str] = set()
    for where, row in _rows(path, EVENT_COLUMNS):
        booking, kind = known.get(row["booking_id"]), row["event"]
        if booking is None:
            raise BadInput(f"{where}: no booking has the id « {row['booking_id']} ».")
        if kind not in KINDS:
            raise BadInput(f"{where}: « {kind} » is none of {', '.join(KINDS)}.")
        if (kind == "create") is (booking.id in made):
            already = "is made twice" if kind == "create" else "has an event before it is made"
            raise BadInput(f"{where}: booking {booking.id} {already}.")
        made.add(booking.id)
        found.append(Event(_day(row["date"], where), kind, booking))
    return found


def expected(path: Path) -> dict[date, int]:
    """Read the rooms occupied on each night.

    Raises:
        BadInput: a column, a date or a number is wrong.
    """
    return {
        _day(row["date"], where): _count(row["rooms_occupied_that_night"], where)
        for where, row in _rows(path, EXPECTED_COLUMNS)
    }


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[str, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = [name for name in columns if name not in (reader.fieldnames or ())]
            if missing:
                raise BadInput(f"{path} has no column « {missing[0]} ».")
            empty = True
            for row in reader:
                empty = False
                where = f"{path}, line {reader.line_num}"
                values = {name: (row[name] or "").strip() for name in columns}
                if not all(values.values()):
                    blank = next(name for name in columns if not values[name])
                    raise BadInput(f"{where}: « {blank} » is empty.")
                yield where, values
            if empty:
                raise BadInput(f"{path} has no rows.")
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadInput(f"{path} is not a CSV file in UTF-8.") from error


def _day(text: str, where: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadInput(f"{where}: « {text} » is not a date such as 2027-06-05.") from None


def _count(text: str, where: str) -> int:
    try:
        number = int(float(text))
    except (ValueError, OverflowError):
        raise BadInput(f"{where}: « {text} » is not a number.") from None
    if number < 0:
        raise BadInput(f"{where}: « {text} » is less than nothing.")
    return number
