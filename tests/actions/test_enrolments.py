"""Seats, the waiting list and quotas by direction."""

from __future__ import annotations

import pytest

from centre_desk.actions import enrolments, people, sessions
from centre_desk.actions.history import History
from centre_desk.actions.sessions import Details
from centre_desk.desk import Desk
from centre_desk.domain.people import Person
from centre_desk.domain.training import EnrolmentState
from centre_desk.errors import RuleBroken
from centre_desk.storage import sessions as stored
from tests.house import content, day, woman
from tests.training import enrol, session, slot, trainer

DETAILS = Details(code="MGT-1", title="Manager", first_day=day(14), last_day=day(16), capacity=2)


def somebody(desk: Desk, name: str, direction: str = "") -> int:
    return people.add(desk, Person(last_name=name, direction=direction)).result[0]


def direction(desk: Desk, name: str) -> int:
    row = desk.store.one("SELECT id FROM direction WHERE name = ?", name)
    assert row is not None
    return int(row[0])


def who(desk: Desk, session_id: int) -> dict[str, str]:
    """``{"ALAMI": "confirmed", "TAZI": "waiting 1"}``."""
    return {
        each.person: f"{each.state.value} {each.rank or ''}".strip()
        for each in stored.enrolments_of(desk.store, session_id)
    }


