"""The lobby's screen tells people where to go, and nothing of anybody else."""

from __future__ import annotations

import pytest

from centre_desk.actions import badges, kiosk, stays
from centre_desk.desk import Desk
from centre_desk.domain.formulas import Formula
from centre_desk.domain.half_days import Half
from centre_desk.domain.kiosk import MOST_NAMES
from centre_desk.errors import RuleBroken
from centre_desk.queries import kiosk as queries
from tests import training
from tests.conftest import Clock
from tests.house import day, lodge, woman


def test_three_letters_find_those_who_are_here_these_days_and_no_others(desk: Desk) -> None:
    session = training.session(desk, "MGT-1")
    training.slot(desk, session, day(2))
    here, elsewhere = woman(desk, "Berrada"), woman(desk, "Berrahou")
    training.enrol(desk, session, here)
    lodged = woman(desk, "Berkane")
    lodge(desk, "101", 1, 3, person_id=lodged)
    lodge(desk, "102", 20, 22, person_id=elsewhere)

    assert {found.person_id for found in queries.find(desk, "ber")} == {here, lodged}
    assert queries.find(desk, "be") == ()
    assert queries.find(desk, "'; --") == ()


def test_a_trainer_sees_the_classroom_now_and_next_with_the_group(desk: Desk, clock: Clock) -> None:
    session = training.session(desk, "MGT-1")
    rooms = [training.classroom(desk, f"Salle {name}", floor=2) for name in ("Atlas", "Rif")]
    trainer = woman(desk, "Amrani")
    for half, room in (("morning", rooms[0]), ("afternoon", rooms[1])):
        training.trainer(
            desk, trainer, training.slot(desk, session, day(1), half, classroom_id=room)
        )
    for _ in range(3):
        training.enrol(desk, session, woman(desk))
    clock.go_to(day(1), hour=10)

    shown = queries.card(desk, trainer)
    assert shown.now is not None
    assert (shown.now.classroom, shown.now.floor, shown.now.teaches, shown.now.group) == (
        "Salle Atlas", 2, True, 3,
    )  # fmt: skip
    assert shown.next is not None
    assert (shown.next.classroom, shown.next.when.half) == ("Salle Rif", Half.AFTERNOON)
    assert shown.formula is Formula.FULL_BOARD, "trainers eat with their group"
    clock.go_to(day(1), hour=13)
    at_noon = queries.card(desk, trainer)
    assert at_noon.now is None
    assert at_noon.next == shown.next


def test_the_bedroom_is_tonights_and_a_cancelled_stay_has_none(desk: Desk, clock: Clock) -> None:
    person = woman(desk, "Berrada")
    stay = lodge(desk, "214", 1, 3, person_id=person)
    clock.go_to(day(1), hour=9)
    shown = queries.card(desk, person)
    assert shown.bedroom is not None
    assert (shown.bedroom.room, shown.bedroom.floor) == ("214", 2)
    stays.cancel(desk, stay)
    assert queries.card(desk, person).bedroom is None


def test_a_badge_opens_the_card_of_its_person_and_rubbish_opens_none(desk: Desk) -> None:
    person = woman(desk, "Berrada")
    badges.give(desk, [person])
    row = desk.store.one("SELECT code FROM badge")
    assert row is not None
    assert queries.by_badge(desk, f" {row[0].lower()}\r") == person
    assert queries.by_badge(desk, "\x00]C1££££") is None


def test_the_code_is_kept_in_no_form_that_can_be_read_back(desk: Desk) -> None:
    assert not queries.code_is_set(desk)
    assert not kiosk.code_is(desk, "")
    with pytest.raises(RuleBroken, match="au moins 4 signes"):
        kiosk.set_code(desk, "12")
    kiosk.set_code(desk, "4711")
    assert kiosk.code_is(desk, " 4711 ")
    assert not kiosk.code_is(desk, "4712")
    assert desk.store.rows("SELECT value FROM setting WHERE value LIKE '%4711%'") == []


def test_whoever_teaches_today_comes_before_namesakes_and_others_are_told(desk: Desk) -> None:
    for number in range(12):
        lodge(desk, f"1{number + 1:02}", 1, 3, person_id=woman(desk, f"Benali{number:02}"))
    trainer = woman(desk, "Benziane")
    session = training.session(desk, "MGT-1")
    training.trainer(desk, trainer, training.slot(desk, session, day(1)))
    found = queries.find(desk, "ben")
    assert found[0].person_id == trainer
    assert len(found) == MOST_NAMES + 1, "one more than is shown says that there are others"
