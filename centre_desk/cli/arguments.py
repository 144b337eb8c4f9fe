"""Read the command line; what is wrong with it is said in one sentence."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NoReturn

from platformdirs import user_data_path

from centre_desk import __version__
from centre_desk.domain.periods import Week
from centre_desk.errors import Told
from centre_desk.language import LANGUAGES, Message, tr

DEMO_YEARS = 20
YEARS = range(1900, 2300)
"""Beyond lies a slip of the pen, and at the very ends no day before or after."""


class WrongArgument(Told):
    """The command line cannot be read."""


class Parser(argparse.ArgumentParser):
    """Ends with a sentence and 1, as every other refusal does."""

    def error(self, message: str) -> NoReturn:
        """Say what argparse found wrong.

        Raises:
            WrongArgument: always.
        """
        trouble = _in_words(message)
        raise WrongArgument(
            tr("{trouble}. Voir « {command} --help ».", trouble=trouble, command=self.prog)
        )


def _in_words(message: str) -> Message:
    """What argparse says in English, said as the program says it."""
    for pattern, sentence in (
        (r"the following arguments are required: (?P<name>.*)", tr("Il manque : {name}")),
        (r"unrecognized arguments: (?P<name>.*)", tr("Argument inconnu : {name}")),
        (
            r"argument (?P<name>[^:]*): invalid choice: (?P<value>'[^']*').*from (?P<choices>.*)\)",
            tr("{name} : {value} n'est pas proposé ; choisissez parmi {choices}"),
        ),
        (r"one of the arguments (?P<name>.*) is required", tr("Il manque : {name}")),
        (
            r"argument (?P<name>[^:]*): not allowed with argument (?P<other>.*)",
            tr("{name} et {other} ne vont pas ensemble"),
        ),
        (r"argument (?P<name>[^:]*): expected .*", tr("{name} attend une valeur")),
        (
            r"argument (?P<name>[^:]*): invalid .* value: (?P<value>.*)",
            tr("{name} : {value} n'est pas un nombre"),
        ),
    ):
        found = re.match(pattern, message)
        if found:
            return Message(sentence.source, found.groupdict())
    return tr("Commande incomprise ({message})", message=message)


def default_database() -> Path:
    """The database in the user's data folder."""
    return user_data_path("Centre Desk", appauthor=False) / "centre-desk.db"


