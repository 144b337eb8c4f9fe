"""What the kitchen needs to know: how many at each service, who they are, what has changed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import NamedTuple

from centre_desk.desk import Desk
from centre_desk.domain.formulas import Formula
from centre_desk.domain.meal_figures import Eater, Figure, Group, MealDay, Waste
from centre_desk.domain.meals import AT_TABLE, MealProfile, Service, Wish, profile_on
from centre_desk.domain.periods import DAY, Week
from centre_desk.domain.sheets import Name
from centre_desk.language import Message, tr
from centre_desk.queries import eaters, meal_changes
from centre_desk.storage import meals as stored
from centre_desk.storage.stays import NO_NAME, display_name

Printed = tuple[datetime, Mapping[Service, int]]
"""When a day was last printed (local), and its totals."""


class Guests(NamedTuple):
    """Guests from outside at one service; *number* is None for the people of an event's stands."""

    day: date
    service: Service
    people: int
    label: str
    number: int | None = None
    served: int | None = None
    session_id: int | None = None


@dataclass(slots=True)
class _Sum:
    """A figure while it is being added up."""

    groups: defaultdict[Group, int] = field(default_factory=lambda: defaultdict(int))
    packed: int = 0
    late: int = 0
    diets: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))

    def figure(self, served: int) -> Figure:
        return Figure(dict(self.groups), self.packed, self.late, dict(self.diets), served)


def week(desk: Desk, of: Week) -> tuple[MealDay, ...]:
    """The seven days of a week."""
    return between(desk, of.monday, of.monday + 6 * DAY)


def between(desk: Desk, first: date, last: date) -> tuple[MealDay, ...]:
    """Every day of a period, both included, in order."""
    store, centre = desk.store, desk.centre_id
    with store.snapshot():
        profiles = stored.profiles(store, centre)
        figures = _figures(desk, profiles, first, last)
        menus = stored.menus(store, centre, first, last)
        printed = {day: every[-1] for day, every in sheets_of(desk, first, last).items()}
        days = _days(first, last)
        late = meal_changes.after_cut_off(desk, {day: profile_on(profiles, day) for day in days})
    return tuple(
        MealDay(
            day=day,
            profile=profile_on(profiles, day),
            figures=figures.get(day, {}),
            menus=menus.get(day, {}),
            printed_at=printed[day][0] if day in printed else None,
            printed=printed[day][1] if day in printed else None,
            late_changes=late.get(day, ()),
        )
        for day in days
    )


def on(desk: Desk, day: date) -> MealDay:
    """One day."""
    return between(desk, day, day)[0]


def at_table(desk: Desk, day: date) -> tuple[tuple[Service, int], ...]:
    """How many are expected at each service of a day that is taken at table: a break is not."""
    known = stored.profiles(desk.store, desk.centre_id)
    figures = _figures(desk, known, day, day).get(day, {})
    wanted = {*profile_on(known, day).kind.services, *figures}
    return tuple(
        (service, figures[service].total if service in figures else 0)
        for service in AT_TABLE
        if service in wanted
    )


def profiles(desk: Desk) -> list[MealProfile]:
    """The meals that the centre has set; none means the usual ones."""
    return stored.profiles(desk.store, desk.centre_id)


def _figures(
    desk: Desk, profiles: Iterable[MealProfile], first: date, last: date
) -> dict[date, dict[Service, Figure]]:
    judge = eaters.Judge(profiles)
    sums: defaultdict[date, defaultdict[Service, _Sum]] = defaultdict(lambda: defaultdict(_Sum))
    counted = eaters.counted(eaters.read(desk, first, last))
    for (day, pattern, group, diet), heads in counted.items():
        of_day = sums[day]
        for service, how in judge.meals(day, pattern):
            found = of_day[service]
            found.groups[Group(group)] += heads
            if diet:
                found.diets[diet] += heads
            if how is Wish.PACKED:
                found.packed += heads
            elif how is Wish.LATE:
                found.late += heads
    served = _served(desk, first, last)
    for guests in outside(desk, judge, first, last):
        sums[guests.day][guests.service].groups[Group.OUTSIDE] += guests.people
        served[guests.day, guests.service] += guests.served or 0
    for day, service in served:
        sums[day].setdefault(service, _Sum())  # who came without being expected is shown too
    return {
        day: {
            each: of_day[each].figure(served.get((day, each), 0))
            for each in Service
            if each in of_day
        }
        for day, of_day in sums.items()
    }


