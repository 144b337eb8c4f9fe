"""On which half-days the house teaches: its hours, without the public holidays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.hours import HourProfile, profile_on
from centre_desk.domain.sessions import open_half_days
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.queries.holidays import between
from centre_desk.storage import hours

CLOSED_HOUSE = "closed_house"
"""The permission to teach on a holiday or out of hours."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """When the house teaches, over some days."""

    profiles: list[HourProfile]
    holidays: Mapping[date, Mapping[str, str]]

    def holiday(self, day: date) -> Message | None:
        """The sentence that names the holiday of a day, or None."""
        if day not in self.holidays:
            return None
        return tr("Le {day} est férié : {name}.", day=day, name=self.holidays[day]["fr"])

    def out_of_hours(self, when: HalfDay) -> Message | None:
        """The sentence for a half-day on which the house does not teach, or None."""
        if profile_on(self.profiles, when.day).opens(when):
            return None
        return tr("La maison n'enseigne pas le {day} ({half}).", day=when.day, half=when.half.label)


def calendar_of(desk: Desk, first: date, last: date) -> Calendar:
    """When the house teaches between two days, both included."""
    return Calendar(hours.profiles(desk.store, desk.centre_id), between(desk, first, last))


def half_days_open(desk: Desk, first: date, last: date) -> list[HalfDay]:
    """The half-days between two days, both included, on which the house teaches."""
    calendar = calendar_of(desk, first, last)
    return open_half_days(first, last, calendar.profiles, calendar.holidays)


def refuse_closed(desk: Desk, when: HalfDay) -> None:
    """Ask before something is taught while the house does not teach.

    Raises:
        RuleBroken: on a public holiday, which is named, or out of the hours of the house.
    """
    calendar = calendar_of(desk, when.day, when.day)
    holiday = calendar.holiday(when.day)
    if holiday:
        raise RuleBroken(holiday, field="day", override=CLOSED_HOUSE)
    out_of_hours = calendar.out_of_hours(when)
    if out_of_hours:
        raise RuleBroken(out_of_hours, field="half", override=CLOSED_HOUSE)
