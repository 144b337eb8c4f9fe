"""A narrow window: what is needed stays, what can be done without gives way and comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from centre_desk.desk import Desk
from tests.house import lodge
from tests.ui.conftest import Hands
from ui.language import OWN_NAMES
from ui.places import PLACES
from ui.widgets import parts
from ui.widgets.yielding import YieldingRow

Open = Callable[[], Hands]
PAGES = [place.name for place in PLACES]


@pytest.mark.parametrize("language", OWN_NAMES)
def test_every_page_fits_a_small_screen_at_150_percent(
    desk: Desk, hands: Open, language: str
) -> None:
    stay = lodge(desk, "101", 1, 4)
    at = hands()
    at.window.choose_language(language)
    for name in PAGES:
        at.window.show_page(name)
        at.window.select(stay)
        at.wait()
        at.window.resize(QSize(910, 512))
        at.wait()
        assert at.window.size() == QSize(910, 512), name
        at.window.select(None)
        at.wait()


def test_a_header_gives_up_words_and_takes_them_back(desk: Desk, hands: Open) -> None:
    at = hands()
    header = at.window.today.header
    at.window.resize(QSize(910, 512))
    at.window.select(lodge(desk, "101", 1, 4))
    at.wait()
    assert header.new_stay.text() == ""
    assert header.new_stay.accessibleName() == "Nouveau séjour"
    assert header.title.width() >= header.title.sizeHint().width()
    at.press(Qt.Key.Key_Escape)
    at.window.resize(QSize(1366, 768))
    at.wait()
    assert header.new_stay.text() == "Nouveau séjour"


def test_a_title_is_read_whole_beside_an_open_panel(desk: Desk, hands: Open) -> None:
    at = hands()
    at.window.resize(QSize(910, 512))
    at.window.show_page("housekeeping")
    at.wait()
    at.window.select(lodge(desk, "101", 1, 4))
    at.wait()
    header = at.window.housekeeping.header
    assert header.title.width() >= header.title.sizeHint().width()


def test_the_rail_keeps_its_icons_where_the_window_is_narrow(desk: Desk, hands: Open) -> None:
    at = hands()
    wide = at.window.rail.width()
    at.window.resize(QSize(910, 512))
    at.wait()
    assert at.window.rail.width() < wide / 3
    at.click(at.window.rail.button("rooms"))
    assert at.window.rooms.isVisible()


def test_parts_that_come_back_one_by_one_do_not_stumble_over_each_other(qtbot: QtBot) -> None:
    first, second = parts.label("Semaine"), parts.label("Aujourd'hui")
    row = YieldingRow(parts.row(parts.label("Titre"), first, second), first, second)
    page = QWidget()
    qtbot.addWidget(page)
    row.setParent(page)
    row.resize(40, 30)
    page.show()
    assert first.isHidden()
    assert second.isHidden()

    class Wider(QObject):
        """Gives the row room in the middle of it, as a window does whose layout is activated."""

        def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:  # noqa: N802
            row.resize(900, 30)
            return False

    first.installEventFilter(wider := Wider(row))
    row.rewritten()
    first.removeEventFilter(wider)
    assert first.isVisible()
    assert second.isVisible()
