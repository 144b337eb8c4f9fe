"""Days as people type and read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from centre_desk.domain.periods import Nights
from centre_desk.errors import RuleBroken
from ui import dates

TUESDAY = date(2027, 6, 1)


@pytest.fixture(autouse=True)
def french() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("5/6", date(2027, 6, 5)),
        ("05/06/2027", date(2027, 6, 5)),
        ("5.6.27", date(2027, 6, 5)),
        ("31/5", date(2028, 5, 31)),
        ("2027-06-05", date(2027, 6, 5)),
        ("demain", date(2027, 6, 2)),
        ("Aujourd’hui", TUESDAY),
        ("hier", date(2027, 5, 31)),
        ("lun", date(2027, 6, 7)),
        ("mardi", date(2027, 6, 8)),
        ("mer.", date(2027, 6, 2)),
        ("+3", date(2027, 6, 4)),
        ("tomorrow", date(2027, 6, 2)),
        ("غدا", date(2027, 6, 2)),
        ("الخميس", date(2027, 6, 3)),
    ],
)
def test_a_day_is_read_as_it_is_typed(typed: str, meant: date) -> None:
    assert dates.read_day(typed, TUESDAY, field="arrival") == meant


@pytest.mark.parametrize("typed", ["", "32/1", "31/2", "bientôt", "1/2/3/4", "+", "0/0"])
def test_what_is_no_day_is_refused_beside_its_field(typed: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        dates.read_day(typed, TUESDAY, field="arrival")
    assert refused.value.field == "arrival"


def test_a_departure_may_be_typed_as_nights() -> None:
    assert dates.read_departure("3", TUESDAY, field="departure") == date(2027, 6, 4)
    assert dates.read_departure("4/6", TUESDAY, field="departure") == date(2027, 6, 4)


def test_nights_are_written_without_repeating_the_month() -> None:
    assert dates.span(Nights(TUESDAY, date(2027, 6, 4))) == "mar. 1 → ven. 4 juin"
    assert dates.span(Nights(date(2027, 5, 31), TUESDAY)) == "lun. 31 mai → mar. 1 juin"
