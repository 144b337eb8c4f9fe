"""Each rule of training finds what breaks it: a fault is planted behind the program's back."""

from __future__ import annotations

import pytest

from centre_desk.desk import Desk
from centre_desk.queries import check
from centre_desk.queries.check_training import RULES
from centre_desk.storage import tables
from tests.house import day, woman
from tests.training import classroom, enrol, session, slot, trainer, written

_A_JFP_LINE = (
    "INSERT INTO jfp_line (centre_id, session_id, person_id, month, on_site, distance, correction, "
    "reason, signed_by, signed_on) SELECT e.centre_id, e.session_id, e.person_id, '2027-06-01', 1, "
    "0, {correction}, '', '', '2027-06-02' FROM enrolment e WHERE e.state = 'confirmed'"
)
PLANTED = {
    "jfp-frozen-too-soon": _A_JFP_LINE.format(correction="FALSE"),
    "jfp-corrected-unsigned": _A_JFP_LINE.format(correction="TRUE"),
    "classroom-not-taken": "DELETE FROM classroom_half_day WHERE slot_id IS NOT NULL",
    "classroom-taken-for-nothing": "UPDATE slot SET classroom_id = NULL",
    "half-day-not-taken": "DELETE FROM person_half_day WHERE teaches",
    "half-day-taken-for-nothing": "UPDATE enrolment SET state = 'cancelled', rank = NULL",
    "session-ends-before-it-begins": "UPDATE session SET last_day = '2027-05-01'",
    "slot-outside-session": "UPDATE slot SET day = '2027-06-29'",
    "two-slots-in-a-half-day": "UPDATE slot SET session_id = (SELECT min(id) FROM session)",
    "joined-to-a-follower": "UPDATE slot SET joined_to_id = id WHERE joined_to_id IS NULL",
    "joined-apart": "UPDATE slot SET half = 'evening' WHERE joined_to_id IS NOT NULL",
    "joined-with-its-own": "UPDATE slot SET classroom_id = (SELECT min(id) FROM classroom)",
    "rank-without-waiting": "UPDATE enrolment SET rank = 4 WHERE state = 'confirmed'",
    "ranks-with-gaps": "UPDATE enrolment SET rank = 2 WHERE state = 'waiting'",
    "more-people-than-seats": "UPDATE session SET capacity = 0",
    "merged-person-enrolled": "UPDATE person SET merged_into_id = (SELECT max(id) FROM person)",
    "merged-person-teaches": "UPDATE person SET merged_into_id = (SELECT max(id) FROM person)",
    "unreadable-layout": "UPDATE session SET layout = 'cercle'",
    "closure-half-days": "DELETE FROM classroom_half_day WHERE closure_id IS NOT NULL",
    "unreadable": "UPDATE slot SET mode = 'par pigeon'",
}


@pytest.fixture
def taught(desk: Desk) -> Desk:
    """Two groups held together, with a trainer, a participant, somebody who waits, a closure."""
    room = classroom(desk)
    leading = slot(desk, session(desk, "ANG-1", day(1), day(2)), classroom_id=room)
    second = session(desk, "ANG-2", day(1), day(2))
    slot(desk, second, joined_to_id=leading)
    trainer(desk, woman(desk), leading)
    enrol(desk, second, woman(desk))
    waiting = enrol(desk, second, woman(desk), "waiting")
    with written(desk) as deed:
        deed.store.run("UPDATE enrolment SET rank = 1 WHERE id = ?", [waiting])
        deed.recorder.insert(
            tables.ClassroomClosure, classroom_id=room, first_day=day(10), last_day=day(11),
            reason="peinture",
        )  # fmt: skip
    return desk


def test_what_the_program_writes_breaks_none(taught: Desk) -> None:
    assert check.read(taught).broken == ()


def test_every_rule_has_its_fault() -> None:
    assert RULES.keys() <= PLANTED.keys()


@pytest.mark.parametrize("rule", PLANTED)
def test_a_fault_is_found(taught: Desk, rule: str) -> None:
    taught.store.rows(PLANTED[rule])
    assert rule in {broken.rule for broken in check.read(taught).broken}
