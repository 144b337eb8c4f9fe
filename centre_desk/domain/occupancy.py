"""How full the house is over a month or a year, counted bed by bed and night by night."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from centre_desk.domain.periods import Nights
from centre_desk.domain.sheets import NightTotals


@dataclass(frozen=True, slots=True)
class Stretch:
    """Several nights together. ``beds``, ``taken`` and ``blocked`` are bed-nights."""

    nights: int = 0
    beds: int = 0
    taken: int = 0
    blocked: int = 0
    arrivals: int = 0
    departures: int = 0
    fullest: NightTotals | None = None
    """The night with the most beds taken, the first of them on ties; None while all are empty."""

    @property
    def in_service(self) -> int:
        """Bed-nights that somebody could have slept in."""
        return self.beds - self.blocked

    @property
    def occupancy(self) -> float | None:
        """Share of the bed-nights in service that are taken; None where there are none."""
        return self.taken / self.in_service if self.in_service else None


def together(nights: Sequence[NightTotals]) -> Stretch:
    """Add nights up."""
    fullest = max(nights, key=lambda night: night.beds_taken, default=None)
    return Stretch(
        nights=len(nights),
        beds=sum(night.beds for night in nights),
        taken=sum(night.beds_taken for night in nights),
        blocked=sum(night.beds_blocked for night in nights),
        arrivals=sum(night.arrivals for night in nights),
        departures=sum(night.departures for night in nights),
        fullest=fullest if fullest and fullest.beds_taken else None,
    )


def by_month(nights: Sequence[NightTotals]) -> dict[date, Stretch]:
    """The same by month, each under its first day."""
    found: dict[date, list[NightTotals]] = {}
    for night in nights:
        found.setdefault(night.night.replace(day=1), []).append(night)
    return {month: together(some) for month, some in found.items()}


@dataclass(frozen=True, slots=True)
class Occupancy:
    """A year of the house, as it is on *today*: nights before it were held, later ones are."""

    year: str
    period: Nights
    today: date
    nights: tuple[NightTotals, ...]
    whole: Stretch
    months: tuple[tuple[date, Stretch], ...]
    directions: tuple[tuple[tuple[str, str] | None, int], ...]
    """Bed-nights by the direction that each person had then, in both scripts, the most first."""
