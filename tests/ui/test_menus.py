"""A menu that is written again leaves nothing of what it held (found by the monkey)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from ui.widgets.choice import Choice
from ui.widgets.rack.filters import Filters
from ui.widgets.stay_filter import StayFilter


def test_a_choice_offered_again_keeps_no_group_of_the_last_time(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.offer("Étage", [(1, "1"), (2, "2")], 1)
    once = _parts(choice)
    for _ in range(3):
        choice.offer("Étage", [(1, "1"), (2, "2")], 2)
    assert _parts(choice) == once


def test_the_filter_of_stays_keeps_no_menu_of_the_last_time(qtbot: QtBot) -> None:
    stays = StayFilter()
    qtbot.addWidget(stays)
    stays.offer([], Filters())
    once = _parts(stays)
    for _ in range(3):
        stays.offer([], Filters())
    assert _parts(stays) == once


def _parts(widget: QObject) -> int:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(widget.findChildren(QObject))
