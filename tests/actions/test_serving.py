"""The restaurant's door: a badge or a ticket, once per service, and why not."""

from __future__ import annotations

import peewee
import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.actions import badges, meals, people, printing, serving, tickets
from centre_desk.actions.history import History
from centre_desk.actions.meals import Request
from centre_desk.desk import Desk
from centre_desk.domain.meals import USUAL, Service, Wish
from centre_desk.domain.serving import Answer, read_code, service_at
from centre_desk.domain.stays import Role
from centre_desk.errors import RuleBroken
from centre_desk.queries import meals as queries
from centre_desk.storage import tables
from tests.conftest import Clock
from tests.house import content, day, lodge, woman
from tests.training import written


@pytest.fixture
def guest(desk: Desk) -> int:
    """A woman who sleeps here from 1 to 3 June and has a badge."""
    person = woman(desk, "Berrada")
    lodge(desk, "101", 1, 3, person_id=person)
    badges.give(desk, [person])
    return person


def code(desk: Desk, person_id: int) -> str:
    row = desk.store.one("SELECT code FROM badge WHERE person_id = ?", person_id)
    assert row is not None
    return str(row[0])


def why(answer: Answer) -> str:
    assert answer.reason is not None
    return answer.reason.in_french()


def test_a_badge_is_served_once_at_each_service(desk: Desk, clock: Clock, guest: int) -> None:
    clock.go_to(day(2), 13)
    first = serving.serve(desk, code(desk, guest).lower() + "\r\n")
    assert (first.granted, first.service, first.reason) == (True, Service.LUNCH, None)
    again = serving.serve(desk, code(desk, guest))
    assert (again.granted, why(again)) == (False, "Déjà servi à 13:00.")
    clock.go_to(day(2), 20)
    assert serving.serve(desk, code(desk, guest)).granted
    shown = queries.on(desk, day(2))
    assert [shown.figure(each).served for each in (Service.LUNCH, Service.DINNER)] == [1, 1]


def test_a_second_door_refuses_what_the_first_has_served(
    desk: Desk, other_desk: Desk, clock: Clock, guest: int
) -> None:
    clock.go_to(day(2), 13)
    assert serving.serve(other_desk, code(desk, guest)).granted
    assert not serving.serve(desk, code(desk, guest)).granted


def test_the_database_itself_refuses_a_second_meal(desk: Desk, clock: Clock, guest: int) -> None:
    clock.go_to(day(2), 13)
    serving.serve(desk, code(desk, guest))
    with pytest.raises(peewee.IntegrityError):
        desk.store.rows(
            "INSERT INTO meal_served (centre_id, day, service, at, person_id) "
            "SELECT centre_id, day, service, at, person_id FROM meal_served"
        )


def test_who_was_served_by_mistake_is_taken_back(desk: Desk, clock: Clock, guest: int) -> None:
    clock.go_to(day(2), 13)
    before = content(desk)
    assert serving.serve(desk, code(desk, guest)).granted
    History(desk).undo()
    assert content(desk) == before
    assert serving.serve(desk, code(desk, guest)).granted


def test_a_refusal_says_why(desk: Desk, clock: Clock, guest: int) -> None:
    elsewhere = woman(desk)
    badges.give(desk, [elsewhere])
    clock.go_to(day(2), 17)
    assert "à cette heure" in why(serving.serve(desk, code(desk, guest)))
    clock.go_to(day(2), 13)
    assert "Attendu à aucun repas" in why(serving.serve(desk, code(desk, elsewhere)))
    meals.ask(
        desk,
        Request(
            person_id=guest, first_day=day(2), last_day=day(2), wish=Wish.WITHOUT,
            service=Service.LUNCH,
        ),
    )  # fmt: skip
    assert "demandé à ne pas prendre" in why(serving.serve(desk, code(desk, guest)))
    clock.go_to(day(3), 20)
    assert "pas prévu aujourd'hui (pension complète)" in why(serving.serve(desk, code(desk, guest)))


def test_a_meal_kept_for_later_is_said_at_the_door(desk: Desk, clock: Clock, guest: int) -> None:
    request = Request(
        person_id=guest, first_day=day(2), last_day=day(2), wish=Wish.LATE, service=Service.DINNER
    )
    meals.ask(desk, request)
    clock.go_to(day(2), 22)
    answer = serving.serve(desk, code(desk, guest), Service.DINNER)
    assert (answer.granted, why(answer)) == (True, "repas gardé")


def test_a_matricule_does_where_the_badge_was_forgotten(
    desk: Desk, clock: Clock, guest: int
) -> None:
    with written(desk) as deed:
        deed.recorder.update(tables.Person, guest, matricule="10452")
    clock.go_to(day(2), 13)
    assert serving.serve(desk, " 10452 ").granted


@given(st.text(max_size=300))
def test_whatever_a_scanner_sends_is_read_as_a_code_or_as_nothing(text: str) -> None:
    found = read_code(text)
    assert found == "" or (found.isascii() and found.isalnum() and len(found) <= 40)


