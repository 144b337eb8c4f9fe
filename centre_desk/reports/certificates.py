"""*Attestations*: French and Arabic side by side, a sheet on its side for everybody present."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from centre_desk.domain.calendar_words import long_day, span
from centre_desk.domain.certificates import CertificateKind, entitled
from centre_desk.domain.document_texts import fill
from centre_desk.domain.papers import PaperPerson, SessionPaper
from centre_desk.domain.programmes import category_label
from centre_desk.language import tr
from centre_desk.reports.bidi import has_arabic
from centre_desk.reports.fonts import Style
from centre_desk.reports.letter_fields import values
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import LANDSCAPE, MARGIN, centre_name, footer, mark, start
from centre_desk.reports.pen import Align, Pen, Segment
from centre_desk.reports.schedule import hours_in_words
from centre_desk.reports.text import clean, fit, wrap
from centre_desk.reports.voice import Voice

EDGE = MARGIN + 16
GUTTER = 30.0
COLUMN = (LANDSCAPE.inner - 32 - GUTTER) / 2
TOP, FACTS, SIGNING = 128.0, 316.0, 470.0
"""Where the text, the facts and the signatures begin, in points from the top."""
LARGE, USUAL, SMALLEST = 18.0, 12.0, 6.0
STEMS = {
    CertificateKind.PRESENCE: "attestations-presence",
    CertificateKind.COMPLETION: "attestations-fin-de-formation",
}


def file_name(paper: SessionPaper, kind: CertificateKind) -> str:
    """``attestations-presence-MGT-031.pdf``; the same in every language, since it has both."""
    return with_language(f"{STEMS[kind]}-{slug(paper.code)}", "fr")


def render(
    paper: SessionPaper,
    kind: CertificateKind,
    bodies: Mapping[str, str],
    numbers: Mapping[int, str],
) -> bytes:
    """Return the PDF, a page for everybody who has a number.

    Args:
        paper: the session.
        kind: which certificate.
        bodies: the text with its named fields, in ``fr`` and in ``ar``.
        numbers: the certificate's number of each person.
    """
    french, arabic = Voice("fr"), Voice("ar")
    buffer = BytesIO()
    canvas = start(
        buffer, paper.heading, kind.title, span(paper.first_day, paper.last_day), french, LANDSCAPE
    )
    people = [person for person in entitled(paper) if person.person_id in numbers]
    for page, person in enumerate(people, 1):
        for voice in (french, arabic):
            pen = Pen(canvas, LANDSCAPE.width, LANDSCAPE.height, voice.right_to_left)
            _side(pen, paper, kind, person, bodies[voice.language], voice)
        pen = Pen(canvas, LANDSCAPE.width, LANDSCAPE.height, False)
        _middle(pen, paper, numbers[person.person_id])
        footer(pen, paper.heading, page, len(people), french, LANDSCAPE)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _side(
    pen: Pen,
    paper: SessionPaper,
    kind: CertificateKind,
    person: PaperPerson,
    body: str,
    voice: Voice,
) -> None:
    """One language's half of the page."""
    pen.fitted(EDGE, 60, COLUMN - 30, centre_name(paper.heading, voice), 10)
    pen.fitted(EDGE, 100, COLUMN, voice.say(kind.title), 21, style=Style.BOLD)
    filled = values(paper, person, voice)
    text = [(line, fill(line, filled)) for line in body.split("\n")]
    size = USUAL
    while size > SMALLEST and TOP + _height(text, size) > FACTS - 10:
        size -= 0.5
    y = TOP
    for source, line in text:
        y = _paragraph(pen, y, source, line, size)
    _facts(pen, paper, person, voice)
    pen.fitted(EDGE, SIGNING - 6, COLUMN, _made(paper, voice), 9)
    pen.fitted(EDGE + 6, SIGNING + 14, COLUMN - 12, voice.say(tr("Le directeur du centre")), 8.5)


def _paragraph(pen: Pen, y: float, source: str, line: str, size: float) -> float:
    """Print one paragraph; the name alone on its line is what the paper is about."""
    if not line.strip():
        return y + size * 0.6
    style, size = (
        (Style.BOLD, LARGE * size / USUAL)
        if source.strip() == "{person}"
        else (Style.REGULAR, size)
    )
    for part in wrap(clean(line), COLUMN / size, style):
        y += size * (1.6 if has_arabic(part) else 1.45)
        pen.words(EDGE, y, part, size, style=style)
    return y


def _height(text: list[tuple[str, str]], size: float) -> float:
    tall = 0.0
    for source, line in text:
        each = LARGE * size / USUAL if source.strip() == "{person}" else size
        style = Style.BOLD if each > size else Style.REGULAR
        tall += (
            sum(each * 1.6 for _ in wrap(clean(line), COLUMN / each, style))
            if line.strip()
            else size * 0.6
        )
    return tall


def _facts(pen: Pen, paper: SessionPaper, person: PaperPerson, voice: Voice) -> None:
    objectives = paper.objectives
    if voice.right_to_left:
        objectives = paper.objectives_ar or paper.objectives
    lines = [
        (tr("Catégorie"), voice.say(category_label(paper.category)) if paper.category else "", 1),
        (tr("Heures suivies"), hours_in_words(person.attended, voice), 1),
        (tr("Formateur"), voice.names(each.name for each in paper.trainers), 2),
        (tr("Objectifs"), voice.data(objectives), 4),
    ]
    y = FACTS
    rules: list[Segment] = [(EDGE, y, EDGE + COLUMN, y)]
    label = 76.0
    for name, said, most in lines:
        if not said:
            continue
        pen.fitted(EDGE, y + 12.5, label - 6, voice.say(name), 8)
        found = fit(said, COLUMN - label, 9.5, lines=most)
        for line in found.lines:
            y += 13.2
            pen.words(EDGE + label, y, line, found.size)
        y += 5
        rules.append((EDGE, y, EDGE + COLUMN, y))
    pen.fitted(EDGE, y + 12.5, label - 6, voice.say(tr("Appréciation")), 8)
    pen.lines(rules, width=0.4, grey=0.7)


def _made(paper: SessionPaper, voice: Voice) -> str:
    today = long_day(paper.heading.printed_at.date())
    return voice.say(tr("Fait à {city}, le {day}", city=paper.heading.city, day=today))


def _middle(pen: Pen, paper: SessionPaper, number: str) -> None:
    """What both halves share: the mark, the number, the frames for signature and stamp."""
    centre = LANDSCAPE.width / 2
    mark(pen, paper.heading, centre - 13, 42, 26)
    pen.words(centre, 86, number, 9, style=Style.BOLD, align=Align.MIDDLE)
    pen.lines([(centre, 100, centre, SIGNING - 22)], width=0.5, grey=0.75)
    tall = LANDSCAPE.bottom - SIGNING - 4
    frames: list[Segment] = []
    for x in (EDGE, LANDSCAPE.width - EDGE - COLUMN):
        end, low = x + COLUMN, SIGNING + tall
        frames += [(x, SIGNING, end, SIGNING), (x, low, end, low)]
        frames += [(x, SIGNING, x, low), (end, SIGNING, end, low)]
    pen.lines(frames, width=0.5, grey=0.4)
