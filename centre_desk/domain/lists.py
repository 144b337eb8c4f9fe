"""A list of people as it arrived by mail: what was recognised in it, row by row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from centre_desk.domain.people import Person, Sex
from centre_desk.language import Message, tr

# What a column of a list can mean, in the order in which a screen offers it.
FIELDS: dict[str, Message] = {
    "last_name": tr("Nom"),
    "first_name": tr("Prénom"),
    "full_name": tr("Nom et prénom"),
    "last_name_ar": tr("Nom en arabe"),
    "first_name_ar": tr("Prénom en arabe"),
    "full_name_ar": tr("Nom et prénom en arabe"),
    "sex": tr("Sexe ou civilité"),
    "matricule": tr("Matricule"),
    "identity_number": tr("CIN"),
    "passport": tr("Passeport"),
    "phone": tr("Téléphone"),
    "establishment": tr("Établissement"),
    "direction": tr("Direction régionale"),
    "grade": tr("Grade ou fonction"),
    "lodged": tr("Hébergement"),
    "arrival": tr("Arrivée"),
    "departure": tr("Départ"),
    "period": tr("Période du séjour"),
    "nights": tr("Nombre de nuits"),
    "diet": tr("Régime"),
    "accessible": tr("Chambre accessible"),
    "birth_date": tr("Date de naissance"),
    "nationality": tr("Nationalité"),
    "country": tr("Pays de résidence"),
    "session_code": tr("Code de session"),
    "note": tr("Observations"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the list.

    ``field`` is a key of :data:`FIELDS`, or ``None`` where the column is not taken. ``how`` says
    why: ``heading`` (its title), ``close`` (a title nearly that), ``content`` (its cells),
    ``given`` (the user said so); and, not taken: ``ignored`` (known, of no use here), ``double``
    (an earlier column has the same meaning), ``unknown``.
    """

    index: int
    heading: str
    field: str | None
    how: str


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row that can be saved; ``row`` is its number in the spreadsheet, from 1.

    ``lodged`` is whether the list asks for a bed. A lodged row may still lack its dates, which
    its warnings say. ``arrival`` and ``departure`` of a row that is not lodged are only what the
    list says.
    """

    row: int
    person: Person
    lodged: bool
    arrival: date | None = None
    departure: date | None = None
    session_code: str = ""
    warnings: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that cannot be saved, and why."""

    row: int
    reason: Message


@dataclass(frozen=True, slots=True)
class Repetition:
    """A row that repeats a person of an earlier row of the same list."""

    row: int
    first_row: int


@dataclass(frozen=True, slots=True)
class RawRows:
    """The first rows of a list in which nothing was recognised, as texts.

    ``first_row`` is the number of the first one in the spreadsheet, from 1. The headings of
    ``columns`` are those of the fullest row.
    """

    first_row: int
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReading:
    """All that was recognised in a list.

    ``arrival`` and ``departure`` are the dates common to the list; ``start`` and ``end`` the
    session's, from the title block. ``shape`` is a digest of the headings: lists of one shape
    can share a corrected mapping. ``other_sheets`` names the sheets that look like lists too and
    were not read.
    """

    file_name: str
    sheet: str
    header_row: int
    columns: tuple[Column, ...]
    rows: tuple[ListRow, ...]
    refused: tuple[Refusal, ...] = ()
    repeated: tuple[Repetition, ...] = ()
    session_code: str = ""
    session_title: str = ""
    start: date | None = None
    end: date | None = None
    arrival: date | None = None
    departure: date | None = None
    shape: str = ""
    other_sheets: tuple[str, ...] = ()

    @property
    def people(self) -> int:
        """How many people can be saved."""
        return len(self.rows)

    @property
    def women(self) -> int:
        """How many of them are women."""
        return sum(row.person.sex is Sex.WOMAN for row in self.rows)

    @property
    def lodged(self) -> int:
        """How many of them are to be lodged."""
        return sum(row.lodged for row in self.rows)
