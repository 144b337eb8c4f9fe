"""Looking at a mailed list, correcting it, and importing it in one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from centre_desk.actions import people
from centre_desk.desk import Desk
from centre_desk.domain.people import Person
from tests.house import day
from tests.training import enrol, session, slot
from tests.ui import samples
from tests.ui.conftest import Hands
from ui.models.list_rows import Col

CONTROL = Qt.KeyboardModifier.ControlModifier
HEADINGS = "Nom;Prénom;Sexe;Arrivée;Départ"
ROWS = ("Tazi;Salma;F;07/06/2027;11/06/2027", "Alami;Omar;M;07/06/2027;11/06/2027")


def counted(desk: Desk, table: str) -> int:
    row = desk.store.one(f"SELECT count(*) FROM {table}")
    assert row is not None
    return int(row[0])


@pytest.fixture
def mailed(tmp_path: Path) -> Path:
    """Two people, lodged over the same nights."""
    path = tmp_path / "liste.csv"
    path.write_text("\n".join((HEADINGS, *ROWS)), encoding="utf-8")
    return path


def test_nothing_is_saved_while_a_list_is_looked_at(
    desk: Desk, hands: Callable[[], Hands], mailed: Path
) -> None:
    at = hands()
    at.window.show_page("lists")
    at.window.lists.look_at(mailed)
    at.wait()
    assert at.window.lists.rows.rowCount() == 2
    assert counted(desk, "person") == 0
    at.press(Qt.Key.Key_Escape, on=at.window.lists.table)
    assert at.window.lists.rows.rowCount() == 0
    assert counted(desk, "person") == 0


def test_a_list_is_imported_and_taken_back_in_one_step(
    desk: Desk, hands: Callable[[], Hands], mailed: Path
) -> None:
    at = hands()
    at.window.show_page("lists")
    at.window.lists.look_at(mailed)
    at.wait()
    at.press(Qt.Key.Key_Return, CONTROL)
    assert (counted(desk, "person"), counted(desk, "stay")) == (2, 2)
    assert at.window.page is at.window.rooms
    assert "liste.csv" in at.window.notices.text
    at.press(Qt.Key.Key_Z, CONTROL)
    assert (counted(desk, "person"), counted(desk, "stay")) == (0, 0)


def test_a_corrected_column_is_read_again(
    desk: Desk, hands: Callable[[], Hands], tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Zzz;Sexe\nTazi;Salma;F\n", encoding="utf-8")
    at = hands()
    page = at.window.lists
    at.window.show_page("lists")
    page.look_at(path)
    at.wait()
    choice = next(
        each for each in page.mapping.findChildren(QComboBox) if each.accessibleName() == "Zzz"
    )
    choice.setCurrentIndex(choice.findData("first_name"))
    choice.activated.emit(choice.currentIndex())
    at.wait()
    assert page.rows.entry(page.rows.index(0, 0)).person == "TAZI Salma"  # type: ignore[union-attr]


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_row_to_decide_is_chosen_at_once(hands: Callable[[], Hands], language: str) -> None:
    at = hands()
    at.window.choose_language(language)
    at.window.show_page("lists")
    at.window.lists.render_preview(samples.list_preview())
    assert at.window.lists.decision.isVisible()
    at.window.choose_language("fr")


def test_missing_dates_are_asked_once_for_the_whole_list(
    desk: Desk, hands: Callable[[], Hands], tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Prénom;Sexe;Hébergement\nTazi;Salma;F;oui\n", encoding="utf-8")
    at = hands()
    page = at.window.lists
    at.window.show_page("lists")
    page.look_at(path)
    at.wait()
    assert page.arrival.isVisible()
    at.type("7/6", on=page.arrival.widget)
    at.press(Qt.Key.Key_Return, on=page.arrival.widget)
    at.type("4", on=page.departure.widget)
    at.press(Qt.Key.Key_Return, on=page.departure.widget)
    at.press(Qt.Key.Key_Return, CONTROL)
    assert counted(desk, "stay") == 1


def test_a_file_that_is_no_list_gets_one_sentence(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    path = tmp_path / "vide.csv"
    path.write_bytes(b"")
    at = hands()
    at.window.show_page("lists")
    at.window.lists.look_at(path)
    at.wait()
    assert "vide.csv" in at.window.lists.drop.trouble.text()
    assert not at.window.lists.save.isVisible()


def test_a_refused_row_is_shown_with_its_reason(hands: Callable[[], Hands], tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(
        "\n".join((HEADINGS, ROWS[0], "Alami;Omar;M;11/06/2027;07/06/2027")), encoding="utf-8"
    )
    at = hands()
    page = at.window.lists
    at.window.show_page("lists")
    page.look_at(path)
    at.wait()
    shown = [page.rows.entry(page.rows.index(row, 0)) for row in range(page.rows.rowCount())]
    assert any(entry is not None and entry.alert for entry in shown)


@pytest.mark.parametrize(
    ("first", "people"), [("Xx;Yy", 2), ("Bennani;F", 3)], ids=["titles", "no titles"]
)
def test_a_list_in_which_nothing_is_recognised_is_mapped_by_hand(
    desk: Desk, hands: Callable[[], Hands], tmp_path: Path, first: str, people: int
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(f"{first}\nTazi;F\nAlami;M\n", encoding="utf-8")
    at = hands()
    page = at.window.lists
    at.window.show_page("lists")
    page.look_at(path)
    at.wait()
    assert page.raw.isVisible()
    assert counted(desk, "person") == 0
    for field in ("last_name", "sex"):
        choice = at.window.focusWidget()
        assert isinstance(choice, QComboBox)
        choice.setCurrentIndex(choice.findData(field))
        choice.activated.emit(choice.currentIndex())
        at.wait()
        at.press(Qt.Key.Key_Tab)
    assert not page.raw.isVisible()
    assert page.rows.rowCount() == people
    at.press(Qt.Key.Key_Return, CONTROL)
    assert counted(desk, "person") == people
    if first == "Xx;Yy":
        page.look_at(path)
        at.wait()
        assert not page.raw.isVisible()


def test_escape_leaves_a_list_that_is_being_mapped(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Xx;Yy\nTazi;F\nAlami;M\n", encoding="utf-8")
    at = hands()
    at.window.show_page("lists")
    at.window.lists.look_at(path)
    at.wait()
    at.press(Qt.Key.Key_Escape)
    assert not at.window.lists.raw.isVisible()
    assert at.window.lists.drop.open.isVisible()


def test_the_preview_says_what_becomes_of_the_session_and_of_everybody_in_it(
    desk: Desk, hands: Callable[[], Hands], tmp_path: Path
) -> None:
    course = session(desk, "MGT-1", day(7), day(9), capacity=1, title="Leadership")
    slot(desk, course, day(8))
    other = session(desk, "ANG-1", day(8), day(8))
    slot(desk, other, day(8))
    enrol(desk, other, people.add(desk, Person(last_name="Alami", matricule="42")).result[0])
    path = tmp_path / "liste.csv"
    path.write_text("Matricule;Nom\n42;Alami\n43;Tazi\n44;Slaoui\n", encoding="utf-8")
    at = hands()
    page = at.window.lists
    at.window.show_page("lists")
    page.look_at(path, course)
    at.wait()
    told = page.sessions.texts
    assert told[0].startswith("Session MGT-1 Leadership : reconnue")
    assert "0 sur 1 places" in told[0]
    entries = [page.rows.entry(page.rows.index(row, 0)) for row in range(3)]
    assert [entry.seat for entry in entries if entry] == [
        "pris ailleurs",
        "place donnée",
        "en attente, n° 1 · la session est complète",
    ]
    assert "pas d'inscription en MGT-1 : ALAMI suit déjà ANG-1" in entries[0].outcome


def test_a_session_that_is_not_known_is_told_before_it_is_created_and_opened_after(
    desk: Desk, hands: Callable[[], Hands], tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    title = "Session MGT-9 : Manager une équipe;;;;\nDu 07/06/2027 au 09/06/2027;;;;\n;;;;\n"
    path.write_text(title + "\n".join((HEADINGS, *ROWS)), encoding="utf-8")
    at = hands()
    page = at.window.lists
    at.window.show_page("lists")
    page.look_at(path)
    at.wait()
    assert page.sessions.texts[0].startswith("Session MGT-9 Manager une équipe : sera créée")
    assert page.sessions.texts[0].endswith("6 demi-journées")
    at.press(Qt.Key.Key_Return, CONTROL)
    assert at.window.notices.then_button.isVisible()
    at.press(Qt.Key.Key_Space, CONTROL)
    assert at.window.sessions.view.page.session.code == "MGT-9"


def test_a_list_without_a_session_says_nothing_of_one(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("\n".join((HEADINGS, *ROWS)), encoding="utf-8")
    at = hands()
    page = at.window.lists
    at.window.show_page("lists")
    page.look_at(path)
    at.wait()
    assert not page.sessions.isVisible()
    assert page.table.isColumnHidden(Col.SEAT)
    at.press(Qt.Key.Key_Return, CONTROL)
    assert not at.window.notices.then_button.isVisible()
