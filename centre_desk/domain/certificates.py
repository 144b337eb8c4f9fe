"""Certificates: which there are, who gets one, and how they are numbered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum

from centre_desk.domain.papers import PaperPerson, SessionPaper
from centre_desk.language import Message, tr


class CertificateKind(Enum):
    """Of presence, for whoever was there; of completion, once the session is over."""

    PRESENCE = "presence"
    COMPLETION = "completion"

    @property
    def title(self) -> Message:
        """What it calls itself."""
        return _TITLES[self]


_TITLES = {
    CertificateKind.PRESENCE: tr("Attestation de présence"),
    CertificateKind.COMPLETION: tr("Attestation de fin de formation"),
}
_LETTERS = {CertificateKind.PRESENCE: "AP", CertificateKind.COMPLETION: "AF"}


def entitled(paper: SessionPaper) -> tuple[PaperPerson, ...]:
    """The participants who attended something, whatever their enrolment says."""
    return tuple(person for person in paper.participants if person.attended > 0)


def refusal(kind: CertificateKind, paper: SessionPaper, today: date) -> Message | None:
    """Say why no certificate can be handed out on *today*, or return None."""
    if kind is CertificateKind.COMPLETION and today < paper.last_day:
        return tr(
            "La session finit le {last} : l'attestation de fin de formation se remet ensuite.",
            last=paper.last_day,
        )
    if not entitled(paper):
        return tr("Personne n'est encore noté présent : il n'y a pas d'attestation à remettre.")
    return None


def next_number(kind: CertificateKind, year: int, given: Iterable[str]) -> str:
    """``AP-2027-0001``, then on from the last number *given* for that kind and year."""
    prefix = f"{_LETTERS[kind]}-{year}-"
    last = max(
        (int(number.removeprefix(prefix)) for number in given if number.startswith(prefix)),
        default=0,
    )
    return f"{prefix}{last + 1:04}"
