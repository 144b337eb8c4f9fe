"""What each command does with the arguments it was given.

A command acts with every right: whoever may start it may read and write the file itself, so that
asking for a name and a code would protect nothing.
"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from centre_desk.actions import (
    agendas,
    backups,
    exports,
    lists,
    printing,
    retention,
    setup,
    trainer_document,
)
from centre_desk.actions import demo as demonstration
from centre_desk.cli.answers import AlreadyPrinted, print_json
from centre_desk.desk import Desk, open_desk, require_centre
from centre_desk.domain.lists import ListReading
from centre_desk.domain.periods import DAY
from centre_desk.exchange.lists import read_list
from centre_desk.language import Message, catalogue, tr
from centre_desk.queries import check as rules
from centre_desk.queries import jfp, sessions

ACTOR = "ligne de commande"


@contextmanager
def _desk(options: Namespace, *, create: bool = False) -> Iterator[Desk]:
    desk = open_desk(options.database, actor=ACTOR, create=create)
    try:
        yield desk
    finally:
        desk.close()


def _say(message: Message) -> None:
    sys.stdout.write(catalogue("fr").say(message) + "\n")


def demo(options: Namespace) -> None:
    """Write a demonstration centre into a database that has none."""
    with _desk(options, create=True) as desk:
        change = demonstration.create(
            desk, years=options.years, today=options.today, seed=options.seed
        )
    _say(change.message)


def import_people(options: Namespace) -> None:
    """Say what a list holds, and save it with ``--apply``.

    A database that is not there yet is neither needed to look nor made by looking.
    """
    fresh = "://" not in options.database and not Path(options.database).exists()
    if fresh and not options.apply:
        reading = read_list(options.file, arrival=options.arrival, departure=options.departure)
        _tell(options, _reading(reading))
        return
    with _desk(options, create=options.apply) as desk:
        if options.apply and desk.centre_id == 0:
            setup.create_centre(desk)
        looked_at = lists.preview(
            desk, options.file, arrival=options.arrival, departure=options.departure
        )
        told = _reading(looked_at.reading) | {
            "known": sum(row.match.kind == "same" for row in looked_at.rows),
            "maybe_known": [row.row for row in looked_at.rows if row.match.kind == "maybe"],
            "conflicts": [_row(row.row, row.problem) for row in looked_at.conflicts],
        }
        if options.apply:
            decisions = lists.skip_conflicts(looked_at) if options.skip_conflicts else {}
            said = lists.apply(desk, looked_at, decisions).message.fields
            told |= {
                "added": said["n"], "stays": said["stays"], "without_room": said["waiting"],
            }  # fmt: skip
        _tell(options, told)


def _reading(reading: ListReading) -> dict[str, object]:
    """What a list holds, as a program reads it."""
    return {
        "people": reading.people,
        "women": reading.women,
        "lodged": reading.lodged,
        "repeated": len(reading.repeated),
        "refused": [_row(item.row, item.reason) for item in reading.refused],
        "columns": {column.field: column.heading for column in reading.columns if column.field},
        "sheet": reading.sheet,
        "header_row": reading.header_row,
        "session": reading.session_code,
        "title": reading.session_title,
        "start": reading.start,
        "end": reading.end,
        "arrival": reading.arrival,
        "departure": reading.departure,
    }


def _row(number: int, reason: Message | None) -> dict[str, object]:
    return {"row": number, "reason": catalogue("fr").say(reason) if reason else ""}


def _tell(options: Namespace, told: dict[str, object]) -> None:
    if options.json:
        print_json(told)
        return
    for name, value in told.items():
        sys.stdout.write(f"{name}: {json.dumps(value, ensure_ascii=False, default=str)}\n")


def export(options: Namespace) -> None:
    """Write people, arrivals, rooms or a balance as a table."""
    with _desk(options) as desk:
        exports.write(
            desk,
            options.table,
            options.out,
            day=options.day,
            year=getattr(options, "year", ""),
            language=options.language,
        )
    _say(tr("Écrit : {path}", path=options.out))


def export_agenda(options: Namespace) -> None:
    """Write the agenda of a session, a trainer or a classroom."""
    kind, name = next(
        (kind, name) for kind in agendas.KINDS if (name := getattr(options, kind)) is not None
    )
    with _desk(options) as desk:
        agendas.write(desk, kind, name, options.out)
    _say(tr("Écrit : {path}", path=options.out))


def list_sessions(options: Namespace) -> None:
    """Say the sessions of a week, a day or a training year; without any, all of them."""
    with _desk(options) as desk:
        require_centre(desk)
        lines = sessions.between(desk, *_days(desk, options))
    told = [
        {
            "code": line.code,
            "title": line.title,
            "start": line.first_day,
            "end": line.last_day,
            "state": line.state.value,
            "participants": line.enrolled,
        }
        for line in lines
    ]
    if options.json:
        print_json(told)
        return
    words = catalogue("fr")
    for line in lines:
        dates = f"{words.write(line.first_day)}  {words.write(line.last_day)}"
        state, people = words.say(line.state.label), words.write(line.enrolled)
        sys.stdout.write(f"{line.code}  {dates}  {state}  {people}  {line.title}\n")


def _days(desk: Desk, options: Namespace) -> tuple[date, date]:
    if options.day:
        return options.day, options.day
    if options.week:
        return options.week.monday, options.week.monday + 6 * DAY
    if options.year:
        chosen = jfp.year(desk, options.year)
        return chosen.first_day, chosen.last_day
    return date.min, date.max


def print_document(options: Namespace) -> None:
    """Write a document as a PDF file."""
    with _desk(options) as desk:
        printed = printing.document(
            desk,
            options.kind,
            week=options.week,
            day=options.day,
            session=options.session,
            language=options.language,
            columns=getattr(options, "columns", ()),
            year=getattr(options, "year", ""),
        )
    printing.save(printed, options.out)
    _say(tr("Écrit : {path}", path=options.out))


def print_trainer_week(options: Namespace) -> None:
    """Write a trainer's week as a PDF file."""
    with _desk(options) as desk:
        printed = trainer_document.by_name(desk, options.trainer, options.week, options.language)
    printing.save(printed, options.out)
    _say(tr("Écrit : {path}", path=options.out))


