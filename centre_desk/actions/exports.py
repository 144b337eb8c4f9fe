"""Hand people, arrivals, rooms and balances out as a workbook or a csv file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from centre_desk.desk import Desk, require_centre
from centre_desk.domain.jfp import HALF_DAYS, Figures, Line
from centre_desk.domain.meal_figures import Group, MealDay
from centre_desk.domain.meals import Service
from centre_desk.domain.people import Person, diet_label
from centre_desk.domain.periods import DAY, Nights, Week
from centre_desk.errors import RuleBroken
from centre_desk.exchange.workbooks import write_csv, write_workbook
from centre_desk.language import Catalogue, Message, catalogue, tr
from centre_desk.queries import jfp, meals, occupancy, rack, sheets
from centre_desk.storage import people


@dataclass(frozen=True, slots=True)
class Asked:
    """What a table is about, and the language of its words; each kind uses what it needs."""

    day: date
    year: str
    language: str


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of table: its name, its headings and where its rows come from."""

    title: Message
    headings: tuple[Message, ...]
    rows: Callable[[Desk, Asked], list[Sequence[object]]]
    about: str = "day"
    """``day`` or ``year``."""


def _people(desk: Desk, asked: Asked) -> list[Sequence[object]]:
    del asked
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


def _arrivals(desk: Desk, asked: Asked) -> list[Sequence[object]]:
    return [
        (
            line.room, line.bed, line.person, line.person_ar, line.session_code, line.direction,
            line.nights.arrival, line.nights.departure, line.note,
        )
        for line in sheets.day_list(desk, "arrivals", asked.day).lines
    ]  # fmt: skip


def _rooms(desk: Desk, asked: Asked) -> list[Sequence[object]]:
    shown = rack.read(desk, Nights(asked.day, asked.day + DAY))
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


def _jfp(desk: Desk, asked: Asked) -> list[Sequence[object]]:
    """The year's total, then every line of every breakdown, in JFP and per cent."""
    words, balance = catalogue(asked.language), jfp.balance(desk, asked.year)
    rows = [_jfp_row(words.text("Total"), "", balance.total)]
    for dimension, lines in balance.by.items():
        by = words.say(dimension.label)
        rows += [_jfp_row(by, _said(line, words), line.figures) for line in lines]
    return rows


def _said(line: Line, words: Catalogue) -> str:
    if isinstance(line.name, Message):
        return words.say(line.name)
    latin, arabic = line.name
    return arabic if words.right_to_left and arabic else latin


def _jfp_row(dimension: str, name: str, figures: Figures) -> Sequence[object]:
    counted = (
        figures.planned.total, figures.enrolled.total, figures.realised.total,
        figures.realised.on_site, figures.realised.distance, figures.coming.total,
    )  # fmt: skip
    return (
        dimension,
        name,
        None if figures.target is None else figures.target / HALF_DAYS,
        *(half_days / HALF_DAYS for half_days in counted),
        _percent(figures.reached),
        figures.people,
        figures.sessions,
        _percent(figures.fill),
        _percent(figures.absence),
    )


def _kitchen(desk: Desk, asked: Asked) -> list[Sequence[object]]:
    """Every service of the week that holds the day."""
    words = catalogue(asked.language)
    return [
        _kitchen_row(shown, service, words)
        for shown in meals.week(desk, Week.of(asked.day))
        for service in shown.services
    ]


def _kitchen_row(shown: MealDay, service: Service, words: Catalogue) -> Sequence[object]:
    figure = shown.figure(service)
    diets = tuple(
        tr("{diet} : {count}", diet=diet_label(code), count=count)
        for code, count in sorted(figure.diets.items())
    )
    return (
        shown.day, words.say(service.label), *(figure.of(group) for group in Group), figure.total,
        None if shown.printed is None else shown.change(service), figure.packed, figure.late,
        figure.served, words.write(diets),
    )  # fmt: skip


def _percent(share: float | None) -> float | None:
    return None if share is None else round(100 * share, 1)


def _occupancy(desk: Desk, asked: Asked) -> list[Sequence[object]]:
    """Month by month, then the whole year."""
    shown = occupancy.of_year(desk, asked.year)
    total = catalogue(asked.language).text("Total")
    months = [(month.strftime("%Y-%m"), stretch) for month, stretch in shown.months]
    return [
        (
            name, stretch.nights, stretch.beds, stretch.blocked, stretch.taken,
            _percent(stretch.occupancy), stretch.arrivals, stretch.departures,
            stretch.fullest.night if stretch.fullest else None,
            stretch.fullest.beds_taken if stretch.fullest else None,
        )
        for name, stretch in [*months, (total, shown.whole)]
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
    "kitchen-week": Table(
        tr("Repas de la semaine"),
        (
            tr("Jour"), tr("Service"), tr("Hébergés"), tr("À la journée"), tr("Formateurs"),
            tr("Extérieurs"), tr("Total"), tr("Écart"), tr("Paniers-repas"), tr("Repas gardés"),
            tr("Servis"), tr("Régimes"),
        ),
        _kitchen,
    ),
    "jfp-balance": Table(
        tr("Bilan JFP"),
        (
            tr("Par"), tr("Ligne"), tr("Objectif"), tr("Prévus"), tr("Inscrits"), tr("Réalisés"),
            tr("dont sur place"), tr("dont à distance"), tr("À venir"), tr("Atteint (%)"),
            tr("Personnes"), tr("Sessions"), tr("Remplissage (%)"), tr("Absence (%)"),
        ),
        _jfp,
        about="year",
    ),
    "occupancy": Table(
        tr("Occupation"),
        (
            tr("Mois"), tr("Nuits"), tr("Lits × nuits"), tr("Bloqués"), tr("Pris"),
            tr("Occupation (%)"), tr("Arrivées"), tr("Départs"), tr("Nuit la plus pleine"),
            tr("Lits pris cette nuit"),
        ),
        _occupancy,
        about="year",
    ),
}  # fmt: skip


def write(
    desk: Desk,
    table: str,
    path: Path,
    *,
    day: date | None = None,
    year: str = "",
    language: str = "fr",
) -> None:
    """Write one table to *path*, a workbook or a csv file by its ending.

    Args:
        desk: whose house it is.
        table: a key of :data:`TABLES`.
        path: where to write; an older file is replaced once the new one is whole.
        day: which day, for arrivals and rooms; today by default.
        year: name of the training year, for the balance; the present one by default.
        language: of the headings.

    Raises:
        RuleBroken: the ending is neither ``.xlsx`` nor ``.csv``; there is no such year.
        StorageProblem: the file cannot be written, or there is no centre yet.
        KeyError: there is no such table.
    """
    require_centre(desk)
    wanted = TABLES[table]
    rows = wanted.rows(desk, Asked(day or desk.today(), year, language))
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