def _served(desk: Desk, first: date, last: date) -> defaultdict[tuple[date, Service], int]:
    found: defaultdict[tuple[date, Service], int] = defaultdict(int)
    for day, service, count in stored.served(desk.store, desk.centre_id, first, last):
        found[day, Service(service)] = count
    return found


def outside(desk: Desk, judge: eaters.Judge, first: date, last: date) -> Iterator[Guests]:
    """Guests announced by number, and the people on the stands of events."""
    rows = stored.outside(desk.store, desk.centre_id, first, last)
    for number, day, service, people, label, served, session in rows:
        yield Guests(day, Service(service), people, label, number, served, session)
    for session, code, formula, start, end, people in stored.events(
        desk.store, desk.centre_id, first, last
    ):
        for day, halves in _halves(desk, session, start, end).items():
            if first <= day <= last:
                pattern = (False, False, "", "", halves, formula or Formula.FULL_BOARD.value, ())
                for meal in judge.meals(day, pattern):
                    yield Guests(day, meal.service, people, code, session_id=session)


def _halves(desk: Desk, session: int, start: date, end: date) -> dict[date, int]:
    """The half-days of an event; without slots it lasts from morning to evening."""
    found: defaultdict[date, int] = defaultdict(int)
    for day, half in stored.halves_of(desk.store, session):
        found[day] |= eaters.BITS.get(half, 0)
    return found or dict.fromkeys(_days(start, end), eaters.MORNING | eaters.AFTERNOON)


def _days(first: date, last: date) -> list[date]:
    return [first + n * DAY for n in range((last - first).days + 1)]


def sheets_of(desk: Desk, first: date, last: date) -> dict[date, list[Printed]]:
    """Every sheet that the kitchen was given of each day, oldest first."""
    found: defaultdict[date, list[Printed]] = defaultdict(list)
    for day, at, figures in stored.prints(desk.store, desk.centre_id, first, last):
        moment = at.replace(tzinfo=UTC).astimezone(desk.zone).replace(tzinfo=None)
        found[day].append((moment, _totals(figures)))
    return found


def _totals(figures: str) -> dict[Service, int]:
    return {Service(service): count for service, count in json.loads(figures).items()}


def people(
    desk: Desk, day: date, service: Service, group: Group | None = None
) -> tuple[Eater, ...]:
    """Who is behind a figure, by name; guests by number come last."""
    with desk.store.snapshot():
        judge = eaters.Judge(stored.profiles(desk.store, desk.centre_id))
        found = []
        for here in eaters.here_on(desk, day):
            given = dict(judge.meals(day, here.pattern))
            if service in given and group in (None, Group(here.group)):
                found.append((here, given[service]))
        names = _names(desk, [here for here, _ in found])
        guests = [each for each in outside(desk, judge, day, day) if each.service is service]
    eating = [
        Eater(
            names[here.person_id, here.stay_id][0], Group(here.group), here.heads, here.diet,
            how.label if how else None, here.person_id, here.stay_id,
            where=names[here.person_id, here.stay_id][1],
        )
        for here, how in found
    ]  # fmt: skip
    if group in (None, Group.OUTSIDE):
        eating += [
            Eater(
                Name(each.label),
                Group.OUTSIDE,
                each.people,
                outside_id=each.number,
                session_id=each.session_id,
            )
            for each in guests
        ]
    return tuple(sorted(eating, key=lambda each: (each.person_id is None, each.name.latin)))


