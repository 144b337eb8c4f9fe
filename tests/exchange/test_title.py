"""The lines above a table: session and dates."""

from __future__ import annotations

from datetime import date

import pytest

from centre_desk.exchange.title import Title, read_period, read_title
from centre_desk.exchange.values import Cell

START, END = date(2027, 1, 11), date(2027, 1, 15)


@pytest.mark.parametrize(
    "text",
    [
        "du 11/01/2027 au 15/01/2027", "Période : 11/01/2027 – 15/01/2027", "11-15 janvier 2027",
        "du 11 au 15 janvier 2027", "du lundi 11 au vendredi 15 janvier 2027",
        "du 11/01 au 15/01/2027", "du 11 janv. au 15 janv. 2027", "11/01/2027 → 15/01/2027",
        "from 11 January to 15 January 2027", "2027-01-11 - 2027-01-15", "11/01/27 au 15/01/27",
        "من 11/01/2027 إلى 15/01/2027", "من ١١ يناير إلى ١٥ يناير 2027",
        "Session du 11/01/2027 jusqu'au 15/01/2027",
    ],
)  # fmt: skip
def test_a_period_is_read_however_it_is_written(text: str) -> None:
    assert read_period(text) == (START, END)


def test_a_period_may_cross_the_year() -> None:
    assert read_period("du 28/12 au 02/01/2027") == (date(2026, 12, 28), date(2027, 1, 2))


@pytest.mark.parametrize(
    "text", ["Tél : 05 22 34 56 78", "FF-DIG-014", "le 11/01/2027", "2026-2027"]
)
def test_other_numbers_are_no_period(text: str) -> None:
    assert read_period(text) is None


@pytest.mark.parametrize(
    "rows",
    [
        [["Session :", "FF-DIG-014 Soft skills"], ["Période :", "du 11/01/2027 au 15/01/2027"]],
        [["Liste des participants - Session FF-DIG-014 : Soft skills"], ["11-15 janvier 2027"]],
        [["Code session : FF-DIG-014"], ["Intitulé : Soft skills"], ["Du", START, "au", END]],
        [["Réf : FF-DIG-014", "", "Thème :", "Soft skills"],
         ["Date début :", START, "Date fin :", END]],
        [["رمز الدورة :", "FF-DIG-014"], ["الموضوع : Soft skills"],
         ["من 11/01/2027 إلى 15/01/2027"]],
    ],
)  # fmt: skip
def test_code_title_and_dates_of_the_session_are_found(rows: list[list[Cell]]) -> None:
    assert read_title(rows) == Title("FF-DIG-014", "Soft skills", START, END)


def test_a_title_block_that_says_nothing_is_no_session() -> None:
    rows: list[list[Cell]] = [["OFPPT"], ["Direction Régionale"], ["Tél : 05 22 00 00 00"]]
    assert read_title(rows) == Title()


def test_the_day_of_printing_is_no_period() -> None:
    assert read_title([["Édité le 02/01/2027"], ["Session : A-12"]]) == Title(code="A-12")
