"""F1 opens the guide at the part for the page, and the rack jumps by weeks and months."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from centre_desk.language import LANGUAGES, catalogue
from tests.ui.conftest import Hands
from ui.places import PLACES
from ui.preferences import Preferences
from ui.widgets.help import GUIDES, KEY, guide, parts_of_guide

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_of_every_language_has_a_part_for_every_page(language: str) -> None:
    written = parts_of_guide(language)
    words = [catalogue(language).say(place.words) for place in PLACES]
    assert [word for word in words if not written.get(word, "").strip()] == []
    assert written[""].strip()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_translated_guide_names_the_same_keys_as_the_french_one(language: str) -> None:
    french, other = (len(KEY.findall(guide(each).read_text("utf-8"))) for each in ("fr", language))
    assert french == other


def test_help_opens_at_the_page_and_follows_the_language(hands: Callable[[], Hands]) -> None:
    at = hands()
    at.press(Qt.Key.Key_F3)
    at.press(Qt.Key.Key_F1)
    assert at.window.help.isVisible()
    assert at.window.help.text.toPlainText().startswith("Chambres")
    at.window.choose_language("en")
    QCoreApplication.processEvents()
    assert at.window.help.text.toPlainText().startswith("Rooms")
    at.window.choose_language("fr")
    at.press(Qt.Key.Key_F1)
    assert not at.window.panel.isVisible()


def test_every_picture_of_the_guide_is_there_and_light() -> None:
    words = guide("fr").read_text(encoding="utf-8")
    named = [part.split(")")[0] for part in words.split("](pictures/")[1:]]
    assert named
    for name in named:
        assert (GUIDES / "pictures" / name).stat().st_size <= 150_000


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
