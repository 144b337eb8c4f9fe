"""The weekly occupancy sheet: rooms × seven nights by floor, who sleeps there, and the counts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from math import ceil

from centre_desk.domain.calendar_words import week_span, week_title
from centre_desk.domain.sheets import WeeklyOccupancy
from centre_desk.language import Message, tr
from centre_desk.reports import full_texts, weekly_grid, weekly_totals
from centre_desk.reports.full_texts import FullText
from centre_desk.reports.names import with_language
from centre_desk.reports.page import BOTTOM, TOP, Frame, Page, produce
from centre_desk.reports.pen import Pen
from centre_desk.reports.voice import Voice
from centre_desk.reports.weekly_cells import Line, line
from centre_desk.reports.weekly_grid import BAND, Band, bands, floor_name

TITLE = tr("Occupation hebdomadaire")
LOWEST_ROW, HIGHEST_ROW = 9.2, 15.0
"""Bounds on the height of a line, in points: 9.2 holds capitals that arm's length can read."""
AVAILABLE = BOTTOM - TOP - weekly_totals.HEIGHT - weekly_totals.LEGEND - 3
"""Room for the head, the lines and the list of full texts, in points."""


def file_name(sheet: WeeklyOccupancy, language: str = "fr") -> str:
    """``occupation-2027-W02.pdf``."""
    return with_language(f"occupation-{sheet.week}", language)


def render(sheet: WeeklyOccupancy, language: str) -> bytes:
    """Return the PDF of the sheet.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    today = sheet.heading.printed_at.date()
    floors = [
        Band(floor, tuple(line(room, sheet.week.nights, today, voice) for room in rooms))
        for floor, rooms in groupby(sheet.rooms, key=lambda room: room.floor)
    ]
    holidays = weekly_grid.holidays(sheet, voice)
    below_head = weekly_grid.head_height(holidays)
    room = AVAILABLE - below_head
    parts = share_out(floors, room)
    cut = [
        [text for band in part for row in band.lines for text in row.full_texts] for part in parts
    ]
    cut[0] += [
        FullText(voice.day(night.night), voice.data(night.holiday[language]))
        for night, name in zip(sheet.totals, holidays, strict=True)
        if name.cut
    ]
    below = [full_texts.arrange(texts) for texts in cut]
    overflow: list[FullText] = []
    for index, part in enumerate(parts):
        if row_height(part, room - full_texts.height(below[index])) < LOWEST_ROW:
            overflow += cut[index]
            below[index] = []
    row = min(
        row_height(part, room - full_texts.height(rows))
        for part, rows in zip(parts, below, strict=True)
    )

    def draw(pen: Pen, part: Sequence[Band], rows: Sequence[Sequence[full_texts.Placed]]) -> None:
        weekly_grid.head(pen, TOP, sheet, holidays, voice)
        y = bands(pen, TOP + below_head, row, part, voice)
        y = weekly_totals.totals(pen, y, sheet, voice)
        full_texts.draw(pen, y, rows, voice)
        weekly_totals.legend(pen, BOTTOM - weekly_totals.LEGEND, voice)

    pages = [
        Page(lambda pen, part=part, rows=rows: draw(pen, part, rows), _subtitle(part))  # type: ignore[misc]
        for part, rows in zip(parts, below, strict=True)
    ]
    pages += full_texts.pages(full_texts.arrange(overflow), voice)
    frame = Frame(sheet.heading, TITLE, week_title(sheet.week), week_span(sheet.week))
    return produce(frame, pages, voice)


def row_height(part: Sequence[Band], room: float) -> float:
    """How high a line can be on a page with *part* in *room* points."""
    rows = sum(len(band.lines) for band in part)
    return min(HIGHEST_ROW, (room - len(part) * BAND) / max(rows, 1))


def share_out(floors: Sequence[Band], room: float) -> list[list[Band]]:
    """Give floors to pages: as few pages as can be, and floors left whole where that costs none."""
    whole: list[list[Band]] = [[]]
    for floor in floors:
        if whole[-1] and row_height([*whole[-1], floor], room) < LOWEST_ROW:
            whole.append([])
        whole[-1].append(floor)
    split = _split(floors, room)
    if all(row_height(part, room) >= LOWEST_ROW for part in whole) and len(whole) <= len(split):
        return whole
    rooms = sum(len(floor.lines) for floor in floors)
    even = _split(floors, room, ceil(rooms / len(split)))
    return even if len(even) == len(split) else split


def _split(floors: Sequence[Band], room: float, most: int | None = None) -> list[list[Band]]:
    """Fill pages line by line, with *most* rooms on each where that is given."""
    pages: list[list[Band]] = [[]]
    left, rooms = room, 0
    for floor in floors:
        rows: list[Line] = []
        continued = False
        left -= BAND
        for row in floor.lines:
            if left < LOWEST_ROW or rooms == most:
                if rows:
                    pages[-1].append(Band(floor.floor, tuple(rows), continued))
                    continued = True
                pages.append([])
                rows, rooms, left = [], 0, room - BAND
            rows.append(row)
            rooms += 1
            left -= LOWEST_ROW
        pages[-1].append(Band(floor.floor, tuple(rows), continued))
    return pages


def _subtitle(part: Sequence[Band]) -> Message | None:
    if not part:
        return None
    first, last = part[0].floor, part[-1].floor
    if first == last:
        return floor_name(first)
    if not first:
        return tr("rez-de-chaussée à l'étage {last}", last=last)
    if last - first == 1:
        return tr("étages {first} et {last}", first=first, last=last)
    return tr("étages {first} à {last}", first=first, last=last)
