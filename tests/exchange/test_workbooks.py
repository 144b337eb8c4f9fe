"""Tables for others to open: text stays text, and a file is whole or not there."""

from __future__ import annotations

import errno
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from centre_desk.errors import StorageProblem
from centre_desk.exchange import workbooks
from centre_desk.exchange.lists import read_list
from centre_desk.exchange.reading import read_sheets
from centre_desk.exchange.workbooks import write_csv, write_workbook

HEADINGS = ["Nom", "Prénom", "Note"]
DANGEROUS = [
    "=1+1", '=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1",
    "＝1", "=cmd|' /C calc'!A0", "http://example.org", "007", "1e5", "'quoted",
]  # fmt: skip


@pytest.mark.parametrize("text", DANGEROUS)
def test_text_stays_text_in_a_workbook(tmp_path: Path, text: str) -> None:
    path = tmp_path / "out.xlsx"
    write_workbook(path, "Liste", HEADINGS, [[text, "B", ""]])
    cell = openpyxl.load_workbook(path)["Liste"]["A2"]
    assert cell.data_type == "s"
    assert cell.hyperlink is None
    assert cell.value.replace("_x000D_", "\r") == text
    assert read_sheets(path)[0].rows[1][0] == text


@pytest.mark.parametrize("text", DANGEROUS[:11])
def test_text_never_becomes_a_formula_in_a_csv(tmp_path: Path, text: str) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, HEADINGS, [[text, "B", ""]])
    written = path.read_bytes().decode("utf-8-sig").split("\r\n", 1)[1].lstrip('"')
    assert written.startswith("'")


@given(st.text(max_size=40))
def test_no_cell_of_a_csv_begins_like_a_formula(tmp_path: Path, text: str) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, ["a"], [[text]])
    first = path.read_bytes().decode("utf-8-sig").split("\r\n", 1)[1].lstrip('"')[:1]
    assert first not in ("=", "-", "@", "\t")


def test_a_phone_stays_readable_in_a_csv(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    rows = [["A", "B", "+212612345678"], ["C", "D", "06 12 34 56 78"]]
    write_csv(path, ["Nom", "Prénom", "Téléphone"], rows)
    text = path.read_bytes().decode("utf-8-sig")
    assert ";+212 612345678\r\n" in text
    assert {row.person.phone for row in read_list(path).rows} == {"+212612345678"}


def test_days_numbers_and_moments_keep_their_kind(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    moment = datetime.fromisoformat("2027-01-11T14:30")
    row = [date(2027, 1, 11), moment, time(14, 30), 12, 1.5, True, None, date(1850, 1, 1), 10**18]
    write_workbook(path, "Liste", list("abcdefghi"), [row])
    cells = openpyxl.load_workbook(path).active[2]
    assert cells[0].value == datetime.fromisoformat("2027-01-11")
    assert cells[0].number_format == "dd/mm/yyyy"
    assert cells[1].value == moment
    assert cells[2].value == time(14, 30)
    assert [cell.value for cell in cells[3:]] == [
        12, 1.5, "oui", None, "01/01/1850", "1000000000000000000",
    ]  # fmt: skip


def test_a_csv_is_what_a_french_excel_opens(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, ["Nom", "Le", "N", "x"], [["Naïma ; الفاسي", date(2027, 1, 11), 1.5, False]])
    assert path.read_bytes() == (
        b"\xef\xbb\xbf" + 'Nom;Le;N;x\r\n"Naïma ; الفاسي";11/01/2027;1,5;non\r\n'.encode()
    )


def test_an_arabic_sheet_runs_from_the_right(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_workbook(path, "لائحة", ["الاسم"], [["الفاسي"]], right_to_left=True)
    assert openpyxl.load_workbook(path).active.sheet_view.rightToLeft
    assert read_sheets(path)[0].rows == [["الاسم"], ["الفاسي"]]


@pytest.mark.parametrize(
    "name", ["a/b:c*?[x]\\", "'" * 40, "", "x" * 60, "History", "Séjours 11/01"]
)
def test_any_title_makes_a_sheet_name(tmp_path: Path, name: str) -> None:
    write_workbook(tmp_path / "out.xlsx", name, HEADINGS, [])
    assert len(openpyxl.load_workbook(tmp_path / "out.xlsx").sheetnames[0]) <= 31


def test_long_and_strange_texts_are_written(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_workbook(path, "Liste", HEADINGS, [["x" * 40_000, "a\x00b\x1fc", '<VIP & "O\'Hara">']])
    row = read_sheets(path)[0].rows[1]
    assert len(str(row[0])) == 32_767
    assert row[1:] == ["abc", '<VIP & "O\'Hara">']


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    rows = [["EL FASSI", "Naïma", "+212602852728"], ["TAZI", "Omar", ""]]
    for name, write in (
        ("out.xlsx", lambda path: write_workbook(path, "Liste", ["Nom", "Prénom", "Tél"], rows)),
        ("out.csv", lambda path: write_csv(path, ["Nom", "Prénom", "Tél"], rows)),
    ):
        write(tmp_path / name)
        found = read_list(tmp_path / name)
        assert [
            [row.person.last_name, row.person.first_name, row.person.phone] for row in found.rows
        ] == rows


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES])
def test_a_failure_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, ["a"], [["avant"]])
    before = path.read_bytes()

    def fail(_: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(workbooks.os, "fsync", fail)
    with pytest.raises(StorageProblem) as problem:
        write_csv(path, ["a"], [["après"]])
    assert ("plein" in problem.value.message.in_french()) is (number == errno.ENOSPC)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match="n'existe pas"):
        write_workbook(tmp_path / "nowhere" / "out.xlsx", "Liste", HEADINGS, [])


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "out.csv").mkdir()
    with pytest.raises(StorageProblem, match="autre dossier"):
        write_csv(tmp_path / "out.csv", HEADINGS, [])
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]
