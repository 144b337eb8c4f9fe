"""Printing: Enter prints, a refusal is said beside its field, and no printer means a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from centre_desk.desk import Desk
from centre_desk.errors import RuleBroken
from tests.ui.conftest import Hands
from tests.ui.paper import NoPrinter, PaperTray
from ui.dialogs.print_dialog import GREY, PrintDialog
from ui.printing import read_pages

Open = Callable[[], Hands]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("", (1, 2, 3, 4, 5)), ("2", (2,)), ("1-3, 5", (1, 2, 3, 5)), ("4 – 5 ; 1", (1, 4, 5))],
)
def test_pages_are_read_as_people_write_them(typed: str, meant: tuple[int, ...]) -> None:
    assert read_pages(typed, 5) == meant


@pytest.mark.parametrize("typed", ["0", "6", "3-2", "deux", "1-"])
def test_a_page_that_is_not_there_is_refused(typed: str) -> None:
    with pytest.raises(RuleBroken):
        read_pages(typed, 5)


def asked(hands: Hands) -> PrintDialog:
    """The dialog that Ctrl+P opens on the print centre."""
    hands.press(Qt.Key.Key_F9)
    hands.press(Qt.Key.Key_P, CONTROL)
    (dialog,) = hands.window.findChildren(PrintDialog)
    return dialog


def test_enter_prints_the_whole_document_on_the_usual_printer(
    desk: Desk, hands: Open, tmp_path: Path
) -> None:
    at = hands()
    tray = at.window.reports.paper.printers = PaperTray(tmp_path)
    dialog = asked(at)
    at.press(Qt.Key.Key_Return, on=dialog.focusWidget())
    at.wait()
    assert len(tray.sizes("Accueil")) == at.window.reports.paper.preview.page_count
    assert "Accueil" in at.window.notices.text


def test_one_page_in_grey_goes_to_the_printer_that_was_chosen(
    desk: Desk, hands: Open, tmp_path: Path
) -> None:
    at = hands()
    tray = at.window.reports.paper.printers = PaperTray(tmp_path)
    dialog = asked(at)
    dialog.printer.setCurrentIndex(1)
    dialog.pages.setText("2")
    at.click(dialog.ink.button(GREY))
    at.click(dialog.print)
    at.wait()
    assert len(tray.sizes("Étage")) == 1


def test_a_page_that_is_not_there_is_said_beside_the_field(
    desk: Desk, hands: Open, tmp_path: Path
) -> None:
    at = hands()
    at.window.reports.paper.printers = PaperTray(tmp_path)
    dialog = asked(at)
    dialog.pages.setText("99")
    at.click(dialog.print)
    assert dialog.isVisible()
    assert dialog.pages_field.error
    assert not list(tmp_path.glob("Accueil.pdf"))
    dialog.reject()


def test_without_a_printer_the_document_is_kept_as_a_pdf(
    desk: Desk, hands: Open, tmp_path: Path
) -> None:
    at = hands()
    kept = tmp_path / "semaine.pdf"
    at.window.reports.paper.printers = NoPrinter()
    at.window.reports.paper.where = lambda _parent, _proposed: kept
    dialog = asked(at)
    assert not dialog.copies.isVisible()
    at.press(Qt.Key.Key_Return, on=dialog.focusWidget())
    assert kept.read_bytes().startswith(b"%PDF")


def test_a_sheet_keeps_its_shape_on_the_paper(desk: Desk, hands: Open, tmp_path: Path) -> None:
    at = hands()
    tray = at.window.reports.paper.printers = PaperTray(tmp_path)
    at.press(Qt.Key.Key_P, CONTROL, Qt.KeyboardModifier.ShiftModifier)
    at.wait()
    printed, shown = tray.sizes("Accueil"), at.window.reports.paper.preview.sizes
    assert [wide > high for wide, high in printed] == [wide > high for wide, high in shown]
