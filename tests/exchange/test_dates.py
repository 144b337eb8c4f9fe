"""Days as people write them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.exchange.dates import DayMonth, Trouble, read_day, with_year

ELEVENTH = date(2027, 1, 11)


@pytest.mark.parametrize(
    "written",
    [
        "11/01/2027", "11/1/27", "11-01-2027", "11.01.2027", "11 01 2027", " 11/01/2027 ",
        "2027-01-11", "2027/01/11", "2027-01-11T00:00:00", "2027-01-11 14:30",
        "11/01/2027 14:30", "11/01/2027 à 14h", "11012027", "20270111", "46398",
        "11 janvier 2027", "11 Janv. 2027", "11-janv-27", "lundi 11 janvier 2027",
        "Lun. 11/01/2027", "le 11/01/2027", "11 January 2027", "Jan 11, 2027", "11th January 2027",
        "١١/٠١/٢٠٢٧", "11 يناير 2027", "يوم الاثنين 11 يناير 2027", "۱۱/۰۱/۲۰۲۷",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(written: str) -> None:
    assert read_day(written) == ELEVENTH


def test_days_and_numbers_of_a_spreadsheet_are_days() -> None:
    assert read_day(ELEVENTH) == ELEVENTH
    assert read_day(datetime.fromisoformat("2027-01-11T14:30")) == ELEVENTH
    assert read_day(46398.0) == ELEVENTH
    assert read_day(46398.6) == ELEVENTH
    assert read_day(11012027) == ELEVENTH


@pytest.mark.parametrize(
    "written", ["31/02/2027", "2027-02-30", "15/13/2027", "31 avril 2027", "00/01/2027", "31/04"]
)
def test_a_day_that_no_calendar_has_is_told_from_other_text(written: str) -> None:
    assert read_day(written) is Trouble.IMPOSSIBLE


@pytest.mark.parametrize("written", ["à confirmer", "lundi", "14h30", "x" * 5000, "12", "3,5"])
def test_other_text_is_no_day(written: str) -> None:
    assert read_day(written) is Trouble.UNREADABLE


@pytest.mark.parametrize("written", ["", "-", "—", "/", "?", "néant"])
def test_a_dash_says_nothing(written: str) -> None:
    assert read_day(written) is None


def test_a_day_without_its_year_takes_the_year_that_lies_nearest() -> None:
    day = read_day("28/12")
    assert day == DayMonth(28, 12)
    assert with_year(day, date(2027, 1, 2)) == date(2026, 12, 28)
    assert with_year(DayMonth(3, 1), date(2026, 12, 28)) == date(2027, 1, 3)
    assert read_day("11 janv.") == DayMonth(11, 1)


def test_two_digits_of_a_birth_year_lie_in_the_past() -> None:
    assert read_day("05/06/85", birth=True) == date(1985, 6, 5)
    assert read_day("05/06/85") == date(2085, 6, 5)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_of_the_century_is_read_back(day: date) -> None:
    for written in (f"{day:%d/%m/%Y}", f"{day:%d/%m/%y}", day.isoformat(), f"{day:%d.%m.%Y}"):
        assert read_day(written) == day


@given(st.text(max_size=40))
def test_no_text_whatever_makes_it_fail(text: str) -> None:
    read_day(text)
