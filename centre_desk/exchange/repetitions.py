"""People who stand twice in one list: saved once, and said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from centre_desk.domain.lists import ListRow, Repetition
from centre_desk.domain.names import fold, squeeze
from centre_desk.domain.people import Person
from centre_desk.language import tr


def without_repetitions(rows: Sequence[ListRow]) -> tuple[list[ListRow], list[Repetition]]:
    """Keep each person once.

    A row repeats an earlier one when the name is the same and so is the matricule, the identity
    number or the phone; or, where neither row has any of these, everything said of the person.
    One number under two names is kept twice, with a warning: one of them is mistyped.
    """
    kept: list[ListRow] = []
    repeated: list[Repetition] = []
    seen: dict[tuple[str, ...], int] = {}
    for row in rows:
        person = row.person
        keys = _keys(person)
        others = [kept[seen[key]] for key in keys if key in seen]
        first = next((other for other in others if _same_name(other.person, person)), None)
        if first is not None:
            repeated.append(Repetition(row.row, first.row))
            _note_other_stay(kept, first, row)
            continue
        for key in keys:
            seen.setdefault(key, len(kept))
        kept.append(_warned_of_shared_number(row, others) if others else row)
    return kept, repeated


def _keys(person: Person) -> list[tuple[str, ...]]:
    """What two rows have in common when they may be one person."""
    keys: list[tuple[str, ...]] = []
    if person.matricule:
        keys.append(("matricule", person.matricule.upper()))
    if person.identity_number:
        keys.append(("identity", person.identity_number))
    if person.phone:
        keys.append(("phone", person.phone))
    if not keys:
        last = fold(person.last_name or person.last_name_ar)
        first = fold(person.first_name or person.first_name_ar)
        where = (fold(person.establishment), fold(person.direction), str(person.birth_date))
        keys.append(("all", last, first, str(person.sex), *where))
    return keys


def _same_name(one: Person, other: Person) -> bool:
    """MOHAMED and MOHAMMED under one number are one person; the order of the words is no matter."""
    return _name(one) == _name(other)


def _name(person: Person) -> tuple[str, ...]:
    last, first = person.last_name, person.first_name
    if not last:
        last, first = person.last_name_ar, person.first_name_ar
    return tuple(sorted((squeeze(last), squeeze(first))))


def _note_other_stay(kept: list[ListRow], first: ListRow, row: ListRow) -> None:
    if row.arrival and (row.arrival, row.departure) != (first.arrival, first.departure):
        warning = tr(
            "La ligne {row} répète cette personne avec d'autres dates, qui ne sont pas prises.",
            row=str(row.row),
        )
        kept[kept.index(first)] = replace(first, warnings=(*first.warnings, warning))


def _warned_of_shared_number(row: ListRow, others: Sequence[ListRow]) -> ListRow:
    """Warn of a matricule or identity number under two names; a couple may share a phone."""
    mine = row.person
    warnings = tuple(
        tr(
            "Même numéro que {name}, ligne {row} : l'un des deux est faux.",
            name=other.person.name,
            row=str(other.row),
        )
        for other in {other.row: other for other in others}.values()
        if (mine.matricule and mine.matricule.upper() == other.person.matricule.upper())
        or (mine.identity_number and mine.identity_number == other.person.identity_number)
    )
    return replace(row, warnings=row.warnings + warnings) if warnings else row
