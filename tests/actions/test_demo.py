"""The demonstration centre: believable, without a broken rule, and the same for the same seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from centre_desk.actions import demo
from centre_desk.desk import Desk, open_desk
from centre_desk.errors import RuleBroken
from centre_desk.queries import check
from centre_desk.queries import today as page
from centre_desk.storage import tables

WEDNESDAY = date(2027, 2, 3)
OpenAt = Callable[..., Desk]


@pytest.fixture
def empty(open_at: OpenAt, tmp_path: Path) -> Desk:
    return open_at(tmp_path / "new.db", create=True)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = open_desk(tmp_path_factory.mktemp("demo") / "new.db", actor="accueil", create=True)
    demo.create(desk, years=1, today=WEDNESDAY)
    yield desk
    desk.close()


def content(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    names = [table._meta.table_name for table in tables.ALL]
    return {name: desk.store.rows(f"SELECT * FROM {name} ORDER BY 1, 2") for name in names}


def test_the_same_seed_and_day_give_the_same_centre(open_at: OpenAt, tmp_path: Path) -> None:
    one, other, third = (open_at(tmp_path / f"{n}.db", create=True) for n in range(3))
    for desk, seed in ((one, 5), (other, 5), (third, 6)):
        demo.create(desk, years=0.3, today=WEDNESDAY, seed=seed)
    assert content(one) == content(other)
    assert content(one) != content(third)


def test_no_rule_is_broken_in_it(shown: Desk) -> None:
    report = check.read(shown)
    assert report.broken == ()
    assert report.counts["stay"] > 5_000


def test_whoever_needs_an_accessible_room_sleeps_in_one(shown: Desk) -> None:
    rows = shown.store.rows(
        "SELECT r.accessible FROM hold h JOIN stay s ON s.id = h.stay_id "
        "JOIN person p ON p.id = s.person_id JOIN bed ON bed.id = h.bed_id "
        "JOIN room r ON r.id = bed.room_id WHERE p.needs_accessible"
    )
    assert len(rows) > 20
    assert all(accessible for (accessible,) in rows)


def test_trainers_sleep_alone(shown: Desk) -> None:
    sharing = shown.store.rows(
        "SELECT s.id FROM stay s JOIN hold h ON h.stay_id = s.id "
        "JOIN bed ON bed.id = h.bed_id JOIN bed b2 ON b2.room_id = bed.room_id AND b2.id <> bed.id "
        "JOIN hold h2 ON h2.bed_id = b2.id AND h2.arrival < h.departure "
        "AND h2.departure > h.arrival WHERE s.role = 'trainer'"
    )
    assert sharing == []


def test_full_weeks_are_nearly_full_and_weekends_are_not(shown: Desk) -> None:
    monday = WEDNESDAY - timedelta(days=9)
    taken = dict(
        shown.store.rows(
            "SELECT night, count(*) FROM bed_night WHERE night >= ? AND night < ? GROUP BY night",
            monday,
            monday + timedelta(days=7),
        )
    )
    assert 160 <= taken[monday + timedelta(days=1)] <= 192
    assert taken[monday + timedelta(days=5)] < 100


def test_its_present_day_has_something_of_everything_to_settle(shown: Desk) -> None:
    day = page.read(shown, WEDNESDAY)
    assert {"late-arrival", "overdue-departure", "no-room", "block-ending", "group-release"} <= {
        matter.kind for matter in day.matters
    }
    for movements in (day.arrivals, day.departures):
        assert any(movement.done for movement in movements)
        assert not all(movement.done for movement in movements)
    assert day.sessions


def test_most_of_it_lies_behind_and_four_months_ahead(shown: Desk) -> None:
    row = shown.store.one("SELECT min(arrival), max(departure) FROM stay")
    assert row is not None
    first, last = (date.fromisoformat(str(day)) for day in row)
    assert timedelta(days=230) < WEDNESDAY - first < timedelta(days=260)
    assert timedelta(days=110) < last - WEDNESDAY < timedelta(days=140)


def test_a_database_with_a_centre_is_left_alone(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match="déjà un centre"):
        demo.create(desk)


@pytest.mark.parametrize("years", [0, -1, 1000])
def test_years_that_make_no_sense_are_refused(empty: Desk, years: float) -> None:
    with pytest.raises(RuleBroken):
        demo.create(empty, years=years)


def test_stopped_halfway_it_leaves_nothing_behind(empty: Desk) -> None:
    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        demo.create(empty, years=0.3, today=WEDNESDAY, progress=stop)
    assert empty.centre_id == 0
    assert not any(content(empty).values())
    demo.create(empty, years=0.3, today=WEDNESDAY)
