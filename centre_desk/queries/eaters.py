"""Who is here on which day, and what that entitles them to: read once, counted or named after.

People who come and go together share the same pattern; each pattern is judged once a day, so that
a year of meals takes little longer than reading its rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from centre_desk.desk import Desk
from centre_desk.domain.formulas import Formula
from centre_desk.domain.half_days import Half
from centre_desk.domain.hours import read_time
from centre_desk.domain.meal_figures import Group
from centre_desk.domain.meals import (
    Asked,
    Lodging,
    Meal,
    MealProfile,
    PersonDay,
    Service,
    Wish,
    meals,
    nights_around,
    profile_on,
)
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.stays import Role
from centre_desk.storage import meals as stored

MORNING, AFTERNOON = 1, 2
BITS = {Half.MORNING.value: MORNING, Half.AFTERNOON.value: AFTERNOON}
USUAL = Formula.FULL_BOARD.value
Around = tuple[date, bool, bool, str, str, int]
"""A day in the house: slept before, sleeps after, hour of arrival and of departure as typed, and
which of the stays it belongs to."""
Pattern = tuple[bool, bool, str, str, int, str, tuple[tuple[str, str, str], ...]]
"""Slept before, sleeps after, both hours, half-days, formula and wishes, as they are stored."""


Key = tuple[int | None, int | None]
"""A person, or a stay without a name."""
TRAINER = Role.TRAINER.value
LODGED, DAY_GUESTS, TRAINERS = Group.LODGED.value, Group.DAY_GUEST.value, Group.TRAINER.value
_ELSEWHERE = (0, False, 0)
_Span = tuple[date, date, str, str, tuple[Nights, ...]]
"""Arrival, departure, hours of both, nights away."""


Raw = tuple[date, Pattern, str, str, int, int | None, int | None]


class Here(NamedTuple):
    """One person, or one stay without a name, on one day.

    Of a year there are more than a hundred thousand, so that :func:`read` hands out what these are
    made of: plain tuples, and groups by the word that names them.
    """

    day: date
    pattern: Pattern
    group: str
    diet: str
    heads: int
    person_id: int | None
    stay_id: int | None


@dataclass(slots=True)
class _Person:
    """What is known of one person over the period."""

    stays: list[stored.Row] = field(default_factory=list)
    halves: dict[date, tuple[int, int, int]] = field(default_factory=dict)
    diet: str = ""


class Judge:
    """Says what a pattern is entitled to on a day, each once."""

    def __init__(self, profiles: Iterable[MealProfile]) -> None:
        self._profiles = list(profiles)
        self._of_day: dict[date, tuple[int, MealProfile]] = {}
        self._known: dict[tuple[int, Pattern], tuple[Meal, ...]] = {}

    def profile(self, day: date) -> MealProfile:
        """The meals in force on *day*."""
        return self._profile(day)[1]

    def meals(self, day: date, pattern: Pattern) -> tuple[Meal, ...]:
        """What somebody with that pattern is given on *day*."""
        number, profile = self._profile(day)
        key = (number, pattern)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = meals(_person_day(pattern), profile)
        return found

    def _profile(self, day: date) -> tuple[int, MealProfile]:
        found = self._of_day.get(day)
        if found is None:
            profile = profile_on(self._profiles, day)
            found = self._of_day[day] = (profile.id or 0, profile)
        return found


def _person_day(pattern: Pattern) -> PersonDay:
    before, after, arrives, leaves, halves, formula, asked = pattern
    return PersonDay(
        before, after, read_time(arrives), read_time(leaves), bool(halves & MORNING),
        bool(halves & AFTERNOON), Formula(formula),
        tuple(
            Asked(Wish(wish), Service(service) if service else None,
                  Formula(of) if of else None)
            for wish, service, of in asked
        ),
    )  # fmt: skip


def counted(here: Iterable[Raw]) -> dict[tuple[date, Pattern, str, str], int]:
    """How many people have the same day, pattern, group and diet."""
    found: defaultdict[tuple[date, Pattern, str, str], int] = defaultdict(int)
    for day, pattern, group, diet, heads, _, _ in here:
        found[day, pattern, group, diet] += heads
    return found


def read(desk: Desk, first: date, last: date) -> Iterator[Raw]:
    """Everybody who is here on some day from *first* to *last*."""
    people, nameless = _people(desk, first, last)
    house = _House(desk, first, last)
    for person_id, person in people.items():
        days = house.around(person.stays) if person.stays else ()
        yield from _lodged(house, person_id, person, days)
        yield from _by_day(house, person_id, person, {day for day, *_ in days})
    for stay in nameless:
        yield from _nameless(house, stay)


def here_on(desk: Desk, day: date) -> Iterator[Here]:
    """Everybody who is here on one day."""
    return map(Here._make, read(desk, day, day))


def _lodged(
    house: _House, person_id: int, person: _Person, days: Iterable[Around]
) -> Iterator[Raw]:
    """The days in the house of somebody who sleeps here."""
    asked = house.asked.get((person_id, None))
    own, stays, diet, halves_on = house.own, person.stays, person.diet, person.halves.get
    for day, before, after, arrives, leaves, place in days:
        stay_id, _, _, _, _, _, heads, role, formula = stays[place]
        halves, teaches, session = halves_on(day, _ELSEWHERE)
        fed = (own and own.get((session, person_id))) or formula
        fed = fed or house.of_session.get(session, USUAL)
        pattern = (before, after, arrives, leaves, halves, fed, _on(asked, day) if asked else ())
        group = TRAINERS if teaches or role == TRAINER else LODGED
        yield day, pattern, group, diet, heads, person_id, stay_id


def _by_day(house: _House, person_id: int, person: _Person, inside: set[date]) -> Iterator[Raw]:
    """The days on which somebody follows or teaches and does not sleep here."""
    asked = house.asked.get((person_id, None))
    stay_id = person.stays[0][0] if person.stays else None
    for day, (halves, teaches, session) in person.halves.items():
        if day not in inside:
            fed = house.own.get((session, person_id)) or house.of_session.get(session, USUAL)
            pattern = (False, False, "", "", halves, fed, _on(asked, day))
            group = TRAINERS if teaches else DAY_GUESTS
            yield day, pattern, group, person.diet, 1, person_id, stay_id


def _nameless(house: _House, stay: stored.Row) -> Iterator[Raw]:
    """The days in the house of a party without a name."""
    stay_id, *_, heads, role, formula = stay
    asked = house.asked.get((None, stay_id))
    group = TRAINERS if role == TRAINER else LODGED
    for day, before, after, arrives, leaves, _ in house.around([stay]):
        pattern = (before, after, arrives, leaves, 0, formula or USUAL, _on(asked, day))
        yield day, pattern, group, "", heads, None, stay_id


def _people(desk: Desk, first: date, last: date) -> tuple[dict[int, _Person], list[stored.Row]]:
    """People by number, and the stays that have no name."""
    people: defaultdict[int, _Person] = defaultdict(_Person)
    nameless = []
    for stay in stored.lodged(desk.store, desk.centre_id, first, last):
        if stay[1] is None:
            nameless.append(stay)
        else:
            people[stay[1]].stays.append(stay)
    absent = stored.missing(desk.store, first, last)
    slots = {
        slot: (day, BITS[half], session)
        for slot, (day, half, session) in stored.slots(desk.store, first, last).items()
    }
    for slot, person_id, teaches in stored.attended(desk.store, first, last):
        if absent and (slot, person_id) in absent:
            continue
        day, bit, session = slots[slot]
        halves = people[person_id].halves
        before = halves.get(day)
        if before:
            halves[day] = (before[0] | bit, before[1] or teaches, before[2])
        else:
            halves[day] = (bit, teaches, session)
    for person_id, diet in stored.diets(desk.store, desk.centre_id).items():
        if person_id in people:
            people[person_id].diet = diet
    return people, nameless


class _House:
    """What holds for many people over the period, read once.

    Attributes:
        of_session: what each session is fed.
        own: what somebody in a session is fed otherwise.
        asked: the wishes of a person, or of a stay without a name.
    """

    def __init__(self, desk: Desk, first: date, last: date) -> None:
        self._first, self._last = first, last
        store, centre = desk.store, desk.centre_id
        self.of_session, self.own = stored.formulas(store, centre, first, last)
        self.asked: defaultdict[Key, list[stored.Row]] = defaultdict(list)
        for row in stored.asked(store, centre, first, last):
            self.asked[row[0], row[1]].append(row)
        self._away: defaultdict[int, list[Nights]] = defaultdict(list)
        for stay, start, end in stored.absences(store, centre, first, last):
            self._away[stay].append(Nights(start, end))
        self._known: dict[tuple[_Span, ...], tuple[Around, ...]] = {}

    def around(self, stays: Iterable[stored.Row]) -> tuple[Around, ...]:
        """The days of the period in the house; those of people who travel together once."""
        away = self._away
        key = tuple((*stay[2:6], tuple(away.get(stay[0], ()))) for stay in stays)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = tuple(self._days(key))
        return found

    def _days(self, key: tuple[_Span, ...]) -> Iterator[Around]:
        """Day by day; of two stays on the day of a change, the new one counts."""
        lodgings = [
            Lodging(nights=Nights(arrival, departure), away=away, arrives=arrives, leaves=leaves)
            for arrival, departure, arrives, leaves, away in key
        ]
        places: dict[date, list[int]] = defaultdict(list)
        for place, (arrival, departure, *_) in enumerate(key):
            day = max(self._first, arrival)
            while day <= min(self._last, departure):
                places[day].append(place)
                day += DAY
        for day in sorted(places):
            around = nights_around([lodgings[place] for place in places[day]], day)
            if around[0] or around[1]:
                yield day, *around, places[day][-1]


def _on(asked: list[stored.Row] | None, day: date) -> tuple[tuple[str, str, str], ...]:
    if not asked:
        return ()
    return tuple(row[4:] for row in asked if row[2] <= day <= row[3])
