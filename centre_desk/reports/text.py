"""Measuring, shrinking, wrapping and cutting text. Widths and sizes are in points."""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass

from centre_desk.reports.bidi import END_ISOLATE, ISOLATE, printed, visual
from centre_desk.reports.fonts import UNKNOWN, Face, fallbacks, latin

SMALLEST = 0.8
"""How far text may shrink before it wraps or is cut."""
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that one face draws; *width* is in thousandths of the size."""

    font: str
    letters: str
    width: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """Text made to fit: its lines, their size, how far letters are narrowed, whether it is cut."""

    lines: tuple[str, ...]
    size: float
    stretch: float
    cut: bool


@functools.lru_cache(maxsize=20_000)
def clean(text: str) -> str:
    """One line of printable characters, accents composed; letters are never dropped."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    composed = unicodedata.normalize("NFC", re.sub(r"[\s\x00-\x1f\x7f]+", _blank, text))
    return composed.strip()


def _blank(found: re.Match[str]) -> str:
    # The no-break spaces of French numbers stay as they are.
    return found[0] if found[0] in {"\u00a0", "\u202f"} else " "


@functools.lru_cache(maxsize=20_000)
def runs(line: str, bold: bool, right_to_left: bool) -> tuple[Run, ...]:
    """Return *line* as it is drawn from left to right, split by the face that has each letter."""
    drawn = visual(line, right_to_left)
    main = latin(bold)
    widths = main.widths
    try:
        return (Run(main.name, drawn, sum([widths[ord(letter)] for letter in drawn])),)
    except KeyError:
        return _mixed_runs(drawn, main, fallbacks(bold))


def _mixed_runs(drawn: str, main: Face, others: tuple[Face, ...]) -> tuple[Run, ...]:
    found: list[tuple[Face, list[str]]] = []
    for letter in drawn:
        code = ord(letter)
        if letter == " " and found:
            holder = found[-1][0]
        else:
            holder = next((face for face in (main, *others) if code in face.widths), main)
        shown = letter if code in holder.widths else UNKNOWN
        if found and found[-1][0] is holder:
            found[-1][1].append(shown)
        else:
            found.append((holder, [shown]))
    return tuple(
        Run(face.name, "".join(letters), sum(face.widths[ord(letter)] for letter in letters))
        for face, letters in found
    )


@functools.lru_cache(maxsize=20_000)
def width_per_point(line: str, bold: bool) -> float:
    """Width of *line* at a size of one point; the order of its letters does not change it."""
    letters = printed(line)
    widths = latin(bold).widths
    try:
        return sum([widths[ord(letter)] for letter in letters]) / 1000
    except KeyError:
        faces = (latin(bold), *fallbacks(bold))
        return sum([_width(ord(letter), faces) for letter in letters]) / 1000


def _width(code: int, faces: tuple[Face, ...]) -> float:
    for face in faces:
        if code in face.widths:
            return face.widths[code]
    return faces[0].widths[ord(UNKNOWN)]


@functools.lru_cache(maxsize=20_000)
def fit(
    text: str,
    width: float,
    size: float,
    *,
    bold: bool = False,
    lines: int = 1,
    narrow: bool = False,
) -> Fitted:
    """Make *text* fit into *width*: shrink to 80 %, then wrap, then end in an ellipsis.

    Args:
        text: what to print.
        width: room for each line.
        size: the size wished for.
        bold: in the bold face.
        lines: how many lines the cell allows.
        narrow: shrink by narrowing the letters and keep their height.

    Returns:
        the lines, in reading order; where ``cut`` is set, the caller owes the reader the full text
        elsewhere on the paper.
    """
    line = clean(text)
    wished = width_per_point(line, bold) * size
    if wished <= width:
        return Fitted((line,), size, 1.0, False)
    shrunk = max(width / wished, SMALLEST)
    smaller, stretch = (size, shrunk) if narrow else (size * shrunk, 1.0)
    if wished * SMALLEST <= width:
        return Fitted((line,), smaller, stretch, False)
    room = width / (smaller * stretch)
    if lines == 1:
        return Fitted((cut(line, room, bold),), smaller, stretch, True)
    # On several lines the letters need shrink no more than it takes to lose none.
    for share in (1.0, 0.9, SMALLEST):
        wrapped = wrap(line, width / (size * share), bold)
        if len(wrapped) <= lines:
            return Fitted(tuple(wrapped), size * share, 1.0, False)
    kept, rest = wrapped[: lines - 1], " ".join(wrapped[lines - 1 :])
    last = cut(rest, width / (size * SMALLEST), bold)
    return Fitted((*kept, last), size * SMALLEST, 1.0, True)


def wrap(text: str, room: float, bold: bool) -> list[str]:
    """Break *text* into lines no wider than *room* (at one point), between words where it can."""
    lines: list[str] = []
    current = ""
    for word in text.split(" "):
        joined = f"{current} {word}" if current else word
        if width_per_point(joined, bold) <= room:
            current = joined
            continue
        if current:
            lines.append(current)
        current = word
        while width_per_point(current, bold) > room:
            head = _head(current, room, bold)
            lines.append(head)
            current = current[len(head) :]
    if current:
        lines.append(current)
    return _carry_isolates(lines)


def _carry_isolates(lines: list[str]) -> list[str]:
    """Close at the end of each line what is set apart there, and open it again on the next."""
    carried: list[str] = []
    opened = 0
    for line in lines:
        whole = ISOLATE * opened + line
        opened = max(0, whole.count(ISOLATE) - whole.count(END_ISOLATE))
        carried.append(whole + END_ISOLATE * opened)
    return carried


def _head(text: str, room: float, bold: bool, tail: str = "") -> str:
    """The longest beginning of *text*, of one letter at least, that fits with *tail* after it."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_per_point(text[:middle] + tail, bold) <= room:
            low = middle
        else:
            high = middle - 1
    while low > 1 and low < len(text) and unicodedata.combining(text[low]):
        low -= 1
    return text[:low]


def cut(text: str, room: float, bold: bool) -> str:
    """The beginning of *text* that fits into *room* (at one point) with an ellipsis after it."""
    return _head(text, room, bold, ELLIPSIS).rstrip() + ELLIPSIS
