"""*À traiter*: what waits for a decision is settled from its line, by key or from its menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from centre_desk.actions import blocks, bookings, groups, stays
from centre_desk.desk import Desk
from centre_desk.domain.stays import StayState
from centre_desk.storage import stays as stored
from tests.conftest import Clock
from tests.house import day, lodge, nights, room, woman
from tests.ui.conftest import Hands
from ui.widgets.matters import MatterLine

CONTROL = Qt.KeyboardModifier.ControlModifier


def matters(hands: Callable[[], Hands]) -> tuple[Hands, list[MatterLine]]:
    at = hands()
    at.press(Qt.Key.Key_T, CONTROL)
    lines = at.window.today.lines("matters")
    assert lines[0].hasFocus()
    return at, [line for line in lines if isinstance(line, MatterLine)]


def test_a_late_guest_has_arrived_with_one_key(
    desk: Desk, clock: Clock, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 1, 4)
    clock.go_to(day(2))
    at, _ = matters(hands)
    at.press(Qt.Key.Key_Return)
    assert stored.get(desk.store, stay).state is StayState.IN_HOUSE


def test_a_late_guest_never_came(desk: Desk, clock: Clock, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 1, 4)
    clock.go_to(day(2))
    at, _ = matters(hands)
    at.press(Qt.Key.Key_N)
    assert stored.get(desk.store, stay).state is StayState.NO_SHOW


def test_a_late_guest_is_expected_today_or_tomorrow_instead(
    desk: Desk, clock: Clock, hands: Callable[[], Hands]
) -> None:
    first, second = lodge(desk, "101", 1, 4), lodge(desk, "102", 1, 2)
    clock.go_to(day(2))
    at, _ = matters(hands)
    at.press(Qt.Key.Key_T)
    assert stored.get(desk.store, first).nights == nights(2, 4)
    at.press(Qt.Key.Key_Plus)
    assert stored.get(desk.store, second).nights == nights(3, 4)


def test_who_should_have_left_has_left_or_stays_another_night(
    desk: Desk, clock: Clock, hands: Callable[[], Hands]
) -> None:
    gone, longer = lodge(desk, "101", 1, 2), lodge(desk, "102", 1, 2)
    for stay in (gone, longer):
        stays.check_in(desk, stay)
    clock.go_to(day(3))
    at, lines = matters(hands)
    assert [line.property("matter") for line in lines] == ["overdue-departure"] * 2
    at.press(Qt.Key.Key_Return)
    at.press(Qt.Key.Key_Plus)
    assert stored.get(desk.store, gone).state is StayState.LEFT
    assert stored.get(desk.store, longer).nights == nights(1, 4)


def test_what_a_key_does_the_menu_does_too(
    desk: Desk, clock: Clock, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 1, 4)
    clock.go_to(day(2))
    at, (line,) = matters(hands)
    line.options[0].deed()
    at.wait()
    assert stored.get(desk.store, stay).state is StayState.NO_SHOW


def test_who_arrives_without_a_room_is_lodged(desk: Desk, hands: Callable[[], Hands]) -> None:
    made = bookings.book(desk, person_id=woman(desk), nights=nights(3, 5), place=False)
    at, _ = matters(hands)
    at.press(Qt.Key.Key_Return)
    assert stored.get(desk.store, made.result[0]).placed


def test_a_block_that_ends_leads_to_its_room(desk: Desk, hands: Callable[[], Hands]) -> None:
    blocks.block_rooms(desk, [room(desk, "214")], nights(1, 2), "peinture")
    at, _ = matters(hands)
    at.press(Qt.Key.Key_Return)
    assert at.window.room_card.room_ids == (room(desk, "214"),)
    at.press(Qt.Key.Key_G, on=at.window.room_card)
    assert desk.store.one("SELECT count(*) FROM bed_night") == (0,)


def test_the_nameless_places_of_a_group_are_given_back_with_one_key(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    places = [groups.Places("", 3)]
    groups.hold_group(desk, label="FP", nights=nights(3, 5), quotas=places, release_on=day(1))
    at, (line,) = matters(hands)
    assert line.property("matter") == "group-release"
    at.click(line.button)  # type: ignore[arg-type]
    assert desk.store.one("SELECT count(*) FROM bed_night") == (0,)
