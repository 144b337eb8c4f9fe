"""*Créneaux*: a session's half-days, their rooms, their trainers; by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from centre_desk.actions import sessions
from centre_desk.actions.sessions import Details
from centre_desk.desk import Desk
from tests.house import day, man
from tests.training import classroom
from tests.ui.conftest import Hands
from ui.models.slot_rows import Col
from ui.sessions.slots import SlotsTab

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def tab_of(at: Hands) -> SlotsTab:
    found = at.window.sessions.view["slots"]
    assert isinstance(found, SlotsTab)
    return found


def column(at: Hands, which: Col) -> list[str]:
    rows = tab_of(at).rows
    return [str(rows.data(rows.index(row, which))) for row in range(rows.rowCount())]


@pytest.fixture
def page(desk: Desk, hands: Callable[[], Hands]) -> Hands:
    """The slots of a session of three days, six half-days, without rooms or trainers."""
    man(desk, "Berrada")
    details = Details(code="MGT-1", first_day=day(1), last_day=day(3), capacity=15)
    made = sessions.create(desk, details).result[0]
    at = hands()
    at.press(Qt.Key.Key_F4)
    at.window.sessions.open_session(made, "slots")
    at.wait()
    return at


def test_several_slots_get_their_room_in_one_step_that_undoes(page: Hands) -> None:
    page.press(Qt.Key.Key_Down, SHIFT)
    page.press(Qt.Key.Key_Down, SHIFT)
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Home)
    page.press(Qt.Key.Key_Return)
    given = column(page, Col.ROOM)
    assert len(set(given[:3])) == 1
    assert given[0] != "sans salle"
    assert given[3:] == ["sans salle"] * 3
    page.press(Qt.Key.Key_Z, CONTROL)
    assert column(page, Col.ROOM) == ["sans salle"] * 6


def test_the_best_rooms_are_proposed_with_reasons_and_taken_with_one_key(page: Hands) -> None:
    page.press(Qt.Key.Key_R, CONTROL)
    page.press(Qt.Key.Key_Return, CONTROL)
    assert "sans salle" not in column(page, Col.ROOM)
    assert len(set(column(page, Col.ROOM))) == 1
    assert tab_of(page).table.hasFocus()


def test_somebody_found_by_three_letters_teaches_the_chosen_slots(page: Hands) -> None:
    card = tab_of(page).card
    page.press(Qt.Key.Key_Down, SHIFT)
    card.search.line.setFocus()
    page.type("ber")
    page.press(Qt.Key.Key_Return)
    assert column(page, Col.TRAINERS)[:3] == ["BERRADA Test", "BERRADA Test", "—"]


def test_delete_cancels_a_slot_and_delete_again_holds_it_after_all(page: Hands) -> None:
    page.press(Qt.Key.Key_Delete)
    assert column(page, Col.REMARKS)[0] == "annulé"
    page.press(Qt.Key.Key_Delete)
    assert column(page, Col.REMARKS)[0] == ""


def test_a_day_outside_the_session_is_refused_beside_its_field(page: Hands) -> None:
    card = tab_of(page).card
    card.day.widget.setFocus()
    card.day.widget.selectAll()  # type: ignore[attr-defined]
    page.type("20/6")
    page.press(Qt.Key.Key_Return)
    assert "20" in card.day.error
    assert column(page, Col.DAY)[0].startswith("mar. 1")


def test_a_half_day_is_added_and_the_form_stays_for_the_next(page: Hands) -> None:
    tab = tab_of(page)
    page.press(Qt.Key.Key_Insert)
    page.click(tab.new.half.button("evening"))
    page.press(Qt.Key.Key_Return, CONTROL, on=tab.new.save)
    assert tab.new.day.error
    page.press(Qt.Key.Key_Space, CONTROL)
    assert tab.rows.rowCount() == 7
    page.press(Qt.Key.Key_Escape, on=tab.new.save)
    assert tab.beside.currentWidget() is tab.card


def test_a_room_too_small_says_so_before_it_is_taken(page: Hands, desk: Desk) -> None:
    classroom(desk, "Placard", 2)
    page.window.sessions.reload()
    page.wait()
    rooms = tab_of(page).card.rooms
    tips = [rooms.item(row).toolTip() for row in range(rooms.count())]
    assert any("Placard a 2 places" in tip for tip in tips)


def test_escape_puts_away_what_stands_beside_first_and_then_the_session(page: Hands) -> None:
    tab = tab_of(page)
    page.press(Qt.Key.Key_Insert)
    page.press(Qt.Key.Key_Escape)
    assert tab.beside.currentWidget() is tab.card
    page.press(Qt.Key.Key_R, CONTROL)
    page.press(Qt.Key.Key_Escape)
    assert tab.beside.currentWidget() is tab.card
    assert tab.isVisible()
    page.press(Qt.Key.Key_Escape)
    assert page.window.sessions.list.isVisible()
