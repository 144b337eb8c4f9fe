"""Lists on paper: measured first, so that no row is split and every page knows its number.

Columns keep their place from page to page and their heads repeat.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from centre_desk.language import Message
from centre_desk.reports import full_texts
from centre_desk.reports.bidi import has_arabic, plain
from centre_desk.reports.fonts import Style
from centre_desk.reports.full_texts import FullText
from centre_desk.reports.page import MARGIN, PORTRAIT, TOP, Page, Paper
from centre_desk.reports.pen import Align, Pen, Segment
from centre_desk.reports.text import Fitted, fit
from centre_desk.reports.voice import Voice

SIZE = 8.8
LEADING, ARABIC_LEADING = 1.22, 1.42
"""Of a line, in sizes of its letters: Arabic reaches lower."""
PADDING = 2.2
"""Room on either side of the words of a cell."""
HEAD, SECOND_HEAD = 17.0, 11.5
INTRO = 15.0
GROUP = 18.0
ROW = 17.0
"""The least height of a row, in points: room for a pen."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column; *width* in points, 0 for a share of what is left.

    A column with ``box`` prints a square to tick on every row that has a text for it. *second* is
    its head in the other language of a bilingual document, under the first.
    """

    title: Message | None
    width: float = 0.0
    lines: int = 3
    bold: bool = False
    box: bool = False
    align: Align = Align.START
    second: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a text, or several one under the other, for each column.

    *where* names the row in the list of full texts. A *group* row has one text, a heading.
    """

    cells: tuple[str | tuple[str, ...], ...]
    where: str = ""
    bold: bool = False
    group: bool = False


@dataclass(frozen=True, slots=True)
class _Measured:
    row: Row
    cells: tuple[tuple[Fitted, ...], ...]
    height: float


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows; *row_height* is the least height of a row, *lines* caps its lines."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    row_height: float = ROW
    lines: int = 3
    paper: Paper = PORTRAIT

    @property
    def head(self) -> float:
        """Height of the head, in points."""
        return HEAD + (SECOND_HEAD if any(column.second for column in self.columns) else 0)

    def widths(self) -> tuple[float, ...]:
        """Width of each column in points; together they fill the page."""
        open_columns = sum(1 for column in self.columns if not column.width)
        left = self.paper.inner - sum(column.width for column in self.columns)
        share = left / open_columns if open_columns else 0
        return tuple(column.width or share for column in self.columns)


def pages(
    table: Table, voice: Voice, *, intro: Message | None = None, subtitle: Message | None = None
) -> list[Page]:
    """Set *table* on as many pages as it takes, texts that had to be cut listed after it."""
    measured = [_measure(row, table) for row in table.rows]
    top = TOP + (INTRO if intro else 0)
    parts = _paginate(measured, table.paper.bottom - top - table.head)
    rows = full_texts.arrange(_cut_texts(measured), table.paper)
    last_end = top + table.head + sum(row.height for row in parts[-1]) + 8
    inside = last_end + full_texts.height(rows) <= table.paper.bottom
    made = []
    for index, part in enumerate(parts):
        below = rows if inside and index == len(parts) - 1 else []

        def draw(
            pen: Pen,
            part: Sequence[_Measured] = part,
            below: Sequence[Sequence[full_texts.Placed]] = below,
        ) -> None:
            if intro:
                pen.fitted(MARGIN + PADDING, TOP + 8, table.paper.inner, voice.say(intro), 9)
            end = _draw(pen, top, table, part, voice)
            full_texts.draw(pen, end + 8, below, voice)

        made.append(Page(draw, subtitle))
    return made if inside else made + full_texts.pages(rows, voice, table.paper)


def height(table: Table) -> float:
    """Height of the head and all rows together, in points."""
    return table.head + sum(_measure(row, table).height for row in table.rows)


def sentence_page(sentence: Message, voice: Voice, subtitle: Message | None = None) -> Page:
    """A page that says in one sentence why there is no list."""

    def draw(pen: Pen) -> None:
        pen.fitted(MARGIN + PADDING, TOP + 26, PORTRAIT.inner, voice.say(sentence), 12)

    return Page(draw, subtitle)


