"""The kiosk in the lobby: three letters or a badge, one person, then forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from centre_desk.actions import badges, kiosk
from centre_desk.desk import Desk, open_desk
from tests import training
from tests.conftest import Clock
from tests.house import day, lodge, woman
from tests.ui.conftest import settle
from ui.background import Background
from ui.kiosk.window import IDLE, KioskWindow
from ui.language import CatalogueTranslator, speak

Key = Qt.Key
CODE = "4711"


@pytest.fixture
def lobby(
    desk: Desk, location: Path, clock: Clock, qapp: QApplication, qtbot: QtBot
) -> Iterator[Callable[[], KioskWindow]]:
    """The kiosk on the tests' own database, with a trainer who teaches and sleeps here."""
    session = training.session(desk, "MGT-1", title="Gestion de projet")
    room = training.classroom(desk, "Salle Atlas", floor=2)
    trainer = woman(desk, "Amrani")
    training.trainer(desk, trainer, training.slot(desk, session, day(1), classroom_id=room))
    other = woman(desk, "Amzil")
    training.enrol(desk, session, other)
    lodge(desk, "214", 1, 3, person_id=trainer)
    badges.give(desk, [trainer])
    clock.go_to(day(1), hour=10)
    translator = CatalogueTranslator(qapp)
    qapp.installTranslator(translator)
    speak(translator, "fr")
    made: list[KioskWindow] = []

    def open_it() -> KioskWindow:
        background = Background(lambda: open_desk(location, actor="Borne", clock=clock))
        window = KioskWindow(background, translator)
        background.setParent(window)
        qtbot.addWidget(window, before_close_func=_may_close)
        window.show()
        window.open()
        settle(qtbot, background)
        made.append(window)
        return window

    yield open_it
    for window in made:
        window.background.close()
    qapp.removeTranslator(translator)


def _may_close(window: KioskWindow) -> None:
    window._may_close = True


def typed(window: KioskWindow, qtbot: QtBot, text: str, *, enter: bool = False) -> None:
    qtbot.keyClicks(window.asking.field, text)
    settle(qtbot, window.background)
    if enter:
        qtbot.keyClick(window.asking.field, Key.Key_Return)
        settle(qtbot, window.background)


def test_a_trainer_finds_classroom_and_bedroom_by_three_letters_and_enter(
    desk: Desk, lobby: Callable[[], KioskWindow], qtbot: QtBot
) -> None:
    kiosk.set_code(desk, CODE)
    window = lobby()
    typed(window, qtbot, "amr", enter=True)
    said = window.answer.texts
    assert "AMRANI Test" in said
    assert "Salle Atlas, étage 2" in said
    assert "vous animez · MGT-1" in said
    assert "214" in said
    assert "AMZIL" not in said, "nothing of anybody else"


def test_a_badge_held_to_the_scanner_opens_the_card(
    desk: Desk, lobby: Callable[[], KioskWindow], qtbot: QtBot
) -> None:
    kiosk.set_code(desk, CODE)
    window = lobby()
    row = desk.store.one("SELECT code FROM badge")
    assert row is not None
    typed(window, qtbot, row[0].lower(), enter=True)
    assert window.screens.currentWidget() is window.answer
    assert "AMRANI Test" in window.answer.texts


def test_rubbish_from_a_scanner_is_answered_and_the_next_person_is_served(
    desk: Desk, lobby: Callable[[], KioskWindow], qtbot: QtBot
) -> None:
    kiosk.set_code(desk, CODE)
    window = lobby()
    typed(window, qtbot, "]C1££$$%%&&((", enter=True)
    assert "Personne de ce nom" in window.asking.hint.text()
    assert window.asking.field.text() == ""
    typed(window, qtbot, "amr", enter=True)
    assert "AMRANI Test" in window.answer.texts


def test_it_goes_back_to_its_first_screen_after_half_a_minute_and_forgets(
    desk: Desk, lobby: Callable[[], KioskWindow], qtbot: QtBot
) -> None:
    kiosk.set_code(desk, CODE)
    window = lobby()
    typed(window, qtbot, "amr", enter=True)
    assert window.idle.isActive()
    assert window.idle.interval() == IDLE == 30_000
    window.idle.timeout.emit()
    assert window.screens.currentWidget() is window.asking
    assert "AMRANI" not in window.answer.texts
    assert window.asking.field.text() == ""


def test_it_is_not_left_without_the_code(
    desk: Desk, lobby: Callable[[], KioskWindow], qtbot: QtBot
) -> None:
    kiosk.set_code(desk, CODE)
    window = lobby()
    window.close()
    assert window.isVisible()
    assert window.screens.currentWidget() is window.code
    qtbot.keyClicks(window.code.line, "0000")
    qtbot.keyClick(window.code.line, Key.Key_Return)
    settle(qtbot, window.background)
    assert window.isVisible()
    assert window.code.field.error == "Ce n'est pas le code."
    qtbot.keyClicks(window.code.line, CODE)
    qtbot.keyClick(window.code.line, Key.Key_Return)
    settle(qtbot, window.background)
    assert not window.isVisible()


def test_a_centre_without_a_code_chooses_one_first(
    desk: Desk, lobby: Callable[[], KioskWindow], qtbot: QtBot
) -> None:
    window = lobby()
    assert window.screens.currentWidget() is window.code
    qtbot.keyClicks(window.code.line, "12")
    qtbot.keyClick(window.code.line, Key.Key_Return)
    settle(qtbot, window.background)
    assert "au moins 4 signes" in window.code.field.error
    qtbot.keyClicks(window.code.line, CODE)
    qtbot.keyClick(window.code.line, Key.Key_Return)
    settle(qtbot, window.background)
    assert window.screens.currentWidget() is window.asking
    assert kiosk.code_is(desk, CODE)


def test_a_language_is_chosen_on_the_screen(
    desk: Desk, lobby: Callable[[], KioskWindow], qtbot: QtBot, qapp: QApplication
) -> None:
    kiosk.set_code(desk, CODE)
    window = lobby()
    qtbot.mouseClick(window.tongues["ar"], Qt.MouseButton.LeftButton)
    QCoreApplication.sendPostedEvents()
    assert window.asking.heading.text() == "إلى أين أذهب؟"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    qtbot.mouseClick(window.tongues["fr"], Qt.MouseButton.LeftButton)
    QCoreApplication.sendPostedEvents()
    assert window.asking.heading.text() == "Où dois-je aller ?"
