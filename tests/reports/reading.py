"""Reading printed sheets back: their text, what was drawn where, which fonts they carry."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from unittest import mock

import pypdf
import pypdfium2

from centre_desk.reports.bidi import plain
from centre_desk.reports.fonts import Style
from centre_desk.reports.page import HEIGHT, WIDTH
from centre_desk.reports.pen import Pen
from centre_desk.reports.text import width_per_point

MARKS = re.compile("[\u0610-\u061a\u064b-\u065f]")


@dataclass(frozen=True)
class Word:
    """A drawn text with its box, in points from the lower left corner of its page."""

    page: int
    text: str
    left: float
    low: float
    right: float
    high: float
    bold: bool

    def overlaps(self, other: Word) -> bool:
        """Whether letters of both would be printed on the same spot."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        tall = min(self.high, other.high) - max(self.low, other.low)
        return self.page == other.page and wide > 0.3 and tall > 0.3

    @property
    def inside(self) -> bool:
        """Whether it lies on the paper, 5 mm of which no printer reaches."""
        edge = 14.0
        across = edge <= self.left and self.right <= WIDTH - edge
        return across and edge <= self.low and self.high <= HEIGHT - edge


@dataclass
class Drawn:
    """What was drawn while watching: boxes of strings, and texts as they are read."""

    words: list[Word] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def squeezed(self) -> str:
        """Everything said, without spaces, so that a wrapped name is found too."""
        return "".join("".join(self.texts).split())


@contextmanager
def watching() -> Iterator[Drawn]:
    """Note what pens draw."""
    seen = Drawn()
    string, words = Pen.string, Pen.words

    def watched_string(pen: Pen, x: float, y: float, *rest: object) -> None:
        font, size, letters, stretch = rest
        bold = "Bold" in str(font)
        style = next(style for style in Style if str(font).endswith(style.value))
        wide = width_per_point(str(letters), style) * size * stretch  # type: ignore[operator]
        high = y + 0.7 * float(size)  # type: ignore[arg-type]
        page = pen.canvas.getPageNumber()
        seen.words.append(Word(page, str(letters), x, y, x + wide, high, bold))
        string(pen, x, y, *rest)  # type: ignore[arg-type]

    def watched_words(
        pen: Pen, x: float, y: float, text: str, *rest: object, **more: object
    ) -> None:
        seen.texts.append(plain(text))
        words(pen, x, y, text, *rest, **more)  # type: ignore[arg-type]

    with (
        mock.patch.object(Pen, "string", watched_string),
        mock.patch.object(Pen, "words", watched_words),
    ):
        yield seen


def collisions(make: Callable[[], bytes]) -> list[tuple[str, str]]:
    """The pairs of texts that *make* prints over each other."""
    with watching() as seen:
        make()
    found = []
    words = sorted(seen.words, key=lambda word: (word.page, word.low))
    for index, word in enumerate(words):
        for other in words[index + 1 :]:
            if other.page != word.page or other.low >= word.high:
                break
            if word.overlaps(other):
                found.append((word.text, other.text))
    return found


def outside(make: Callable[[], bytes]) -> list[str]:
    """The texts that *make* prints off the paper."""
    with watching() as seen:
        make()
    return [word.text for word in seen.words if not word.inside]


def pages(pdf: bytes) -> list[str]:
    """The text of each page as a viewer copies it, on one line."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for page in document:
            reader = page.get_textpage()
            texts.append(" ".join(reader.get_text_range().split()))
            reader.close()
            page.close()
        return texts
    finally:
        document.close()


def text(pdf: bytes) -> str:
    """The text of the whole document."""
    return " ".join(pages(pdf))


def words_as_drawn(pdf: bytes) -> str:
    """The text in the order in which it was drawn; viewers mix up scripts that share a line."""
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def fonts(pdf: bytes) -> dict[str, bool]:
    """The fonts of a document, and whether the file carries each."""
    found = {}
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        for reference in page["/Resources"]["/Font"].values():
            font = reference.get_object()
            descriptor = font.get("/FontDescriptor")
            found[font["/BaseFont"]] = bool(descriptor and "/FontFile2" in descriptor.get_object())
    return found
