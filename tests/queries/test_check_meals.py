"""Each rule of meals finds what breaks it: a fault is planted behind the program's back."""

from __future__ import annotations

from datetime import date

import pytest

from centre_desk.actions import badges, meals, serving, tickets
from centre_desk.actions.meals import Request
from centre_desk.desk import Desk
from centre_desk.domain.meals import USUAL_HOURS, MealProfile, ProfileKind, Service, Wish
from centre_desk.queries import check
from centre_desk.queries.check_meals import RULES
from tests.conftest import Clock
from tests.house import day, lodge, woman

PLANTED = {
    "served-to-nobody": "UPDATE meal_served SET person_id = NULL WHERE ticket_id IS NULL",
    "served-twice": "UPDATE meal_ticket SET person_id = (SELECT max(person_id) FROM meal_served)",
    "ticket-served-elsewhere": "UPDATE meal_ticket SET service = 'dinner'",
    "meal-asked-for-nobody": "UPDATE meal_exception SET person_id = NULL",
    "meal-asked-backwards": "UPDATE meal_exception SET last_day = '2027-05-01'",
    "meals-given-twice": "INSERT INTO meal_profile (centre_id, name, first_day, last_day, kind, "
    "hours, cut_off, same_day) SELECT centre_id, name, first_day, last_day, kind, hours, cut_off, "
    "same_day FROM meal_profile",
    "guests-without-number": "UPDATE meal_outside SET people = 0",
    "merged-person-eats": "UPDATE person SET merged_into_id = (SELECT min(id) FROM person)",
    "unreadable": "UPDATE meal_exception SET wish = 'faim'",
}


@pytest.fixture
def fed(desk: Desk, clock: Clock) -> Desk:
    """A guest with a wish, two guests by number, one of each served at lunch; Ramadan's meals."""
    person, other = woman(desk), woman(desk)
    for room, each in (("101", person), ("102", other)):
        lodge(desk, room, 1, 3, person_id=each)
    badges.give(desk, [person])
    meals.ask(
        desk,
        Request(
            person_id=other, first_day=day(2), last_day=day(3), wish=Wish.PACKED,
            service=Service.LUNCH,
        ),
    )  # fmt: skip
    meals.announce(desk, day(2), Service.LUNCH, 2, "Jury")
    ramadan = MealProfile(
        name="Ramadan", first_day=date(2028, 1, 28), last_day=date(2028, 2, 25),
        kind=ProfileKind.RAMADAN, hours=USUAL_HOURS,
    )  # fmt: skip
    meals.save_profile(desk, ramadan)
    clock.go_to(day(2), 13)
    row = desk.store.one("SELECT code FROM badge")
    assert row is not None
    for code in (row[0], tickets.give(desk, day(2))[0].code):
        assert serving.serve(desk, code).granted
    return desk


def test_what_the_program_writes_breaks_none(fed: Desk) -> None:
    assert check.read(fed).broken == ()


def test_every_rule_has_its_fault() -> None:
    assert RULES.keys() <= PLANTED.keys()


@pytest.mark.parametrize("rule", PLANTED)
def test_a_fault_is_found(fed: Desk, rule: str) -> None:
    fed.store.rows(PLANTED[rule])
    assert rule in {broken.rule for broken in check.read(fed).broken}