@pytest.mark.parametrize("rubbish", ["", "\x00\x1b[A", "é\"'(-è_", "Z" * 500, "'; DROP TABLE x"])
def test_rubbish_is_answered_and_the_next_badge_is_served(
    desk: Desk, clock: Clock, guest: int, rubbish: str
) -> None:
    clock.go_to(day(2), 13)
    assert not serving.serve(desk, rubbish).granted
    assert serving.serve(desk, code(desk, guest)).granted


def test_the_service_of_the_hour_begins_a_little_early_and_ends_a_little_late(clock: Clock) -> None:
    def at(hour: int, minute: int = 0) -> Service | None:
        return service_at(USUAL, clock.now.replace(hour=hour, minute=minute, tzinfo=None))

    assert at(12, 10) is Service.LUNCH
    assert at(14, 20) is Service.LUNCH
    assert at(17) is None
    assert at(6, 40) is Service.BREAKFAST


def test_guests_by_number_have_tickets_that_are_good_once(desk: Desk, clock: Clock) -> None:
    meals.announce(desk, day(2), Service.LUNCH, 3, "Jury")
    first = tickets.give(desk, day(2))
    assert [each.name.latin for each in first] == ["Jury 1/3", "Jury 2/3", "Jury 3/3"]
    assert tickets.give(desk, day(2)) == first, "a ticket handed out stays valid"
    clock.go_to(day(2), 13)
    answer = serving.serve(desk, first[1].code)
    assert (answer.granted, answer.name and answer.name.latin) == (True, "Jury 2")
    assert "Déjà servi" in why(serving.serve(desk, first[1].code))
    assert queries.on(desk, day(2)).figure(Service.LUNCH).served == 1
    clock.go_to(day(3), 13)
    assert "Ticket du 02/06/2027, déjeuner" in why(serving.serve(desk, first[2].code))


def test_guests_that_were_served_are_not_cancelled_and_others_go_with_their_tickets(
    desk: Desk, clock: Clock
) -> None:
    (made,) = meals.announce(desk, day(2), Service.LUNCH, 2, "Jury").result
    before = content(desk)
    ticket, _ = tickets.give(desk, day(2))
    meals.cancel_guests(desk, made)
    History(desk).undo()
    clock.go_to(day(2), 13)
    assert serving.serve(desk, ticket.code).granted
    with pytest.raises(RuleBroken, match="déjà été servis"):
        meals.cancel_guests(desk, made)
    assert content(desk) != before


def test_a_guest_with_a_ticket_and_a_badge_eats_once(desk: Desk, clock: Clock) -> None:
    person = woman(desk)
    lodge(desk, "101", 1, 3, person_id=person, role=Role.GUEST)
    lunch = next(each for each in tickets.give(desk, day(2)) if each.service is Service.LUNCH)
    badges.give(desk, [person])
    clock.go_to(day(2), 13)
    assert serving.serve(desk, lunch.code).granted
    assert not serving.serve(desk, code(desk, person)).granted


def test_where_everybody_has_a_badge_there_is_no_ticket_to_print(desk: Desk, guest: int) -> None:
    with pytest.raises(RuleBroken, match="chacun a son badge"):
        printing.document(desk, "meal-tickets", day=day(2))


def test_a_sheet_says_what_changed_since_the_kitchen_was_told(desk: Desk, clock: Clock) -> None:
    lodge(desk, "101", 1, 3)
    printing.document(desk, "kitchen-week", day=day(2))
    assert queries.on(desk, day(2)).change(Service.LUNCH) == 0
    lodge(desk, "102", 1, 3)
    clock.wait(hours=1)
    assert queries.on(desk, day(2)).change(Service.LUNCH) == 1
    first = printing.document(desk, "kitchen-day", day=day(2))
    assert queries.on(desk, day(2)).change(Service.LUNCH) == 0
    assert desk.store.one("SELECT count(*) FROM meal_print WHERE day = ?", day(2)) == (2,)
    again = printing.document(desk, "kitchen-day", day=day(2))
    assert again.pdf == first.pdf, "printed twice it says the same, and is kept once"
    assert desk.store.one("SELECT count(*) FROM meal_print WHERE day = ?", day(2)) == (2,)


def test_two_files_of_one_person_who_ate_twice_are_merged_with_one_meal(
    desk: Desk, clock: Clock, guest: int
) -> None:
    twin = woman(desk, "Berrada")
    lodge(desk, "102", 5, 7, person_id=twin)
    clock.go_to(day(2), 13)
    serving.serve(desk, code(desk, guest))
    with written(desk) as deed:
        deed.recorder.insert(
            tables.MealServed, day=day(2), service="lunch", at=desk.now().replace(tzinfo=None),
            person_id=twin,
        )  # fmt: skip
    before = content(desk)
    people.merge(desk, guest, twin)
    assert desk.store.rows("SELECT person_id FROM meal_served") == [(guest,)]
    History(desk).undo()
    assert content(desk) == before
