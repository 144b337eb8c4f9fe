"""The documents of the hotel."""

from __future__ import annotations

from collections.abc import Callable

from centre_desk.actions.documents import Document, Printed, Subject
from centre_desk.desk import Desk
from centre_desk.language import tr
from centre_desk.queries import sheets
from centre_desk.reports import (
    day_lists,
    housekeeping,
    registration_cards,
    rooming_list,
    weekly_occupancy,
)


def _weekly(desk: Desk, subject: Subject, language: str) -> Printed:
    sheet = sheets.weekly_occupancy(desk, subject.week)
    return Printed(
        weekly_occupancy.file_name(sheet, language), weekly_occupancy.render(sheet, language)
    )


def _day_list(kind: str) -> Callable[[Desk, Subject, str], Printed]:
    def make(desk: Desk, subject: Subject, language: str) -> Printed:
        sheet = sheets.day_list(desk, kind, subject.day)
        return Printed(day_lists.file_name(sheet, language), day_lists.render(sheet, language))

    return make


def _rooming(desk: Desk, subject: Subject, language: str) -> Printed:
    sheet = sheets.rooming_list(desk, subject.session)
    return Printed(rooming_list.file_name(sheet, language), rooming_list.render(sheet, language))


def _housekeeping(desk: Desk, subject: Subject, language: str) -> Printed:
    sheet = sheets.housekeeping(desk, subject.day)
    return Printed(housekeeping.file_name(sheet, language), housekeeping.render(sheet, language))


def _cards(desk: Desk, subject: Subject, language: str) -> Printed:
    sheet = sheets.registration_cards(desk, subject.day)
    return Printed(
        registration_cards.file_name(sheet, language), registration_cards.render(sheet, language)
    )


HOUSE_DOCUMENTS: dict[str, Document] = {
    "weekly-occupancy": Document(tr("Occupation hebdomadaire"), "week", _weekly),
    "arrivals": Document(tr("Arrivées"), "day", _day_list("arrivals")),
    "departures": Document(tr("Départs"), "day", _day_list("departures")),
    "in-house": Document(tr("Présents"), "day", _day_list("in-house")),
    "rooming-list": Document(tr("Liste de chambres d'une session"), "session", _rooming),
    "housekeeping": Document(tr("Feuille de ménage"), "day", _housekeeping),
    "registration-cards": Document(tr("Bulletins individuels d'hébergement"), "day", _cards),
}