def read(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line. ``command`` names what is asked for, ``run`` does it.

    Opening the desk is read first, by itself: what the commands need is slow to load.

    Raises:
        WrongArgument: it cannot be read.
    """
    desk = Parser(prog="main.py", add_help=False, allow_abbrev=False)
    _add_database(desk, default=str(default_database()))
    options, others = desk.parse_known_args(arguments)
    if others:
        return parser().parse_args(arguments)
    options.command = "desk"
    return options


def parser() -> Parser:
    """The whole command line."""
    from centre_desk.cli import commands

    top = Parser(prog="main.py", description="Centre Desk. Sans commande : ouvre le bureau.")
    top.add_argument("--version", action="version", version=f"Centre Desk {__version__}")
    _add_database(top, default=str(default_database()))
    top.set_defaults(command="desk")
    top.add_argument(
        "--kiosk",
        dest="command",
        action="store_const",
        const="kiosk",
        help="ouvre la borne du hall, en plein écran",
    )
    top.add_argument(
        "--canteen", dest="command", action="store_const", const="canteen",
        help="ouvre le pointage du restaurant, en plein écran",
    )  # fmt: skip
    groups = top.add_subparsers(title="commandes", metavar="COMMANDE", parser_class=Parser)

    tour = groups.add_parser(
        "tour", help="imprime la semaine et le tableau des chambres sans écran"
    )
    tour.set_defaults(command="tour")
    tour.add_argument("--out", type=Path, default=Path("out"), metavar="DOSSIER")

    made = _add(groups, "demo", "écrit un centre de démonstration")
    made.set_defaults(run=commands.demo)
    made.add_argument("--years", type=_years, default=1.0, help="combien d'années (1)")
    made.add_argument("--today", type=_day, help="le jour présent de la démonstration")
    made.add_argument("--seed", type=int, default=1, help="le même nombre donne le même centre")

    _add_import(groups)
    _add_export(groups)
    _add_print(groups)
    _add_sessions(groups)

    checked = _add(groups, "check", "vérifie toutes les règles sur toute la base")
    checked.set_defaults(run=commands.check)
    checked.add_argument("--json", action="store_true", help="pour un programme")
    purged = _add(groups, "purge", "dit quelles données ont fait leur temps, ou les efface")
    purged.set_defaults(run=commands.purge)
    purged.add_argument(
        "--apply", action="store_true", help="efface, sans retour possible ; sinon montre seulement"
    )
    purged.add_argument("--json", action="store_true", help="pour un programme")
    copied = _add(groups, "backup", "copie la base et vérifie la copie")
    copied.set_defaults(run=commands.backup)
    copied.add_argument("--out", type=Path, metavar="FICHIER")
    restored = _add(groups, "restore", "remet une copie à la place de la base")
    restored.set_defaults(run=commands.restore)
    restored.add_argument("copy", type=Path, metavar="COPIE")
    return top


Group = argparse._SubParsersAction  # noqa: SLF001 - argparse gives it no public name


def _add_import(groups: Group[Parser]) -> None:
    from centre_desk.cli import commands

    importing = groups.add_parser("import", help="lit une liste reçue par courriel")
    kinds = importing.add_subparsers(metavar="QUOI", required=True, parser_class=Parser)
    people = _add(kinds, "people", "une liste de participants")
    people.set_defaults(run=commands.import_people)
    people.add_argument("file", type=Path, metavar="FICHIER")
    people.add_argument("--apply", action="store_true", help="enregistre ; sinon montre seulement")
    people.add_argument("--arrival", type=_day, help="arrivée des lignes qui n'en disent rien")
    people.add_argument("--departure", type=_day, help="départ des lignes qui n'en disent rien")
    people.add_argument(
        "--skip-conflicts",
        action="store_true",
        help="laisse de côté les personnes déjà logées à d'autres dates",
    )
    people.add_argument("--json", action="store_true", help="pour un programme")


def _add_export(groups: Group[Parser]) -> None:
    from centre_desk.actions import exports
    from centre_desk.cli import commands

    exporting = groups.add_parser("export", help="écrit un classeur ou un fichier csv")
    tables = exporting.add_subparsers(metavar="QUOI", required=True, parser_class=Parser)
    for name, table in exports.TABLES.items():
        added = _add(tables, name, table.title.in_french().lower())
        added.set_defaults(run=commands.export, table=name)
        added.add_argument("--out", type=Path, required=True, metavar="FICHIER.xlsx|csv")
        added.add_argument("--day", type=_day, help="jour, par exemple 2027-01-11")
        if table.about == "year":
            _add_year(added)
        added.add_argument("--language", choices=LANGUAGES, default="fr")
    _add_agenda(tables)


def _add_agenda(tables: Group[Parser]) -> None:
    from centre_desk.cli import commands

    added = _add(tables, "ics", "un agenda, pour Outlook, Google ou Apple")
    added.set_defaults(run=commands.export_agenda)
    whose = added.add_mutually_exclusive_group(required=True)
    whose.add_argument("--session", metavar="CODE")
    whose.add_argument("--trainer", metavar="NOM|MATRICULE")
    whose.add_argument("--classroom", metavar="SALLE")
    added.add_argument("--out", type=Path, required=True, metavar="FICHIER.ics")


def _add_sessions(groups: Group[Parser]) -> None:
    from centre_desk.cli import commands

    listed = _add(groups, "sessions", "dit les sessions, leurs dates et leurs participants")
    listed.set_defaults(run=commands.list_sessions)
    period = listed.add_mutually_exclusive_group()
    period.add_argument("--week", type=_week, help="semaine ISO, par exemple 2027-W02")
    period.add_argument("--day", type=_day, help="jour, par exemple 2027-01-11")
    _add_year(period)
    listed.add_argument("--json", action="store_true", help="pour un programme")


def _add_print(groups: Group[Parser]) -> None:
    from centre_desk.actions import printing
    from centre_desk.cli import commands
    from centre_desk.reports import trainer_week

    printer = groups.add_parser("print", help="imprime un document dans un fichier PDF")
    documents = printer.add_subparsers(metavar="DOCUMENT", required=True, parser_class=Parser)
    for kind, document in printing.DOCUMENTS.items():
        sheet = _add(documents, kind, document.title.in_french().lower())
        sheet.set_defaults(run=commands.print_document, kind=kind)
        sheet.add_argument("--week", type=_week, help="semaine ISO, par exemple 2027-W02")
        sheet.add_argument("--day", type=_day, help="jour, par exemple 2027-01-11")
        sheet.add_argument("--session", default="", help="code d'une session")
        if kind == "participants":
            sheet.add_argument(
                "--columns", type=_names, metavar="COLONNE,…", default=(),
                help="colonnes voulues, par exemple name,phone (toutes)",
            )  # fmt: skip
        if document.about == "year":
            _add_year(sheet)
        _add_paper(sheet)
    week = _add(documents, "trainer-week", trainer_week.TITLE.in_french().lower())
    week.set_defaults(run=commands.print_trainer_week)
    week.add_argument("--trainer", required=True, metavar="NOM|MATRICULE")
    week.add_argument("--week", type=_week, help="semaine ISO, par exemple 2027-W02")
    _add_paper(week)


def _add_paper(to: Parser) -> None:
    to.add_argument("--out", type=Path, required=True, metavar="FICHIER.pdf")
    to.add_argument("--language", choices=LANGUAGES, default="fr")


def _add_year(to: argparse._ActionsContainer) -> None:
    to.add_argument("--year", default="", help="année de formation, par exemple 2026-2027")


def _add(group: Group[Parser], name: str, text: str) -> Parser:
    added = group.add_parser(name, help=text, description=text)
    _add_database(added, default=argparse.SUPPRESS)
    added.set_defaults(command=name)
    return added


def _add_database(to: Parser, *, default: str) -> None:
    text = "fichier de la base, ou adresse postgresql://"
    to.add_argument("--database", default=default, metavar="BASE", help=text)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for part in text.split(",") if (name := part.strip()))


def _day(text: str) -> date:
    for layout in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            day = datetime.strptime(text, layout).replace(tzinfo=UTC).date()
        except ValueError:
            continue
        if day.year in YEARS:
            return day
    raise WrongArgument(
        tr("« {text} » n'est pas un jour ; écrivez par exemple 2027-01-11", text=text)
    )


def _week(text: str) -> Week:
    week = Week.parse(text)
    if week.year not in YEARS:
        raise WrongArgument(
            tr("« {text} » n'est pas une semaine ; écrivez par exemple 2027-W02.", text=text)
        )
    return week


def _years(text: str) -> float:
    try:
        years = float(text.replace(",", "."))
    except ValueError:
        years = 0.0
    if not 0 < years <= DEMO_YEARS:
        raise WrongArgument(
            tr("« {text} » : le nombre d'années va de 0,1 à {most}", text=text, most=DEMO_YEARS)
        )
    return years
