"""The window as a whole: keys, languages, themes, search, and what it remembers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from centre_desk.desk import Desk
from tests.conftest import Clock
from tests.house import lodge, nights
from tests.ui.conftest import Hands
from ui.language import code
from ui.preferences import Preferences
from ui.settings.desk import DeskSection
from ui.theme import tokens
from ui.tokens import DARK, LIGHT

CONTROL = Qt.KeyboardModifier.ControlModifier


def desk_section(at: Hands) -> DeskSection:
    found = at.window.settings.section(DeskSection)
    assert isinstance(found, DeskSection)
    return found


def test_an_empty_database_asks_for_the_centre_first(
    open_window: Callable[[Path], Hands], tmp_path: Path
) -> None:
    at = open_window(tmp_path / "new.db")
    assert at.window.first_start.isVisible()
    assert not at.window.rail.isVisible()


def test_three_steps_make_a_centre(open_window: Callable[[Path], Hands], tmp_path: Path) -> None:
    at = open_window(tmp_path / "new.db")
    start = at.window.first_start
    at.click(start.begin)
    at.click(start.next)
    assert start.name_.error
    at.type("Ifrane", on=start.name_.widget)
    for _ in range(3):
        at.click(start.next)
    assert at.window.today.isVisible()
    at.press(Qt.Key.Key_F3)
    assert len(at.window.rooms.rooms_shown()) == 112


def test_the_demonstration_centre_opens_full_of_stays(
    open_window: Callable[[Path], Hands], tmp_path: Path
) -> None:
    at = open_window(tmp_path / "new.db")
    at.click(at.window.first_start.demo)
    assert at.window.today.isVisible()
    assert at.window.today.lines("arrivals") or at.window.today.lines("departures")


def test_every_key_leads_to_its_page(hands: Callable[[], Hands]) -> None:
    at = hands()
    window = at.window
    for key, modifiers, page in (
        (Qt.Key.Key_F3, (), window.rooms),
        (Qt.Key.Key_I, (CONTROL,), window.lists),
        (Qt.Key.Key_F9, (), window.reports),
        (Qt.Key.Key_Comma, (CONTROL,), window.settings),
        (Qt.Key.Key_F2, (), window.today),
    ):
        at.press(key, *modifiers, on=window)
        assert window.page is page


def test_language_and_direction_change_at_once_and_are_remembered(
    hands: Callable[[], Hands], preferences: Preferences, qapp: QApplication
) -> None:
    at = hands()
    at.press(Qt.Key.Key_Comma, CONTROL)
    at.click(desk_section(at).language.button("ar"))
    assert code() == "ar"
    assert qapp.isRightToLeft()
    assert preferences.language == "ar"
    at.click(desk_section(at).language.button("fr"))
    assert not qapp.isRightToLeft()
    assert at.window.rail.button("rooms").accessibleName() == "Chambres"


def test_light_and_dark_change_at_once_and_are_remembered(
    hands: Callable[[], Hands], preferences: Preferences
) -> None:
    at = hands()
    at.press(Qt.Key.Key_Comma, CONTROL)
    at.click(desk_section(at).theme.button("dark"))
    assert tokens() is DARK
    assert preferences.theme == "dark"
    at.click(desk_section(at).theme.button("light"))
    assert tokens() is LIGHT


def test_three_letters_find_a_guest_and_open_their_stay(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    stay = lodge(desk, "214", 1, 4, name="Benchekroun")
    at = hands()
    at.press(Qt.Key.Key_K, CONTROL)
    at.type("ben")
    assert at.window.finder.results.count() >= 1
    at.press(Qt.Key.Key_Return)
    assert at.window.stay_card.stay_id == stay
    at.press(Qt.Key.Key_Escape, on=at.window.stay_card)
    assert not at.window.panel.isVisible()


def test_what_is_on_the_screen_is_previewed_and_escape_comes_back(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    at = hands()
    at.press(Qt.Key.Key_F3)
    at.press(Qt.Key.Key_P, CONTROL)
    assert at.window.page is at.window.reports
    assert at.window.reports.paper.preview.page_count == 4, "two weeks show, each of two pages"
    at.press(Qt.Key.Key_Escape)
    assert at.window.page is at.window.rooms


def test_a_document_is_saved_where_it_is_wanted(
    desk: Desk, hands: Callable[[], Hands], tmp_path: Path
) -> None:
    at = hands()
    page = at.window.reports
    page.paper.where = lambda _parent, proposed: tmp_path / proposed
    at.press(Qt.Key.Key_F9)
    at.press(Qt.Key.Key_S, CONTROL)
    (saved,) = tmp_path.glob("*.pdf")
    assert saved.read_bytes().startswith(b"%PDF")


def test_a_session_that_does_not_exist_is_refused_beside_its_field(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    at = hands()
    at.window.show_page("reports")
    at.window.reports.choose_session("RIEN-000")
    at.wait()
    assert at.window.reports.session.error


def test_a_new_day_begins_by_itself(desk: Desk, hands: Callable[[], Hands], clock: Clock) -> None:
    lodge(desk, "101", 2, 4)
    at = hands()
    at.window.standing.look_at_the_clock()
    at.wait()
    assert at.window.today.lines("arrivals") == []
    clock.go_to(nights(2, 4).arrival)
    at.window.standing.look_at_the_clock()
    at.wait()
    assert len(at.window.today.lines("arrivals")) == 1


def test_escape_puts_the_search_away(hands: Callable[[], Hands]) -> None:
    at = hands()
    at.press(Qt.Key.Key_K, CONTROL)
    assert at.window.finder.isVisible()
    at.press(Qt.Key.Key_Escape)
    assert not at.window.finder.isVisible()


@pytest.mark.parametrize(
    "page", ["today", "rooms", "lists", "housekeeping", "handover", "reports", "settings"]
)
def test_everything_that_can_be_pressed_has_a_name_and_says_it(
    page: str, desk: Desk, hands: Callable[[], Hands]
) -> None:
    lodge(desk, "101", 1, 4)
    at = hands()
    at.window.show_page(page)
    at.wait()
    at.window.new_stay(None, None)
    at.wait()
    controls = at.window.findChildren(QAbstractButton) + at.window.findChildren(QLineEdit)
    seen = [each for each in controls if each.isVisible()]
    assert seen
    assert [each for each in seen if not each.accessibleName()] == []
    assert [each for each in seen if not each.toolTip()] == []


def test_a_notice_never_covers_the_foot_of_the_rack(desk: Desk, hands: Callable[[], Hands]) -> None:
    lodge(desk, "101", 1, 4)
    at = hands()
    at.press(Qt.Key.Key_Return)
    at.press(Qt.Key.Key_F3)
    window = at.window
    bottom = window.notices.geometry().bottom()
    assert bottom <= window.rooms.height() - window.rooms.foot


def test_the_window_comes_back_where_it_was(
    hands: Callable[[], Hands], preferences: Preferences
) -> None:
    at = hands()
    at.window.resize(1500, 900)
    at.window.close()
    assert not preferences.geometry.isEmpty()


def test_a_command_is_found_by_its_words_with_its_key_and_done(hands: Callable[[], Hands]) -> None:
    at = hands()
    at.press(Qt.Key.Key_K, CONTROL)
    at.type("menage")
    found = [at.window.finder.results.item(n) for n in range(at.window.finder.results.count())]
    said = [item.data(Qt.ItemDataRole.AccessibleTextRole) for item in found]
    assert "Ménage F8" in said
    assert any(words.startswith("Feuille de ménage") for words in said), "a document too"
    at.press(Qt.Key.Key_Return)
    assert at.window.page is at.window.housekeeping


def test_what_a_page_can_do_is_found_while_it_shows(hands: Callable[[], Hands]) -> None:
    at = hands()
    at.press(Qt.Key.Key_F7, on=at.window)
    at.press(Qt.Key.Key_K, CONTROL)
    at.type("doublons")
    at.press(Qt.Key.Key_Return)
    assert at.window.people.pairs.isVisible()
