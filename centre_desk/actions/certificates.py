"""Hand certificates out: to those present, each with a number of its own."""

from __future__ import annotations

from centre_desk.desk import Desk
from centre_desk.domain.certificates import CertificateKind, entitled, next_number, refusal
from centre_desk.domain.papers import SessionPaper
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import tables


def issue(desk: Desk, paper: SessionPaper, kind: CertificateKind) -> dict[int, str]:
    """Number the certificates of a session and return the number of each person.

    Whoever has a number keeps it, so that printing again changes nothing. A number that was given
    is not taken back: the paper may be in somebody's file.

    Raises:
        RuleBroken: nobody was present, or the session is not over yet.
    """
    refused = refusal(kind, paper, desk.today())
    if refused:
        raise RuleBroken(refused)
    wanted = [person.person_id for person in entitled(paper)]
    numbers = _numbers(desk, paper.session_id, kind)
    if all(number in numbers for number in wanted):
        return numbers
    with desk.deed("certificates.issue", undoable=False) as deed:
        # Another desk may have numbered some since.
        numbers = _numbers(desk, paper.session_id, kind)
        given = [
            number
            for (number,) in deed.store.rows(
                "SELECT number FROM certificate WHERE centre_id = ?", deed.centre_id
            )
        ]
        fresh = [person_id for person_id in wanted if person_id not in numbers]
        for person_id in fresh:
            number = next_number(kind, deed.today.year, given)
            given.append(number)
            numbers[person_id] = number
            deed.recorder.insert(
                tables.Certificate, session_id=paper.session_id, person_id=person_id,
                kind=kind.value, number=number, issued_on=deed.today,
            )  # fmt: skip
        deed.says(
            tr("%n attestation(s) numérotée(s) pour {code}", n=len(fresh), code=paper.code),
            "sessions",
        )
    return numbers


def _numbers(desk: Desk, session_id: int, kind: CertificateKind) -> dict[int, str]:
    return dict(
        desk.store.rows(
            "SELECT person_id, number FROM certificate WHERE session_id = ? AND kind = ?",
            session_id,
            kind.value,
        )
    )
