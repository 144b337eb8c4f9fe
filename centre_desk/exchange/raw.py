"""A list in which nothing is recognised, as it is: for somebody who says what its columns are."""

from __future__ import annotations

from pathlib import Path

from centre_desk.domain.lists import Column, RawRows
from centre_desk.exchange import limits
from centre_desk.exchange.reading import read_sheets
from centre_desk.exchange.recognition import fullest_row
from centre_desk.exchange.values import text_of

SHOWN = 40
"""Rows that are enough to tell the columns apart."""


def read_raw(path: str | Path) -> RawRows:
    """Return the first rows of the longest sheet in *path*, hidden ones only for want of better.

    Raises:
        RuleBroken: the file is missing, damaged, protected, a bomb, or empty.
    """
    sheets = [sheet for sheet in read_sheets(path) if sheet.rows]
    if not sheets:
        raise limits.no_list()
    sheet = max(sheets, key=lambda each: (not each.hidden, len(each.rows)))
    titles = fullest_row(sheet.rows)
    headings = [text_of(cell) for cell in sheet.rows[titles]]
    return RawRows(
        first_row=sheet.first_row,
        columns=tuple(
            Column(index, heading, None, "unknown")
            for index, heading in enumerate(headings, sheet.first_column)
        ),
        rows=tuple(
            tuple(text_of(cell) for cell in row[: len(headings)]) for row in sheet.rows[:SHOWN]
        ),
    )
