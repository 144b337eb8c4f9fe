"""Setting a centre up, and its choices."""

from __future__ import annotations

from datetime import date

import pytest

from centre_desk.actions import bookings, setup, stays
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.periods import Nights
from centre_desk.errors import RuleBroken
from centre_desk.queries import centre
from centre_desk.queries import stays as stay_queries
from tests.conftest import Clock


@pytest.mark.parametrize(
    ("typed", "kept"), [("18", "18:00"), ("18h30", "18:30"), (" 9:05 ", "09:05"), ("21 h", "21:00")]
)
def test_the_hour_of_a_no_show_is_typed_as_people_type_it(
    desk: Desk, typed: str, kept: str
) -> None:
    setup.set_no_show_hour(desk, typed)
    assert centre.summary(desk).no_show_hour == kept
    History(desk).undo()
    assert centre.summary(desk).no_show_hour == "20:00"


@pytest.mark.parametrize("typed", ["", "soir", "25:00", "18:75", "1830"])
def test_what_is_no_hour_is_said_and_changes_nothing(desk: Desk, typed: str) -> None:
    with pytest.raises(RuleBroken, match="pas une heure"):
        setup.set_no_show_hour(desk, typed)
    assert centre.summary(desk).no_show_hour == "20:00"


def test_an_absence_may_be_noted_from_the_hour_that_the_centre_sets(
    desk: Desk, clock: Clock
) -> None:
    nights = Nights(date(2027, 6, 1), date(2027, 6, 3))
    (stay,) = bookings.book(desk, nights=nights, label="Groupe").result
    clock.go_to(date(2027, 6, 1), hour=17)
    with pytest.raises(RuleBroken, match="20:00"):
        stays.no_show(desk, stay)
    setup.set_no_show_hour(desk, "17h")
    stays.no_show(desk, stay)


def test_a_no_show_taken_up_again_arrives_today(desk: Desk, clock: Clock) -> None:
    nights = Nights(date(2027, 6, 1), date(2027, 6, 5))
    (stay,) = bookings.book(desk, nights=nights, label="Groupe").result
    clock.go_to(date(2027, 6, 3), hour=9)
    stays.no_show(desk, stay)
    stays.restore(desk, stay)
    assert rooms_of(desk, stay) == [Nights(date(2027, 6, 3), date(2027, 6, 5))]


def rooms_of(desk: Desk, stay: int) -> list[Nights]:
    return [nights for _room, _bed, nights in stay_queries.details(desk, stay).rooms]
