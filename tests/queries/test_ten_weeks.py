"""Ten invented weeks, whole: what the kitchen is told equals what was worked out by hand.

Each line of an expected week is a day, Monday first, with the heads at each of its services. Of an
ordinary day: breakfast, morning break, lunch, afternoon break, dinner; in Ramadan: suhoor, lunch,
iftar, dinner. The weeks run from Monday 7 to Sunday 13 June 2027, but for that of Ramadan.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from centre_desk.actions import bookings, enrolments, meals, stays
from centre_desk.actions.meals import Request
from centre_desk.desk import Desk
from centre_desk.domain.formulas import Formula
from centre_desk.domain.meal_figures import Group, MealDay
from centre_desk.domain.meals import USUAL_HOURS, MealProfile, ProfileKind, Service, Wish
from centre_desk.domain.periods import DAY, Nights, Week
from centre_desk.domain.stays import Role
from centre_desk.queries import meals as queries
from centre_desk.storage import tables
from tests import training
from tests.conftest import Clock
from tests.house import day, man
from tests.training import written

MONDAY = day(7)
BOTH = ("morning", "afternoon")
NOBODY = [0, 0, 0, 0, 0]


def course(
    desk: Desk, code: str, days: Sequence[date], halves: Sequence[str] = BOTH, **more: object
) -> int:
    """A session with slots on site in those half-days."""
    made = training.session(desk, code, days[0], days[-1], **more)
    for each in days:
        for half in halves:
            training.slot(desk, made, each, half)
    return made


def follow(desk: Desk, session: int, people: int) -> list[int]:
    """So many who follow a session, wherever they sleep."""
    found = [man(desk) for _ in range(people)]
    for person in found:
        training.enrol(desk, session, person)
    return found


def lodge(desk: Desk, person: int, first: date, last: date, **more: object) -> int:
    """Book somebody from a first to a last day; the kitchen does not ask in which room."""
    booked = bookings.book(desk, nights=Nights(first, last), person_id=person, place=False, **more)
    return booked.result[0]


def june(first: int, last: int) -> list[date]:
    return [day(number) for number in range(first, last + 1)]


def week(desk: Desk, monday: date = MONDAY) -> list[list[int]]:
    shown = queries.week(desk, Week.of(monday))
    assert all(_adds_up(each) for each in shown)
    return [[each.figure(service).total for service in each.services] for each in shown]


def _adds_up(shown: MealDay) -> bool:
    """Every figure is the sum of its groups, and no group is counted below zero."""
    return all(
        figure.total == sum(figure.of(group) for group in Group)
        and all(figure.of(group) >= 0 for group in Group)
        for figure in shown.figures.values()
    )


def test_week_1_twelve_arrive_on_sunday_evening_and_leave_on_friday(desk: Desk) -> None:
    session = course(desk, "MGT-1", june(7, 11))
    for person in follow(desk, session, 12):
        lodge(desk, person, day(6), day(11), session_id=session)
    assert queries.on(desk, day(6)).figure(Service.DINNER).total == 12
    assert week(desk) == [[12, 12, 12, 12, 12]] * 4 + [[12, 12, 12, 12, 0], NOBODY, NOBODY]


def test_week_2_a_session_ends_on_wednesday_at_noon_and_one_leaves_before_lunch(
    desk: Desk,
) -> None:
    session = course(desk, "MGT-2", june(7, 8))
    training.slot(desk, session, day(9), "morning")
    with written(desk) as deed:
        deed.recorder.update(tables.Session, session, last_day=day(9))
    eight = follow(desk, session, 8)
    made = [lodge(desk, each, day(7), day(9), session_id=session) for each in eight]
    for stay in made:
        meals.note_hours(desk, stay, "8:30", "14h30")
    meals.note_hours(desk, made[0], "8:30", "11:00")
    # He has the break from 10:30, and is gone when lunch begins at 12:30.
    assert week(desk) == [
        [0, 8, 8, 8, 8],
        [8, 8, 8, 8, 8],
        [8, 8, 7, 0, 0],
        *[NOBODY] * 4,
    ]


def test_week_3_four_of_ten_go_home_from_friday_to_sunday(desk: Desk) -> None:
    session = course(desk, "FDF-1", [*june(7, 11), *june(14, 17)])
    made = [
        lodge(desk, each, day(6), day(18), session_id=session) for each in follow(desk, session, 10)
    ]
    for stay in made[:4]:
        stays.add_absence(desk, stay, Nights(day(11), day(13)))
    # Six stay: lunch between two nights on Saturday and Sunday. Four are back for Sunday's dinner.
    assert week(desk) == [
        *[[10, 10, 10, 10, 10]] * 4,
        [10, 10, 10, 10, 6],
        [6, 0, 6, 0, 6],
        [6, 0, 6, 0, 10],
    ]
    assert week(desk, day(14))[0] == [10, 10, 10, 10, 10]


def test_week_4_ramadan_begins_and_two_order_a_lunch(desk: Desk) -> None:
    first = date(2027, 2, 8)
    meals.save_profile(
        desk,
        MealProfile(
            name="Ramadan", first_day=first, last_day=date(2027, 3, 9), kind=ProfileKind.RAMADAN,
            hours=USUAL_HOURS,
        ),
    )  # fmt: skip
    session = course(desk, "DIG-1", [first + n * DAY for n in range(4)], ["morning"])
    lodged, visiting = follow(desk, session, 6), follow(desk, session, 3)
    for person in lodged:
        lodge(desk, person, first - DAY, first + 3 * DAY, session_id=session)
    for person in (lodged[0], visiting[0]):
        tuesday = first + DAY
        meals.ask(
            desk,
            Request(
                person_id=person, first_day=tuesday, last_day=tuesday, wish=Wish.ORDERED,
                service=Service.LUNCH,
            ),
        )  # fmt: skip
    # Sunday is the last ordinary day; its night ends with the first suhoor.
    assert queries.on(desk, first - DAY).figure(Service.DINNER).total == 6
    assert week(desk, first) == [
        [6, 0, 6, 6],
        [6, 2, 6, 6],
        [6, 0, 6, 6],
        [6, 0, 0, 0],
        *[[0, 0, 0, 0]] * 3,
    ]


def test_week_5_an_event_with_three_hundred_lunches_and_thirty_two_stands(desk: Desk) -> None:
    forum = course(desk, "FORUM", [day(9)], kind="event", formula="lunch_and_breaks")
    with written(desk) as deed:
        for number in range(32):
            deed.recorder.insert(
                tables.Exhibitor, session_id=forum, name=f"Entreprise {number}", people=2
            )
    meals.announce(desk, day(9), Service.LUNCH, 300, "Candidats", session_id=forum)
    for _ in range(4):
        lodge(desk, man(desk), day(8), day(10), role=Role.GUEST)
    # 300 announced, 64 of the stands, 4 who sleep here between two nights.
    assert week(desk) == [
        NOBODY,
        [0, 0, 0, 0, 4],
        [4, 64, 368, 64, 4],
        [4, 0, 0, 0, 0],
        *[NOBODY] * 3,
    ]


def test_week_6_two_of_ten_cancel_after_the_cut_off(desk: Desk, clock: Clock) -> None:
    session = course(desk, "LNG-1", june(8, 10))
    ten = follow(desk, session, 10)
    made = [lodge(desk, each, day(7), day(11), session_id=session) for each in ten]
    clock.go_to(day(7), 18)
    for stay, person in zip(made[:2], ten[:2], strict=True):
        stays.cancel(desk, stay)
        row = desk.store.one("SELECT id FROM enrolment WHERE person_id = ?", person)
        assert row is not None
        enrolments.cancel(desk, [row[0]])
    assert week(desk) == [
        [0, 0, 0, 0, 8],
        *[[8, 8, 8, 8, 8]] * 3,
        [8, 0, 0, 0, 0],
        NOBODY,
        NOBODY,
    ]
    told = [len(each.late_changes) for each in queries.week(desk, Week.of(MONDAY))]
    # Monday's and Tuesday's orders had left; from Wednesday on there was time enough. On Monday
    # only the stays weigh: the session begins on Tuesday.
    assert told == [2, 4, 0, 0, 0, 0, 0]


def test_week_7_who_comes_by_day_eats_on_the_half_days_on_site(desk: Desk) -> None:
    mornings = course(desk, "A", june(7, 9), ["morning"], formula="lunch_and_breaks")
    follow(desk, mornings, 5)
    follow(desk, course(desk, "B", [day(7)], ["afternoon"]), 3)
    follow(desk, course(desk, "C", [day(8)], ["evening"]), 7)
    away = training.session(desk, "D", day(9), day(9))
    training.slot(desk, away, day(9), "morning", mode="distance")
    training.slot(desk, away, day(9), "afternoon", mode="self_study")
    follow(desk, away, 20)
    assert week(desk) == [[0, 5, 8, 3, 0], [0, 5, 5, 0, 0], [0, 5, 5, 0, 0], *[NOBODY] * 4]


def test_week_8_each_is_fed_by_the_formula_that_comes_nearest(desk: Desk) -> None:
    session = course(desk, "MGT-8", [day(8)], formula="half_board")
    full, breaks, *_ = four = follow(desk, session, 4)
    made = {each: lodge(desk, each, day(7), day(9), session_id=session) for each in four}
    enrolled = desk.store.one("SELECT id FROM enrolment WHERE person_id = ?", full)
    booking = desk.store.one("SELECT booking_id FROM stay WHERE id = ?", made[breaks])
    assert enrolled
    assert booking
    meals.feed_participant(desk, enrolled[0], Formula.FULL_BOARD)
    meals.feed_booking(desk, booking[0], Formula.BREAKS)
    # Three sleep with half or full board; two have breaks; one has lunch.
    assert week(desk) == [
        [0, 0, 0, 0, 3],
        [3, 2, 1, 2, 3],
        [3, 0, 0, 0, 0],
        *[NOBODY] * 4,
    ]


def test_week_9_trainers_eat_on_the_half_days_they_teach(desk: Desk) -> None:
    session = course(desk, "DIG-9", [day(9)])
    follow(desk, session, 3)
    morning, afternoon = (
        row[0] for row in desk.store.rows("SELECT id FROM slot WHERE session_id = ? ORDER BY id",
                                          session)
    )  # fmt: skip
    lodged, visiting = man(desk), man(desk)
    training.trainer(desk, lodged, morning, afternoon)
    training.trainer(desk, visiting, morning)
    lodge(desk, lodged, day(8), day(10), role=Role.TRAINER)
    assert week(desk) == [
        NOBODY,
        [0, 0, 0, 0, 1],
        [1, 5, 5, 4, 1],
        [1, 0, 0, 0, 0],
        *[NOBODY] * 3,
    ]
    wednesday = queries.on(desk, day(9))
    assert wednesday.figure(Service.LUNCH).groups == {Group.TRAINER: 2, Group.DAY_GUEST: 3}


def test_week_10_five_guests_with_wishes_of_their_own(desk: Desk) -> None:
    late, packed, sparing, leaving, plain = five = [man(desk) for _ in range(5)]
    made = {each: lodge(desk, each, day(7), day(10), role=Role.GUEST) for each in five}
    meals.note_hours(desk, made[late], arrives="22h")
    meals.note_hours(desk, made[leaving], leaves="13:00")
    meals.note_hours(desk, made[plain], leaves="6:30")
    for person, first, last, wish, service in (
        (late, 7, 7, Wish.LATE, Service.DINNER),
        (packed, 8, 8, Wish.PACKED, Service.LUNCH),
        (sparing, 8, 9, Wish.WITHOUT, Service.DINNER),
    ):
        meals.ask(
            desk,
            Request(person_id=person, first_day=day(first), last_day=day(last), wish=wish,
                    service=service),
        )  # fmt: skip
    # On Thursday one leaves before breakfast, and one after lunch has begun.
    assert week(desk) == [
        [0, 0, 0, 0, 5],
        [5, 0, 5, 0, 4],
        [5, 0, 5, 0, 4],
        [4, 0, 1, 0, 0],
        *[NOBODY] * 3,
    ]
    assert queries.on(desk, day(7)).figure(Service.DINNER).late == 1
    assert queries.on(desk, day(8)).figure(Service.LUNCH).packed == 1
