"""How full the house is over a year, night by night, by month and by regional direction."""

from __future__ import annotations

from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.occupancy import Occupancy, by_month, together
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.sheets import NightTotals
from centre_desk.queries import jfp
from centre_desk.storage import overview, rooms


def of_year(desk: Desk, name: str = "") -> Occupancy:
    """The nights of the training year called *name*, by default the one that today is in.

    A house that counts no training years yet is shown the calendar year.

    Raises:
        RuleBroken: there is no training year of that name.
    """
    store, centre = desk.store, desk.centre_id
    with store.snapshot():
        title, nights = _period(desk, name)
        counts = tuple(night_by_night(desk, nights))
        directions = overview.nights_by_direction(store, centre, nights)
    return Occupancy(
        year=title,
        period=nights,
        today=desk.today(),
        nights=counts,
        whole=together(counts),
        months=tuple(by_month(counts).items()),
        directions=tuple(directions),
    )


def _period(desk: Desk, name: str) -> tuple[str, Nights]:
    if name or jfp.years(desk):
        year = jfp.year(desk, name)
        return year.name, Nights(year.first_day, year.last_day + DAY)
    today = desk.today()
    return str(today.year), Nights(date(today.year, 1, 1), date(today.year + 1, 1, 1))


def night_by_night(desk: Desk, nights: Nights) -> list[NightTotals]:
    """The counts of each night of a long period, in a few statements."""
    store, centre = desk.store, desk.centre_id
    every = [(room.retired_on, len(room.beds)) for room in rooms.all_ever(store, centre)]
    held = overview.held_by_night(store, centre, nights)
    arrivals, departures = overview.movements_by_day(store, centre, nights)
    found = []
    for night in nights:
        in_service = [beds for retired_on, beds in every if not retired_on or retired_on > night]
        beds_taken, rooms_taken, beds_blocked = held.get(night, (0, 0, 0))
        found.append(
            NightTotals(
                night=night,
                rooms=len(in_service),
                rooms_taken=rooms_taken,
                beds=sum(in_service),
                beds_taken=beds_taken,
                beds_blocked=beds_blocked,
                arrivals=arrivals.get(night, 0),
                departures=departures.get(night, 0),
            )
        )
    return found
