"""The rooming list of a session: who sleeps where, and with whom."""

from __future__ import annotations

from collections.abc import Iterable

from centre_desk.domain.calendar_words import span
from centre_desk.domain.sheets import PersonLine, RoomingList
from centre_desk.language import Message, tr
from centre_desk.reports import people_rows
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import Frame, produce
from centre_desk.reports.table import Column, Row, Table, pages, sentence_page
from centre_desk.reports.voice import Voice

TITLE = tr("Liste de chambres")
COLUMNS = (
    Column(tr("Ch."), 42, lines=2, bold=True),
    Column(tr("Lit"), 27, lines=1),
    Column(tr("Nom et prénom"), 146),
    Column(tr("Arrivée"), 38, lines=1),
    Column(tr("Départ"), 48, lines=1),
    Column(tr("Partage avec"), 126),
    Column(tr("Remarques"), lines=4),
)


def file_name(sheet: RoomingList, language: str = "fr") -> str:
    """``chambres-MGT-031.pdf``."""
    return with_language(f"chambres-{slug(sheet.session_code or sheet.session_title)}", language)


def render(sheet: RoomingList, language: str) -> bytes:
    """Return the PDF of the list; people without a room come first, in bold.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    period = (
        span(sheet.nights.arrival, sheet.nights.departure) if sheet.nights else tr("sans dates")
    )
    code = tr("{code}", code=sheet.session_code or sheet.session_title)
    frame = Frame(sheet.heading, TITLE, code, period)
    subtitle = tr("{title}", title=sheet.session_title) if sheet.session_title else None
    if not sheet.lines:
        nobody = sentence_page(
            tr("Personne n'est encore logé pour cette session."), voice, subtitle
        )
        return produce(frame, [nobody], voice)
    lines = sorted(sheet.lines, key=people_rows.by_room)
    homeless = [line for line in lines if people_rows.homeless(line)]
    housed = [line for line in lines if not people_rows.homeless(line)]
    rows: list[Row] = []
    if homeless:
        rows.append(_heading(tr("Sans chambre : {count}", count=len(homeless)), voice))
        rows += [_row(line, voice) for line in homeless]
        rows.append(_heading(tr("Logés : {count}", count=_people(housed)), voice))
    rows += [_row(line, voice) for line in housed]
    intro = tr(
        "Personnes : {count} · chambres : {rooms} · sans chambre : {homeless}",
        count=_people(lines),
        rooms=len({line.room for line in housed if line.room}),
        homeless=len(homeless),
    )
    made = pages(Table(COLUMNS, tuple(rows)), voice, intro=intro, subtitle=subtitle)
    return produce(frame, made, voice)


def _heading(text: Message, voice: Voice) -> Row:
    return Row((voice.say(text),), group=True)


def _people(lines: Iterable[PersonLine]) -> int:
    """How many people *lines* name; who moves to another room has a line for each."""
    return sum(1 for line in lines if not line.moves_from)


def _moves(line: PersonLine) -> tuple[Message, ...]:
    """Where somebody who changes rooms comes from and goes to."""
    said = []
    if line.moves_from:
        said.append(tr("vient de la ch. {room}", room=line.moves_from))
    if line.moves_to:
        said.append(tr("puis ch. {room}", room=line.moves_to))
    return tuple(said)


def _row(line: PersonLine, voice: Voice) -> Row:
    return Row(
        (
            people_rows.room(line, voice),
            voice.data(line.bed),
            people_rows.name(line, voice),
            voice.day(line.nights.arrival),
            voice.day(line.nights.departure),
            voice.names(line.shares_with),
            people_rows.remarks(_moves(line), line, voice),
        ),
        where=people_rows.where(line, voice),
        bold=people_rows.homeless(line),
    )
