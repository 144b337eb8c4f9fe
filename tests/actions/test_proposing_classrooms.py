"""Classrooms are proposed with the reasons, and accepted in one step that undoes."""

from __future__ import annotations

import pytest

from centre_desk.actions import classrooms, people, proposing_classrooms
from centre_desk.actions.history import History
from centre_desk.actions.proposing_classrooms import RoomsProposal
from centre_desk.desk import Desk
from centre_desk.domain.people import Person, Sex
from centre_desk.errors import RuleBroken
from centre_desk.storage import classrooms as stored
from centre_desk.storage import sessions
from tests.conftest import Clock
from tests.house import content, day, man, woman
from tests.training import classroom, enrol, session, slot, trainer


@pytest.fixture
def two_rooms(desk: Desk) -> tuple[int, int]:
    """A centre with a room for 10 and one for 20, and none of those it starts with."""
    for each in stored.every(desk.store, desk.centre_id):
        classrooms.retire(desk, each.id)
    small = classroom(desk, "Salle Rif", seats=10, equipment="screen")
    return small, classroom(desk, "Salle Atlas", seats=20, accessible=True)


def rooms_of(desk: Desk, session_id: int) -> list[int | None]:
    return [each.classroom_id for each in sessions.slots_of(desk.store, session_id)]


def said(proposal: RoomsProposal) -> list[list[str]]:
    return [[reason.in_french() for reason in each.reasons] for each in proposal.sessions]


def test_a_session_is_proposed_the_room_that_suits_with_the_reasons(
    desk: Desk, two_rooms: tuple[int, int]
) -> None:
    mgt = session(desk, "MGT-1", layout="u", equipment="screen", capacity=8)
    slot(desk, mgt, day(2))
    slot(desk, mgt, day(3))
    before = content(desk)
    proposal = proposing_classrooms.for_session(desk, mgt)
    assert content(desk) == before, "nothing is saved by looking"
    assert said(proposal) == [["10 places en U, écran interactif ; libre pendant 2 demi-journées"]]
    assert (proposal.proven, proposal.missing) == (True, ())
    proposing_classrooms.accept(desk, proposal)
    assert rooms_of(desk, mgt) == [two_rooms[0]] * 2
    History(desk).undo()
    assert content(desk) == before


def test_a_week_is_proposed_as_a_whole_and_two_sessions_may_change_places(
    desk: Desk, two_rooms: tuple[int, int]
) -> None:
    small, large = two_rooms
    few, many = session(desk, "MGT-1", capacity=5), session(desk, "DIG-1", capacity=15)
    for number in (2, 3):
        slot(desk, few, day(number), classroom_id=large)
        slot(desk, many, day(number), classroom_id=small)
    proposal = proposing_classrooms.for_period(desk, day(1), day(6))
    proposing_classrooms.accept(desk, proposal)
    assert (rooms_of(desk, few), rooms_of(desk, many)) == ([small] * 2, [large] * 2)
    with pytest.raises(RuleBroken, match="déjà la salle proposée"):
        proposing_classrooms.accept(desk, proposing_classrooms.for_period(desk, day(1), day(6)))


def test_what_is_to_stay_and_what_is_past_stays(
    desk: Desk, two_rooms: tuple[int, int], clock: Clock
) -> None:
    _, large = two_rooms
    mgt = session(desk, "MGT-1", capacity=5)
    slot(desk, mgt, day(2), classroom_id=large)
    kept = slot(desk, mgt, day(3), classroom_id=large)
    slot(desk, mgt, day(4))
    clock.go_to(day(3))
    proposal = proposing_classrooms.for_session(desk, mgt, keep=[kept])
    (only,) = proposal.sessions
    assert [each.when.day for each in only.slots] == [day(4)]
    assert said(proposal) == [
        ["20 places, la salle de ses autres demi-journées ; libre pendant 1 demi-journée"]
    ]
    assert only.changes


