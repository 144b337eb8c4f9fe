"""Write tables for others to open: xlsx and csv, where text stays text.

A name such as ``=HYPERLINK(…)`` must never become a formula on somebody's screen. A file appears
under its name only once it is whole: it is written beside, then put in place.
"""

from __future__ import annotations

import contextlib
import csv
import errno
import io
import os
import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import xlsxwriter

from centre_desk.errors import RuleBroken, StorageProblem
from centre_desk.language import tr

_LONGEST_TEXT = 32_767  # Excel's own limit, in characters
_MOST_ROWS = 1_048_575  # Excel's own limit, less the headings
_WIDEST = 45  # characters; longer texts are cut by the column, not in the cell
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_FORMULA_STARTS = "=+-@＝＋－＠\t\r\n"  # with the wide forms that Excel obeys too
_PHONE = re.compile(r"\+(212|\d\d)(\d{6,13})")
_FORBIDDEN_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")


def write_workbook(
    path: str | Path,
    sheet_name: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    right_to_left: bool = False,
) -> None:
    """Write one table as xlsx: days as days (dd/mm/yyyy), numbers as numbers, text as text.

    Args:
        path: the file to write or replace.
        sheet_name: cut and cleaned to what Excel accepts.
        headings: the titles, one for each column.
        rows: text, numbers, days, moments, times, booleans (written ``oui``, ``non``), ``None``.
        right_to_left: let the sheet run from the right, for Arabic.

    Raises:
        StorageProblem: the disk is full, the folder forbidden or the file open elsewhere.
        RuleBroken: there are more rows than a sheet can hold.
    """
    content = io.BytesIO()
    book = xlsxwriter.Workbook(
        content,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "nan_inf_to_errors": True,
        },
    )
    sheet = book.add_worksheet(_sheet_name(sheet_name))
    if right_to_left:
        sheet.right_to_left()
    bold = book.add_format({"bold": True, "bottom": 1})
    formats: dict[type, Any] = {
        kind: book.add_format({"num_format": pattern})
        for kind, pattern in (
            (datetime, "dd/mm/yyyy hh:mm"),
            (date, "dd/mm/yyyy"),
            (time, "hh:mm"),
        )
    }
    widths = [len(heading) + 2 for heading in headings]
    for column, heading in enumerate(headings):
        sheet.write_string(0, column, heading, bold)
    row_number = 0
    for row_number, row in enumerate(rows, 1):
        if row_number > _MOST_ROWS:
            raise _too_many()
        for column, value in enumerate(row):
            width = _write_cell(sheet, row_number, column, value, formats)
            if column < len(widths) and width > widths[column]:
                widths[column] = width
    for column, width in enumerate(widths):
        sheet.set_column(column, column, min(width, _WIDEST))
    sheet.freeze_panes(1, 0)
    if headings:
        sheet.autofilter(0, 0, max(row_number, 1), len(headings) - 1)
    book.close()
    put_in_place(Path(path), content.getvalue())


def write_csv(path: str | Path, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write one table as csv for a French Excel: UTF-8 with its mark, ``;``, dd/mm/yyyy.

    A csv has no types, so a text that a spreadsheet would take for a formula gets an apostrophe
    in front: ``'=1+1``. Phones keep no apostrophe: ``+212612345678`` is written
    ``+212 612345678``, which stays readable and is no number either.

    Raises:
        StorageProblem: the disk is full, the folder forbidden or the file open elsewhere.
    """
    content = io.StringIO(newline="")
    writer = csv.writer(content, delimiter=";", lineterminator="\r\n")
    writer.writerow([_csv_text(heading) for heading in headings])
    for row in rows:
        writer.writerow([_csv_text(value) for value in row])
    put_in_place(Path(path), content.getvalue().encode("utf-8-sig"))


def _sheet_name(name: str) -> str:
    clean = _FORBIDDEN_IN_SHEET_NAMES.sub(" ", _CONTROL.sub("", name)).strip("' ")[:31].strip("' ")
    # Excel keeps this name for itself.
    return clean if clean and clean.lower() not in ("history", "historique") else "Feuille"


def _write_cell(
    sheet: Any,
    row: int,
    column: int,
    value: object,
    formats: Mapping[type, Any],
) -> int:
    """Write one cell and return how many characters it shows."""
    match value:
        case None | "":
            return 0
        case bool():
            sheet.write_string(row, column, _yes_no(value))
            return 3
        case int() | float() if abs(value) < 10**15:
            sheet.write_number(row, column, value)
            return len(str(value)) + 1
        case datetime():
            sheet.write_datetime(row, column, value.replace(tzinfo=None), formats[datetime])
            return 17
        case date() if value.year >= 1900:
            sheet.write_datetime(row, column, value, formats[date])
            return 11
        case time():
            sheet.write_datetime(row, column, value.replace(tzinfo=None), formats[time])
            return 6
    text = _CONTROL.sub("", f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value))
    if len(text) > _LONGEST_TEXT:
        text = text[: _LONGEST_TEXT - 1] + "…"
    sheet.write_string(row, column, text)
    return len(text) + 1


def _yes_no(value: object) -> str:
    return "oui" if value else "non"


def _csv_text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return _yes_no(value)
        case float():
            return f"{value:g}".replace(".", ",") if abs(value) < 10**6 else f"{value:.2f}"
        case int():
            return str(value)
        case datetime():
            return f"{value:%d/%m/%Y %H:%M}"
        case date():
            return f"{value:%d/%m/%Y}"
        case time():
            return f"{value:%H:%M}"
    text = _CONTROL.sub("", str(value))
    if phone := _PHONE.fullmatch(text):
        return f"+{phone[1]} {phone[2]}"
    return f"'{text}" if text.lstrip(" \u00a0\ufeff")[:1] in tuple(_FORMULA_STARTS) else text


def _too_many() -> RuleBroken:
    return RuleBroken(tr("Une feuille ne peut pas avoir plus de {most} lignes.", most=_MOST_ROWS))


def put_in_place(path: Path, content: bytes) -> None:
    """Write beside *path*, then take its place in one step; on trouble leave what was there."""
    beside = path.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with beside.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except OSError as problem:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise _trouble(path, problem) from problem


def _trouble(path: Path, problem: OSError) -> StorageProblem:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageProblem(
            tr(
                "Le disque est plein : « {file} » n'a pas été écrit. Libérez de la place, puis "
                "réessayez.",
                file=path.name,
            )
        )
    if isinstance(problem, FileNotFoundError):
        return StorageProblem(
            tr(
                "Le dossier « {folder} » n'existe pas : rien n'a été écrit.",
                folder=str(path.parent),
            )
        )
    return StorageProblem(
        tr(
            "« {file} » n'a pas pu être écrit : fermez-le s'il est ouvert ailleurs, ou choisissez "
            "un autre dossier.",
            file=path.name,
        )
    )
