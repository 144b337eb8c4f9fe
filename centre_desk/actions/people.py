"""Keep the directory of people."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import fields, replace

from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.people import Person
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import people, tables


def add(desk: Desk, person: Person) -> Change:
    """Add somebody to the directory; ``result`` holds the id.

    Raises:
        RuleBroken: the person has no name.
    """
    with desk.deed("people.add") as deed:
        person_id = save_person(deed, person)
        deed.says(
            tr("{person} ajouté au répertoire", person=person.name), "people", result=(person_id,)
        )
    return deed.done


def correct(desk: Desk, person: Person) -> Change:
    """Save corrected details of somebody known.

    Raises:
        RuleBroken: the person has no name any more.
    """
    if person.id is None:
        raise ValueError("a known person is corrected, a new one added")
    with desk.deed("people.correct") as deed:
        _refuse_nameless(person)
        deed.recorder.update(tables.Person, person.id, **_columns(person))
        _affiliate(deed, person.id, person)
        deed.says(tr("Fiche de {person} corrigée", person=person.name), "people", "stays")
    return deed.done


def save_person(deed: Deed, person: Person) -> int:
    """Write somebody new, with where they come from, and return the id.

    Raises:
        RuleBroken: the person has no name.
    """
    return save_people(deed, [person])[0]


def save_people(deed: Deed, newcomers: Sequence[Person]) -> list[int]:
    """Write new people, with where they come from, and return their ids in order.

    Raises:
        RuleBroken: one of them has no name.
    """
    for person in newcomers:
        _refuse_nameless(person)
    ids = deed.recorder.insert_many(tables.Person, [_columns(person) for person in newcomers])
    origin = functools.cache(functools.partial(_origin, deed))
    affiliations = [
        {"person_id": person_id, **origin(person.establishment, person.direction), "since": None}
        for person_id, person in zip(ids, newcomers, strict=True)
        if person.establishment or person.direction
    ]
    deed.recorder.insert_many(tables.Affiliation, affiliations)
    return ids


def complete_person(deed: Deed, person_id: int, told: Person) -> None:
    """Fill what the directory does not know of somebody from *told*; what it knows stays."""
    known = people.get(deed.store, person_id)
    news = {
        field.name: getattr(told, field.name)
        for field in fields(Person)
        if field.name != "id" and not getattr(known, field.name) and getattr(told, field.name)
    }
    if news:
        person = replace(known, **news)
        deed.recorder.update(tables.Person, person_id, **_columns(person))
        _affiliate(deed, person_id, person)


def _refuse_nameless(person: Person) -> None:
    if not person.name:
        raise RuleBroken(tr("Il faut au moins un nom."), field="last_name")


def _columns(person: Person) -> dict[str, object]:
    return {
        "last_name": person.last_name,
        "first_name": person.first_name,
        "last_name_ar": person.last_name_ar,
        "first_name_ar": person.first_name_ar,
        "sex": person.sex.value if person.sex else None,
        "matricule": person.matricule,
        "identity_kind": person.identity_kind.value if person.identity_kind else None,
        "identity_number": person.identity_number,
        "phone": person.phone,
        "nationality": person.nationality,
        "birth_date": person.birth_date,
        "country": person.country,
        "grade": person.grade,
        "diet": person.diet,
        "needs_accessible": person.needs_accessible,
        "note": person.note,
    }


def _affiliate(deed: Deed, person_id: int, person: Person) -> None:
    """Note the establishment and direction from today on, closing the ones before."""
    if not person.establishment and not person.direction:
        return
    origin = _origin(deed, person.establishment, person.direction)
    row = deed.store.one(
        "SELECT id, establishment_id, direction_id FROM affiliation WHERE person_id = ? "
        "AND until IS NULL",
        person_id,
    )
    if row and row[1:] == (origin["establishment_id"], origin["direction_id"]):
        return
    if row:
        deed.recorder.update(tables.Affiliation, row[0], until=deed.today)
    since = deed.today if row else None
    deed.recorder.insert(tables.Affiliation, person_id=person_id, since=since, **origin)


def _origin(deed: Deed, establishment: str, direction: str) -> dict[str, int | None]:
    """The rows of an establishment and a direction, written down when they are new."""
    direction_id = _named(deed, tables.Direction, direction)
    return {
        "establishment_id": _named(
            deed, tables.Establishment, establishment, direction_id=direction_id
        ),
        "direction_id": direction_id,
    }


def _named(
    deed: Deed, table: type[tables.Direction | tables.Establishment], name: str, **values: object
) -> int | None:
    if not name:
        return None
    row = deed.store.one(
        f"SELECT id FROM {table._meta.table_name} WHERE centre_id = ? AND name = ?",
        deed.centre_id,
        name,
    )
    return row[0] if row else deed.recorder.insert(table, name=name, **values)
