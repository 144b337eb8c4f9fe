"""People as the centre knows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


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
