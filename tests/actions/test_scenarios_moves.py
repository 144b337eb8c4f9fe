"""Scenarios 17 to 22: moving people between beds."""

from __future__ import annotations

import pytest

from centre_desk.actions import bookings, housekeeping, moves, stays
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.rooms import Cleanliness
from centre_desk.domain.stays import StayState
from centre_desk.errors import RuleBroken
from centre_desk.queries import history
from centre_desk.queries import stays as stay_queries
from centre_desk.storage import rooms
from centre_desk.storage import stays as stay_rows
from tests.conftest import Clock
from tests.house import bed, content, day, lodge, nights, room, whereabouts


def test_two_rooms_are_swapped_for_three_nights(desk: Desk) -> None:
    """Scenario 17."""
    one = lodge(desk, "121", 1, 9)
    other = lodge(desk, "122", 1, 9)

    moves.swap_rooms(desk, room(desk, "121"), room(desk, "122"), nights(3, 6))
    assert whereabouts(desk, one) == [("121/1", 1, 3), ("122/1", 3, 6), ("121/1", 6, 9)]
    assert whereabouts(desk, other) == [("122/1", 1, 3), ("121/1", 3, 6), ("122/1", 6, 9)]


def test_a_swap_works_where_one_room_has_a_gap_in_the_middle(desk: Desk) -> None:
    """Scenario 17."""
    one = lodge(desk, "121", 3, 6)
    early, late = lodge(desk, "122", 1, 4), lodge(desk, "122", 5, 8)

    moves.swap_rooms(desk, room(desk, "121"), room(desk, "122"), nights(3, 6))
    assert whereabouts(desk, one) == [("122/1", 3, 6)]
    assert whereabouts(desk, early) == [("122/1", 1, 3), ("121/1", 3, 4)]
    assert whereabouts(desk, late) == [("121/1", 5, 6), ("122/1", 6, 8)]


def test_twins_are_swapped_bed_by_bed_and_whole_rooms_whole(desk: Desk) -> None:
    """Scenario 17, with two people against a party."""
    left, right = lodge(desk, "102/1", 1, 5), lodge(desk, "102/2", 1, 5)
    party = lodge(desk, "103", 1, 5, whole_room=True, party=2)

    moves.swap_rooms(desk, room(desk, "102"), room(desk, "103"), nights(1, 5))
    assert whereabouts(desk, left) == [("103/1", 1, 5)]
    assert whereabouts(desk, right) == [("103/2", 1, 5)]
    assert whereabouts(desk, party) == [("102/1", 1, 5), ("102/2", 1, 5)]


def test_two_stays_swap_beds_over_their_own_nights(desk: Desk) -> None:
    """Scenario 17, as two stays."""
    one, other = lodge(desk, "121", 1, 4), lodge(desk, "122", 1, 4)

    moves.swap_stays(desk, one, other)
    assert whereabouts(desk, one) == [("122/1", 1, 4)]
    assert whereabouts(desk, other) == [("121/1", 1, 4)]


def test_whoever_arrives_on_the_day_the_swapped_ones_leave_is_untouched(desk: Desk) -> None:
    """Scenario 18."""
    lodge(desk, "121", 1, 4), lodge(desk, "122", 1, 4)
    next_one = lodge(desk, "121", 4, 7)
    holds = stay_rows.get(desk.store, next_one).holds

    moves.swap_rooms(desk, room(desk, "121"), room(desk, "122"), nights(1, 4))
    assert stay_rows.get(desk.store, next_one).holds == holds


def test_a_third_person_in_the_way_of_a_swap_is_named(desk: Desk) -> None:
    one, other = lodge(desk, "121", 1, 6), lodge(desk, "122", 1, 4)
    lodge(desk, "122", 4, 7, name="Tazi")
    before = content(desk)

    with pytest.raises(RuleBroken, match="TAZI Test"):
        moves.swap_stays(desk, one, other)
    assert content(desk) == before


