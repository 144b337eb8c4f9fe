"""The house changes: rooms come and go, and those that go keep their past."""

from __future__ import annotations

import pytest

from centre_desk.actions import calendar, house
from centre_desk.actions.history import History
from centre_desk.actions.stays import check_in, check_out
from centre_desk.desk import Desk
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import RoomKind
from centre_desk.errors import RuleBroken
from centre_desk.queries import centre, holidays, rack
from tests.conftest import Clock
from tests.house import bed, day, lodge, nights, room


def numbers(desk: Desk, over: Nights) -> list[str]:
    return [each.number for each in rack.read(desk, over).rooms]


def test_a_room_that_is_added_can_be_slept_in(desk: Desk) -> None:
    house.add_room(desk, number="501", floor=5, kind=RoomKind.TWIN, accessible=True)
    assert centre.summary(desk).beds == 194
    lodge(desk, "501/2", 1, 4)
    with pytest.raises(RuleBroken, match="501"):
        house.add_room(desk, number="501", floor=5, kind=RoomKind.SINGLE)
    with pytest.raises(RuleBroken, match="numéro"):
        house.add_room(desk, number=" ", floor=5, kind=RoomKind.SINGLE)


def test_a_room_somebody_waits_for_is_not_given_up(desk: Desk) -> None:
    lodge(desk, "214", 10, 12)
    with pytest.raises(RuleBroken, match="214"):
        house.retire_room(desk, room(desk, "214"))


def test_a_room_that_is_given_up_keeps_its_past(desk: Desk, clock: Clock) -> None:
    stay = lodge(desk, "214", 1, 3)
    check_in(desk, stay)
    clock.go_to(day(3))
    check_out(desk, stay)
    clock.go_to(day(5))
    house.retire_room(desk, room(desk, "214"))
    assert "214" in numbers(desk, nights(1, 8))
    assert "214" not in numbers(desk, nights(5, 12))
    assert centre.summary(desk).rooms == 111
    with pytest.raises(RuleBroken, match="214"):
        lodge(desk, "214", 6, 8)
    house.restore_room(desk, room(desk, "214"))
    lodge(desk, "214", 6, 8)


def test_a_room_that_loses_its_second_bed_must_not_have_been_slept_in(desk: Desk) -> None:
    lodge(desk, "101/2", 1, 3)
    same = {"number": "101", "floor": 1, "accessible": True}
    with pytest.raises(RuleBroken, match="Le lit 2"):
        house.change_room(desk, room(desk, "101"), kind=RoomKind.SINGLE, **same)
    house.change_room(
        desk, room(desk, "102"), number="102 bis", floor=1, kind=RoomKind.SINGLE, accessible=False
    )
    assert centre.summary(desk).beds == 191
    History(desk).undo()
    assert centre.summary(desk).beds == 192
    assert bed(desk, "102", "2")


def test_the_centre_is_renamed_in_both_scripts(desk: Desk) -> None:
    house.rename_centre(desk, name="Ifrane", name_ar="إفران", city="Ifrane")
    summary = centre.summary(desk)
    assert (summary.name, summary.name_ar, summary.city) == ("Ifrane", "إفران", "Ifrane")
    History(desk).undo()
    assert centre.summary(desk).name != "Ifrane"


def test_a_holiday_by_the_moon_is_provisional_until_it_is_announced(desk: Desk) -> None:
    shown = {each.name: each for each in holidays.of_year(desk, 2027)}
    new_year = shown["Nouvel an musulman"]
    assert not new_year.confirmed
    assert shown["Fête du Trône"].confirmed
    calendar.move_holiday(desk, new_year, day(7))
    named = holidays.during(desk, nights(1, 10))
    assert named == {day(7): {"fr": "Nouvel an musulman", "ar": "رأس السنة الهجرية",
                              "en": named[day(7)]["en"]}}  # fmt: skip
    History(desk).undo()
    assert holidays.during(desk, nights(1, 10))[day(6)]["fr"] == "Nouvel an musulman (provisoire)"


def test_two_holidays_of_one_day_are_both_named_and_one_can_be_moved(desk: Desk) -> None:
    august = Nights(day(14, 8), day(15, 8))
    both = holidays.during(desk, august)[day(14, 8)]["fr"]
    assert both == "Allégeance Oued Eddahab · Anniversaire du prophète (provisoire)"
    prophet = next(h for h in holidays.of_year(desk, 2027) if "prophète" in h.name)
    calendar.remove_holiday(desk, prophet)
    assert holidays.during(desk, august)[day(14, 8)]["fr"] == "Allégeance Oued Eddahab"


def test_a_day_the_centre_keeps_is_added_and_confirmed(desk: Desk) -> None:
    calendar.add_holiday(desk, day(2), "Journée du centre")
    (added,) = [h for h in holidays.of_year(desk, 2027) if h.name == "Journée du centre"]
    assert added.confirmed
    calendar.confirm_holiday(desk, added)
    assert "provisoire" in holidays.during(desk, nights(2, 3))[day(2)]["fr"]
