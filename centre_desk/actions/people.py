"""Keep the directory of people."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date

from centre_desk.actions.merging import make_room
from centre_desk.actions.placing import check_sharing
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.names import fold
from centre_desk.domain.people import Person, normal_cin
from centre_desk.errors import RuleBroken
from centre_desk.exchange.phones import read_phone
from centre_desk.language import tr
from centre_desk.storage import people, stays, tables


def add(desk: Desk, person: Person) -> Change:
    """Add somebody to the directory; ``result`` holds the id.

    Raises:
        RuleBroken: the person has no name, or the phone cannot be read.
    """
    person = _as_kept(person)
    with desk.deed("people.add") as deed:
        person_id = save_person(deed, person)
        deed.says(
            tr("{person} ajouté au répertoire", person=person.name), "people", result=(person_id,)
        )
    return deed.done


def correct(desk: Desk, person: Person) -> Change:
    """Save corrected details of somebody known.

    Raises:
        RuleBroken: the person has no name any more, the phone cannot be read, or a room-mate may
            not share with the person as corrected.
    """
    if person.id is None:
        raise ValueError("a known person is corrected, a new one added")
    person_id, person = person.id, _as_kept(person)
    with desk.deed("people.correct") as deed:
        _refuse_nameless(person)
        before = people.get(deed.store, person_id)
        deed.recorder.update(tables.Person, person_id, **_columns(person))
        _affiliate(deed, person_id, person)
        if person.sex is not before.sex:
            refuse_clash(deed, person_id)
        deed.says(tr("Fiche de {person} corrigée", person=person.name), "people", "stays")
    return deed.done


def merge(desk: Desk, keep_id: int, drop_id: int) -> Change:
    """Put all that belongs to *drop_id* under *keep_id*, whose blanks the other fills.

    Stays, enrolments, imported rows and the times that the kept file does not know go over. The
    other is marked as merged, so that no list and no search shows it again.

    Raises:
        RuleBroken: they are one already, differ in sex, are lodged on the same night or in two
            places in one half-day.
    """
    with desk.deed("people.merge") as deed:
        keep, drop = people.get(deed.store, keep_id), people.get(deed.store, drop_id)
        _refuse_merging(deed, keep, drop)
        make_room(deed, keep_id, drop_id)
        for table, column in people.owned():
            rows = deed.store.rows(
                f"SELECT id FROM {table._meta.table_name} WHERE {column} = ?", drop_id
            )
            for (row_id,) in rows:
                deed.recorder.update(table, row_id, **{column: keep_id})
        _move_affiliations(deed, keep_id, drop_id)
        deed.recorder.update(tables.Person, drop_id, merged_into_id=keep_id)
        # Where they come from has its dates, which were moved above.
        complete_person(deed, keep_id, replace(drop, establishment="", direction=""))
        if keep.sex is not drop.sex:
            refuse_clash(deed, keep_id)
        deed.says(
            tr("{other} réuni avec {person}", other=drop.name, person=keep.name),
            "people", "stays", "sessions", result=(keep_id,),
        )  # fmt: skip
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


def refuse_clash(deed: Deed, person_id: int) -> None:
    """Hold somebody whose sex is told anew against those who share a room with them from today on.

    Raises:
        RuleBroken: naming whoever may not share with them.
    """
    rows = deed.store.rows(
        "SELECT id FROM stay WHERE person_id = ? AND departure > ? "
        "AND state IN ('option', 'confirmed', 'in_house')",
        person_id,
        deed.today,
    )
    for (stay_id,) in rows:
        try:
            check_sharing(deed, stays.get(deed.store, stay_id))
        except RuleBroken as broken:
            raise RuleBroken(broken.message, field="sex") from broken


def _as_kept(person: Person) -> Person:
    """Numbers as they are stored, however they were typed."""
    phone, rest = read_phone(person.phone) if person.phone else ("", "")
    if rest:
        raise RuleBroken(
            tr("« {phone} » n'est pas un téléphone. Écrivez 06 12 34 56 78.", phone=person.phone),
            field="phone",
        )
    return replace(person, phone=phone, identity_number=normal_cin(person.identity_number))


def _refuse_nameless(person: Person) -> None:
    # A name of nothing but signs would never be found again.
    if not (fold(person.name) or fold(person.name_ar)):
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
    if not person.establishment and not person.direction:
        return
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


def _refuse_merging(deed: Deed, keep: Person, drop: Person) -> None:
    merged = deed.store.rows(
        "SELECT id FROM person WHERE id IN (?, ?) AND merged_into_id IS NOT NULL", keep.id, drop.id
    )
    if keep.id == drop.id or merged:
        raise RuleBroken(tr("Ces deux fiches sont déjà réunies."))
    if keep.sex and drop.sex and keep.sex is not drop.sex:
        raise RuleBroken(
            tr("Une fiche dit une femme, l'autre un homme : corrigez d'abord celle qui se trompe.")
        )
    row = deed.store.one(
        "SELECT a.arrival, a.departure, b.arrival, b.departure FROM stay a JOIN stay b "
        "ON b.arrival < a.departure AND b.departure > a.arrival "
        "WHERE a.person_id = ? AND b.person_id = ? AND a.state NOT IN ('cancelled', 'no_show') "
        "AND b.state NOT IN ('cancelled', 'no_show') ORDER BY a.arrival LIMIT 1",
        keep.id,
        drop.id,
    )
    if row:
        raise RuleBroken(
            tr(
                "Les deux fiches sont logées la nuit du {night} : ce sont deux personnes, ou un "
                "séjour est en trop.",
                night=max(row[0], row[2]),
            )
        )


def _move_affiliations(deed: Deed, keep_id: int, drop_id: int) -> None:
    """Only times that the kept file says nothing of: a day has one direction."""
    known = _affiliations(deed, keep_id)
    for row_id, since, until in _affiliations(deed, drop_id):
        beside = (
            (until and other_since and until <= other_since)
            or (since and other_until and other_until <= since)
            for _, other_since, other_until in known
        )
        if all(beside):
            deed.recorder.update(tables.Affiliation, row_id, person_id=keep_id)


def _affiliations(deed: Deed, person_id: int) -> list[tuple[int, date | None, date | None]]:
    return [
        (row[0], row[1], row[2])
        for row in deed.store.rows(
            "SELECT id, since, until FROM affiliation WHERE person_id = ? ORDER BY id", person_id
        )
    ]
