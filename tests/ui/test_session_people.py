"""*Participants*: enrolled several at once, settled several at once, seats kept by direction."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from centre_desk.actions import enrolments, people, sessions
from centre_desk.actions.sessions import Details
from centre_desk.desk import Desk
from centre_desk.domain.people import Person
from tests.house import day
from tests.ui.conftest import Hands
from tests.ui.gestures import Gestures
from ui.models.participant_rows import Col
from ui.sessions.participants import ParticipantsTab

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def tab_of(at: Hands) -> ParticipantsTab:
    found = at.window.sessions.view["participants"]
    assert isinstance(found, ParticipantsTab)
    return found


def column(at: Hands, which: Col) -> list[str]:
    rows = tab_of(at).rows
    return [str(rows.data(rows.index(row, which))) for row in range(rows.rowCount())]


@pytest.fixture
def page(desk: Desk, hands: Callable[[], Hands]) -> Hands:
    """A session of two seats, with one person in it and three more in the directory."""
    ids = [
        people.add(desk, Person(last_name=name, direction="Fès-Meknès")).result[0]
        for name in ("Alami", "Berrada", "Chraibi", "Daoudi")
    ]
    details = Details(code="MGT-1", first_day=day(1), last_day=day(3), capacity=2)
    made = sessions.create(desk, details).result[0]
    enrolments.enrol(desk, made, ids[:1])
    at = hands()
    at.press(Qt.Key.Key_F4)
    at.window.sessions.open_session(made, "participants")
    at.wait()
    return at


def gather(at: Hands, *letters: str) -> None:
    at.press(Qt.Key.Key_Insert)
    for each in letters:
        at.type(each)
        at.press(Qt.Key.Key_Return)


def test_several_people_are_enrolled_at_once_and_who_finds_no_seat_waits(page: Hands) -> None:
    gather(page, "ber", "chr", "dao")
    assert column(page, Col.NAME) == ["ALAMI"]
    page.press(Qt.Key.Key_Return, CONTROL)
    assert column(page, Col.NAME) == ["ALAMI", "BERRADA", "CHRAIBI", "DAOUDI"]
    assert column(page, Col.STATE)[2:] == ["en attente, rang 1", "en attente, rang 2"]
    page.press(Qt.Key.Key_Z, CONTROL)
    assert column(page, Col.NAME) == ["ALAMI"]


def test_somebody_enrolled_already_is_refused_beside_the_field_and_the_rest_is_kept(
    page: Hands,
) -> None:
    gather(page, "ber", "ala")
    page.press(Qt.Key.Key_Return, CONTROL)
    card = tab_of(page).card
    assert "ALAMI est déjà en MGT-1" in card.search.field.error
    assert card.draft.waits(tab_of(page).session_id)
    assert column(page, Col.NAME) == ["ALAMI"]


def test_who_waits_gets_the_seat_of_who_withdraws(page: Hands) -> None:
    gather(page, "ber", "chr")
    page.press(Qt.Key.Key_Return, CONTROL)
    tab_of(page).table.setFocus()
    page.press(Qt.Key.Key_Home, CONTROL)
    page.press(Qt.Key.Key_Delete)
    assert column(page, Col.STATE) == ["inscrit", "inscrit", "désisté"]


def test_alt_and_the_arrows_change_a_rank(page: Hands) -> None:
    gather(page, "ber", "chr", "dao")
    page.press(Qt.Key.Key_Return, CONTROL)
    tab_of(page).table.setFocus()
    for _ in range(3):
        page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Up, ALT)
    assert column(page, Col.NAME)[2:] == ["DAOUDI", "CHRAIBI"]


def test_seats_are_kept_for_a_direction_and_too_many_are_refused_in_words(page: Hands) -> None:
    tab = tab_of(page)
    page.click(tab.quotas)
    (field,) = tab.seats.seats.values()
    page.type("9", on=field)
    page.press(Qt.Key.Key_Return, on=field)
    assert tab.beside.currentWidget() is tab.seats
    field.setText("1")
    page.press(Qt.Key.Key_Return, on=field)
    assert tab.beside.currentWidget() is tab.card
    assert tab.page
    assert tab.page.quotas == (("Fès-Meknès", 1, 1),)


def test_enter_opens_the_file_of_who_is_chosen(page: Hands) -> None:
    page.press(Qt.Key.Key_Return)
    assert page.window.people.isVisible()
    assert page.window.people.file.person_id == 1


def test_a_list_dropped_on_a_session_enrols_and_comes_back_to_it(
    page: Hands, tmp_path: Path
) -> None:
    mailed = tmp_path / "liste.csv"
    mailed.write_text("Nom;Prénom;Sexe\nTazi;Salma;F\nIdrissi;Omar;M", encoding="utf-8")
    Gestures(page).drop(mailed)
    assert page.window.lists.isVisible()
    assert column(page, Col.NAME) == ["ALAMI"]
    page.press(Qt.Key.Key_Return, CONTROL)
    assert page.window.sessions.view.isVisible()
    assert column(page, Col.NAME) == ["ALAMI", "TAZI Salma", "IDRISSI Omar"]
    assert column(page, Col.STATE)[2] == "en attente, rang 1"
    page.press(Qt.Key.Key_Z, CONTROL)
    assert column(page, Col.NAME) == ["ALAMI"]


def test_a_file_held_over_a_session_says_what_it_is_about_to_do(page: Hands) -> None:
    view = page.window.sessions.view
    view.mark_drop(over=True)
    assert "MGT-1" in view._facts.accessibleName()
    view.mark_drop(over=False)
    assert "Lâchez" not in view._facts.accessibleName()
