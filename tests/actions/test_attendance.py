"""Attendance: said half-day by half-day, typed like a spreadsheet, undone like any deed."""

from __future__ import annotations

import pytest

from centre_desk.actions.attendance import everyone_present, mark
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.attendance import Mark
from centre_desk.domain.training import AttendanceState
from centre_desk.errors import RuleBroken
from centre_desk.queries import attendance
from centre_desk.storage import tables
from tests.conftest import Clock
from tests.house import content, day, man, woman
from tests.training import enrol, session, slot, written

PRESENT = Mark(AttendanceState.PRESENT)
ABSENT = Mark(AttendanceState.ABSENT)
LATE = Mark(AttendanceState.PARTIAL, minutes=90)
ILL = Mark(AttendanceState.EXCUSED, reason="convocation au tribunal")


def state(desk: Desk, enrolment_id: int) -> str:
    row = desk.store.one("SELECT state FROM enrolment WHERE id = ?", enrolment_id)
    assert row is not None
    return str(row[0])


@pytest.fixture
def course(desk: Desk, clock: Clock) -> int:
    """Two days of training, over since yesterday."""
    clock.go_to(day(3))
    return session(desk, "MGT-1", day(1), day(2))


def test_what_is_said_of_a_person_decides_the_state_of_the_enrolment(
    desk: Desk, course: int
) -> None:
    person = woman(desk)
    enrolled = enrol(desk, course, person)
    morning, afternoon = slot(desk, course), slot(desk, course, half="afternoon")
    for marks, expected in (
        ({morning: PRESENT}, "present"),
        ({afternoon: ABSENT}, "partly_present"),
        ({morning: ABSENT}, "absent"),
        ({morning: ILL, afternoon: ILL}, "excused"),
        ({afternoon: LATE}, "partly_present"),
        ({morning: PRESENT, afternoon: PRESENT}, "present"),
        ({morning: None}, "present"),
        ({afternoon: None}, "confirmed"),
    ):
        mark(desk, course, {(slot_id, person): said for slot_id, said in marks.items()})
        assert state(desk, enrolled) == expected


def test_everyone_present_fills_only_the_blanks(desk: Desk, course: int) -> None:
    late, absent, there = woman(desk), man(desk), man(desk)
    for person in (late, absent, there):
        enrol(desk, course, person)
    morning, afternoon = slot(desk, course), slot(desk, course, half="afternoon")
    mark(desk, course, {(morning, late): LATE, (morning, absent): ABSENT})

    everyone_present(desk, course, [morning])
    marks = {line.person_id: line.marks for line in attendance.read(desk, course).people}
    assert marks == {late: (LATE, None), absent: (ABSENT, None), there: (PRESENT, None)}

    everyone_present(desk, course)
    marks = {line.person_id: line.marks for line in attendance.read(desk, course).people}
    assert marks == {late: (LATE, PRESENT), absent: (ABSENT, PRESENT), there: (PRESENT, PRESENT)}
    with pytest.raises(RuleBroken, match="Aucune case vide"):
        everyone_present(desk, course, [morning, afternoon])


def test_who_waits_or_has_withdrawn_is_neither_present_nor_absent(desk: Desk, course: int) -> None:
    waiting, gone = woman(desk, "Alami"), man(desk, "Tazi")
    enrol(desk, course, waiting, "waiting")
    enrol(desk, course, gone, "cancelled")
    morning = slot(desk, course)

    with pytest.raises(RuleBroken, match="ALAMI Test est sur la liste d'attente"):
        mark(desk, course, {(morning, waiting): PRESENT})
    with pytest.raises(RuleBroken, match="L'inscription de TAZI Test est annulée"):
        mark(desk, course, {(morning, gone): PRESENT})
    with pytest.raises(RuleBroken, match="n'est pas inscrite à MGT-1"):
        mark(desk, course, {(morning, woman(desk)): PRESENT})
    with pytest.raises(RuleBroken, match="Aucune case vide"):
        everyone_present(desk, course)