def test_whoever_needs_an_accessible_room_gets_one(desk: Desk, two_rooms: tuple[int, int]) -> None:
    guest = Person(last_name="Idrissi", first_name="Test", sex=Sex.WOMAN, needs_accessible=True)
    mgt = session(desk, "MGT-1")
    enrol(desk, mgt, people.add(desk, guest).result[0])
    slot(desk, mgt, day(2))
    assert said(proposing_classrooms.for_session(desk, mgt)) == [
        ["20 places, accessible ; libre pendant 1 demi-journée"]
    ]


def test_a_change_of_room_that_cannot_be_avoided_is_said_with_the_days(
    desk: Desk, two_rooms: tuple[int, int]
) -> None:
    small, large = two_rooms
    classrooms.close(desk, small, day(2), day(2), "peinture")
    classrooms.close(desk, large, day(3), day(3), "peinture")
    mgt = session(desk, "MGT-1")
    slot(desk, mgt, day(2))
    slot(desk, mgt, day(3))
    proposal = proposing_classrooms.for_session(desk, mgt)
    ((why,),) = said(proposal)
    assert why == (
        "Aucune salle ne convient pendant les 2 demi-journées : Salle Atlas à partir du "
        "02/06/2027 (matin), Salle Rif à partir du 03/06/2027 (matin)"
    )
    proposing_classrooms.accept(desk, proposal)
    assert rooms_of(desk, mgt) == [large, small]


def test_what_cannot_be_is_said_with_the_half_day_and_the_number_of_rooms(
    desk: Desk, two_rooms: tuple[int, int]
) -> None:
    for number in range(5):
        slot(desk, session(desk, f"MGT-{number}"), day(2))
    proposal = proposing_classrooms.for_period(desk, day(1), day(6))
    assert [message.in_french() for message in proposal.missing] == [
        "Il manque 3 salles le 02/06/2027 (matin)."
    ]
    proposing_classrooms.accept(desk, proposal)


def test_too_small_a_room_is_proposed_only_with_a_word_of_it(
    desk: Desk, two_rooms: tuple[int, int]
) -> None:
    mgt = session(desk, "MGT-1", capacity=33)
    slot(desk, mgt, day(2))
    ((_, lack),) = said(proposing_classrooms.for_session(desk, mgt))
    assert lack == "Salle Atlas a 20 places au plus pour 33 personnes."


def test_groups_held_together_are_seated_together(desk: Desk, two_rooms: tuple[int, int]) -> None:
    mgt, dig = session(desk, "MGT-1"), session(desk, "DIG-1")
    for _ in range(6):
        enrol(desk, mgt, woman(desk))
        enrol(desk, dig, man(desk))
    leader = slot(desk, mgt, day(2))
    trainer(desk, man(desk), leader)
    slot(desk, dig, day(2), joined_to_id=leader)
    proposal = proposing_classrooms.for_period(desk, day(1), day(6))
    assert len(proposal.sessions) == 1
    proposing_classrooms.accept(desk, proposal)
    assert rooms_of(desk, dig) == [two_rooms[1]], "twelve do not fit in the small one"


def test_a_proposal_that_has_been_overtaken_is_refused(
    desk: Desk, two_rooms: tuple[int, int]
) -> None:
    mgt = session(desk, "MGT-1", capacity=5)
    slot(desk, mgt, day(2))
    proposal = proposing_classrooms.for_session(desk, mgt)
    slot(desk, session(desk, "DIG-1"), day(2), classroom_id=two_rooms[0])
    with pytest.raises(RuleBroken, match="Salle Rif est prise"):
        proposing_classrooms.accept(desk, proposal)
    assert rooms_of(desk, mgt) == [None]


def test_an_event_in_several_rooms_is_proposed_a_different_one_for_each(
    desk: Desk, two_rooms: tuple[int, int]
) -> None:
    forum = session(desk, "EVT-1", kind="event")
    slot(desk, forum, day(2))
    slot(desk, forum, day(2))
    proposing_classrooms.accept(desk, proposing_classrooms.for_session(desk, forum))
    assert sorted(map(str, rooms_of(desk, forum))) == sorted(map(str, two_rooms))
