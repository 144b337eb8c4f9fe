"""JFP: live until a session is closed, frozen from then on, corrected by signed lines only."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from centre_desk.actions.attendance import everyone_present, mark
from centre_desk.actions.history import History
from centre_desk.actions.jfp import BLANKS, close, correct
from centre_desk.desk import Desk, open_desk
from centre_desk.domain.attendance import Mark
from centre_desk.domain.jfp import Dimension, Figures, HalfDays
from centre_desk.domain.training import AttendanceState
from centre_desk.errors import RuleBroken
from centre_desk.queries.jfp import balance, of_session
from centre_desk.storage import tables
from tests.conftest import Clock
from tests.house import content, day, man, woman
from tests.training import enrol, session, slot, trainer, written

YEAR = "2026-2027"
PRESENT, ABSENT = Mark(AttendanceState.PRESENT), Mark(AttendanceState.ABSENT)
HALVES = ("morning", "afternoon")


@pytest.fixture
def over(desk: Desk, clock: Clock) -> Clock:
    """The fourth of June; the training year ends in August."""
    clock.go_to(day(4))
    a_year(desk)
    return clock


def a_year(desk: Desk) -> int:
    with written(desk) as deed:
        return deed.recorder.insert(
            tables.TrainingYear, name=YEAR, first_day=date(2026, 9, 1), last_day=date(2027, 8, 31)
        )


def taught(desk: Desk, code: str, days: int = 2, **more: object) -> tuple[int, list[int]]:
    """A session with mornings and afternoons from 1 June on, and its slots."""
    course = session(desk, code, day(1), day(days), **more)
    return course, [slot(desk, course, day(d + 1), half) for d in range(days) for half in HALVES]


def direction(desk: Desk, person: int, name: str, since: date | None, until: date | None) -> int:
    with written(desk) as deed:
        row = desk.store.one("SELECT id FROM direction WHERE name = ?", name)
        place = row[0] if row else deed.recorder.insert(tables.Direction, name=name)
        deed.recorder.insert(
            tables.Affiliation, person_id=person, direction_id=place, since=since, until=until
        )
    return int(place)


def by(desk: Desk, dimension: Dimension) -> dict[object, Figures]:
    return {line.key: line.figures for line in balance(desk, YEAR).by[dimension]}


def test_planned_enrolled_and_realised_are_three_figures(desk: Desk, over: Clock) -> None:
    course, slots = taught(desk, "MGT-1", capacity=10)
    one, two = woman(desk), man(desk)
    for person in (one, two):
        enrol(desk, course, person)
    enrol(desk, course, man(desk), "waiting")
    mark(desk, course, {(slots[0], one): PRESENT, (slots[1], one): ABSENT})

    total = balance(desk, YEAR).total
    assert (total.planned, total.enrolled, total.realised) == (
        HalfDays(40), HalfDays(8), HalfDays(1),
    )  # fmt: skip
    assert (total.people, total.sessions, total.fill, total.absence) == (2, 1, 0.2, 0.5)


def test_distance_has_a_column_of_its_own_and_self_study_none(desk: Desk, over: Clock) -> None:
    course = session(desk, "ANG-1", day(1), day(2))
    enrol(desk, course, woman(desk))
    slot(desk, course, day(1))
    slot(desk, course, day(2), mode="distance")
    slot(desk, course, day(2), "afternoon", mode="self_study")
    slot(desk, course, day(1), "afternoon", cancelled=True)
    everyone_present(desk, course)

    assert balance(desk, YEAR).total.realised == HalfDays(on_site=1, distance=1)


def test_trainers_events_juries_and_cancelled_sessions_count_nothing(
    desk: Desk, over: Clock
) -> None:
    for code, more in (
        ("FORUM", {"kind": "event"}),
        ("JURY", {"kind": "jury"}),
        ("GONE", {"state": "cancelled"}),
    ):
        course, _ = taught(desk, code, capacity=10, **more)
        enrol(desk, course, woman(desk))
    course, slots = taught(desk, "MGT-1")
    trainer(desk, man(desk), *slots)

    total = balance(desk, YEAR).total
    assert (total.planned, total.enrolled, total.realised, total.people) == (
        HalfDays(), HalfDays(), HalfDays(), 0,
    )  # fmt: skip


def test_past_half_days_are_realised_and_coming_ones_planned(desk: Desk, clock: Clock) -> None:
    clock.go_to(day(1), 13)
    a_year(desk)
    course, _ = taught(desk, "MGT-1")
    enrol(desk, course, woman(desk))
    everyone_present(desk, course)

    total = balance(desk, YEAR).total
    assert (total.realised, total.coming, total.expected) == (HalfDays(1), HalfDays(3), HalfDays(4))


def test_a_jfp_counts_for_the_direction_of_its_day(desk: Desk, over: Clock) -> None:
    course, _ = taught(desk, "MGT-1")
    person = woman(desk)
    enrol(desk, course, person)
    souss = direction(desk, person, "Souss-Massa", None, day(2))
    rabat = direction(desk, person, "Rabat", day(2), None)
    everyone_present(desk, course)

    assert {key: line.realised.total for key, line in by(desk, Dimension.DIRECTION).items()} == {
        souss: 2, rabat: 2,
    }  # fmt: skip
    close(desk, course)
    assert {key: line.realised.total for key, line in by(desk, Dimension.DIRECTION).items()} == {
        souss: 2, rabat: 2,
    }  # fmt: skip


def test_closing_freezes_what_was_attended(desk: Desk, over: Clock) -> None:
    course, _ = taught(desk, "MGT-1")
    enrol(desk, course, woman(desk))
    everyone_present(desk, course)
    before = content(desk)

    closed = close(desk, course)
    assert closed.message.in_french() == "MGT-1 Titre MGT-1 close : 2,0 JFP"
    desk.store.run("DELETE FROM attendance", ())
    assert of_session(desk, course).figures.realised == HalfDays(4)
    with pytest.raises(RuleBroken, match="est déjà close"):
        close(desk, course)

    assert History(desk).undo()
    assert content(desk)["jfp_line"] == before["jfp_line"] == []
    assert content(desk)["session"] == before["session"]


def test_blanks_keep_a_session_open_until_somebody_answers_for_them(
    desk: Desk, over: Clock
) -> None:
    course, slots = taught(desk, "MGT-1", days=1)
    for name in ("Alami", "Berrada", "Chraibi", "Drissi", "Fassi", "Hajji", "Idrissi"):
        enrol(desk, course, woman(desk, name))
    everyone_present(desk, course, slots[:1])

    with pytest.raises(
        RuleBroken,
        match=r"7 présences dans MGT-1 : ALAMI Test, .*, FASSI Test et 2 autres\.",
    ) as refused:
        close(desk, course)
    assert refused.value.override == BLANKS
    close(desk, course, override={BLANKS})
    assert of_session(desk, course).figures.realised == HalfDays(7)


def test_a_session_is_not_closed_before_its_last_half_day(desk: Desk, clock: Clock) -> None:
    clock.go_to(day(2), 10)
    course, _ = taught(desk, "MGT-1")
    with pytest.raises(RuleBroken, match="dure jusqu'au 02/06/2027"):
        close(desk, course)
    clock.go_to(day(2), 15)
    close(desk, course)


def test_a_correction_is_a_signed_line_of_its_own(desk: Desk, over: Clock) -> None:
    course, slots = taught(desk, "MGT-1")
    person = woman(desk, "Alami")
    enrol(desk, course, person)
    mark(
        desk, course, {(each, person): PRESENT for each in slots[:3]} | {(slots[3], person): ABSENT}
    )
    with pytest.raises(RuleBroken, match="n'est pas close"):
        correct(desk, course, person, HalfDays(1), month=day(1), reason="feuille retrouvée")
    close(desk, course)

    done = correct(
        desk, course, person, HalfDays(1), month=day(1), reason="feuille retrouvée",
        signed_by="Mme Naciri",
    )  # fmt: skip
    assert done.message.in_french() == "ALAMI Test, MGT-1 : +0,5 JFP (feuille retrouvée)"
    found = of_session(desk, course)
    assert found.figures.realised == HalfDays(4)
    (line,) = found.corrections
    assert (line.half_days, line.reason, line.signed_by) == (
        HalfDays(1), "feuille retrouvée", "Mme Naciri",
    )  # fmt: skip
    assert balance(desk, YEAR).total.realised == HalfDays(4)
    History(desk).undo()
    assert of_session(desk, course).figures.realised == HalfDays(3)


@pytest.mark.parametrize(
    ("half_days", "month", "reason", "why"),
    [
        (HalfDays(1), 6, " ", "motif"),
        (HalfDays(), 6, "erreur", "ajouter ou à retirer"),
        (HalfDays(-4), 6, "erreur", "on ne peut pas en retirer davantage"),
        (HalfDays(2), 6, "erreur", "personne n'a pu en suivre davantage"),
        (HalfDays(0, 1), 6, "erreur", "personne n'a pu en suivre davantage"),
        (HalfDays(1), 7, "erreur", "aucune demi-journée en 07/2027"),
    ],
)
def test_a_correction_that_cannot_be_true_is_refused(
    desk: Desk, over: Clock, half_days: HalfDays, month: int, reason: str, why: str
) -> None:
    course, slots = taught(desk, "MGT-1")
    person = woman(desk)
    enrol(desk, course, person)
    mark(desk, course, {(each, person): PRESENT for each in slots[:3]})
    close(desk, course, override={BLANKS})
    with pytest.raises(RuleBroken, match=why):
        correct(desk, course, person, half_days, month=day(1, month), reason=reason)


def test_seats_are_planned_by_quota_and_the_rest_for_nobody(desk: Desk, over: Clock) -> None:
    course, _ = taught(desk, "MGT-1", days=1, capacity=10)
    person = woman(desk)
    souss = direction(desk, person, "Souss-Massa", None, None)
    enrol(desk, course, person)
    with written(desk) as deed:
        deed.recorder.insert(tables.SeatQuota, session_id=course, direction_id=souss, seats=4)

    lines = by(desk, Dimension.DIRECTION)
    assert (lines[souss].planned, lines[None].planned) == (HalfDays(8), HalfDays(12))


def test_a_session_says_less_than_its_programme_and_takes_the_rest_from_it(
    desk: Desk, over: Clock
) -> None:
    with written(desk) as deed:
        partner = deed.recorder.insert(tables.Partner, name="ISCAE")
        programme = deed.recorder.insert(
            tables.Programme, code="MGT", title="Gestion", category="managerial",
            sector="numérique", partner_id=partner,
        )  # fmt: skip
    course, _ = taught(desk, "MGT-1", programme_id=programme, category="english")
    enrol(desk, course, woman(desk))

    assert list(by(desk, Dimension.CATEGORY)) == ["english"]
    assert list(by(desk, Dimension.SECTOR)) == ["numérique"]
    assert list(by(desk, Dimension.PARTNER)) == [partner]
    assert list(by(desk, Dimension.PROGRAMME)) == [programme]


def test_what_is_aimed_at_has_a_line_before_anything_is_planned(desk: Desk, over: Clock) -> None:
    with written(desk) as deed:
        (year_id,) = desk.store.one("SELECT id FROM training_year") or (0,)
        deed.recorder.insert(
            tables.Target, training_year_id=year_id, category="managerial", jfp=100
        )
    assert by(desk, Dimension.CATEGORY)["managerial"].target == 200
    assert balance(desk, YEAR).total.target == 200


def test_an_unknown_year_is_answered_with_those_there_are(desk: Desk, clock: Clock) -> None:
    with pytest.raises(RuleBroken, match="Aucune année de formation n'est encore définie"):
        balance(desk, YEAR)
    a_year(desk)
    with pytest.raises(RuleBroken, match="il y a : 2026-2027"):
        balance(desk, "2030-2031")
    assert balance(desk).year == YEAR


@pytest.fixture(scope="module")
def small_school(tmp_path_factory: pytest.TempPathFactory, built_centre: Path) -> Path:
    """Two sessions of two days and the same four people, of two directions, in both."""
    path = tmp_path_factory.mktemp("school") / "school.db"
    shutil.copy(built_centre, path)
    clock = Clock()
    clock.go_to(day(5))
    desk = open_desk(path, actor="direction", clock=clock)
    a_year(desk)
    people = [woman(desk), man(desk), man(desk), woman(desk)]
    for number, person in enumerate(people):
        direction(desk, person, f"Direction {number % 2}", None, None)
    first, _ = taught(desk, "MGT-1", capacity=3, category="managerial")
    second = session(desk, "DIG-1", day(3), day(4), category="technical")
    for number in (3, 4):
        slot(desk, second, day(number), mode="distance")
    for course in (first, second):
        for person in people:
            enrol(desk, course, person)
    desk.close()
    return path


marks = st.builds(
    Mark,
    st.sampled_from(AttendanceState),
    st.just(60),
    st.just("mission"),
)
deeds = st.lists(
    st.tuples(
        st.sampled_from(["mark", "everyone", "close", "correct", "undo", "redo"]),
        st.integers(0, 9),
        st.integers(0, 9),
        st.none() | marks,
    ),
    max_size=14,
)


@settings(max_examples=25)
@given(deeds)
def test_whatever_is_done_every_breakdown_adds_up_and_everything_undoes(
    small_school: Path, some: list[tuple[str, int, int, Mark | None]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "school.db"
        shutil.copy(small_school, path)
        clock = Clock()
        clock.go_to(day(5))
        desk = open_desk(path, actor="accueil", clock=clock)
        before = content(desk)
        try:
            for deed in some:
                _try(desk, *deed)
                _adds_up(desk)
            while _quietly(History(desk).undo):
                pass
            assert content(desk) == before
        finally:
            desk.close()


def _try(desk: Desk, what: str, one: int, two: int, said: Mark | None) -> None:
    courses = [row[0] for row in desk.store.rows("SELECT id FROM session ORDER BY id")]
    course = courses[one % len(courses)]
    slots = desk.store.rows("SELECT id FROM slot WHERE session_id = ? ORDER BY id", course)
    people = desk.store.rows(
        "SELECT person_id FROM enrolment WHERE session_id = ? ORDER BY id", course
    )
    cell = (slots[two % len(slots)][0], people[one % len(people)][0])
    choices: dict[str, Callable[[], object]] = {
        "mark": lambda: mark(desk, course, {cell: said}),
        "everyone": lambda: _only_blanks(desk, course),
        "close": lambda: close(desk, course, override={BLANKS} if two % 2 else ()),
        "correct": lambda: correct(
            desk, course, cell[1], HalfDays(two % 3 - 1, 0), month=day(1), reason="erreur"
        ),
        "undo": lambda: History(desk).undo(),
        "redo": lambda: History(desk).redo(),
    }
    _quietly(choices[what])


def _quietly(work: Callable[[], object]) -> object:
    try:
        return work()
    except RuleBroken:
        return None


def _only_blanks(desk: Desk, course: int) -> None:
    """Everyone present changes no row that is there."""
    before = set(desk.store.rows("SELECT * FROM attendance"))
    try:
        everyone_present(desk, course)
    finally:
        assert before <= set(desk.store.rows("SELECT * FROM attendance"))


def _adds_up(desk: Desk) -> None:
    year = balance(desk, YEAR)
    for lines in year.by.values():
        for name in ("planned", "enrolled", "realised", "coming"):
            added = sum((getattr(line.figures, name) for line in lines), HalfDays())
            assert added == getattr(year.total, name)
