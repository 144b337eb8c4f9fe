"""People who stand twice in one list: saved once, and said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from centre_desk.domain.lists import ListRow, Repetition
from centre_desk.domain.names import fold, squeeze
from centre_desk.domain.people import Person
from centre_desk.language import Message, tr


def without_repetitions(rows: Sequence[ListRow]) -> tuple[list[ListRow], list[Repetition]]:
    """Keep each person once.

    A row repeats an earlier one when the name is the same and so is the matricule, the identity
    number or the phone; or, where neither row has any of these, everything said of the person.
    One number under two names is kept twice, with a warning: one of them is mistyped.
    """
    kept: list[ListRow] = []
    repeated: list[Repetition] = []
    seen: dict[tuple[str, ...], int] = {}
    by_number: dict[tuple[str, str], int] = {}
    for row in rows:
        keys = _keys(row.person)
        first = next((seen[key] for key in keys if key in seen), None)
        if first is not None:
            repeated.append(Repetition(row.row, kept[first].row))
            _note_other_stay(kept, first, row)
            continue
        checked = _warn_of_shared_numbers(row, kept, by_number)
        for key in keys:
            seen[key] = len(kept)
        for number in _numbers(row.person):
            by_number.setdefault(number, len(kept))
        kept.append(checked)
    return kept, repeated


def _name(person: Person) -> str:
    last, first = person.last_name, person.first_name
    if not last:
        last, first = person.last_name_ar, person.first_name_ar
    # MOHAMED and MOHAMMED under one matricule are one person; the order of the words is no matter.
    return "".join(sorted((squeeze(last), squeeze(first))))


def _numbers(person: Person) -> list[tuple[str, str]]:
    found = (("matricule", person.matricule.upper()), ("identity", person.identity_number))
    return [(kind, number) for kind, number in found if number]


def _keys(person: Person) -> list[tuple[str, ...]]:
    name = _name(person)
    keys: list[tuple[str, ...]] = [(*number, name) for number in _numbers(person)]
    if person.phone:
        keys.append(("phone", person.phone, name))
    if not keys:
        exact = fold(person.last_name or person.last_name_ar)
        first = fold(person.first_name or person.first_name_ar)
        where = (fold(person.establishment), fold(person.direction), str(person.birth_date))
        keys.append(("all", exact, first, str(person.sex), *where))
    return keys


def _note_other_stay(kept: list[ListRow], first: int, row: ListRow) -> None:
    earlier = kept[first]
    if (row.arrival, row.departure) != (earlier.arrival, earlier.departure) and row.arrival:
        warning = tr(
            "La ligne {row} répète cette personne avec d'autres dates, qui ne sont pas prises.",
            row=str(row.row),
        )
        kept[first] = _warned(earlier, warning)


def _warn_of_shared_numbers(
    row: ListRow, kept: Sequence[ListRow], by_number: dict[tuple[str, str], int]
) -> ListRow:
    for kind, number in _numbers(row.person):
        if (kind, number) in by_number:
            other = kept[by_number[kind, number]]
            row = _warned(
                row,
                tr(
                    "Le numéro {number} est aussi celui de {name}, ligne {row}.",
                    number=number,
                    name=other.person.name,
                    row=str(other.row),
                ),
            )
    return row


def _warned(row: ListRow, warning: Message) -> ListRow:
    return replace(row, warnings=(*row.warnings, warning))
