"""*Ménage*: rooms settled one after the other or together, repairs, and beds out of service."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QWidget

from centre_desk.actions import blocks, housekeeping, stays
from centre_desk.desk import Desk
from centre_desk.domain.rooms import Cleanliness
from centre_desk.storage import rooms
from tests.conftest import Clock
from tests.house import bed, day, lodge, nights, room
from tests.ui.conftest import Hands
from ui.models.room_rows import Col

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def soil(desk: Desk, *numbers: str) -> None:
    for number in numbers:
        housekeeping.set_state(desk, room(desk, number), Cleanliness.DIRTY)


def state(desk: Desk, number: str) -> Cleanliness:
    return rooms.cleanliness(desk.store, room(desk, number))


def shown(at: Hands) -> list[str]:
    page = at.window.housekeeping
    every = (page.rows.room(row) for row in range(page.rows.rowCount()))
    return [each.number for each in every if each]


def go(at: Hands, desk: Desk, number: str) -> None:
    """Put the keyboard on a room, as typing its number does."""
    page = at.window.housekeeping
    row = page.rows.row_of(room(desk, number))
    assert row is not None
    page.table.choose([row], row)


def place_of(at: Hands, desk: Desk, number: str) -> QPoint:
    page = at.window.housekeeping
    row = page.rows.row_of(room(desk, number))
    assert row is not None
    page.table.scrollTo(page.rows.index(row, 0))
    return page.table.visualRect(page.rows.index(row, Col.TASK)).center()


def open_page(hands: Callable[[], Hands]) -> Hands:
    at = hands()
    at.press(Qt.Key.Key_F8)
    assert at.window.page is at.window.housekeeping
    return at


def test_the_most_pressing_room_of_a_floor_comes_first(
    desk: Desk, clock: Clock, hands: Callable[[], Hands]
) -> None:
    for number in ("105", "103"):
        stays.check_in(desk, lodge(desk, number, 1, 2))
    stays.check_in(desk, lodge(desk, "101", 1, 4))
    clock.go_to(day(2))
    lodge(desk, "105", 2, 4)
    at = open_page(hands)
    assert shown(at)[:3] == ["105", "103", "101"]
    assert len(shown(at)) == 112


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (Qt.Key.Key_P, Cleanliness.CLEAN),
        (Qt.Key.Key_C, Cleanliness.CLEANING),
        (Qt.Key.Key_V, Cleanliness.INSPECTED),
        (Qt.Key.Key_S, Cleanliness.DIRTY),
    ],
)
def test_one_key_says_what_state_a_room_is_in(
    key: Qt.Key, said: Cleanliness, desk: Desk, hands: Callable[[], Hands]
) -> None:
    soil(desk, "214")
    at = open_page(hands)
    go(at, desk, "214")
    at.press(key)
    assert state(desk, "214") is said


def test_several_rooms_are_called_clean_with_one_key_and_undone_from_the_notice(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    soil(desk, "101", "102", "103")
    at = open_page(hands)
    assert shown(at)[:3] == ["101", "102", "103"]
    at.press(Qt.Key.Key_Down, SHIFT)
    at.press(Qt.Key.Key_Down, SHIFT)
    at.press(Qt.Key.Key_P)
    assert {state(desk, number) for number in ("101", "102", "103")} == {Cleanliness.CLEAN}
    at.click(at.window.notices.button)
    assert {state(desk, number) for number in ("101", "102", "103")} == {Cleanliness.DIRTY}


def test_rooms_chosen_with_the_pointer_are_settled_from_the_side_panel(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    soil(desk, "101", "102")
    at = open_page(hands)
    viewport = at.window.housekeeping.table.viewport()
    at.click(viewport, place_of(at, desk, "101"))
    assert at.window.room_card.isVisible()
    at.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, CONTROL, place_of(at, desk, "102"))
    at.wait()
    assert set(at.window.room_card.room_ids) == {room(desk, "101"), room(desk, "102")}
    at.click(at.window.room_card.states[Cleanliness.CLEAN])
    assert state(desk, "101") is state(desk, "102") is Cleanliness.CLEAN


def test_only_what_is_left_shows_and_goes_once_it_is_done(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    soil(desk, "101", "102", "301")
    at = open_page(hands)
    at.press(Qt.Key.Key_L)
    assert shown(at) == ["101", "102", "301"]
    at.press(Qt.Key.Key_P)
    assert shown(at) == ["102", "301"]
    at.press(Qt.Key.Key_P)
    at.press(Qt.Key.Key_P)
    assert shown(at) == []
    at.press(Qt.Key.Key_L)
    assert len(shown(at)) == 112


def test_floors_show_one_after_the_other(desk: Desk, hands: Callable[[], Hands]) -> None:
    at = open_page(hands)
    for floor in "1234":
        at.press(Qt.Key.Key_F)
        assert {number[0] for number in shown(at)} == {floor}
    at.press(Qt.Key.Key_F)
    assert len(shown(at)) == 112


def test_the_progress_and_the_rail_count_what_is_left(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    soil(desk, "101", "102")
    at = open_page(hands)
    at.press(Qt.Key.Key_P)
    page = at.window.housekeeping
    assert (page.progress.value(), page.progress.maximum()) == (1, 2)


def test_another_day_can_be_looked_at(desk: Desk, hands: Callable[[], Hands]) -> None:
    lodge(desk, "101", 2, 4)
    lodge(desk, "102", 2, 3)
    at = open_page(hands)
    for _ in range(2):
        at.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    page = at.window.housekeeping
    found = page.rows.room(1)
    assert found is not None
    assert (found.number, found.task) == ("102", "departure")
    at.press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    found = page.rows.room(1)
    assert found is not None
    assert found.task == "none"


def test_a_repair_is_reported_seen_and_mended_from_the_keyboard(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    at = open_page(hands)
    go(at, desk, "214")
    at.press(Qt.Key.Key_R)
    at.type("robinet qui fuit")
    at.press(Qt.Key.Key_Return)
    assert rooms.open_repairs(desk.store, desk.centre_id) == {
        room(desk, "214"): ("robinet qui fuit",)
    }
    at.window.housekeeping.narrow(None, "repairs")
    assert shown(at) == ["214"]
    at.press(Qt.Key.Key_M)
    assert rooms.open_repairs(desk.store, desk.centre_id) == {}


def test_a_repair_says_what_is_broken(desk: Desk, hands: Callable[[], Hands]) -> None:
    at = open_page(hands)
    go(at, desk, "214")
    at.press(Qt.Key.Key_R)
    at.press(Qt.Key.Key_Return)
    assert at.window.room_card.what.error


def test_a_bed_is_out_of_service_until_friday_in_three_gestures(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    """B, the words, Enter: 1 June 2027 is a Tuesday."""
    at = open_page(hands)
    go(at, desk, "214")
    at.press(Qt.Key.Key_B)
    form = at.window.room_card.form
    at.click(form.place.button("second"))
    at.type("ven", on=form.until.widget)
    at.type("sommier", on=form.reason.widget)
    at.press(Qt.Key.Key_Return, on=form.reason.widget)
    held = desk.store.rows("SELECT bed_id, arrival, departure FROM hold")
    assert held == [(bed(desk, "214", "2"), day(1), day(4))]
    assert not form.isVisible()
    assert "214" in at.window.notices.text


def test_whoever_is_in_the_way_of_a_block_is_named_beside_the_field(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    lodge(desk, "214", 2, 4, name="Tazi")
    at = open_page(hands)
    go(at, desk, "214")
    at.press(Qt.Key.Key_B)
    form = at.window.room_card.form
    at.type("3", on=form.until.widget)
    at.type("peinture", on=form.reason.widget)
    at.press(Qt.Key.Key_Return, on=form.reason.widget)
    assert "TAZI" in form.place_field.error
    assert desk.store.one("SELECT count(*) FROM block") == (0,)
    at.press(Qt.Key.Key_Escape, on=form.reason.widget)
    assert not form.isVisible()
    assert at.window.panel.isVisible()


@pytest.mark.parametrize(
    ("until", "reason", "field"),
    [("", "peinture", "until"), ("hier", "x", "until"), ("3", "", "reason")],
)
def test_what_is_missing_is_said_beside_its_field(
    until: str, reason: str, field: str, desk: Desk, hands: Callable[[], Hands]
) -> None:
    at = open_page(hands)
    at.press(Qt.Key.Key_B)
    form = at.window.room_card.form
    for text, line in ((until, form.until.widget), (reason, form.reason.widget)):
        assert isinstance(line, QLineEdit)
        line.setText(text)
    at.press(Qt.Key.Key_Return, on=form.reason.widget)
    assert getattr(form, field).error
    assert desk.store.one("SELECT count(*) FROM block") == (0,)


def test_a_block_is_given_back_with_the_pointer(desk: Desk, hands: Callable[[], Hands]) -> None:
    blocks.block_rooms(desk, [room(desk, "214")], nights(1, 9), "peinture")
    at = open_page(hands)
    go(at, desk, "214")
    at.press(Qt.Key.Key_Return)
    card = at.window.room_card
    (back,) = [b for b in card.findChildren(QPushButton) if b.accessibleName() == "Rendre"]
    at.click(back)
    assert desk.store.one("SELECT count(*) FROM bed_night") == (0,)
    at.click(at.window.notices.button)
    assert desk.store.one("SELECT count(*) FROM bed_night") == (16,)


def test_the_letters_of_the_table_stay_its_own_beside_a_stay(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    """C confirms a stay in the side panel; in the table it still means *en cours*."""
    stay = lodge(desk, "101", 1, 4)
    at = open_page(hands)
    at.window.select(stay)
    at.wait()
    go(at, desk, "214")
    at.window.housekeeping.take_focus()
    at.press(Qt.Key.Key_C)
    assert state(desk, "214") is Cleanliness.CLEANING


def test_the_sheet_of_the_day_is_printed_with_the_usual_key(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    at = open_page(hands)
    at.press(Qt.Key.Key_P, CONTROL)
    assert at.window.page is at.window.reports
    assert at.window.reports.paper.preview.page_count == 4


def test_every_button_of_the_room_panel_has_a_name_and_says_it(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    blocks.block(desk, [bed(desk, "214")], nights(1, 9), "peinture")
    housekeeping.report_repair(desk, room(desk, "214"), "robinet")
    at = open_page(hands)
    go(at, desk, "214")
    at.press(Qt.Key.Key_B)
    window: QWidget = at.window
    controls = window.findChildren(QAbstractButton) + window.findChildren(QLineEdit)
    seen = [each for each in controls if each.isVisible()]
    assert [each for each in seen if not each.accessibleName() or not each.toolTip()] == []
