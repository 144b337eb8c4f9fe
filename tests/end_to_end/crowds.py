"""Invented stays in the shape of the real ones, written as the three files of a replay."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random

FIRST = date(2027, 1, 4)
MADE = FIRST - timedelta(days=30)


@dataclass
class Crowd:
    """Bookings by nights counted from the first, what happened to them, and who sleeps when."""

    bookings: list[tuple[int, int]] = field(default_factory=list)
    events: list[tuple[date, str, int]] = field(default_factory=list)
    gone: set[int] = field(default_factory=set)
    live: Counter[int] = field(default_factory=Counter)

    def book(self, arrival: int, departure: int) -> int:
        number = len(self.bookings)
        self.bookings.append((arrival, departure))
        self.events.append((MADE, "create", number))
        self.live.update(range(arrival, departure))
        return number

    def cancel(self, number: int) -> None:
        self.events.append((MADE, "cancel", number))
        self.gone.add(number)
        self.live.subtract(range(*self.bookings[number]))

    def book_up_to(self, most: int, chance: Random, nights: int, lengths: tuple[int, ...]) -> None:
        """Book at random until that hardly ever goes without passing *most* on a night."""
        missed = 0
        while missed < 80:
            length = chance.choice(lengths)
            arrival = chance.randrange(nights - length + 1)
            if any(self.live[night] >= most for night in range(arrival, arrival + length)):
                missed += 1
            else:
                self.book(arrival, arrival + length)

    def live_through(self) -> None:
        """Everybody still booked arrives and leaves; rooms are left before they are taken."""
        staying = [n for n in range(len(self.bookings)) if n not in self.gone]
        last = max(departure for _, departure in self.bookings)
        for night in range(last + 1):
            day = FIRST + timedelta(days=night)
            leaving = [n for n in staying if self.bookings[n][1] == night]
            arriving = [n for n in staying if self.bookings[n][0] == night]
            self.events += [(day, "checkout", n) for n in leaving]
            self.events += [(day, "checkin", n) for n in arriving]

    def write(self, folder: Path) -> list[str]:
        """Write the files and return their names."""
        days = [FIRST + timedelta(days=night) for night in range(60)]
        _write(
            folder / "bookings.csv",
            "booking_id made_on arrival departure nights guests final_status status_date",
            [(n, MADE, days[a], days[d], d - a, 2, "", MADE)
             for n, (a, d) in enumerate(self.bookings)],
        )  # fmt: skip
        _write(
            folder / "events.csv",
            "seq date event booking_id",
            [(seq, *event) for seq, event in enumerate(self.events, 1)],
        )
        _write(
            folder / "expected.csv",
            "date rooms_occupied_that_night arrivals departures",
            [(day, self.live[night], 0, 0) for night, day in enumerate(days)],
        )
        return [str(folder / name) for name in ("bookings.csv", "events.csv", "expected.csv")]


def _write(path: Path, columns: str, rows: list[tuple[object, ...]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns.split())
        writer.writerows(rows)


def full_of_holes(seed: int, nights: int = 6) -> Crowd:
    """At most 102 rooms a night: many short stays, two in five cancelled, long ones after them."""
    chance, crowd = Random(seed), Crowd()
    crowd.book_up_to(102, chance, nights, (1, 1, 2))
    for number in sorted(chance.sample(range(len(crowd.bookings)), len(crowd.bookings) * 2 // 5)):
        crowd.cancel(number)
    crowd.book_up_to(102, chance, nights, (5, 6))
    return crowd
