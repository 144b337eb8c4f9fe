"""The day's work in the rooms: what is part of it, what is left of it, what stands in the way."""

from __future__ import annotations

import pytest

from centre_desk.actions import blocks, housekeeping, stays
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.rooms import Cleanliness
from centre_desk.errors import RuleBroken
from centre_desk.queries import housework
from centre_desk.queries.housework import RoomDay
from tests.conftest import Clock
from tests.house import bed, day, lodge, nights, room


def of(desk: Desk, number: str) -> RoomDay:
    return next(each for each in housework.read(desk).rooms if each.number == number)


def clean(desk: Desk, number: str) -> None:
    housekeeping.set_state(desk, room(desk, number), Cleanliness.CLEAN)


def test_an_idle_house_has_no_work(desk: Desk) -> None:
    shown = housework.read(desk)
    assert len(shown.rooms) == 112
    assert (shown.done, shown.planned, housework.left_today(desk)) == (0, 0, 0)


def test_a_departure_is_done_once_the_guest_has_left_and_the_room_is_clean(
    desk: Desk, clock: Clock
) -> None:
    stay = lodge(desk, "101", 1, 2)
    stays.check_in(desk, stay)
    clock.go_to(day(2))
    assert of(desk, "101").task == "departure"
    clean(desk, "101")
    assert of(desk, "101").left, "somebody is still in it"
    stays.check_out(desk, stay)
    assert of(desk, "101").left, "it is dirty now"
    clean(desk, "101")
    assert not of(desk, "101").left
    assert (housework.read(desk).done, housework.read(desk).planned) == (1, 1)


def test_a_room_slept_in_is_done_once_housekeeping_says_so_that_day(
    desk: Desk, clock: Clock
) -> None:
    stays.check_in(desk, lodge(desk, "101", 1, 5))
    clock.go_to(day(2))
    assert of(desk, "101").left
    clean(desk, "101")
    assert not of(desk, "101").left
    clock.go_to(day(3))
    assert of(desk, "101").left, "a new day, a new bed to make"


def test_what_was_taken_back_has_not_been_said(desk: Desk, clock: Clock) -> None:
    stays.check_in(desk, lodge(desk, "101", 1, 5))
    clock.go_to(day(2))
    clean(desk, "101")
    History(desk).undo()
    assert of(desk, "101").left


def test_a_clean_room_that_waits_for_somebody_is_no_work(desk: Desk) -> None:
    lodge(desk, "101", 1, 3)
    assert not of(desk, "101").planned
    housekeeping.set_state(desk, room(desk, "101"), Cleanliness.DIRTY)
    assert of(desk, "101").left
    clean(desk, "101")
    assert of(desk, "101").planned
    assert not of(desk, "101").left


def test_the_work_of_a_coming_day_is_all_still_to_do(desk: Desk) -> None:
    lodge(desk, "101", 1, 2)
    stays.check_in(desk, lodge(desk, "102", 1, 4))
    shown = housework.read(desk, day(2))
    assert (shown.done, shown.planned) == (0, 2)


def test_a_blocked_bed_and_a_repair_are_told_with_their_room(desk: Desk) -> None:
    blocks.block(desk, [bed(desk, "101", "2")], nights(1, 4), "peinture")
    housekeeping.report_repair(desk, room(desk, "101"), "robinet")
    shown = of(desk, "101")
    assert [(each.beds, each.reason) for each in shown.blocks] == [(("2",), "peinture")]
    assert [each.what for each in shown.repairs] == ["robinet"]
    housekeeping.mended(desk, shown.repairs[0].id)
    assert of(desk, "101").repairs == ()


def test_whoever_holds_a_bed_is_named_before_it_is_blocked(desk: Desk) -> None:
    lodge(desk, "101", 2, 4, name="Tazi")
    beds = [bed(desk, "101", "2"), bed(desk, "101")]
    assert housework.in_the_way(desk, beds, nights(1, 2)) is None
    found = housework.in_the_way(desk, beds, nights(1, 3))
    assert found is not None
    assert "TAZI" in found.in_french()


def test_several_rooms_are_called_clean_in_one_step_and_undone_in_one(desk: Desk) -> None:
    numbers = ("101", "102", "103")
    for number in numbers:
        housekeeping.set_state(desk, room(desk, number), Cleanliness.DIRTY)
    ids = [room(desk, number) for number in numbers]
    change = housekeeping.set_states(desk, ids, Cleanliness.CLEAN)
    assert "101, 102, 103" in change.message.in_french()
    assert housework.left_today(desk) == 0
    assert (housework.read(desk).done, housework.read(desk).planned) == (3, 3)
    History(desk).undo()
    assert housework.left_today(desk) == 3


def test_no_room_is_no_deed(desk: Desk) -> None:
    with pytest.raises(RuleBroken):
        housekeeping.set_states(desk, [], Cleanliness.CLEAN)
