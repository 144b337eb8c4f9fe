"""The kitchen's figures follow from stays, sessions and wishes, and say what has changed."""

from __future__ import annotations

from centre_desk.actions import meals as deeds
from centre_desk.actions import stays
from centre_desk.actions.history import History
from centre_desk.actions.meals import Request
from centre_desk.desk import Desk
from centre_desk.domain.formulas import Formula
from centre_desk.domain.meal_figures import Group, MealDay
from centre_desk.domain.meals import Service, Wish
from centre_desk.queries import meals
from centre_desk.storage import tables
from tests import training
from tests.conftest import Clock
from tests.house import content, day, lodge, woman
from tests.training import written


def counts(shown: MealDay) -> dict[str, int]:
    return {service.value: shown.figure(service).total for service in shown.services}


def course(desk: Desk, code: str, *days: int, people: int = 0, **more: object) -> int:
    """A session with mornings and afternoons on site, and people in it who sleep elsewhere."""
    made = training.session(desk, code, day(days[0]), day(days[-1]), **more)
    for each in days:
        for half in ("morning", "afternoon"):
            training.slot(desk, made, day(each), half)
    for _ in range(people):
        training.enrol(desk, made, woman(desk))
    return made


def test_who_sleeps_and_who_comes_by_day_are_told_apart(desk: Desk) -> None:
    session = course(desk, "MGT-1", 2, people=3)
    lodge(desk, "101", 1, 3)
    guest = woman(desk)
    training.enrol(desk, session, guest)
    lodge(desk, "102", 1, 3, person_id=guest)
    lunch = meals.on(desk, day(2)).figure(Service.LUNCH)
    assert lunch.groups == {Group.LODGED: 2, Group.DAY_GUEST: 3}
    assert counts(meals.on(desk, day(2))) == {
        "breakfast": 2, "morning_break": 4, "lunch": 5, "afternoon_break": 4, "dinner": 2,
    }  # fmt: skip


def test_trainers_are_counted_once_wherever_they_sleep(desk: Desk) -> None:
    session = course(desk, "MGT-1", 2)
    lodged, visiting = woman(desk), woman(desk)
    slots = [row[0] for row in desk.store.rows("SELECT id FROM slot WHERE session_id = ?", session)]
    training.trainer(desk, lodged, slots[0])
    training.trainer(desk, visiting, slots[1])
    lodge(desk, "101", 1, 3, person_id=lodged)
    lunch = meals.on(desk, day(2)).figure(Service.LUNCH)
    assert lunch.groups == {Group.TRAINER: 2}


def test_a_formula_is_the_persons_over_the_bookings_over_the_sessions(desk: Desk) -> None:
    session = course(desk, "MGT-1", 2, formula="breaks")
    person = woman(desk)
    enrolled = training.enrol(desk, session, person)
    stay = lodge(desk, "101", 1, 3, person_id=person, session_id=session)
    row = desk.store.one("SELECT booking_id FROM stay WHERE id = ?", stay)
    assert row is not None
    breaks = {"morning_break": 1, "afternoon_break": 1}
    assert _eaten(desk) == breaks
    deeds.feed_booking(desk, row[0], Formula.HALF_BOARD)
    assert _eaten(desk) == {"breakfast": 1, "dinner": 1}
    deeds.feed_participant(desk, enrolled, Formula.LUNCH_AND_BREAKS)
    assert _eaten(desk) == {**breaks, "lunch": 1}
    History(desk).undo()
    History(desk).undo()
    assert _eaten(desk) == breaks


def _eaten(desk: Desk) -> dict[str, int]:
    return {service: count for service, count in counts(meals.on(desk, day(2))).items() if count}


def test_who_is_excused_or_follows_at_a_distance_is_not_fed(desk: Desk) -> None:
    session = training.session(desk, "MGT-1")
    here = training.slot(desk, session, day(2))
    training.slot(desk, session, day(3), mode="distance")
    person = woman(desk)
    training.enrol(desk, session, person)
    assert counts(meals.on(desk, day(2)))["lunch"] == 1
    assert counts(meals.on(desk, day(3)))["lunch"] == 0
    with written(desk) as deed:
        deed.recorder.insert(tables.Attendance, slot_id=here, person_id=person, state="excused")
    assert counts(meals.on(desk, day(2)))["lunch"] == 0


