"""One row of a list: a person, a stay, or the reason why it is neither."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from centre_desk.domain.lists import Column, Refusal
from centre_desk.domain.names import has_arabic, plain
from centre_desk.domain.people import IdentityKind, Person, Sex, cin_looks_usual, normal_cin
from centre_desk.domain.periods import Nights
from centre_desk.errors import RuleBroken
from centre_desk.exchange.columns import NAME_FIELDS
from centre_desk.exchange.dates import Day, DayMonth, Trouble, read_day, with_year
from centre_desk.exchange.joined_names import split_name, take_civility
from centre_desk.exchange.phones import read_phone
from centre_desk.exchange.title import read_period
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
    r"la (?:directrice|cheffe|responsable|direction)|legende|nb\b|n\.b|\(?\*|remarques? ?:|"
    r"المجموع|مجموع|التوقيع|توقيع|الطابع|حرر ب|المدير"
)
_SECTION = re.compile(
    r"(?:direction|dr|region|etablissement|groupe|group|efp|cmc|ista|session|liste|participants|"
    r"formateurs|hommes|femmes|semaine|jour|المديريه|المجموعه|لائحه)\b"
)
_PERSONAL = ("matricule", "identity_number", "passport", "phone", "birth_date")
_SAYS_SOMEBODY = (*_PERSONAL, "sex", "arrival", "departure", "period", "lodged", "diet")
_LONGEST_NOTE = 2_000  # characters


@dataclass(slots=True)
class Layout:
    """What the header says about every row below it."""

    columns: tuple[Column, ...]
    first_column: int = 0
    first_name_first: bool = False
    near: date | None = None
    """A day of the list, which gives its year to days written without one."""
    by_field: dict[str, list[int]] = field(default_factory=dict)
    headings: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for column in self.columns:
            index = column.index - self.first_column
            self.headings[index] = column.heading
            if column.field:
                self.by_field.setdefault(column.field, []).append(index)

    def has(self, *fields: str) -> bool:
        """Whether the list has a column for at least one of *fields*."""
        return any(name in self.by_field for name in fields)


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
    filled: int
    """How many of the columns that are taken hold something."""


class _Refused(Exception):
    """Leaves the reading of a row with its reason."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.source)
        self.reason = reason


def read_row(number: int, cells: Sequence[Cell], layout: Layout) -> Draft | Refusal | None:
    """Read one row; ``None`` where it holds nobody: a blank, a total, a signature, a title."""
    row = _Row(number, cells, layout)
    if not row.filled or _is_footer(row) or _repeats_header(row):
        return None
    try:
        return _person(row)
    except _Refused as refused:
        return None if _is_nobody(row) else Refusal(number, refused.reason)


def is_footer(cells: Sequence[Cell]) -> bool:
    """Whether the first words of a row are those of a total or a signature."""
    first = next((text for cell in cells if (text := text_of(cell))), "")
    return _opens_footer(first)


@lru_cache(maxsize=4096)
def _opens_footer(text: str) -> bool:
    return _FOOTER.match(plain(text)) is not None


class _Row:
    """The texts of a row by field, and what was noticed while reading them."""

    __slots__ = ("cells", "filled", "layout", "notes", "number", "warnings")

    def __init__(self, number: int, cells: Sequence[Cell], layout: Layout) -> None:
        self.number = number
        self.cells = cells
        self.layout = layout
        self.warnings: list[Message] = []
        self.notes: list[str] = []
        self.filled = sum(cell != "" for cell in cells)

    def cell(self, name: str) -> Cell:
        """The first filled cell of a field, or an empty text."""
        for index in self.layout.by_field.get(name, ()):
            if index < len(self.cells) and (cell := self.cells[index]) != "":
                return cell
        return ""

    def text(self, name: str) -> str:
        """The same as text."""
        cell = self.cell(name)
        return text_of(cell) if cell != "" else ""

    def texts(self, name: str) -> list[str]:
        """The texts of all columns of a field that are filled."""
        found = self.layout.by_field.get(name, ())
        return [
            text for i in found if i < len(self.cells) and (text := text_of(self.cells[i])) != ""
        ]

    def heading(self, name: str) -> str:
        """The title of a field's first column, or the column's letter."""
        index = self.layout.by_field[name][0]
        return self.layout.headings.get(index) or _letters(index + self.layout.first_column)


def _letters(index: int) -> str:
    letters = ""
    while index >= 0:
        index, rest = index // 26 - 1, index % 26
        letters = chr(65 + rest) + letters
    return letters


