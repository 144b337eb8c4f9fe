"""People as the centre knows them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from centre_desk.domain.names import ascii_digits, name_keys, number_keys
from centre_desk.language import Message, tr


class Sex(Enum):
    """As written on an identity document; ``None`` elsewhere means not yet known."""

    WOMAN = "F"
    MAN = "M"


class IdentityKind(Enum):
    """The document shown at check-in."""

    CIN = "cin"
    PASSPORT = "passport"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person. Empty text means unknown; ``phone`` is E.164; ``diet`` is a neutral code."""

    id: int | None = None
    last_name: str = ""
    first_name: str = ""
    last_name_ar: str = ""
    first_name_ar: str = ""
    sex: Sex | None = None
    matricule: str = ""
    identity_kind: IdentityKind | None = None
    identity_number: str = ""
    phone: str = ""
    nationality: str = ""
    birth_date: date | None = None
    country: str = ""
    grade: str = ""
    establishment: str = ""
    direction: str = ""
    diet: str = ""
    needs_accessible: bool = False
    note: str = ""

    @property
    def name(self) -> str:
        """Surname and first name, in Latin letters where known, else in Arabic."""
        latin = f"{self.last_name.upper()} {self.first_name}".strip()
        return latin or self.name_ar

    @property
    def name_ar(self) -> str:
        """Surname and first name in Arabic letters, or an empty text."""
        return f"{self.last_name_ar} {self.first_name_ar}".strip()


def masked(number: str) -> str:
    """An identity number as it is shown unless asked for: its last two signs (law 09-08)."""
    return "•" * max(len(number) - 2, 0) + number[-2:] if len(number) > 2 else "•" * len(number)


# Neutral codes: what is put on the plate, never why (law 09-08).
DIETS: dict[str, Message] = {
    "low-sugar": tr("sans sucre"),
    "gluten-free": tr("sans gluten"),
    "lactose-free": tr("sans lactose"),
    "vegetarian": tr("végétarien"),
    "vegan": tr("végétalien"),
    "low-salt": tr("sans sel"),
    "no-fish": tr("sans poisson"),
    "no-egg": tr("sans œuf"),
    "no-nuts": tr("sans fruits à coque"),
    "no-red-meat": tr("sans viande rouge"),
    "low-fat": tr("sans graisse"),
}
DIET_JOINT = "+"
_BETWEEN_SIGNS = re.compile(r"[\s.\-_/]+")
_USUAL_CIN = re.compile(r"[A-Z]{1,2}\d{4,7}")
_MOROCCAN = re.compile(r"\+212(\d)(\d\d)(\d\d)(\d\d)(\d\d)")


def diet_label(code: str) -> Message | str:
    """Say a diet code, or several joined by ``+``; a code of the centre's own is said as it is."""
    labels = tuple(DIETS.get(part, part) for part in code.split(DIET_JOINT) if part)
    if len(labels) > 1:
        return tr("{diets}", diets=labels)
    return labels[0] if labels else ""


def normal_cin(text: str) -> str:
    """Write an identity number in capitals without spaces, dots or hyphens."""
    if text.isascii() and text.isalnum():
        return text.upper()
    return _BETWEEN_SIGNS.sub("", ascii_digits(text)).upper()


def cin_looks_usual(number: str) -> bool:
    """Whether *number* has the usual form of a CIN, one or two letters and digits.

    For a warning only: passports and older cards are as good.
    """
    return _USUAL_CIN.fullmatch(number) is not None


def phone_shown(e164: str) -> str:
    """Write a stored phone as people read it: ``06 12 34 56 78``; foreign ones with their ``+``."""
    found = _MOROCCAN.fullmatch(e164)
    return "0" + " ".join(found.groups()) if found else e164


def keys_of(*, names: Iterable[str], numbers: Iterable[str], phone: str) -> frozenset[str]:
    """The keys by whose beginning somebody is found; see ``names.search_words``.

    Args:
        names: in either script.
        numbers: matricule and identity number.
        phone: E.164; it is found as people write it.
    """
    found = [name_keys(name) for name in names]
    found += [number_keys(number) for number in (*numbers, phone_shown(phone))]
    return frozenset().union(*found)
