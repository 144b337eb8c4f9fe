"""Whatever program wrote the file, and whatever it is called, the cells are the same."""

from __future__ import annotations

import base64
import contextlib
import io
import os
import random
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from centre_desk.errors import RuleBroken
from centre_desk.exchange import reading
from centre_desk.exchange.lists import read_list
from centre_desk.exchange.reading import read_sheets
from centre_desk.exchange.values import text_of
from tests.exchange import making
from tests.exchange.making import Rows, saved

LIST: Rows = [
    ["Nom", "Prénom", "Matricule", "Établissement"],
    ["EL FASSI", "Naïma", 77001, "ISTA Sidi Maârouf"],
    ["CHRAÏBI", "Saïd", "00123", "Fès ; Meknès"],
]
IN_ARABIC: Rows = [
    ["الاسم العائلي", "الاسم الشخصي", "الجنس"],
    ["الفاسي", "محمد", "ذكر"],
    ["العلوي", "فاطمة الزهراء", "أنثى"],
]


def _texts(path: Path) -> list[list[str]]:
    return [[text_of(cell) for cell in row] for row in read_sheets(path)[-1].rows]


def _as_text(rows: Rows) -> list[list[str]]:
    return [[str(cell) for cell in row] for row in rows]


def _delimited(rows: Rows, separator: str, end: str = "\r\n") -> str:
    def cell(value: object) -> str:
        text = str(value)
        return f'"{text}"' if separator in text else text

    return "".join(separator.join(map(cell, row)) + end for row in rows)


@pytest.mark.parametrize(
    "make", [making.xlsx, making.ods, making.html, making.xml_2003, making.xls]
)
@pytest.mark.parametrize("name", ["liste.xlsx", "liste.xls", "liste.ods", "liste.csv", "liste"])
def test_the_content_decides_never_the_ending(
    tmp_path: Path, make: Callable[[Rows], bytes], name: str
) -> None:
    assert _texts(saved(tmp_path, make(LIST), name)) == _as_text(LIST)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman",
     "cp850"],
)  # fmt: skip
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_french_text_is_read_in_any_encoding_and_separator(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    path = saved(tmp_path, _delimited(LIST, separator), "liste.csv", encoding=encoding)
    assert _texts(path) == _as_text(LIST)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256", "iso8859_6"])
def test_arabic_text_is_read_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = saved(tmp_path, _delimited(IN_ARABIC, ";"), "liste.csv", encoding=encoding)
    assert _texts(path) == _as_text(IN_ARABIC)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_as_on_any_system(tmp_path: Path, end: str) -> None:
    assert _texts(saved(tmp_path, _delimited(LIST, ";", end), "liste.csv")) == _as_text(LIST)


def test_the_line_that_names_the_separator_is_no_row(tmp_path: Path) -> None:
    sheet = read_sheets(saved(tmp_path, "sep=|\r\n" + _delimited(LIST, "|"), "liste.csv"))[0]
    assert sheet.first_row == 1
    assert sheet.rows[0][:2] == ["Nom", "Prénom"]


def test_a_text_over_two_lines_takes_one_row_as_in_a_spreadsheet(tmp_path: Path) -> None:
    path = saved(tmp_path, 'Nom;Prénom\r\n"EL\r\nFASSI";Omar\r\n\r\n;Sans\r\n', "liste.csv")
    found = read_list(path)
    assert [row.row for row in found.rows] == [2]
    assert [refusal.row for refusal in found.refused] == [4]
    assert found.rows[0].person.last_name == "EL FASSI"


def test_a_list_that_begins_lower_and_further_right_keeps_its_row_numbers(tmp_path: Path) -> None:
    rows = [*LIST, ["", "Seul"]]
    found = read_list(saved(tmp_path, making.xlsx(rows, top=6, left=2)))
    assert found.header_row == 7
    assert [row.row for row in found.rows] == [8, 9]
    assert [refusal.row for refusal in found.refused] == [10]
    assert [column.index for column in found.columns] == [2, 3, 4, 5]


def test_days_numbers_and_leading_zeros_keep_their_kind(tmp_path: Path) -> None:
    rows = [["Nom", "Prénom", "Matricule", "Arrivée"], ["A", "B", "007", date(2027, 1, 11)]]
    for make in (making.xlsx, making.ods):
        row = read_sheets(saved(tmp_path, make(rows)))[0].rows[1]
        assert row[2:] == ["007", date(2027, 1, 11)]


def test_a_cell_merged_over_several_rows_counts_for_each(tmp_path: Path) -> None:
    rows = [
        ["Établissement", "Nom", "Prénom"],
        ["ISTA", "A", "Un"],
        ["", "B", "Deux"],
        ["", "C", "Trois"],
    ]
    found = read_list(saved(tmp_path, making.xlsx(rows, merges=["A2:A3"])))
    assert [row.person.establishment for row in found.rows] == ["ISTA", "ISTA", ""]
    page = making.html([]).replace(
        b"<table>",
        b"<table><tr><th>EFP<th>Nom<th>Pr&eacute;nom"
        b"<tr><td rowspan=2>ISTA<td>A<td>Un<tr><td>B<td>Deux",
    )
    found = read_list(saved(tmp_path, page, "liste.xls"))
    assert [row.person.establishment for row in found.rows] == ["ISTA", "ISTA"]


def test_a_page_may_be_written_carelessly(tmp_path: Path) -> None:
    page = """<HTML><style>td {color: red}</style><h1>Session : FF-DIG-014</h1><!-- <td>no</td> -->
        <TABLE BORDER=1><TR><TH>Nom<TH>Pr&eacute;nom<TR><TD><b>EL&nbsp;FASSI</b><TD>Sa&#239;d<br>
        <TR><TD COLSPAN=2></TABLE>"""
    found = read_list(saved(tmp_path, page, "export.xls"))
    assert found.session_code == "FF-DIG-014"
    assert [(row.person.last_name, row.person.first_name) for row in found.rows] == [
        ("EL FASSI", "Saïd")
    ]


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "utf-16"])
def test_a_page_is_read_in_its_own_encoding(tmp_path: Path, charset: str) -> None:
    assert _texts(saved(tmp_path, making.html(LIST, charset=charset), "l.xls")) == _as_text(LIST)


