"""People: rows to domain."""

from __future__ import annotations

import functools
from collections.abc import Collection
from typing import Any

import peewee

from centre_desk.domain.people import IdentityKind, Person, Sex
from centre_desk.storage import tables
from centre_desk.storage.database import Store

_PEOPLE = """
SELECT p.id, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar, p.sex, p.matricule,
       p.identity_kind, p.identity_number, p.phone, p.nationality, p.birth_date, p.country,
       p.grade, e.name, d.name, p.diet, p.needs_accessible, p.note
FROM person p
LEFT JOIN affiliation a ON a.person_id = p.id AND a.until IS NULL
LEFT JOIN establishment e ON e.id = a.establishment_id
LEFT JOIN direction d ON d.id = a.direction_id
WHERE """
NAMED = "(p.last_name <> '' OR p.first_name <> '' OR p.last_name_ar <> '' OR p.first_name_ar <> '')"
"""Whoever was purged has no name any more: what was counted stays, nobody is shown."""


def get(store: Store, person_id: int) -> Person:
    """Read one person, with today's establishment and direction.

    Raises:
        LookupError: there is no such person.
    """
    row = store.one(_PEOPLE + "p.id = ?", person_id)
    if row is None:
        raise LookupError(f"person {person_id}")
    return _person(row)


def every(store: Store, centre_id: int) -> list[Person]:
    """The whole directory, in the order in which people were added."""
    return [
        _person(row)
        for row in store.rows(
            f"{_PEOPLE}p.centre_id = ? AND p.merged_into_id IS NULL AND {NAMED} ORDER BY p.id",
            centre_id,
        )
    ]


def of_session(store: Store, session_id: int) -> dict[int, tuple[str, str]]:
    """The matricule and the Arabic name of everybody in a session, by their numbers."""
    rows = store.rows(
        "SELECT p.id, p.matricule, p.last_name_ar, p.first_name_ar FROM person p "
        "JOIN enrolment e ON e.person_id = p.id WHERE e.session_id = ?",
        session_id,
    )
    return {row[0]: (row[1], f"{row[2]} {row[3]}".strip()) for row in rows}


def merged(store: Store, person_ids: Collection[int]) -> str:
    """The name of one of these people who was merged into somebody else, or an empty text."""
    for person_id in person_ids:
        row = store.one("SELECT merged_into_id FROM person WHERE id = ?", person_id)
        if row and row[0]:
            return get(store, person_id).name
    return ""


@functools.cache
def owned() -> tuple[tuple[type[peewee.Model], str], ...]:
    """Every table and column that names a person, but for what follows from the person itself."""
    return tuple(
        (table, field.column_name)
        for table in tables.ALL
        if table not in (tables.PersonWord, tables.PersonHalfDay, tables.Affiliation)
        for field in table._meta.sorted_fields
        if isinstance(field, peewee.ForeignKeyField) and field.rel_model is tables.Person
    )


def _person(row: tuple[Any, ...]) -> Person:
    return Person(
        id=row[0],
        last_name=row[1],
        first_name=row[2],
        last_name_ar=row[3],
        first_name_ar=row[4],
        sex=Sex(row[5]) if row[5] else None,
        matricule=row[6],
        identity_kind=IdentityKind(row[7]) if row[7] else None,
        identity_number=row[8],
        phone=row[9],
        nationality=row[10],
        birth_date=row[11],
        country=row[12],
        grade=row[13],
        establishment=row[14] or "",
        direction=row[15] or "",
        diet=row[16],
        needs_accessible=bool(row[17]),
        note=row[18],
    )
