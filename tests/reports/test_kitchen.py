"""The kitchen's papers: one page, every figure, what changed; tickets that a scanner reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

import pytest

from centre_desk.domain.meal_figures import (
    DietSheet,
    Figure,
    Group,
    KitchenSheet,
    LateChange,
    MealDay,
    Menu,
    PaperTicket,
    TicketSheet,
)
from centre_desk.domain.meals import USUAL, Service
from centre_desk.domain.people import DIETS
from centre_desk.domain.periods import DAY
from centre_desk.domain.sheets import Name
from centre_desk.language import LANGUAGES, tr
from centre_desk.reports import kitchen, meal_diets, meal_tickets
from tests.reports import samples
from tests.reports.reading import collisions, pages, watching

PRINTED = datetime(2027, 1, 10, 17, 5)  # noqa: DTZ001 - local time by definition
LUNCH = Figure(
    {Group.LODGED: 148, Group.DAY_GUEST: 31, Group.TRAINER: 16, Group.OUTSIDE: 305},
    packed=4, late=2, diets={"gluten-free": 3, "vegetarian+no-nuts": 1},
)  # fmt: skip
DAY_ONE = MealDay(
    day=samples.MONDAY, profile=USUAL,
    figures={Service.BREAKFAST: Figure({Group.LODGED: 7}), Service.LUNCH: LUNCH},
    menus={Service.LUNCH: Menu("Tajine de poulet", "طاجين دجاج", "Chicken tagine")},
    printed={Service.BREAKFAST: 9, Service.LUNCH: 500}, printed_at=PRINTED,
)  # fmt: skip
WEEK = KitchenSheet(
    samples.HEADING, tuple(replace(DAY_ONE, day=samples.MONDAY + n * DAY) for n in range(7))
)


def test_the_day_says_every_figure_its_change_and_its_diets() -> None:
    (page,) = pages(kitchen.render(KitchenSheet(samples.HEADING, (DAY_ONE,)), "fr"))
    for said in ("148", "31", "16", "305", "500", "-2", "sans gluten : 3", "paniers-repas : 4",
                 "repas gardés : 2", "Tajine de poulet", "10/01/2027 à 17:05"):  # fmt: skip
        assert said in page


def test_what_came_after_the_cut_off_is_listed_and_never_leaves_the_page() -> None:
    change = LateChange(PRINTED, "Samira", tr("{text}", text="Séjour de TAZI Omar annulé"))
    shown = replace(DAY_ONE, late_changes=(change,) * 60)
    (page,) = pages(kitchen.render(KitchenSheet(samples.HEADING, (shown,)), "fr"))
    assert "Après l'heure limite (17:00)" in page
    assert "changements plus tôt" in page
    assert "Séjour de TAZI Omar annulé · Samira" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_week_is_one_page_with_every_diet_known(language: str) -> None:
    diets = dict.fromkeys(DIETS, 2)
    full = tuple(
        replace(shown, figures={each: replace(LUNCH, diets=diets) for each in USUAL.kind.services})
        for shown in WEEK.days
    )
    with watching() as seen:
        printed = pages(kitchen.render(KitchenSheet(samples.HEADING, full), language))
    figures = ["148", "31", "16", "305"]
    turned = figures[::-1] if language == "ar" else figures
    assert len(printed) == 1
    assert seen.texts.count(" · ".join(turned)) == 5 * 7, "read in the order of the legend"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_printed_over_something_else(language: str) -> None:
    people = {"gluten-free": (Name(samples.SIXTY), Name("TAZI Omar", "التازي عمر")) * 9}
    sheet = DietSheet(samples.HEADING, samples.MONDAY, {Service.LUNCH: people})
    assert not collisions(lambda: kitchen.render(WEEK, language))
    assert not collisions(
        lambda: kitchen.render(KitchenSheet(samples.HEADING, (DAY_ONE,)), language)
    )
    assert not collisions(lambda: meal_diets.render(sheet, language))


def test_a_day_without_a_diet_says_so() -> None:
    (page,) = pages(meal_diets.render(DietSheet(samples.HEADING, samples.MONDAY, {}), "fr"))
    assert "Aucun régime ce jour-là." in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_tickets_fill_a_page(language: str) -> None:
    ticket = PaperTicket(
        Name(samples.SIXTY, "التازي عمر"), Service.LUNCH, (time(12, 30), time(14)), "ABCDEFGHJK",
        samples.HOSTILE,
    )  # fmt: skip
    sheet = TicketSheet(samples.HEADING, samples.MONDAY, (ticket,) * 11)
    assert len(pages(meal_tickets.render(sheet, language))) == 2
    assert not collisions(lambda: meal_tickets.render(sheet, language))
