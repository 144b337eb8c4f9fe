"""The sheets of an OpenDocument file (``.ods``), ISO/IEC 26300 part 3, chapter 9.

Read here by the XML parser of the standard library: calamine never comes back from a file that was
cut off in the middle, and unfolds repeated cells before anybody can count them.
"""

from __future__ import annotations

import contextlib
from datetime import datetime
from xml.parsers import expat

from centre_desk.exchange import limits
from centre_desk.exchange.values import Cell

_CELLS = ("table-cell", "covered-table-cell")
_NUMBERS = ("float", "currency", "percentage")
_SIGNS = {"s": " ", "tab": " ", "line-break": "\n", "p": "\n"}


def read_opendocument(xml: bytes) -> list[tuple[str, list[list[Cell]], bool]]:
    """Return name, rows and whether it is hidden of each sheet in a ``content.xml``.

    Cells merged downwards are filled downwards; empty cells and rows at the edges are left out.

    Raises:
        RuleBroken: the XML is damaged, brings entities of its own, or unfolds beyond the limits.
    """
    content = _Content()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = content.start
    parser.EndElementHandler = content.end
    parser.CharacterDataHandler = content.say
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as problem:
        raise limits.damaged() from problem
    return content.sheets


def _refuse_doctype(*_: object) -> None:
    raise limits.damaged()


class _Content:
    """Where the parser stands, and the sheets read so far."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, list[list[Cell]], bool]] = []
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._rows: list[list[Cell]] = []
        self._row: list[Cell] = []
        self._blank_rows = self._blank_cells = 0
        self._row_times = self._cell_times = 1
        self._cell: dict[str, str] | None = None
        self._said: list[str] = []
        self._length = 0
        self._below: dict[int, tuple[int, Cell]] = {}
        self._cells = self._text = 0
        self._aside = 0  # inside a comment, which is no part of the cell

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        local = name.rpartition(" ")[2]
        if local == "annotation":
            self._aside += 1
        elif local in _SIGNS:
            self.say(_SIGNS[local])
        elif local in (*_CELLS, "table-row", "table", "style", "table-properties"):
            said = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
            self._begin(local, said)

    def _begin(self, local: str, said: dict[str, str]) -> None:
        if local == "style":
            self._style = said.get("name", "")
        elif local == "table-properties" and said.get("display") == "false":
            self._hidden_styles.add(self._style)
        elif local == "table":
            self._rows, self._blank_rows, self._below = [], 0, {}
            hidden = said.get("style-name") in self._hidden_styles
            self.sheets.append((said.get("name", ""), self._rows, hidden))
        elif local == "table-row":
            self._row, self._blank_cells = [], 0
            self._row_times = _times(said, "number-rows-repeated")
        elif local in _CELLS:
            self._cell = said
            self._cell_times = _times(said, "number-columns-repeated")
            self._said.clear()
            self._length = 0

    def say(self, text: str) -> None:
        """Text of the open cell."""
        if self._cell is None or self._aside:
            return
        self._length += len(text)
        if self._length > limits.LONGEST_TEXT:
            raise limits.too_large()
        self._said.append(text)

    def end(self, name: str) -> None:
        """An element ends."""
        local = name.rpartition(" ")[2]
        if local == "annotation":
            self._aside -= 1
        elif local in _CELLS and self._cell is not None:
            self._end_cell(self._cell, covered=local != "table-cell")
            self._cell = None
        elif local == "table-row":
            self._end_row()

    def _end_cell(self, said: dict[str, str], *, covered: bool) -> None:
        value = _value(said, "".join(self._said).strip())
        column = len(self._row) + self._blank_cells
        height = _times(said, "number-rows-spanned")
        if height > 1 and value != "":
            self._below[column] = (height - 1, value)
        elif covered and column in self._below:
            left, value = self._below.pop(column)
            if left > 1:
                self._below[column] = (left - 1, value)
        if value == "":
            self._blank_cells += self._cell_times
            return
        if column + self._cell_times > limits.MOST_COLUMNS:
            raise limits.too_many_columns()
        self._row += [""] * self._blank_cells + [value] * self._cell_times
        self._blank_cells = 0
        self._text += self._length * self._cell_times * self._row_times
        if self._text > limits.MOST_TEXT:
            raise limits.too_large()

    def _end_row(self) -> None:
        if not self._row:
            self._blank_rows += self._row_times
            return
        rows = len(self._rows) + self._blank_rows + self._row_times
        self._cells += len(self._row) * self._row_times
        if rows > 2 * limits.MOST_ROWS:
            raise limits.too_many_rows()
        if self._cells > limits.MOST_CELLS:
            raise limits.too_large()
        self._rows += [[] for _ in range(self._blank_rows)]
        self._rows += [list(self._row) for _ in range(self._row_times)]
        self._blank_rows = 0


def _times(said: dict[str, str], name: str) -> int:
    text = said.get(name, "1")
    return max(int(text), 1) if text.isascii() and text.isdigit() and len(text) < 10 else 1


def _value(said: dict[str, str], text: str) -> Cell:
    """The cell's value in its own type; its text where that cannot be read."""
    kind = said.get("value-type", "string")
    with contextlib.suppress(ValueError, KeyError):
        if kind in _NUMBERS:
            return float(said["value"])
        if kind == "date":
            moment = datetime.fromisoformat(said["date-value"])
            return moment if "T" in said["date-value"] else moment.date()
        if kind == "boolean":
            return said["boolean-value"] == "true"
    return text or said.get("string-value", "")
