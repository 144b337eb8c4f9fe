"""The "XML Spreadsheet 2003" that older web systems still save as ``.xls``."""

from __future__ import annotations

import html
import re
from datetime import datetime

from centre_desk.exchange import limits
from centre_desk.exchange.markup import decode_markup, tags
from centre_desk.exchange.values import Cell

_INDEX = re.compile(r"""\bss:Index\s*=\s*["'](\d{1,7})""")
_ACROSS = re.compile(r"""\bss:MergeAcross\s*=\s*["'](\d{1,4})""")
_TYPE = re.compile(r"""\bss:Type\s*=\s*["'](\w+)""")
_NAME = re.compile(r"""\bss:Name\s*=\s*["']([^"']*)""")


class _Place:
    """Where the reading stands: the rows of the sheet, the cell's column and its type."""

    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.kind = "String"
        self.column = 0
        self.next_column = 0
        self.cells = 0

    def open_row(self, attributes: str) -> None:
        """Begin a row, after the empty ones that its index leaves out."""
        missing = _number(_INDEX, attributes, len(self.rows) + 1) - 1 - len(self.rows)
        if len(self.rows) + missing > 2 * limits.MOST_ROWS:
            raise limits.too_many_rows()
        self.rows.extend([] for _ in range(missing))
        self.rows.append([])
        self.next_column = 0

    def open_cell(self, attributes: str) -> None:
        """Begin a cell, which may be merged over others to its right."""
        self.column = max(_number(_INDEX, attributes, self.next_column + 1) - 1, 0)
        self.next_column = self.column + 1 + _number(_ACROSS, attributes, 0)
        self.cells += self.next_column
        if self.next_column > limits.MOST_COLUMNS:
            raise limits.too_many_columns()
        if self.cells > 20 * limits.MOST_CELLS:
            raise limits.too_large()

    def put(self, text: str) -> None:
        """Set the open cell."""
        if self.rows:
            row = self.rows[-1]
            row.extend([""] * (self.column + 1 - len(row)))
            row[self.column] = _typed(html.unescape(text), self.kind)


def read_xml_2003(data: bytes) -> list[tuple[str, list[list[Cell]]]]:
    """Return the sheets as names and rows.

    Raises:
        RuleBroken: the file holds more than a list can, or entities of its own.
    """
    text = decode_markup(data)
    if "<!DOCTYPE" in text[:2000] or "<!ENTITY" in text:
        raise limits.damaged()
    sheets: list[tuple[str, list[list[Cell]]]] = []
    place = _Place()
    for said, closing, tag, attributes in tags(text):
        name = tag.rpartition(":")[2]
        if name == "data" and closing:
            place.put(said)
        elif closing:
            continue
        elif name == "worksheet":
            found = _NAME.search(attributes)
            place.rows = []
            sheets.append((html.unescape(found[1]) if found else "", place.rows))
        elif name == "row":
            place.open_row(attributes)
        elif name == "cell" and place.rows:
            place.open_cell(attributes)
        elif name == "data":
            found = _TYPE.search(attributes)
            place.kind = found[1] if found else "String"
    return sheets


def _number(pattern: re.Pattern[str], attributes: str, otherwise: int) -> int:
    found = pattern.search(attributes)
    return int(found[1]) if found else otherwise


def _typed(text: str, kind: str) -> Cell:
    try:
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return datetime.fromisoformat(text.strip())
    except ValueError:
        return text
    return text
