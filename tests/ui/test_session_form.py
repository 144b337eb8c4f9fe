"""A session is written with its half-days shown before saving, and corrected; by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from centre_desk.actions import programmes, sessions
from centre_desk.actions.programmes import ProgrammeForm
from centre_desk.actions.sessions import Details
from centre_desk.desk import Desk
from centre_desk.domain.training import SessionKind
from centre_desk.queries import session_forms
from tests.house import day
from tests.ui.conftest import Hands
from ui.sessions.forms import SessionForm

CONTROL = Qt.KeyboardModifier.ControlModifier


def form_of(at: Hands) -> SessionForm:
    return at.window.sessions.form


def ticked(at: Hands) -> int:
    return len(form_of(at).half_days.chosen())


@pytest.fixture
def page(desk: Desk, hands: Callable[[], Hands]) -> Hands:
    """The form of a new session, with one programme of four half-days in the catalogue."""
    programme = programmes.add(
        desk, ProgrammeForm(code="MGT", title="Conduite de réunion", half_days=4)
    ).result[0]
    details = Details(code="MGT-07", first_day=day(1), last_day=day(2), programme_id=programme)
    sessions.create(desk, details)
    at = hands()
    at.press(Qt.Key.Key_F4)
    at.press(Qt.Key.Key_Insert)
    return at


def write(at: Hands, name: str, text: str) -> None:
    line = form_of(at).texts[name]
    line.setFocus()
    line.selectAll()
    at.type(text, on=line)


def settle(at: Hands) -> None:
    """The half-days are asked for after a pause."""
    pause = form_of(at)._pause
    if pause.isActive():
        with at.qtbot.waitSignal(pause.timeout):
            pass
    at.wait()


def test_a_programme_fills_the_form_and_proposes_as_many_half_days_as_it_lasts(page: Hands) -> None:
    write(page, "programme", "cond")
    page.press(Qt.Key.Key_Return, on=form_of(page).texts["programme"])
    assert form_of(page).texts["code"].text() == "MGT-08"
    assert form_of(page).texts["title"].text() == "Conduite de réunion"
    write(page, "first_day", "7/6")
    write(page, "last_day", "5")
    settle(page)
    assert len(form_of(page).half_days.boxes) == 10
    assert ticked(page) == 4


def test_only_the_half_days_that_are_ticked_are_created_and_all_of_it_undoes(
    page: Hands, desk: Desk
) -> None:
    write(page, "code", "LIB-1")
    write(page, "first_day", "7/6")
    write(page, "last_day", "2")
    settle(page)
    box = next(iter(form_of(page).half_days.boxes.values()))
    box.setFocus()
    page.press(Qt.Key.Key_Space, on=box)
    page.press(Qt.Key.Key_Return, CONTROL, on=form_of(page).texts["code"])
    shown = page.window.sessions.view.page
    assert shown
    assert shown.session.code == "LIB-1"
    assert len(shown.slots) == 3
    page.press(Qt.Key.Key_Z, CONTROL)
    assert desk.store.one("SELECT 1 FROM session WHERE code = 'LIB-1'") is None


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("code", "", "Donnez un code."),
        ("code", "MGT-07", "Le code MGT-07 est déjà celui de"),
        ("last_day", "1/6/27", "vient avant le début"),
        ("title", "a" * 300, "Ce texte a 300 caractères"),
        ("capacity", "beaucoup", "Un nombre de places, ou rien."),
        ("first_day", "bientôt", "n'est pas une date"),
    ],
)
def test_bad_input_is_refused_beside_its_field_and_nothing_typed_is_lost(
    page: Hands, name: str, typed: str, said: str
) -> None:
    write(page, "code", "LIB-1")
    write(page, "first_day", "7/6")
    write(page, "title", "Un titre")
    form_of(page).texts[name].setText(typed)
    settle(page)
    page.press(Qt.Key.Key_Return, CONTROL, on=form_of(page).texts["note"])
    assert said in form_of(page).fields[name].error
    assert form_of(page).texts[name].text() == typed


def test_escape_keeps_what_was_typed_and_goes_back_to_the_list(page: Hands) -> None:
    write(page, "code", "LIB-1")
    page.press(Qt.Key.Key_Escape, on=form_of(page).texts["code"])
    assert page.window.sessions.list.isVisible()
    (begun,) = page.window.drafts.aside
    page.window.resuming.go_on(begun)
    page.wait()
    assert form_of(page).texts["code"].text() == "LIB-1"


def test_a_known_session_is_corrected_without_its_days(page: Hands) -> None:
    page.press(Qt.Key.Key_Escape, on=form_of(page).texts["code"])
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_O, CONTROL)
    assert not form_of(page).fields["first_day"].isVisible()
    write(page, "title", "Reunions")
    page.click(form_of(page).kind.button("event"))
    page.press(Qt.Key.Key_Return, CONTROL, on=form_of(page).texts["title"])
    shown = page.window.sessions.view.page
    assert shown
    assert (shown.session.title, shown.session.kind) == ("Reunions", SessionKind.EVENT)


def test_the_next_code_passes_over_those_that_are_taken(desk: Desk) -> None:
    programme = programmes.add(desk, ProgrammeForm(code="SEC", title="Sécurité")).result[0]
    assert session_forms.next_code(desk, programme) == ""
    for code, its in (("SEC-009", programme), ("SEC-010", None)):
        sessions.create(
            desk, Details(code=code, first_day=day(1), last_day=day(1), programme_id=its)
        )
    assert session_forms.next_code(desk, programme) == "SEC-011"
