"""The stay that a row asks for: lodged or not, from when to when."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from centre_desk.domain.periods import Nights
from centre_desk.errors import RuleBroken
from centre_desk.exchange.cells import Cells, Notes
from centre_desk.exchange.dates import Day, DayMonth, Trouble, read_day, with_year
from centre_desk.exchange.title import read_period
from centre_desk.exchange.values import Cell, read_yes_no, text_of
from centre_desk.language import Message, tr


class StayCells(NamedTuple):
    """What the row says; ``lodged`` is ``None`` where the list has no such column."""

    arrival: date | None
    departure: date | None
    nights: int | None
    lodged: bool | None


class StayReader:
    """Reads the stays of a table's rows."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        self._arrivals, self._departures = cells.first("arrival"), cells.first("departure")
        self._periods, self._nights = cells.texts("period"), cells.texts("nights")
        self._lodged = cells.texts("lodged") if cells.has("lodged") else None

    def read(self, i: int, notes: Notes) -> StayCells | Message:
        """Read the stay of row *i*, or the reason why the row is refused."""
        days = self._days(i, notes)
        if isinstance(days, Message):
            return days
        arrival, departure = days
        nights, lodged = self._nights_of(self._nights[i], notes)
        if arrival and nights and not departure:
            departure = arrival + timedelta(days=nights)
        if self._lodged is not None:
            text = self._lodged[i]
            lodged = read_yes_no(text)
            if lodged is None and (found := read_period(text)):
                lodged, arrival, departure = True, arrival or found[0], departure or found[1]
            elif lodged is None:
                notes.keep("lodged", text)
                lodged = False
        # Who is not lodged may come and go on one day.
        if (
            arrival
            and departure
            and not (lodged is False and arrival == departure)
            and (reason := _why_no_stay(arrival, departure))
        ):
            return tr("Ligne {row} : {reason}", row=notes.row, reason=reason)
        return StayCells(arrival, departure, nights, lodged)

    def _days(self, i: int, notes: Notes) -> tuple[date | None, date | None] | Message:
        """The days of arrival and departure, from columns of their own or one for both."""
        arrival: date | Message | None = None
        departure: date | Message | None = None
        if (cell := self._arrivals[i]) != "":
            arrival = _day(cell, self._cells, "arrival", notes)
        if (cell := self._departures[i]) != "":
            departure = _day(cell, self._cells, "departure", notes)
        if isinstance(arrival, Message):
            return arrival
        if isinstance(departure, Message):
            return departure
        if (text := self._periods[i]) and not (arrival and departure):
            if found := read_period(text):
                return arrival or found[0], departure or found[1]
            notes.keep("period", text)
        return arrival, departure

    def _nights_of(self, text: str, notes: Notes) -> tuple[int | None, bool | None]:
        """The number of nights, and whether that says lodged: *4*, *0*, or a mere cross."""
        if not text:
            return None, None
        if found := re.match(r"\d{1,3}\b", text):
            nights = int(found[0])
            return nights, nights > 0
        lodged = read_yes_no(text)
        if lodged is None:
            notes.keep("nights", text)
        return None, lodged


def _day(cell: Cell, cells: Cells, name: str, notes: Notes) -> date | Message | None:
    day: Day = read_day(cell)
    if isinstance(day, DayMonth) and cells.near:
        day = with_year(day, cells.near)
    if isinstance(day, date) or day is None:
        return day
    text = text_of(cell)
    if day is Trouble.IMPOSSIBLE:
        return tr(
            "Ligne {row}, {field} : la date « {text} » n'existe pas.",
            row=notes.row,
            field=cells.heading(name),
            text=text,
        )
    notes.keep(name, text)
    return None


@lru_cache(maxsize=4096)
def _why_no_stay(arrival: date, departure: date) -> Message | None:
    try:
        Nights(arrival, departure)
    except RuleBroken as broken:
        return broken.message
    return None
