"""*Feuille d'émargement*: a box to sign for everybody in every half-day, a week to a sheet.

A page carries whole rows and whole half-days: nobody's box stands on another page than their name.
Every page has a code of its own, by which its signed scan is filed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from centre_desk.domain.calendar_words import short_day, span
from centre_desk.domain.papers import PaperPerson, PaperSlot, SessionPaper
from centre_desk.domain.training import Mode
from centre_desk.language import Message, tr
from centre_desk.reports.fonts import Style
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import LANDSCAPE, MARGIN, MM, TOP, Frame, Page, centre_name, produce
from centre_desk.reports.pen import Align, Pen, Segment
from centre_desk.reports.table import sentence_page
from centre_desk.reports.text import fit
from centre_desk.reports.voice import Voice

TITLE = tr("Feuille d'émargement")
BOX = 12 * MM
"""Height of a box to sign in."""
MOST_HALF_DAYS = 10
"""Mornings and afternoons of a week: more would leave too little room to sign."""
NUMBER, NAME = 8 * MM, 54 * MM
WIDEST = 40 * MM
INTRO, HEAD = 18.0, 38.0
STRIP = 22 * MM
"""The foot of every page: its code, the stamp, who is responsible."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One page: some half-days, and some people with their numbers."""

    slots: Sequence[PaperSlot]
    people: Sequence[tuple[int, PaperPerson]]


def file_name(paper: SessionPaper, language: str = "fr") -> str:
    """``emargement-MGT-031.pdf``."""
    return with_language(f"emargement-{slug(paper.code)}", language)


