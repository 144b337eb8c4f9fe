"""Scenarios 23 to 28: rooms out of service, groups, and sessions that come back every week."""

from __future__ import annotations

import pytest

from centre_desk.actions import blocks, bookings, groups, stays
from centre_desk.actions.bookings import Guest
from centre_desk.actions.groups import Places
from centre_desk.actions.history import History
from centre_desk.actions.weekly import book_weekly
from centre_desk.desk import Desk
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import StayState
from centre_desk.errors import RuleBroken
from centre_desk.queries import rack, today
from centre_desk.storage import rooms
from centre_desk.storage import stays as stay_rows
from tests.house import bed, content, day, lodge, man, nights, room, whereabouts


def test_a_room_can_be_blocked_from_the_day_of_departure_on(desk: Desk) -> None:
    """Scenario 23."""
    stay = lodge(desk, "121", 1, 5)

    blocks.block_rooms(desk, [room(desk, "121")], nights(5, 9), "peinture")
    assert whereabouts(desk, stay) == [("121/1", 1, 5)]
    with pytest.raises(RuleBroken, match="bloqué du 05/06/2027 au 09/06/2027 : peinture"):
        lodge(desk, "121", 5, 6)


def test_when_one_of_two_rooms_is_occupied_neither_is_blocked(desk: Desk) -> None:
    """Scenario 24: the occupied one is named with its guest."""
    lodge(desk, "122", 1, 5, name="Tazi")
    before = content(desk)

    with pytest.raises(RuleBroken, match="chambre 122 est pris par TAZI Test"):
        blocks.block_rooms(desk, [room(desk, "121"), room(desk, "122")], nights(1, 3), "peinture")
    assert content(desk) == before


def test_a_room_both_reserved_and_blocked_is_counted_once(desk: Desk) -> None:
    """Scenario 25: one bed of a twin taken, the other out of service."""
    lodge(desk, "102/1", 1, 5)
    blocks.block(desk, [bed(desk, "102", "2")], nights(1, 5), "matelas")

    for night in rack.read(desk, nights(1, 5)).totals:
        assert (night.rooms, night.rooms_taken) == (112, 1)
        assert (night.beds_taken, night.beds_blocked, night.beds_free) == (1, 1, 190)
    assert today.read(desk, day(1)).beds_free == 190


def test_a_group_that_asks_for_more_beds_than_are_free_is_refused_with_the_count(
    desk: Desk,
) -> None:
    """Scenario 26."""
    every = [one.id for each in rooms.every(desk.store, desk.centre_id) for one in each.beds]
    blocks.block(desk, every[3:], nights(2, 3), "travaux")
    before = content(desk)

    with pytest.raises(RuleBroken) as refusal:
        groups.hold_group(
            desk, label="FP", nights=nights(1, 5), quotas=[Places("", 10)], release_on=day(1)
        )
    assert refusal.value.message.in_french() == (
        "10 lits demandés, 3 libres la nuit du 02/06/2027."
    )
    assert content(desk) == before


def test_a_group_holds_places_by_direction_and_names_arrive_later(desk: Desk) -> None:
    """Scenario 26, when there is room."""
    held = groups.hold_group(
        desk,
        label="FP-2027",
        nights=nights(8, 12),
        quotas=[Places("Fès-Meknès", 2), Places("Souss", 1)],
        release_on=day(4),
    )
    booking, first, *others = held.result
    groups.name_place(desk, first, person_id=man(desk, "Alami"))

    assert stay_rows.get(desk.store, first).state is StayState.CONFIRMED
    with pytest.raises(RuleBroken, match="a déjà un nom"):
        groups.name_place(desk, first, person_id=man(desk))
    groups.release_group(desk, booking)
    assert stay_rows.get(desk.store, first).placed
    assert all(not stay_rows.get(desk.store, other).holds for other in others)


