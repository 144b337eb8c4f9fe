"""How full the house is: nights are counted once each, beds out of service left aside."""

from __future__ import annotations

import pytest

from centre_desk.actions import blocks, people, training_years
from centre_desk.desk import Desk
from centre_desk.domain.people import Person
from centre_desk.domain.periods import Nights
from centre_desk.queries import counts, occupancy
from centre_desk.storage import overview, rooms
from tests.house import day, lodge, nights, room


def test_a_stay_of_four_nights_counts_four_in_its_month(desk: Desk) -> None:
    lodge(desk, "214", 1, 5)
    june = dict(occupancy.of_year(desk).months)[day(1)]
    assert june.taken == 4
    assert june.beds == 30 * 192
    assert june.occupancy == 4 / (30 * 192)
    assert june.fullest is not None
    assert june.fullest.night == day(1)


def test_beds_out_of_service_are_no_beds_that_stayed_empty(desk: Desk) -> None:
    blocks.block_rooms(desk, [room(desk, "214")], nights(1, 11), "peinture")
    june = dict(occupancy.of_year(desk).months)[day(1)]
    assert (june.taken, june.blocked) == (0, 20)
    assert june.in_service == 30 * 192 - 20
    assert june.fullest is None


def test_the_year_counts_as_the_weekly_sheet_does(desk: Desk) -> None:
    lodge(desk, "214", 1, 5)
    lodge(desk, "215", 3, 8)
    blocks.block_rooms(desk, [room(desk, "301")], nights(2, 4), "fuite")
    week = nights(1, 8)
    store, centre = desk.store, desk.centre_id
    sheet = counts.totals(
        store, centre, week, rooms.since(store, centre, week.arrival),
        overview.held(store, centre, week), overview.blocked(store, centre, week),
    )  # fmt: skip
    assert occupancy.night_by_night(desk, week) == list(sheet)


def test_nights_count_for_the_direction_that_somebody_had_then(desk: Desk) -> None:
    somebody = people.add(
        desk, Person(last_name="ALAOUI", first_name="Salma", direction="Fès-Meknès")
    ).result[0]
    lodge(desk, "214", 1, 3, person_id=somebody)
    lodge(desk, "215", 1, 2)
    found = {name[0] if name else None: slept for name, slept in occupancy.of_year(desk).directions}
    assert found == {"Fès-Meknès": 2, None: 1}


@pytest.mark.parametrize("known", [True, False], ids=["training year", "calendar year"])
def test_the_year_is_the_training_year_where_one_is_counted(desk: Desk, known: bool) -> None:
    if known:
        training_years.add_year(desk, day(1, 9).replace(year=2026), day(31, 8))
    shown = occupancy.of_year(desk)
    assert shown.year == ("2026-2027" if known else "2027")
    assert len(shown.nights) == 365
    first = shown.period.arrival
    assert shown.period == Nights(first, first.replace(year=first.year + 1))
