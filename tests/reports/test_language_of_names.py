"""Names and holidays in the language of the sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from centre_desk.domain.sheets import HousekeepingSheet, Name, RoomTask
from centre_desk.language import LANGUAGES
from centre_desk.queries.holidays import in_each_language
from centre_desk.reports import housekeeping, rooming_list, weekly_occupancy
from tests.reports import reading, samples
from tests.reports.samples import line, room, rooming, stay, weekly

SALMA = replace(stay("BENNANI S."), name_ar="بناني س.")


def test_an_arabic_week_names_people_in_arabic_where_that_is_known() -> None:
    sheet = weekly([room("101", SALMA, stay("TAZI A.", bed=1))])
    with reading.watching() as drawn:
        weekly_occupancy.render(sheet, "ar")
    assert "بناني س." in drawn.texts
    assert "TAZI A." in drawn.texts
    assert "BENNANI S." not in drawn.squeezed()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_week_in_latin_letters_keeps_latin_names(language: str) -> None:
    with reading.watching() as drawn:
        weekly_occupancy.render(weekly([room("101", SALMA)]), language)
    assert "BENNANI S." in drawn.texts
    assert "بناني س." not in drawn.texts


def test_the_session_stands_beside_an_arabic_name_too() -> None:
    with reading.watching() as drawn:
        weekly_occupancy.render(weekly([room("101", SALMA, beds=1)]), "ar")
    assert "بناني س. · MGT-031" in drawn.texts


def test_the_corridor_reads_arabic_names_on_an_arabic_sheet() -> None:
    people = (Name("BENNANI S.", "بناني س."), Name("TAZI A."))
    task = RoomTask("101", 1, "turnover", people, (), (), "dirty")
    sheet = HousekeepingSheet(samples.HEADING, samples.MONDAY, (task,))
    with reading.watching() as drawn:
        housekeeping.render(sheet, "ar")
    assert "بنانيس." in drawn.squeezed()
    assert "TAZIA." in drawn.squeezed()
    assert "BENNANI" not in drawn.squeezed()


def test_who_shares_a_room_is_named_in_arabic_on_an_arabic_list() -> None:
    companions = (Name("BENNANI Salma", "بناني سلمى"), Name("TAZI Hajar"))
    with reading.watching() as drawn:
        rooming_list.render(rooming([line("101", "X", shares_with=companions)]), "ar")
    assert "بناني سلمى، TAZI Hajar" in drawn.texts


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("fr", "Manifeste de l'indépendance"),
        ("ar", "ذكرى تقديم وثيقة الاستقلال"),
        ("en", "Proclamation of Independence Day"),
    ],
)
def test_a_holiday_stands_whole_under_its_day_in_the_language_of_the_sheet(
    language: str, name: str
) -> None:
    sheet = weekly([room("101")], holiday=in_each_language(date(2027, 1, 11)))
    with reading.watching() as drawn:
        weekly_occupancy.render(sheet, language)
    assert drawn.texts.count(name) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_holidays_on_one_day_are_both_said(language: str) -> None:
    names = in_each_language(date(2027, 8, 14))
    with reading.watching() as drawn:
        weekly_occupancy.render(weekly(samples.house(), holiday=names), language)
    assert "".join(names[language].split()) in drawn.squeezed()


def test_an_ordinary_day_is_no_holiday_in_any_language() -> None:
    assert in_each_language(date(2027, 1, 12)) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_house_stays_on_two_pages_with_the_longest_holiday_over_it(language: str) -> None:
    names = in_each_language(date(2027, 8, 14))
    sheet = weekly(samples.house(load=1.1, arabic=language == "ar"), holiday=names)
    assert len(reading.pages(weekly_occupancy.render(sheet, language))) == 2
    assert reading.collisions(lambda: weekly_occupancy.render(sheet, language)) == []
