"""What counts as JFP, and how half-days add up."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.domain.attendance import enrolment_after
from centre_desk.domain.jfp import (
    Dimension,
    Figures,
    HalfDays,
    Part,
    Target,
    breakdown,
    counts,
    seats_by_direction,
    summed,
    target_of,
    whole_target,
    written,
)
from centre_desk.domain.training import AttendanceState, EnrolmentState, Mode, SessionKind
from centre_desk.domain.training import SessionState as State

few = st.integers(0, 3)
parts = st.lists(
    st.builds(
        Part, few, st.none() | few, st.sampled_from(["2027-01", "2027-02"]), st.none() | few,
        st.sampled_from(["F", "M", None]), *[st.integers(-5, 500)] * 12,
    )
)  # fmt: skip
KEYS = {
    "session": lambda part: part.session_id,
    "month": lambda part: part.month,
    "direction": lambda part: part.direction_id,
    "sex": lambda part: part.sex,
}


@given(parts, st.sampled_from(sorted(KEYS)))
def test_the_lines_of_any_breakdown_add_up_to_the_total(some: list[Part], by: str) -> None:
    total = summed(some)
    lines = breakdown(some, KEYS[by]).values()
    for name in ("planned", "enrolled", "realised", "coming"):
        assert sum((getattr(line, name) for line in lines), HalfDays()) == getattr(total, name)
    for name in ("absent", "marked", "seats", "seated"):
        assert sum(getattr(line, name) for line in lines) == getattr(total, name)


@given(parts)
def test_people_and_sessions_are_counted_once(some: list[Part]) -> None:
    total = summed(some)
    assert total.people == len({part.person_id for part in some} - {None})
    assert total.sessions == len({part.session_id for part in some})


def test_only_training_on_site_and_at_a_distance_counts() -> None:
    counting = {
        (kind, state, mode, cancelled)
        for kind, state, mode, cancelled in product(SessionKind, State, Mode, (False, True))
        if counts(kind, state, mode, cancelled=cancelled)
    }
    assert counting == set(
        product(
            [SessionKind.TRAINING],
            [State.PLANNED, State.CONFIRMED, State.RUNNING, State.CLOSED],
            [Mode.ON_SITE, Mode.DISTANCE],
            [False],
        )
    )


def test_three_half_days_are_one_and_a_half_jfp_in_writing_only() -> None:
    assert written(3) == "1,5"
    assert written(41_406) == "20\u202f703,0"
    assert written(-1) == "−0,5"
    assert written(1, signed=True) == "+0,5"


def test_shares_are_not_told_where_there_is_nothing_to_share() -> None:
    assert Figures().fill is None
    assert Figures().absence is None
    assert Figures().reached is None
    some = Figures(seats=20, seated=15, marked=10, absent=1, target=8, realised=HalfDays(4, 2))
    assert (some.fill, some.absence, some.reached) == (0.75, 0.1, 0.75)


def test_the_year_aims_at_its_own_target_or_at_the_sum_of_its_categories() -> None:
    managerial = Target(2791, {Dimension.CATEGORY: "managerial"})
    technical = Target(1281, {Dimension.CATEGORY: "technical"})
    souss = Target(900, {Dimension.DIRECTION: 1})
    whole = Target(32_396, {})
    assert whole_target([managerial, whole, souss]) == 64_792
    assert whole_target([souss, managerial, technical]) == 2 * (2791 + 1281)
    assert whole_target([]) is None


def test_a_target_that_names_something_alone_comes_before_finer_ones() -> None:
    alone = Target(100, {Dimension.CATEGORY: "technical"})
    finer = [
        Target(30, {Dimension.CATEGORY: "technical", Dimension.DIRECTION: 1}),
        Target(20, {Dimension.CATEGORY: "technical", Dimension.DIRECTION: 2}),
    ]
    assert target_of([alone, *finer], Dimension.CATEGORY, "technical") == 200
    assert target_of(finer, Dimension.CATEGORY, "technical") == 100
    assert target_of(finer, Dimension.DIRECTION, 1) == 60
    assert target_of(finer, Dimension.CATEGORY, "english") is None
    assert target_of(finer, Dimension.CATEGORY, None) is None


@given(st.integers(0, 50), st.dictionaries(few, st.integers(0, 40)))
def test_the_seats_of_all_directions_are_the_seats_there_are(
    capacity: int, quotas: dict[int, int]
) -> None:
    shared = seats_by_direction(capacity, quotas)
    assert sum(shared.values()) == capacity
    assert all(0 <= shared[direction] <= seats for direction, seats in quotas.items())


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ("", EnrolmentState.CONFIRMED),
        ("P", EnrolmentState.PRESENT),
        ("PPP", EnrolmentState.PRESENT),
        ("PA", EnrolmentState.PARTLY_PRESENT),
        ("L", EnrolmentState.PARTLY_PRESENT),
        ("LE", EnrolmentState.PARTLY_PRESENT),
        ("EE", EnrolmentState.EXCUSED),
        ("EA", EnrolmentState.ABSENT),
        ("A", EnrolmentState.ABSENT),
    ],
)
def test_the_enrolment_says_what_the_half_days_say(marks: str, expected: EnrolmentState) -> None:
    letters = {
        "P": AttendanceState.PRESENT,
        "L": AttendanceState.PARTIAL,
        "A": AttendanceState.ABSENT,
        "E": AttendanceState.EXCUSED,
    }
    said = [letters[mark] for mark in marks]
    assert enrolment_after(EnrolmentState.CONFIRMED, said) is expected
    assert enrolment_after(EnrolmentState.PRESENT, said) is expected
    assert enrolment_after(EnrolmentState.WAITING, said) is EnrolmentState.WAITING


def test_somebody_invited_of_whom_nothing_is_said_stays_invited() -> None:
    assert enrolment_after(EnrolmentState.INVITED, []) is EnrolmentState.INVITED
