"""Scenarios 12 to 16: two beds in a room, and who may share it."""

from __future__ import annotations

import pytest

from centre_desk.actions import blocks, bookings, groups, stays
from centre_desk.actions.bookings import Guest
from centre_desk.actions.groups import Places
from centre_desk.desk import Desk
from centre_desk.domain.people import Sex
from centre_desk.domain.stays import Role
from centre_desk.errors import RuleBroken
from centre_desk.storage import rooms
from centre_desk.storage import stays as stay_rows
from tests.house import bed, content, day, lodge, man, nights, whereabouts, woman


def test_the_other_bed_of_a_twin_can_be_booked_but_the_whole_room_cannot(desk: Desk) -> None:
    """Scenario 12."""
    lodge(desk, "102/1", 1, 5, name="Alami")

    with pytest.raises(RuleBroken, match="Le lit 1 de la chambre 102 est pris par ALAMI"):
        lodge(desk, "102/2", 1, 5, whole_room=True, person_id=None, label="Famille")
    assert whereabouts(desk, lodge(desk, "102/2", 1, 5)) == [("102/2", 1, 5)]


def test_a_room_taken_whole_refuses_both_beds_until_it_is_cancelled(desk: Desk) -> None:
    """Scenario 13."""
    whole = lodge(desk, "102", 1, 5, whole_room=True, party=2)
    assert whereabouts(desk, whole) == [("102/1", 1, 5), ("102/2", 1, 5)]

    for label in ("1", "2"):
        with pytest.raises(RuleBroken, match=f"Le lit {label} de la chambre 102 est pris"):
            lodge(desk, f"102/{label}", 2, 3)
    stays.cancel(desk, whole)
    lodge(desk, "102/1", 2, 3)
    lodge(desk, "102/2", 2, 3)


def test_four_people_for_three_beds_are_refused_and_nobody_is_lodged(desk: Desk) -> None:
    """Scenario 14."""
    _leave_free(desk, 3)
    before = content(desk)
    family = [Guest(sex=Sex.MAN), Guest(sex=Sex.WOMAN), Guest(sex=Sex.WOMAN), Guest(sex=Sex.MAN)]

    with pytest.raises(RuleBroken, match="La maison est pleine"):
        bookings.book_together(desk, guests=family, nights=nights(1, 5), label="Famille Tazi")
    assert content(desk) == before
    three = bookings.book_together(desk, guests=family[:3], nights=nights(1, 5), label="Tazi")
    assert len(three.result) == 3


def test_capacity_is_counted_night_by_night(desk: Desk) -> None:
    """Scenario 15: two stays in one bed that do not meet take one bed, not two."""
    lodge(desk, "121", 1, 3)
    lodge(desk, "121", 3, 6)
    lodge(desk, "122", 5, 8)

    free = stay_rows.free_count_by_night(desk.store, desk.centre_id, nights(1, 8))
    assert [192 - count for count in free.values()] == [1, 1, 1, 1, 2, 1, 1]


def test_a_group_fits_where_every_single_night_has_enough_beds(desk: Desk) -> None:
    """Scenario 15, for a group: 192 beds, one stay before it and one after it in the same bed."""
    lodge(desk, "121", 1, 3)
    lodge(desk, "121", 5, 8)

    held = groups.hold_group(
        desk, label="Tous", nights=nights(3, 5), quotas=[Places("", 192)], release_on=day(1)
    )
    assert len(held.result) == 193


def test_a_man_until_wednesday_and_a_woman_from_wednesday_may_follow_in_a_twin(desk: Desk) -> None:
    """Scenario 16: 2 June 2027 is a Wednesday."""
    lodge(desk, "102/1", 1, 2, name="Alami")

    hers = lodge(desk, "102/2", 2, 5, person_id=woman(desk))
    assert whereabouts(desk, hers) == [("102/2", 2, 5)]


def test_a_woman_may_not_share_a_night_with_a_man_and_is_told_why(desk: Desk) -> None:
    """Scenario 16: from Tuesday."""
    lodge(desk, "102/1", 1, 3, name="Alami")

    with pytest.raises(RuleBroken) as refusal:
        lodge(desk, "102/2", 2, 5, person_id=woman(desk))
    assert refusal.value.message.in_french() == (
        "Chambre 102 : ALAMI Test y dort du 02/06/2027 au 03/06/2027 et n'est pas du même sexe."
    )


def test_a_couple_may_share_whatever_their_sex(desk: Desk) -> None:
    pair = bookings.book_together(
        desk,
        guests=[
            Guest(person_id=man(desk), bed_id=bed(desk, "102", "1")),
            Guest(person_id=woman(desk), bed_id=bed(desk, "102", "2")),
        ],
        nights=nights(1, 5),
    )
    assert [whereabouts(desk, stay)[0][0] for stay in pair.result] == ["102/1", "102/2"]


def test_a_trainer_does_not_share_with_a_participant(desk: Desk) -> None:
    lodge(desk, "102/1", 1, 5, role=Role.TRAINER)

    with pytest.raises(RuleBroken, match="un formateur ne partage pas"):
        lodge(desk, "102/2", 1, 5)
    lodge(desk, "102/2", 1, 5, role=Role.TRAINER)


def _leave_free(desk: Desk, count: int) -> None:
    """Block the house but for the first *count* beds."""
    beds = [one.id for room in rooms.every(desk.store, desk.centre_id) for one in room.beds]
    blocks.block(desk, beds[count:], nights(1, 5), "travaux")