def test_several_people_are_settled_in_one_step_that_undoes(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    names = ("Alami", "Berrada", "Chraibi")
    ids = enrolments.enrol(desk, mgt, [somebody(desk, name) for name in names]).result

    said = enrolments.set_states(desk, ids[:2], EnrolmentState.EXCUSED).message.in_french()
    assert said == "2 inscriptions en MGT-1 : excusé"
    assert who(desk, mgt)["BERRADA"] == "excused"
    enrolments.set_states(desk, ids[:1], EnrolmentState.CANCELLED)
    assert who(desk, mgt)["CHRAIBI"] == "confirmed"
    History(desk).undo()
    assert who(desk, mgt)["CHRAIBI"] == "waiting 1"


def test_whoever_finds_no_seat_waits_with_a_rank(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    people_ids = [somebody(desk, name) for name in ("Alami", "Berrada", "Chraibi", "Daoudi")]

    said = enrolments.enrol(desk, mgt, people_ids).message.in_french()
    assert said == ("4 inscriptions en MGT-1, dont en attente : 2 (la session est complète)")
    assert who(desk, mgt) == {
        "ALAMI": "confirmed",
        "BERRADA": "confirmed",
        "CHRAIBI": "waiting 1",
        "DAOUDI": "waiting 2",
    }


def test_a_seat_that_is_freed_goes_to_the_first_who_waits(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    people_ids = [somebody(desk, name) for name in ("Alami", "Berrada", "Chraibi", "Daoudi")]
    first = enrolments.enrol(desk, mgt, people_ids).result[0]
    before = content(desk)

    said = enrolments.cancel(desk, [first]).message.in_french()
    assert said == "ALAMI se désiste de MGT-1 ; place donnée à CHRAIBI"
    assert who(desk, mgt)["CHRAIBI"] == "confirmed"
    assert who(desk, mgt)["DAOUDI"] == "waiting 1"
    History(desk).undo()
    assert content(desk) == before


def test_whoever_is_elsewhere_is_passed_over_and_named(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    people_ids = [somebody(desk, name) for name in ("Alami", "Berrada", "Chraibi", "Daoudi")]
    first = enrolments.enrol(desk, mgt, people_ids).result[0]
    ang = session(desk, "ANG-1", day(14), day(16))
    slot(desk, ang, day(15))
    enrol(desk, ang, people_ids[2])

    said = enrolments.cancel(desk, [first]).message.in_french()
    assert said == (
        "ALAMI se désiste de MGT-1 ; place donnée à DAOUDI. Toujours en attente : CHRAIBI suit "
        "déjà ANG-1 Titre ANG-1 le 15/06/2027 (matin)."
    )
    assert who(desk, mgt)["CHRAIBI"] == "waiting 1"


def test_somebody_who_waits_and_came_to_teach_the_session_is_passed_over(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS)
    people_ids = [somebody(desk, name) for name in ("Alami", "Berrada", "Chraibi")]
    first = enrolments.enrol(desk, mgt.result[0], people_ids).result[0]
    trainer(desk, people_ids[2], mgt.result[1])

    enrolments.cancel(desk, [first])
    assert who(desk, mgt.result[0])["CHRAIBI"] == "waiting 1"


def test_more_seats_let_those_who_wait_in(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    enrolments.enrol(desk, mgt, [somebody(desk, f"P{n}") for n in range(4)])

    sessions.edit(desk, mgt, Details(**{**_as_dict(DETAILS), "capacity": 3}))
    assert sorted(who(desk, mgt).values()) == ["confirmed"] * 3 + ["waiting 1"]
    with pytest.raises(RuleBroken, match="3 personnes ont déjà une place"):
        sessions.edit(desk, mgt, DETAILS)


def _as_dict(details: Details) -> dict[str, object]:
    return {name: getattr(details, name) for name in details.__dataclass_fields__}


def test_seats_kept_for_a_direction_are_for_nobody_else(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    fes = [somebody(desk, name, "Fès-Meknès") for name in ("Alami", "Berrada")]
    casa = [somebody(desk, name, "Casablanca-Settat") for name in ("Chraibi", "Daoudi")]
    enrolments.set_quotas(desk, mgt, {direction(desk, "Fès-Meknès"): 1})

    enrolments.enrol(desk, mgt, [*fes, *casa])
    assert who(desk, mgt) == {
        "ALAMI": "confirmed",
        "CHRAIBI": "confirmed",
        "BERRADA": "waiting 1",
        "DAOUDI": "waiting 2",
    }
    chraibi = next(e for e in stored.enrolments_of(desk.store, mgt) if e.person == "CHRAIBI")
    enrolments.cancel(desk, [chraibi.id])
    assert who(desk, mgt)["DAOUDI"] == "confirmed", "the seat of Fès is not Casablanca's"
    assert who(desk, mgt)["BERRADA"] == "waiting 1"


def test_quotas_beyond_the_seats_are_refused(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    somebody(desk, "Alami", "Fès-Meknès")
    with pytest.raises(RuleBroken, match="Les quotas font 3 places, la session en a 2"):
        enrolments.set_quotas(desk, mgt, {direction(desk, "Fès-Meknès"): 3})


def test_the_same_person_twice_is_said_and_nobody_is_enrolled(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    person, other = somebody(desk, "Alami"), somebody(desk, "Berrada")
    before = content(desk)
    with pytest.raises(RuleBroken, match="ALAMI est déjà en MGT-1"):
        enrolments.enrol(desk, mgt, [other, person, person])
    assert content(desk) == before
    enrolments.enrol(desk, mgt, [person])
    with pytest.raises(RuleBroken, match="ALAMI est déjà en MGT-1"):
        enrolments.enrol(desk, mgt, [person])


def test_whoever_gave_up_may_come_back_behind_those_who_wait(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    ids = [somebody(desk, name) for name in ("Alami", "Berrada", "Chraibi")]
    first, *_ = enrolments.enrol(desk, mgt, ids).result
    enrolments.cancel(desk, [first])

    assert enrolments.enrol(desk, mgt, [ids[0]]).result == (first,)
    assert who(desk, mgt) == {"BERRADA": "confirmed", "CHRAIBI": "confirmed", "ALAMI": "waiting 1"}


def test_somebody_elsewhere_is_refused_with_the_other_session_named(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    person = woman(desk, "Idrissi")
    ang = session(desk, "ANG-1", day(14), day(16))
    slot(desk, ang, day(15), "afternoon")
    enrol(desk, ang, person)
    with pytest.raises(RuleBroken, match=r"IDRISSI Test suit déjà ANG-1 .*15/06/2027"):
        enrolments.enrol(desk, mgt, [person])


def test_the_waiting_list_is_put_in_another_order(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    ids = [somebody(desk, f"P{n}") for n in range(5)]
    made = enrolments.enrol(desk, mgt, ids).result

    enrolments.set_rank(desk, made[4], 1)
    assert [e.person for e in stored.enrolments_of(desk.store, mgt)][2:] == ["P4", "P2", "P3"]
    with pytest.raises(RuleBroken, match="P0 n'est pas en attente"):
        enrolments.set_rank(desk, made[0], 1)


def test_a_state_that_needs_a_seat_is_refused_in_a_full_session(desk: Desk) -> None:
    mgt = sessions.create(desk, DETAILS).result[0]
    made = enrolments.enrol(desk, mgt, [somebody(desk, f"P{n}") for n in range(3)]).result
    with pytest.raises(RuleBroken, match="Pas de place pour P2 : la session est complète"):
        enrolments.set_state(desk, made[2], EnrolmentState.CONFIRMED)
    enrolments.set_state(desk, made[0], EnrolmentState.WAITING)
    assert who(desk, mgt) == {"P1": "confirmed", "P2": "confirmed", "P0": "waiting 1"}
    enrolments.set_state(desk, made[1], EnrolmentState.EXCUSED)
    assert who(desk, mgt)["P1"] == "excused"
