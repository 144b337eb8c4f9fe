"""Which column of a list means what: by its title first, by its cells where the title is silent."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import TypeVar

from centre_desk.domain.lists import FIELDS, Column
from centre_desk.domain.names import has_arabic
from centre_desk.exchange.dates import read_day
from centre_desk.exchange.headings import Meaning, heading_key, meaning
from centre_desk.exchange.phones import looks_like_phone
from centre_desk.exchange.values import Cell, read_sex, text_of

NAME_FIELDS = frozenset(
    {"last_name", "first_name", "full_name", "last_name_ar", "first_name_ar", "full_name_ar"}
)
# These may stand in several columns: a civility beside the sex, a second phone.
_SEVERAL = frozenset({"sex", "phone", "note", "identity_number"})
_SAMPLE = 200  # rows
_BLANK_HEADING = re.compile(
    r"(?:colonne|column|col|champ|field|unnamed|f)?\W*\d*\W*", re.IGNORECASE
)
_CIN = re.compile(r"[A-Za-z]{1,2}\s?\d{4,7}")
_JOINED_NAME = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:[ -][^\W\d_'’.-]+)+")
_WORD = re.compile(r"[^\W\d_]{2,}(?:[ '’-][^\W\d_]+){0,3}")
T = TypeVar("T")
_YES_NO = frozenset({"oui", "non", "x", "yes", "no", "o", "n", "نعم", "لا", "✓", "✔"})


def recognise_columns(
    headings: Sequence[str], rows: Sequence[Sequence[Cell]], first_column: int = 0
) -> tuple[Column, ...]:
    """Give each column its field, or the reason why it has none.

    Args:
        headings: the titles, tidied, empty where there is none.
        rows: the cells below the titles.
        first_column: index of the first heading, from 0 for column A.
    """
    said = [meaning(heading) for heading in headings]
    fields = _without_plain_names(said)
    samples = _Samples(rows)
    for index, field in enumerate(fields):
        if field in NAME_FIELDS:
            fields[index] = _in_script(field, samples.texts(index))
    columns = _first_of_each(headings, said, fields)
    _guess_by_content(columns, samples)
    return tuple(
        Column(first_column + column.index, column.heading, column.field, column.how)
        for column in columns
    )


def mapped_columns(
    headings: Sequence[str], mapping: Mapping[int, str], first_column: int = 0
) -> tuple[Column, ...]:
    """Give each column the field that the user chose; columns left out are not taken.

    Raises:
        KeyError: a field is not one of :data:`FIELDS`.
    """
    for field in mapping.values():
        if field and field not in FIELDS:
            raise KeyError(field)
    return tuple(
        Column(index, heading, mapping.get(index) or None, "given")
        for index, heading in enumerate(headings, first_column)
    )


def has_names(columns: Sequence[Column]) -> bool:
    """Whether at least one column holds names."""
    return any(column.field in NAME_FIELDS for column in columns)


def shape_of(headings: Sequence[str]) -> str:
    """A digest of the titles, the same for every list sent on one form."""
    keys = "|".join(map(heading_key, headings)).rstrip("|")
    return hashlib.blake2b(keys.encode(), digest_size=8).hexdigest()


class _Samples:
    """The first filled cells of each column."""

    def __init__(self, rows: Sequence[Sequence[Cell]]) -> None:
        self._rows = rows[:_SAMPLE]

    def cells(self, index: int) -> list[Cell]:
        """The filled cells."""
        found = (row[index] for row in self._rows if index < len(row))
        return [cell for cell in found if cell != "" and text_of(cell)]

    def texts(self, index: int) -> list[str]:
        """Their texts."""
        return [text_of(cell) for cell in self.cells(index)]


def _without_plain_names(said: Sequence[Meaning | None]) -> list[str | None]:
    """Settle what *Nom*, *Name* or *الاسم* means by its neighbours of the same language."""
    fields: list[str | None] = [found.field if found else None for found in said]
    for arabic in (False, True):
        group = [found.field for found in said if found and found.arabic is arabic]
        plain_name = (
            "last_name"
            if "first_name" in group
            else "first_name"
            if "last_name" in group
            else "full_name"
        )
        for index, found in enumerate(said):
            if found and found.field == "name" and found.arabic is arabic:
                fields[index] = plain_name
    return fields


def _in_script(field: str | None, texts: Sequence[str]) -> str | None:
    """A name column is Arabic when most of its cells are, whatever language its title is in."""
    arabic = sum(map(has_arabic, texts))
    return f"{field}_ar" if texts and arabic * 2 > len(texts) else field


def _first_of_each(
    headings: Sequence[str], said: Sequence[Meaning | None], fields: Sequence[str | None]
) -> list[Column]:
    """Where two titles claim one field, the surer one has it, the earlier one on a tie."""
    best: dict[str, int] = {}
    for index, field in enumerate(fields):
        found = said[index]
        if field and found and field != "ignored":
            other = said[best[field]] if field in best else None
            if other is None or found.sureness > other.sureness:
                best[field] = index
    columns = []
    for index, heading in enumerate(headings):
        field, found = fields[index], said[index]
        if field is None or found is None:
            columns.append(Column(index, heading, None, "unknown"))
        elif field == "ignored":
            columns.append(Column(index, heading, None, "ignored"))
        elif best[field] != index and (field not in _SEVERAL or found.sureness < 0.8):
            columns.append(Column(index, heading, None, "double"))
        else:
            columns.append(Column(index, heading, field, found.how))
    return columns


def _guess_by_content(columns: list[Column], samples: _Samples) -> None:
    """Look at the cells of columns whose title says nothing."""
    taken = {column.field for column in columns}
    days: list[int] = []
    for index, column in enumerate(columns):
        if column.how != "unknown":
            continue
        cells, texts = samples.cells(index), samples.texts(index)
        silent = _BLANK_HEADING.fullmatch(column.heading) is not None
        if silent and len(texts) > 1 and _most(cells, _is_day):
            days.append(index)
            continue
        field = _field_of(texts, silent=silent)
        if field and field not in taken:
            taken.add(field)
            columns[index] = Column(index, column.heading, field, "content")
    _guess_stay(columns, samples, days, taken)
    if not has_names(columns):
        _guess_names(columns, samples)


def _field_of(texts: Sequence[str], *, silent: bool) -> str | None:
    if not texts:
        return None
    if _most(texts, read_sex):
        return "sex"
    if _most(texts, looks_like_phone):
        return "phone"
    if _most(texts, _CIN.fullmatch):
        return "identity_number"
    # Oui and Non mean a bed only where no title says that they mean something else.
    if silent and _most(texts, lambda text: text.lower() in _YES_NO):
        return "lodged"
    return None


def _guess_stay(
    columns: list[Column], samples: _Samples, days: Sequence[int], taken: set[str | None]
) -> None:
    """Two columns of days without titles are the arrival and the departure, in that order."""
    if len(days) != 2 or taken & {"arrival", "departure"}:
        return
    first, second = days
    pairs = zip(samples.cells(first), samples.cells(second), strict=False)
    for a, b in pairs:
        one, other = read_day(a), read_day(b)
        if isinstance(one, date) and isinstance(other, date) and (one > other or one.year < 2015):
            return
    for index, field in ((first, "arrival"), (second, "departure")):
        columns[index] = Column(index, columns[index].heading, field, "content")


def _guess_names(columns: list[Column], samples: _Samples) -> None:
    """Without a title for names: one column of joined names, or two neighbours of single ones."""
    free = [column.index for column in columns if column.how == "unknown"]
    texts = {index: samples.texts(index) for index in free}
    wordy = [
        index
        for index in free
        if len(texts[index]) > 1
        and _most(texts[index], _WORD.fullmatch)
        and len(set(texts[index])) * 10 > len(texts[index]) * 6
    ]
    joined = [
        index
        for index in wordy
        if _most(texts[index], _JOINED_NAME.fullmatch) and _has_capitals(texts[index])
    ]
    if joined:
        _set(columns, joined[0], "full_name", texts)
        return
    for one, other in pairwise(wordy):
        if other == one + 1:
            swapped = _has_capitals(texts[other]) and not _has_capitals(texts[one])
            fields = ("first_name", "last_name") if swapped else ("last_name", "first_name")
            _set(columns, one, fields[0], texts)
            _set(columns, other, fields[1], texts)
            return


def _set(columns: list[Column], index: int, field: str, texts: Mapping[int, Sequence[str]]) -> None:
    columns[index] = Column(
        index, columns[index].heading, _in_script(field, texts[index]), "content"
    )


def _has_capitals(texts: Sequence[str]) -> bool:
    """Whether most cells hold a word in capitals, as surnames are written, or are Arabic."""
    return _most(texts, lambda text: has_arabic(text) or re.search(r"\b[^\W\d_a-zà-ÿ]{3,}\b", text))


def _is_day(cell: Cell) -> bool:
    return not isinstance(cell, float | int) and isinstance(read_day(cell), date)


def _most(items: Sequence[T], holds: Callable[[T], object]) -> bool:
    """Whether at least four in five do."""
    return bool(items) and sum(bool(holds(item)) for item in items) * 5 >= len(items) * 4
