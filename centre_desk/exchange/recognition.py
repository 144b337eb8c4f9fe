"""Find the list in a workbook: its sheet, the row of its titles, and what its columns mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from centre_desk.domain.lists import Column
from centre_desk.exchange import limits
from centre_desk.exchange.columns import (
    NAME_FIELDS,
    has_names,
    mapped_columns,
    recognise_columns,
    shape_of,
)
from centre_desk.exchange.headings import meaning
from centre_desk.exchange.reading import Sheet
from centre_desk.exchange.values import Cell, text_of

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
    columns: tuple[Column, ...]
    shape: str

    @property
    def header_row(self) -> int:
        """The header's row number in the spreadsheet, 0 where there is none."""
        return self.sheet.first_row + self.header if self.header >= 0 else 0

    @property
    def rows_below(self) -> int:
        """How many rows below the header hold something."""
        return sum(any(cell != "" for cell in row) for row in self.sheet.rows[self.body :])


def find_tables(sheets: Sequence[Sheet], mapping: Mapping[int, str] | None = None) -> list[Table]:
    """Return the sheets that hold a list, the likeliest first; hidden ones only for want of better.

    Args:
        sheets: all sheets of the file.
        mapping: the user's own meaning of the columns, which then decides alone.
    """
    found = []
    for sheet in sheets:
        if table := _table(sheet, mapping):
            known = sum(column.field is not None for column in table.columns)
            rank = (not sheet.hidden, table.header >= 0, min(table.rows_below, 1), known)
            found.append((rank, table))
    visible = any(rank[0] for rank, _ in found)
    found = [(rank, table) for rank, table in found if rank[0] or not visible]
    return [table for _, table in sorted(found, key=lambda item: item[0], reverse=True)]


def _table(sheet: Sheet, mapping: Mapping[int, str] | None) -> Table | None:
    if not sheet.rows:
        return None
    header = _header(sheet.rows)
    if header is None and mapping:
        header = _widest(sheet.rows)
    if header is None:
        return _table_without_header(sheet)
    headings, body = _headings(sheet.rows, header)
    shape = shape_of(headings)
    below = sheet.rows[body:]
    if mapping:
        columns = mapped_columns(headings, mapping, sheet.first_column)
    else:
        columns = recognise_columns(headings, below, sheet.first_column)
    return Table(sheet, header, body, columns, shape) if has_names(columns) else None


def _table_without_header(sheet: Sheet) -> Table | None:
    """A list that starts at once: names by their looks, beside something else that tells people."""
    width = min(max(map(len, sheet.rows)), _WIDEST_HEADER)
    columns = recognise_columns([""] * width, sheet.rows, sheet.first_column)
    known = {column.field for column in columns if column.field}
    if not known & NAME_FIELDS or not known - NAME_FIELDS or len(sheet.rows) < 2:
        return None
    return Table(sheet, -1, 0, columns, shape_of([str(column.field) for column in columns]))


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


def _widest(rows: Sequence[Sequence[Cell]]) -> int:
    """The first of the fullest rows, for a list whose titles say nothing to us."""
    counts = [sum(cell != "" for cell in row) for row in rows[:_DEEPEST_HEADER]]
    return counts.index(max(counts))
