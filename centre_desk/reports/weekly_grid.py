"""Drawing the weekly sheet: the head, the lines of rooms, hatchings and marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from centre_desk.domain.calendar_words import short_day
from centre_desk.domain.sheets import WeeklyOccupancy
from centre_desk.language import Message, tr
from centre_desk.reports.fonts import Style
from centre_desk.reports.page import INNER, MARGIN
from centre_desk.reports.pen import Align, Pen, Segment
from centre_desk.reports.text import Fitted, fit
from centre_desk.reports.voice import Voice
from centre_desk.reports.weekly_cells import (
    BAR,
    LEAD,
    NIGHT,
    ROOM_COLUMN,
    SIZE,
    STATE_SIZE,
    Cell,
    Line,
    Strip,
    printed_width,
)

HEAD = 14.0
HOLIDAY_SIZE, HOLIDAY_LINE = 6.2, 7.2
BAND = 11.4
TAKEN = 0.92
"""Grey of a bed taken: light enough for a tired printer, dark enough beside white."""
RULE, FAINT = 0.72, 0.86
FIRST_NIGHT = MARGIN + ROOM_COLUMN
ACCESSIBLE = tr("PMR")
SHORT_SIZE = 5.8


@dataclass(frozen=True, slots=True)
class Band:
    """The rooms of one floor on one page; *continued* when the floor began on the page before."""

    floor: int
    lines: tuple[Line, ...]
    continued: bool = False


def floor_name(floor: int) -> Message:
    """``Étage 2``, or the ground floor."""
    return tr("Étage {floor}", floor=floor) if floor else tr("Rez-de-chaussée")


def holidays(sheet: WeeklyOccupancy, voice: Voice) -> list[Fitted]:
    """The name of each night's holiday, narrowed or wrapped to stand under its day."""
    return [
        fit(
            voice.data(night.holiday.get(voice.language, "")),
            NIGHT - 3,
            HOLIDAY_SIZE,
            style=Style.CONDENSED,
            lines=2,
            narrow=True,
        )
        for night in sheet.totals
    ]


def head_height(names: Sequence[Fitted]) -> float:
    """Height in points of the days and the holidays under them."""
    lines = [len(name.lines) for name in names if name.lines[0]]
    return HEAD + (max(lines) * HOLIDAY_LINE if lines else 0)


def head(pen: Pen, y: float, sheet: WeeklyOccupancy, names: Sequence[Fitted], voice: Voice) -> None:
    """Print the days over their columns, the holidays on small lines under them."""
    pen.words(MARGIN + 1.5, y + 10, voice.say(tr("Ch.")), 8, style=Style.BOLD)
    for index, night in enumerate(sheet.totals):
        x = FIRST_NIGHT + index * NIGHT + 1.5
        day = voice.say(short_day(night.night))
        pen.words(x, y + 10, day, 8, style=Style.BOLD)
        low = y + 10
        for text in names[index].lines:
            low += HOLIDAY_LINE
            stretch = names[index].stretch
            pen.words(x, low, text, HOLIDAY_SIZE, style=Style.CONDENSED, stretch=stretch)
    end = y + head_height(names)
    pen.lines([(MARGIN, end, MARGIN + INNER, end)], width=0.9)


def bands(pen: Pen, y: float, row: float, parts: Sequence[Band], voice: Voice) -> float:
    """Draw *parts* from *y* down, each line *row* high, and return where they end."""
    placed: list[tuple[float, Line]] = []
    titles: list[tuple[float, Band]] = []
    verticals: list[Segment] = []
    for band in parts:
        titles.append((y, band))
        y += BAND
        top = y
        for line in band.lines:
            placed.append((y, line))
            y += row
        columns = (FIRST_NIGHT + night * NIGHT for night in range(7))
        verticals += [(x, top, x, y) for x in columns]
    _shades(pen, placed, row)
    _grid(pen, placed, row, verticals)
    _strips(pen, placed, row)
    _marks(pen, placed, row)
    _texts(pen, placed, row, voice)
    for at, band in titles:
        pen.words(MARGIN + 1.5, at + 9, _band_title(band, voice), 8, style=Style.BOLD)
    edges = {edge for at, band in titles for edge in (at + BAND, at + BAND + len(band.lines) * row)}
    rules = [(MARGIN, edge, MARGIN + INNER, edge) for edge in sorted(edges)]
    pen.lines(rules, width=0.7, grey=0.3)
    return y


def _band_title(band: Band, voice: Voice) -> str:
    name = floor_name(band.floor)
    return voice.say(tr("{floor} (suite)", floor=name) if band.continued else name)


def _cells(placed: Iterable[tuple[float, Line]]) -> Iterator[tuple[float, Cell]]:
    for y, line in placed:
        for cell in line.cells:
            yield y, cell


