"""Nights and ISO weeks. Plain local dates: no time zone enters these rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from centre_desk.errors import RuleBroken
from centre_desk.language import tr

DAY = timedelta(days=1)
LONGEST_STAY = 366  # nights; a longer one is nearly always a mistyped year


@dataclass(frozen=True, slots=True, order=True)
class Nights:
    """Consecutive nights, from an arrival day to a departure day that is not slept.

    The night of 5 June runs from 5 June to 6 June: 1 to 5 June holds four nights, and someone
    else may arrive in the same bed on the 5th.

    Raises:
        RuleBroken: the departure is on or before the arrival, or over a year after it.
    """

    arrival: date
    departure: date

    def __post_init__(self) -> None:
        if self.departure <= self.arrival:
            raise RuleBroken(
                tr(
                    "Le départ ({departure}) doit venir après l'arrivée ({arrival}).",
                    arrival=self.arrival,
                    departure=self.departure,
                ),
                field="departure",
            )
        if len(self) > LONGEST_STAY:
            raise RuleBroken(
                tr(
                    "Du {arrival} au {departure} : plus d'un an. Vérifiez l'année.",
                    arrival=self.arrival,
                    departure=self.departure,
                ),
                field="departure",
            )

    def __len__(self) -> int:
        return (self.departure - self.arrival).days

    def __iter__(self) -> Iterator[date]:
        night = self.arrival
        while night < self.departure:
            yield night
            night += DAY

    def __contains__(self, night: object) -> bool:
        return isinstance(night, date) and self.arrival <= night < self.departure

    def overlaps(self, other: Nights) -> bool:
        """Whether at least one night belongs to both."""
        return self.arrival < other.departure and other.arrival < self.departure

    def shared(self, other: Nights) -> Nights | None:
        """The nights that belong to both, if any."""
        if not self.overlaps(other):
            return None
        return Nights(max(self.arrival, other.arrival), min(self.departure, other.departure))

    def before(self, day: date) -> Nights | None:
        """The nights of these that lie before *day*."""
        end = min(self.departure, day)
        return Nights(self.arrival, end) if end > self.arrival else None

    def since(self, day: date) -> Nights | None:
        """The nights of these that lie on or after *day*."""
        start = max(self.arrival, day)
        return Nights(start, self.departure) if start < self.departure else None

    def without(self, other: Nights) -> tuple[Nights, ...]:
        """What is left of these nights once *other* is taken out: none, one or two pieces."""
        if not self.overlaps(other):
            return (self,)
        pieces = (self.before(other.arrival), self.since(other.departure))
        return tuple(piece for piece in pieces if piece is not None)


def runs(nights: set[date]) -> list[Nights]:
    """Gather loose nights into consecutive runs, in order."""
    found: list[Nights] = []
    for night in sorted(nights):
        if found and found[-1].departure == night:
            found[-1] = Nights(found[-1].arrival, night + DAY)
        else:
            found.append(Nights(night, night + DAY))
    return found


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """An ISO week: from Monday, numbered by :meth:`datetime.date.isocalendar`.

    Raises:
        RuleBroken: the year has no such week.
    """

    year: int
    number: int

    def __post_init__(self) -> None:
        try:
            date.fromisocalendar(self.year, self.number, 1)
        except ValueError:
            raise RuleBroken(
                tr(
                    "L'année {year} n'a pas de semaine {week}.",
                    year=str(self.year),
                    week=self.number,
                )
            ) from None

    @classmethod
    def of(cls, day: date) -> Week:
        """The week that holds *day*."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def parse(cls, text: str) -> Week:
        """Read ``2027-W02``.

        Raises:
            RuleBroken: the text is no ISO week.
        """
        found = re.fullmatch(r"(\d{4})-?W(\d{1,2})", text.strip().upper())
        if not found:
            raise RuleBroken(
                tr("« {text} » n'est pas une semaine ; écrivez par exemple 2027-W02.", text=text)
            )
        return cls(int(found[1]), int(found[2]))

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02}"

    @property
    def monday(self) -> date:
        """The first day."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def nights(self) -> Nights:
        """Its seven nights, Monday's to Sunday's."""
        return Nights(self.monday, self.monday + 7 * DAY)
