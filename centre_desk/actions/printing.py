"""Print a document: gather it, lay it out, and hand back its bytes under its own name."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from centre_desk.actions import badges as badge_codes
from centre_desk.actions import certificates as numbering
from centre_desk.desk import Desk, require_centre
from centre_desk.domain.certificates import CertificateKind
from centre_desk.domain.papers import SessionPaper
from centre_desk.domain.periods import DAY, Nights, Week
from centre_desk.errors import RuleBroken, StorageProblem
from centre_desk.language import Message, tr
from centre_desk.queries import document_texts, evaluations, papers, sheets
from centre_desk.reports import (
    attendance_sheet,
    badges,
    bundle,
    certificates,
    day_lists,
    evaluation,
    housekeeping,
    invitations,
    mission_orders,
    name_cards,
    participants,
    registration_cards,
    rooming_list,
    weekly_occupancy,
)


@dataclass(frozen=True, slots=True)
class Printed:
    """One document ready for a file, a preview or a printer."""

    file_name: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Subject:
    """What a document is about; each kind uses one of the first three.

    *columns* are those wanted of a list that lets them be chosen; none means all.
    """

    week: Week
    day: date
    session: str = ""
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of document: its name for people, what it is about, and how it is made."""

    title: Message
    about: str
    """``week``, ``day`` or ``session``."""
    make: Callable[[Desk, Subject, str], Printed]


def _weekly(desk: Desk, subject: Subject, language: str) -> Printed:
    sheet = sheets.weekly_occupancy(desk, subject.week)
    return Printed(
        weekly_occupancy.file_name(sheet, language), weekly_occupancy.render(sheet, language)
    )


def _day_list(kind: str) -> Callable[[Desk, Subject, str], Printed]:
    def make(desk: Desk, subject: Subject, language: str) -> Printed:
        sheet = sheets.day_list(desk, kind, subject.day)
        return Printed(day_lists.file_name(sheet, language), day_lists.render(sheet, language))

    return make


def _rooming(desk: Desk, subject: Subject, language: str) -> Printed:
    sheet = sheets.rooming_list(desk, subject.session)
    return Printed(rooming_list.file_name(sheet, language), rooming_list.render(sheet, language))


def _housekeeping(desk: Desk, subject: Subject, language: str) -> Printed:
    sheet = sheets.housekeeping(desk, subject.day)
    return Printed(housekeeping.file_name(sheet, language), housekeeping.render(sheet, language))


def _cards(desk: Desk, subject: Subject, language: str) -> Printed:
    sheet = sheets.registration_cards(desk, subject.day)
    return Printed(
        registration_cards.file_name(sheet, language), registration_cards.render(sheet, language)
    )


def _participants(desk: Desk, subject: Subject, language: str) -> Printed:
    paper = papers.session_paper(desk, subject.session)
    return Printed(
        participants.file_name(paper, language),
        participants.render(paper, language, subject.columns),
    )


def _session_paper(
    name: Callable[[SessionPaper, str], str], render: Callable[[SessionPaper, str], bytes]
) -> Callable[[Desk, Subject, str], Printed]:
    def make(desk: Desk, subject: Subject, language: str) -> Printed:
        paper = papers.session_paper(desk, subject.session)
        return Printed(name(paper, language), render(paper, language))

    return make


def _badges(cut: badges.Cut) -> Callable[[Desk, Subject, str], Printed]:
    def make(desk: Desk, subject: Subject, language: str) -> Printed:
        paper = papers.session_paper(desk, subject.session)
        people = (*paper.participants, *paper.trainers)
        if not all(person.badge for person in people):
            badge_codes.give(desk, [person.person_id for person in people])
            paper = papers.session_paper(desk, subject.session)
        return Printed(badges.file_name(paper, language, cut), badges.render(paper, language, cut))

    return make


def _invitations(desk: Desk, subject: Subject, language: str) -> Printed:
    paper = papers.session_paper(desk, subject.session)
    body = document_texts.body(desk, "invitation", language)
    return Printed(
        invitations.file_name(paper, language), invitations.render(paper, language, body)
    )


