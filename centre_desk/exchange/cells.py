"""The cells of a table, column by column: each tidied once, however often it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import zip_longest

from centre_desk.domain.lists import Column
from centre_desk.exchange.values import Cell, text_of
from centre_desk.language import Message, tr


class Cells:
    """The rows below a header, by the fields of their columns.

    ``rows`` are the cells as read, ``by_field`` the indices of each field's columns,
    ``headings`` their titles, ``first_number`` the first row's number in the spreadsheet.
    ``first_name_first`` is the order inside joined names; ``near`` a day of the list, which gives
    its year to days written without one.
    """

    def __init__(
        self,
        rows: Sequence[Sequence[Cell]],
        columns: Sequence[Column],
        first_number: int,
        first_column: int = 0,
    ) -> None:
        self.rows = rows
        self.first_number = first_number
        self.first_name_first = False
        self.near: date | None = None
        self.by_field: dict[str, list[int]] = {}
        self.headings: dict[int, str] = {}
        self._first_column = first_column
        for column in columns:
            index = column.index - first_column
            self.headings[index] = column.heading
            if column.field and index >= 0:
                self.by_field.setdefault(column.field, []).append(index)
        self._columns: list[Sequence[Cell]] = list(zip_longest(*rows, fillvalue=""))
        self._blank: list[str] = [""] * len(rows)
        self._tidied: dict[int, list[str]] = {}
        self._known: dict[str, str] = {}
        self._firsts: dict[str, list[str]] = {}

    def has(self, *fields: str) -> bool:
        """Whether there is a column for at least one of *fields*."""
        return any(name in self.by_field for name in fields)

    def heading(self, name: str) -> str:
        """The title of a field's first column, or that column's letter."""
        index = self.by_field[name][0]
        return self.headings.get(index) or column_letters(index + self._first_column)

    def texts(self, name: str) -> list[str]:
        """The text of each row's first filled cell among a field's columns."""
        found = self._firsts.get(name)
        if found is None:
            columns = self.columns(name)
            if len(columns) > 1:
                found = [next(filter(None, texts), "") for texts in zip(*columns, strict=True)]
            else:
                found = columns[0] if columns else self._blank
            self._firsts[name] = found
        return found

    def columns(self, name: str) -> list[list[str]]:
        """The texts of all columns of a field."""
        return [self._texts_of(index) for index in self.by_field.get(name, ())]

    def first(self, name: str) -> Sequence[Cell]:
        """The cells of a field's first column as read: days, numbers, texts."""
        for index in self.by_field.get(name, ()):
            if index < len(self._columns):
                return self._columns[index]
        return self._blank

    def text_at(self, i: int, index: int) -> str:
        """The text of one cell."""
        return self._texts_of(index)[i]

    def filled(self, i: int) -> int:
        """How many cells of row *i* hold something."""
        return sum(cell != "" and bool(text_of(cell)) for cell in self.rows[i])

    def _texts_of(self, index: int) -> list[str]:
        found = self._tidied.get(index)
        if found is None:
            column = self._columns[index] if index < len(self._columns) else self._blank
            known = self._known
            found = [
                (known.get(cell) or known.setdefault(cell, text_of(cell)))
                if isinstance(cell, str)
                else text_of(cell)
                for cell in column
            ]
            self._tidied[index] = found
        return found


class Notes:
    """What is noticed while one row is read."""

    __slots__ = ("_cells", "notes", "row_number", "warnings")

    def __init__(self, cells: Cells, i: int) -> None:
        self._cells = cells
        self.row_number = cells.first_number + i
        self.warnings: list[Message] = []
        self.notes: list[str] = []

    @property
    def row(self) -> str:
        """The row's number for a sentence, where it takes no thousands separator."""
        return str(self.row_number)

    def keep(self, name: str, text: str) -> None:
        """Warn about a cell that cannot be understood, and keep it in the note."""
        heading = self._cells.heading(name)
        self.warnings.append(
            tr("{field} illisible : « {text} » est gardé en observation.", field=heading, text=text)
        )
        self.notes.append(f"{heading} : {text}")


def column_letters(index: int) -> str:
    """Name a column as spreadsheets do: 0 is A, 26 is AA."""
    letters = ""
    while index >= 0:
        index, rest = index // 26 - 1, index % 26
        letters = chr(65 + rest) + letters
    return letters
