"""How busy a week is: August and Ramadan are quiet, holidays empty it, the autumn is full."""

from __future__ import annotations

import functools
from datetime import date, timedelta

from centre_desk.domain.periods import DAY
from centre_desk.queries.holidays import holiday

WEEK = timedelta(days=7)
RAMADAN = timedelta(days=30)
QUIET_FROM, QUIET_UNTIL = (7, 24), (9, 5)
END_OF_FAST = "rupture du jeûne"


def load(monday: date, today: date) -> float:
    """The share of the beds that the sessions of a week fill, from 0 to about 0.95.

    What lies ahead is booked less and less: almost all of the next three weeks, a third of what
    is four months away.
    """
    ahead = max(0.0, (monday - today).days / 7 - 3)
    return _season(monday) * max(0.3, 1 - 0.055 * ahead)


def _season(monday: date) -> float:
    friday = monday + 4 * DAY
    off = sum(bool(holiday(monday + n * DAY)) for n in range(5))
    if (monday.month, monday.day) >= (12, 21):
        return 0.15
    if off >= 2:
        return 0.4
    if (monday.month, monday.day) >= QUIET_FROM and (friday.month, friday.day) <= QUIET_UNTIL:
        return 0.08
    if ramadan(monday) or ramadan(friday):
        return 0.3
    ramp = {(1, 1): 0.5, (1, 2): 0.75, (9, 1): 0.45, (9, 2): 0.7, (7, 2): 0.75, (7, 3): 0.5}
    return ramp.get((monday.month, (monday.day - 1) // 7 + 1), 0.89)


@functools.cache
def _end_of_fast(year: int) -> tuple[date, ...]:
    days = (date(year, 1, 1) + n * DAY for n in range(366))
    ends = [day for day in days if END_OF_FAST in holiday(day)]
    return tuple(day for day in ends if day - DAY not in ends)


def ramadan(day: date) -> bool:
    """Whether *day* lies in Ramadan, as far as it can be calculated ahead."""
    ends = _end_of_fast(day.year) + _end_of_fast(day.year + 1)
    return any(end - RAMADAN <= day < end for end in ends)
