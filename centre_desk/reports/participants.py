"""*Liste des participants*: who is in a session, in both scripts, on its side."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from centre_desk.domain.calendar_words import span
from centre_desk.domain.papers import PaperPerson, SessionPaper
from centre_desk.domain.people import Sex, phone_shown
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import LANDSCAPE, Frame, produce
from centre_desk.reports.table import Column, Row, Table, pages, sentence_page
from centre_desk.reports.voice import Voice

TITLE = tr("Liste des participants")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A column that can be chosen: its head, its least width in points, what it says."""

    title: Message
    width: float
    say: Callable[[PaperPerson, Voice], str]


COLUMNS: dict[str, _Wanted] = {
    "matricule": _Wanted(tr("Matricule"), 48, lambda person, _: person.matricule),
    "name": _Wanted(tr("Nom et prénom"), 0, lambda person, voice: voice.data(person.name.latin)),
    "name_ar": _Wanted(
        tr("Nom en arabe"), 92, lambda person, voice: voice.data(person.name.arabic)
    ),
    "sex": _Wanted(tr("Sexe"), 26, lambda person, _: person.sex.value if person.sex else ""),
    "grade": _Wanted(tr("Grade"), 66, lambda person, voice: voice.data(person.grade)),
    "establishment": _Wanted(
        tr("Établissement"), 110, lambda person, voice: voice.data(person.establishment)
    ),
    "direction": _Wanted(
        tr("Direction régionale"), 110, lambda person, voice: voice.data(person.direction)
    ),
    "phone": _Wanted(
        tr("Téléphone"), 74, lambda person, voice: voice.data(phone_shown(person.phone))
    ),
    "room": _Wanted(tr("Ch."), 30, lambda person, _: person.room),
}
"""Every column by its name; the list has them in this order."""


BESIDE = {"fr": "ar", "ar": "fr"}
"""The list is bilingual: the language in which the heads are said again, under the first."""


def file_name(paper: SessionPaper, language: str = "fr") -> str:
    """``participants-MGT-031.pdf``."""
    return with_language(f"participants-{slug(paper.code)}", language)


def render(paper: SessionPaper, language: str, columns: Collection[str] = ()) -> bytes:
    """Return the PDF of the list.

    Args:
        paper: the session.
        language: ``fr``, ``ar`` or ``en``.
        columns: keys of :data:`COLUMNS`, by default all of them.

    Raises:
        KeyError: no such language.
        RuleBroken: there is no such column.
    """
    unknown = [name for name in columns if name not in COLUMNS]
    if unknown:
        raise RuleBroken(
            tr(
                "« {name} » n'est pas une colonne ; choisissez parmi {known}.",
                name=unknown[0], known=tuple(COLUMNS),
            )
        )  # fmt: skip
    voice = Voice(language)
    other = Voice(BESIDE[language]) if language in BESIDE else None
    wanted = [COLUMNS[name] for name in COLUMNS if not columns or name in columns]
    frame = Frame(
        paper.heading,
        TITLE,
        span(paper.first_day, paper.last_day),
        tr("{code}", code=paper.code),
        LANDSCAPE,
    )
    subtitle = tr("{title}", title=voice.title(paper))
    if not paper.participants:
        nobody = sentence_page(tr("Personne n'est encore inscrit."), voice, subtitle)
        return produce(frame, [nobody], voice)
    table = Table(
        tuple(
            Column(title, width, lines=lines, second=other.data(other.say(title)) if other else "")
            for title, width, lines in (
                (tr("N°"), 24, 1),
                *((each.title, each.width, 3) for each in wanted),
            )
        ),
        tuple(
            Row((str(number), *(each.say(person, voice) for each in wanted)), where=str(number))
            for number, person in enumerate(paper.participants, 1)
        ),
        paper=LANDSCAPE,
    )
    intro = tr(
        "Inscrits : {count} · femmes : {women} · logés : {lodged}",
        count=len(paper.participants),
        women=sum(person.sex is Sex.WOMAN for person in paper.participants),
        lodged=sum(person.nights is not None for person in paper.participants),
    )
    return produce(frame, pages(table, voice, intro=intro, subtitle=subtitle), voice)
