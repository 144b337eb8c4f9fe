"""Scenarios 29 to 33: the day at the desk and in the corridors."""

from __future__ import annotations

import pytest

from centre_desk.actions import blocks, bookings, housekeeping, stays
from centre_desk.actions.bookings import Guest
from centre_desk.desk import Desk
from centre_desk.domain.people import Sex
from centre_desk.domain.rooms import Cleanliness
from centre_desk.domain.sheets import RoomTask
from centre_desk.domain.stays import StayState
from centre_desk.errors import RuleBroken
from centre_desk.queries import bookings as booking_queries
from centre_desk.queries import housekeeping as corridor
from centre_desk.queries import rack, today
from centre_desk.storage import stays as stay_rows
from tests.conftest import Clock
from tests.house import day, lodge, nights, room, whereabouts


def test_a_check_in_before_the_arrival_day_is_refused(desk: Desk) -> None:
    """Scenario 29."""
    stay = lodge(desk, "121", 2, 5)
    with pytest.raises(RuleBroken, match="Trop tôt : l'arrivée est prévue le 02/06/2027"):
        stays.check_in(desk, stay)


@pytest.mark.parametrize("when", [2, 4, 5])
def test_a_check_in_is_accepted_until_the_last_day(desk: Desk, clock: Clock, when: int) -> None:
    """Scenario 29: the departure day included."""
    stay = lodge(desk, "121", 2, 5)
    clock.go_to(day(when))

    stays.check_in(desk, stay)
    assert stay_rows.get(desk.store, stay).state is StayState.IN_HOUSE


def test_a_check_in_after_the_last_day_or_twice_is_refused(desk: Desk, clock: Clock) -> None:
    """Scenario 29."""
    stay, late = lodge(desk, "121", 1, 5), lodge(desk, "122", 1, 3)
    stays.check_in(desk, stay)
    with pytest.raises(RuleBroken, match="Déjà dans la maison"):
        stays.check_in(desk, stay)
    clock.go_to(day(4))
    with pytest.raises(RuleBroken, match="Trop tard"):
        stays.check_in(desk, late)


def test_two_of_three_arrived_leave_one_pending(desk: Desk) -> None:
    """Scenario 30."""
    guests = [Guest(sex=Sex.WOMAN)] * 3
    family = bookings.book_together(desk, guests=guests, nights=nights(1, 5), label="Tazi")
    for stay in family.result[:2]:
        stays.check_in(desk, stay)

    booking = stay_rows.get(desk.store, family.result[0]).booking_id
    far = booking_queries.progress(desk, booking)
    assert (far.pending, far.in_house, far.total) == (1, 2, 3)
    waiting = [move for move in today.read(desk, day(1)).arrivals if not move.done]
    assert [move.stay_id for move in waiting] == [family.result[2]]


def test_an_arrival_whose_day_has_passed_is_shown_late_until_it_is_settled(
    desk: Desk, clock: Clock
) -> None:
    """Scenario 31."""
    stay = lodge(desk, "121", 1, 5)
    clock.go_to(day(2))

    page = today.read(desk, day(2))
    assert [(move.stay_id, move.late) for move in page.arrivals] == [(stay, True)]
    assert [matter.kind for matter in page.matters] == ["late-arrival"]
    (bar,) = rack.read(desk, nights(1, 5)).bars
    assert bar.overdue
    stays.no_show(desk, stay)
    assert today.read(desk, day(2)).matters == ()


def test_somebody_still_in_house_after_the_departure_day_is_overdue(
    desk: Desk, clock: Clock
) -> None:
    """Scenario 31: on the day itself they are leaving, the day after they are overdue."""
    stay = lodge(desk, "121", 1, 3)
    stays.check_in(desk, stay)
    clock.go_to(day(3))
    assert [move.late for move in today.read(desk, day(3)).departures] == [False]
    (bar,) = rack.read(desk, nights(1, 5)).bars
    assert (bar.leaves_today, bar.overdue) == (True, False)

    clock.go_to(day(4))
    page = today.read(desk, day(4))
    assert [(move.stay_id, move.late) for move in page.departures] == [(stay, True)]
    assert [matter.kind for matter in page.matters] == ["overdue-departure"]
    assert page.in_house == 1
    (bar,) = rack.read(desk, nights(1, 5)).bars
    assert bar.overdue