def _shades(pen: Pen, placed: Sequence[tuple[float, Line]], row: float) -> None:
    """Grey for beds taken; neighbours in one line are filled together."""
    for y, line in placed:
        filled = sorted(
            (cell.x, cell.x + cell.width) for cell in line.cells if not (cell.option or cell.absent)
        )
        for start, end in _joined(filled):
            pen.box(FIRST_NIGHT + start, y, end - start, row, TAKEN)


def _joined(spans: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for start, end in spans:
        if joined and start - joined[-1][1] < 0.01:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _grid(
    pen: Pen, placed: Sequence[tuple[float, Line]], row: float, verticals: list[Segment]
) -> None:
    halves: list[Segment] = []
    for y, line in placed:
        whole = [(cell.x, cell.x + cell.width) for cell in line.cells if cell.width == NIGHT]
        whole += [(strip.x, strip.x + strip.width) for strip in line.strips]
        for night in range(7):
            for bed in range(1, line.beds):
                x = night * NIGHT + bed * NIGHT / line.beds
                if not any(start < x < end for start, end in whole):
                    halves.append((FIRST_NIGHT + x, y, FIRST_NIGHT + x, y + row))
    pen.lines(halves, width=0.4, grey=FAINT)
    rules = [(MARGIN, y, MARGIN + INNER, y) for y, _ in placed]
    pen.lines([*rules, *verticals], width=0.4, grey=RULE)


def hatching(x: float, y: float, width: float, height: float, step: float = 3.4) -> list[Segment]:
    """Slanting lines that fill a box, each cut at its edges."""
    segments: list[Segment] = []
    at = step / 2
    while at < width + height:
        x1, y1 = (at, 0.0) if at <= width else (width, at - width)
        x2, y2 = (0.0, at) if at <= height else (at - height, height)
        segments.append((x + x1, y + y1, x + x2, y + y2))
        at += step
    return segments


def _strips(pen: Pen, placed: Sequence[tuple[float, Line]], row: float) -> None:
    found: list[tuple[float, Strip]] = [(y, strip) for y, line in placed for strip in line.strips]
    hatched: list[Segment] = []
    for y, strip in found:
        x = FIRST_NIGHT + strip.x
        pen.box(x, y + 0.3, strip.width, row - 0.6, 1)
        hatched += hatching(x, y, strip.width, row)
    pen.lines(hatched, width=0.35, grey=0.25)
    for y, strip in found:
        if strip.text:
            wide = printed_width(strip.text)
            x = FIRST_NIGHT + strip.x + 2
            # Words on a hatching tire the eye: a white ground under them.
            pen.box(x, y + 0.8, wide + 2, row - 1.6, 1)
            _fitted(pen, x + 1, y + baseline(row), strip.text)


def _fitted(pen: Pen, x: float, y: float, text: Fitted) -> None:
    pen.words(x, y, text.lines[0], text.size, style=Style.CONDENSED, stretch=text.stretch)


def _marks(pen: Pen, placed: Sequence[tuple[float, Line]], row: float) -> None:
    dashed: list[Segment] = []
    for y, cell in _cells(placed):
        if cell.option:
            left, right = FIRST_NIGHT + cell.x + 0.6, FIRST_NIGHT + cell.x + cell.width - 0.6
            up, low = y + 0.9, y + row - 0.9
            dashed += [(left, up, right, up), (left, low, right, low)]
            dashed += [(left, up, left, low), (right, up, right, low)]
    pen.lines(dashed, width=0.6, grey=0.1, dash=1.8)
    for y, cell in _cells(placed):
        if cell.arrives:
            pen.box(FIRST_NIGHT + cell.x, y + 0.2, BAR, row - 0.4, 0)
        if cell.leaves:
            pen.corner(FIRST_NIGHT + cell.x + cell.width, y + row, 3.0)


def baseline(row: float) -> float:
    """Where capitals of the sheet's size stand, centred in a line *row* high."""
    return row / 2 + SIZE * 0.36


def _texts(pen: Pen, placed: Sequence[tuple[float, Line]], row: float, voice: Voice) -> None:
    low = baseline(row)
    for y, line in placed:
        room = ROOM_COLUMN - (13 if line.room.accessible else 3)
        number = fit(line.room.number, room, 8, style=Style.BOLD)
        pen.words(MARGIN + 1.5, y + row / 2 + 2.9, number.lines[0], number.size, style=Style.BOLD)
        if line.room.accessible:
            x = MARGIN + ROOM_COLUMN - 1.5
            word = voice.say(ACCESSIBLE)
            pen.words(
                x, y + row / 2 + 2.9, word, SHORT_SIZE, style=Style.CONDENSED, align=Align.END
            )
        for cell in line.cells:
            x = FIRST_NIGHT + cell.x
            _fitted(pen, x + LEAD, y + low, cell.text)
            if cell.state:
                end = x + cell.width - 0.8
                pen.words(end, y + 4.6, cell.state, STATE_SIZE, style=Style.BOLD, align=Align.END)
