"""The frame of every A4 page: whose house, which document, which period, printed when, page n/N."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from centre_desk.domain.sheets import Heading
from centre_desk.language import Message, tr
from centre_desk.reports.fonts import Style, faces
from centre_desk.reports.pen import Align, Pen
from centre_desk.reports.text import SMALLEST, clean, width_per_point
from centre_desk.reports.voice import Voice

MM = 72 / 25.4
"""One millimetre in points."""
MARGIN = 8 * MM
TOP = 66.0
"""Where the content of a page begins, below the header, in points from the top."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper; *width* and *height* in points."""

    width: float
    height: float

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * MARGIN

    @property
    def bottom(self) -> float:
        """Where the content of a page ends, above the footer."""
        return self.height - 29


PORTRAIT = Paper(*A4)
LANDSCAPE = Paper(PORTRAIT.height, PORTRAIT.width)
WIDTH, HEIGHT, INNER, BOTTOM = PORTRAIT.width, PORTRAIT.height, PORTRAIT.inner, PORTRAIT.bottom


@dataclass(frozen=True, slots=True)
class Frame:
    """What all pages of a document say."""

    heading: Heading
    title: Message
    period: Message
    detail: Message
    paper: Paper = PORTRAIT


@dataclass(frozen=True, slots=True)
class Page:
    """One page: *subtitle* stands beside the centre's name, *draw* fills the content."""

    draw: Callable[[Pen], None]
    subtitle: Message | None = None


def produce(frame: Frame, pages: Sequence[Page], voice: Voice) -> bytes:
    """Return the PDF file of *pages*; the same pages always give the same bytes."""
    buffer = BytesIO()
    paper = frame.paper
    canvas = start(buffer, frame.heading, frame.title, frame.period, voice, paper)
    for number, page in enumerate(pages, 1):
        pen = Pen(canvas, paper.width, paper.height, voice.right_to_left)
        _header(pen, frame, page, voice)
        page.draw(pen)
        footer(pen, frame.heading, number, len(pages), voice, paper)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def start(
    buffer: BytesIO,
    heading: Heading,
    title: Message,
    period: Message,
    voice: Voice,
    paper: Paper = PORTRAIT,
) -> Canvas:
    """Open a document that says what it is to whoever searches a folder of files."""
    # Without invariant the clock would be written into the file.
    canvas = Canvas(
        buffer,
        pagesize=(paper.width, paper.height),
        invariant=1,
        pageCompression=1,
        lang=voice.language,
        # Otherwise every page names Helvetica, which no file carries.
        initialFontName=faces(Style.REGULAR)[0].name,
    )
    canvas.setTitle(f"{voice.say(title)} · {voice.say(period)}")
    canvas.setAuthor(heading.centre)
    canvas.setSubject(voice.say(period))
    canvas.setCreator("Centre Desk")
    if voice.right_to_left:
        canvas.setViewerPreference("Direction", "/R2L")
    return canvas


def centre_name(heading: Heading, voice: Voice) -> str:
    """The centre's name as the reader of this language writes it."""
    arabic_first = voice.right_to_left and heading.centre_ar
    return voice.data(heading.centre_ar if arabic_first else heading.centre or heading.centre_ar)


def mark(pen: Pen, heading: Heading, x: float, y: float, size: float) -> float:
    """Draw the logo in a square of *size* and return how much room it takes, with its gap."""
    if heading.logo:
        try:
            return pen.picture(x, y, size * 3, size, heading.logo) + 7
        except (OSError, SyntaxError, ValueError):
            pass  # A logo that cannot be read must not keep the week from being printed.
    pen.box(x, y, size, size, 0, radius=size / 7)
    for row, (start_at, length) in enumerate(((0.18, 0.40), (0.34, 0.48), (0.18, 0.28))):
        pen.box(x + start_at * size, y + (0.24 + 0.2 * row) * size, length * size, size * 0.11, 1)
    return size + 7


def _header(pen: Pen, frame: Frame, page: Page, voice: Voice) -> None:
    inner = frame.paper.inner
    taken = mark(pen, frame.heading, MARGIN, 24, 28)
    start_at, room = MARGIN + taken, inner * 0.58 - taken
    pen.fitted(start_at, 37.5, room, voice.say(frame.title), 16, style=Style.BOLD)
    name = centre_name(frame.heading, voice)
    if page.subtitle:
        name = f"{name} · {voice.say(page.subtitle)}"
    pen.fitted(start_at, 51, room, name, 8.5)
    end, rest = MARGIN + inner, inner * 0.41
    period = voice.say(frame.period)
    # Two months or years make a long period: smaller letters rather than an ellipsis.
    wished = width_per_point(clean(period), Style.BOLD) * SMALLEST
    size = 12.5 if wished * 12.5 <= rest else max(7.0, rest / wished)
    pen.fitted(end, 38, rest, period, size, style=Style.BOLD, align=Align.END)
    pen.fitted(end, 51, rest, voice.say(frame.detail), 8.5, align=Align.END)
    pen.lines([(MARGIN, 58, MARGIN + inner, 58)], width=1.2)


def footer(
    pen: Pen, heading: Heading, number: int, total: int, voice: Voice, paper: Paper = PORTRAIT
) -> None:
    """Print the last line: the centre in full, when it was printed, which page of how many."""
    at = heading.printed_at
    printed = voice.say(
        tr(
            "imprimé le {day} à {time} · page {number}/{total}",
            day=at.date(),
            time=at.time(),
            number=number,
            total=total,
        )
    )
    y, inner = paper.height - 18, paper.inner
    pen.fitted(MARGIN, y, inner * 0.66, centre_name(heading, voice), 6.8)
    pen.fitted(MARGIN + inner, y, inner * 0.33, printed, 6.8, align=Align.END)