def test_a_weekly_session_names_every_date_in_the_way_and_keeps_the_others_when_skipped(
    desk: Desk,
) -> None:
    """Scenario 28."""
    lodge(desk, "121", 9, 10, name="Tazi")
    blocks.block(desk, [bed(desk, "121")], nights(22, 23), "peinture")
    guest = Guest(person_id=man(desk, "Alami"), bed_id=bed(desk, "121"))
    before = content(desk)

    with pytest.raises(RuleBroken, match="TAZI Test") as refusal:
        book_weekly(desk, guest=guest, nights=nights(1, 4), weeks=4)
    assert refusal.value.message.fields["dates"] == (day(8), day(22))
    assert content(desk) == before

    made = book_weekly(
        desk, guest=guest, nights=nights(1, 4), weeks=4, skip=refusal.value.message.fields["dates"]
    )
    assert [whereabouts(desk, stay) for stay in made.result] == [
        [("121/1", 1, 4)],
        [("121/1", 15, 18)],
    ]
    assert len({stay_rows.get(desk.store, stay).booking_id for stay in made.result}) == 1
    History(desk).undo()
    assert content(desk) == before, "one deed, taken back in one step"


def test_a_weekly_session_with_every_date_skipped_is_refused(desk: Desk) -> None:
    """Scenario 28."""
    with pytest.raises(RuleBroken, match="il ne reste rien"):
        book_weekly(
            desk, guest=Guest(), nights=nights(1, 4), weeks=2, skip=[day(1), day(8)], label="FP"
        )
    with pytest.raises(RuleBroken, match="de 1 à 53 semaines"):
        book_weekly(desk, guest=Guest(), nights=nights(1, 4), weeks=54)


def test_a_block_given_back_early_keeps_its_past(desk: Desk) -> None:
    made = blocks.block_rooms(desk, [room(desk, "102")], Nights(day(20, 5), day(9)), "travaux")

    blocks.unblock(desk, made.result[0])
    assert rooms.block(desk.store, made.result[0]).nights == Nights(day(20, 5), day(1))
    lodge(desk, "102/1", 1, 9)
    lodge(desk, "102/2", 1, 9)


def test_a_block_that_is_over_is_left_as_it_is(desk: Desk) -> None:
    made = blocks.block_rooms(desk, [room(desk, "102")], Nights(day(1, 5), day(9, 5)), "travaux")
    before = content(desk)

    with pytest.raises(RuleBroken, match="terminé"):
        blocks.unblock(desk, made.result[0])
    assert content(desk) == before


def test_a_booking_is_cancelled_in_one_step(desk: Desk) -> None:
    made = book_weekly(desk, guest=Guest(), nights=nights(1, 4), weeks=3, label="FP")
    booking = stay_rows.get(desk.store, made.result[0]).booking_id
    stays.check_in(desk, made.result[0])

    bookings.cancel_booking(desk, booking)
    states = [stay_rows.get(desk.store, stay).state for stay in made.result]
    assert states == [StayState.IN_HOUSE, StayState.CANCELLED, StayState.CANCELLED]


def test_a_place_that_was_given_back_takes_no_name_any_more(desk: Desk) -> None:
    """It became a confirmed stay that held no bed."""
    held = groups.hold_group(
        desk, label="Jury", nights=nights(1, 4), quotas=[Places("", 2)], release_on=day(1)
    )
    booking, first, _ = held.result
    groups.release_group(desk, booking)
    before = content(desk)

    with pytest.raises(RuleBroken, match="annulé"):
        groups.name_place(desk, first, person_id=man(desk))
    with pytest.raises(RuleBroken, match="plus de place sans nom"):
        groups.release_group(desk, booking)
    with pytest.raises(RuleBroken, match="annulé"):
        stays.add_absence(desk, first, nights(2, 3))
    assert content(desk)["stay"] == before["stay"]


def test_a_block_names_at_least_one_bed_and_each_once(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match="au moins une chambre"):
        blocks.block(desk, [], nights(1, 3), "peinture")
    wanted = bed(desk, "121")
    assert len(blocks.block(desk, [wanted, wanted], nights(1, 3), "peinture").result) == 1