def test_a_stay_marked_do_not_move_stays_unless_overridden_on_record(desk: Desk) -> None:
    """Scenario 19."""
    stay = lodge(desk, "121", 1, 5, name="Alami")
    stays.set_locked(desk, stay, locked=True)

    with pytest.raises(RuleBroken, match="ne pas déplacer") as refusal:
        moves.move(desk, stay, bed(desk, "122"))
    moves.move(desk, stay, bed(desk, "122"), override={refusal.value.override or ""})
    assert whereabouts(desk, stay) == [("122/1", 1, 5)]
    written = history.of_stay(desk, stay)[0].text.in_french()
    assert "malgré « ne pas déplacer »" in written


def test_a_locked_stay_is_not_swapped_either(desk: Desk) -> None:
    """Scenario 19."""
    one, other = lodge(desk, "121", 1, 5), lodge(desk, "122", 1, 5)
    stays.set_locked(desk, one, locked=True)

    pair = room(desk, "121"), room(desk, "122")
    with pytest.raises(RuleBroken, match="ne pas déplacer"):
        moves.swap_stays(desk, one, other)
    with pytest.raises(RuleBroken, match="ne pas déplacer"):
        moves.swap_rooms(desk, *pair, nights(1, 5))
    for forced in (
        moves.swap_stays(desk, one, other, override={"locked"}),
        moves.swap_rooms(desk, *pair, nights(1, 5), override={"locked"}),
    ):
        assert "malgré « ne pas déplacer »" in forced.message.in_french()


def test_an_in_house_move_dirties_the_old_room_and_keeps_the_nights_slept(
    desk: Desk, clock: Clock
) -> None:
    """Scenario 20."""
    stay = lodge(desk, "121", 1, 6)
    stays.check_in(desk, stay)
    clock.go_to(day(3))

    moves.move(desk, stay, bed(desk, "122"), reason="climatisation")
    assert whereabouts(desk, stay) == [("121/1", 1, 3), ("122/1", 3, 6)]
    assert rooms.cleanliness(desk.store, room(desk, "121")) is Cleanliness.DIRTY
    with pytest.raises(RuleBroken, match="est pris par HOMME"):
        stays.check_in(desk, lodge(desk, "122", 3, 4))
    assert stay_queries.details(desk, stay).rooms == (
        ("121", "1", nights(1, 3)),
        ("122", "1", nights(3, 6)),
    )


def test_somebody_in_the_house_is_not_moved_into_a_dirty_room(desk: Desk, clock: Clock) -> None:
    """Scenario 20."""
    stay = lodge(desk, "121", 1, 6)
    stays.check_in(desk, stay)
    housekeeping.set_state(desk, room(desk, "122"), Cleanliness.DIRTY)

    with pytest.raises(RuleBroken, match="La chambre 122 n'est pas encore propre") as refusal:
        moves.move(desk, stay, bed(desk, "122"))
    assert refusal.value.override == "dirty"


def test_somebody_in_the_house_is_not_moved_into_a_bed_that_is_still_slept_in(
    desk: Desk, clock: Clock
) -> None:
    """Scenario 20: the guest of 122 should have left today and has not."""
    staying, leaving = lodge(desk, "121", 1, 6), lodge(desk, "122", 1, 3, name="Tazi")
    stays.check_in(desk, staying)
    stays.check_in(desk, leaving)
    clock.go_to(day(3))

    with pytest.raises(RuleBroken, match="TAZI Test occupe encore la 122"):
        moves.move(desk, staying, bed(desk, "122"))
    stays.check_out(desk, leaving)
    moves.move(desk, staying, bed(desk, "122"), override={"dirty"})


