"""*Réglages*: the centre, its rooms, its holidays and its copies, each undone like a stay."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt

from centre_desk.desk import Desk
from centre_desk.queries import centre, holidays
from tests.house import day, lodge, nights
from tests.ui.conftest import Hands
from ui.pages.settings import SECTIONS
from ui.settings.centre import CentreSection
from ui.settings.copies import CopiesSection
from ui.settings.holidays import HolidaysSection
from ui.settings.rooms import RoomsSection
from ui.settings.section import Section
from ui.widgets.listing import Listing

Open = Callable[[], Hands]
CONTROL = Qt.KeyboardModifier.ControlModifier
S = TypeVar("S", bound=Section)


def part(at: Hands, kind: type[S]) -> S:
    at.window.show_page("settings")
    found = at.window.settings.section(kind)
    at.wait()
    assert isinstance(found, kind)
    return found


def stand_on(at: Hands, table: Listing, text: str) -> None:
    row = next(n for n, cells in enumerate(table.texts()) if text in cells)
    table.setCurrentIndex(table.model().index(row, 0))
    table.setFocus()
    at.wait()


def test_the_centre_is_renamed_and_the_rail_follows(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, CentreSection)
    section.name_.line.setText("")
    section.name_.line.setFocus()
    at.press(Qt.Key.Key_Return)
    assert section.name_.error
    at.type("Ifrane")
    at.press(Qt.Key.Key_Return)
    assert centre.summary(desk).name == "Ifrane"
    assert at.window.rail.house == "Ifrane"
    at.press(Qt.Key.Key_Z, CONTROL)
    assert centre.summary(desk).name != "Ifrane"


def test_a_room_is_added_given_up_and_taken_back(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, RoomsSection)
    section.number.line.setText("501")
    section.table.setFocus()
    at.press(Qt.Key.Key_Insert)
    assert centre.summary(desk).rooms == 113
    stand_on(at, section.table, "501")
    at.press(Qt.Key.Key_Delete)
    assert centre.summary(desk).rooms == 112
    stand_on(at, section.table, "501")
    assert section.retire.text() == "Remettre en service"
    at.press(Qt.Key.Key_Delete)
    assert centre.summary(desk).rooms == 113


def test_a_room_that_is_waited_for_is_not_given_up(desk: Desk, hands: Open) -> None:
    lodge(desk, "214", 1, 4)
    at = hands()
    section = part(at, RoomsSection)
    stand_on(at, section.table, "214")
    at.press(Qt.Key.Key_Delete)
    assert "214" in at.window.notices.text
    assert centre.summary(desk).rooms == 112


def test_a_holiday_is_moved_to_the_day_that_was_announced(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, HolidaysSection)
    stand_on(at, section.table, "Nouvel an musulman")
    section.day.line.setText("7/6")
    section.day.line.setFocus()
    at.press(Qt.Key.Key_Return)
    assert holidays.during(desk, nights(1, 10))[day(7)]["fr"] == "Nouvel an musulman"


def test_a_copy_is_taken_and_put_back_after_a_question(desk: Desk, hands: Open) -> None:
    at = hands()
    section = part(at, CopiesSection)
    at.press(Qt.Key.Key_S, CONTROL, Qt.KeyboardModifier.ShiftModifier)
    taken = at.window.notices.text
    assert "demande" in taken
    lodge(desk, "214", 1, 4)
    desk.close()
    row = next(n for n, cells in enumerate(section.table.texts()) if cells[0] in taken)
    section.table.setCurrentIndex(section.table.model().index(row, 0))
    at.click(section.restore)
    assert section.question.isVisible()
    at.click(section.agree)
    assert "remise en place" in at.window.notices.text
    assert at.window.rail.isVisible()
    at.window.show_page("today")
    at.wait()
    assert at.window.today.lines("arrivals") == []


def test_each_part_of_the_settings_has_its_key(hands: Open) -> None:
    at = hands()
    at.press(Qt.Key.Key_Comma, CONTROL)
    for number, kind in enumerate(SECTIONS[:9], 1):
        at.press(Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        (shown,) = (each for each in at.window.settings.sections if each.isVisible())
        assert isinstance(shown, kind)
