"""What is printed from the rack is what it shows: its weeks, and the rooms it lets through."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from centre_desk.actions import rack_document
from centre_desk.actions.rack_document import RackShown
from centre_desk.desk import Desk
from centre_desk.domain.periods import Week
from centre_desk.errors import RuleBroken
from tests.house import lodge, nights
from tests.ui.conftest import Hands
from ui.widgets.rack.filters import Filters

CONTROL = Qt.KeyboardModifier.ControlModifier


def text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def test_a_sheet_is_made_for_each_week_of_which_a_day_shows() -> None:
    assert RackShown(nights(7, 21)).weeks == [Week(2027, 23), Week(2027, 24)]
    assert RackShown(nights(13, 15)).weeks == [Week(2027, 23), Week(2027, 24)]
    assert RackShown(nights(7, 8)).weeks == [Week(2027, 23)]


def test_where_no_room_is_shown_there_is_nothing_to_print(desk: Desk) -> None:
    with pytest.raises(RuleBroken):
        rack_document.document(desk, RackShown(nights(7, 21), ()))


def test_both_weeks_and_only_the_rooms_of_the_filter_are_printed(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    for where, first, name in (("101", 1, "Premier"), ("102", 8, "Second"), ("301", 8, "Ailleurs")):
        lodge(desk, where, first, first + 3, name=name)
    at = hands()
    at.press(Qt.Key.Key_F3)
    at.window.rooms.narrow(Filters(floor=1))
    at.press(Qt.Key.Key_P, CONTROL)
    printed = at.window.reports.paper.printed
    assert printed is not None
    assert printed.file_name == "occupation-2027-W22-2027-W23.pdf"
    said = text(printed.pdf)
    assert "PREMIER" in said
    assert "SECOND" in said
    assert "AILLEURS" not in said
    assert "28 chambres" in at.window.reports.day._under.text()
    at.press(Qt.Key.Key_Escape)
    assert at.window.page is at.window.rooms


def test_another_day_typed_there_is_that_week_of_the_whole_house(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    at = hands()
    at.press(Qt.Key.Key_F3)
    at.press(Qt.Key.Key_P, CONTROL)
    field = at.window.reports.day.widget
    field.clear()  # type: ignore[attr-defined]
    at.type("14/6", on=field)
    at.press(Qt.Key.Key_Return, on=field)
    printed = at.window.reports.paper.printed
    assert printed is not None
    assert printed.file_name == "occupation-2027-W24.pdf"


def test_a_year_prints_its_first_month_and_says_so(desk: Desk, hands: Callable[[], Hands]) -> None:
    at = hands()
    at.press(Qt.Key.Key_F3)
    at.press(Qt.Key.Key_4, CONTROL)
    at.press(Qt.Key.Key_P, CONTROL)
    assert "35" in at.window.notices.text
    printed = at.window.reports.paper.printed
    assert printed is not None
    assert len(PdfReader(BytesIO(printed.pdf)).pages) in (10, 12)
