"""The fields of the *bulletin individuel d'hébergement*, each labelled in French and in Arabic."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from centre_desk.domain.people import IdentityKind, Sex
from centre_desk.domain.sheets import RegistrationCard
from centre_desk.language import Message, tr


@dataclass(frozen=True, slots=True)
class Choice:
    """A box to tick, ticked where the answer is known."""

    label: Message
    ticked: bool


@dataclass(frozen=True, slots=True)
class Field:
    """One labelled line. Empty values leave a dotted line to write on."""

    label: Message
    value: str = ""
    value_ar: str = ""
    choices: tuple[Choice, ...] = ()


def rows(card: RegistrationCard) -> tuple[tuple[Field, ...], ...]:
    """The lines of one card, one or two fields on each, in the order of the official form."""
    person = card.person
    return (
        (Field(tr("Nom de famille"), person.last_name.upper(), person.last_name_ar),),
        (Field(tr("Prénom"), person.first_name, person.first_name_ar),),
        (
            Field(tr("Sexe"), choices=_choices(SEXES, person.sex)),
            Field(tr("Nationalité"), person.nationality),
        ),
        (
            Field(tr("Date de naissance"), _written(person.birth_date)),
            Field(tr("Pays de résidence"), person.country),
        ),
        (Field(tr("Pièce d'identité"), choices=_choices(DOCUMENTS, person.identity_kind)),),
        (
            Field(tr("Numéro de la pièce"), person.identity_number),
            Field(tr("Enfants de moins de 18 ans"), _count(card.children)),
        ),
        (
            Field(tr("Arrivée le"), _written(card.nights.arrival)),
            Field(tr("Départ prévu le"), _written(card.nights.departure)),
        ),
        (Field(tr("Chambre"), card.room), Field(tr("Signature"))),
    )


SEXES: tuple[tuple[object, Message], ...] = ((Sex.WOMAN, tr("féminin")), (Sex.MAN, tr("masculin")))
DOCUMENTS: tuple[tuple[object, Message], ...] = (
    (IdentityKind.CIN, tr("carte nationale")),
    (IdentityKind.PASSPORT, tr("passeport")),
    (IdentityKind.OTHER, tr("autre pièce")),
)


def _choices(options: Iterable[tuple[object, Message]], known: object) -> tuple[Choice, ...]:
    return tuple(Choice(label, value is known) for value, label in options)


def _count(number: int | None) -> str:
    """A known zero is said; what is unknown is left for the guest to write."""
    return "" if number is None else str(number)


def _written(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""
