"""*Sessions*: the list of a period, a session's own page and its tabs; by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from centre_desk.actions import enrolments, sessions
from centre_desk.actions.sessions import Details
from centre_desk.desk import Desk
from tests.house import day, man
from tests.ui.conftest import Hands
from ui.models.session_rows import Col

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def codes(at: Hands) -> list[str]:
    rows = at.window.sessions.rows
    return [str(rows.data(rows.index(row, Col.CODE))) for row in range(rows.rowCount())]


@pytest.fixture
def page(desk: Desk, hands: Callable[[], Hands]) -> Hands:
    """The page on a week of two sessions, with a third a week later."""
    for code, first, last, title in (
        ("MGT-1", 1, 3, "Conduite de réunion"),
        ("SEC-1", 2, 4, "Sécurité incendie"),
        ("ANG-1", 8, 9, "Anglais"),
    ):
        sessions.create(
            desk, Details(code=code, first_day=day(first), last_day=day(last), title=title)
        )
    at = hands()
    at.press(Qt.Key.Key_F4)
    return at


def test_the_list_shows_the_sessions_of_the_week_and_of_the_next_one(page: Hands) -> None:
    assert codes(page) == ["MGT-1", "SEC-1"]
    page.press(Qt.Key.Key_Right, ALT)
    assert codes(page) == ["ANG-1"]
    page.press(Qt.Key.Key_2, CONTROL)
    assert codes(page) == ["MGT-1", "SEC-1", "ANG-1"]


def test_letters_typed_in_the_list_find_a_session_and_enter_opens_it(page: Hands) -> None:
    page.type("sec")
    assert codes(page) == ["SEC-1"]
    page.press(Qt.Key.Key_Return)
    assert page.window.sessions.view.page
    assert page.window.sessions.view.page.session.code == "SEC-1"
    page.press(Qt.Key.Key_Escape)
    assert page.window.sessions.list.isVisible()


def test_a_session_found_by_the_search_opens_on_its_own_page(page: Hands) -> None:
    page.press(Qt.Key.Key_F2)
    page.press(Qt.Key.Key_K, CONTROL)
    page.type("ang-1")
    page.press(Qt.Key.Key_Return)
    assert page.window.sessions.view.isVisible()
    assert page.window.sessions.view.page
    assert page.window.sessions.view.page.session.code == "ANG-1"


def test_the_history_tells_what_was_done_to_a_session(page: Hands) -> None:
    page.press(Qt.Key.Key_Return)
    page.window.sessions.view.open_tab("history")
    page.wait()
    tab = page.window.sessions.view["history"]
    assert tab.rows.rowCount() == 1  # type: ignore[attr-defined]
    assert tab.carrying.export.isEnabled()  # type: ignore[attr-defined]


def test_the_seats_tell_how_many_are_taken_and_how_many_wait(desk: Desk, page: Hands) -> None:
    made = desk.store.one("SELECT id FROM session WHERE code = 'MGT-1'")
    assert made
    sessions.edit(
        desk,
        made[0],
        Details(code="MGT-1", first_day=day(1), last_day=day(3), title="T", capacity=1),
    )
    for name in ("Alami", "Berrada"):
        enrolments.enrol(desk, made[0], [man(desk, name)])
    page.window.sessions.reload()
    page.wait()
    rows = page.window.sessions.rows
    assert rows.data(rows.index(0, Col.SEATS)) == "1 / 1 · 1 att."
