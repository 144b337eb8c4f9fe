"""Who eats what: the services of a day, their hours, and the one rule that gives them to people.

====================  =============================  ============================================
service               is given to who                in the formulas
====================  =============================  ============================================
breakfast             slept the night before         full board, half board
morning break         is taught on site that morning full board, lunch and breaks, breaks only
lunch                 is taught on site by day,      full board, lunch and breaks
                      sleeps before and after, or
                      comes or goes at an hour that
                      is known and allows it
afternoon break       is taught on site in the       full board, lunch and breaks, breaks only
                      afternoon
dinner                sleeps the night after         full board, half board
iftar (Ramadan)       sleeps the night after         full board, half board
suhoor (Ramadan)      slept the night before         full board, half board
====================  =============================  ============================================

In Ramadan there is no breakfast, no break and no lunch unless one is ordered: nobody is asked
whether they fast. Of the day of arrival only what ends after the hour of arrival is given, of the
day of departure only what begins before the hour of departure; an hour that is not known takes
nothing away. Who is away for some nights leaves and comes back like everybody else, at hours that
are not known. What was asked for by name (no lunch, a packed one, a late dinner, an ordered one)
comes last and holds, for whoever is there that day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from typing import NamedTuple

from centre_desk.domain.formulas import Formula
from centre_desk.domain.periods import DAY, Nights
from centre_desk.language import Message, tr


class Service(Enum):
    """A meal of the day; suhoor is eaten at its very beginning, before dawn."""

    SUHOOR = "suhoor"
    BREAKFAST = "breakfast"
    MORNING_BREAK = "morning_break"
    LUNCH = "lunch"
    AFTERNOON_BREAK = "afternoon_break"
    IFTAR = "iftar"
    DINNER = "dinner"

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _SERVICES[self]


class ProfileKind(Enum):
    """Whether the meals of a period are those of every day or those of Ramadan."""

    ORDINARY = "ordinary"
    RAMADAN = "ramadan"

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _KINDS[self]

    @property
    def services(self) -> tuple[Service, ...]:
        """What is served, in the order of the day."""
        return _SERVED[self]


BREAKS = frozenset({Service.MORNING_BREAK, Service.AFTERNOON_BREAK})
AT_TABLE = tuple(service for service in Service if service not in BREAKS)
"""What is taken at the restaurant, whose door is watched; a break is not."""
Hours = Mapping[Service, tuple[time, time]]
"""From when to when each service lasts, local time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MealProfile:
    """The meals over a period, both days included; without days, over the rest of the year.

    ``cut_off`` is the local hour after which a change is marked for the kitchen: of the day before,
    or of the day itself where ``same_day``.
    """

    id: int | None = None
    name: str = ""
    first_day: date | None = None
    last_day: date | None = None
    kind: ProfileKind = ProfileKind.ORDINARY
    hours: Hours
    cut_off: time = time(17)
    same_day: bool = False

    def covers(self, day: date) -> bool:
        """Whether these are the meals of *day*."""
        after = self.first_day is None or self.first_day <= day
        return after and (self.last_day is None or day <= self.last_day)

    def span(self, service: Service) -> tuple[time, time]:
        """From when to when a service lasts; of one that the profile leaves out, as usual."""
        return self.hours.get(service) or USUAL_HOURS[service]


USUAL_HOURS: Hours = {
    Service.SUHOOR: (time(3, 30), time(5)),
    Service.BREAKFAST: (time(7), time(9)),
    Service.MORNING_BREAK: (time(10, 30), time(11)),
    Service.LUNCH: (time(12, 30), time(14)),
    Service.AFTERNOON_BREAK: (time(15, 30), time(16)),
    Service.IFTAR: (time(18), time(19, 30)),
    Service.DINNER: (time(19, 30), time(21, 30)),
}
_SERVED = {
    ProfileKind.ORDINARY: (
        Service.BREAKFAST, Service.MORNING_BREAK, Service.LUNCH, Service.AFTERNOON_BREAK,
        Service.DINNER,
    ),
    ProfileKind.RAMADAN: (Service.SUHOOR, Service.LUNCH, Service.IFTAR, Service.DINNER),
}  # fmt: skip
USUAL = MealProfile(hours={each: USUAL_HOURS[each] for each in ProfileKind.ORDINARY.services})


