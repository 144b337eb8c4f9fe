"""*Rapports*: figures of a year drawn and listed, and every document by week, day or session."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from centre_desk.actions import training_years
from centre_desk.actions.printing import DOCUMENTS
from centre_desk.actions.training_years import TargetForm
from centre_desk.desk import Desk
from tests.house import day, lodge, man
from tests.training import enrol, session, slot
from tests.ui.conftest import Hands
from tests.ui.paper import PaperTray
from ui.pages.reports import ReportsPage
from ui.reports.bars import Bars
from ui.reports.catalogue import ENTRIES
from ui.reports.chart import Fill, Series, Shown
from ui.reports.columns import AXIS, Columns
from ui.reports.contents import JFP, OCCUPANCY

Open = Callable[[], Hands]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def taught(desk: Desk) -> Desk:
    """A training year with its target, and two people in a session of two half-days in June."""
    year = training_years.add_year(desk, day(1, 9).replace(year=2026), day(31, 8)).result[0]
    training_years.set_targets(desk, year, [TargetForm(jfp=4)])
    session_id = session(desk, "FF-DIG-014", day(7), day(7))
    for half in ("morning", "afternoon"):
        slot(desk, session_id, day(7), half)
    for _ in range(2):
        enrol(desk, session_id, man(desk))
    return desk


def reports(at: Hands, kind: str) -> ReportsPage:
    at.press(Qt.Key.Key_F9)
    page = at.window.reports
    at.click(page.contents.button(kind))
    return page


def test_the_print_centre_offers_every_document_there_is() -> None:
    assert set(ENTRIES) == set(DOCUMENTS)
    for kind, entry in ENTRIES.items():
        assert entry.words.source == DOCUMENTS[kind].title.source
        assert entry.about == DOCUMENTS[kind].about


def test_the_year_is_shown_against_its_target_by_month_and_by_category(
    taught: Desk, hands: Open
) -> None:
    at = hands()
    page = reports(at, JFP)
    report = page.reports[JFP]
    june = next(row for row in report.table.texts() if "juin" in row[0])
    assert june[3] == "2,0", "two people, two half-days"
    assert len(report.table.texts()) == 12
    at.click(report.by.button("category"))
    assert [row[3] for row in report.table.texts()] == ["2,0"]


def test_a_column_that_is_clicked_is_chosen_in_the_table(taught: Desk, hands: Open) -> None:
    at = hands()
    report = reports(at, JFP).reports[JFP]
    chart = report.findChild(Columns)
    assert isinstance(chart, Columns)
    june = AXIS + 9.5 * chart.wide
    at.click(chart, QPointF(june, 60).toPoint())
    assert "juin" in report.table.texts()[report.table.currentIndex().row()][0]
    assert chart.marked == 9
    report.table.setFocus()
    at.press(Qt.Key.Key_Up)
    assert chart.marked == 8


def test_the_balance_is_copied_and_exported_with_every_breakdown(
    taught: Desk, hands: Open, tmp_path: Path
) -> None:
    at = hands()
    report = reports(at, JFP).reports[JFP]
    report.table.setFocus()
    at.press(Qt.Key.Key_C, CONTROL)
    assert "Réalisés" in QGuiApplication.clipboard().text()
    report.carrying.where = lambda _parent, _proposed: tmp_path / "bilan.csv"
    at.press(Qt.Key.Key_E, CONTROL)
    written = (tmp_path / "bilan.csv").read_text(encoding="utf-8-sig")
    assert "Mois" in written
    assert "Direction régionale" in written


def test_ctrl_p_on_the_balance_prints_its_sheet(taught: Desk, hands: Open, tmp_path: Path) -> None:
    at = hands()
    tray = at.window.reports.paper.printers = PaperTray(tmp_path)
    page = reports(at, JFP)
    page.paper.open_dialog = lambda dialog: dialog.print.click()
    at.press(Qt.Key.Key_P, CONTROL)
    at.wait()
    assert page.paper.printed is not None
    assert page.paper.printed.file_name == "bilan-jfp-2026-2027.pdf"
    assert len(tray.sizes("Accueil")) == page.paper.preview.page_count


def test_without_a_training_year_the_page_says_so_and_the_house_is_shown_anyway(
    desk: Desk, hands: Open
) -> None:
    lodge(desk, "214", 1, 5)
    at = hands()
    report = reports(at, JFP).reports[JFP]
    assert not report.table.isVisible()
    assert not report.print.isEnabled()
    report = reports(at, OCCUPANCY).reports[OCCUPANCY]
    june = next(row for row in report.table.texts() if "uin" in row[0])
    assert june[2] == "4"


def test_a_document_of_the_week_is_made_for_every_session_and_can_be_stopped(
    taught: Desk, hands: Open, tmp_path: Path
) -> None:
    other = session(taught, "FM-MGT-002", day(8), day(9))
    slot(taught, other, day(8))
    at = hands()
    page = reports(at, "attendance-sheet")
    page.subject.day_line.setText("7/6")
    page.subject.day_line.editingFinished.emit()
    at.wait()
    assert page.paper.printed is None
    steps: list[int] = []
    page.batch.batch.stepped.connect(lambda done, _whole: steps.append(done))
    page.setFocus()
    at.press(Qt.Key.Key_Return, CONTROL)
    assert steps == [0, 1, 2]
    assert page.paper.printed is not None
    assert page.paper.printed.file_name == "attendance-sheet-2027-W23.pdf"
    page.batch.folder = lambda _parent: tmp_path
    at.click(page.batch.keep)
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_escape_stops_a_batch_and_leaves_the_page_where_it_is(taught: Desk, hands: Open) -> None:
    other = session(taught, "FM-MGT-002", day(8), day(9))
    slot(taught, other, day(8))
    at = hands()
    page = reports(at, "attendance-sheet")
    page.subject.day_line.setText("7/6")
    page.subject.day_line.editingFinished.emit()
    at.wait()
    page.batch.batch.stepped.connect(
        lambda done, _whole: done == 1 and at.qtbot.keyClick(page, Qt.Key.Key_Escape)
    )
    page.batch.begin()
    at.wait()
    assert page.paper.printed is None
    assert not page.batch.batch.running
    assert at.window.page is page


def test_a_session_is_found_by_a_word_of_its_title_and_its_paper_shown(
    taught: Desk, hands: Open
) -> None:
    at = hands()
    page = reports(at, "participants")
    at.click(page.subject.scope.button("session"))
    assert page.session.error
    completer = page.subject.session_line.completer()
    completer.setCompletionPrefix("dig-014")
    assert completer.completionCount() == 1
    page.subject.session_line.setText(completer.currentCompletion())
    page.subject.session_line.editingFinished.emit()
    at.wait()
    assert page.paper.preview.page_count == 1


def test_an_empty_chart_and_one_with_targets_are_drawn(hands: Open) -> None:
    for shown in (
        Shown(),
        Shown(("a",), (Series("x", Fill.FULL, (0.0,)),), ("tip",), (12.0,), "objectif", ("0",)),
    ):
        chart = Bars()
        chart.show_entries(shown, "rien")
        assert not chart.grab().isNull()
        chart.deleteLater()
