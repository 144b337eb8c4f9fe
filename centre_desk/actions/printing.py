"""Print a document: gather it, lay it out, and hand back its bytes under its own name."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from centre_desk.actions.classroom_documents import CLASSROOM_DOCUMENTS
from centre_desk.actions.documents import Document, Printed, Subject
from centre_desk.actions.event_documents import EVENT_DOCUMENTS
from centre_desk.actions.house_documents import HOUSE_DOCUMENTS
from centre_desk.actions.meal_documents import MEAL_DOCUMENTS
from centre_desk.actions.session_documents import SESSION_DOCUMENTS
from centre_desk.actions.year_documents import YEAR_DOCUMENTS
from centre_desk.desk import Desk, require_centre
from centre_desk.domain.periods import DAY, Nights, Week
from centre_desk.errors import RuleBroken, StorageProblem
from centre_desk.language import tr
from centre_desk.queries import sheets
from centre_desk.reports import bundle

DOCUMENTS: dict[str, Document] = {
    **HOUSE_DOCUMENTS,
    **CLASSROOM_DOCUMENTS,
    **SESSION_DOCUMENTS,
    **EVENT_DOCUMENTS,
    **MEAL_DOCUMENTS,
    **YEAR_DOCUMENTS,
}


def document(
    desk: Desk,
    kind: str,
    *,
    week: Week | None = None,
    day: date | None = None,
    session: str = "",
    language: str = "fr",
    columns: tuple[str, ...] = (),
    year: str = "",
) -> Printed:
    """Make one document, of everything that :func:`subjects` finds, as one file.

    Raises:
        RuleBroken: see :func:`subjects`; none of them has anything to print.
        StorageProblem: the database has no centre yet.
        KeyError: there is no such kind of document, or no such language.
    """
    found = subjects(desk, kind, week=week, day=day, session=session, columns=columns, year=year)
    parts = _made(desk, DOCUMENTS[kind], found, language)
    return joined(f"{kind}-{week or found[0].day}", parts, language)


def subjects(
    desk: Desk,
    kind: str,
    *,
    week: Week | None = None,
    day: date | None = None,
    session: str = "",
    columns: tuple[str, ...] = (),
    year: str = "",
) -> list[Subject]:
    """What a document is to be printed about; several where a week or a day has several.

    Args:
        desk: whose house it is.
        kind: a key of :data:`DOCUMENTS`.
        week: of a weekly sheet, by default the present one; a daily list is printed for each of
            its days, a list of a session for each session of the week.
        day: of a daily list, by default today; of the sessions that run on it.
        session: code of the one session wanted.
        columns: of a list that lets them be chosen; none means all.
        year: name of the training year wanted, by default the present one.

    Raises:
        RuleBroken: no session runs then.
        StorageProblem: the database has no centre yet.
        KeyError: there is no such kind of document.
    """
    require_centre(desk)
    wanted = DOCUMENTS[kind]
    on = day or (week.monday if week else desk.today())
    match wanted.about:
        case "session" if not session:
            period = week.nights if week and not day else Nights(on, on + DAY)
            codes = sheets.session_codes(desk, period)
            found = [Subject(Week.of(on), on, code, columns) for code in codes]
        case "day" if week and not day:
            found = [Subject(week, each) for each in week.nights]
        case _:
            found = [Subject(week or Week.of(on), on, session, columns, year)]
    if not found:
        raise RuleBroken(tr("Aucune session à cette date : il n'y a rien à imprimer."))
    return found


def _made(desk: Desk, wanted: Document, found: Sequence[Subject], language: str) -> list[Printed]:
    """Make a document of each subject, passing over those that have nothing to print.

    Raises:
        RuleBroken: none of them has; of several, the sentence says why of the last.
    """
    parts = []
    refused: RuleBroken | None = None
    for subject in found:
        try:
            parts.append(wanted.make(desk, subject, language))
        except RuleBroken as refusal:
            refused = refusal
    if refused and not parts:
        if len(found) == 1:
            raise refused
        why = refused.message
        raise RuleBroken(
            tr("Aucun des %n documents ne s'imprime. Le dernier : {why}", n=len(found), why=why)
        )
    return parts


def joined(stem: str, parts: Sequence[Printed], language: str) -> Printed:
    """Several documents as one file called after *stem*; a single one keeps its own name."""
    if len(parts) == 1:
        return parts[0]
    name = f"{stem}.pdf" if language == "fr" else f"{stem}-{language}.pdf"
    return Printed(name, bundle.join([part.pdf for part in parts]))


def save_each(parts: Sequence[Printed], folder: Path) -> None:
    """Write each document into *folder* under its own name.

    Raises:
        StorageProblem: see :func:`save`.
    """
    for part in parts:
        save(part, folder / part.file_name)


def save(printed: Printed, path: Path) -> None:
    """Write a document to *path*; an older file is replaced only once the new one is whole.

    What is no file of its own, as a link or ``/dev/stdout``, is written to and never replaced.

    Raises:
        StorageProblem: the name is a folder's, or the folder or the disk refuses it.
    """
    if not path.name or path.is_dir():
        raise StorageProblem(
            tr("« {path} » est un dossier : ajoutez le nom du fichier à écrire.", path=path)
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink() or (path.exists() and not path.is_file()):
            path.write_bytes(printed.pdf)
        else:
            _replace(path, printed.pdf)
    except OSError as error:
        raise StorageProblem(
            tr(
                "« {path} » n'a pas pu être écrit : fermez-le s'il est ouvert ailleurs, libérez "
                "de la place ou choisissez un autre dossier.",
                path=path,
            )
        ) from error


def _replace(path: Path, data: bytes) -> None:
    partial = path.with_name(f".{path.name}.partiel")
    try:
        partial.write_bytes(data)
        partial.replace(path)
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