def profile_on(profiles: Iterable[MealProfile], day: date) -> MealProfile:
    """The meals in force on *day*: of its own period, else of the rest of the year."""
    covering = [profile for profile in profiles if profile.covers(day)]
    return max(covering, key=lambda profile: profile.first_day or date.min, default=USUAL)


class Wish(Enum):
    """What was asked for a person, for a day or a period."""

    WITHOUT = "without"
    PACKED = "packed"
    LATE = "late"
    ORDERED = "ordered"
    FORMULA = "formula"

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _WISHES[self]


class Asked(NamedTuple):
    """One wish of a person on one day; without a service it is about every meal."""

    wish: Wish
    service: Service | None = None
    formula: Formula | None = None


class PersonDay(NamedTuple):
    """All that decides what one person eats on one day.

    ``arrives`` and ``leaves`` are the hours of the first and the last day in the house, None where
    they are not known; ``morning`` and ``afternoon`` say what is followed or taught on site.
    """

    slept_before: bool = False
    sleeps: bool = False
    arrives: time | None = None
    leaves: time | None = None
    morning: bool = False
    afternoon: bool = False
    formula: Formula = Formula.FULL_BOARD
    asked: tuple[Asked, ...] = ()

    @property
    def lodged(self) -> bool:
        """Whether the person sleeps here before or after."""
        return self.slept_before or self.sleeps

    @property
    def here(self) -> bool:
        """Whether the person is in the house at all."""
        return self.lodged or self.morning or self.afternoon


class Meal(NamedTuple):
    """One meal that somebody is given, and how: at table, packed, or kept for later."""

    service: Service
    wish: Wish | None = None


_TABLE: dict[Formula, frozenset[Service]] = {
    Formula.FULL_BOARD: frozenset(Service),
    Formula.HALF_BOARD: frozenset(
        {Service.BREAKFAST, Service.DINNER, Service.IFTAR, Service.SUHOOR}
    ),
    Formula.LUNCH_AND_BREAKS: BREAKS | {Service.LUNCH},
    Formula.BREAKS: BREAKS,
    Formula.NONE: frozenset(),
}
_ONLY_ON_ORDER = {
    ProfileKind.ORDINARY: frozenset[Service](),
    ProfileKind.RAMADAN: frozenset({Service.LUNCH}),
}


def meals(day: PersonDay, profile: MealProfile) -> tuple[Meal, ...]:
    """What one person is given on one day, in the order of the day; see the table above."""
    if not day.here:
        return ()
    formula = day.formula
    for asked in day.asked:
        formula = asked.formula or formula
    given: dict[Service, Wish | None] = {
        service: None
        for service in profile.kind.services
        if service in _TABLE[formula]
        and service not in _ONLY_ON_ORDER[profile.kind]
        and _falls_to(day, service)
        and _in_time(day, profile.span(service))
    }
    for asked in day.asked:
        _grant(given, asked)
    return tuple(Meal(service, given[service]) for service in Service if service in given)


def _falls_to(day: PersonDay, service: Service) -> bool:
    match service:
        case Service.BREAKFAST | Service.SUHOOR:
            return day.slept_before
        case Service.DINNER | Service.IFTAR:
            return day.sleeps
        case Service.MORNING_BREAK:
            return day.morning
        case Service.AFTERNOON_BREAK:
            return day.afternoon
        case Service.LUNCH:
            between = day.slept_before and day.sleeps
            hour_known = day.arrives is not None or day.leaves is not None
            return day.morning or day.afternoon or between or hour_known


def _in_time(day: PersonDay, span: tuple[time, time]) -> bool:
    starts, ends = span
    in_time = day.arrives is None or day.arrives < ends
    return in_time and (day.leaves is None or starts < day.leaves)


