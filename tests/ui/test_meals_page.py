"""*Repas*: the kitchen's week, who is behind a figure, and what is asked for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from centre_desk.desk import Desk
from centre_desk.domain.meal_figures import Group
from centre_desk.domain.meals import Service
from centre_desk.queries import meals
from tests.house import day, lodge, woman
from tests.ui.conftest import Hands
from ui.pages.meals import MealsPage

Open = Callable[[], Hands]
Key = Qt.Key


def the_kitchen(hands: Open) -> tuple[Hands, MealsPage]:
    at = hands()
    at.press(Key.Key_F6)
    page = at.window.pages["meals"]
    assert isinstance(page, MealsPage)
    return at, page


def go_to(at: Hands, page: MealsPage, number: int, service: Service) -> None:
    page.board.setCurrentIndex(page.week.index_of(day(number), service))
    at.wait()


def test_the_week_says_how_many_eat_and_the_people_stand_beside(desk: Desk, hands: Open) -> None:
    lodge(desk, "101", 1, 3, name="Alami")
    at, page = the_kitchen(hands)
    go_to(at, page, 2, Service.BREAKFAST)
    index = page.week.index_of(day(2), Service.BREAKFAST)
    assert page.week.data(index) == "1"
    (eater,) = [page.people.rows.row(0)]
    assert eater is not None
    assert eater.name.latin == "ALAMI Test"
    assert "hébergés 1" in page.people.summary.text()


def test_a_figure_follows_at_once_when_a_stay_changes(desk: Desk, hands: Open) -> None:
    at, page = the_kitchen(hands)
    index = page.week.index_of(day(1), Service.DINNER)
    assert page.week.data(index) == "–"
    at.window.deeds.do(lambda desk, _: _book(desk))
    at.wait()
    assert page.week.data(page.week.index_of(day(1), Service.DINNER)) == "1"
    at.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.week.data(page.week.index_of(day(1), Service.DINNER)) == "–"


def _book(desk: Desk):  # type: ignore[no-untyped-def]
    from centre_desk.actions import bookings
    from tests.house import nights

    return bookings.book(desk, nights=nights(1, 3), label="Tazi")


def test_one_key_says_that_somebody_does_not_eat_here_and_it_is_undone(
    desk: Desk, hands: Open
) -> None:
    lodge(desk, "101", 1, 3, name="Alami")
    at, page = the_kitchen(hands)
    go_to(at, page, 1, Service.DINNER)
    page.people.table.setFocus()
    page.people.table.selectRow(0)
    at.press(Key.Key_S, on=page.people.table)
    assert meals.on(desk, day(1)).figure(Service.DINNER).total == 0
    assert page.week.data(page.week.index_of(day(1), Service.DINNER)) == "–"
    at.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert meals.on(desk, day(1)).figure(Service.DINNER).total == 1


def test_guests_from_outside_are_announced_by_number(desk: Desk, hands: Open) -> None:
    at, page = the_kitchen(hands)
    go_to(at, page, 2, Service.LUNCH)
    page.people.number.setValue(300)
    page.people.label.setFocus()
    at.type("Forum de l'emploi", on=page.people.label)
    at.press(Key.Key_Return, on=page.people.label)
    assert meals.on(desk, day(2)).figure(Service.LUNCH).groups == {Group.OUTSIDE: 300}
    assert page.people.label.text() == ""


def test_guests_without_a_name_are_asked_for_beside_the_field(desk: Desk, hands: Open) -> None:
    at, page = the_kitchen(hands)
    go_to(at, page, 2, Service.LUNCH)
    at.click(page.people.announce)
    assert "qui sont ces invités" in page.people._label.error
    assert meals.on(desk, day(2)).figure(Service.LUNCH).total == 0


def test_the_keyboard_alone_goes_from_meal_to_meal_and_week_to_week(
    desk: Desk, hands: Open
) -> None:
    lodge(desk, "101", 8, 10, name="Alami")
    at, page = the_kitchen(hands)
    at.press(Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.week.days[0].day == day(7)
    page.board.setFocus()
    page.board.setCurrentIndex(page.week.index(0, 0))
    at.press(Key.Key_Right, on=page.board)
    at.press(Key.Key_Down, on=page.board)
    assert page.board.currentIndex().column() == 1
    assert page.board.currentIndex().row() == 1
    at.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.week.days[0].day.day == 31


def test_somebody_behind_a_figure_opens_with_a_double_click(desk: Desk, hands: Open) -> None:
    person = woman(desk, "Alami")
    lodge(desk, "101", 1, 3, person_id=person)
    at, page = the_kitchen(hands)
    go_to(at, page, 2, Service.BREAKFAST)
    page.people.table.setCurrentIndex(page.people.rows.index(0, 0))
    page.people.table.doubleClicked.emit(page.people.table.currentIndex())
    at.wait()
    assert at.window.people.isVisible()
