"""Sessions, their slots, and what becomes of the people in them: the words of the house."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from centre_desk.domain.classrooms import Layout
from centre_desk.domain.half_days import HalfDay
from centre_desk.language import Message, tr


class Mode(Enum):
    """How a slot is held. Self-study has no place and no hour: it keeps nobody from anything."""

    ON_SITE = "on_site"
    DISTANCE = "distance"
    SELF_STUDY = "self_study"

    @property
    def holds_people(self) -> bool:
        """Whether who takes part can be nowhere else meanwhile."""
        return self is not Mode.SELF_STUDY

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _MODES[self]


class SessionKind(Enum):
    """A training counts JFP; an event and a jury use rooms and count none."""

    TRAINING = "training"
    EVENT = "event"
    JURY = "jury"

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _KINDS[self]


class SessionState(Enum):
    """planned → confirmed → (running) → closed; or cancelled.

    A running session is a confirmed one between its first and last day: nobody notes it down.
    """

    PLANNED = "planned"
    CONFIRMED = "confirmed"
    RUNNING = "running"
    CLOSED = "closed"
    CANCELLED = "cancelled"

    @property
    def live(self) -> bool:
        """Whether it takes place, or has taken place and is not counted yet."""
        return self in (SessionState.PLANNED, SessionState.CONFIRMED, SessionState.RUNNING)

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _STATES[self]


def state_on(stored: SessionState, first: date, last: date, today: date) -> SessionState:
    """The state as it is on *today*: a confirmed session runs from its first to its last day."""
    if stored is SessionState.CONFIRMED and first <= today <= last:
        return SessionState.RUNNING
    return stored


class EnrolmentState(Enum):
    """invited → confirmed → present, partly present, absent or excused; waiting; cancelled."""

    INVITED = "invited"
    CONFIRMED = "confirmed"
    WAITING = "waiting"
    CANCELLED = "cancelled"
    PRESENT = "present"
    PARTLY_PRESENT = "partly_present"
    ABSENT = "absent"
    EXCUSED = "excused"

    @property
    def takes_seat(self) -> bool:
        """Whether a seat is taken, and the person's half-days with it."""
        return self not in (EnrolmentState.WAITING, EnrolmentState.CANCELLED)

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _ENROLMENTS[self]


SEATED = tuple(state.value for state in EnrolmentState if state.takes_seat)
"""The states, as they are stored, in which a seat and the half-days of the person are taken."""


class AttendanceState(Enum):
    """What became of a person in one slot; no row means nobody has said yet."""

    PRESENT = "present"
    PARTIAL = "partial"
    ABSENT = "absent"
    EXCUSED = "excused"

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _ATTENDANCES[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One run of a programme, or an event or a jury.

    ``state`` is the one written down; :func:`state_on` says whether it runs. ``capacity`` is the
    number of seats, None for as many as come. ``layout`` and ``equipment`` are what its classroom
    must offer; ``formula`` is what its people eat.
    """

    id: int
    code: str
    first_day: date
    last_day: date
    title: str = ""
    title_ar: str = ""
    kind: SessionKind = SessionKind.TRAINING
    state: SessionState = SessionState.CONFIRMED
    programme_id: int | None = None
    category: str = ""
    sector: str = ""
    partner_id: int | None = None
    capacity: int | None = None
    layout: Layout | None = None
    equipment: frozenset[str] = frozenset()
    formula: str = "full_board"
    note: str = ""

    @property
    def name(self) -> str:
        """Code and title, as sentences name it."""
        return f"{self.code} {self.title}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """A person in a session.

    ``rank`` is the place in the waiting list, from 1, and None for whoever does not wait.
    ``direction_id`` is the regional direction that the person has on the session's first day.
    """

    id: int
    session_id: int
    person_id: int
    person: str
    state: EnrolmentState
    rank: int | None = None
    enrolled_on: date
    direction_id: int | None = None
    formula: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One session in one half-day.

    A slot ``joined_to`` another is held together with it: ``classroom_id`` and ``trainer_ids``
    are then the other's. ``revision`` counts what a calendar has to be told.
    """

    id: int
    session_id: int
    when: HalfDay
    mode: Mode = Mode.ON_SITE
    classroom_id: int | None = None
    joined_to: int | None = None
    cancelled: bool = False
    subject: str = ""
    revision: int = 0
    trainer_ids: tuple[int, ...] = ()


_MODES = {
    Mode.ON_SITE: tr("sur place"),
    Mode.DISTANCE: tr("à distance"),
    Mode.SELF_STUDY: tr("autoformation"),
}
_KINDS = {
    SessionKind.TRAINING: tr("formation"),
    SessionKind.EVENT: tr("événement"),
    SessionKind.JURY: tr("jury"),
}
_STATES = {
    SessionState.PLANNED: tr("prévue"),
    SessionState.CONFIRMED: tr("confirmée"),
    SessionState.RUNNING: tr("en cours"),
    SessionState.CLOSED: tr("close"),
    SessionState.CANCELLED: tr("annulée"),
}
_ENROLMENTS = {
    EnrolmentState.INVITED: tr("invité"),
    EnrolmentState.CONFIRMED: tr("inscrit"),
    EnrolmentState.WAITING: tr("en attente"),
    EnrolmentState.CANCELLED: tr("désisté"),
    EnrolmentState.PRESENT: tr("présent"),
    EnrolmentState.PARTLY_PRESENT: tr("présent en partie"),
    EnrolmentState.ABSENT: tr("absent"),
    EnrolmentState.EXCUSED: tr("excusé"),
}
_ATTENDANCES = {
    AttendanceState.PRESENT: tr("présent"),
    AttendanceState.PARTIAL: tr("en partie"),
    AttendanceState.ABSENT: tr("absent"),
    AttendanceState.EXCUSED: tr("excusé"),
}