@pytest.mark.parametrize("packing", ["base64", "quoted-printable", "8bit"])
def test_a_page_packed_with_its_pictures_is_read(tmp_path: Path, packing: str) -> None:
    page = making.html(LIST)
    if packing == "base64":
        page = base64.encodebytes(page)
    elif packing == "quoted-printable":
        page = page.replace(b"=", b"=3D").replace(b"</tr>", b"</tr>=\r\n")
    start = (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--=_x"\r\n\r\n----=_x\r\n'
    )
    head = f"Content-Type: text/html\r\nContent-Transfer-Encoding: {packing}\r\n\r\n"
    content = (start + head).encode() + page + b"\r\n----=_x--"
    assert _texts(saved(tmp_path, content, "l.xls")) == _as_text(LIST)


def test_the_value_of_a_formula_is_read(tmp_path: Path) -> None:
    cells = b'<row r="1"><c r="A1" t="str"><f>"N"&amp;"om"</f><v>Nom</v></c></row>'
    path = saved(tmp_path, making.xlsx_with({"xl/worksheets/sheet1.xml": making.sheet_xml(cells)}))
    assert read_sheets(path)[0].rows == [["Nom"]]


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "vide"),
        (b"\xef\xbb\xbf \r\n", "vide"),
        (b"%PDF-1.4 \xe2\xe3", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0", "image"),
        (b"\xff\xd8\xff\xe0", "image"),
        (b"MZ\x90\0\3\0\0\0", "programme"),
        (b"\x7fELF\2\1", "programme"),
        (b"{\\rtf1 Nom}", "texte mis en page"),
        (b"Rar!\x1a\7", "archive"),
        (b"Nom;Pr\0nom\n" * 40, "ni un classeur ni un texte"),
        (making.zipped({"word/document.xml": "<x/>"}), "Word"),
        (making.zipped({"ppt/presentation.xml": "<x/>"}), "présentation"),
        (making.zipped({"photo.jpg": "x"}), "archive"),
        (making.zipped({"liste.zip": making.zipped({"liste.xlsx": "x"})}), "archive"),
        (making.xlsx_with({"xl/workbook.bin": b"x"}), "binaire"),
        (making.xlsx(LIST)[:3000], "abîmé"),
        (making.xlsx(LIST)[:1500] + making.xlsx(LIST)[-400:], "abîmé"),
        (making.ods_of("", manifest="<encryption-data/>"), "mot de passe"),
        (making.xls(LIST, records=b"\x2f\0\2\0\0\0"), "mot de passe"),
        (making.xls(LIST)[:700], "abîmé"),
        (making.xls(LIST).replace(b"W\0o\0r\0k\0b\0o\0o\0k\0", b"W\0o\0r\0d\0D\0o\0c\0u\0"),
         "n'est pas un classeur"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
         "mot de passe"),
        ("Bonjour, voici la liste des présents. Cordialement.".encode(), "liste"),
    ],
)  # fmt: skip
def test_what_is_no_list_is_told_in_one_sentence(tmp_path: Path, content: bytes, word: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        read_list(saved(tmp_path, content))
    sentence = refused.value.message.in_french()
    assert word in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize(
    "make", [making.xlsx, making.xls, making.ods, making.html, making.xml_2003]
)
def test_a_file_damaged_on_its_way_is_read_or_refused_and_never_fails(
    tmp_path: Path, make: Callable[[Rows], bytes], capfd: pytest.CaptureFixture[str]
) -> None:
    dice = random.Random(1)
    whole = make([*LIST, *[[f"NOM{number}", "Prénom", number, "EFP"] for number in range(20)]])
    for _ in range(150):
        content = bytearray(whole)
        for _ in range(dice.choice((1, 3, 20))):
            at = dice.randrange(len(content))
            if dice.random() < 0.5:
                content[at] = dice.randrange(256)
            else:
                del content[at : at + dice.randrange(1, 40)]
        with contextlib.suppress(RuleBroken):
            read_list(saved(tmp_path, bytes(content)))
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("make", [making.xlsx, making.ods])
def test_a_workbook_whose_parts_were_cut_off_comes_to_an_end(
    tmp_path: Path, make: Callable[[Rows], bytes]
) -> None:
    """A reader that waits for a closing tag would wait for ever."""
    whole = zipfile.ZipFile(io.BytesIO(make(LIST)))
    parts = {name: whole.read(name) for name in whole.namelist()}
    for name, part in parts.items():
        for cut in range(1, len(part), max(len(part) // 25, 1)):
            with contextlib.suppress(RuleBroken):
                read_list(saved(tmp_path, making.zipped({**parts, name: part[:cut]})))


def test_cells_merged_downwards_in_opendocument_count_for_each_row(tmp_path: Path) -> None:
    def cell(text: str, more: str = "") -> str:
        start = f'<table:table-cell office:value-type="string"{more}>'
        return f"{start}<text:p>{text}</text:p></table:table-cell>"

    def row(*cells: str) -> str:
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    path = saved(
        tmp_path,
        making.ods_of(
            row(cell("EFP"), cell("Nom"), cell("Prénom"))
            + row(cell("ISTA", ' table:number-rows-spanned="2"'), cell("A"), cell("Un"))
            + row("<table:covered-table-cell/>", cell("B"), cell("De<text:s/>ux"))
            + row("<table:table-cell/>", cell("C"), cell("Trois"))
        ),
        "liste.ods",
    )
    people = [row.person for row in read_list(path).rows]
    assert [person.establishment for person in people] == ["ISTA", "ISTA", ""]
    assert people[1].first_name == "De ux"


def test_a_missing_file_a_folder_and_a_device_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match="n'existe pas"):
        read_list(tmp_path / "rien.xlsx")
    with pytest.raises(RuleBroken, match="dossier"):
        read_list(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_nobody_fills_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "liste.xlsx")
    with pytest.raises(RuleBroken, match="ordinaire"):
        read_list(tmp_path / "liste.xlsx")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden here")
def test_a_forbidden_file_is_told(tmp_path: Path) -> None:
    path = saved(tmp_path, b"Nom")
    path.chmod(0)
    with pytest.raises(RuleBroken, match="droits"):
        read_list(path)


def test_what_panics_inside_the_reader_is_a_damaged_workbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panic = type("PanicException", (BaseException,), {})

    def fail(_: object) -> None:
        raise panic

    monkeypatch.setattr(reading, "_worksheets", fail)
    with pytest.raises(RuleBroken, match="abîmé"):
        read_sheets(saved(tmp_path, making.xlsx(LIST)))
