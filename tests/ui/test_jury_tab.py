"""*Jury*: named, then marked figure by figure; means and ranks follow."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from centre_desk.actions import juries
from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.queries import events, sessions
from tests.house import content
from tests.training import session
from tests.ui.conftest import settle
from ui.background import Background
from ui.deeds import Deeds
from ui.preferences import Preferences
from ui.sessions.jury import MEMBERS, JuryTab


@pytest.fixture
def jury(desk: Desk) -> int:
    return session(desk, "JUR-1", kind="jury", title="Jury de validation")


def filled(desk: Desk, session_id: int) -> None:
    """Two candidates, one criterion, one member."""
    juries.add_member(desk, session_id, "Mme Idrissi", presides=True)
    juries.add_criterion(desk, session_id, "Exposé")
    juries.add_candidates(desk, session_id, [("Alami", "Serre connectée"), ("Tazi", "")])


@pytest.fixture
def tab(
    qtbot: QtBot, background: Background, preferences: Preferences, desk: Desk, jury: int
) -> Callable[[], JuryTab]:
    def open_it() -> JuryTab:
        made = JuryTab(Deeds(background), preferences)
        background.changed.connect(lambda _change: made.reload())
        qtbot.addWidget(made)
        made.resize(1100, 600)
        made.show()
        made.render_page(sessions.page(desk, jury))
        made.show_session(jury)
        settle(qtbot, background)
        return made

    return open_it


def type_mark(tab: JuryTab, qtbot: QtBot, text: str) -> None:
    """A mark with its Enter on the cell that the keyboard is at."""
    view = tab.view

    def where() -> QWidget:
        return next((line for line in view.findChildren(QLineEdit) if line.isVisible()), view)

    for sign in text:
        qtbot.keyClicks(where(), sign)
    qtbot.keyClick(where(), Qt.Key.Key_Return)
    # A cell hands over what was typed once its own press is through.
    QCoreApplication.processEvents()
    settle(qtbot, tab.background)


def shown(tab: JuryTab) -> list[list[str]]:
    rows = tab.rows
    return [
        [str(rows.index(row, column).data()) for column in range(rows.columnCount())]
        for row in range(rows.rowCount(QModelIndex()))
    ]


def test_an_empty_jury_asks_for_its_members_criteria_and_candidates_first(
    tab: Callable[[], JuryTab], qtbot: QtBot, desk: Desk
) -> None:
    at = tab()
    assert at.member.isVisible()
    at.member.line.setText("Mme Idrissi")
    at.presides.click()
    at.add_member()
    at.criterion.line.setText("Exposé")
    at.add_criterion()
    at.lines.setPlainText("Alami ; Serre connectée\nTazi")
    at.add_candidates()
    settle(qtbot, at.background)
    found = events.jury(desk, "JUR-1")
    assert [(each.name, each.presides) for each in found.members] == [("Mme Idrissi", True)]
    assert [each.title for each in found.criteria] == ["Exposé"]
    assert [(each.name, each.project) for each in found.candidates] == [
        ("Alami", "Serre connectée"), ("Tazi", ""),
    ]  # fmt: skip
    at.add_member()
    settle(qtbot, at.background)
    assert "nom" in at.member.error


def test_marks_are_typed_down_the_sheet_and_rank_the_candidates(
    tab: Callable[[], JuryTab], qtbot: QtBot, desk: Desk, jury: int
) -> None:
    filled(desk, jury)
    at = tab()
    at.take_focus()
    type_mark(at, qtbot, "12")
    type_mark(at, qtbot, "14,5")
    assert shown(at) == [["12", "2", "12"], ["14,5", "1", "14,5"]]
    assert at.view.currentIndex().row() == 1


def test_a_mark_that_is_none_is_refused_and_the_sheet_shows_what_is_saved(
    tab: Callable[[], JuryTab], qtbot: QtBot, desk: Desk, jury: int
) -> None:
    filled(desk, jury)
    at = tab()
    at.take_focus()
    type_mark(at, qtbot, "25")
    assert "de 0 à 20" in at.trouble.text()
    assert shown(at)[0] == ["—", "—", ""]


def test_a_candidate_who_did_not_come_has_no_rank(
    tab: Callable[[], JuryTab], qtbot: QtBot, desk: Desk, jury: int
) -> None:
    filled(desk, jury)
    at = tab()
    at.take_focus()
    qtbot.keyClicks(at.view, "a")
    settle(qtbot, at.background)
    assert shown(at)[0] == ["absent", "absent", ""]
    assert not at.rows.flags(at.rows.index(0, 2)) & Qt.ItemFlag.ItemIsEditable


def test_a_member_is_taken_off_with_the_marks_given_and_comes_back_with_them(
    tab: Callable[[], JuryTab], qtbot: QtBot, desk: Desk, jury: int
) -> None:
    filled(desk, jury)
    found = events.jury(desk, "JUR-1")
    juries.mark(desk, found.candidates[0].id, found.criteria[0].id, found.members[0].id, "12")
    before = content(desk)
    at = tab()
    at.open_side(MEMBERS)
    at.members.selectRow(0)
    qtbot.mouseClick(at.removes["member"], Qt.MouseButton.LeftButton)
    settle(qtbot, at.background)
    assert not events.jury(desk, "JUR-1").members
    assert not events.jury(desk, "JUR-1").marks
    History(desk).undo()
    assert content(desk) == before
