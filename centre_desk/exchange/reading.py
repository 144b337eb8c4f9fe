"""Open whatever arrives by mail as a list, and return its sheets as plain rows of cells.

What a file is follows from its content, never from its name's ending: web systems save HTML as
``.xls``, and a picture may be called ``.xlsx``.
"""

from __future__ import annotations

import binascii
import contextlib
import io
import os
import quopri
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import python_calamine as calamine

from centre_desk.errors import RuleBroken
from centre_desk.exchange import limits
from centre_desk.exchange.archives import check_archive, protected
from centre_desk.exchange.delimited import read_delimited
from centre_desk.exchange.markup import read_html
from centre_desk.exchange.old_workbooks import check_old_workbook
from centre_desk.exchange.opendocument import read_opendocument
from centre_desk.exchange.spreadsheet_2003 import read_xml_2003
from centre_desk.exchange.values import Cell
from centre_desk.language import Message, tr

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_MERGES = 20_000
_NO_LISTS: tuple[tuple[bytes, Message], ...] = (
    (b"%PDF", tr("Ce fichier est un PDF : demandez la liste en classeur Excel.")),
    (b"\x89PNG", tr("Ce fichier est une image : demandez la liste en classeur Excel.")),
    (b"\xff\xd8\xff", tr("Ce fichier est une image : demandez la liste en classeur Excel.")),
    (b"GIF8", tr("Ce fichier est une image : demandez la liste en classeur Excel.")),
    (b"II*\0", tr("Ce fichier est une image : demandez la liste en classeur Excel.")),
    (b"MZ\x90\0", tr("Ce fichier est un programme, pas une liste. Ne l'ouvrez pas.")),
    (b"\x7fELF", tr("Ce fichier est un programme, pas une liste. Ne l'ouvrez pas.")),
    (b"{\\rtf", tr("Ce fichier est un texte mis en page, pas une liste.")),
    *(
        (
            start,
            tr(
                "Ce fichier est une archive : sortez-en la liste, puis importez la liste elle-même."
            ),
        )
        for start in (b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ", b"PK\x05\x06")
    ),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its filled part, and where that begins.

    ``first_row`` is the number of ``rows[0]`` as a spreadsheet shows it, from 1;
    ``first_column`` that of its first cell, from 0 for column A.
    """

    name: str
    rows: list[list[Cell]]
    first_row: int = 1
    first_column: int = 0
    hidden: bool = False


def read_sheets(path: str | Path) -> list[Sheet]:
    """Return the sheets of a workbook, a web page or a text file, in order.

    Cells merged downwards are filled downwards.

    Raises:
        RuleBroken: the file is missing, no list, protected, damaged, or a bomb.
    """
    data = _content(Path(path))
    for start, sentence in _NO_LISTS:
        if data.startswith(start):
            raise RuleBroken(sentence)
    if data.startswith(b"PK\x03\x04"):
        content = check_archive(data)
        if content is None:
            return _workbook(data)
        sheets = read_opendocument(content)
        return [Sheet(name, rows, hidden=hidden) for name, rows, hidden in sheets if rows]
    if data.startswith(_OLE):
        check_old_workbook(data)
        with _quiet():
            return _workbook(data)
    return _texts(data, Path(path).stem)


def _texts(data: bytes, name: str) -> list[Sheet]:
    """The sheets of a page or plain text; *name* is for those that bring none."""
    if data[:1000].lstrip().lower().startswith(b"mime-version:"):
        data = _web_archive(data)
    start = data[:65_536].lower()
    if b"urn:schemas-microsoft-com:office:spreadsheet" in start and b"<html" not in start:
        _refuse_large_page(data)
        return [Sheet(title or name, rows) for title, rows in read_xml_2003(data)]
    if b"<table" in start or b"<html" in start or b"<\0t\0a\0b\0l\0e" in start:
        _refuse_large_page(data)
        return [Sheet(name, read_html(data))]
    return [Sheet(name, list(map(list, read_delimited(data))))]


def _refuse_large_page(data: bytes) -> None:
    if len(data) > limits.LARGEST_PAGE:
        raise limits.too_large()


def _content(path: Path) -> bytes:
    """Read the file at once, so that what was checked is what is read."""
    try:
        state = path.stat()
        if stat.S_ISDIR(state.st_mode):
            raise RuleBroken(tr("« {file} » est un dossier, pas une liste.", file=path.name))
        if not stat.S_ISREG(state.st_mode):
            raise RuleBroken(tr("« {file} » n'est pas un fichier ordinaire.", file=path.name))
        if state.st_size > limits.LARGEST_FILE:
            raise RuleBroken(
                tr(
                    "« {file} » est trop gros pour une liste (plus de {most} Mo).",
                    file=path.name,
                    most=limits.LARGEST_FILE // 1_000_000,
                )
            )
        with path.open("rb") as stream:
            data = stream.read(limits.LARGEST_FILE)
    except FileNotFoundError as problem:
        raise RuleBroken(
            tr("Le fichier « {file} » n'existe pas ou plus.", file=path.name)
        ) from problem
    except (OSError, ValueError) as problem:
        raise RuleBroken(
            tr(
                "Le fichier « {file} » ne peut pas être lu. Fermez-le ailleurs ou vérifiez vos "
                "droits, puis réessayez.",
                file=path.name,
            )
        ) from problem
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise RuleBroken(tr("Le fichier « {file} » est vide.", file=path.name))
    return data


def _workbook(data: bytes) -> list[Sheet]:
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        return list(_worksheets(book))
    except calamine.PasswordError as problem:
        raise protected() from problem
    except (calamine.CalamineError, OSError, ValueError) as problem:
        raise limits.damaged() from problem
    except BaseException as problem:
        # calamine is written in Rust: what it did not foresee arrives outside of Exception.
        if type(problem).__name__ != "PanicException":
            raise
        raise limits.damaged() from problem


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep a damaged ``.xls`` from printing the reader's panic: the user gets a sentence."""
    try:
        kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    except OSError:  # a program without a console has nothing to keep quiet
        yield
        return
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _worksheets(book: calamine.CalamineWorkbook) -> Iterator[Sheet]:
    cells = 0
    for meta in book.sheets_metadata:
        if meta.typ is not calamine.SheetTypeEnum.WorkSheet:
            continue
        hidden = meta.visible is not calamine.SheetVisibleEnum.Visible
        found = book.get_sheet_by_name(meta.name)
        cells += found.height * found.width
        if cells > limits.LARGEST_AREA:
            raise limits.too_large()
        if found.start is None:
            continue
        if found.height > 2 * limits.MOST_ROWS:
            raise limits.too_many_rows()
        rows: list[list[Cell]] = found.to_python()
        _fill_down(rows, found)
        yield Sheet(found.name, rows, found.start[0] + 1, found.start[1], hidden)


def _fill_down(rows: list[list[Cell]], found: calamine.CalamineSheet) -> None:
    """Repeat the value of cells merged downwards: one establishment beside ten people."""
    merges = found.merged_cell_ranges or []
    top, left = found.start or (0, 0)
    for (first_row, column), (last_row, _) in merges[:_MOST_MERGES]:
        if last_row == first_row or first_row < top or not 0 <= column - left < found.width:
            continue
        value = rows[first_row - top][column - left] if first_row - top < len(rows) else ""
        if value == "":
            continue
        for row in rows[first_row - top + 1 : min(last_row - top + 1, first_row - top + 5_000)]:
            if row[column - left] == "":
                row[column - left] = value


def _web_archive(data: bytes) -> bytes:
    """Take the page out of a "single file web page", another thing that is saved as ``.xls``."""
    boundary = re.search(rb"""boundary\s*=\s*"?([^"\s;]{1,100})""", data[:4096], re.IGNORECASE)
    parts = data.split(b"--" + boundary[1], 100) if boundary else [data]
    for part in parts:
        head, _, body = part.replace(b"\r\n", b"\n").lstrip(b"\n").partition(b"\n\n")
        about = head[:4096].lower()
        if b"text/html" in about:
            if b"base64" in about:
                try:
                    return binascii.a2b_base64(body)
                except binascii.Error as problem:
                    raise limits.damaged() from problem
            return quopri.decodestring(body) if b"quoted-printable" in about else body
    raise limits.no_list()
