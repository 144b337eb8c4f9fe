"""The rows of a list, one after the other: a person and a stay, or the reason why not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from centre_desk.domain.lists import Refusal
from centre_desk.domain.names import plain
from centre_desk.domain.people import IdentityKind, Person, Sex, cin_looks_usual, normal_cin
from centre_desk.exchange.cells import Cells, Notes
from centre_desk.exchange.columns import NAME_FIELDS
from centre_desk.exchange.dates import read_day
from centre_desk.exchange.person_names import NameReader, Names
from centre_desk.exchange.phones import read_phone
from centre_desk.exchange.stay_cells import StayReader
from centre_desk.exchange.values import (
    Cell,
    read_diet,
    read_diet_cell,
    read_sex,
    read_yes_no,
    text_of,
)
from centre_desk.language import Message, tr

_FOOTER = re.compile(
    r"(?:sous[ -]?)?totaux?\b|(?:sous[ -]?)?total\b|effectif|nombre (?:total|de|d')|signatures?\b|"
    r"cachet|visa\b|fait (?:a|le)\b|arrete[e]? (?:la|le)\b|le (?:directeur|chef|responsable)|"
    r"la (?:directrice|cheffe|responsable|direction)|legende|nb\b|n\.b\|(?:\(?\*)|remarques? ?:|"
    r"المجموع|مجموع|التوقيع|توقيع|الطابع|حرر ب|المدير"
)
_SECTION = re.compile(
    r"(?:direction|dr|region|etablissement|groupe|group|efp|cmc|ista|session|liste|participants|"
    r"formateurs|hommes|femmes|semaine|jour|المديريه|المجموعه|لائحه)\b"
)
_PERSONAL = ("matricule", "identity_number", "passport", "phone", "birth_date")
_SAYS_SOMEBODY = (*_PERSONAL, "sex", "arrival", "departure", "period", "lodged", "diet")
_NUMBER = re.compile(r"\d\D?\d\D?\d\D?\d")
_SAYS_NOTHING = frozenset({"-", "--", "/", ".", "RAS", "ras", "R.A.S", "Néant", "néant", "NEANT"})
_LONGEST_NOTE = 2_000  # characters


@dataclass(slots=True)
class Draft:
    """A row half read: its days may still come from the list as a whole."""

    row: int
    person: Person
    lodged: bool | None
    """``None`` where the list has no such column."""
    arrival: date | None
    departure: date | None
    nights: int | None
    session_code: str
    warnings: list[Message]


class Rows:
    """Reads the rows of one table; what the columns hold was tidied before, column by column."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        text = cells.texts
        self._matricules, self._passports = text("matricule"), text("passport")
        self._grades, self._establishments = text("grade"), text("establishment")
        self._directions, self._nationalities = text("direction"), text("nationality")
        self._countries, self._codes = text("country"), text("session_code")
        self._accessible, self._diets = text("accessible"), text("diet")
        self._sexes, self._phones = cells.columns("sex"), cells.columns("phone")
        self._identities, self._notes = cells.columns("identity_number"), cells.columns("note")
        self._personal = [text(name) for name in _PERSONAL if cells.has(name)]
        self._names, self._stays = NameReader(cells), StayReader(cells)
        self._births = cells.first("birth_date")
        self._headings = {
            (name, index): cells.headings[index].casefold()
            for name in NAME_FIELDS
            for index in cells.by_field.get(name, ())
            if cells.headings[index]
        }

    def read(self, i: int) -> Draft | Refusal | None:
        """Read row *i*; ``None`` where it holds nobody: a blank, a total, a signature."""
        cells = self._cells
        notes = Notes(cells, i)
        names = self._names.read(i, notes)
        if not names.whole or self._says_little(i):
            filled = cells.filled(i)
            if (
                filled == 0
                or (filled == 1 and self._is_section(i))
                or self._is_footer(i)
                or self._repeats_header(i)
            ):
                return None
            if not names.whole and not names.single:
                reason = _why_not(names, notes.row)
                return None if self._is_nobody(i) else Refusal(notes.row_number, reason)
            if names.single and self._is_nobody(i):
                return None
        stay = self._stays.read(i, notes)
        if isinstance(stay, Message):
            return Refusal(notes.row_number, stay)
        person = self._person(i, names, notes)
        return Draft(
            notes.row_number,
            person,
            stay.lodged,
            stay.arrival,
            stay.departure,
            stay.nights,
            self._codes[i],
            notes.warnings,
        )

    def _person(self, i: int, names: Names, notes: Notes) -> Person:
        identity_kind, identity_number = self._identity(i, notes)
        birth = self._births[i]
        return Person(
            last_name=names.last,
            first_name=names.first,
            last_name_ar=names.last_ar,
            first_name_ar=names.first_ar,
            sex=self._sex(i, names.civility, notes),
            matricule=_matricule(self._matricules[i]),
            identity_kind=identity_kind,
            identity_number=identity_number,
            phone=self._phone(i, notes),
            nationality=self._nationalities[i],
            birth_date=_birth(birth, notes) if birth != "" else None,
            country=self._countries[i],
            grade=self._grades[i],
            establishment=self._establishments[i],
            direction=self._directions[i],
            diet=self._diet(i, notes),
            needs_accessible=bool(self._accessible[i] and read_yes_no(self._accessible[i])),
            note=" ; ".join(notes.notes)[:_LONGEST_NOTE] if notes.notes else "",
        )

    def _sex(self, i: int, civility: Sex | None, notes: Notes) -> Sex | None:
        unknown = ""
        for column in self._sexes:
            if text := column[i]:
                if sex := read_sex(text):
                    return sex
                unknown = unknown or text
        if unknown:
            notes.warnings.append(tr("Sexe inconnu : « {text} ».", text=unknown))
        elif not civility and self._cells.has("sex"):
            notes.warnings.append(tr("Le sexe n'est pas indiqué."))
        return civility

    def _identity(self, i: int, notes: Notes) -> tuple[IdentityKind | None, str]:
        for column in self._identities:
            if not (text := column[i]):
                continue
            number = normal_cin(text)
            if cin_looks_usual(number):
                return IdentityKind.CIN, number
            if not any(sign.isdigit() for sign in number):
                notes.keep("identity_number", text)
                continue
            if "passeport" in self._cells.heading("identity_number").casefold():
                return IdentityKind.PASSPORT, number
            notes.warnings.append(tr("CIN de forme inhabituelle : {number}.", number=number))
            return IdentityKind.CIN, number
        if text := self._passports[i]:
            return IdentityKind.PASSPORT, normal_cin(text)
        return None, ""

    def _phone(self, i: int, notes: Notes) -> str:
        phone = ""
        for column in self._phones:
            if not (text := column[i]):
                continue
            number, rest = read_phone(text)
            if not phone:
                phone = number
            elif number and number != phone:
                notes.notes.append(f"Tél. {text}")
            if rest:
                notes.notes.append(f"Tél. {rest}")
                if not number:
                    notes.warnings.append(
                        tr("Téléphone illisible : « {text} » est gardé en observation.", text=rest)
                    )
        return phone

    def _diet(self, i: int, notes: Notes) -> str:
        diet = ""
        if text := self._diets[i]:
            diet, rest = read_diet_cell(text)
            if rest:
                notes.notes.append(f"{self._cells.heading('diet')} : {rest}")
        for column in self._notes:
            if text := column[i]:
                found, rest = read_diet(text)
                diet = diet or found
                if rest and rest not in _SAYS_NOTHING:
                    notes.notes.append(rest)
        return diet

    def _says_little(self, i: int) -> bool:
        """Whether the row lacks what only people have, so that it may be a total or a title."""
        return sum([texts[i] != "" for texts in self._personal]) < 2

    def _is_footer(self, i: int) -> bool:
        numbers = sum(_NUMBER.search(texts[i]) is not None for texts in self._personal)
        return numbers < 2 and is_footer(self._cells.rows[i])

    def _repeats_header(self, i: int) -> bool:
        """The header again, at the top of a printed page."""
        names = [
            (self._cells.text_at(i, index).casefold(), heading)
            for (_, index), heading in self._headings.items()
        ]
        filled = [(text, heading) for text, heading in names if text]
        return bool(filled) and all(text == heading for text, heading in filled)

    def _is_section(self, i: int) -> bool:
        """A row of one cell that names a place or a group, where those of a list are parted."""
        text = next(text for cell in self._cells.rows[i] if (text := text_of(cell)))
        return _SECTION.match(plain(text)) is not None

    def _is_nobody(self, i: int) -> bool:
        """Whether a row without a whole name is no failed person: a caption, an empty line."""
        cells = self._cells
        taken = [name for name in cells.by_field if cells.texts(name)[i]]
        names = [cells.texts(name)[i] for name in taken if name in NAME_FIELDS]
        if any(any(map(str.isalpha, text)) for text in names):
            return cells.filled(i) == 1 and _is_caption(names[0])
        known = [cells.texts(name)[i] for name in taken if name in _SAYS_SOMEBODY]
        if any(sign.isdigit() for text in known for sign in text):
            return False
        if known and any(text_of(cell).isdigit() for cell in cells.rows[i] if cell != ""):
            # A line that was numbered for somebody, whose name was forgotten.
            return False
        # Without a name or a number: "H/F" under "Sexe", "Signature" under "CIN".
        return len(known) < 2


def is_footer(row: Sequence[Cell]) -> bool:
    """Whether the first words of a row are those of a total or a signature."""
    first = next((text for cell in row if cell != "" and (text := text_of(cell))), "")
    return _opens_footer(first)


@lru_cache(maxsize=4096)
def _opens_footer(text: str) -> bool:
    return _FOOTER.match(plain(text)) is not None


def _why_not(names: Names, row: str) -> Message:
    if not names.known:
        return tr("Ligne {row} : il n'y a pas de nom.", row=row)
    if names.has_last:
        return tr("Ligne {row} : le prénom de {name} manque.", row=row, name=names.known)
    return tr("Ligne {row} : le nom de {name} manque.", row=row, name=names.known)


def _matricule(text: str) -> str:
    joined = text.replace(" ", "")
    return joined if joined.isdigit() else text


def _birth(cell: Cell, notes: Notes) -> date | None:
    day = read_day(cell, birth=True)
    if isinstance(day, date):
        return day
    if day is not None:
        notes.keep("birth_date", text_of(cell))
    return None


def _is_caption(text: str) -> bool:
    return bool(
        _SECTION.match(plain(text)) or len(text.split()) > 5 or re.search(r"[\d:;.()*]", text)
    )
