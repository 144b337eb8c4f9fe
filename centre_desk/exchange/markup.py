"""Tables of web pages, which many systems save under the name of a workbook.

Pages are read by their tags alone, without building a tree: they are written carelessly, and one
nested a hundred thousand deep must not matter.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from centre_desk.exchange import limits
from centre_desk.exchange.delimited import decode
from centre_desk.exchange.values import Cell

_TAG = re.compile(
    r"<(/?)([a-z][\w:]*+)([^<>]*+)>|<!--.*?(?:-->|\Z)|<[!?][^<>]*+>", re.IGNORECASE | re.DOTALL
)
_UNSEEN = ("script", "style", "title")
_LINES = frozenset(("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "caption", "body"))
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_ENCODING = re.compile(rb"""<\?xml[^>]*encoding\s*=\s*["']([\w-]+)""")
_SPAN = re.compile(r"""\b(col|row)span\s*=\s*["']?\s*(\d{1,4})""", re.IGNORECASE)


def tags(text: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield the text before each tag, then the tag: ``/`` or nothing, its name, its attributes.

    Raises:
        RuleBroken: there are more than :data:`limits.MOST_TAGS`.
    """
    if text.count("<") > limits.MOST_TAGS:
        raise limits.too_large()
    at = 0
    for tag in _TAG.finditer(text):
        yield text[at : tag.start()], tag[1] or "", (tag[2] or "").lower(), tag[3] or ""
        at = tag.end()
    yield text[at:], "", "", ""


def decode_markup(data: bytes) -> str:
    """Decode a page by the encoding that it declares, else by its looks."""
    found = _CHARSET.search(data[:4096]) or _ENCODING.search(data[:200])
    if found and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return data.decode(found[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


class _Page:
    """Rows gathered from a page's tables in order, and its text around them as rows of one cell."""

    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.row: list[Cell] | None = None
        self.cell: list[str] | None = None
        self.loose: list[str] = []
        self.said = 0
        self.columns = 1
        self.below: dict[int, tuple[int, str]] = {}
        self.height = 1
        self.cells = 0

    def say(self, text: str) -> None:
        """Add text where the page stands."""
        self.said += len(text)
        if self.said > limits.LONGEST_TEXT:
            raise limits.too_large()
        (self.loose if self.cell is None else self.cell).append(text)

    def close_line(self) -> None:
        """End a line of text outside the tables."""
        if not self.loose:
            return
        text = html.unescape(" ".join(self.loose)).strip()
        self.loose.clear()
        self.said = 0
        if text and self.row is None:
            self.rows.append([text])

    def open_row(self) -> None:
        """Begin a row, ending the one that was left open."""
        self.close_row()
        self.close_line()
        self.row = []

    def open_cell(self, attributes: str) -> None:
        """Begin a cell; a cell above that spans several rows is repeated first."""
        self.close_cell()
        if self.row is None:
            self.open_row()
        if self.below:
            self._fill_from_above()
        self.columns = self.height = 1
        if "span" in attributes.lower():
            spans = {kind.lower(): int(times) for kind, times in _SPAN.findall(attributes[:500])}
            self.columns = min(max(spans.get("col", 1), 1), limits.MOST_COLUMNS)
            self.height = spans.get("row", 1)
        self.cell = []
        self.said = 0

    def close_cell(self) -> None:
        """End the open cell, if any."""
        if self.cell is None or self.row is None:
            return
        text = html.unescape("".join(self.cell)).strip()
        self.cell = None
        if self.height > 1:
            self.below[len(self.row)] = (self.height - 1, text)
        self.row.append(text)
        if self.columns > 1:
            self.row.extend([""] * (self.columns - 1))
        self.cells += self.columns
        if len(self.row) > limits.MOST_COLUMNS:
            raise limits.too_many_columns()
        if self.cells > limits.MOST_CELLS:
            raise limits.too_large()

    def close_row(self) -> None:
        """End the open row, if any."""
        self.close_cell()
        if self.row is None:
            return
        if self.below:
            self._fill_from_above()
        self.rows.append(self.row)
        self.row = None
        if len(self.rows) > 2 * limits.MOST_ROWS:
            raise limits.too_many_rows()

    def _fill_from_above(self) -> None:
        while self.row is not None and (above := self.below.pop(len(self.row), None)):
            times, text = above
            if times > 1:
                self.below[len(self.row)] = (times - 1, text)
            self.row.append(text)


def read_html(data: bytes) -> list[list[Cell]]:
    """Return the rows of a page in order, as Excel shows them: tables stacked, text as rows.

    Raises:
        RuleBroken: the page holds more than a list can.
    """
    page = _Page()
    unseen = ""
    for text, closing, name, attributes in tags(decode_markup(data)):
        if text and not unseen:
            page.say(text)
        if name in _UNSEEN:
            unseen = "" if closing and name == unseen else unseen or ("" if closing else name)
        elif name == "body":
            unseen = ""
        elif not unseen:
            _obey(page, closing, name, attributes)
    page.close_row()
    page.close_line()
    return page.rows


def _obey(page: _Page, closing: str, name: str, attributes: str) -> None:
    if name == "tr":
        page.close_row() if closing else page.open_row()
    elif name in ("td", "th"):
        page.close_cell() if closing else page.open_cell(attributes)
    elif name == "table":
        page.close_row()
        page.close_line()
        page.below.clear()
    elif name == "br" or name in _LINES:
        page.say("\n")
        if name in _LINES and page.cell is None:
            page.close_line()
