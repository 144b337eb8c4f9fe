"""The housekeeping sheet: one page a floor, the rooms that somebody waits for first."""

from __future__ import annotations

from collections.abc import Sequence

from centre_desk.domain.calendar_words import long_day
from centre_desk.domain.rooms import Cleanliness
from centre_desk.domain.sheets import HousekeepingSheet, Name, RoomTask
from centre_desk.language import Message, tr
from centre_desk.reports import full_texts
from centre_desk.reports.names import with_language
from centre_desk.reports.page import BOTTOM, TOP, Frame, Page, produce
from centre_desk.reports.people_rows import natural
from centre_desk.reports.table import INTRO, Column, Row, Table, height, pages, sentence_page
from centre_desk.reports.voice import Voice
from centre_desk.reports.weekly_grid import floor_name

TITLE = tr("Feuille de ménage")
TASKS = {
    "turnover": tr("Départ et arrivée"),
    "departure": tr("Départ"),
    "arrival": tr("Arrivée"),
    "stayover": tr("Séjour"),
    "check": tr("À vérifier"),
    "blocked": tr("Bloquée"),
    "none": tr("Rien à faire"),
}
"""What to do, in the order in which to do it."""
CLEANLINESS = {
    Cleanliness.CLEAN.value: tr("propre"),
    Cleanliness.DIRTY.value: tr("à nettoyer"),
    Cleanliness.CLEANING.value: tr("en cours"),
    Cleanliness.INSPECTED.value: tr("contrôlée"),
}
COLUMNS = (
    Column(None, 22, box=True),
    Column(tr("Ch."), 40, lines=1, bold=True),
    Column(tr("À faire"), 100, lines=2, bold=True),
    Column(tr("Personnes"), 199, lines=4),
    Column(tr("État"), 58, lines=2),
    Column(tr("Remarques"), lines=4),
)
IDLE = ("blocked", "none")


def file_name(sheet: HousekeepingSheet, language: str = "fr") -> str:
    """``menage-2027-01-11.pdf``."""
    return with_language(f"menage-{sheet.day}", language)


def render(sheet: HousekeepingSheet, language: str) -> bytes:
    """Return the PDF, a page for each floor.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    frame = Frame(sheet.heading, TITLE, long_day(sheet.day), tr("dans l'ordre à suivre"))
    floors = sorted({task.floor for task in sheet.tasks})
    made: list[Page] = []
    for floor in floors:
        made += _floor(floor, [task for task in sheet.tasks if task.floor == floor], voice)
    if not made:
        made = [sentence_page(tr("Aucune chambre à faire."), voice)]
    return produce(frame, made, voice)


def _floor(floor: int, tasks: Sequence[RoomTask], voice: Voice) -> list[Page]:
    order = list(TASKS)
    ranked = sorted(tasks, key=lambda task: (order.index(task.task), natural(task.room)))
    rows = tuple(_row(task, voice) for task in ranked)
    counts = {task: sum(1 for each in tasks if each.task == task) for task in TASKS}
    intro = tr(
        "Départ et arrivée : {turnover} · départs : {departure} · arrivées : {arrival} · "
        "séjours : {stayover} · à vérifier : {check} · bloquées : {blocked} · rien : {none}",
        **counts,
    )
    return pages(_one_page(rows), voice, intro=intro, subtitle=floor_name(floor))


def _one_page(rows: tuple[Row, ...]) -> Table:
    """The roomiest table that keeps a floor on one page; the tightest one where none does."""
    room = BOTTOM - TOP - INTRO
    # Room to list below what a tighter table has to cut.
    listed = full_texts.TITLE_HEIGHT + 6 * full_texts.LEADING + 8
    for row_height, lines, kept in ((24, 4, 0.0), (20, 4, 0.0), (17, 3, listed), (15, 2, listed)):
        table = Table(COLUMNS, rows, row_height, lines)
        if height(table) <= room - kept:
            return table
    return Table(COLUMNS, rows, 11.5, 1)


def _row(task: RoomTask, voice: Voice) -> Row:
    people = (
        _people(tr("sort : {people}", people=_unbroken(task.people_out)), task.people_out, voice),
        _people(tr("entre : {people}", people=_unbroken(task.people_in)), task.people_in, voice),
        _people(tr("reste : {people}", people=_unbroken(task.staying)), task.staying, voice),
    )
    state = CLEANLINESS.get(task.cleanliness)
    return Row(
        (
            "" if task.task in IDLE else "x",
            voice.data(task.room),
            voice.say(TASKS[task.task]),
            tuple(filter(None, people)) or "",
            voice.say(state) if state else voice.data(task.cleanliness),
            voice.data(task.note),
        ),
        where=task.room,
    )


def _people(sentence: Message, people: tuple[Name, ...], voice: Voice) -> str:
    return voice.say(sentence) if people else ""


def _unbroken(names: tuple[Name, ...]) -> tuple[Name, ...]:
    """Short names that stay on one line; a long one may be broken between its words."""
    return tuple(Name(_bound(name.latin), _bound(name.arabic)) for name in names)


def _bound(name: str) -> str:
    return name.replace(" ", "\u00a0") if len(name) < 24 else name
