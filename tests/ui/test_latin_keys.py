"""A single key does the same whatever layout the keyboard is set to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from centre_desk.desk import Desk
from centre_desk.domain.stays import StayState
from centre_desk.storage import stays
from tests.house import lodge, room, whereabouts
from tests.ui.conftest import Hands
from ui.latin_keys import _MEANT
from ui.places import PLACES

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
WINDOWS_B = ord("B")


def strike(at: Hands, letter: str, native: int = 0) -> None:
    """One key of an Arabic layout where the focus is, as the system hands it to Qt."""
    override, press, release = (
        QKeyEvent(kind, ord(letter), NONE, 0, native, 0, letter)
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
    )
    for event in (override, press, release):
        # A deed may have brought the focus elsewhere in between.
        QCoreApplication.sendEvent(QApplication.focusWidget() or at.window, event)
    at.wait()


def on_the_rack(hands: Callable[[], Hands]) -> Hands:
    """The window in Arabic, on the rack."""
    at = hands()
    at.window.activateWindow()
    at.window.choose_language("ar")
    at.press(Qt.Key.Key_F3)
    return at


@pytest.mark.parametrize("letter", "كة", ids=["AZERTY", "QWERTY"])
def test_m_moves_the_stay_in_the_cell_on_an_arabic_keyboard(
    desk: Desk, hands: Callable[[], Hands], letter: str
) -> None:
    stay = lodge(desk, "101", 1, 4)
    at = on_the_rack(hands)
    at.window.rooms.show_room(room(desk, "101"))
    strike(at, letter)
    card = at.window.stay_card
    assert card.stay_id == stay
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == ""


@pytest.mark.parametrize(("letter", "native"), [("ﻻ", 0), ("ل", WINDOWS_B)], ids=["X11", "Windows"])
def test_b_blocks_the_bed_in_the_cell(
    desk: Desk, hands: Callable[[], Hands], letter: str, native: int
) -> None:
    at = on_the_rack(hands)
    at.window.rooms.show_room(room(desk, "104"))
    strike(at, letter, native)
    assert at.window.room_card.isVisible()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == ""


def test_the_keys_of_the_side_panel_are_heard_as_well(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "101", 1, 4)
    at = on_the_rack(hands)
    at.window.select(stay)
    at.wait()
    at.window.rooms.take_focus()
    strike(at, "ش")
    assert stays.get(desk.store, stay).state is StayState.IN_HOUSE


def test_one_key_is_one_deed(desk: Desk, hands: Callable[[], Hands]) -> None:
    one, other = lodge(desk, "101", 2, 5), lodge(desk, "103", 2, 5)
    at = on_the_rack(hands)
    at.window.rooms.view.choose((one, other))
    at.window.select_several((one, other))
    at.wait()
    at.window.rooms.take_focus()
    strike(at, "ء")
    assert whereabouts(desk, one) == [("103/1", 2, 5)]
    assert desk.store.one("SELECT count(*) FROM change WHERE deed = 'moves.swap_stays'") == (1,)


def test_an_arabic_letter_in_a_field_is_a_letter(desk: Desk, hands: Callable[[], Hands]) -> None:
    stay = lodge(desk, "101", 1, 4)
    at = on_the_rack(hands)
    at.window.select(stay)
    at.wait()
    field = QLineEdit(at.window)
    field.show()
    field.setFocus()
    strike(at, "ش")
    assert field.text() == "ش"
    assert stays.get(desk.store, stay).state is not StayState.IN_HOUSE


def test_no_deed_has_a_key_that_arabic_keyboards_place_in_two_ways(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    lodge(desk, "101", 1, 4)
    at = hands()
    for place in PLACES:
        at.window.show_page(place.name)
        at.wait()
    shown = [action.shortcut().toString() for action in at.window.findChildren(QAction)]
    letters = {key for key in shown if len(key) == 1 and key.isalpha()}
    assert letters
    assert not letters & {"Q", "Z"}
    assert letters <= {chr(latin) for latin in _MEANT.values()}
