"""*Stands et visiteurs*: a list pasted at once, a door that stays open, stands with a form."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from centre_desk.actions import events
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.queries import events as query
from tests.training import session
from tests.ui.conftest import settle
from ui.background import Background
from ui.deeds import Deeds
from ui.preferences import Preferences
from ui.sessions.event import PASTE, STANDS, EventTab


@pytest.fixture
def forum(desk: Desk) -> int:
    return session(desk, "FOR-1", kind="event", title="Forum de l'emploi")


@pytest.fixture
def tab(
    qtbot: QtBot, background: Background, preferences: Preferences, forum: int
) -> Callable[[], EventTab]:
    def open_it() -> EventTab:
        made = EventTab(Deeds(background), preferences)
        background.changed.connect(lambda _change: made.reload())
        qtbot.addWidget(made)
        made.resize(1100, 600)
        made.show()
        made.show_session(forum)
        settle(qtbot, background)
        return made

    return open_it


def test_a_pasted_list_is_seen_before_it_is_noted_and_refused_lines_stay_to_be_mended(
    tab: Callable[[], EventTab], qtbot: QtBot, desk: Desk, forum: int
) -> None:
    at = tab()
    at.open_side(PASTE)
    at.pasting.text.setPlainText("Alami Sara; CIH\n;;\nTazi Omar; Sotherma")
    at.pasting.look()
    settle(qtbot, at.background)
    assert at.pasting.refused.toPlainText() == "Ligne 2 : pas de nom"
    assert not query.event(desk, forum).visitors
    qtbot.mouseClick(at.pasting.note, Qt.MouseButton.LeftButton)
    settle(qtbot, at.background)
    assert [each.name for each in query.event(desk, forum).visitors] == ["Alami Sara", "Tazi Omar"]
    assert at.pasting.text.toPlainText() == ";;"


def test_fifteen_hundred_visitors_are_pasted_and_found_by_letters(
    tab: Callable[[], EventTab], qtbot: QtBot, desk: Desk, forum: int
) -> None:
    at = tab()
    at.open_side(PASTE)
    at.pasting.text.setPlainText("\n".join(f"Candidat {number}" for number in range(1500)))
    at.pasting.look()
    at.pasting.note_all()
    settle(qtbot, at.background)
    assert at.visitors.rows.rowCount() == 1500
    assert at.visitors.isVisible()
    at.visitors.filter.setText("candidat 1499")
    assert at.visitors.rows.rowCount() == 1
    History(desk).undo()
    assert not query.event(desk, forum).visitors


def test_the_door_goes_on_when_the_scanner_sends_rubbish(
    tab: Callable[[], EventTab], qtbot: QtBot, desk: Desk, forum: int
) -> None:
    events.add_visitors(desk, forum, "Alami Sara\nTazi Omar")
    codes = [each.code for each in query.event(desk, forum).visitors]
    at = tab()
    at.take_focus()
    for scanned in (codes[0], "%$#;;http://", codes[1].lower(), codes[0]):
        qtbot.keyClicks(at.door, scanned)
        qtbot.keyClick(at.door, Qt.Key.Key_Return)
    settle(qtbot, at.background)
    assert query.event(desk, forum).came == 2
    assert "déjà entré" in at.said.accessibleName()
    assert at.door.text() == ""
    assert at.door.hasFocus()


def test_a_visitor_without_a_badge_is_let_in_from_the_list(
    tab: Callable[[], EventTab], qtbot: QtBot, desk: Desk, forum: int
) -> None:
    events.add_visitors(desk, forum, "Alami Sara\nTazi Omar")
    at = tab()
    qtbot.keyClicks(at.visitors.filter, "tazi")
    qtbot.keyClick(at.visitors.filter, Qt.Key.Key_Return)
    settle(qtbot, at.background)
    came = [each.name for each in query.event(desk, forum).visitors if each.came_at]
    assert came == ["Tazi Omar"]
    assert at.visitors.table.texts()[0][4] == "12:00"


def test_a_stand_is_added_corrected_and_refused_where_it_is_taken(
    tab: Callable[[], EventTab], qtbot: QtBot, desk: Desk, forum: int
) -> None:
    at = tab()
    at.open_side(STANDS)
    for name, stand in (("Sotherma", "A1"), ("Norgrains", "A1")):
        at.stands.name_.line.setText(name)
        at.stands.stand.line.setText(stand)
        at.stands.add_typed()
        settle(qtbot, at.background)
    assert "Sotherma" in at.stands.stand.error
    at.stands.table.selectRow(0)
    at.stands.people.setValue(3)
    at.stands.correct_chosen()
    settle(qtbot, at.background)
    assert [(each.name, each.people) for each in query.event(desk, forum).exhibitors] == [
        ("Sotherma", 3)
    ]
    at.stands.table.selectRow(0)
    at.stands.remove_chosen()
    settle(qtbot, at.background)
    assert not query.event(desk, forum).exhibitors


def test_a_list_pasted_for_one_event_is_not_noted_in_another(
    tab: Callable[[], EventTab], qtbot: QtBot, desk: Desk, forum: int
) -> None:
    other = session(desk, "FOR-2", kind="event")
    at = tab()
    at.open_side(PASTE)
    qtbot.keyClicks(at.pasting.text, "Alami Sara")
    at.show_session(other)
    settle(qtbot, at.background)
    assert at.pasting.text.toPlainText() == ""
    at.show_session(forum)
    settle(qtbot, at.background)
    assert at.pasting.text.toPlainText() == "Alami Sara"