def _person(row: _Row) -> Draft:
    names, civility = _names(row)
    sex = _sex(row, civility)
    identity_kind, identity_number = _identity(row)
    phone = _phone(row)
    diet = _diet(row)
    birth = row.cell("birth_date")
    arrival, departure, nights, lodged = _stay(row)
    person = Person(
        last_name=names.get("last_name", ""),
        first_name=names.get("first_name", ""),
        last_name_ar=names.get("last_name_ar", ""),
        first_name_ar=names.get("first_name_ar", ""),
        sex=sex,
        matricule=_matricule(row.text("matricule")),
        identity_kind=identity_kind,
        identity_number=identity_number,
        phone=phone,
        nationality=row.text("nationality"),
        birth_date=_birth(row, birth) if birth != "" else None,
        country=row.text("country"),
        grade=row.text("grade"),
        establishment=row.text("establishment"),
        direction=row.text("direction"),
        diet=diet,
        needs_accessible=row.layout.has("accessible") and bool(read_yes_no(row.text("accessible"))),
        note=" ; ".join(row.notes)[:_LONGEST_NOTE],
    )
    code = row.text("session_code")
    return Draft(
        row.number, person, lodged, arrival, departure, nights, code, row.warnings, row.filled
    )


def _names(row: _Row) -> tuple[dict[str, str], Sex | None]:
    names: dict[str, str] = {}
    civility = None
    by_field = row.layout.by_field
    for name in ("full_name", "full_name_ar"):
        if name in by_field and (text := _word(row.text(name))):
            said, text = take_civility(text)
            civility = civility or said
            for part in _by_script(text):
                last, first = split_name(part, first_name_first=row.layout.first_name_first)
                _put(names, "last_name", last)
                _put(names, "first_name", first)
    for name in ("last_name", "first_name", "last_name_ar", "first_name_ar"):
        if name in by_field and (text := _word(row.text(name))):
            if name.startswith("last"):
                said, text = take_civility(text)
                civility = civility or said
            _put(names, name.removesuffix("_ar"), text)
    _refuse_half_a_name(row, names)
    return names, civility


def _word(text: str) -> str:
    """A name as written, unless it holds no letter: a total, a dash."""
    return text if any(sign.isalpha() for sign in text) else ""


def _put(names: dict[str, str], name: str, text: str) -> None:
    key = f"{name}_ar" if has_arabic(text) else name
    if text and key not in names:
        names[key] = text


def _by_script(text: str) -> list[str]:
    """Part ``ALAMI Omar / العلمي عمر`` into its two scripts."""
    if not has_arabic(text) or not re.search("[A-Za-z]", text):
        return [text]
    words = [word for word in re.split(r"[\s/|()]+", text) if any(map(str.isalpha, word))]
    latin = [word for word in words if not has_arabic(word)]
    arabic = [word for word in words if has_arabic(word)]
    return [" ".join(latin), " ".join(arabic)]


def _refuse_half_a_name(row: _Row, names: Mapping[str, str]) -> None:
    if ("last_name" in names and "first_name" in names) or (
        "last_name_ar" in names and "first_name_ar" in names
    ):
        return
    line, known = str(row.number), " ".join(names.values())
    if not names:
        raise _Refused(tr("Ligne {row} : il n'y a pas de nom.", row=line))
    has_last, has_first = (
        any(part in names for part in (kind, f"{kind}_ar")) for kind in ("last_name", "first_name")
    )
    if has_last and not has_first:
        if row.layout.has("first_name", "first_name_ar"):
            raise _Refused(tr("Ligne {row} : le prénom de {name} manque.", row=line, name=known))
        row.warnings.append(tr("Un seul mot pour le nom et le prénom."))
    elif not has_last:
        raise _Refused(tr("Ligne {row} : le nom de {name} manque.", row=line, name=known))


def _sex(row: _Row, civility: Sex | None) -> Sex | None:
    texts = row.texts("sex")
    for text in texts:
        if sex := read_sex(text):
            return sex
    for text in texts:
        row.warnings.append(tr("Sexe inconnu : « {text} ».", text=text))
    if not texts and not civility and row.layout.has("sex"):
        row.warnings.append(tr("Le sexe n'est pas indiqué."))
    return civility


def _matricule(text: str) -> str:
    joined = text.replace(" ", "")
    return joined if joined.isdigit() else text


def _identity(row: _Row) -> tuple[IdentityKind | None, str]:
    for text in row.texts("identity_number"):
        number = normal_cin(text)
        if not any(sign.isdigit() for sign in number):
            _keep(row, "identity_number", text)
            continue
        if cin_looks_usual(number):
            return IdentityKind.CIN, number
        if "passeport" in plain(row.heading("identity_number")):
            return IdentityKind.PASSPORT, number
        row.warnings.append(tr("CIN de forme inhabituelle : {number}.", number=number))
        return IdentityKind.CIN, number
    if text := row.text("passport"):
        return IdentityKind.PASSPORT, normal_cin(text)
    return None, ""