def test_a_swap_planned_for_next_week_leaves_the_rooms_clean_today(desk: Desk) -> None:
    """Scenario 20: nobody sleeps elsewhere tonight."""
    one, other = lodge(desk, "121", 1, 20), lodge(desk, "122", 1, 20)
    stays.check_in(desk, one)
    stays.check_in(desk, other)

    moves.swap_rooms(desk, room(desk, "121"), room(desk, "122"), nights(8, 10))
    for number in ("121", "122"):
        assert rooms.cleanliness(desk.store, room(desk, number)) is Cleanliness.CLEAN
    moves.swap_rooms(desk, room(desk, "121"), room(desk, "122"), nights(1, 3))
    for number in ("121", "122"):
        assert rooms.cleanliness(desk.store, room(desk, number)) is Cleanliness.DIRTY


def test_a_room_taken_today_can_be_given_for_next_week(desk: Desk) -> None:
    """Scenario 21."""
    stays.check_in(desk, lodge(desk, "121", 1, 5))
    stay = lodge(desk, "122", 8, 12)

    moves.move(desk, stay, bed(desk, "121"))
    assert whereabouts(desk, stay) == [("121/1", 8, 12)]


def test_an_early_departure_frees_the_nights_left_at_once(desk: Desk, clock: Clock) -> None:
    """Scenario 22."""
    stay = lodge(desk, "121", 1, 9)
    stays.check_in(desk, stay)
    clock.go_to(day(4))
    stays.check_out(desk, stay)

    left = stay_rows.get(desk.store, stay)
    assert (left.state, left.nights) == (StayState.LEFT, nights(1, 4))
    assert whereabouts(desk, stay) == [("121/1", 1, 4)]
    assert rooms.cleanliness(desk.store, room(desk, "121")) is Cleanliness.DIRTY
    lodge(desk, "121", 4, 9)


def test_an_absence_after_an_early_departure_is_cut_with_the_stay(desk: Desk, clock: Clock) -> None:
    """Scenario 22: no absence is left on nights that the stay no longer has."""
    stay = lodge(desk, "121", 1, 12)
    stays.add_absence(desk, stay, nights(2, 6))
    stays.add_absence(desk, stay, nights(9, 11))
    stays.check_in(desk, stay)
    clock.go_to(day(5))
    stays.check_out(desk, stay)

    assert stay_queries.details(desk, stay).absences == (nights(2, 5),)


def test_a_shortened_stay_takes_its_absences_along(desk: Desk) -> None:
    stay = lodge(desk, "121", 1, 12)
    stays.add_absence(desk, stay, nights(9, 11))

    stays.change_nights(desk, stay, nights(1, 10))
    assert stay_queries.details(desk, stay).absences == (nights(9, 10),)


def test_a_stay_cut_at_both_ends_holds_exactly_the_nights_in_between(desk: Desk) -> None:
    """Cutting the second end once gave the first one back."""
    stay = lodge(desk, "121", 1, 9)

    stays.change_nights(desk, stay, nights(3, 6))
    assert whereabouts(desk, stay) == [("121/1", 3, 6)]


def test_nobody_swaps_with_themselves(desk: Desk) -> None:
    stay = lodge(desk, "121", 1, 9)

    with pytest.raises(RuleBroken, match="deux séjours différents"):
        moves.swap_stays(desk, stay, stay)
    with pytest.raises(RuleBroken, match="deux chambres différentes"):
        moves.swap_rooms(desk, room(desk, "121"), room(desk, "121"), nights(1, 5))


def test_a_stay_without_a_room_is_never_given_half_of_one(desk: Desk) -> None:
    """Dropped in the middle of its nights, it was left without a bed on the first ones."""
    waiting = bookings.book(desk, nights=nights(1, 5), label="Tazi", place=False).result[0]
    moves.move(desk, waiting, bed(desk, "205"), since=day(3))
    assert whereabouts(desk, waiting) == [("205/1", 1, 5)]


def test_a_reason_given_afterwards_does_not_keep_the_move_from_being_undone(desk: Desk) -> None:
    stay = lodge(desk, "201", 1, 5)
    moves.move(desk, stay, bed(desk, "205"))
    moves.explain(desk, stay, "bruit")
    History(desk).undo()
    assert whereabouts(desk, stay) == [("201/1", 1, 5)]
