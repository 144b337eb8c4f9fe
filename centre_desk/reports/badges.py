"""Badges with a QR code, on sheets that match the cut: 85 × 54 mm, ten a page; A6, four a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from centre_desk.domain.calendar_words import span
from centre_desk.domain.papers import PaperPerson, SessionPaper
from centre_desk.language import Message, tr
from centre_desk.reports.fonts import Style
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import HEIGHT, INNER, MARGIN, MM, WIDTH, centre_name, mark, start
from centre_desk.reports.pen import Pen, Segment
from centre_desk.reports.text import fit
from centre_desk.reports.voice import Voice

TITLE = tr("Badges")
PARTICIPANT, TRAINER, VISITOR = tr("Participant"), tr("Formateur"), tr("Visiteur")


@dataclass(frozen=True, slots=True)
class Cut:
    """How a page is cut: cards of *width* × *height* points, in columns and rows.

    *letters* is the size of a name and *code* the side of the QR code, in points.
    """

    name: str
    width: float
    height: float
    columns: int
    rows: int
    letters: float
    code: float

    @property
    def left(self) -> float:
        """Where the first column begins."""
        return (WIDTH - self.columns * self.width) / 2

    @property
    def top(self) -> float:
        """Where the first row begins."""
        return (HEIGHT - self.rows * self.height) / 2


CARD = Cut("carte", 85 * MM, 54 * MM, 2, 5, letters=17, code=17 * MM)
A6 = Cut("a6", WIDTH / 2, HEIGHT / 2, 2, 2, letters=27, code=30 * MM)


def file_name(paper: SessionPaper, language: str = "fr", cut: Cut = CARD) -> str:
    """``badges-MGT-031.pdf``, or ``badges-a6-MGT-031.pdf``."""
    size = "" if cut is CARD else f"{cut.name}-"
    return with_language(f"badges-{size}{slug(paper.code)}", language)


def render(paper: SessionPaper, language: str, cut: Cut = CARD) -> bytes:
    """Return the PDF: the participants, then the trainers.

    Raises:
        KeyError: no such language.
    """
    cards = [(person, PARTICIPANT) for person in paper.participants]
    cards += [(person, TRAINER) for person in paper.trainers]
    return sheets(paper, cards, language, cut)


def sheets(
    paper: SessionPaper,
    cards: Sequence[tuple[PaperPerson, Message]],
    language: str,
    cut: Cut = CARD,
) -> bytes:
    """Return the PDF of badges for people with the role that each is said to have.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    buffer = BytesIO()
    canvas = start(buffer, paper.heading, TITLE, span(paper.first_day, paper.last_day), voice)
    pen = Pen(canvas, WIDTH, HEIGHT, voice.right_to_left)
    each = cut.columns * cut.rows
    for begin in range(0, len(cards), each):
        crop_marks(pen, cut)
        for place, (person, role) in enumerate(cards[begin : begin + each]):
            row, column = divmod(place, cut.columns)
            x, y = cut.left + column * cut.width, cut.top + row * cut.height
            _badge(pen, paper, person, role, (x, y), cut, voice)
        canvas.showPage()
    if not cards:
        pen.fitted(MARGIN, 60, INNER, voice.say(tr("Personne n'est encore inscrit.")), 12)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def crop_marks(pen: Pen, cut: Cut) -> None:
    """Where to cut: short lines in the margins, or across the page where there are none."""
    marks: list[Segment] = []
    reach = 6 * MM if cut.left > 0 else 0.0
    for column in range(cut.columns + 1):
        x = cut.left + column * cut.width
        marks += [
            (x, cut.top - reach, x, cut.top),
            (x, HEIGHT - cut.top, x, HEIGHT - cut.top + reach),
        ]
    for row in range(cut.rows + 1):
        y = cut.top + row * cut.height
        marks += [
            (cut.left - reach, y, cut.left, y),
            (WIDTH - cut.left, y, WIDTH - cut.left + reach, y),
        ]
    inside = [
        (cut.left + column * cut.width, cut.top, cut.left + column * cut.width, HEIGHT - cut.top)
        for column in range(1, cut.columns)
    ]
    inside += [
        (cut.left, cut.top + row * cut.height, WIDTH - cut.left, cut.top + row * cut.height)
        for row in range(1, cut.rows)
    ]
    pen.lines(marks, width=0.4)
    pen.lines(inside, width=0.3, grey=0.75, dash=3)


def _badge(
    pen: Pen,
    paper: SessionPaper,
    person: PaperPerson,
    role: Message,
    place: tuple[float, float],
    cut: Cut,
    voice: Voice,
) -> None:
    (x, y), width, height = place, cut.width, cut.height
    unit = min(height / 54, width / 85)  # a millimetre of the small card
    edge = 4.5 * unit
    room = width - 2 * edge
    code = cut.code if person.badge else 0
    name_at = (height - 54 * unit) / 3  # what a taller card leaves
    taken = mark(pen, paper.heading, x + edge, y + edge, 6 * unit)
    pen.fitted(
        x + edge + taken, y + edge + 4.4 * unit, room - taken, centre_name(paper.heading, voice),
        2.9 * unit,
    )  # fmt: skip
    name = fit(voice.name(person.name), room, cut.letters, style=Style.BOLD, lines=2)
    low = y + name_at + (20.5 if len(name.lines) == 1 else 18) * unit + (cut.letters - 17) / 2
    for line in name.lines:
        pen.words(x + edge, low, line, name.size, style=Style.BOLD)
        low += name.size * 1.2
    below = voice.data(person.establishment or person.direction)
    if below:
        pen.fitted(x + edge, low, room, below, 3.6 * unit)
    bottom, beside = y + height - edge, room - code - 2 * unit
    pen.fitted(x + edge, bottom - 8.4 * unit, beside, voice.say(role), 4.4 * unit, style=Style.BOLD)
    about = voice.say(tr("{code} · {title}", code=paper.code, title=voice.title(paper)))
    pen.fitted(x + edge, bottom - 4 * unit, beside, about, 3 * unit)
    days = voice.say(tr("{first} – {last}", first=paper.first_day, last=paper.last_day))
    pen.fitted(x + edge, bottom, beside, days, 3 * unit)
    if person.badge:
        pen.code(x + width - edge - code, bottom - code + unit, code, person.badge)