def diets(desk: Desk, day: date) -> dict[Service, dict[str, tuple[Name, ...]]]:
    """Who has which diet at each service of a day."""
    found: dict[Service, dict[str, tuple[Name, ...]]] = {}
    for service in on(desk, day).services:
        by_diet: defaultdict[str, list[Name]] = defaultdict(list)
        for each in people(desk, day, service):
            if each.diet:
                by_diet[each.diet] += [each.name] * each.heads
        if by_diet:
            found[service] = {code: tuple(names) for code, names in by_diet.items()}
    return found


def _names(
    desk: Desk, here: list[eaters.Here]
) -> dict[tuple[int | None, int | None], tuple[Name, str]]:
    """What each of them is called, and the room or the session that tells them apart."""
    rooms = _rooms(desk, {each.stay_id for each in here if each.stay_id})
    labels = _labels(desk, {each.stay_id for each in here if each.person_id is None})
    known = _people_called(desk, {each.person_id for each in here if each.person_id})
    return {
        (each.person_id, each.stay_id): (
            known[each.person_id] if each.person_id else labels[each.stay_id or 0],
            rooms.get(each.stay_id or 0, ""),
        )
        for each in here
    }


def _people_called(desk: Desk, numbers: set[int]) -> dict[int, Name]:
    rows = desk.store.rows(
        "SELECT id, last_name, first_name, last_name_ar, first_name_ar FROM person "
        f"WHERE id IN ({_marks(numbers)})",
        *numbers,
    )
    return {
        number: Name(
            display_name(last, first, last_ar, first_ar, None), f"{last_ar} {first_ar}".strip()
        )
        for number, last, first, last_ar, first_ar in rows
    }


def _labels(desk: Desk, stays: set[int | None]) -> dict[int, Name]:
    rows = desk.store.rows(
        "SELECT s.id, b.label FROM stay s JOIN booking b ON b.id = s.booking_id "
        f"WHERE s.id IN ({_marks(stays)})",
        *stays,
    )
    return {number: Name(label or NO_NAME) for number, label in rows}


def _rooms(desk: Desk, stays: set[int]) -> dict[int, str]:
    rows = desk.store.rows(
        "SELECT h.stay_id, r.number FROM hold h JOIN bed ON bed.id = h.bed_id "
        f"JOIN room r ON r.id = bed.room_id WHERE h.stay_id IN ({_marks(stays)}) "
        "ORDER BY h.arrival",
        *stays,
    )
    return dict(rows)


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values) or "NULL"


def waste(desk: Desk, first: date, last: date) -> tuple[Waste, ...]:
    """Forecast and served of every service at which somebody was counted, in order."""
    with desk.store.snapshot():
        profiles = stored.profiles(desk.store, desk.centre_id)
        figures = _figures(desk, profiles, first, last)
    return tuple(
        Waste(day, service, figure.total, figure.served)
        for day in sorted(figures)
        for service, figure in figures[day].items()
        if figure.served
    )


@dataclass(frozen=True, slots=True)
class Plate:
    """Whether a meal is somebody's; *note* says why not, or how it is asked for."""

    granted: bool
    name: Name
    diet: str = ""
    note: Message | None = None


def plate(desk: Desk, person_id: int, day: date, service: Service) -> Plate:
    """Whether that service of a day is meant for a person, and if not, why."""
    with desk.store.snapshot():
        judge = eaters.Judge(stored.profiles(desk.store, desk.centre_id))
        here = next(
            (each for each in eaters.here_on(desk, day) if each.person_id == person_id), None
        )
        name = _people_called(desk, {person_id})[person_id]
    if here is None:
        return Plate(False, name, note=tr("Attendu à aucun repas aujourd'hui."))
    given = dict(judge.meals(day, here.pattern))
    if service in given:
        how = given[service]
        return Plate(True, name, here.diet, how.label if how else None)
    return Plate(False, name, here.diet, _refusal(here.pattern, service))


def _refusal(pattern: eaters.Pattern, service: Service) -> Message:
    *_, formula, asked = pattern
    if any(wish == Wish.WITHOUT.value and of in ("", service.value) for wish, of, _ in asked):
        return tr("A demandé à ne pas prendre ce repas.")
    return tr("Ce repas n'est pas prévu aujourd'hui ({formula}).", formula=Formula(formula).label)
