"""What the screens read of sessions, in one go."""

from __future__ import annotations

import pytest

from centre_desk.actions import enrolments, people, sessions, slots
from centre_desk.actions.sessions import Details
from centre_desk.desk import Desk
from centre_desk.domain.people import Person
from centre_desk.domain.periods import Week
from centre_desk.domain.training import EnrolmentState, SessionState
from centre_desk.errors import RuleBroken
from centre_desk.queries import people as people_queries
from centre_desk.queries import search
from centre_desk.queries import sessions as queries
from centre_desk.storage import tables
from tests.conftest import Clock
from tests.house import day, lodge, woman
from tests.training import classroom, enrol, session, slot, trainer, written

MGT = Details(code="MGT-1", title="Manager", first_day=day(14), last_day=day(15), capacity=2)


def test_the_list_counts_seats_slots_rooms_trainers_and_the_lodged(desk: Desk) -> None:
    mgt, first, *_ = sessions.create(desk, MGT).result
    slots.set_classroom(desk, [first], classroom(desk))
    trainer(desk, woman(desk, "Idrissi"), first)
    enrolments.enrol(desk, mgt, [woman(desk) for _ in range(3)])
    lodge(desk, "101", 13, 16, session_id=mgt)

    (line,) = queries.of_week(desk, Week.of(day(14)))
    assert (line.code, line.state) == ("MGT-1", SessionState.PLANNED)
    assert (line.enrolled, line.waiting, line.seats_left) == (2, 1, 0)
    assert (line.slots, line.placed, line.unplaced) == (4, 1, 3)
    assert (line.trainers, line.lodged) == (("IDRISSI Test",), 1)


def test_a_week_ends_on_its_sunday(desk: Desk) -> None:
    session(desk, "MGT-1", day(14), day(15))
    session(desk, "MGT-2", day(21), day(22))
    assert [line.code for line in queries.of_week(desk, Week.of(day(14)))] == ["MGT-1"]


def test_the_list_keeps_the_states_asked_for_as_they_are_today(desk: Desk, clock: Clock) -> None:
    session(desk, "MGT-1", day(14), day(15))
    session(desk, "MGT-2", day(21), day(22))
    session(desk, "MGT-3", day(14), day(15), state="cancelled")
    clock.go_to(day(14))

    running = queries.between(desk, day(1), day(30), [SessionState.RUNNING])
    assert [line.code for line in running] == ["MGT-1"]
    assert len(queries.between(desk, day(1), day(30))) == 3


def test_a_session_s_page_is_read_in_one_go(desk: Desk) -> None:
    room = classroom(desk)
    mgt, first, *_ = sessions.create(desk, MGT).result
    slots.set_classroom(desk, [first], room)
    trainer(desk, woman(desk, "Idrissi"), first)
    other = session(desk, "ANG-2", day(14), day(14))
    slots.join(desk, slot(desk, other, day(14)), first)
    (person,) = people.add(
        desk, Person(last_name="Alami", direction="Fès-Meknès", phone="0612345678")
    ).result
    row = desk.store.one("SELECT id FROM direction")
    assert row is not None
    enrolments.set_quotas(desk, mgt, {row[0]: 1})
    enrolments.enrol(desk, mgt, [person])
    stay = lodge(desk, "101", 13, 16, person_id=person, session_id=mgt)

    page = queries.page(desk, mgt)
    shown = page.slots[0]
    assert (shown.classroom, shown.trainers, shown.together) == (
        "Salle de test",
        ("IDRISSI Test",),
        ("ANG-2",),
    )
    (one,) = page.participants
    assert (one.enrolment.person, one.direction, one.phone) == (
        "ALAMI",
        "Fès-Meknès",
        "+212612345678",
    )
    assert (one.stay_id, one.room) == (stay, "101")
    assert page.quotas == (("Fès-Meknès", 1, 1),)
    assert (page.lodging.stays, page.lodging.rooms) == (1, ("101",))
    assert [line.text.in_french() for line in page.history] == [
        "ALAMI inscrit en MGT-1",
        "MGT-1 : 1 quota par direction",
        "1 créneau en Salle de test",
        "Session MGT-1 créée du 14/06/2027 au 15/06/2027, 4 créneaux",
    ]


def test_a_session_that_is_gone_is_said(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match="n'existe plus"):
        queries.page(desk, 99)


def test_a_session_is_found_by_its_own_words_and_its_programme_s(desk: Desk) -> None:
    with written(desk) as deed:
        programme = deed.recorder.insert(tables.Programme, code="LEAD", title="Diriger")
    session(desk, "MGT-0", day(1, 3), day(2, 3), title="Manager")
    session(desk, "MGT-9", day(14), day(15), title="Manager", programme_id=programme)

    for typed in ("mgt", "MANAGER"):
        assert [found.title for found in search.find(desk, typed)] == ["MGT-9", "MGT-0"]
    for typed in ("lead", "dirig"):
        assert [found.title for found in search.find(desk, typed)] == ["MGT-9"]


def test_a_person_s_file_shows_what_they_follow_and_what_they_teach(desk: Desk) -> None:
    person = woman(desk)
    enrol(desk, session(desk, "MGT-1", day(14), day(15)), person)
    trainer(desk, person, slot(desk, session(desk, "ANG-1", day(1), day(2))))

    found = people_queries.file(desk, person).sessions
    assert [(each.code, each.state) for each in found] == [
        ("MGT-1", EnrolmentState.CONFIRMED),
        ("ANG-1", None),
    ]