def _grant(given: dict[Service, Wish | None], asked: Asked) -> None:
    if asked.wish is Wish.FORMULA:
        return
    if asked.wish is Wish.WITHOUT:
        for service in (asked.service,) if asked.service else tuple(given):
            given.pop(service, None)
    elif asked.service:
        given[asked.service] = None if asked.wish is Wish.ORDERED else asked.wish


@dataclass(frozen=True, slots=True, kw_only=True)
class Lodging:
    """One stay as meals see it.

    ``away`` are the nights for which the bed is only kept; ``arrives`` and ``leaves`` are local
    hours of the first and the last day as somebody typed them, empty where they are not known.
    """

    nights: Nights
    away: tuple[Nights, ...] = ()
    arrives: str = ""
    leaves: str = ""

    def slept(self, night: date) -> bool:
        """Whether that night is slept here."""
        return night in self.nights and not any(night in absence for absence in self.away)


def nights_around(lodgings: Sequence[Lodging], day: date) -> tuple[bool, bool, str, str]:
    """Whether one slept the night before *day* and the one after, and the hours that are known.

    Who leaves one bed and takes another on the same day has neither arrived nor left.
    """
    before = any(each.slept(day - DAY) for each in lodgings)
    after = any(each.slept(day) for each in lodgings)
    arrives = leaves = ""
    if before is not after:
        for each in lodgings:
            if after and each.nights.arrival == day:
                arrives = each.arrives
            elif before and each.nights.departure == day:
                leaves = each.leaves
    return before, after, arrives, leaves


def profile_refusal(profile: MealProfile, others: Iterable[MealProfile]) -> Message | None:
    """Why these cannot be the meals of a house, or None."""
    first, last = profile.first_day, profile.last_day
    if not profile.name.strip():
        return tr("Donnez un nom à ces horaires.")
    if (first is None) is not (last is None):
        return tr("Une période a un premier et un dernier jour.")
    if first and last and last < first:
        return tr("Le dernier jour est avant le premier.")
    for service, (starts, ends) in profile.hours.items():
        if ends <= starts:
            return tr(
                "{service} : la fin ({end}) n'est pas après le début ({start}).",
                service=service.label, start=starts, end=ends,
            )  # fmt: skip
    return next((_overlap(profile, other) for other in others if _clash(profile, other)), None)


def _clash(one: MealProfile, other: MealProfile) -> bool:
    if one.id == other.id:
        return False
    if one.first_day is None or other.first_day is None:
        return one.first_day is other.first_day
    return bool(
        one.last_day and other.last_day
        and one.first_day <= other.last_day and other.first_day <= one.last_day
    )  # fmt: skip


def _overlap(one: MealProfile, other: MealProfile) -> Message:
    if one.first_day is None:
        return tr("Les repas du reste de l'année sont déjà donnés : {name}.", name=other.name)
    return tr(
        "Ces jours ont déjà leurs repas : {name}, du {first} au {last}.",
        name=other.name, first=other.first_day, last=other.last_day,
    )  # fmt: skip


_SERVICES = {
    Service.SUHOOR: tr("s'hour"),
    Service.BREAKFAST: tr("petit-déjeuner"),
    Service.MORNING_BREAK: tr("pause du matin"),
    Service.LUNCH: tr("déjeuner"),
    Service.AFTERNOON_BREAK: tr("pause de l'après-midi"),
    Service.IFTAR: tr("ftour"),
    Service.DINNER: tr("dîner"),
}
_KINDS = {ProfileKind.ORDINARY: tr("repas ordinaires"), ProfileKind.RAMADAN: tr("repas de Ramadan")}
_WISHES = {
    Wish.WITHOUT: tr("sans ce repas"),
    Wish.PACKED: tr("panier-repas"),
    Wish.LATE: tr("repas gardé"),
    Wish.ORDERED: tr("repas commandé"),
    Wish.FORMULA: tr("autre formule"),
}
