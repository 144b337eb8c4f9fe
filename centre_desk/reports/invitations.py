"""*Convocation*: one page for each participant, the whole session in one file."""

from __future__ import annotations

from centre_desk.domain.calendar_words import span
from centre_desk.domain.document_texts import fill
from centre_desk.domain.formulas import Formula
from centre_desk.domain.papers import PaperPerson, SessionPaper
from centre_desk.language import tr
from centre_desk.reports import letter
from centre_desk.reports.fonts import Style
from centre_desk.reports.letter_fields import values
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import BOTTOM, TOP, Frame, Page, centre_name, produce
from centre_desk.reports.pen import Pen
from centre_desk.reports.schedule import days_in_words
from centre_desk.reports.table import sentence_page
from centre_desk.reports.voice import Voice

TITLE = tr("Convocation")


def file_name(paper: SessionPaper, language: str = "fr") -> str:
    """``convocations-MGT-031.pdf``."""
    return with_language(f"convocations-{slug(paper.code)}", language)


def render(paper: SessionPaper, language: str, body: str) -> bytes:
    """Return the PDF, a page each; *body* is the letter's text with its named fields.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    frame = Frame(
        paper.heading, TITLE, span(paper.first_day, paper.last_day), tr("{code}", code=paper.code)
    )
    if not paper.participants:
        nobody = sentence_page(tr("Personne n'est encore inscrit."), voice)
        return produce(frame, [nobody], voice)
    pages = [
        Page(lambda pen, person=person: _draw(pen, paper, person, body, voice))  # type: ignore[misc]
        for person in paper.participants
    ]
    return produce(frame, pages, voice)


def _draw(pen: Pen, paper: SessionPaper, person: PaperPerson, body: str, voice: Voice) -> None:
    to = "\n".join(
        filter(
            None,
            (
                voice.name(person.name),
                voice.data(", ".join(filter(None, (person.grade, person.matricule)))),
                voice.data(", ".join(filter(None, (person.establishment, person.direction)))),
            ),
        )
    )
    half = letter.ROOM / 2
    y = letter.paragraphs(
        pen, TOP + 10, to, x=letter.EDGE + half, room=half, style=Style.BOLD, size=10
    )
    text = fill(body, values(paper, person, voice))
    programme = [
        (voice.say(label), said)
        for label, said in (
            (tr("Dates et heures"), days_in_words(paper.slots, voice)),
            (tr("Lieu"), centre_name(paper.heading, voice)),
            (tr("Chambre"), _lodging(person, voice)),
            (tr("Repas"), _meals(person, voice)),
            (tr("Session"), voice.data(paper.code)),
        )
        if said
    ]
    # A long text of the centre's own is printed smaller rather than over the programme.
    lines = sum(1 + said.count("\n") for _, said in programme)
    room = BOTTOM - y - 40 - lines * 17.0
    size = letter.SIZE
    while size > 7 and letter.height(text, size=size) > room:
        size -= 0.5
    y = letter.paragraphs(pen, y + 18, text, size=size)
    letter.facts(pen, y + 16, programme, size=min(size, 9.6))


def _lodging(person: PaperPerson, voice: Voice) -> str:
    if person.nights is None:
        return voice.say(tr("vous n'êtes pas logé(e) au centre"))
    if not person.room:
        return voice.say(
            tr(
                "donnée à l'arrivée, du {first} au {last}",
                first=person.nights.arrival, last=person.nights.departure,
            )
        )  # fmt: skip
    return voice.say(
        tr(
            "chambre {room}, du {first} au {last}",
            room=person.room, first=person.nights.arrival, last=person.nights.departure,
        )
    )  # fmt: skip


def _meals(person: PaperPerson, voice: Voice) -> str:
    return voice.say(Formula(person.formula).label) if person.formula else ""
