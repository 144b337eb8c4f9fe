"""Read a list of people as it arrives by mail: from a file to people, stays and refusals."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from centre_desk.domain.lists import ListReading, ListRow, Refusal
from centre_desk.errors import RuleBroken
from centre_desk.exchange import limits
from centre_desk.exchange.cells import Cells
from centre_desk.exchange.columns import NAME_FIELDS
from centre_desk.exchange.dates import read_day
from centre_desk.exchange.headings import first_name_first
from centre_desk.exchange.joined_names import surnames_come_first
from centre_desk.exchange.reading import read_sheets
from centre_desk.exchange.recognition import Chosen, Found, Table, find_tables
from centre_desk.exchange.repetitions import without_repetitions
from centre_desk.exchange.rows import Draft, Rows, is_footer
from centre_desk.exchange.title import Title, read_title
from centre_desk.exchange.values import Cell
from centre_desk.language import tr


def read_list(
    path: str | Path,
    *,
    mapping: Mapping[int, str] | None = None,
    remembered: Chosen | None = None,
    sheet: str | None = None,
    arrival: date | None = None,
    departure: date | None = None,
) -> ListReading:
    """Read the list in *path*, whatever kind of file it is.

    Args:
        path: a workbook, a web page or a text file.
        mapping: column index (0 for A) to field, or to ``""`` for a column to leave; where
            given, it decides alone.
        remembered: asked with the list's shape for a mapping that the user corrected before.
        sheet: the sheet to read, instead of the likeliest one.
        arrival: fills the arrival of rows that are lodged without one.
        departure: fills the departure of rows that are lodged without one.

    Raises:
        RuleBroken: the file is missing, damaged, protected, a bomb, or holds no list.
        KeyError: *mapping* names a field that does not exist.
    """
    with _no_collection():
        return _read_list(path, mapping, remembered, sheet, (arrival, departure))


@contextmanager
def _no_collection() -> Iterator[None]:
    """Spare the collector a hundred thousand cells that hold no cycles: a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read_list(
    path: str | Path,
    mapping: Mapping[int, str] | None,
    remembered: Chosen | None,
    sheet: str | None,
    stay: tuple[date | None, date | None],
) -> ListReading:
    sheets = read_sheets(path)
    if sheet is not None:
        sheets = [found for found in sheets if found.name == sheet]
    chosen = remembered if mapping is None and remembered else lambda _: mapping
    lists = find_tables(sheets, chosen)
    if not lists:
        raise limits.no_list()
    reading = _read_tables(lists[0], *stay)
    if not reading.rows and not reading.refused:
        raise RuleBroken(tr("Cette liste a ses titres, mais aucune personne en dessous."))
    others = tuple(other.main.sheet.name for other in lists[1:])
    return replace(reading, file_name=Path(path).name, other_sheets=others)


def _read_tables(found: Found, arrival: date | None, departure: date | None) -> ListReading:
    title, table = read_title(found.title), found.main
    drafts: list[Draft] = []
    refused: list[Refusal] = []
    anybody = has_days = False
    for one in found.tables:
        cells = _cells(one, title.start or arrival)
        read, turned_down = _read_rows(cells)
        drafts += read
        refused += turned_down
        anybody = anybody or bool(read) or _names_anybody(cells)
        has_days = has_days or cells.has("arrival", "departure", "period")
    if refused and not anybody:
        raise limits.no_list()
    common = _common_stay(drafts, title, arrival, departure)
    rows = [_finish(draft, title.code, *common, has_days=has_days) for draft in drafts]
    kept, repeated = without_repetitions(rows)
    codes = {row.session_code for row in kept}
    return ListReading(
        file_name="",
        sheet=table.sheet.name,
        header_row=table.header_row,
        columns=table.columns,
        rows=tuple(kept),
        refused=tuple(refused),
        repeated=tuple(repeated),
        session_code=title.code or (codes.pop() if len(codes) == 1 else ""),
        session_title=title.title,
        start=title.start,
        end=title.end,
        arrival=common[0],
        departure=common[1],
        shape=table.shape,
    )


def _cells(table: Table, near: date | None) -> Cells:
    first_number = table.sheet.first_row + table.body
    cells = Cells(table.rows, table.columns, first_number, table.sheet.first_column)
    for field in ("full_name", "full_name_ar"):
        if cells.has(field):
            by_title = not first_name_first(cells.heading(field))
            names = cells.texts(field)[:300]
            cells.first_name_first = not surnames_come_first(names, otherwise=by_title)
    days = (read_day(cell) for field in ("arrival", "departure") for cell in cells.first(field))
    cells.near = near or next((day for day in days if isinstance(day, date)), None)
    return cells


def _names_anybody(cells: Cells) -> bool:
    """Whether a name column holds letters at all: "guests: 2" is no list of people."""
    texts = (text for name in NAME_FIELDS if cells.has(name) for text in cells.texts(name))
    return any(sign.isalpha() for text in texts for sign in text)


def _read_rows(cells: Cells) -> tuple[list[Draft], list[Refusal]]:
    drafts: list[Draft] = []
    refused: list[Refusal] = []
    rows = Rows(cells)
    taken: list[int] = []
    usual = 0.0
    for i in range(len(cells.rows)):
        found = rows.read(i)
        if found is None:
            if not usual and _ends_table(cells.rows[i]):
                usual = median(map(cells.filled, taken)) if taken else 2
        elif usual and (cells.filled(i) * 2 < usual or isinstance(found, Refusal)):
            continue  # below a total, only a row as full as those above is one more person
        elif isinstance(found, Refusal):
            refused.append(found)
        else:
            drafts.append(found)
            taken.append(i)
            if len(drafts) > limits.MOST_ROWS:
                raise limits.too_many_rows()
    return drafts, refused


def _ends_table(cells: Iterable[Cell]) -> bool:
    filled = [cell for cell in cells if cell != ""]
    return bool(filled) and is_footer(filled)


def _common_stay(
    drafts: Iterable[Draft], title: Title, arrival: date | None, departure: date | None
) -> tuple[date | None, date | None]:
    """The stay of those who are lodged without days of their own."""
    stays = Counter(
        (draft.arrival, draft.departure)
        for draft in drafts
        if draft.lodged is not False and draft.arrival and draft.departure
    )
    usual_arrival, usual_departure = None, None
    for stay, _ in stays.most_common(1):
        usual_arrival, usual_departure = stay
    return (
        arrival or usual_arrival or title.start,
        departure or usual_departure or title.end,
    )


def _finish(
    draft: Draft, code: str, arrival: date | None, departure: date | None, *, has_days: bool
) -> ListRow:
    """Settle the stay of a row, with the list's common days where its own are missing."""
    own_arrival, own_departure, lodged = draft.arrival, draft.departure, draft.lodged
    if lodged is None:
        lodged = has_days and bool(own_arrival or own_departure)
    if lodged and not (own_arrival and own_departure):
        own_arrival = own_arrival or arrival
        if draft.nights and own_arrival and not own_departure:
            own_departure = own_arrival + timedelta(days=draft.nights)
        own_departure = own_departure or departure
        if own_arrival and own_departure and own_departure <= own_arrival:
            own_arrival, own_departure = draft.arrival, draft.departure
        if not (own_arrival and own_departure):
            draft.warnings.append(tr("À loger, mais les dates manquent."))
            lodged = draft.lodged is True
    return ListRow(
        draft.row,
        draft.person,
        lodged,
        own_arrival,
        own_departure,
        draft.session_code or code,
        tuple(draft.warnings),
    )