def _certificates(kind: CertificateKind) -> Callable[[Desk, Subject, str], Printed]:
    def make(desk: Desk, subject: Subject, _language: str) -> Printed:
        paper = papers.session_paper(desk, subject.session)
        numbers = numbering.issue(desk, paper, kind)
        bodies = {each: document_texts.body(desk, "certificate", each) for each in ("fr", "ar")}
        return Printed(
            certificates.file_name(paper, kind), certificates.render(paper, kind, bodies, numbers)
        )

    return make


def _evaluation_tally(desk: Desk, subject: Subject, language: str) -> Printed:
    tally = evaluations.tally(desk, subject.session)
    return Printed(evaluation.tally_name(tally, language), evaluation.render_tally(tally, language))


DOCUMENTS: dict[str, Document] = {
    "weekly-occupancy": Document(tr("Occupation hebdomadaire"), "week", _weekly),
    "arrivals": Document(tr("Arrivées"), "day", _day_list("arrivals")),
    "departures": Document(tr("Départs"), "day", _day_list("departures")),
    "in-house": Document(tr("Présents"), "day", _day_list("in-house")),
    "rooming-list": Document(tr("Liste de chambres d'une session"), "session", _rooming),
    "housekeeping": Document(tr("Feuille de ménage"), "day", _housekeeping),
    "registration-cards": Document(tr("Bulletins individuels d'hébergement"), "day", _cards),
    "participants": Document(participants.TITLE, "session", _participants),
    "attendance-sheet": Document(
        attendance_sheet.TITLE,
        "session",
        _session_paper(attendance_sheet.file_name, attendance_sheet.render),
    ),
    "name-cards": Document(
        name_cards.TITLE, "session", _session_paper(name_cards.file_name, name_cards.render)
    ),
    "badges": Document(badges.TITLE, "session", _badges(badges.CARD)),
    "badges-a6": Document(tr("Badges A6"), "session", _badges(badges.A6)),
    "invitations": Document(tr("Convocations"), "session", _invitations),
    "certificates": Document(
        CertificateKind.PRESENCE.title, "session", _certificates(CertificateKind.PRESENCE)
    ),
    "completion-certificates": Document(
        CertificateKind.COMPLETION.title, "session", _certificates(CertificateKind.COMPLETION)
    ),
    "mission-orders": Document(
        mission_orders.TITLE,
        "session",
        _session_paper(mission_orders.file_name, mission_orders.render),
    ),
    "evaluation": Document(
        evaluation.TITLE, "session", _session_paper(evaluation.file_name, evaluation.render)
    ),
    "evaluation-tally": Document(evaluation.TALLY_TITLE, "session", _evaluation_tally),
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
) -> Printed:
    """Make one document.

    Args:
        desk: whose house it is.
        kind: a key of :data:`DOCUMENTS`.
        week: of a weekly sheet, by default the present one; a daily list is printed for each of
            its days, a list of a session for each session of the week.
        day: of a daily list, by default today; of the sessions that run on it.
        session: code of the one session wanted.
        language: ``fr``, ``ar`` or ``en``.
        columns: of a list that lets them be chosen; none means all.

    Raises:
        RuleBroken: there is no such session, or no such column.
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
            subjects = [Subject(Week.of(on), on, code, columns) for code in codes]
        case "day" if week and not day:
            subjects = [Subject(week, each) for each in week.nights]
        case _:
            subjects = [Subject(week or Week.of(on), on, session, columns)]
    if not subjects:
        raise RuleBroken(tr("Aucune session à cette date : il n'y a rien à imprimer."))
    parts = [wanted.make(desk, subject, language) for subject in subjects]
    if len(parts) == 1:
        return parts[0]
    stem = f"{kind}-{week or on}"
    name = f"{stem}.pdf" if language == "fr" else f"{stem}-{language}.pdf"
    return Printed(name, bundle.join([part.pdf for part in parts]))


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