def test_one_leaves_and_one_arrives_in_the_same_room_is_a_turnover_and_comes_first(
    desk: Desk, clock: Clock
) -> None:
    """Scenario 32."""
    leaving = lodge(desk, "125", 1, 3, name="Alami")
    stays.check_in(desk, leaving)
    lodge(desk, "125", 3, 5, name="Bennani")
    stays.check_in(desk, lodge(desk, "121", 1, 3))
    stays.check_in(desk, lodge(desk, "122", 1, 5))
    lodge(desk, "123", 3, 5)
    clock.go_to(day(3))

    plan = [task for task in corridor.tasks(desk, day(3)) if task.floor == 1]
    assert [(task.room, task.task) for task in plan[:4]] == [
        ("125", "turnover"),
        ("121", "departure"),
        ("123", "arrival"),
        ("122", "stayover"),
    ]
    assert [name.latin for name in plan[0].people_out] == ["ALAMI T."]
    assert [name.latin for name in plan[0].people_in] == ["BENNANI T."]


def test_the_newcomer_waits_until_the_old_guest_has_left_and_the_room_is_clean(
    desk: Desk, clock: Clock
) -> None:
    """Scenario 32."""
    leaving, arriving = lodge(desk, "125", 1, 3, name="Alami"), lodge(desk, "125", 3, 5)
    stays.check_in(desk, leaving)
    clock.go_to(day(3))

    with pytest.raises(RuleBroken, match="ALAMI Test occupe encore la 125"):
        stays.check_in(desk, arriving)
    stays.check_out(desk, leaving)
    with pytest.raises(RuleBroken, match="n'est pas encore propre"):
        stays.check_in(desk, arriving)
    housekeeping.set_state(desk, room(desk, "125"), Cleanliness.INSPECTED)
    stays.check_in(desk, arriving)
    assert whereabouts(desk, arriving) == [("125/1", 3, 5)]


def test_a_room_blocked_from_the_day_of_departure_is_a_departure_first(
    desk: Desk, clock: Clock
) -> None:
    """Scenario 33."""
    stay = lodge(desk, "121", 1, 3)
    stays.check_in(desk, stay)
    blocks.block_rooms(desk, [room(desk, "121")], nights(3, 6), "peinture")
    clock.go_to(day(3))

    task = _task(desk, 3, "121")
    assert (task.task, task.note) == ("departure", "peinture")
    clock.go_to(day(4))
    stays.check_out(desk, stay)
    assert _task(desk, 4, "121").task == "blocked"


def test_a_dirty_or_broken_room_that_nobody_waits_for_is_to_be_checked(desk: Desk) -> None:
    housekeeping.set_state(desk, room(desk, "121"), Cleanliness.DIRTY)
    repair = housekeeping.report_repair(desk, room(desk, "122"), "robinet")

    assert _task(desk, 1, "121").task == "check"
    assert (_task(desk, 1, "122").task, _task(desk, 1, "122").note) == ("check", "robinet")
    housekeeping.mended(desk, repair.result[0])
    assert _task(desk, 1, "122").task == "none"


def test_whoever_should_have_left_yesterday_is_still_a_departure(desk: Desk, clock: Clock) -> None:
    """Scenarios 31 and 32: the newcomer makes it a turnover."""
    stays.check_in(desk, lodge(desk, "121", 1, 3))
    lodge(desk, "121", 4, 6)
    clock.go_to(day(4))

    assert _task(desk, 4, "121").task == "turnover"


def _task(desk: Desk, when: int, number: str) -> RoomTask:
    return next(task for task in corridor.tasks(desk, day(when)) if task.room == number)
