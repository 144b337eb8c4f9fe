"""*Ordre de mission*: what a trainer undertakes, one page each."""

from __future__ import annotations

from centre_desk.domain.calendar_words import long_day, span
from centre_desk.domain.papers import PaperPerson, SessionPaper
from centre_desk.domain.sheets import Name
from centre_desk.language import tr
from centre_desk.reports import letter
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import TOP, Frame, Page, centre_name, produce
from centre_desk.reports.pen import Pen
from centre_desk.reports.schedule import days_in_words, hours_in_words
from centre_desk.reports.table import sentence_page
from centre_desk.reports.voice import Voice

TITLE = tr("Ordre de mission du formateur")
COMMITMENT = tr(
    "Le formateur s'engage à assurer les séances ci-dessus aux heures dites, à faire signer la "
    "feuille d'émargement à chaque demi-journée, et à prévenir l'accueil du centre de tout "
    "empêchement dès qu'il en a connaissance."
)


def file_name(paper: SessionPaper, language: str = "fr") -> str:
    """``ordres-de-mission-MGT-031.pdf``."""
    return with_language(f"ordres-de-mission-{slug(paper.code)}", language)


def render(paper: SessionPaper, language: str) -> bytes:
    """Return the PDF, a page for each trainer with the slots that are theirs.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    frame = Frame(
        paper.heading,
        TITLE,
        span(paper.first_day, paper.last_day),
        tr("{code}", code=paper.code),
    )
    if not paper.trainers:
        nobody = tr("Aucun formateur n'est encore désigné pour cette session.")
        return produce(frame, [sentence_page(nobody, voice)], voice)
    pages = [
        Page(lambda pen, trainer=trainer: _draw(pen, paper, trainer, voice))  # type: ignore[misc]
        for trainer in paper.trainers
    ]
    return produce(frame, pages, voice)


def _draw(pen: Pen, paper: SessionPaper, trainer: PaperPerson, voice: Voice) -> None:
    slots = [slot for slot in paper.slots if trainer.name in slot.trainers]
    others = [each.name for each in paper.trainers if each.person_id != trainer.person_id]
    lodged = tr("non logé")
    if trainer.nights:
        lodged = tr(
            "chambre {room}, du {first} au {last}",
            room=trainer.room or "—",
            first=trainer.nights.arrival,
            last=trainer.nights.departure,
        )
    lines = [
        (tr("Formateur"), voice.name(trainer.name)),
        (tr("Matricule"), voice.data(trainer.matricule)),
        (tr("Grade"), voice.data(trainer.grade)),
        (tr("Établissement"), _from(trainer, voice)),
        (tr("Session"), voice.say(tr("{code} {title}", code=paper.code, title=voice.title(paper)))),
        (tr("Lieu"), centre_name(paper.heading, voice)),
        (tr("Séances"), days_in_words(slots, voice)),
        (tr("Durée"), hours_in_words(sum(slot.minutes for slot in slots), voice)),
        (tr("Avec"), _names(others, voice)),
        (tr("Hébergement"), voice.say(lodged)),
    ]
    y = letter.facts(pen, TOP + 24, [(voice.say(label), said) for label, said in lines if said])
    y = letter.paragraphs(pen, y + 16, voice.say(COMMITMENT))
    today = long_day(paper.heading.printed_at.date())
    made = tr("Fait à {city}, le {day}", city=paper.heading.city, day=today)
    y = letter.paragraphs(pen, y + 14, voice.say(made))
    signing = (tr("Le formateur"), tr("Le directeur du centre, cachet"))
    letter.signatures(pen, y + 16, [voice.say(each) for each in signing])


def _from(person: PaperPerson, voice: Voice) -> str:
    return voice.data(", ".join(filter(None, (person.establishment, person.direction))))


def _names(names: list[Name], voice: Voice) -> str:
    return voice.names(names) if names else ""
