"""The life of a stay, and who may share a room with whom."""

from __future__ import annotations

from datetime import date

import pytest

from centre_desk.domain.people import Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import (
    Hold,
    Occupant,
    Role,
    Stay,
    StayState,
    check_in_refusal,
    sharing_refusal,
    single_period,
)
from centre_desk.errors import RuleBroken


def day(number: int) -> date:
    return date(2027, 6, number)


def nights(first: int, last: int) -> Nights:
    return Nights(day(first), day(last))


def sleeper(
    when: Nights,
    sex: Sex | None = Sex.MAN,
    role: Role = Role.PARTICIPANT,
    booking: int = 1,
    *,
    together: bool = False,
) -> Occupant:
    return Occupant("TAZI Test", sex, role, booking, together, when)


@pytest.mark.parametrize(
    ("state", "expected", "live"),
    [
        (StayState.OPTION, True, True),
        (StayState.CONFIRMED, True, True),
        (StayState.IN_HOUSE, False, True),
        (StayState.LEFT, False, False),
        (StayState.CANCELLED, False, False),
        (StayState.NO_SHOW, False, False),
    ],
)
def test_a_stay_is_expected_then_in_house_then_over(
    state: StayState, expected: bool, live: bool
) -> None:
    assert (state.expected, state.live) == (expected, live)


def test_the_sharing_rule_is_judged_night_by_night() -> None:
    """A man until Wednesday, a woman from Wednesday."""
    man = sleeper(nights(1, 2), Sex.MAN)
    assert sharing_refusal(sleeper(nights(2, 5), Sex.WOMAN), [man]) is None
    assert sharing_refusal(sleeper(nights(1, 5), Sex.WOMAN), [man]) is not None


def test_those_who_booked_together_share_whatever_their_sex() -> None:
    one = sleeper(nights(1, 5), Sex.MAN, together=True)
    other = sleeper(nights(1, 5), Sex.WOMAN, together=True)
    stranger = sleeper(nights(1, 5), Sex.WOMAN, booking=2, together=True)
    assert sharing_refusal(one, [other]) is None
    assert sharing_refusal(one, [stranger]) is not None


def test_a_place_without_a_sex_is_judged_when_its_name_arrives() -> None:
    assert sharing_refusal(sleeper(nights(1, 5), None), [sleeper(nights(1, 5), Sex.WOMAN)]) is None


@pytest.mark.parametrize("role", [Role.PARTICIPANT, Role.GUEST])
def test_a_trainer_shares_only_with_trainers(role: Role) -> None:
    trainer = sleeper(nights(1, 5), role=Role.TRAINER)
    assert sharing_refusal(trainer, [sleeper(nights(1, 5), role=Role.TRAINER, booking=2)]) is None
    refusal = sharing_refusal(sleeper(nights(1, 5), role=role, booking=2), [trainer])
    assert refusal is not None
    assert "un formateur ne partage pas" in refusal.in_french()


@pytest.mark.parametrize(("today", "refused"), [(1, True), (2, False), (5, False), (6, True)])
def test_a_check_in_is_taken_from_the_arrival_to_the_departure_day(
    today: int, refused: bool
) -> None:
    refusal = check_in_refusal(StayState.CONFIRMED, nights(2, 5), day(today))
    assert (refusal is not None) == refused


@pytest.mark.parametrize(
    "state", [StayState.IN_HOUSE, StayState.LEFT, StayState.CANCELLED, StayState.NO_SHOW]
)
def test_nobody_is_checked_in_twice_or_after_the_end(state: StayState) -> None:
    assert check_in_refusal(state, nights(2, 5), day(3)) is not None


def test_a_stay_is_placed_when_it_has_a_bed_on_every_night() -> None:
    half = Stay(
        id=1,
        booking_id=1,
        person_id=None,
        nights=nights(1, 5),
        state=StayState.CONFIRMED,
        holds=(Hold(7, nights(1, 3)),),
    )
    assert not half.placed
    assert (half.beds_on(day(2)), half.beds_on(day(3))) == ((7,), ())


def test_chosen_nights_make_one_period_or_are_refused() -> None:
    assert single_period([day(2), day(1), day(3)]) == nights(1, 4)
    with pytest.raises(RuleBroken, match="au moins une nuit"):
        single_period([])
