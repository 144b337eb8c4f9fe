"""Hand people, arrivals and rooms out as a workbook or a csv file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from centre_desk.desk import Desk, require_centre
from centre_desk.domain.people import Person
from centre_desk.domain.periods import DAY, Nights
from centre_desk.errors import RuleBroken
from centre_desk.exchange.workbooks import write_csv, write_workbook
from centre_desk.language import Message, catalogue, tr
from centre_desk.queries import rack, sheets
from centre_desk.storage import people


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of table: its name, its headings and where its rows come from."""

    title: Message
    headings: tuple[Message, ...]
    rows: Callable[[Desk, date], list[Sequence[object]]]


def _people(desk: Desk, day: date) -> list[Sequence[object]]:
    del day
    return _people_rows(people.every(desk.store, desk.centre_id))


def _people_rows(listed: Iterable[Person]) -> list[Sequence[object]]:
    return [
        (
            p.matricule, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar,
            p.sex.value if p.sex else "", p.identity_number, p.phone, p.establishment,
            p.direction, p.grade, p.diet,
        )
        for p in listed
    ]  # fmt: skip


def _arrivals(desk: Desk, day: date) -> list[Sequence[object]]:
    return [
        (
            line.room, line.bed, line.person, line.person_ar, line.session_code, line.direction,
            line.nights.arrival, line.nights.departure, line.note,
        )
        for line in sheets.day_list(desk, "arrivals", day).lines
    ]  # fmt: skip


def _rooms(desk: Desk, day: date) -> list[Sequence[object]]:
    shown = rack.read(desk, Nights(day, day + DAY))
    sleepers = {bar.bed_id: bar for bar in shown.bars}
    blocked = {block.bed_id: block for block in shown.blocks}
    return [
        (
            room.number, room.floor, index + 1, room.accessible,
            sleepers[bed].name if bed in sleepers else "",
            sleepers[bed].session_code if bed in sleepers else "",
            sleepers[bed].stay_nights.departure if bed in sleepers else None,
            blocked[bed].reason if bed in blocked else "",
        )
        for room in shown.rooms
        for index, bed in enumerate(room.bed_ids)
    ]  # fmt: skip


TABLES: dict[str, Table] = {
    "people": Table(
        tr("Personnes"),
        (
            tr("Matricule"), tr("Nom"), tr("Prénom"), tr("Nom en arabe"), tr("Prénom en arabe"),
            tr("Sexe"), tr("CIN"), tr("Téléphone"), tr("Établissement"), tr("Direction régionale"),
            tr("Grade ou fonction"), tr("Régime"),
        ),
        _people,
    ),
    "arrivals": Table(
        tr("Arrivées"),
        (
            tr("Chambre"), tr("Lit"), tr("Nom et prénom"), tr("Nom et prénom en arabe"),
            tr("Session"), tr("Direction régionale"), tr("Arrivée"), tr("Départ"),
            tr("Observations"),
        ),
        _arrivals,
    ),
    "rooms": Table(
        tr("Chambres"),
        (
            tr("Chambre"), tr("Étage"), tr("Lit"), tr("Accessible"), tr("Occupant"), tr("Session"),
            tr("Départ"), tr("Bloquée"),
        ),
        _rooms,
    ),
}  # fmt: skip


def write(
    desk: Desk, table: str, path: Path, *, day: date | None = None, language: str = "fr"
) -> None:
    """Write one table to *path*, a workbook or a csv file by its ending.

    Args:
        desk: whose house it is.
        table: a key of :data:`TABLES`.
        path: where to write; an older file is replaced once the new one is whole.
        day: which day, for arrivals and rooms; today by default.
        language: of the headings.

    Raises:
        RuleBroken: the ending is neither ``.xlsx`` nor ``.csv``.
        StorageProblem: the file cannot be written, or there is no centre yet.
        KeyError: there is no such table.
    """
    require_centre(desk)
    wanted = TABLES[table]
    rows = wanted.rows(desk, day or desk.today())
    save_table(path, wanted.title, wanted.headings, rows, language)


def write_people(desk: Desk, path: Path, shown: Sequence[int], *, language: str = "fr") -> None:
    """Write the people of *shown*, ids in the order of the list, as :func:`write` does."""
    require_centre(desk)
    known = {person.id: person for person in people.every(desk.store, desk.centre_id)}
    listed = [known[person_id] for person_id in shown if person_id in known]
    wanted = TABLES["people"]
    save_table(path, wanted.title, wanted.headings, _people_rows(listed), language)


def save_table(
    path: Path,
    title: Message,
    headings: Sequence[Message],
    rows: Sequence[Sequence[object]],
    language: str,
) -> None:
    """Write rows under their headings to *path*, a workbook or a csv file by its ending.

    Raises:
        RuleBroken: the ending is neither ``.xlsx`` nor ``.csv``.
        StorageProblem: the file cannot be written.
    """
    words = catalogue(language)
    said = [words.say(heading) for heading in headings]
    match path.suffix.lower():
        case ".xlsx":
            write_workbook(path, words.say(title), said, rows, right_to_left=words.right_to_left)
        case ".csv":
            write_csv(path, said, rows)
        case _:
            raise RuleBroken(tr("« {path} » : choisissez un nom en .xlsx ou .csv.", path=path.name))