def test_an_event_feeds_its_stands_and_the_guests_announced_by_number(desk: Desk) -> None:
    event = training.session(
        desk, "FORUM", day(2), day(2), kind="event", formula="lunch_and_breaks"
    )
    training.slot(desk, event, day(2), "morning")
    with written(desk) as deed:
        for name, people in (("OCP", 4), ("Sotherma", 6)):
            deed.recorder.insert(tables.Exhibitor, session_id=event, name=name, people=people)
    deeds.announce(desk, day(2), Service.LUNCH, 300, "Jury et presse", session_id=event)
    assert meals.on(desk, day(2)).figure(Service.LUNCH).groups == {Group.OUTSIDE: 310}
    assert counts(meals.on(desk, day(2)))["morning_break"] == 10
    people = meals.people(desk, day(2), Service.LUNCH)
    assert [(each.name.latin, each.heads) for each in people] == [
        ("FORUM", 10), ("Jury et presse", 300),
    ]  # fmt: skip


def test_the_people_behind_a_figure_are_as_many_as_it_says(desk: Desk) -> None:
    course(desk, "MGT-1", 2, people=3)
    lodge(desk, "101", 1, 3, name="Alaoui")
    shown = meals.on(desk, day(2))
    for service in shown.services:
        for group in Group:
            behind = meals.people(desk, day(2), service, group)
            assert sum(each.heads for each in behind) == shown.figure(service).of(group)
    (alaoui,) = meals.people(desk, day(2), Service.DINNER)
    assert (alaoui.name.latin, alaoui.where) == ("ALAOUI Test", "101")


def test_diets_are_counted_by_service(desk: Desk) -> None:
    person = woman(desk)
    with written(desk) as deed:
        deed.recorder.update(tables.Person, person, diet="gluten-free+vegetarian")
    lodge(desk, "101", 1, 3, person_id=person)
    lodge(desk, "102", 1, 3)
    shown = meals.on(desk, day(2))
    assert shown.figure(Service.LUNCH).diets == {"gluten-free+vegetarian": 1}
    assert shown.figure(Service.MORNING_BREAK).diets == {}


def test_a_wish_is_noted_for_a_period_taken_back_and_undone(desk: Desk) -> None:
    person = woman(desk)
    lodge(desk, "101", 1, 6, person_id=person)
    before = content(desk)
    request = Request(
        person_id=person, first_day=day(2), last_day=day(3), wish=Wish.PACKED, service=Service.LUNCH
    )
    (made,) = deeds.ask(desk, request).result
    packed = [each.figure(Service.LUNCH).packed for each in meals.between(desk, day(2), day(4))]
    assert packed == [1, 1, 0]
    deeds.withdraw(desk, made)
    assert content(desk) == before
    for _ in range(2):
        History(desk).undo()
    assert content(desk) == before


def test_a_place_without_a_name_and_a_party_eat_as_many_as_they_are(desk: Desk) -> None:
    lodge(desk, "101", 1, 3, person_id=None, label="Délégation", whole_room=True, party=3)
    assert counts(meals.on(desk, day(2)))["lunch"] == 3
    (party,) = meals.people(desk, day(2), Service.LUNCH)
    assert (party.name.latin, party.heads) == ("Délégation", 3)


def test_a_change_after_the_cut_off_is_allowed_and_told_to_the_kitchen(
    desk: Desk, clock: Clock
) -> None:
    clock.go_to(day(1), 16)
    early = lodge(desk, "101", 1, 4, name="Tôt")
    assert meals.on(desk, day(2)).late_changes == ()
    clock.go_to(day(1), 18)
    stays.cancel(desk, early)
    lodge(desk, "102", 1, 3, name="Tard")
    tomorrow = meals.on(desk, day(2))
    assert [line.at.hour for line in tomorrow.late_changes] == [18, 18]
    assert "TARD" in tomorrow.late_changes[1].text.in_french()
    assert counts(tomorrow)["lunch"] == 1
    assert meals.on(desk, day(3)).late_changes == (), "their cut-off is tomorrow at 17:00"


def test_coming_in_late_at_night_changes_nothing_for_the_kitchen(desk: Desk, clock: Clock) -> None:
    stay = lodge(desk, "101", 1, 4)
    clock.go_to(day(1), 22)
    stays.check_in(desk, stay)
    assert meals.on(desk, day(2)).late_changes == ()


def test_a_deed_from_before_an_update_is_read_by_what_it_knew(desk: Desk, clock: Clock) -> None:
    clock.go_to(day(1), 18)
    lodge(desk, "101", 1, 3, name="Tard")
    # The files of earlier versions have no hour at which somebody leaves.
    desk.store.rows("""UPDATE change SET images = replace(images, '"leaves_at"', '"once"')""")
    assert meals.on(desk, day(2)).late_changes
