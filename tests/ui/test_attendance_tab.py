"""*Présences*: the sheet is typed with the keyboard alone, as a spreadsheet is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from centre_desk.actions.history import History
from centre_desk.desk import Desk
from centre_desk.domain.attendance import Mark
from centre_desk.domain.training import AttendanceState
from centre_desk.queries import attendance
from tests.conftest import Clock
from tests.house import day, woman
from tests.training import enrol, session, slot, written
from tests.ui.conftest import settle
from ui.background import Background
from ui.deeds import Deeds
from ui.preferences import Preferences
from ui.sessions.attendance import AttendanceTab
from ui.widgets.attendance_grid import writing

PRESENT, ABSENT = Mark(AttendanceState.PRESENT), Mark(AttendanceState.ABSENT)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Sheet:
    """The tab before a user, and what is written down of it."""

    def __init__(self, tab: AttendanceTab, qtbot: QtBot, desk: Desk, session_id: int) -> None:
        self.tab, self.qtbot, self.desk, self.session_id = tab, qtbot, desk, session_id

    def type(self, text: str) -> None:
        """Letters on the cell, or in the line that a letter opened."""
        for sign in text:
            editor = self.tab.view.editor
            self.qtbot.keyClicks(editor if editor.isVisible() else self.tab.view, sign)
            self.wait()

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        editor = self.tab.view.editor
        self.qtbot.keyClick(editor if editor.isVisible() else self.tab.view, key, held)
        self.wait()

    def at(self, row: int, column: int) -> None:
        self.tab.view.go_to(self.tab.rows.index(row, column))

    def wait(self) -> None:
        settle(self.qtbot, self.tab.deeds.background)

    @property
    def marks(self) -> list[list[Mark | None]]:
        """What is saved, person by person."""
        return [list(line.marks) for line in attendance.read(self.desk, self.session_id).people]


@pytest.fixture
def course(desk: Desk, clock: Clock) -> int:
    """Three people over three half-days, of which the last is to come."""
    clock.go_to(day(1), 15)
    made = session(desk, "MGT-1", day(1), day(2))
    for name in ("Alami", "Bennani", "Chraibi"):
        enrol(desk, made, woman(desk, name))
    for when, half in ((1, "morning"), (1, "afternoon"), (2, "morning")):
        slot(desk, made, day(when), half)
    return made


@pytest.fixture
def sheet(
    qtbot: QtBot, background: Background, preferences: Preferences, desk: Desk, course: int
) -> Callable[[], Sheet]:
    """Open the tab on the course."""

    def open_it() -> Sheet:
        deeds = Deeds(background)
        tab = AttendanceTab(deeds, preferences)
        background.changed.connect(lambda _change: tab.reload())
        qtbot.addWidget(tab)
        tab.resize(1100, 500)
        tab.show()
        tab.show_session(course)
        made = Sheet(tab, qtbot, desk, course)
        made.wait()
        tab.view.setFocus()
        return made

    return open_it


def test_letters_are_typed_down_a_column_one_after_the_other(
    sheet: Callable[[], Sheet],
) -> None:
    at = sheet()
    at.type("pap")
    assert [line[0] for line in at.marks] == [PRESENT, ABSENT, PRESENT]
    assert at.tab.view.currentIndex().row() == 2


def test_digits_are_the_minutes_attended_and_enter_goes_down_tab_goes_on(
    sheet: Callable[[], Sheet],
) -> None:
    at = sheet()
    at.type("90")
    at.press(Qt.Key.Key_Return)
    assert at.tab.view.currentIndex().row() == 1
    at.type("1h15")
    at.press(Qt.Key.Key_Tab)
    assert (at.tab.view.currentIndex().row(), at.tab.view.currentIndex().column()) == (1, 1)
    late, later = (Mark(AttendanceState.PARTIAL, minutes=minutes) for minutes in (90, 75))
    assert [line[0] for line in at.marks] == [late, later, None]


def test_an_excuse_asks_for_its_reason(sheet: Callable[[], Sheet]) -> None:
    at = sheet()
    at.type("e")
    at.press(Qt.Key.Key_Return)
    assert "motif" in at.tab.trouble.text()
    assert at.tab.view.editor.isVisible()
    at.type("convoque au tribunal")
    at.press(Qt.Key.Key_Return)
    assert at.marks[0][0] == Mark(AttendanceState.EXCUSED, reason="convoque au tribunal")
    assert not at.tab.trouble.isVisible()


def test_more_minutes_than_the_half_day_has_are_refused_beside_the_cell(
    sheet: Callable[[], Sheet],
) -> None:
    at = sheet()
    at.type("900")
    at.press(Qt.Key.Key_Return)
    assert "minutes" in at.tab.trouble.text()
    at.press(Qt.Key.Key_Escape)
    assert not at.tab.view.editor.isVisible()
    assert not at.tab.trouble.isVisible()
    assert at.marks[0][0] is None


def test_one_key_says_everyone_present_where_nothing_is_said(sheet: Callable[[], Sheet]) -> None:
    at = sheet()
    at.type("a")
    at.at(0, 0)
    at.type("t")
    assert [line[0] for line in at.marks] == [ABSENT, PRESENT, PRESENT]
    assert [line[1] for line in at.marks] == [None] * 3


def test_a_half_day_to_come_is_grey_and_refused_in_words(sheet: Callable[[], Sheet]) -> None:
    at = sheet()
    at.at(0, 2)
    at.type("p")
    assert "n'a pas commencé" in at.tab.trouble.text()
    assert at.marks[0][2] is None
    assert at.tab.rows.index(0, 2).data(Qt.ItemDataRole.ToolTipRole).endswith("à venir")


def test_a_block_is_copied_and_pasted_and_a_value_fills_what_is_chosen(
    sheet: Callable[[], Sheet],
) -> None:
    at = sheet()
    at.type("pa")
    at.at(2, 0)
    at.type("45")
    at.press(Qt.Key.Key_Return)
    at.at(0, 0)
    at.press(Qt.Key.Key_Down, SHIFT)
    at.press(Qt.Key.Key_Down, SHIFT)
    at.press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "P\nA\n45"
    at.at(0, 1)
    at.press(Qt.Key.Key_V, CONTROL)
    assert [line[1] for line in at.marks] == [line[0] for line in at.marks]
    QGuiApplication.clipboard().setText("P\tP\tP\tP")
    at.press(Qt.Key.Key_V, CONTROL)
    assert "dépasse la feuille" in at.tab.trouble.text()


def test_what_is_chosen_is_filled_with_its_first_cell_and_undone_in_one_step(
    sheet: Callable[[], Sheet], desk: Desk
) -> None:
    at = sheet()
    at.type("p")
    at.at(0, 0)
    at.press(Qt.Key.Key_Down, SHIFT)
    at.press(Qt.Key.Key_Down, SHIFT)
    at.press(Qt.Key.Key_D, CONTROL)
    assert [line[0] for line in at.marks] == [PRESENT] * 3
    History(desk).undo()
    assert [line[0] for line in at.marks] == [PRESENT, None, None]


def test_delete_makes_a_cell_blank_again(sheet: Callable[[], Sheet]) -> None:
    at = sheet()
    at.type("p")
    at.at(0, 0)
    at.press(Qt.Key.Key_Delete)
    assert at.marks[0][0] is None


def test_the_keyboard_stays_where_it_is_when_somebody_else_says_something(
    sheet: Callable[[], Sheet],
) -> None:
    at = sheet()
    at.at(1, 1)
    at.tab.reload()
    at.wait()
    assert (at.tab.view.currentIndex().row(), at.tab.view.currentIndex().column()) == (1, 1)


def test_a_closed_session_says_why_nothing_changes_any_more(
    sheet: Callable[[], Sheet], desk: Desk, course: int
) -> None:
    with written(desk) as deed:
        from centre_desk.storage import tables

        deed.recorder.update(tables.Session, course, state="closed")
    at = sheet()
    assert "close" in at.tab.empty.text()
    assert not at.tab.everyone.isEnabled()


def test_every_text_of_a_cell_is_read_back_as_it_was() -> None:
    for mark in (
        None,
        PRESENT,
        ABSENT,
        Mark(AttendanceState.EXCUSED, reason="grippe"),
        Mark(AttendanceState.PARTIAL, minutes=95),
    ):
        assert writing.read(writing.copied(mark)) == mark
