"""On a session's page: the tabs of its kind, and its papers one key away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from centre_desk.desk import Desk
from tests.house import day, woman
from tests.training import enrol, session, slot
from tests.ui.conftest import Hands
from ui.pages.sessions import SessionsPage

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(
    hands: Callable[[], Hands], session_id: int, tab: str = ""
) -> tuple[Hands, SessionsPage]:
    at = hands()
    at.window.show_page("sessions")
    at.wait()
    page = at.window.page
    assert isinstance(page, SessionsPage)
    page.open_session(session_id, tab)
    at.wait()
    return at, page


def test_an_event_has_the_tabs_of_an_event_each_with_its_word(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    _, page = opened(hands, session(desk, "FOR-1", kind="event"))
    shown = {
        tab.name: page.view.tabs.button(tab.name).text()
        for tab in page.view.offered
        if page.view.tabs.button(tab.name).isVisible()
    }
    assert shown["event"] == "Stands et visiteurs"
    assert "jfp" not in shown
    assert all(shown.values())


def test_control_p_shows_the_papers_of_the_session_and_then_prints(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    made = session(desk, "MGT-1", day(1), day(2))
    enrol(desk, made, woman(desk, "Alami"))
    slot(desk, made, day(1))
    at, page = opened(hands, made, "attendance")
    at.press(Qt.Key.Key_P, CONTROL)
    papers = page.view["documents"]
    assert page.view.tab is papers
    asked: list[object] = []
    papers.paper.open_dialog = asked.append  # type: ignore[attr-defined]
    at.press(Qt.Key.Key_P, CONTROL)
    assert len(asked) == 1
    for dialog in asked:
        dialog.deleteLater()  # type: ignore[attr-defined]


def test_the_record_of_a_jury_is_one_press_away_from_its_marks(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    at, page = opened(hands, session(desk, "JUR-1", kind="jury"), "jury")
    page.view["jury"].print_wanted.emit("jury-record")
    at.wait()
    papers = page.view["documents"]
    assert page.view.tab is papers
    assert papers.chosen.kind == "jury-record"  # type: ignore[attr-defined]


def test_letters_typed_on_the_sheet_are_marks_and_escape_leaves_the_sheet_first(
    desk: Desk, hands: Callable[[], Hands]
) -> None:
    made = session(desk, "MGT-1", day(1), day(1))
    enrol(desk, made, woman(desk, "Alami"))
    slot(desk, made, day(1))
    at, page = opened(hands, made, "attendance")
    tab = page.view["attendance"]
    assert tab.isAncestorOf(at.window.focusWidget())
    at.press(Qt.Key.Key_P)
    row = desk.store.one("SELECT state FROM attendance")
    assert row is not None
    assert row[0] == "present"
    at.press(Qt.Key.Key_Escape)
    assert page.view.isVisible()
    at.press(Qt.Key.Key_Escape)
    assert page.list.isVisible()
