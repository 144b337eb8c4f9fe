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


def test_every_training_has_its_half_days_a_classroom_and_a_trainer(shown: Desk) -> None:
    rows = shown.store.rows(
        "SELECT s.id, s.classroom_id, (SELECT count(*) FROM slot_trainer x WHERE x.slot_id = s.id) "
        "FROM session t JOIN slot s ON s.session_id = t.id "
        "WHERE t.kind = 'training' AND s.mode = 'on_site'"
    )
    assert len(rows) > 2_000
    assert [row for row in rows if row[1] is None or row[2] == 0] == []
    empty = (
        "SELECT code FROM session t WHERE NOT EXISTS (SELECT 1 FROM slot WHERE session_id = t.id)"
    )
    assert shown.store.rows(empty) == []


def test_half_days_follow_from_slots_and_people_as_if_each_had_been_entered(shown: Desk) -> None:
    written = shown.store.rows(
        "SELECT person_id, day, half, slot_id, teaches FROM person_half_day ORDER BY 1, 2, 3"
    )
    due = shown.store.rows(
        "SELECT e.person_id, s.day, s.half, s.id, 0 FROM slot s "
        "JOIN enrolment e ON e.session_id = s.session_id WHERE s.mode <> 'self_study' "
        "AND e.state NOT IN ('waiting', 'cancelled') UNION ALL "
        "SELECT t.person_id, s.day, s.half, s.id, 1 FROM slot s "
        "JOIN slot_trainer t ON t.slot_id = s.id WHERE s.mode <> 'self_study' ORDER BY 1, 2, 3"
    )
    assert written == due


def test_a_year_brings_about_as_many_jfp_as_the_institution_aims_at(shown: Desk) -> None:
    row = shown.store.one("SELECT sum(on_site + distance) / 2.0 FROM jfp_line")
    assert row is not None
    months = 7.5  # that lie behind, of a year's demonstration
    assert 0.75 * 32_396 < row[0] * 12 / months < 1.25 * 32_396


def test_what_is_over_has_attendance_and_what_is_to_come_has_none(shown: Desk) -> None:
    states = {state for (state,) in shown.store.rows("SELECT DISTINCT state FROM attendance")}
    assert states == {"present", "partial", "absent", "excused"}
    early = shown.store.rows(
        "SELECT a.id FROM attendance a JOIN slot s ON s.id = a.slot_id WHERE s.day >= ?", WEDNESDAY
    )
    assert early == []


def test_some_participants_sleep_at_home_and_some_wait_for_a_seat(shown: Desk) -> None:
    at_home = shown.store.one(
        "SELECT count(*) FROM enrolment e WHERE e.state = 'present' AND NOT EXISTS "
        "(SELECT 1 FROM stay s WHERE s.person_id = e.person_id)"
    )
    assert at_home is not None
    assert at_home[0] > 100
    waiting = shown.store.rows(
        "SELECT t.capacity, (SELECT count(*) FROM enrolment x WHERE x.session_id = t.id "
        "AND x.state NOT IN ('waiting', 'cancelled')) FROM enrolment e "
        "JOIN session t ON t.id = e.session_id WHERE e.state = 'waiting'"
    )
    assert waiting
    assert all(capacity == seated for capacity, seated in waiting), "only a full session makes wait"


def test_english_goes_on_at_a_distance_in_the_evening(shown: Desk) -> None:
    rows = shown.store.rows(
        "SELECT DISTINCT t.category, s.half FROM slot s JOIN session t ON t.id = s.session_id "
        "WHERE s.mode = 'distance'"
    )
    assert rows == [("english", "evening")]


def test_a_forum_and_a_jury_take_classrooms_and_count_no_jfp(shown: Desk) -> None:
    kinds = shown.store.rows(
        "SELECT t.kind, count(s.classroom_id) FROM session t JOIN slot s ON s.session_id = t.id "
        "WHERE t.kind <> 'training' GROUP BY t.kind ORDER BY t.kind"
    )
    assert [kind for kind, _ in kinds] == ["event", "jury"]
    assert kinds[0][1] > 2
    companies = shown.store.one("SELECT count(*) FROM exhibitor")
    assert companies == (32,)
    frozen = shown.store.rows(
        "SELECT 1 FROM jfp_line l JOIN session t ON t.id = l.session_id WHERE t.kind <> 'training'"
    )
    assert frozen == []
