"""The restaurant's door: green or red, once per service, whatever the scanner sends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from centre_desk.actions import badges
from centre_desk.desk import Desk, open_desk
from centre_desk.domain.meals import Service
from centre_desk.queries import meals
from tests.conftest import Clock
from tests.house import day, lodge, woman
from tests.ui.conftest import settle
from ui.background import Background
from ui.canteen.window import CanteenWindow
from ui.language import CatalogueTranslator, speak

Door = Callable[[], CanteenWindow]


@pytest.fixture
def door(
    desk: Desk, location: Path, clock: Clock, qapp: QApplication, qtbot: QtBot
) -> Iterator[Door]:
    translator = CatalogueTranslator(qapp)
    qapp.installTranslator(translator)
    speak(translator, "fr")
    made: list[CanteenWindow] = []

    def open_it() -> CanteenWindow:
        background = Background(lambda: open_desk(location, actor="Restaurant", clock=clock))
        window = CanteenWindow(background)
        background.setParent(window)
        qtbot.addWidget(window)
        window.show()
        window.open()
        settle(qtbot, background)
        made.append(window)
        return window

    yield open_it
    for window in made:
        window.background.close()
    qapp.removeTranslator(translator)


@pytest.fixture
def code(desk: Desk, clock: Clock) -> str:
    """The badge of somebody who sleeps here, at dinner time."""
    person = woman(desk, "Alami")
    lodge(desk, "101", 1, 3, person_id=person)
    badges.give(desk, [person])
    clock.go_to(day(1), hour=20)
    row = desk.store.one("SELECT code FROM badge")
    assert row is not None
    return str(row[0])


def scan(window: CanteenWindow, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(window.field, text)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    settle(qtbot, window.background)


def test_a_badge_is_answered_in_green_once_and_in_red_the_second_time(
    desk: Desk, door: Door, code: str, qtbot: QtBot
) -> None:
    window = door()
    assert window.title.text() == "Dîner"
    assert window.count.text() == "0 servis sur 1"
    scan(window, qtbot, code.lower())
    assert (window.verdict.text(), window.name.text()) == ("Bon appétit", "ALAMI Test")
    assert window.card.property("kind") == "yes"
    assert window.count.text() == "1 servis sur 1"
    scan(window, qtbot, code)
    assert window.verdict.text() == "Non"
    assert window.card.property("kind") == "no"
    assert window.reason.text()
    assert meals.on(desk, day(1)).figure(Service.DINNER).served == 1


def test_whatever_a_scanner_sends_the_next_person_is_served(
    door: Door, code: str, qtbot: QtBot
) -> None:
    window = door()
    for rubbish in ("]C1££$$%%", "0" * 180, "\u202e\u202d", "'; DROP TABLE stay; --"):
        window.field.setText(rubbish)
        qtbot.keyClick(window.field, Qt.Key.Key_Return)
        settle(qtbot, window.background)
        assert window.verdict.text() == "Non"
        assert window.field.text() == ""
    scan(window, qtbot, code)
    assert window.verdict.text() == "Bon appétit"


def test_the_last_meal_is_taken_back_with_one_key(
    desk: Desk, door: Door, code: str, qtbot: QtBot
) -> None:
    window = door()
    scan(window, qtbot, code)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window.background)
    assert window.verdict.text() == "Repris"
    assert meals.on(desk, day(1)).figure(Service.DINNER).served == 0
    scan(window, qtbot, code)
    assert window.verdict.text() == "Bon appétit"


def test_at_an_hour_without_a_meal_it_says_so(
    door: Door, code: str, clock: Clock, qtbot: QtBot
) -> None:
    clock.go_to(day(1), hour=23)
    window = door()
    assert window.title.text() == "Aucun repas à cette heure"
    scan(window, qtbot, code)
    assert window.verdict.text() == "Non"
