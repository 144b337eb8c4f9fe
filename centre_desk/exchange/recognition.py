"""Find the list in a workbook: its sheet, the row of its titles, and what its columns mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from centre_desk.domain.lists import Column
from centre_desk.exchange import limits
from centre_desk.exchange.columns import (
    NAME_FIELDS,
    has_names,
    mapped_columns,
    recognise_columns,
    shape_of,
)
from centre_desk.exchange.dates import read_day
from centre_desk.exchange.headings import meaning
from centre_desk.exchange.phones import looks_like_phone
from centre_desk.exchange.reading import Sheet
from centre_desk.exchange.values import Cell, read_sex, text_of
from centre_desk.exchange.words import SYNONYMS

Chosen = Callable[[str], Mapping[int, str] | None]

_DEEPEST_HEADER = 80  # rows above it
_WIDEST_HEADER = 200  # columns; a heading further right is never looked at
_SURE = 4.0  # a row with so many known titles is the header, whatever follows


@dataclass(frozen=True, slots=True)
class Table:
    """A list found in a sheet; indices count from the first filled cell."""

    sheet: Sheet
    header: int
    """Index of the header row in ``sheet.rows``, or -1 where the list has none."""
    body: int
    """Index of the first row below it."""
    end: int
    """Index behind its last row."""
    columns: tuple[Column, ...]
    shape: str
    size: int
    """How many rows below the header hold something."""

    @property
    def header_row(self) -> int:
        """The header's row number in the spreadsheet, 0 where there is none."""
        return self.sheet.first_row + self.header if self.header >= 0 else 0

    @property
    def rows(self) -> list[list[Cell]]:
        """The rows below the header."""
        return self.sheet.rows[self.body : self.end]

    @property
    def known(self) -> int:
        """How many of its columns are taken."""
        return sum(column.field is not None for column in self.columns)


@dataclass(frozen=True, slots=True)
class Found:
    """The tables of one sheet, such as trainers above participants."""

    main: Table
    """The largest, whose columns stand for the list."""
    tables: tuple[Table, ...]
    """All of them in the order of the sheet."""
    title: tuple[Sequence[Cell], ...]
    """The rows above the first."""


def find_tables(sheets: Sequence[Sheet], chosen: Chosen) -> list[Found]:
    """Return the sheets that hold a list, the likeliest first; hidden ones only for want of better.

    Args:
        sheets: all sheets of the file.
        chosen: the user's own meaning of the columns for lists of a shape, which decides alone.
    """
    ranked = []
    for sheet in sheets:
        if found := _in_sheet(sheet, chosen):
            main = found.main
            rank = (not sheet.hidden, main.header >= 0, min(main.size, 1), main.known, main.size)
            ranked.append((rank, found))
    visible = any(rank[0] for rank, _ in ranked)
    ranked = [(rank, found) for rank, found in ranked if rank[0] or not visible]
    return [found for _, found in sorted(ranked, key=lambda item: item[0], reverse=True)]


def _in_sheet(sheet: Sheet, chosen: Chosen) -> Found | None:
    if not sheet.rows:
        return None
    header = _header(sheet.rows)
    if header is None:
        table = _table(sheet, fullest_row(sheet.rows), len(sheet.rows))
        return _mapped(table, chosen) or (_without_header(sheet))
    headers = sorted({header, *_further_headers(sheet.rows)})
    ends = [*headers[1:], len(sheet.rows)]
    tables = [_table(sheet, top, end) for top, end in zip(headers, ends, strict=True)]
    tables = [table for table in tables if has_names(table.columns)]
    # A list whose titles stand alone is still told from no list at all.
    tables = [table for table in tables if table.size] or tables
    if not tables:
        return None
    main = max(tables, key=lambda table: (table.size, table.known))
    return _mapped(main, chosen) or Found(main, tuple(tables), tuple(sheet.rows[: headers[0]]))


def _mapped(table: Table, chosen: Chosen) -> Found | None:
    """The table with the columns that the user chose for its shape, down to the sheet's end."""
    mapping = chosen(table.shape)
    if not mapping:
        return None
    headings = [column.heading for column in table.columns]
    columns = mapped_columns(headings, mapping, table.sheet.first_column)
    rows = table.sheet.rows
    table = replace(table, columns=columns, end=len(rows))
    if _says_data(rows[table.header], columns, table.sheet.first_column):
        columns = tuple(replace(column, heading="") for column in columns)
        table = replace(table, columns=columns, header=-1, body=0)
        return Found(table, (table,), ()) if has_names(columns) else None
    return Found(table, (table,), tuple(rows[: table.header])) if has_names(columns) else None


def _says_data(row: Sequence[Cell], columns: Sequence[Column], first_column: int) -> bool:
    """Whether a row taken for the titles is somebody's: it says a sex, a day or a phone."""
    says = {
        "sex": lambda cell: read_sex(text_of(cell)) is not None,
        "arrival": lambda cell: isinstance(read_day(cell), date),
        "departure": lambda cell: isinstance(read_day(cell), date),
        "birth_date": lambda cell: isinstance(read_day(cell), date),
        "phone": lambda cell: looks_like_phone(text_of(cell)),
    }
    return any(
        says[column.field](row[column.index - first_column])
        for column in columns
        if column.field in says and row[column.index - first_column] != ""
    )


