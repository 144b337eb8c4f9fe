"""Measuring, shrinking, wrapping and cutting text. Widths and sizes are in points."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from centre_desk.reports.bidi import END_ISOLATE, ISOLATE, printed, visual
from centre_desk.reports.fonts import UNKNOWN, Face, Style, faces

SMALLEST = 0.8
"""How far text may shrink before it wraps or is cut."""
ELLIPSIS = "…"
SPACE = ord(" ")


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
def runs(line: str, style: Style, right_to_left: bool) -> tuple[Run, ...]:
    """Return *line* as it is drawn from left to right, split by the face that has each letter."""
    drawn = visual(line, right_to_left)
    for face in faces(style):
        width = _whole(drawn, face)
        if width is not None:
            return (Run(face.name, drawn, width),)
    return tuple(
        Run(face.name, letters, sum(face.widths[ord(letter)] for letter in letters))
        for face, letters in _shared_out(drawn, faces(style))
    )


def _whole(letters: str, face: Face) -> float | None:
    """Width of *letters* in thousandths of the size, or None where the face lacks one of them."""
    widths = face.widths
    try:
        return sum([widths[ord(letter)] for letter in letters])
    except KeyError:
        return None


def _shared_out(letters: str, asked: Sequence[Face]) -> list[tuple[Face, str]]:
    """Neighbouring letters with the face that draws them; a space stays with what is before it."""
    found: list[tuple[Face, str]] = []
    for letter in letters:
        code = ord(letter)
        if letter == " " and found:
            holder = found[-1][0]
        else:
            holder = next((face for face in asked if code in face.widths), asked[0])
        shown = letter if code in holder.widths else UNKNOWN
        if found and found[-1][0] is holder:
            found[-1] = (holder, found[-1][1] + shown)
        else:
            found.append((holder, shown))
    return found


@functools.lru_cache(maxsize=20_000)
def width_per_point(line: str, style: Style = Style.REGULAR) -> float:
    """Width of *line* at a size of one point; the order of its letters does not change it."""
    letters = printed(line)
    for face in faces(style):
        width = _whole(letters, face)
        if width is not None:
            return width / 1000
    widths = _shared_widths(style)
    unknown = widths[ord(UNKNOWN)]
    return sum([widths.get(ord(letter), unknown) for letter in letters]) / 1000


@functools.cache
def _shared_widths(style: Style) -> dict[int, float]:
    """Width of each letter in a line of several faces, from the first face that has it."""
    widths: dict[int, float] = {}
    for face in reversed(faces(style)):
        widths.update(face.widths)
    # Which face draws a space depends on its neighbours: never less than what will be drawn.
    widths[SPACE] = max(face.widths[SPACE] for face in faces(style) if SPACE in face.widths)
    return widths


@functools.lru_cache(maxsize=20_000)
def fit(
    text: str,
    width: float,
    size: float,
    *,
    style: Style = Style.REGULAR,
    lines: int = 1,
    narrow: bool = False,
) -> Fitted:
    """Make *text* fit into *width*: shrink to 80 %, then wrap, then end in an ellipsis.

    Args:
        text: what to print.
        width: room for each line.
        size: the size wished for.
        style: which faces to take.
        lines: how many lines the cell allows.
        narrow: shrink by narrowing the letters and keep their height.

    Returns:
        the lines, in reading order; where ``cut`` is set, the caller owes the reader the full text
        elsewhere on the paper.
    """
    line = clean(text)
    wished = width_per_point(line, style) * size
    if wished <= width:
        return Fitted((line,), size, 1.0, False)
    shrunk = max(width / wished, SMALLEST)
    smaller, stretch = (size, shrunk) if narrow else (size * shrunk, 1.0)
    if wished * SMALLEST <= width:
        return Fitted((line,), smaller, stretch, False)
    room = width / (smaller * stretch)
    if lines == 1:
        return Fitted((cut(line, room, style),), smaller, stretch, True)
    # On several lines the letters need shrink no more than it takes to lose none.
    for share in (1.0, 0.9, SMALLEST):
        wrapped = wrap(line, width / (size * share), style)
        if len(wrapped) <= lines:
            return _shrunk(tuple(wrapped), size, share, narrow=narrow, cut=False)
    kept, rest = wrapped[: lines - 1], " ".join(wrapped[lines - 1 :])
    last = cut(rest, width / (size * SMALLEST), style)
    return _shrunk((*kept, last), size, SMALLEST, narrow=narrow, cut=True)


def _shrunk(
    lines: tuple[str, ...], size: float, share: float, *, narrow: bool, cut: bool
) -> Fitted:
    return Fitted(lines, size, share, cut) if narrow else Fitted(lines, size * share, 1.0, cut)


def wrap(text: str, room: float, style: Style = Style.REGULAR) -> list[str]:
    """Break *text* into lines no wider than *room* (at one point), between words where it can."""
    lines: list[str] = []
    current = ""
    for word in text.split(" "):
        joined = f"{current} {word}" if current else word
        if width_per_point(joined, style) <= room:
            current = joined
            continue
        if current:
            lines.append(current)
        current = word
        while width_per_point(current, style) > room:
            head = _head(current, room, style)
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


def _head(text: str, room: float, style: Style, tail: str = "") -> str:
    """The longest beginning of *text*, of one letter at least, that fits with *tail* after it."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width_per_point(text[:middle] + tail, style) <= room:
            low = middle
        else:
            high = middle - 1
    while low > 1 and low < len(text) and unicodedata.combining(text[low]):
        low -= 1
    return text[:low]


def cut(text: str, room: float, style: Style = Style.REGULAR) -> str:
    """The beginning of *text* that fits into *room* (at one point) with an ellipsis after it."""
    begun = _head(text, room, style, ELLIPSIS).rstrip() + ELLIPSIS
    return begun if width_per_point(begun, style) <= room else ELLIPSIS
