"""F1 opens the guide at the part for the page, and the rack jumps by weeks and months."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt

from tests.ui.conftest import Hands
from ui.places import PLACES
from ui.preferences import Preferences
from ui.widgets.help import GUIDE, parts_of_guide

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_every_page_has_its_part_in_the_guide(hands: Callable[[], Hands]) -> None:
    assert {place.words.source for place in PLACES} <= set(parts_of_guide())
    at = hands()
    at.press(Qt.Key.Key_F3)
    at.press(Qt.Key.Key_F1)
    assert at.window.help.isVisible()
    assert at.window.help.text.toPlainText().startswith("Chambres")
    at.press(Qt.Key.Key_F1)
    assert not at.window.panel.isVisible()


def test_every_picture_of_the_guide_is_there_and_light() -> None:
    words = GUIDE.read_text(encoding="utf-8")
    named = [part.split(")")[0] for part in words.split("](pictures/")[1:]]
    assert named
    for name in named:
        assert (GUIDE.parent / "pictures" / name).stat().st_size <= 150_000


def test_the_rack_jumps_by_weeks_and_by_months_and_keeps_its_zoom(
    hands: Callable[[], Hands], preferences: Preferences
) -> None:
    at = hands()
    at.press(Qt.Key.Key_F3)
    view = at.window.rooms.view
    monday = view.first_day()
    assert monday is not None
    at.press(Qt.Key.Key_PageDown)
    assert view.first_day() == monday + timedelta(weeks=1)
    at.press(Qt.Key.Key_PageDown, CONTROL)
    assert view.first_day() == date(2027, 7, 1)
    at.press(Qt.Key.Key_PageUp, CONTROL)
    assert view.first_day() == date(2027, 6, 1)
    at.press(Qt.Key.Key_3, CONTROL)
    at.window.close()
    assert preferences.days_shown == 31
