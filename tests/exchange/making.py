"""Files as other people's programs make them, for the tests that read them."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from pathlib import Path

import xlsxwriter

from centre_desk.domain.lists import ListReading, ListRow

Rows = Sequence[Sequence[object]]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


def xlsx(
    rows: Rows,
    *,
    sheet: str = "Liste",
    before: Mapping[str, Rows] | None = None,
    merges: Sequence[str] = (),
    hidden: Sequence[str] = (),
    top: int = 0,
    left: int = 0,
) -> bytes:
    """A workbook whose last sheet holds *rows*, from row *top* and column *left* on."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    days = book.add_format({"num_format": "dd/mm/yyyy"})
    for name, cells in {**(before or {}), sheet: rows}.items():
        page = book.add_worksheet(name)
        if name in hidden:
            page.hide()
        elif name == sheet:
            page.activate()
            page.set_first_sheet()
        for r, row in enumerate(cells, top if name == sheet else 0):
            for c, value in enumerate(row, left if name == sheet else 0):
                if isinstance(value, date):
                    page.write_datetime(r, c, value, days)
                elif value is not None and value != "":
                    page.write(r, c, value)
        for span in merges if name == sheet else ():
            first = span.partition(":")[0]
            column, line = ord(first[0]) - 65, int(first[1:]) - 1
            page.merge_range(span, cells[line][column])
    book.close()
    return content.getvalue()


def sheet_xml(body: bytes) -> bytes:
    """A worksheet part whose rows are *body*."""
    return (
        f'<?xml version="1.0"?><worksheet xmlns="{MAIN}"><sheetData>'.encode()
        + body
        + b"</sheetData></worksheet>"
    )


