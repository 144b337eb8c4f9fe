"""What somebody follows, teaches and was handed, for their file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.attendance import ATTENDED, Mark
from centre_desk.domain.certificates import CertificateKind
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.hours import minutes
from centre_desk.domain.jfp import counts
from centre_desk.domain.training import (
    AttendanceState,
    EnrolmentState,
    Mode,
    SessionKind,
    SessionState,
    state_on,
)
from centre_desk.storage import hours


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSession:
    """One session that a person follows or teaches; ``state`` is None for a trainer.

    ``rank`` is the place among those who wait. ``minutes`` is the time attended, ``counted`` the
    half-days that count JFP for the person: of a closed session what was frozen, corrections
    included. ``half_days`` is how many a trainer teaches.
    """

    session_id: int
    code: str
    title: str
    title_ar: str
    first_day: date
    last_day: date
    session_state: SessionState
    state: EnrolmentState | None
    rank: int | None = None
    minutes: int = 0
    counted: int = 0
    half_days: int = 0


@dataclass(frozen=True, slots=True)
class PersonCertificate:
    """A certificate that was handed out."""

    session_id: int
    code: str
    kind: CertificateKind
    number: str
    issued_on: date


_SESSION = (
    "t.id, t.code, t.title, t.title_ar, t.first_day, t.last_day, t.state, "
    "{state}, {rank}, {half_days}"
)
_FOLLOWED = f"""
SELECT {_SESSION.format(state="e.state", rank="e.rank", half_days="0")}
FROM enrolment e JOIN session t ON t.id = e.session_id WHERE e.person_id = ?"""
# Who teaches a slot teaches those that are held together with it.
_TAUGHT = f"""
SELECT {_SESSION.format(state="NULL", rank="NULL", half_days="count(s.id)")}
FROM slot_trainer x JOIN slot s ON s.id = x.slot_id OR s.joined_to_id = x.slot_id
JOIN session t ON t.id = s.session_id WHERE x.person_id = ? AND NOT s.cancelled
GROUP BY t.id, t.code, t.title, t.title_ar, t.first_day, t.last_day, t.state"""
_ATTENDED = """
SELECT t.id, t.kind, t.state, s.day, s.half, s.mode, a.state, a.minutes FROM attendance a
JOIN slot s ON s.id = a.slot_id JOIN session t ON t.id = s.session_id
WHERE a.person_id = ? AND NOT s.cancelled"""
_FROZEN = """
SELECT session_id, sum(on_site), sum(distance) FROM jfp_line WHERE person_id = ?
GROUP BY session_id"""
_CERTIFICATES = """
SELECT t.id, t.code, c.kind, c.number, c.issued_on FROM certificate c
JOIN session t ON t.id = c.session_id WHERE c.person_id = ? ORDER BY c.issued_on DESC, c.id DESC"""


def sessions(desk: Desk, person_id: int) -> tuple[PersonSession, ...]:
    """What somebody follows, cancelled or not, and what they teach, from the latest on."""
    attended, counted = _attended(desk, person_id)
    rows = [
        *desk.store.rows(_FOLLOWED, person_id),
        *desk.store.rows(_TAUGHT, person_id),
    ]
    found = [
        PersonSession(
            session_id=key,
            code=code,
            title=title,
            title_ar=title_ar,
            first_day=first,
            last_day=last,
            session_state=state_on(SessionState(session_state), first, last, desk.today()),
            state=EnrolmentState(state) if state else None,
            rank=rank,
            minutes=attended.get(key, 0) if state else 0,
            counted=counted.get(key, 0) if state else 0,
            half_days=half_days,
        )
        for key, code, title, title_ar, first, last, session_state, state, rank, half_days in rows
    ]
    found.sort(key=lambda each: each.code)
    return tuple(sorted(found, key=lambda each: each.first_day, reverse=True))


def certificates(desk: Desk, person_id: int) -> tuple[PersonCertificate, ...]:
    """The certificates that somebody was handed, from the latest on."""
    return tuple(
        PersonCertificate(key, code, CertificateKind(kind), number, issued)
        for key, code, kind, number, issued in desk.store.rows(_CERTIFICATES, person_id)
    )


def _attended(desk: Desk, person_id: int) -> tuple[dict[int, int], dict[int, int]]:
    """Minutes attended and half-days that count JFP, by session."""
    profiles = hours.profiles(desk.store, desk.centre_id)
    frozen = {
        key: on_site + distance for key, on_site, distance in desk.store.rows(_FROZEN, person_id)
    }
    attended: dict[int, int] = {}
    counted: dict[int, int] = {}
    for key, kind, state, day, half, mode, said, part in desk.store.rows(_ATTENDED, person_id):
        mark = Mark(AttendanceState(said), part)
        if mark.state not in ATTENDED:
            continue
        lasts = minutes(profiles, HalfDay(day, Half(half)))
        attended[key] = attended.get(key, 0) + mark.attended(lasts)
        live = SessionState(state) is not SessionState.CLOSED
        if live and counts(SessionKind(kind), SessionState(state), Mode(mode), cancelled=False):
            counted[key] = counted.get(key, 0) + 1
    return attended, {**counted, **frozen}