def _measure(row: Row, table: Table) -> _Measured:
    if row.group:
        found = fit(_texts(row.cells[0])[0], table.paper.inner - 2 * PADDING, 9.6, style=Style.BOLD)
        return _Measured(row, ((found,),), GROUP)
    cells = []
    for column, cell, width in zip(table.columns, row.cells, table.widths(), strict=True):
        texts = _texts(cell)
        allowed = max(1, min(column.lines, table.lines) - len(texts) + 1)
        cells.append(
            tuple(
                fit(
                    text,
                    width - 2 * PADDING,
                    SIZE,
                    style=_style(row, column),
                    lines=allowed,
                )
                for text in texts
                if not column.box
            )
        )
    tallest = max(
        sum(_leading(line) * found.size for found in cell for line in found.lines)
        for cell in (*cells, ())
    )
    return _Measured(row, tuple(cells), max(table.row_height, tallest + 5))


def _style(row: Row, column: Column) -> Style:
    return Style.BOLD if row.bold or column.bold else Style.REGULAR


def _leading(line: str) -> float:
    return ARABIC_LEADING if has_arabic(line) else LEADING


def _texts(cell: str | tuple[str, ...]) -> tuple[str, ...]:
    return (cell,) if isinstance(cell, str) else cell


def _cut_texts(measured: Sequence[_Measured]) -> list[FullText]:
    return [
        FullText(row.row.where, text)
        for row in measured
        for cell, found in zip(row.row.cells, row.cells, strict=True)
        for text, fitted in zip(_texts(cell), found, strict=False)
        if fitted.cut
    ]


def _paginate(measured: Sequence[_Measured], room: float) -> list[list[_Measured]]:
    parts: list[list[_Measured]] = [[]]
    left = room
    for index, row in enumerate(measured):
        needed = row.height
        if row.row.group and index + 1 < len(measured):
            # A heading never stands alone at the foot of a page.
            needed += measured[index + 1].height
        if needed > left and parts[-1]:
            parts.append([])
            left = room
        parts[-1].append(row)
        left -= row.height
    return parts


def _draw(pen: Pen, y: float, table: Table, part: Sequence[_Measured], voice: Voice) -> float:
    starts = [MARGIN]
    for width in table.widths():
        starts.append(starts[-1] + width)
    for column, x, width in zip(table.columns, starts, table.widths(), strict=False):
        if column.title:
            at, align = _anchor(column, x, width)
            room = width - 2 * PADDING
            found = fit(voice.say(column.title), room, 8, style=Style.BOLD, lines=2)
            for index, text in enumerate(reversed(found.lines)):
                low = y + (11 if len(found.lines) == 1 else 13.5) - index * found.size
                pen.words(at, low, text, found.size, style=Style.BOLD, align=align)
            if column.second:
                below = y + 13.5 + SECOND_HEAD - 2
                pen.fitted(at, below, room, column.second, 7.6, align=align)
    y += table.head
    pen.lines([(MARGIN, y, MARGIN + table.paper.inner, y)], width=0.9)
    rules: list[Segment] = []
    boxes: list[Segment] = []
    for row in part:
        if row.row.group:
            heading = row.cells[0][0]
            pen.words(MARGIN + PADDING, y + 12.5, heading.lines[0], heading.size, style=Style.BOLD)
        for index, cell in enumerate(() if row.row.group else row.cells):
            column, x, width = (
                table.columns[index],
                starts[index],
                starts[index + 1] - starts[index],
            )
            if column.box and plain(_texts(row.row.cells[index])[0]):
                boxes += _square(x + (width - 9) / 2, y + (row.height - 9) / 2, 9)
            area = (x, y, width, row.height)
            _cell(pen, column, cell, area, _style(row.row, column))
        y += row.height
        rules.append((MARGIN, y, MARGIN + table.paper.inner, y))
    pen.lines(rules, width=0.4, grey=0.7)
    pen.lines(boxes, width=0.7)
    return y


def _anchor(column: Column, x: float, width: float) -> tuple[float, Align]:
    if column.align is Align.END:
        return x + width - PADDING, Align.END
    return x + PADDING, Align.START


def _cell(
    pen: Pen,
    column: Column,
    found: Sequence[Fitted],
    area: tuple[float, float, float, float],
    style: Style,
) -> None:
    x, y, width, tall = area
    at, align = _anchor(column, x, width)
    whole = sum(_leading(line) * part.size for part in found for line in part.lines)
    low = y + (tall - whole) / 2
    for part in found:
        for line in part.lines:
            leading = _leading(line)
            low += part.size * leading
            # The descent of the letters, and for Arabic of the marks below them.
            pen.words(
                at, low - part.size * (leading - 0.92), line, part.size, style=style, align=align
            )


def _square(x: float, y: float, side: float) -> list[Segment]:
    return [
        (x, y, x + side, y),
        (x, y + side, x + side, y + side),
        (x, y, x, y + side),
        (x + side, y, x + side, y + side),
    ]
