"""The documents of a session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from centre_desk.actions import badges as badge_codes
from centre_desk.actions import certificates as numbering
from centre_desk.actions.documents import Document, Printed, Subject
from centre_desk.desk import Desk
from centre_desk.domain.certificates import CertificateKind
from centre_desk.domain.papers import SessionPaper
from centre_desk.language import tr
from centre_desk.queries import document_texts, evaluations, papers
from centre_desk.reports import (
    attendance_sheet,
    badges,
    certificates,
    evaluation,
    invitations,
    mission_orders,
    name_cards,
    participants,
)


def _paper(desk: Desk, subject: Subject) -> SessionPaper:
    """The session, with the participants whose papers are wanted."""
    paper = papers.session_paper(desk, subject.session)
    if not subject.people:
        return paper
    wanted = tuple(each for each in paper.participants if each.person_id in subject.people)
    return replace(paper, participants=wanted)


def _participants(desk: Desk, subject: Subject, language: str) -> Printed:
    paper = _paper(desk, subject)
    return Printed(
        participants.file_name(paper, language),
        participants.render(paper, language, subject.columns),
    )


def _session_paper(
    name: Callable[[SessionPaper, str], str], render: Callable[[SessionPaper, str], bytes]
) -> Callable[[Desk, Subject, str], Printed]:
    def make(desk: Desk, subject: Subject, language: str) -> Printed:
        paper = _paper(desk, subject)
        return Printed(name(paper, language), render(paper, language))

    return make


def _cards(desk: Desk, subject: Subject) -> SessionPaper:
    """Trainers have a badge too, unless it is somebody's own that is wanted."""
    paper = _paper(desk, subject)
    return replace(paper, trainers=()) if subject.people else paper


def _badges(cut: badges.Cut) -> Callable[[Desk, Subject, str], Printed]:
    def make(desk: Desk, subject: Subject, language: str) -> Printed:
        paper = _cards(desk, subject)
        people = (*paper.participants, *paper.trainers)
        if not all(person.badge for person in people):
            badge_codes.give(desk, [person.person_id for person in people])
            paper = _cards(desk, subject)
        return Printed(badges.file_name(paper, language, cut), badges.render(paper, language, cut))

    return make


def _invitations(desk: Desk, subject: Subject, language: str) -> Printed:
    paper = _paper(desk, subject)
    body = document_texts.body(desk, "invitation", language)
    return Printed(
        invitations.file_name(paper, language), invitations.render(paper, language, body)
    )


def _certificates(kind: CertificateKind) -> Callable[[Desk, Subject, str], Printed]:
    def make(desk: Desk, subject: Subject, _language: str) -> Printed:
        paper = _paper(desk, subject)
        numbers = numbering.issue(desk, paper, kind)
        bodies = {each: document_texts.body(desk, "certificate", each) for each in ("fr", "ar")}
        return Printed(
            certificates.file_name(paper, kind), certificates.render(paper, kind, bodies, numbers)
        )

    return make


def _evaluation_tally(desk: Desk, subject: Subject, language: str) -> Printed:
    tally = evaluations.tally(desk, subject.session)
    return Printed(evaluation.tally_name(tally, language), evaluation.render_tally(tally, language))


SESSION_DOCUMENTS: dict[str, Document] = {
    "participants": Document(
        participants.TITLE,
        "session",
        _participants,
        {name: column.title for name, column in participants.COLUMNS.items()},
    ),
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
