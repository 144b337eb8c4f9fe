"""Every list can be ordered, copied to a spreadsheet and written as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from python_calamine import CalamineWorkbook

from centre_desk.desk import Desk
from tests.house import lodge
from tests.ui.conftest import Hands
from ui.carrying import Carrying
from ui.preferences import Preferences
from ui.widgets.listing import Listing

Open = Callable[[], Hands]
CONTROL = Qt.KeyboardModifier.ControlModifier
LISTS = ["people", "housekeeping", "handover", "lists"]


@pytest.fixture
def at(desk: Desk, hands: Open, tmp_path: Path) -> Hands:
    """A house with two guests, and a list of two that is being looked at."""
    lodge(desk, "101", 1, 4, name="Alami")
    lodge(desk, "214", 1, 4, name="Tazi")
    mailed = tmp_path / "liste.csv"
    rows = ("Nom;Prénom;Sexe", "Bennani;Salma;F", "Chraibi;Nadia;F")
    mailed.write_text("\n".join(rows), encoding="utf-8")
    opened = hands()
    opened.window.lists.look_at(mailed)
    opened.wait()
    return opened


def list_of(at: Hands, page: str) -> tuple[Listing, Carrying]:
    at.window.show_page(page)
    at.wait()
    shown = at.window.pages[page]
    (table,), (carrying,) = shown.findChildren(Listing), shown.findChildren(Carrying)
    table.setFocus()
    return table, carrying


@pytest.mark.parametrize("page", LISTS)
def test_a_list_is_copied_under_its_headings(at: Hands, page: str) -> None:
    table, _ = list_of(at, page)
    table.selectAll()
    at.press(Qt.Key.Key_C, CONTROL)
    first, *rest = QGuiApplication.clipboard().text().splitlines()
    assert first.split("\t") == table.headings()
    assert len(rest) >= 2
    assert all(len(row.split("\t")) == len(table.headings()) for row in rest)


@pytest.mark.parametrize("page", LISTS)
def test_a_list_is_written_as_a_workbook(at: Hands, page: str, tmp_path: Path) -> None:
    table, carrying = list_of(at, page)
    path = tmp_path / "out.xlsx"
    carrying.where = lambda _parent, _proposed: path
    at.press(Qt.Key.Key_E, CONTROL)
    written = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert len(written) >= 1 + 2
    assert path.name in at.window.notices.text
    assert table.isVisible()


@pytest.mark.parametrize("page", LISTS)
def test_a_heading_orders_a_list_and_the_order_is_remembered(
    at: Hands, page: str, preferences: Preferences
) -> None:
    table, _ = list_of(at, page)
    header = table.horizontalHeader()
    column = {"lists": 1, "handover": 2}.get(page, 0)
    shown = []
    for direction in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        header.setSortIndicator(column, direction)
        at.wait()
        shown.append([row[column] for row in table.texts()])
    assert shown[0] != shown[1]
    assert sorted(shown[0]) == sorted(shown[1])
    assert not preferences.columns(page).isEmpty()
