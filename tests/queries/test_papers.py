"""What the papers of a session say follows from its slots, people, stays and attendance."""

from __future__ import annotations

import pytest

from centre_desk.actions import printing
from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half
from centre_desk.errors import RuleBroken
from centre_desk.queries.papers import session_paper
from centre_desk.storage import tables
from tests import training
from tests.house import day, lodge, man, woman
from tests.reports import reading


def test_a_paper_names_trainers_classrooms_hours_and_bedrooms(desk: Desk) -> None:
    session = training.session(desk, "MGT-1", day(1), day(4))
    room = training.classroom(desk, "Salle Atlas")
    morning = training.slot(desk, session, day(1), classroom_id=room)
    training.slot(desk, session, day(2), cancelled=True)
    teacher, lodged, neighbour = man(desk, "Amrani"), woman(desk, "Berrada"), woman(desk, "Alami")
    training.trainer(desk, teacher, morning)
    training.enrol(desk, session, lodged)
    training.enrol(desk, session, neighbour)
    training.enrol(desk, session, man(desk), "waiting")
    lodge(desk, "214", 1, 4, person_id=lodged)

    paper = session_paper(desk, "mgt-1")
    assert [person.name.latin for person in paper.participants] == ["ALAMI Test", "BERRADA Test"]
    assert [person.room for person in paper.participants] == ["", "214"]
    (slot,) = paper.slots
    assert (slot.when.half, slot.classroom, f"{slot.starts:%H:%M}") == (
        Half.MORNING, "Salle Atlas", "09:00",
    )  # fmt: skip
    assert [name.latin for name in slot.trainers] == ["AMRANI Test"]
    assert [person.name.latin for person in paper.trainers] == ["AMRANI Test"]


def test_hours_attended_count_whole_and_partial_half_days(desk: Desk) -> None:
    session = training.session(desk, "MGT-1")
    first, second = (training.slot(desk, session, day(n)) for n in (1, 2))
    person = woman(desk)
    training.enrol(desk, session, person)
    with training.written(desk) as deed:
        for slot, state, minutes in ((first, "present", None), (second, "partial", 90)):
            deed.recorder.insert(
                tables.Attendance, slot_id=slot, person_id=person, state=state, minutes=minutes
            )

    (found,) = session_paper(desk, "MGT-1").participants
    assert found.attended == 210 + 90


def test_documents_of_a_session_are_printed_by_its_code(desk: Desk) -> None:
    session = training.session(desk, "MGT-1")
    training.slot(desk, session)
    training.enrol(desk, session, woman(desk, "Berrada"))

    for kind in ("participants", "attendance-sheet"):
        printed = printing.document(desk, kind, session="MGT-1")
        assert "BERRADA Test" in reading.text(printed.pdf)
    with pytest.raises(RuleBroken, match="Il n'y a pas de session « MGT-9 »"):
        printing.document(desk, "participants", session="MGT-9")
