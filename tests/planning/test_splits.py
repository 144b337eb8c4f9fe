"""A stay in several beds, one after the other: as few changes as there can be."""

from __future__ import annotations

import itertools
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from centre_desk.domain.people import Sex
from centre_desk.planning.situation import Situation, Taken
from centre_desk.planning.splits import cover, split
from tests.planning.houses import house, nights, somebody, wish

LENGTH = 6
calendars = st.lists(st.sets(st.integers(0, LENGTH - 1)), min_size=1, max_size=3)


def fewest_changes(free: list[set[int]], last: int | None) -> int | None:
    """Try every bed on every night; a first night elsewhere than *last* is a change too."""
    best: int | None = None
    for beds in itertools.product(range(len(free)), repeat=LENGTH):
        if all(night in free[bed] for night, bed in enumerate(beds)):
            path = beds if last is None else (last, *beds)
            changes = sum(one != other for one, other in itertools.pairwise(path))
            best = changes if best is None else min(best, changes)
    return best


@given(free=calendars, last=st.one_of(st.none(), st.integers(0, 2)))
def test_no_other_choice_of_beds_needs_fewer_changes(
    free: list[set[int]], last: int | None
) -> None:
    last = None if last is None else last % len(free)

    def is_free(bed: int, night: date) -> bool:
        return (night - nights(0, 1).arrival).days in free[bed]

    found = cover(nights(0, LENGTH), list(range(len(free))), is_free, last_bed=last)
    fewest = fewest_changes(free, last)
    if fewest is None:
        assert found is None
        return
    assert found is not None
    assert [night for hold in found for night in hold.nights] == list(nights(0, LENGTH))
    assert all(is_free(hold.bed_id, night) for hold in found for night in hold.nights)
    changes = len(found) - 1 + (last is not None and found[0].bed_id != last)
    assert changes == fewest


def test_last_night_s_bed_wins_on_ties() -> None:
    found = cover(nights(0, 3), [1, 2, 3], lambda *_: True, last_bed=3)
    assert [(hold.bed_id, hold.nights) for hold in found or ()] == [(3, nights(0, 3))]


def test_last_night_s_bed_is_kept_as_long_as_it_is_free() -> None:
    """One change either way: then later rather than sooner."""

    def free(bed: int, night: date) -> bool:
        return bed == 1 or night < nights(2, 3).arrival

    found = cover(nights(0, 5), [1, 2], free, last_bed=2)
    assert [(hold.bed_id, len(hold.nights)) for hold in found or ()] == [(2, 2), (1, 3)]


def test_a_bed_beside_the_other_sex_is_not_proposed() -> None:
    rooms = house(1, twins=1)
    held = [
        Taken(21, nights(0, 3), 1, somebody(nights(0, 3), Sex.WOMAN)),
        Taken(11, nights(3, 6), 2, somebody(nights(3, 6))),
    ]

    found = split(Situation(rooms, held), wish(nights(0, 6)), None)
    assert [hold.bed_id for hold in found or ()] in ([11, 21], [11, 22])
    assert split(Situation(rooms, held), wish(nights(0, 6), Sex.WOMAN), 22) is not None
