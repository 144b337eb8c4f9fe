"""*Personnes*: found while typing, read, corrected, added, made one; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from centre_desk.actions import people
from centre_desk.desk import Desk
from centre_desk.domain.people import Person, Sex
from centre_desk.storage import people as stored
from tests.house import lodge, man
from tests.ui.conftest import Hands
from ui.models.people_rows import RECORD_ROLE, Col
from ui.widgets.person_form import read_birth

CONTROL = Qt.KeyboardModifier.ControlModifier
FASSI = Person(
    last_name="EL FASSI", first_name="Mohammed", last_name_ar="الفاسي", first_name_ar="محمد",
    sex=Sex.MAN, matricule="77001", identity_number="BK123456", phone="+212612345678",
    direction="Fès-Meknès", establishment="ISTA Fès",
)  # fmt: skip


def shown(at: Hands) -> list[str]:
    rows = at.window.people.rows
    return [str(rows.data(rows.index(row, Col.NAME))) for row in range(rows.rowCount())]


def texts(at: Hands) -> list[str]:
    return [label.text() for label in at.window.people.file.findChildren(QLabel)]


@pytest.fixture
def page(desk: Desk, hands: Callable[[], Hands]) -> Hands:
    """The page on a directory of three."""
    people.add(desk, FASSI)
    man(desk, "Berrada")
    lodge(desk, "102", 1, 3, name="Tazi")
    at = hands()
    at.press(Qt.Key.Key_F7)
    return at


@pytest.mark.parametrize("typed", ["fas", "elf", "moh", "الف", "محم", "770", "06 12"])
def test_somebody_is_found_by_three_letters_and_opened_with_enter(page: Hands, typed: str) -> None:
    # The test's keyboard has Latin letters only.
    page.window.people.search.insert(typed)
    page.wait()
    assert shown(page) == ["EL FASSI Mohammed"]
    page.press(Qt.Key.Key_Return)
    assert page.window.people.file.person_id == 1
    page.press(Qt.Key.Key_Escape)
    assert page.window.people.search.hasFocus()


def test_the_list_goes_by_name_and_by_a_click_on_a_heading(page: Hands) -> None:
    assert shown(page) == ["BERRADA Test", "EL FASSI Mohammed", "TAZI Test"]
    page.window.people.table.horizontalHeader().setSortIndicator(
        Col.STAY, Qt.SortOrder.AscendingOrder
    )
    page.wait()
    assert shown(page)[0] == "TAZI Test"
    rows = page.window.people.rows
    assert rows.data(rows.index(0, 0), RECORD_ROLE).stay.room == "102"


def test_only_those_who_are_expected_can_be_shown(page: Hands) -> None:
    page.click(page.window.people.lodged.button("expected"))
    assert shown(page) == ["TAZI Test"]


def test_letters_typed_in_the_list_go_on_with_the_search(page: Hands) -> None:
    page.press(Qt.Key.Key_Down)
    assert page.window.people.table.hasFocus()
    page.press(Qt.Key.Key_T, on=page.window.people.table)
    assert page.window.people.search.text() == "t"
    assert shown(page) == ["BERRADA Test", "TAZI Test"]


def test_a_number_is_masked_until_it_is_asked_for(page: Hands) -> None:
    page.window.people.open_file(1)
    page.wait()
    assert "BK123456" not in texts(page)
    page.press(Qt.Key.Key_I)
    assert "BK123456" in texts(page)


def test_a_file_is_corrected_in_place_and_the_correction_undone(desk: Desk, page: Hands) -> None:
    page.window.people.open_file(1)
    page.wait()
    page.press(Qt.Key.Key_E)
    form = page.window.people.file.form
    form.texts["phone"].setText("07 11 22 33 44")
    page.press(Qt.Key.Key_Return, on=form.texts["phone"])
    assert stored.get(desk.store, 1).phone == "+212711223344"
    assert not page.window.people.file.writing
    page.press(Qt.Key.Key_Z, CONTROL)
    assert stored.get(desk.store, 1).phone == "+212612345678"


def test_an_error_stands_beside_its_field_and_escape_gets_out_without_harm(
    desk: Desk, page: Hands
) -> None:
    page.window.people.open_file(1)
    page.wait()
    page.press(Qt.Key.Key_E)
    form = page.window.people.file.form
    form.texts["phone"].setText("demain")
    page.click(form.save)
    assert "n'est pas un téléphone" in form.fields["phone"].error
    form.texts["birth_date"].setText("5/6")
    page.click(form.save)
    assert "l'année" in form.fields["birth_date"].error
    page.press(Qt.Key.Key_Escape, on=form.texts["birth_date"])
    assert not page.window.people.file.writing
    assert page.window.people.file.person_id == 1
    assert stored.get(desk.store, 1).phone == "+212612345678"


def test_somebody_new_is_added_by_keyboard(desk: Desk, page: Hands) -> None:
    page.press(Qt.Key.Key_Insert, on=page.window.people.search)
    page.type("Alami")
    page.press(Qt.Key.Key_Return, CONTROL)
    assert stored.get(desk.store, 4).last_name == "Alami"
    assert page.window.people.file.person_id == 4


def test_a_half_filled_form_survives_a_change_of_language_and_the_deeds_of_others(
    desk: Desk, page: Hands
) -> None:
    page.window.people.open_file(1)
    page.wait()
    page.press(Qt.Key.Key_E)
    form = page.window.people.file.form
    form.texts["note"].setText("préfère le calme")
    page.window.choose_language("ar")
    page.window.people.something_changed()
    page.wait()
    assert page.window.people.file.writing
    assert form.texts["note"].text() == "préfère le calme"
    page.window.choose_language("fr")


def test_a_stay_is_shown_on_the_rack_with_one_key(page: Hands) -> None:
    page.window.people.open_file(3)
    page.wait()
    (line,) = page.window.people.file.lines("stays")
    line.setFocus()
    page.press(Qt.Key.Key_Return, on=line)
    assert page.window.page is page.window.rooms
    assert page.window.stay_card.stay_id == 1


def test_two_files_of_one_person_are_made_one_with_one_key_and_two_again(
    desk: Desk, page: Hands
) -> None:
    people.add(desk, Person(last_name="FASSI", first_name="Mohamed", phone="+212612345678"))
    page.press(Qt.Key.Key_D, CONTROL, on=page.window.people.search)
    pair = page.window.people.pairs.pair()
    assert pair is not None
    assert (pair.first.id, pair.second.id) == (1, 4)
    page.press(Qt.Key.Key_1, on=page.window.people.pairs.list)
    assert desk.store.one("SELECT merged_into_id FROM person WHERE id = 4") == (1,)
    assert page.window.people.pairs.pair() is None
    page.press(Qt.Key.Key_Z, CONTROL)
    assert desk.store.one("SELECT merged_into_id FROM person WHERE id = 4") == (None,)


def test_what_is_shown_is_copied_and_exported(page: Hands, tmp_path: Path) -> None:
    path = tmp_path / "personnes.csv"
    page.window.people.carrying.where = lambda _parent, _proposed: path
    page.type("fas")
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_C, CONTROL, on=page.window.people.table)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].startswith("Nom et prénom\t")
    assert copied[1].startswith("EL FASSI Mohammed\tالفاسي محمد\t77001")
    page.click(page.window.people.carrying.export)
    written = path.read_text(encoding="utf-8-sig")
    assert "EL FASSI" in written
    assert "Berrada" not in written


def test_an_empty_directory_says_what_to_do_first(desk: Desk, hands: Callable[[], Hands]) -> None:
    at = hands()
    at.press(Qt.Key.Key_F7)
    assert "Importez une liste" in at.window.people._empty.text()
    assert at.window.people.table.isHidden()


def test_columns_and_order_are_remembered(page: Hands) -> None:
    page.window.people.table.horizontalHeader().resizeSection(Col.NAME, 333)
    assert page.window._preferences.columns("people")


def test_ctrl_k_opens_the_file_of_somebody_who_has_no_stay(page: Hands) -> None:
    page.press(Qt.Key.Key_K, CONTROL)
    page.type("fas")
    page.press(Qt.Key.Key_Return)
    assert page.window.page is page.window.people
    assert page.window.people.file.person_id == 1


def test_a_year_of_birth_lies_in_the_past(desk: Desk) -> None:
    assert str(read_birth("5/6/85", desk.today())) == "1985-06-05"
    assert str(read_birth("05/06/1985", desk.today())) == "1985-06-05"