def test_attendance_of_a_half_day_still_to_come_is_refused(desk: Desk, clock: Clock) -> None:
    clock.go_to(day(1), 10)
    course = session(desk, "MGT-1")
    person = woman(desk)
    enrol(desk, course, person)
    morning, afternoon = slot(desk, course), slot(desk, course, half="afternoon")

    with pytest.raises(RuleBroken, match=r"01/06/2027 \(après-midi\) n'a pas commencé"):
        mark(desk, course, {(morning, person): PRESENT, (afternoon, person): PRESENT})
    assert desk.store.rows("SELECT * FROM attendance") == []
    everyone_present(desk, course)
    assert desk.store.rows("SELECT slot_id FROM attendance") == [(morning,)]


def test_in_ramadan_the_afternoon_begins_when_the_centre_says(desk: Desk, clock: Clock) -> None:
    clock.go_to(day(1), 13)
    with written(desk) as deed:
        deed.recorder.insert(
            tables.HourProfile, name="Ramadan", first_day=day(1), last_day=day(3), opening="",
            hours='{"afternoon": ["12:45", "15:00"]}',
        )  # fmt: skip
    course = session(desk, "MGT-1")
    person = woman(desk)
    enrol(desk, course, person)
    afternoon = slot(desk, course, half="afternoon")

    mark(desk, course, {(afternoon, person): PRESENT})
    assert attendance.read(desk, course).people[0].minutes == 135


def test_no_attendance_is_kept_of_self_study_or_of_a_cancelled_slot(
    desk: Desk, course: int
) -> None:
    person = woman(desk)
    enrol(desk, course, person)
    alone = slot(desk, course, mode="self_study")
    dropped = slot(desk, course, half="afternoon", cancelled=True)

    with pytest.raises(RuleBroken, match="autoformation"):
        mark(desk, course, {(alone, person): PRESENT})
    with pytest.raises(RuleBroken, match="est annulé"):
        everyone_present(desk, course, [dropped])
    assert attendance.read(desk, course).blank == 0


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (Mark(AttendanceState.PARTIAL), "entre 1 et 209"),
        (Mark(AttendanceState.PARTIAL, minutes=210), "entre 1 et 209"),
        (Mark(AttendanceState.EXCUSED, reason=" "), "indiquez le motif"),
    ],
)
def test_minutes_and_reasons_are_asked_for_in_words(
    desk: Desk, course: int, said: Mark, why: str
) -> None:
    person = woman(desk)
    enrol(desk, course, person)
    with pytest.raises(RuleBroken, match=why):
        mark(desk, course, {(slot(desk, course), person): said})


@pytest.mark.parametrize(("stored", "why"), [("closed", "ligne signée"), ("cancelled", "annulée")])
def test_a_closed_or_cancelled_session_takes_no_attendance(
    desk: Desk, clock: Clock, stored: str, why: str
) -> None:
    course = session(desk, "MGT-1", state=stored)
    person = woman(desk)
    enrol(desk, course, person)
    with pytest.raises(RuleBroken, match=why):
        mark(desk, course, {(slot(desk, course), person): PRESENT})


def test_the_sheet_sums_half_days_and_hours(desk: Desk, course: int) -> None:
    person = woman(desk, "Alami")
    enrol(desk, course, person)
    slots = [slot(desk, course, when, half) for when in (day(1), day(2)) for half in HALVES]
    marks = dict(zip(slots, (PRESENT, LATE, ILL, None), strict=True))
    mark(desk, course, {(slot_id, person): said for slot_id, said in marks.items()})

    grid = attendance.read(desk, course)
    (line,) = grid.people
    assert (line.name, line.half_days, line.minutes) == ("ALAMI Test", 2, 210 + 90)
    assert [column.attended for column in grid.slots] == [1, 1, 0, 0]
    assert [column.blank for column in grid.slots] == [0, 0, 0, 1]


HALVES = ("morning", "afternoon")


def test_attendance_undoes_and_does_again(desk: Desk, course: int) -> None:
    for _ in range(3):
        enrol(desk, course, man(desk))
    slot(desk, course)
    before = content(desk)
    everyone_present(desk, course)
    after = content(desk)

    History(desk).undo()
    assert content(desk) == before
    History(desk).redo()
    assert content(desk) == after
