"""The papers of a session: which there are, one of them, several, a letter before it is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from centre_desk.actions.documents import Printed, Subject
from centre_desk.actions.printing import DOCUMENTS
from centre_desk.desk import Desk
from centre_desk.domain.certificates import CertificateKind
from centre_desk.domain.document_texts import check
from centre_desk.domain.periods import Week
from centre_desk.domain.training import SessionKind
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.queries import document_texts, papers
from centre_desk.reports import certificates, invitations

_OF_EVERYBODY = ("participants", "attendance-sheet", "name-cards", "badges", "badges-a6")
PAPERS: Mapping[SessionKind, tuple[str, ...]] = {
    SessionKind.TRAINING: (
        "invitations",
        *_OF_EVERYBODY,
        "mission-orders",
        "rooming-list",
        "evaluation",
        "evaluation-tally",
        "certificates",
        "completion-certificates",
    ),
    SessionKind.EVENT: ("visitor-badges", *_OF_EVERYBODY, "rooming-list"),
    SessionKind.JURY: ("jury-record", *_OF_EVERYBODY, "rooming-list"),
}
"""What can be printed of each kind of session, in the order in which it is needed."""
TEXTS = {
    "invitations": "invitation",
    "certificates": "certificate",
    "completion-certificates": "certificate",
}
"""The text that each letter carries, a key of :data:`centre_desk.domain.document_texts.KINDS`."""
OF_ONE = frozenset({"invitations", "name-cards", "badges", "badges-a6", *TEXTS})
"""What can be printed for a single participant."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A paper of a session: its name, the columns to choose from, the text that it carries."""

    kind: str
    title: Message
    columns: Mapping[str, Message]
    text: str
    of_one: bool


def offered(kind: SessionKind) -> Iterator[Offered]:
    """The papers that a session of this kind has."""
    for name in PAPERS[kind]:
        document = DOCUMENTS[name]
        yield Offered(
            name, document.title, document.columns, TEXTS.get(name, ""), of_one=name in OF_ONE
        )


def made(
    desk: Desk,
    code: str,
    kind: str,
    language: str = "fr",
    columns: tuple[str, ...] = (),
    people: tuple[int, ...] = (),
) -> Printed:
    """Make one paper of a session.

    Args:
        desk: whose house it is.
        code: of the session.
        kind: one of :data:`PAPERS`.
        language: ``fr``, ``ar`` or ``en``.
        columns: of a list that lets them be chosen; none means all.
        people: the participants whose papers are wanted; none means all.

    Raises:
        RuleBroken: there is nothing to print yet, or no longer such a session.
        KeyError: there is no such paper, or no such language.
    """
    today = desk.today()
    subject = Subject(
        Week.of(today), today, session=code, columns=columns,
        people=people if kind in OF_ONE else (),
    )  # fmt: skip
    return DOCUMENTS[kind].make(desk, subject, language)


def previewed(
    desk: Desk, code: str, text: str, language: str, body: str, person_id: int
) -> Printed:
    """Show a text as it would be on the letter of a participant; nothing is kept or numbered.

    Raises:
        RuleBroken: see :func:`centre_desk.domain.document_texts.check`; or the person is not in
            the session.
        KeyError: there is no such text.
    """
    checked = check(text, body)
    paper = papers.session_paper(desk, code)
    person = next((each for each in paper.participants if each.person_id == person_id), None)
    if person is None:
        raise RuleBroken(tr("Choisissez un participant pour voir le texte."), field="person")
    if text == "invitation":
        alone = replace(paper, participants=(person,))
        return Printed(
            invitations.file_name(paper, language), invitations.render(alone, language, checked)
        )
    # As if everything had been attended, where nothing is noted yet.
    present = replace(person, attended=person.attended or paper.minutes)
    alone = replace(paper, participants=(present,))
    bodies = {each: document_texts.body(desk, text, each) for each in ("fr", "ar")}
    kind = CertificateKind.PRESENCE
    return Printed(
        certificates.file_name(paper, kind),
        certificates.render(alone, kind, {**bodies, language: checked}, {person_id: "—"}),
    )
