"""What somebody follows, teaches and was handed, as their file shows it."""

from __future__ import annotations

import pytest

from centre_desk.desk import Desk
from centre_desk.domain.certificates import CertificateKind
from centre_desk.domain.training import EnrolmentState
from centre_desk.queries import person_training
from centre_desk.storage import tables
from tests.house import day, woman
from tests.training import enrol, session, slot, trainer, written


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _marked(desk: Desk, person: int, slot_id: int, state: str, minutes: int | None = None) -> None:
    with written(desk) as deed:
        deed.recorder.insert(
            tables.Attendance, slot_id=slot_id, person_id=person, state=state, minutes=minutes
        )


def test_hours_are_those_attended_and_half_days_those_that_count(desk: Desk) -> None:
    person, course = woman(desk), session(desk, "MGT-1", day(1), day(2))
    enrol(desk, course, person, "partly_present")
    _marked(desk, person, slot(desk, course, day(1)), "present")
    _marked(desk, person, slot(desk, course, day(1), "afternoon"), "partial", 90)
    _marked(desk, person, slot(desk, course, day(2)), "absent")
    _marked(desk, person, slot(desk, course, day(2), "afternoon", mode="self_study"), "present")

    (found,) = person_training.sessions(desk, person)
    assert (found.minutes, found.counted) == (210 + 90 + 210, 2)
    assert found.state is EnrolmentState.PARTLY_PRESENT


def test_a_closed_session_counts_what_was_frozen_and_corrected(desk: Desk) -> None:
    person, course = woman(desk), session(desk, "MGT-1", day(1), day(1), state="closed")
    enrol(desk, course, person, "present")
    _marked(desk, person, slot(desk, course, day(1)), "present")
    with written(desk) as deed:
        for on_site, correction in ((1, False), (1, True)):
            deed.recorder.insert(
                tables.JfpLine, session_id=course, person_id=person, month=day(1),
                on_site=on_site, correction=correction, signed_on=day(2),
            )  # fmt: skip

    (found,) = person_training.sessions(desk, person)
    assert found.counted == 2


def test_a_trainer_s_half_days_count_those_held_together(desk: Desk) -> None:
    person = woman(desk)
    first, second = (session(desk, code, day(1), day(2)) for code in ("ANG-1", "ANG-2"))
    leading = slot(desk, first, day(1))
    trainer(desk, person, leading, slot(desk, first, day(2)))
    slot(desk, second, day(1), joined_to_id=leading)

    found = person_training.sessions(desk, person)
    assert [(each.code, each.state, each.half_days) for each in found] == [
        ("ANG-1", None, 2),
        ("ANG-2", None, 1),
    ]


def test_certificates_that_were_handed_out_are_kept_in_the_file(desk: Desk) -> None:
    person, course = woman(desk), session(desk, "MGT-1", day(1), day(1))
    with written(desk) as deed:
        deed.recorder.insert(
            tables.Certificate, session_id=course, person_id=person, kind="presence",
            number="AP-2027-0001", issued_on=day(2),
        )  # fmt: skip
    (found,) = person_training.certificates(desk, person)
    assert (found.code, found.kind, found.number) == (
        "MGT-1", CertificateKind.PRESENCE, "AP-2027-0001",
    )  # fmt: skip
