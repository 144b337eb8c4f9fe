"""Two files of one person become one, whatever both of them were in."""

from __future__ import annotations

import pytest

from centre_desk.actions import enrolments, people
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.errors import RuleBroken
from centre_desk.queries import check
from centre_desk.storage import sessions, tables
from tests.house import content, day, woman
from tests.training import enrol, session, slot, trainer, written


def test_what_only_one_of_them_was_in_goes_over(desk: Desk) -> None:
    keep, drop = woman(desk, "Alami"), woman(desk, "Alami")
    mgt, ang = session(desk, "MGT-1"), session(desk, "ANG-1")
    slot(desk, mgt, day(1))
    taught = slot(desk, ang, day(2))
    enrol(desk, mgt, drop)
    trainer(desk, drop, taught)
    before = content(desk)

    people.merge(desk, keep, drop)
    assert [each.person_id for each in sessions.enrolments_of(desk.store, mgt)] == [keep]
    assert sessions.slot(desk.store, taught).trainer_ids == (keep,)
    assert check.read(desk).broken == ()
    History(desk).undo()
    assert content(desk) == before


def test_of_two_enrolments_in_one_session_the_one_without_a_seat_goes(desk: Desk) -> None:
    keep, drop, other = woman(desk, "Alami"), woman(desk, "Alami"), woman(desk, "Tazi")
    mgt = session(desk, "MGT-1", capacity=1)
    enrolments.enrol(desk, mgt, [drop, keep, other])

    people.merge(desk, keep, drop)
    found = sessions.enrolments_of(desk.store, mgt)
    assert [(e.person_id, e.state.value, e.rank) for e in found] == [
        (keep, "confirmed", None),
        (other, "waiting", 1),
    ]
    assert check.read(desk).broken == ()


def test_two_seats_in_one_session_are_two_people(desk: Desk) -> None:
    keep, drop = woman(desk, "Alami"), woman(desk, "Alami")
    mgt = session(desk, "MGT-1")
    slot(desk, mgt)
    for person in (keep, drop):
        enrol(desk, mgt, person)
    with pytest.raises(RuleBroken, match="Les deux fiches ont une place en MGT-1"):
        people.merge(desk, keep, drop)


def test_two_places_in_one_half_day_are_two_people(desk: Desk) -> None:
    keep, drop = woman(desk, "Alami"), woman(desk, "Alami")
    for person, code in ((keep, "MGT-1"), (drop, "ANG-1")):
        one = session(desk, code)
        slot(desk, one)
        enrol(desk, one, person)
    with pytest.raises(RuleBroken, match=r"Le 01/06/2027 \(matin\), une fiche est en MGT-1 et"):
        people.merge(desk, keep, drop)


def test_two_badges_become_one_and_two_certificates_are_refused(desk: Desk) -> None:
    keep, drop = woman(desk, "Alami"), woman(desk, "Alami")
    mgt = session(desk, "MGT-1")
    with written(desk) as deed:
        for person in (keep, drop):
            deed.recorder.insert(tables.Badge, person_id=person, code=f"B{person}")
    people.merge(desk, keep, drop)
    assert desk.store.rows("SELECT person_id FROM badge") == [(keep,)]
    History(desk).undo()
    with written(desk) as deed:
        for person in (keep, drop):
            deed.recorder.insert(
                tables.Certificate, session_id=mgt, person_id=person, kind="attendance",
                number=f"2027-{person}", issued_on=day(1),
            )  # fmt: skip
    with pytest.raises(RuleBroken, match="ont reçu une attestation pour MGT-1"):
        people.merge(desk, keep, drop)


def test_a_merged_file_is_enrolled_no_more(desk: Desk) -> None:
    keep, drop = woman(desk, "Alami"), woman(desk, "Alami")
    people.merge(desk, keep, drop)
    with pytest.raises(RuleBroken, match="La fiche de ALAMI Test a été réunie avec une autre"):
        enrolments.enrol(desk, session(desk, "MGT-1"), [drop])
