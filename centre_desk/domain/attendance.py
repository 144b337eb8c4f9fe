"""Who was there in which half-day, and what follows from it for the enrolment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from centre_desk.domain.training import (
    AttendanceState,
    EnrolmentState,
    Mode,
    SessionState,
    Slot,
)
from centre_desk.language import Message, tr

ATTENDED = (AttendanceState.PRESENT, AttendanceState.PARTIAL)
"""A half-day attended in part was attended: its hours are told apart, its JFP are not."""
FOLLOWED = (
    EnrolmentState.PRESENT,
    EnrolmentState.PARTLY_PRESENT,
    EnrolmentState.ABSENT,
    EnrolmentState.EXCUSED,
)
"""The states of an enrolment that follow from attendance."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of one person in one slot.

    *minutes* is what somebody partly present attended, *reason* why somebody is excused.
    """

    state: AttendanceState
    minutes: int | None = None
    reason: str = ""

    def attended(self, length: int) -> int:
        """Minutes attended of a half-day of *length* minutes."""
        if self.state is AttendanceState.PRESENT:
            return length
        return self.minutes or 0


def mark_refusal(mark: Mark, length: int) -> Message | None:
    """Why *mark* cannot be said of a half-day of *length* minutes, or None."""
    if mark.state is AttendanceState.PARTIAL and not 0 < (mark.minutes or 0) < length:
        return tr(
            "Présent en partie : indiquez les minutes suivies, entre 1 et {most}.", most=length - 1
        )
    if mark.state is AttendanceState.EXCUSED and not mark.reason.strip():
        return tr("Excusé : indiquez le motif.")
    return None


def sheet_refusal(code: str, state: SessionState) -> Message | None:
    """Why attendance of a whole session cannot be written down any more, or None."""
    if state is SessionState.CLOSED:
        return tr(
            "{code} est close : ses présences ne changent plus. Corrigez ses JFP par une ligne "
            "signée.",
            code=code,
        )
    if state is SessionState.CANCELLED:
        return tr("{code} est annulée : il n'y a pas de présences à noter.", code=code)
    return None


def slot_refusal(slot: Slot, *, begun: bool) -> Message | None:
    """Why nobody's attendance can be written down in *slot*, or None."""
    when = {"day": slot.when.day, "half": slot.when.half.label}
    if slot.cancelled:
        return tr("Le créneau du {day} ({half}) est annulé.", **when)
    if slot.mode is Mode.SELF_STUDY:
        return tr("Le créneau du {day} ({half}) est en autoformation : sans présences.", **when)
    if not begun:
        return tr(
            "Le créneau du {day} ({half}) n'a pas commencé : les présences se notent à partir de "
            "son début.",
            **when,
        )
    return None


def person_refusal(name: str, state: EnrolmentState) -> Message | None:
    """Why nothing can be said of somebody enrolled in *state*, or None."""
    if state is EnrolmentState.WAITING:
        return tr(
            "{person} est sur la liste d'attente : donnez-lui d'abord une place.", person=name
        )
    if state is EnrolmentState.CANCELLED:
        return tr(
            "L'inscription de {person} est annulée : inscrivez d'abord la personne de nouveau.",
            person=name,
        )
    return None


def enrolment_after(before: EnrolmentState, marks: Sequence[AttendanceState]) -> EnrolmentState:
    """What an enrolment is once *marks* are all that has been said of the person.

    Blanks count neither for nor against anybody, so that somebody there on the first day is
    present. Present in every half-day said: present; in some, or for a part: partly present; in
    none: excused if every absence is, else absent. With nothing said, whoever had been followed is
    confirmed again; who waits or has withdrawn is not followed at all.
    """
    if not before.takes_seat:
        return before
    if not marks:
        return EnrolmentState.CONFIRMED if before in FOLLOWED else before
    if all(mark is AttendanceState.PRESENT for mark in marks):
        return EnrolmentState.PRESENT
    if any(mark in ATTENDED for mark in marks):
        return EnrolmentState.PARTLY_PRESENT
    if all(mark is AttendanceState.EXCUSED for mark in marks):
        return EnrolmentState.EXCUSED
    return EnrolmentState.ABSENT
