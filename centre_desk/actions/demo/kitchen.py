"""The kitchen of the demonstration: its hours, its menus, what guests ask for, who was served."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from centre_desk.actions import meals
from centre_desk.actions.meals import Request
from centre_desk.desk import Desk
from centre_desk.domain.meal_figures import Menu
from centre_desk.domain.meals import (
    AT_TABLE,
    USUAL,
    USUAL_HOURS,
    MealProfile,
    ProfileKind,
    Service,
    Wish,
)
from centre_desk.domain.periods import DAY
from centre_desk.queries import meals as queries
from centre_desk.storage import tables
from centre_desk.storage.bulk import insert_rows

RAMADANS = (
    (date(2026, 2, 19), date(2026, 3, 20)),
    (date(2027, 2, 8), date(2027, 3, 9)),
    (date(2028, 1, 28), date(2028, 2, 26)),
)
"""As calculated; a day off is a day off, and the centre can mend it."""
DISHES = (
    ("Harira, tajine de poulet aux olives, fruits", "حريرة، طاجين دجاج بالزيتون، فواكه",
     "Harira, chicken tagine with olives, fruit"),
    ("Salade, couscous aux sept légumes, lben", "سلطة، كسكس بسبع خضر، لبن",
     "Salad, couscous with seven vegetables, buttermilk"),
    ("Zaalouk, sardines grillées, riz, yaourt", "زعلوك، سردين مشوي، أرز، ياغورت",
     "Zaalouk, grilled sardines, rice, yoghurt"),
)  # fmt: skip
WISHES = (
    (Wish.PACKED, Service.LUNCH),
    (Wish.LATE, Service.DINNER),
    (Wish.WITHOUT, Service.DINNER),
)
PAST = 10  # days of which the door has counted
CAME = 19, 20
"""Of twenty who are expected nineteen come."""


def live(desk: Desk, today: date) -> None:
    """Set the hours, write menus, ask for some meals, announce guests and hand out the past."""
    meals.save_profile(
        desk, MealProfile(name="Toute l'année", hours=USUAL.hours, cut_off=USUAL.cut_off)
    )
    for first, last in RAMADANS:
        meals.save_profile(
            desk,
            MealProfile(
                name=f"Ramadan {first.year}", first_day=first, last_day=last,
                kind=ProfileKind.RAMADAN, hours=USUAL_HOURS,
            ),
        )  # fmt: skip
    for ahead, dishes in enumerate(DISHES):
        meals.write_menu(desk, today + ahead * DAY, Service.LUNCH, Menu(*dishes))
    meals.announce(desk, today + DAY, Service.LUNCH, 12, "Visite d'inspection")
    _ask(desk, today + DAY)
    _serve(desk, today)


def _ask(desk: Desk, day: date) -> None:
    known = [each for each in queries.people(desk, day, Service.DINNER) if each.person_id]
    for (wish, service), eater in zip(WISHES, known, strict=False):
        meals.ask(
            desk,
            Request(
                person_id=eater.person_id, first_day=day, last_day=day, wish=wish, service=service
            ),
        )


def _serve(desk: Desk, today: date) -> None:
    """Count the meals of the last days at the door, most of those expected."""
    came, of = CAME
    rows = [
        (day, service.value, _at(desk, day, starts), eater.person_id, desk.centre_id)
        for day in (today - n * DAY for n in range(PAST, 0, -1))
        for service, (starts, _) in USUAL.hours.items()
        if service in AT_TABLE
        for place, eater in enumerate(queries.people(desk, day, service))
        if eater.person_id and place % of < came
    ]
    columns = ("day", "service", "at", "person_id", "centre_id")
    insert_rows(desk.store, tables.MealServed, columns, rows)


def _at(desk: Desk, day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, tzinfo=desk.zone).astimezone(UTC).replace(tzinfo=None)