def render(paper: SessionPaper, language: str) -> bytes:
    """Return the PDF of the sheets.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    frame = Frame(
        paper.heading,
        TITLE,
        span(paper.first_day, paper.last_day),
        tr("{code}", code=paper.code),
        LANDSCAPE,
    )
    subtitle = tr("{title}", title=voice.title(paper))
    parts = _parts(paper)
    if not parts:
        nothing = tr("Aucune demi-journée ou aucun inscrit : il n'y a rien à signer.")
        return produce(frame, [sentence_page(nothing, voice, subtitle)], voice)
    pages = [
        Page(lambda pen, part=part, number=number: _draw(pen, paper, part, number, voice), subtitle)  # type: ignore[misc]
        for number, part in enumerate(parts, 1)
    ]
    return produce(frame, pages, voice)


def page_code(paper: SessionPaper, slots: Sequence[PaperSlot], number: int) -> str:
    """What the code of a page says: ``EM/MGT-031/2027-01-11/2``."""
    return f"EM/{paper.code}/{slots[0].when.day}/{number}"


def _parts(paper: SessionPaper) -> list[_Part]:
    slots = [slot for slot in paper.slots if slot.mode is not Mode.SELF_STUDY]
    people = list(enumerate(paper.participants, 1))
    if not slots or not people:
        return []
    room = LANDSCAPE.bottom - TOP - INTRO - HEAD - STRIP
    # Every page is whole by itself: the trainer signs on each.
    rows = int(room / BOX) - 1
    return [
        _Part(week, people[start : start + rows])
        for week in _weeks(slots)
        for start in range(0, len(people), rows)
    ]


def _weeks(slots: Sequence[PaperSlot]) -> list[list[PaperSlot]]:
    """Half-days by ISO week; a week with evenings or a weekend may take two sheets."""
    found: list[list[PaperSlot]] = []
    for slot in slots:
        week = slot.when.day.isocalendar()[:2]
        full = found and len(found[-1]) == MOST_HALF_DAYS
        if not found or full or found[-1][0].when.day.isocalendar()[:2] != week:
            found.append([])
        found[-1].append(slot)
    return found


def _draw(pen: Pen, paper: SessionPaper, part: _Part, number: int, voice: Voice) -> None:
    inner = LANDSCAPE.inner
    pen.fitted(MARGIN, TOP + 9, inner, voice.say(_intro(paper, voice)), 9)
    x, y = MARGIN + NUMBER + NAME, TOP + INTRO
    width = min(WIDEST, (inner - NUMBER - NAME) / len(part.slots))
    end = x + width * len(part.slots)
    pen.words(MARGIN + 3, y + HEAD - 6, voice.say(tr("N°")), 8, style=Style.BOLD)
    pen.words(MARGIN + NUMBER, y + HEAD - 6, voice.say(tr("Nom et prénom")), 8, style=Style.BOLD)
    for index, slot in enumerate(part.slots):
        _head(pen, slot, x + index * width, y, width, voice)
    y += HEAD
    rules = [(MARGIN, y, end, y)]
    for place, person in part.people:
        pen.words(MARGIN + NUMBER - 6, y + 20, str(place), 9, align=Align.END)
        _who(pen, person, y, voice)
        y += BOX
        rules.append((MARGIN, y, end, y))
    teaching = voice.say(tr("Signature du formateur"))
    pen.fitted(MARGIN + NUMBER, y + 20, NAME - 6, teaching, 9, style=Style.BOLD)
    for index, slot in enumerate(part.slots):
        pen.fitted(x + index * width + 3, y + 8, width - 6, voice.names(slot.trainers), 6.4)
    y += BOX
    rules.append((MARGIN, y, end, y))
    edges: list[Segment] = [(MARGIN, TOP + INTRO + HEAD, MARGIN, y)]
    edges += [
        (x + index * width, TOP + INTRO + 2, x + index * width, y)
        for index in range(len(part.slots) + 1)
    ]
    pen.lines([*rules, *edges], width=0.5)
    _strip(pen, page_code(paper, part.slots, number), voice)


def _intro(paper: SessionPaper, voice: Voice) -> Message:
    place = centre_name(paper.heading, voice)
    if paper.partner:
        return tr(
            "Organisateur : OFPPT, avec {partner} · lieu : {place}",
            partner=paper.partner, place=place,
        )  # fmt: skip
    return tr("Organisateur : OFPPT · lieu : {place}", place=place)


def _head(pen: Pen, slot: PaperSlot, x: float, y: float, width: float, voice: Voice) -> None:
    """Day, half-day, its hours, then the classroom."""
    where = tr("{room}", room=voice.classroom(slot))
    lines = (
        (short_day(slot.when.day), 8.0, Style.BOLD),
        (slot.when.half.label, 7.4, Style.REGULAR),
        (tr("{starts} – {ends}", starts=slot.starts, ends=slot.ends), 7.0, Style.REGULAR),
        (slot.mode.label if slot.mode is Mode.DISTANCE else where, 7.0, Style.REGULAR),
    )
    middle, room = x + width / 2, width - 4
    for index, (text, size, style) in enumerate(lines):
        low = y + 10 + index * 8.4
        pen.fitted(middle, low, room, voice.say(text), size, style=style, align=Align.MIDDLE)


def _who(pen: Pen, person: PaperPerson, y: float, voice: Voice) -> None:
    room = NAME - 6
    found = fit(voice.name(person.name), room, 9.4, style=Style.BOLD, lines=2)
    below = voice.data(person.establishment or person.direction)
    low = y + (12 if len(found.lines) > 1 else 16)
    for index, line in enumerate(found.lines):
        pen.words(
            MARGIN + NUMBER, low + index * (found.size + 1), line, found.size, style=Style.BOLD
        )
    if below:
        pen.fitted(
            MARGIN + NUMBER, low + (len(found.lines) - 1) * (found.size + 1) + 10, room, below, 7
        )


def _strip(pen: Pen, code: str, voice: Voice) -> None:
    """The foot: the page's code, room for the stamp and for whoever is responsible."""
    top = LANDSCAPE.bottom - STRIP + 5
    tall = STRIP - 9
    pen.code(MARGIN, top, tall, code)
    pen.words(MARGIN + tall + 4, top + tall - 4, code, 7)
    third = LANDSCAPE.inner / 3
    frames: list[Segment] = []
    for index, text in ((1, tr("Cachet")), (2, tr("Responsable de la formation : nom, signature"))):
        x, wide = MARGIN + index * third, third - 8
        frames += [
            (x, top, x + wide, top), (x, top + tall, x + wide, top + tall),
            (x, top, x, top + tall), (x + wide, top, x + wide, top + tall),
        ]  # fmt: skip
        pen.fitted(x + 4, top + 9, wide - 8, voice.say(text), 7)
    pen.lines(frames, width=0.5, grey=0.4)
