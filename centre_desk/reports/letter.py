"""Letters: paragraphs, facts with their labels, places to sign."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from centre_desk.reports.bidi import has_arabic
from centre_desk.reports.fonts import Style
from centre_desk.reports.page import INNER, MARGIN
from centre_desk.reports.pen import Pen, Segment
from centre_desk.reports.text import clean, wrap

SIZE = 10.5
EDGE = MARGIN + 22
"""Letters keep more room at the sides than tables do."""
ROOM = INNER - 44
LEADING, ARABIC_LEADING = 1.42, 1.6
LABEL = 128.0
"""Width of the labels beside facts, in points."""
SIGNING = 82.0
"""Height of a place to sign and to stamp, in points."""


def paragraphs(
    pen: Pen,
    y: float,
    text: str,
    *,
    x: float = EDGE,
    room: float = ROOM,
    size: float = SIZE,
    style: Style = Style.REGULAR,
) -> float:
    """Print *text* from *y* down, a blank line between paragraphs, and return where it ends."""
    for paragraph in text.split("\n"):
        if not paragraph.strip():
            y += size * 0.6
            continue
        for line in wrap(clean(paragraph), room / size, style):
            y += size * _leading(line)
            pen.words(x, y, line, size, style=style)
    return y


def height(text: str, room: float = ROOM, size: float = SIZE) -> float:
    """How much room *text* takes, in points."""
    tall = 0.0
    for paragraph in text.split("\n"):
        if not paragraph.strip():
            tall += size * 0.6
        else:
            tall += sum(size * _leading(line) for line in wrap(clean(paragraph), room / size))
    return tall


def facts(pen: Pen, y: float, lines: Iterable[tuple[str, str]], *, size: float = SIZE) -> float:
    """Print labels and what they say beside them, ruled, and return where they end."""
    rules: list[Segment] = [(EDGE, y, EDGE + ROOM, y)]
    for label, said in lines:
        pen.fitted(EDGE, y + size * 1.45, LABEL - 8, label, size * 0.9)
        end = y + size * 0.3
        for part in said.split("\n"):
            for line in wrap(clean(part), (ROOM - LABEL) / size, Style.BOLD) or [""]:
                end += size * _leading(line) * 0.9
                pen.words(EDGE + LABEL, end, line, size, style=Style.BOLD)
        y = end + size * 0.55
        rules.append((EDGE, y, EDGE + ROOM, y))
    pen.lines(rules, width=0.4, grey=0.6)
    return y


def signatures(pen: Pen, y: float, labels: Sequence[str]) -> float:
    """Print places to sign side by side and return where they end."""
    gap = 12.0
    width = (ROOM - gap * (len(labels) - 1)) / len(labels)
    frames: list[Segment] = []
    for index, label in enumerate(labels):
        x = EDGE + index * (width + gap)
        frames += [
            (x, y, x + width, y), (x, y + SIGNING, x + width, y + SIGNING),
            (x, y, x, y + SIGNING), (x + width, y, x + width, y + SIGNING),
        ]  # fmt: skip
        pen.fitted(x + 6, y + 12, width - 12, label, 8)
    pen.lines(frames, width=0.5, grey=0.4)
    return y + SIGNING


def _leading(line: str) -> float:
    return ARABIC_LEADING if has_arabic(line) else LEADING
