"""*JFP* and *Évaluation* of a session: figures, closing, signed corrections, sheets typed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from centre_desk.actions import attendance
from centre_desk.desk import Desk
from centre_desk.domain.evaluation import STATEMENTS
from centre_desk.domain.training import SessionState
from centre_desk.queries import evaluations, sessions
from tests.conftest import Clock
from tests.house import day, woman
from tests.training import enrol, session, slot
from tests.ui.conftest import settle
from ui.background import Background
from ui.deeds import Deeds
from ui.notices import Offer
from ui.preferences import Preferences
from ui.sessions.evaluation import EvaluationTab
from ui.sessions.jfp import JfpTab
from ui.sessions.tab import SessionTab

T = TypeVar("T", bound=SessionTab)


@pytest.fixture
def course(desk: Desk, clock: Clock) -> int:
    """Two people over one day that is past."""
    clock.go_to(day(3), 15)
    made = session(desk, "MGT-1", day(1), day(1), capacity=4)
    for name in ("Alami", "Bennani"):
        enrol(desk, made, woman(desk, name))
    for half in ("morning", "afternoon"):
        slot(desk, made, day(1), half)
    return made


@pytest.fixture
def opened(
    qtbot: QtBot, background: Background, preferences: Preferences, desk: Desk, course: int
) -> Callable[[type[T]], T]:
    """Open a tab on the course; it follows what is saved, as on the session's page."""

    def open_it(kind: type[T]) -> T:
        tab = kind(Deeds(background), preferences)
        qtbot.addWidget(tab)
        tab.resize(1100, 700)
        tab.show()

        def follow(_change: object = None) -> None:
            background.run_query(lambda worker: sessions.page(worker, course), tab.render_page)
            tab.show_session(course)

        tab.render_page(sessions.page(desk, course))
        tab.show_session(course)
        background.changed.connect(follow)
        settle(qtbot, background)
        return tab

    return open_it


def test_planned_enrolled_and_realised_are_three_figures(
    opened: Callable[[type[JfpTab]], JfpTab], desk: Desk, course: int, qtbot: QtBot
) -> None:
    tab = opened(JfpTab)
    shown = [figure.value.text() for figure in (tab.planned, tab.enrolled, tab.realised)]
    assert shown == ["4,0", "2,0", "0,0"]
    attendance.everyone_present(desk, course)
    tab.reload()
    settle(qtbot, tab.background)
    assert tab.realised.value.text() == "2,0"


def test_blanks_are_said_before_closing_and_may_be_let_pass(
    opened: Callable[[type[JfpTab]], JfpTab], desk: Desk, course: int, qtbot: QtBot
) -> None:
    tab = opened(JfpTab)
    told: list[tuple[object, Offer | None]] = []
    tab.deeds.told.connect(lambda message, offer, _wrong: told.append((message, offer)))
    qtbot.mouseClick(tab.close_, Qt.MouseButton.LeftButton)
    settle(qtbot, tab.background)
    assert sessions.page(desk, course).session.state is SessionState.CONFIRMED
    offer = told[-1][1]
    assert offer is not None
    assert offer.kind == "grant"
    offer.deed()
    settle(qtbot, tab.background)
    assert sessions.page(desk, course).session.state is SessionState.CLOSED
    assert tab.form.isVisible()
    assert not tab.close_.isVisible()


def test_a_closed_session_is_corrected_by_a_signed_line_that_needs_its_reason(
    opened: Callable[[type[JfpTab]], JfpTab], desk: Desk, course: int, qtbot: QtBot
) -> None:
    attendance.everyone_present(desk, course)
    tab = opened(JfpTab)
    qtbot.mouseClick(tab.close_, Qt.MouseButton.LeftButton)
    settle(qtbot, tab.background)
    tab.on_site.setValue(-1)
    qtbot.mouseClick(tab.sign, Qt.MouseButton.LeftButton)
    settle(qtbot, tab.background)
    assert "motif" in tab.fields["reason"].error
    qtbot.keyClicks(tab.reason, "partie a midi")
    qtbot.keyClick(tab.reason, Qt.Key.Key_Return)
    settle(qtbot, tab.background)
    assert tab.table.texts()[0][2:5] == ["−0,5", "partie a midi", "accueil"]
    assert tab.realised.value.text() == "1,5"


def test_a_sheet_is_typed_figure_after_figure_and_the_next_one_begins(
    opened: Callable[[type[EvaluationTab]], EvaluationTab], desk: Desk, course: int, qtbot: QtBot
) -> None:
    tab = opened(EvaluationTab)
    tab.take_focus()
    for _ in STATEMENTS:
        qtbot.keyClicks(tab.focusWidget() or tab, "4")
    assert [widget.given for widget in tab.statements] == [4] * len(STATEMENTS)
    tab.keep()
    settle(qtbot, tab.background)
    sheets = evaluations.sheets(desk, course)
    assert [sheet.statements for _, sheet in sheets] == [(4,) * len(STATEMENTS)]
    assert tab.statements[0].given is None
    assert tab._lines[0][1].text().startswith("4")


def test_a_figure_off_the_scale_is_not_taken(
    opened: Callable[[type[EvaluationTab]], EvaluationTab], qtbot: QtBot
) -> None:
    tab = opened(EvaluationTab)
    qtbot.keyClicks(tab.statements[0], "7")
    assert tab.statements[0].given is None


def test_a_sheet_is_opened_again_corrected_and_taken_back(
    opened: Callable[[type[EvaluationTab]], EvaluationTab], desk: Desk, course: int, qtbot: QtBot
) -> None:
    tab = opened(EvaluationTab)
    qtbot.keyClicks(tab.statements[0], "4")
    tab.keep()
    settle(qtbot, tab.background)
    tab.choice.chosen.emit(1)
    assert tab.statements[0].given == 4
    qtbot.keyClicks(tab.statements[0], "2")
    tab.keep()
    settle(qtbot, tab.background)
    assert [sheet.statements[0] for _, sheet in evaluations.sheets(desk, course)] == [2]
    tab.choice.chosen.emit(1)
    tab.take_back()
    settle(qtbot, tab.background)
    assert not evaluations.sheets(desk, course)


def test_an_empty_sheet_is_refused_in_words(
    opened: Callable[[type[EvaluationTab]], EvaluationTab], qtbot: QtBot
) -> None:
    tab = opened(EvaluationTab)
    tab.keep()
    settle(qtbot, tab.background)
    assert "vide" in tab.trouble.text()


def test_a_sheet_that_was_begun_is_there_again_when_its_session_comes_back(
    opened: Callable[[type[EvaluationTab]], EvaluationTab], desk: Desk, course: int, qtbot: QtBot
) -> None:
    other = session(desk, "MGT-2", day(1), day(1))
    tab = opened(EvaluationTab)
    qtbot.keyClicks(tab.statements[0], "4")
    assert tab.draft.waits(course)
    tab.show_session(other)
    settle(qtbot, tab.background)
    assert tab.statements[0].given is None
    tab.show_session(course)
    settle(qtbot, tab.background)
    assert tab.statements[0].given == 4
    tab.keep()
    settle(qtbot, tab.background)
    assert not tab.draft.waits(course)
