"""The hours of the half-days, which change with the season, and the half-days one teaches on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from centre_desk.domain.half_days import Half, HalfDay

Hours = Mapping[Half, tuple[time, time]]
"""From when to when each half-day lasts, local time."""
USUAL_HOURS: Hours = {
    Half.MORNING: (time(9), time(12, 30)),
    Half.AFTERNOON: (time(14), time(17, 30)),
    Half.EVENING: (time(18), time(20)),
}
USUAL_OPENING = frozenset(
    (weekday, half) for weekday in range(1, 6) for half in (Half.MORNING, Half.AFTERNOON)
)
"""Monday (1) to Friday, mornings and afternoons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HourProfile:
    """The hours over a period, both days included; without days, over the rest of the year."""

    id: int | None = None
    name: str = ""
    first_day: date | None = None
    last_day: date | None = None
    hours: Hours
    opening: frozenset[tuple[int, Half]] = USUAL_OPENING

    def covers(self, day: date) -> bool:
        """Whether these are the hours of *day*."""
        after = self.first_day is None or self.first_day <= day
        return after and (self.last_day is None or day <= self.last_day)

    def opens(self, when: HalfDay) -> bool:
        """Whether one teaches in that half-day of the week."""
        return (when.day.isoweekday(), when.half) in self.opening


USUAL = HourProfile(hours=USUAL_HOURS)


def profile_on(profiles: Iterable[HourProfile], day: date) -> HourProfile:
    """The hours in force on *day*: of its own period, else of the rest of the year."""
    covering = [profile for profile in profiles if profile.covers(day)]
    return max(covering, key=lambda profile: profile.first_day or date.min, default=USUAL)


def span(profiles: Iterable[HourProfile], when: HalfDay) -> tuple[time, time]:
    """From when to when a half-day lasts; of one that its profile leaves out, as usual."""
    hours = profile_on(profiles, when.day).hours
    return hours.get(when.half) or USUAL_HOURS[when.half]


def minutes(profiles: Iterable[HourProfile], when: HalfDay) -> int:
    """How long a half-day lasts, in minutes."""
    start, end = span(profiles, when)
    return (end.hour - start.hour) * 60 + end.minute - start.minute


def has_begun(profiles: Iterable[HourProfile], when: HalfDay, now: datetime) -> bool:
    """Whether a half-day has begun at *now*, the centre's wall clock."""
    start, _ = span(profiles, when)
    return (when.day, start) <= (now.date(), now.time())
