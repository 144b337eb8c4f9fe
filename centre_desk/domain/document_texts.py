"""Texts that a centre writes for its letters, with named fields in braces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr

_FIELD = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class TextKind:
    """A document whose text can be rewritten: its name, its fields, and what it says unless so.

    *longest* is how many characters its page holds.
    """

    title: Message
    fields: Mapping[str, Message]
    usual: Message
    longest: int


@dataclass(frozen=True, slots=True)
class TextVersion:
    """One version of a text; number 0 is the one that comes with the program."""

    number: int
    body: str
    written_on: date | None = None
    written_by: str = ""


_OF_SESSION = {
    "person": tr("nom de la personne"),
    "code": tr("code de la session"),
    "title": tr("intitulé"),
    "dates": tr("dates de la session"),
    "centre": tr("nom du centre"),
    "city": tr("ville"),
}
KINDS: dict[str, TextKind] = {
    "invitation": TextKind(
        tr("Convocation"),
        {
            **_OF_SESSION,
            "first_day": tr("premier jour"),
            "starts": tr("heure de début"),
            "classroom": tr("première salle"),
        },
        tr(
            "Madame, Monsieur {person},\n\n"
            "Vous êtes convoqué(e) à la formation « {title} », {dates}, au {centre} à {city}. "
            "Vous y êtes attendu(e) le {first_day} à {starts}.\n\n"
            "À apporter : cette convocation, votre pièce d'identité et votre ordre de mission.\n\n"
            "Pour venir, ou en cas d'empêchement, adressez-vous à l'accueil du centre."
        ),
        longest=2500,
    ),
    "certificate": TextKind(
        tr("Attestation"),
        {
            **_OF_SESSION,
            "hours": tr("heures suivies"),
            "category": tr("catégorie"),
            "matricule": tr("matricule"),
            "establishment": tr("établissement"),
        },
        tr(
            "Le directeur du {centre} atteste que\n\n{person}\n\n"
            "a suivi la formation « {title} » {dates}, pendant {hours}."
        ),
        longest=900,
    ),
}


def check(kind: str, body: str) -> str:
    """Return *body* ready to be kept.

    Raises:
        RuleBroken: it is empty or too long, a brace is left open, or a field is not known; the
            sentence lists the fields there are.
        KeyError: no such kind.
    """
    fields = KINDS[kind].fields
    text = body.replace("\r\n", "\n").strip()
    if not text:
        raise RuleBroken(tr("Le texte est vide."), field="body")
    longest = KINDS[kind].longest
    if len(text) > longest:
        raise RuleBroken(
            tr(
                "Le texte a {count} caractères ; la page en tient {most}.",
                count=len(text), most=longest,
            ),
            field="body",
        )  # fmt: skip
    rest = _FIELD.sub("", text)
    if "{" in rest or "}" in rest:
        raise RuleBroken(
            tr("Une accolade n'est pas fermée : un champ s'écrit {example}.", example="{person}"),
            field="body",
        )
    for name in _FIELD.findall(text):
        if name not in fields:
            raise RuleBroken(
                tr(
                    "« {name} » n'est pas un champ ; il y a {known}.",
                    name=name, known=tuple(fields),
                ),
                field="body",
            )  # fmt: skip
    return text


def fill(body: str, values: Mapping[str, str]) -> str:
    """Return *body* with its fields filled; what a value says is never read as a field."""
    return _FIELD.sub(lambda found: values[found[1]], body)