def _table(sheet: Sheet, header: int, end: int) -> Table:
    headings, body = _headings(sheet.rows, header)
    rows = sheet.rows[body:end]
    columns = recognise_columns(headings, rows, sheet.first_column)
    size = sum(any(cell != "" for cell in row) for row in rows)
    return Table(sheet, header, body, end, columns, shape_of(headings), size)


def _without_header(sheet: Sheet) -> Found | None:
    """A list that starts at once: names by their looks, beside something else that tells people."""
    width = min(max(map(len, sheet.rows)), _WIDEST_HEADER)
    columns = recognise_columns([""] * width, sheet.rows, sheet.first_column)
    known = {column.field for column in columns if column.field}
    if not known & NAME_FIELDS or not known - NAME_FIELDS or len(sheet.rows) < 2:
        return None
    shape = shape_of([str(column.field) for column in columns])
    table = Table(sheet, -1, 0, len(sheet.rows), columns, shape, len(sheet.rows))
    return Found(table, (table,), ())


def _further_headers(rows: Sequence[Sequence[Cell]]) -> Iterator[int]:
    """Rows that are surely titles: nearly all their cells are known, and one is for names."""
    titles = _name_titles()
    for index, row in enumerate(rows):
        if titles.isdisjoint(row):
            continue
        texts = [text for cell in row if (text := text_of(cell))]
        known = [found.field for text in texts if (found := meaning(text, loosely=False))]
        fields = set(known)
        if (
            fields & (NAME_FIELDS | {"name"})
            and len(fields) > 1
            and len(known) * 5 > len(texts) * 3
        ):
            yield index


@cache
def _name_titles() -> frozenset[Cell]:
    """The words for names as they are usually written, to pass over thousands of rows at once."""
    return frozenset(
        written
        for field in ("name", "last_name", "first_name", "full_name")
        for word in SYNONYMS[field].split(", ")
        for written in (word, word.upper(), word.lower(), word.title())
    )


def _header(rows: Sequence[Sequence[Cell]]) -> int | None:
    """The row with the most known titles, among them one for names."""
    for loosely in (False, True):
        best, best_score = None, 0.0
        for index, row in enumerate(rows[:_DEEPEST_HEADER]):
            score = _score(row, loosely=loosely)
            if score >= _SURE and best_score < _SURE:
                # The row below may complete a header of two lines, and then scores more.
                following = rows[index + 1] if index + 1 < len(rows) else ()
                return index + (_score(following, loosely=False) > score)
            if score > best_score:
                best, best_score = index, score
        if best is not None and (best_score >= 2 or loosely):
            return best
    return None


def _score(row: Sequence[Cell], *, loosely: bool) -> float:
    """How sure one can be that *row* holds titles; 0 without one for names."""
    fields: dict[str, float] = {}
    texts = [
        text for cell in row[:_WIDEST_HEADER] if isinstance(cell, str) and (text := text_of(cell))
    ]
    for text in texts:
        found = meaning(text, loosely=loosely)
        if found:
            fields[found.field] = max(fields.get(found.field, 0.0), found.sureness)
    if not fields.keys() & (NAME_FIELDS | {"name"}):
        return 0.0
    # A sentence that speaks of names is no header; nor is a row of data with one word too many.
    if max(fields.values()) < 0.8 or sum(fields.values()) * 4 < len(texts):
        return 0.0
    return sum(fields.values())


def _headings(rows: Sequence[Sequence[Cell]], header: int) -> tuple[list[str], int]:
    """The titles, two lines joined where the second says what the first leaves open."""
    top = _texts(rows[header])
    body = header + 1
    if body < len(rows):
        below = _texts(rows[body])
        below += [""] * (len(top) - len(below))
        top += [""] * (len(below) - len(top))
        if _completes(top, below):
            joined = [
                second if second and (not first or _known(second)) else first
                for first, second in zip(top, below, strict=True)
            ]
            return joined, body + 1
    return top, body


def _completes(top: Sequence[str], below: Sequence[str]) -> bool:
    """Whether *below* is a second line of titles: *Arrivée* and *Départ* under *Séjour*."""
    new = 0
    for first, second in zip(top, below, strict=True):
        found = meaning(first)
        if found and found.field in NAME_FIELDS | {"name"} and second not in ("", first):
            return False
        new += bool(second) and second != first and _known(second)
    return new > 0


def _known(text: str) -> bool:
    found = meaning(text, loosely=False)
    return found is not None and found.sureness >= 0.9


def _texts(row: Sequence[Cell]) -> list[str]:
    texts = [text_of(cell) for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    if len(texts) > limits.MOST_COLUMNS:
        raise limits.too_many_columns()
    return texts


def fullest_row(rows: Sequence[Sequence[Cell]]) -> int:
    """The first of the fullest rows, for a list whose titles say nothing to us."""
    counts = [sum(cell != "" for cell in row) for row in rows[:_DEEPEST_HEADER]]
    return counts.index(max(counts))
