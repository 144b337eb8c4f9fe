"""The list, below or at the end of a sheet, of every text that had to be cut above."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from centre_desk.language import tr
from centre_desk.reports.fonts import Style
from centre_desk.reports.page import MARGIN, PORTRAIT, TOP, Page, Paper
from centre_desk.reports.pen import Pen
from centre_desk.reports.text import clean, cut, width_per_point, wrap
from centre_desk.reports.voice import Voice

SIZE = 6.5
LEADING = 7.8
TITLE_HEIGHT = 10.0
COLUMNS = 16
GAP = 6.0
TITLE = tr("Textes en entier")


@dataclass(frozen=True, slots=True)
class FullText:
    """A text that did not fit: *where* it stands (a room, a line) and what it says."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Placed:
    """One line of an entry at *x*; *where* is empty on the lines that follow its first."""

    x: float
    where: str
    text: str


def arrange(entries: Iterable[FullText], paper: Paper = PORTRAIT) -> list[list[Placed]]:
    """Set entries side by side on a grid, each whole; one wider than the page wraps."""
    column = (paper.inner + GAP) / COLUMNS
    rows: list[list[Placed]] = []
    taken = COLUMNS
    for entry in dict.fromkeys(entries):
        where, text = _short(clean(entry.where), paper), clean(entry.text)
        lead = width_per_point(f"{where}  ", Style.BOLD) * SIZE
        width = lead + width_per_point(text, Style.CONDENSED) * SIZE
        span = ceil((width + GAP) / column)
        if span > COLUMNS:
            lines = wrap(text, (paper.inner - lead) / SIZE, Style.CONDENSED)
            rows += [[Placed(0, where if line is lines[0] else "", line)] for line in lines]
            taken = COLUMNS
            continue
        if taken + span > COLUMNS:
            rows.append([])
            taken = 0
        rows[-1].append(Placed(taken * column, where, text))
        taken += span
    return rows


def _short(where: str, paper: Paper) -> str:
    """A name as long as the page leaves its text no room: half of it names the place as well."""
    room = paper.inner / 2 / SIZE
    return cut(where, room, Style.BOLD) if width_per_point(where, Style.BOLD) > room else where


def height(rows: Sequence[object]) -> float:
    """Room that arranged *rows* take, in points."""
    return TITLE_HEIGHT + len(rows) * LEADING if rows else 0.0


def draw(pen: Pen, y: float, rows: Sequence[Sequence[Placed]], voice: Voice) -> None:
    """Print arranged *rows* from *y* down, under their title."""
    if not rows:
        return
    pen.words(MARGIN, y + 7, voice.say(TITLE), SIZE + 0.4, style=Style.BOLD)
    y += TITLE_HEIGHT
    for row in rows:
        for entry in row:
            x = MARGIN + entry.x
            pen.words(x, y + 6, entry.where, SIZE, style=Style.BOLD)
            lead = width_per_point(f"{entry.where}  ", Style.BOLD) * SIZE
            pen.words(x + lead, y + 6, entry.text, SIZE, style=Style.CONDENSED)
        y += LEADING


def pages(rows: Sequence[Sequence[Placed]], voice: Voice, paper: Paper = PORTRAIT) -> list[Page]:
    """Give *rows* pages of their own, as many as it takes."""
    each = int((paper.bottom - TOP - TITLE_HEIGHT) / LEADING)
    parts = [rows[at : at + each] for at in range(0, len(rows), each)]
    return [Page(lambda pen, part=part: draw(pen, TOP, part, voice)) for part in parts]  # type: ignore[misc]
