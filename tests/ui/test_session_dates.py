"""New days for a session: all that follows is shown, decided, applied and undone in one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from centre_desk.actions import enrolments, people, sessions
from centre_desk.actions.sessions import Details
from centre_desk.desk import Desk
from centre_desk.domain.people import Person
from centre_desk.domain.training import SessionState
from tests.house import day
from tests.ui.conftest import Hands
from ui.models.change_rows import Col
from ui.sessions.reschedule import RescheduleView

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def view_of(at: Hands) -> RescheduleView:
    return at.window.sessions.moving


def column(at: Hands, which: Col) -> list[str]:
    rows = view_of(at).rows
    return [str(rows.data(rows.index(row, which))) for row in range(rows.rowCount())]


def first_day(at: Hands) -> str:
    shown = at.window.sessions.view.page
    assert shown
    return f"{shown.session.first_day:%d/%m/%Y}"


@pytest.fixture
def page(desk: Desk, hands: Callable[[], Hands]) -> Hands:
    """The new days of a session with two people, one of whom follows another a week later."""
    ids = [people.add(desk, Person(last_name=name)).result[0] for name in ("Alami", "Berrada")]
    made = sessions.create(desk, Details(code="MGT-1", first_day=day(1), last_day=day(2))).result[0]
    other = sessions.create(desk, Details(code="SEC-1", first_day=day(9), last_day=day(9)))
    enrolments.enrol(desk, made, ids)
    enrolments.enrol(desk, other.result[0], ids[1:])
    at = hands()
    at.press(Qt.Key.Key_F4)
    at.window.sessions.open_session(made)
    at.wait()
    at.press(Qt.Key.Key_J, CONTROL)
    return at


def ask(at: Hands, first: str) -> None:
    view = view_of(at)
    view._first.selectAll()
    at.type(first, on=view._first)
    with at.qtbot.waitSignal(view._pause.timeout):
        pass
    at.wait()


def test_what_follows_is_shown_and_nothing_is_saved_before_it_is_applied(page: Hands) -> None:
    ask(page, "3/6")
    assert column(page, Col.WHAT) == ["Créneau déplacé"] * 4
    assert column(page, Col.AFTER)[0] == "jeu. 3 juin, matin"
    page.press(Qt.Key.Key_Escape, on=view_of(page)._first)
    assert first_day(page) == "01/06/2027"


def test_new_days_are_applied_with_one_key_and_undone_with_one(page: Hands) -> None:
    ask(page, "3/6")
    page.press(Qt.Key.Key_Return, on=view_of(page)._first)
    assert page.window.sessions.view.isVisible()
    assert first_day(page) == "03/06/2027"
    page.press(Qt.Key.Key_Z, CONTROL)
    assert first_day(page) == "01/06/2027"


def test_somebody_who_is_elsewhere_then_has_to_be_decided_about_first(page: Hands) -> None:
    ask(page, "8/6")
    view = view_of(page)
    assert not view.apply.isEnabled()
    assert column(page, Col.WHAT) == ["BERRADA"]
    assert "suit déjà SEC-1" in column(page, Col.NOTE)[0]
    view.table.setFocus()
    page.press(Qt.Key.Key_Space)
    assert column(page, Col.AFTER) == ["quitte la session"]
    page.press(Qt.Key.Key_Return, CONTROL, on=view._first)
    shown = page.window.sessions.view.page
    assert shown
    assert [each.enrolment.state.value for each in shown.participants] == ["confirmed", "cancelled"]


def test_the_same_days_bring_nothing_about(page: Hands) -> None:
    assert not view_of(page).apply.isEnabled()


def test_a_day_that_is_none_is_refused_beside_its_field(page: Hands) -> None:
    ask(page, "bientot")
    assert "n'est pas une date" in view_of(page).first.error
    assert not view_of(page).apply.isEnabled()


def test_what_somebody_else_did_meanwhile_is_looked_at_again(page: Hands, desk: Desk) -> None:
    ask(page, "3/6")
    slot = desk.store.one("SELECT id FROM slot ORDER BY id LIMIT 1")
    assert slot
    from centre_desk.actions import slots

    slots.cancel(desk, slot)
    page.press(Qt.Key.Key_Return, CONTROL, on=view_of(page)._first)
    assert "depuis l'aperçu" in view_of(page)._trouble.text()
    assert len(column(page, Col.WHAT)) == 3


def test_a_session_is_cancelled_after_a_look_and_taken_up_again(page: Hands) -> None:
    page.press(Qt.Key.Key_Escape, on=view_of(page)._first)
    view = page.window.sessions.view
    page.click(view.end)
    assert column(page, Col.WHAT) == ["Créneau annulé"] * 4
    page.press(Qt.Key.Key_Return, CONTROL, on=view_of(page).table)
    assert view.page
    assert view.page.state is SessionState.CANCELLED
    page.click(view.end)
    assert view.page.state is not SessionState.CANCELLED


def test_days_that_were_being_looked_at_are_taken_up_again(page: Hands) -> None:
    ask(page, "3/6")
    page.press(Qt.Key.Key_Escape, on=view_of(page)._first)
    (begun,) = page.window.drafts.aside
    page.window.resuming.go_on(begun)
    page.wait()
    assert view_of(page).isVisible()
    assert view_of(page)._first.text() == "03/06/2027"
    assert column(page, Col.AFTER)[0] == "jeu. 3 juin, matin"
