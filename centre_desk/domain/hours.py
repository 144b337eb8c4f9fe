"""The hours of the half-days, which change with the season, and the half-days one teaches on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr

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


def read_time(text: str) -> time | None:
    """Read a time of day: ``9``, ``9:30``, ``9h30``, ``9 h``; None where it is none."""
    found = re.fullmatch(r"(\d{1,2})(?:\s*[:hH.\s]\s*(\d{2})?)?", text.strip())
    try:
        return time(int(found[1]), int(found[2] or 0)) if found else None
    except ValueError:
        return None


def profile_on(profiles: Iterable[HourProfile], day: date) -> HourProfile:
    """The hours in force on *day*: of its own period, else of the rest of the year."""
    covering = [profile for profile in profiles if profile.covers(day)]
    return max(covering, key=lambda profile: profile.first_day or date.min, default=USUAL)


def hours_on(profiles: Iterable[HourProfile], day: date) -> Hours:
    """The hours of every half-day of *day* on which one teaches; none on a closed day."""
    every = list(profiles)
    profile = profile_on(every, day)
    halves = (HalfDay(day, half) for half in Half)
    return {when.half: span(every, when) for when in halves if profile.opens(when)}


def refuse_profile(profile: HourProfile, others: Iterable[HourProfile]) -> None:
    """Refuse what cannot be the hours of a house that has *others* already.

    Raises:
        RuleBroken: half a period, or one that ends before it starts or overlaps; no name; an end
            before its start, halves that overlap, nothing open.
    """
    first, last = profile.first_day, profile.last_day
    if (first is None) is not (last is None):
        missing = "first_day" if first is None else "last_day"
        raise RuleBroken(tr("Une période a un premier et un dernier jour."), field=missing)
    if first and last and last < first:
        raise RuleBroken(tr("Le dernier jour est avant le premier."), field="last_day")
    if not profile.name.strip():
        raise RuleBroken(tr("Donnez un nom à ces horaires."), field="name")
    if why := _times_refusal(profile.hours) or _opening_refusal(profile):
        raise RuleBroken(why, field="hours")
    if why := _overlap_refusal(profile, others):
        raise RuleBroken(why, field="first_day")


def _times_refusal(hours: Hours) -> Message | None:
    before: Half | None = None
    for half in Half:
        if half not in hours:
            continue
        start, end = hours[half]
        if end <= start:
            return tr(
                "{half} : la fin ({end}) n'est pas après le début ({start}).",
                half=half.label, start=start, end=end,
            )  # fmt: skip
        if before and start < hours[before][1]:
            return tr(
                "{half} commence à {start}, avant la fin de la demi-journée précédente ({end}).",
                half=half.label, start=start, end=hours[before][1],
            )  # fmt: skip
        before = half
    return None


def _opening_refusal(profile: HourProfile) -> Message | None:
    if not profile.opening:
        return tr("Choisissez au moins une demi-journée ouverte.")
    without = next((half for _, half in sorted(profile.opening) if half not in profile.hours), None)
    if without:
        return tr("Indiquez les heures : {half}.", half=without.label)
    return None


def _overlap_refusal(profile: HourProfile, others: Iterable[HourProfile]) -> Message | None:
    """Name the other profile that already says the hours of some of the same days, or None."""
    for other in others:
        if other.id == profile.id:
            continue
        if profile.first_day is None and other.first_day is None:
            return tr(
                "Les horaires du reste de l'année sont déjà donnés : {name}.", name=other.name
            )
        if _overlap(profile, other):
            return tr(
                "Ces jours ont déjà des horaires : {name}, du {first} au {last}.",
                name=other.name, first=other.first_day, last=other.last_day,
            )  # fmt: skip
    return None


def _overlap(one: HourProfile, other: HourProfile) -> bool:
    if not (one.first_day and one.last_day and other.first_day and other.last_day):
        return False
    return one.first_day <= other.last_day and other.first_day <= one.last_day


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