def xlsx_with(parts: Mapping[str, bytes]) -> bytes:
    """A workbook in which some parts are replaced or added."""
    plain = zipfile.ZipFile(io.BytesIO(xlsx([["Nom", "Prénom"], ["ALAMI", "Omar"]])))
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in plain.namelist():
            archive.writestr(name, parts.get(name, plain.read(name)))
        for name in parts.keys() - set(plain.namelist()):
            archive.writestr(name, parts[name])
    return content.getvalue()


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    """A plain archive."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def ods_of(rows: str, *, manifest: str = "") -> bytes:
    """An OpenDocument sheet whose rows are given as its own XML."""
    spaces = "".join(f' xmlns:{name}="{OFFICE}:{name}:1.0"' for name in ("office", "table", "text"))
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zipped(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": f"<manifest>{kind}{manifest}</manifest>",
            "content.xml": f'<?xml version="1.0"?><office:document-content{spaces}><office:body>'
            f'<office:spreadsheet><table:table table:name="Liste">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )


def ods(rows: Rows) -> bytes:
    """An OpenDocument sheet, with the empty cells and rows that LibreOffice writes to its edges."""
    edge = '<table:table-cell table:number-columns-repeated="16000"/>'
    lines = "".join(
        f"<table:table-row>{''.join(map(_ods_cell, row))}{edge}</table:table-row>" for row in rows
    )
    return ods_of(
        f'{lines}<table:table-row table:number-rows-repeated="1048000">{edge}</table:table-row>'
    )


def _ods_cell(value: object) -> str:
    if value in (None, ""):
        return "<table:table-cell/>"
    if isinstance(value, date):
        return (
            f'<table:table-cell office:value-type="date" office:date-value="{value.isoformat()}">'
            f"<text:p>{value:%d/%m/%Y}</text:p></table:table-cell>"
        )
    if isinstance(value, int | float):
        return (
            f'<table:table-cell office:value-type="float" office:value="{value}">'
            f"<text:p>{value}</text:p></table:table-cell>"
        )
    text = f"<text:p>{escape(str(value))}</text:p>"
    return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'


def html(rows: Rows, *, charset: str = "utf-8", around: str = "{table}") -> bytes:
    """A web page with a table."""
    lines = ["".join(f"<td>{escape(str(cell))}</td>" for cell in row) for row in rows]
    table = "".join(f"<tr>{line}</tr>" for line in lines)
    page = around.format(table=f"<table>{table}</table>")
    head = f"<html><head><meta charset='{charset}'><title>x</title></head><body>"
    return f"{head}{page}</body></html>".encode(charset)


def xml_2003(rows: Rows) -> bytes:
    """An "XML Spreadsheet 2003"."""
    lines = "".join(
        "<Row>"
        + "".join(
            f'<Cell ss:Index="{c}"><Data ss:Type="{_kind_2003(value)}">'
            f"{_text_2003(value)}</Data></Cell>"
            for c, value in enumerate(row, 1)
            if value not in (None, "")
        )
        + "</Row>"
        for row in rows
    )
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><Workbook xmlns="{space}" xmlns:ss="{space}">'
        f'<Worksheet ss:Name="Liste"><Table>{lines}</Table></Worksheet></Workbook>'
    ).encode()


def _kind_2003(value: object) -> str:
    if isinstance(value, date):
        return "DateTime"
    return "Number" if isinstance(value, int | float) else "String"


def _text_2003(value: object) -> str:
    return f"{value.isoformat()}T00:00:00.000" if isinstance(value, date) else escape(str(value))


def xls(rows: Rows, *, records: bytes = b"", cells_more: bytes = b"") -> bytes:
    """A workbook of Excel 97: BIFF records in a compound file.

    *records* stand first in the book, *cells_more* last in its sheet.
    """
    texts: dict[str, int] = {}
    cells = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if isinstance(value, int | float):
                cells += record(0x203, struct.pack("<HHHd", r, c, 0, value))
            elif value:
                index = texts.setdefault(str(value), len(texts))
                cells += record(0xFD, struct.pack("<HHHI", r, c, 0, index))
    cells += cells_more + record(0x0A)
    opening = record(0x809, struct.pack("<HHHHII", 0x600, 0x05, 0, 0, 0, 0)) + records
    closing = _shared_texts(list(texts)) + record(0x0A)
    name = b"\x05\x00Liste"
    start = len(opening) + len(record(0x85, b"\0" * 6 + name)) + len(closing)
    sheet = record(0x85, struct.pack("<IH", start, 0) + name)
    return _compound(opening + sheet + closing + cells)


def record(kind: int, body: bytes = b"") -> bytes:
    """A BIFF record."""
    return struct.pack("<HH", kind, len(body)) + body


def _shared_texts(texts: Sequence[str]) -> bytes:
    """The shared texts, running on into further records where one is full."""
    bodies = [struct.pack("<II", len(texts), len(texts))]
    for text in texts:
        if len(bodies[-1]) > 8000:
            bodies.append(b"")
        bodies[-1] += struct.pack("<HB", len(text), 1)
        signs = text.encode("utf-16-le")
        while len(bodies[-1]) + len(signs) > 8220:
            room = (8220 - len(bodies[-1])) & ~1
            bodies[-1] += signs[:room]
            signs = signs[room:]
            bodies.append(b"\1")
        bodies[-1] += signs
    return record(0xFC, bodies[0]) + b"".join(record(0x3C, body) for body in bodies[1:])


def _compound(stream: bytes) -> bytes:
    """A compound file with one stream, *Workbook*."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    sectors = len(stream) // 512
    tables = -(-(sectors + 2) // 127)
    last, free = 0xFFFFFFFE, 0xFFFFFFFF
    first = tables + 1
    table = [0xFFFFFFFD] * tables + [last] + list(range(first + 1, first + sectors)) + [last]
    table += [free] * (tables * 128 - len(table))
    root = _entry("Root Entry", 5, last, 0, 1)
    directory = (root + _entry("Workbook", 2, first, len(stream), free)).ljust(512, b"\0")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<9I", 0, tables, tables, 0, 4096, last, 0, last, 0)
    places = [*range(tables), *[free] * (109 - tables)]
    return (
        header
        + struct.pack("<109I", *places)
        + struct.pack(f"<{len(table)}I", *table)
        + (directory + stream)
    )


def _entry(name: str, kind: int, start: int, size: int, child: int) -> bytes:
    written = (name + "\0").encode("utf-16-le")
    return written.ljust(64, b"\0") + struct.pack(
        "<HBBIII16sIQQIQ",
        len(written), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child, b"", 0, 0, 0, start, size,
    )  # fmt: skip


def saved(folder: Path, content: bytes | str, name: str = "liste.xlsx", **encoding: str) -> Path:
    """Save *content* under a name that need not fit it."""
    path = folder / name
    if isinstance(content, str):
        content = content.encode(**(encoding or {"encoding": "utf-8"}))
    path.write_bytes(content)
    return path


def names(reading: ListReading) -> list[tuple[str, str]]:
    """Who is on the list, surname and first name."""
    return [(row.person.last_name, row.person.first_name) for row in reading.rows]


def said(reading: ListReading) -> list[str]:
    """Why rows were refused."""
    return [refusal.reason.in_french() for refusal in reading.refused]


def warned(row: ListRow) -> str:
    """What a row was warned of."""
    return " | ".join(warning.in_french() for warning in row.warnings)
