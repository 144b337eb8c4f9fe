"""*Chevalets*: a card to fold for each place at the table, read at six metres.

A sheet on end: a flap, a face upside down, the same face, a flap. Folded along the three lines it
stands as a tent whose two sides say the name.
"""

from __future__ import annotations

from io import BytesIO

from centre_desk.domain.calendar_words import span
from centre_desk.domain.papers import PaperPerson, SessionPaper
from centre_desk.language import tr
from centre_desk.reports.fonts import Style
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import HEIGHT, INNER, MARGIN, MM, WIDTH, mark, start
from centre_desk.reports.pen import Align, Pen
from centre_desk.reports.text import clean, width_per_point, wrap
from centre_desk.reports.voice import Voice

TITLE = tr("Chevalets")
FLAP = 18 * MM
FACE = (HEIGHT - 2 * FLAP) / 2
LARGEST, SMALLEST = 96.0, 44.0
"""Of a name, in points. Letters of 80 points have capitals of 20 mm, which are read at six metres:
3 mm a metre. A name too long for that takes several lines."""


def file_name(paper: SessionPaper, language: str = "fr") -> str:
    """``chevalets-MGT-031.pdf``."""
    return with_language(f"chevalets-{slug(paper.code)}", language)


def render(paper: SessionPaper, language: str) -> bytes:
    """Return the PDF, one card a page: the participants, then the trainers.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    buffer = BytesIO()
    canvas = start(buffer, paper.heading, TITLE, span(paper.first_day, paper.last_day), voice)
    pen = Pen(canvas, WIDTH, HEIGHT, voice.right_to_left)
    people = (*paper.participants, *paper.trainers)
    for person in people:
        pen.lines(
            [(0, y, WIDTH, y) for y in (FLAP, FLAP + FACE, FLAP + 2 * FACE)], grey=0.6, dash=4
        )
        _face(pen, paper, person, voice)
        canvas.saveState()
        canvas.translate(WIDTH, HEIGHT)
        canvas.rotate(180)
        _face(pen, paper, person, voice)
        canvas.restoreState()
        canvas.showPage()
    if not people:
        pen.fitted(MARGIN, 60, INNER, voice.say(tr("Personne n'est encore inscrit.")), 12)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _face(pen: Pen, paper: SessionPaper, person: PaperPerson, voice: Voice) -> None:
    """Draw the face on the lower half of the page, upright."""
    top = FLAP + FACE
    mark(pen, paper.heading, MARGIN, top + 10, 22)
    pen.fitted(MARGIN + INNER, top + 25, INNER - 40, voice.title(paper), 13, align=Align.END)
    arabic = voice.right_to_left and person.name.arabic
    last = person.last_name_ar if arabic else person.last_name.upper()
    first = person.first_name_ar if arabic else person.first_name
    lines = [*_lines(last or first), *(_lines(first) if last and first else [])]
    size = min(
        LARGEST,
        *(INNER / max(width_per_point(line, Style.BOLD), 0.1) for line in lines),
        (FACE - 100) / (1.12 * len(lines)),
    )
    low = top + 48 + (FACE - 92 - len(lines) * size * 1.12) / 2
    for line in lines:
        low += size * 1.12
        pen.words(
            MARGIN + INNER / 2, low - size * 0.26, line, size, style=Style.BOLD, align=Align.MIDDLE
        )
    below = person.establishment or person.direction
    if below:
        y, text = top + FACE - 20, voice.data(below)
        pen.fitted(MARGIN + INNER / 2, y, INNER, text, 22, align=Align.MIDDLE)


def _lines(name: str) -> list[str]:
    """A name on as few lines as keep it large, three at the most, none of it cut."""
    text = clean(name)
    for size in (LARGEST * 0.6, SMALLEST, SMALLEST * 0.75):
        lines = wrap(text, INNER / size, Style.BOLD)
        if len(lines) == 1 or (size < LARGEST * 0.6 and len(lines) <= 3):
            return lines
    return wrap(text, width_per_point(text, Style.BOLD) / 2, Style.BOLD)
