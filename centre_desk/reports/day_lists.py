"""Arrivals, departures and people in house on one day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from centre_desk.domain.calendar_words import long_day
from centre_desk.domain.sheets import DayList, PersonLine
from centre_desk.domain.stays import StayState
from centre_desk.language import Message, tr
from centre_desk.reports import people_rows
from centre_desk.reports.names import with_language
from centre_desk.reports.page import Frame, produce
from centre_desk.reports.table import Column, Row, Table, pages, sentence_page
from centre_desk.reports.voice import Voice


@dataclass(frozen=True, slots=True)
class _Kind:
    """The words of one kind of list; *done* is the state of who needs no tick any more."""

    file: str
    title: Message
    empty: Message
    count: Message
    late: Message
    done: tuple[StayState, Message] | None


KINDS = {
    "arrivals": _Kind(
        "arrivees",
        tr("Arrivées"),
        tr("Aucune arrivée le {day}."),
        tr("Arrivées : {count} · déjà enregistrées : {done} · en retard : {late}"),
        tr("attendu le {arrival}"),
        (StayState.IN_HOUSE, tr("arrivée enregistrée")),
    ),
    "departures": _Kind(
        "departs",
        tr("Départs"),
        tr("Aucun départ le {day}."),
        tr("Départs : {count} · déjà enregistrés : {done} · en retard : {late}"),
        tr("départ attendu le {departure}"),
        (StayState.LEFT, tr("départ enregistré")),
    ),
    "in-house": _Kind(
        "presents",
        tr("Présents"),
        tr("Personne dans la maison le {day}."),
        tr("Présents : {count} · départ en retard : {late}"),
        tr("départ attendu le {departure}"),
        None,
    ),
}
ORDERS: dict[str, Callable[[PersonLine], object]] = {
    "room": people_rows.by_room,
    "name": people_rows.by_name,
}


def file_name(sheet: DayList, language: str = "fr") -> str:
    """``arrivees-2027-01-11.pdf``, ``departs-…`` or ``presents-…``."""
    return with_language(f"{KINDS[sheet.kind].file}-{sheet.day}", language)


def render(sheet: DayList, language: str, order: str = "room") -> bytes:
    """Return the PDF of the list, by ``room`` (without a room first) or by ``name``.

    Raises:
        KeyError: no such language, order or kind of list.
    """
    voice = Voice(language)
    kind = KINDS[sheet.kind]
    frame = Frame(sheet.heading, kind.title, long_day(sheet.day), _order_words(order))
    if not sheet.lines:
        nobody = filled(kind.empty, day=long_day(sheet.day))
        return produce(frame, [sentence_page(nobody, voice)], voice)
    lines = sorted(sheet.lines, key=ORDERS[order])  # type: ignore[arg-type]
    table = Table(_columns(sheet.kind), tuple(_row(line, sheet, voice) for line in lines))
    done = sum(1 for line in lines if kind.done and line.state is kind.done[0])
    late = sum(line.late for line in lines)
    intro = filled(kind.count, count=len(lines), done=done, late=late)
    return produce(frame, pages(table, voice, intro=intro), voice)


def filled(message: Message, **fields: object) -> Message:
    """*message*, chosen from a table of sentences, with its fields."""
    return Message(message.source, fields)


def _order_words(order: str) -> Message:
    return {"room": tr("par chambre"), "name": tr("par nom")}[order]


def _columns(kind: str) -> tuple[Column, ...]:
    day = tr("Arrivée") if kind == "departures" else tr("Départ")
    return (
        Column(tr("Ch."), 42, lines=2, bold=True),
        Column(tr("Lit"), 27, lines=1),
        Column(tr("Nom et prénom"), 138),
        Column(tr("Session"), 58, lines=2),
        Column(tr("Direction"), 88, lines=2),
        Column(day, 48, lines=1),
        Column(tr("Heure"), 34, lines=1),
        Column(tr("Remarques"), lines=4),
        Column(None, 18, box=True),
    )


def _row(line: PersonLine, sheet: DayList, voice: Voice) -> Row:
    kind = KINDS[sheet.kind]
    nights = line.nights
    late = filled(kind.late, arrival=nights.arrival, departure=nights.departure)
    done = kind.done[1] if kind.done and line.state is kind.done[0] else None
    day = nights.arrival if sheet.kind == "departures" else nights.departure
    return Row(
        (
            people_rows.room(line, voice),
            voice.data(line.bed),
            people_rows.name(line, voice),
            voice.data(line.session_code),
            voice.data(line.direction),
            voice.day(day),
            voice.data(line.expected_at),
            people_rows.remarks((late if line.late else None, done), line, voice),
            "" if done or line.state in people_rows.SETTLED else "x",
        ),
        where=people_rows.where(line, voice),
        bold=people_rows.homeless(line),
    )
