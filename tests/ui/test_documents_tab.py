"""*Documents* of a session: one paper or several, for everybody or for one, with its own text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from centre_desk.desk import Desk
from centre_desk.queries import document_texts, sessions
from tests.conftest import Clock
from tests.house import day, woman
from tests.training import enrol, session, slot
from tests.ui.conftest import settle
from ui.background import Background
from ui.deeds import Deeds
from ui.preferences import Preferences
from ui.sessions.documents import DocumentsTab


def text_of(pdf: bytes) -> str:
    document = PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.fixture
def course(desk: Desk, clock: Clock) -> int:
    clock.go_to(day(1), 15)
    made = session(desk, "MGT-1", day(1), day(2))
    for name in ("Alami", "Bennani"):
        enrol(desk, made, woman(desk, name))
    slot(desk, made, day(1))
    return made


@pytest.fixture
def tab(
    qtbot: QtBot, background: Background, preferences: Preferences, desk: Desk, course: int
) -> Callable[[], DocumentsTab]:
    def open_it() -> DocumentsTab:
        made = DocumentsTab(Deeds(background), preferences)
        qtbot.addWidget(made)
        made.resize(1200, 700)
        made.show()
        made.render_page(sessions.page(desk, course))
        made.show_session(course)
        settle(qtbot, background)
        return made

    return open_it


def test_the_chosen_paper_is_shown_for_the_whole_group_or_for_one_participant(
    qtbot: QtBot, tab: Callable[[], DocumentsTab]
) -> None:
    at = tab()
    assert at.paper.printed is not None
    assert {"ALAMI", "BENNANI"} <= set(text_of(at.paper.printed.pdf).split())
    at.person.setCurrentIndex(2)
    at.person.activated.emit(2)
    settle(qtbot, at.background)
    said = text_of(at.paper.printed.pdf)
    assert "BENNANI" in said
    assert "ALAMI" not in said


def test_the_columns_of_the_list_are_chosen(qtbot: QtBot, tab: Callable[[], DocumentsTab]) -> None:
    at = tab()
    at.choose("participants")
    settle(qtbot, at.background)
    assert at.paper.printed is not None
    assert "Matricule" in text_of(at.paper.printed.pdf)
    at.columns["matricule"].click()
    settle(qtbot, at.background)
    assert "Matricule" not in text_of(at.paper.printed.pdf)


def test_what_cannot_be_printed_yet_says_why(qtbot: QtBot, tab: Callable[[], DocumentsTab]) -> None:
    at = tab()
    at.choose("certificates")
    settle(qtbot, at.background)
    assert at.paper.printed is None
    assert "Personne n'est encore noté présent" in at.paper.why_none.text()
    assert not at.paper.save.isEnabled()


@pytest.mark.parametrize("one_file", [True, False])
def test_ticked_papers_are_saved_together_and_the_one_refused_is_named(
    qtbot: QtBot, tab: Callable[[], DocumentsTab], tmp_path: Path, *, one_file: bool
) -> None:
    at = tab()
    for kind in ("participants", "badges", "certificates"):
        at.ticks[kind].click()
    assert at.batch.count.text().startswith("3 ")
    at.batch.ask_file = lambda _parent, proposed: tmp_path / proposed
    at.batch.ask_folder = lambda _parent: tmp_path
    qtbot.mouseClick(at.batch.one_file if one_file else at.batch.folder, Qt.MouseButton.LeftButton)
    settle(qtbot, at.background)
    assert at.batch.told.text().startswith("2 ")
    assert "Personne n'est encore noté présent" in at.batch.told.text()
    files = sorted(path.name for path in tmp_path.glob("*.pdf"))
    whole = ["dossier-MGT-1.pdf"]
    assert files == (whole if one_file else ["badges-MGT-1.pdf", "participants-MGT-1.pdf"])


def test_a_batch_is_stopped_without_harm(
    qtbot: QtBot, tab: Callable[[], DocumentsTab], tmp_path: Path
) -> None:
    at = tab()
    at.tick_all()
    at.batch.ask_file = lambda _parent, proposed: tmp_path / proposed
    at.batch.start(one_file=True)
    qtbot.mouseClick(at.batch.stop, Qt.MouseButton.LeftButton)
    settle(qtbot, at.background)
    assert "Arrêté" in at.batch.told.text()
    assert not list(tmp_path.glob("*.pdf"))


def test_a_text_is_seen_on_a_real_participant_before_it_is_kept_as_a_version(
    qtbot: QtBot, tab: Callable[[], DocumentsTab], desk: Desk
) -> None:
    at = tab()
    at.edit_text()
    settle(qtbot, at.background)
    at.texts.body.setPlainText("Chère collègue {person}, venez.")
    at.texts.show_letter()
    settle(qtbot, at.background)
    assert at.paper.printed is not None
    assert "Chère collègue ALAMI" in text_of(at.paper.printed.pdf)
    assert len(document_texts.versions(desk, "invitation", "fr")) == 1
    at.texts.keep()
    settle(qtbot, at.background)
    assert [each.number for each in document_texts.versions(desk, "invitation", "fr")] == [1, 0]


def test_a_field_that_is_not_known_is_refused_beside_the_text(
    qtbot: QtBot, tab: Callable[[], DocumentsTab]
) -> None:
    at = tab()
    at.edit_text()
    settle(qtbot, at.background)
    at.texts.body.setPlainText("Bonjour {nom}")
    at.texts.show_letter()
    settle(qtbot, at.background)
    assert "« nom » n'est pas un champ" in at.texts._body.error


def test_a_text_that_was_not_saved_is_still_there_when_it_is_opened_again(
    qtbot: QtBot, tab: Callable[[], DocumentsTab]
) -> None:
    at = tab()
    at.edit_text()
    settle(qtbot, at.background)
    at.texts.body.setPlainText("Bonjour {person}")
    qtbot.keyClick(at.texts.body, Qt.Key.Key_Escape)
    settle(qtbot, at.background)
    at.edit_text()
    settle(qtbot, at.background)
    assert at.texts.body.toPlainText() == "Bonjour {person}"
