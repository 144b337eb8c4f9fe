"""The papers of the kitchen. What was printed is kept, so that the next sheet says what changed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC

from centre_desk.actions import tickets
from centre_desk.actions.documents import Document, Printed, Subject
from centre_desk.desk import Desk
from centre_desk.domain.meal_figures import DietSheet, KitchenSheet, MealDay, TicketSheet
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries import meals
from centre_desk.queries.centre import heading
from centre_desk.reports import kitchen, meal_diets, meal_tickets
from centre_desk.storage import tables


def _day(desk: Desk, subject: Subject, language: str) -> Printed:
    return _kitchen(desk, (meals.on(desk, subject.day),), language)


def _week(desk: Desk, subject: Subject, language: str) -> Printed:
    return _kitchen(desk, meals.week(desk, subject.week), language)


def _kitchen(desk: Desk, days: tuple[MealDay, ...], language: str) -> Printed:
    sheet = KitchenSheet(heading(desk), _kept(desk, days))
    return Printed(kitchen.file_name(sheet, language), kitchen.render(sheet, language))


def _kept(desk: Desk, days: tuple[MealDay, ...]) -> tuple[MealDay, ...]:
    """Keep the days that are not as the kitchen has them; a sheet says what is new on it.

    A sheet that says the same as the last one is not kept again: printed twice, or in a second
    language, it still shows what had changed.
    """
    before = meals.sheets_of(desk, days[0].day, days[-1].day)
    shown, fresh = [], []
    for each in days:
        older = before.get(each.day, [])
        if older and older[-1][1] == each.totals:
            older = older[:-1]
        else:
            fresh.append(each)
        at, totals = older[-1] if older else (None, None)
        shown.append(replace(each, printed=totals, printed_at=at))
    if fresh:
        _keep(desk, fresh)
    return tuple(shown)


def _keep(desk: Desk, days: list[MealDay]) -> None:
    with desk.deed("meals.print", undoable=False) as deed:
        now = desk.now().astimezone(UTC).replace(tzinfo=None, microsecond=0)
        for each in days:
            figures = {service.value: count for service, count in each.totals.items()}
            deed.recorder.insert(
                tables.MealPrint, day=each.day, at=now, actor=desk.actor,
                figures=json.dumps(figures),
            )  # fmt: skip
        deed.says(
            tr("Fiche cuisine imprimée, du {first} au {last}", first=days[0].day,
               last=days[-1].day),
            "meals",
        )  # fmt: skip


def _diets(desk: Desk, subject: Subject, language: str) -> Printed:
    sheet = DietSheet(heading(desk), subject.day, meals.diets(desk, subject.day))
    return Printed(meal_diets.file_name(sheet, language), meal_diets.render(sheet, language))


def _tickets(desk: Desk, subject: Subject, language: str) -> Printed:
    made = tickets.give(desk, subject.day)
    if not made:
        raise RuleBroken(
            tr("Le {day}, chacun a son badge : il n'y a pas de ticket à imprimer.",
               day=subject.day)
        )  # fmt: skip
    sheet = TicketSheet(heading(desk), subject.day, made)
    return Printed(meal_tickets.file_name(sheet, language), meal_tickets.render(sheet, language))


MEAL_DOCUMENTS: dict[str, Document] = {
    "kitchen-day": Document(kitchen.TITLE, "day", _day),
    "kitchen-week": Document(kitchen.WEEK_TITLE, "week", _week),
    "meal-diets": Document(meal_diets.TITLE, "day", _diets),
    "meal-tickets": Document(meal_tickets.TITLE, "day", _tickets),
}
