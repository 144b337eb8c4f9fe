"""Pages and cards are made when they are first wanted, beside a window that is already open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import Hands
from ui.places import PLACES


class Windows(QObject):
    """Remembers what was shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(repr(watched))
        return False


def test_only_the_first_page_is_made_before_another_is_wanted(hands: Callable[[], Hands]) -> None:
    window = hands().window
    assert [type(page).__name__ for page in window.pages] == ["TodayPage"]


def test_no_part_flashes_up_as_a_window_while_it_is_made(
    hands: Callable[[], Hands], qapp: QApplication
) -> None:
    at = hands()
    windows = Windows()
    qapp.installEventFilter(windows)
    for place in PLACES:
        at.window.show_page(place.name)
        at.wait()
    assert at.window.help
    at.window.new_stay(None, None)
    for card in (at.window.stay_card, at.window.room_card, at.window.group_card):
        at.window.panel.present(card)
    assert at.window.first_start
    qapp.removeEventFilter(windows)
    assert windows.shown == []
