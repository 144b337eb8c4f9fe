"""Whatever is done to sessions, and undone: nobody is in two places, no seat is given twice."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from centre_desk.actions import bookings, enrolments, people, sessions, setup, slots, stays
from centre_desk.actions.history import History
from centre_desk.actions.rescheduling import apply_move, preview_cancel, preview_move
from centre_desk.actions.sessions import Details
from centre_desk.desk import Desk, open_desk
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.rescheduling import Decisions
from centre_desk.domain.training import EnrolmentState, Mode
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries import check
from centre_desk.queries.opening import CLOSED_HOUSE
from centre_desk.storage import rooms
from tests.actions.test_undo_laws import SMALL_HOUSE
from tests.conftest import Clock
from tests.house import content, day
from tests.training import classroom

Deed = Callable[[Desk], object]
PEOPLE, SESSIONS, CLASSROOMS = 6, 3, 2
numbers = st.integers(0, 11)
days = st.integers(0, 9).map(lambda number: day(14) + number * DAY)


@pytest.fixture(scope="module")
def small_centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six beds, two classrooms, six people of two directions and three sessions of two seats."""
    path = tmp_path_factory.mktemp("small") / "centre.db"
    desk = open_desk(path, actor="direction", create=True, clock=Clock())
    setup.create_centre(desk, rooms=SMALL_HOUSE)
    for number in range(CLASSROOMS):
        classroom(desk, f"Atelier {number}")
    for number in range(PEOPLE):
        sex = Sex.WOMAN if number % 2 else Sex.MAN
        name = f"Alami{number}"
        people.add(desk, Person(last_name=name, sex=sex, direction=f"Direction {number % 2}"))
    for number in range(SESSIONS):
        first = day(14) + number * DAY
        sessions.create(
            desk, Details(code=f"S{number}", first_day=first, last_day=first + DAY, capacity=2)
        )
    desk.close()
    return path


def _one(desk: Desk, table: str, number: int) -> int:
    """The row *number* of a table, counted round."""
    alive = "WHERE merged_into_id IS NULL" if table == "person" else ""
    found = desk.store.rows(f"SELECT id FROM {table} {alive} ORDER BY id")
    if not found:
        raise RuleBroken(tr("Rien."))
    return int(found[number % len(found)][0])


def _teaching_room(desk: Desk, number: int) -> int:
    found = desk.store.rows("SELECT id FROM classroom WHERE name LIKE 'Atelier%' ORDER BY id")
    return int(found[number % len(found)][0])


def _lodge(desk: Desk, number: int, session: int) -> object:
    session_id = _one(desk, "session", session)
    row = desk.store.one("SELECT first_day, last_day FROM session WHERE id = ?", session_id)
    assert row is not None
    bed = rooms.every(desk.store, desk.centre_id)[number % len(SMALL_HOUSE)].beds[0].id
    return bookings.book(
        desk, nights=Nights(row[0] - DAY, row[1] + DAY), bed_id=bed, session_id=session_id,
        person_id=_one(desk, "person", number),
    )  # fmt: skip


def _reschedule(desk: Desk, session: int, first: date, last: date | None) -> object:
    looked_at = preview_move(desk, _one(desk, "session", session), first, last)
    out = frozenset(looked_at.to_decide)
    return apply_move(desk, looked_at, Decisions(leave_out=out))


@st.composite
def deeds(draw: Callable[..., object]) -> Deed:
    """One deed of a coordinator, with arguments that may well be refused."""
    one, two, first = draw(numbers), draw(numbers), draw(days)
    last = draw(st.one_of(st.none(), st.integers(0, 4).map(lambda n: first + n * DAY)))
    when = HalfDay(first, draw(st.sampled_from(list(Half))))
    force = [CLOSED_HOUSE] if draw(st.booleans()) else []
    choices: list[Deed] = [
        lambda d: enrolments.enrol(d, _one(d, "session", one), [_one(d, "person", two)]),
        lambda d: enrolments.enrol(
            d, _one(d, "session", one), [_one(d, "person", two + n) for n in range(3)]
        ),
        lambda d: enrolments.cancel(d, [_one(d, "enrolment", one)]),
        lambda d: enrolments.set_state(
            d, _one(d, "enrolment", one), list(EnrolmentState)[two % len(EnrolmentState)]
        ),
        lambda d: enrolments.set_rank(d, _one(d, "enrolment", one), two % 3 + 1),
        lambda d: enrolments.set_quotas(
            d, _one(d, "session", one), {_one(d, "direction", two): two % 3}
        ),
        lambda d: slots.add(
            d, _one(d, "session", one), when, classroom_id=_teaching_room(d, two), override=force
        ),
        lambda d: slots.move(d, _one(d, "slot", one), when, override=force),
        lambda d: slots.place(
            d, _one(d, "slot", one), when, _teaching_room(d, two), override=force
        ),
        lambda d: slots.swap(d, _one(d, "slot", one), _one(d, "slot", two), override=force),
        lambda d: slots.cancel(d, [_one(d, "slot", one), _one(d, "slot", one + 1)]),
        lambda d: slots.reinstate(d, [_one(d, "slot", one)]),
        lambda d: slots.join(d, _one(d, "slot", one), _one(d, "slot", two)),
        lambda d: slots.separate(d, _one(d, "slot", one)),
        lambda d: slots.set_classroom(d, [_one(d, "slot", one)], _teaching_room(d, two)),
        lambda d: slots.set_trainers(d, [_one(d, "slot", one)], [_one(d, "person", two)]),
        lambda d: slots.set_mode(d, [_one(d, "slot", one)], list(Mode)[two % 3]),
        lambda d: sessions.cancel(d, _one(d, "session", one), lodging=sessions.CANCEL),
        lambda d: sessions.reopen(d, _one(d, "session", one)),
        lambda d: apply_move(d, preview_cancel(d, _one(d, "session", one))),
        lambda d: _lodge(d, one, two),
        lambda d: stays.check_in(d, _one(d, "stay", one), override=["dirty"]),
        lambda d: _reschedule(d, one, first, last),
        lambda d: _reschedule(d, one, first, None),
        lambda d: people.merge(d, _one(d, "person", one), _one(d, "person", two)),
    ]
    return draw(st.sampled_from(choices))


@settings(max_examples=150)
@given(steps=st.lists(st.one_of(deeds(), st.just("a day passes")), min_size=4, max_size=20))
def test_no_rule_breaks_and_undoing_everything_leads_back(
    small_centre: Path, steps: list[Deed | str]
) -> None:
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        location = Path(folder) / "centre.db"
        shutil.copy(small_centre, location)
        desk = open_desk(location, actor="coordination", clock=clock)
        states = [content(desk)]
        for step in steps:
            if isinstance(step, str):
                clock.wait(days=1)
                continue
            try:
                step(desk)
            except RuleBroken:
                assert content(desk) == states[-1], "a refused deed changes nothing at all"
                continue
            assert check.read(desk).broken == ()
            states.append(content(desk))

        history = History(desk)
        for state in reversed(states[:-1]):
            history.undo()
            assert content(desk) == state
        for state in states[1:]:
            history.redo()
            assert content(desk) == state
        desk.close()