def _phone(row: _Row) -> str:
    phone = ""
    for text in row.texts("phone"):
        number, rest = read_phone(text)
        if number and not phone:
            phone = number
        elif number and number != phone:
            row.notes.append(f"Tél. {text}")
        if rest:
            row.notes.append(f"Tél. {rest}")
            if not number:
                row.warnings.append(
                    tr("Téléphone illisible, gardé en observation : « {text} ».", text=rest)
                )
    return phone


def _diet(row: _Row) -> str:
    diet, rest = "", ""
    if text := row.text("diet"):
        diet, rest = read_diet_cell(text)
        if rest:
            row.notes.append(f"{row.heading('diet')} : {rest}")
    for text in row.texts("note"):
        found, rest = read_diet(text)
        diet = diet or found
        if rest and rest not in {"-", "RAS", "ras", "Néant", "néant", "/", "."}:
            row.notes.append(rest)
    return diet


def _birth(row: _Row, cell: Cell) -> date | None:
    day = read_day(cell, birth=True)
    if isinstance(day, date):
        return day
    if day is not None:
        _keep(row, "birth_date", text_of(cell))
    return None


def _keep(row: _Row, name: str, text: str) -> None:
    """Warn about a cell that cannot be understood, and keep it in the note."""
    heading = row.heading(name)
    row.warnings.append(
        tr("{field} illisible, gardé en observation : « {text} ».", field=heading, text=text)
    )
    row.notes.append(f"{heading} : {text}")


def _stay(row: _Row) -> tuple[date | None, date | None, int | None, bool | None]:
    arrival, departure = _day(row, "arrival"), _day(row, "departure")
    if (text := row.text("period")) and not (arrival and departure):
        if found := read_period(text):
            arrival, departure = arrival or found[0], departure or found[1]
        else:
            _keep(row, "period", text)
    nights = _nights(row)
    if arrival and nights and not departure:
        departure = arrival + timedelta(days=nights)
    lodged: bool | None = None
    if row.layout.has("lodged"):
        text = row.text("lodged")
        lodged = read_yes_no(text)
        if lodged is None:
            lodged = False
            _keep(row, "lodged", text)
    if arrival and departure:
        _refuse_order(row, arrival, departure, lodged=lodged)
    return arrival, departure, nights, lodged


def _nights(row: _Row) -> int | None:
    text = row.text("nights")
    found = re.match(r"\d{1,3}\b", text)
    if text and not found:
        _keep(row, "nights", text)
    return int(found[0]) if found else None


def _day(row: _Row, name: str) -> date | None:
    cell = row.cell(name)
    if cell == "":
        return None
    day: Day = read_day(cell)
    if isinstance(day, DayMonth) and row.layout.near:
        day = with_year(day, row.layout.near)
    if isinstance(day, date) or day is None:
        return day
    text = text_of(cell)
    if day is Trouble.IMPOSSIBLE:
        raise _Refused(
            tr(
                "Ligne {row}, {field} : la date « {text} » n'existe pas.",
                row=str(row.number),
                field=row.heading(name),
                text=text,
            )
        )
    _keep(row, name, text)
    return None


def _refuse_order(row: _Row, arrival: date, departure: date, *, lodged: bool | None) -> None:
    """A stay has at least one night; who is not lodged may come and go on one day."""
    if lodged is False and arrival == departure:
        return
    reason = _why_no_stay(arrival, departure)
    if reason:
        raise _Refused(tr("Ligne {row} : {reason}", row=str(row.number), reason=reason))


@lru_cache(maxsize=1024)
def _why_no_stay(arrival: date, departure: date) -> Message | None:
    try:
        Nights(arrival, departure)
    except RuleBroken as broken:
        return broken.message
    return None


def _is_footer(row: _Row) -> bool:
    return is_footer(row.cells) and sum(bool(row.text(name)) for name in _PERSONAL) < 2


def _repeats_header(row: _Row) -> bool:
    """The header again, at the top of a printed page."""
    for name in NAME_FIELDS:
        for index in row.layout.by_field.get(name, ()):
            heading = row.layout.headings.get(index, "")
            if heading and index < len(row.cells) and row.cells[index] != "":
                return plain(text_of(row.cells[index])) == plain(heading)
    return False


def _is_nobody(row: _Row) -> bool:
    """Whether a row without a whole name is no failed person: a caption, an empty numbered line."""
    taken = [text for name in row.layout.by_field if (text := row.text(name))]
    if not taken:
        return True
    names = [text for name in NAME_FIELDS if (text := row.text(name))]
    if not any(map(_word, names)):
        known = [text for name in _SAYS_SOMEBODY if (text := row.text(name))]
        if not any(sign.isdigit() for text in known for sign in text):
            # Without a name or a number: "H/F" under "Sexe", "Signature" under "CIN".
            return len(known) < 2
        return False
    return row.filled == 1 and _is_caption(names[0])


def _is_caption(text: str) -> bool:
    words = text.split()
    return bool(_SECTION.match(plain(text)) or len(words) > 5 or re.search(r"[\d:;.()*]", text))
