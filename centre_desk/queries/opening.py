"""On which half-days the house teaches: its hours, without the public holidays."""

from __future__ import annotations

from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.hours import profile_on
from centre_desk.domain.periods import DAY
from centre_desk.domain.sessions import open_half_days
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries.holidays import holiday
from centre_desk.storage import hours

CLOSED_HOUSE = "closed_house"
"""The permission to teach on a holiday or out of hours."""


def half_days_open(desk: Desk, first: date, last: date) -> list[HalfDay]:
    """The half-days between two days, both included, on which the house teaches."""
    days = [first + n * DAY for n in range((last - first).days + 1)]
    return open_half_days(
        first,
        last,
        hours.profiles(desk.store, desk.centre_id),
        {day for day in days if holiday(day)},
    )


def refuse_closed(desk: Desk, when: HalfDay) -> None:
    """Ask before something is taught while the house does not teach.

    Raises:
        RuleBroken: on a public holiday, which is named, or out of the hours of the house.
    """
    name = holiday(when.day)
    if name:
        raise RuleBroken(
            tr("Le {day} est férié : {name}.", day=when.day, name=name),
            field="day",
            override=CLOSED_HOUSE,
        )
    profile = profile_on(hours.profiles(desk.store, desk.centre_id), when.day)
    if not profile.opens(when):
        raise RuleBroken(
            tr("La maison n'enseigne pas le {day} ({half}).", day=when.day, half=when.half.label),
            field="half",
            override=CLOSED_HOUSE,
        )