def check(options: Namespace) -> None:
    """Check every rule; broken ones make the command end with 1."""
    with _desk(options) as desk:
        report = rules.read(desk)
    if options.json:
        broken = [{"rule": item.rule, "where": item.where} for item in report.broken]
        print_json({"broken": broken, "counts": report.counts})
    else:
        for item in report.broken:
            sys.stdout.write(f"{item.rule}: {item.where}\n")
    if report.broken:
        raise AlreadyPrinted(tr("%n règle(s) enfreinte(s) dans la base.", n=len(report.broken)))
    if not options.json:
        _say(tr("La base respecte toutes les règles."))


def purge(options: Namespace) -> None:
    """Say what has been kept long enough, and take it with ``--apply``: that is not undone."""
    with _desk(options) as desk:
        lines = retention.preview(desk)
        change = retention.purge(desk) if options.apply else None
    if options.json:
        print_json(
            {
                "purged": change is not None,
                "kinds": {
                    line.kind.value: {
                        "months": line.months, "before": line.before, "count": line.count,
                    }
                    for line in lines
                },
            }
        )  # fmt: skip
        return
    words = catalogue("fr")
    for line in lines:
        sys.stdout.write(f"{words.write(line.count)}  {words.say(line.kind.label)}\n")
    if change:
        _say(change.message)


def backup(options: Namespace) -> None:
    """Copy the database and check the copy."""
    with _desk(options) as desk:
        path = backups.take(desk, options.out)
    _say(tr("Sauvegarde vérifiée : {path}", path=path))


def restore(options: Namespace) -> None:
    """Put a checked copy in the place of the database."""
    aside = backups.restore(options.database, options.copy)
    _say(tr("Base restaurée depuis {path}", path=options.copy))
    if aside:
        _say(tr("L'ancienne base est gardée ici : {path}", path=aside))
