"""Sessions as the screens show them: the list, and one session's page."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from centre_desk.desk import Desk
from centre_desk.domain.periods import DAY, Week
from centre_desk.domain.stays import StayState
from centre_desk.domain.training import (
    SEATED,
    Enrolment,
    Session,
    SessionKind,
    SessionState,
    Slot,
    state_on,
)
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries import history
from centre_desk.queries.views import HistoryLine
from centre_desk.storage import sessions
from centre_desk.storage.stays import display_name

_SEATED = ", ".join(f"'{state}'" for state in SEATED)


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session in the list.

    ``state`` is the one it has today; ``slots`` counts those that are held, ``placed`` those of
    them that need a classroom and have one, ``unplaced`` those that need one and have none.
    """

    id: int
    code: str
    title: str
    title_ar: str
    kind: SessionKind
    state: SessionState
    first_day: date
    last_day: date
    category: str
    capacity: int | None
    enrolled: int
    waiting: int
    slots: int
    placed: int
    unplaced: int
    lodged: int
    trainers: tuple[str, ...] = ()

    @property
    def seats_left(self) -> int | None:
        """How many more people find a seat; None for as many as come."""
        return None if self.capacity is None else max(self.capacity - self.enrolled, 0)


@dataclass(frozen=True, slots=True)
class SlotLine:
    """One slot of a session's page; ``together`` names the sessions that it is held with."""

    slot: Slot
    classroom: str
    trainers: tuple[str, ...]
    together: tuple[str, ...] = ()
    classroom_ar: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """One person on a session's page; ``room`` is where they sleep for it, or empty."""

    enrolment: Enrolment
    person_ar: str
    matricule: str
    direction: str
    establishment: str
    phone: str
    stay_id: int | None = None
    stay_state: StayState | None = None
    room: str = ""


@dataclass(frozen=True, slots=True)
class LodgingSummary:
    """The stays booked for a session that are on or to come, or over."""

    stays: int = 0
    in_house: int = 0
    without_room: int = 0
    nameless: int = 0
    rooms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionPage:
    """All that the page of one session shows."""

    session: Session
    state: SessionState
    programme: str
    partner: str
    slots: tuple[SlotLine, ...]
    participants: tuple[Participant, ...]
    quotas: tuple[tuple[str, int, int], ...]
    """For each direction that has seats kept: its name, how many, how many of them are taken."""
    lodging: LodgingSummary
    history: tuple[HistoryLine, ...]


@dataclass(frozen=True, slots=True)
class SeatsKept:
    """The seats that a session keeps for a regional direction; None where it keeps none apart."""

    direction_id: int
    direction: str
    seats: int | None


_LINES = f"""
SELECT t.id, t.code, t.title, t.title_ar, t.kind, t.state, t.first_day, t.last_day, t.category,
  t.capacity,
  (SELECT count(*) FROM enrolment e WHERE e.session_id = t.id AND e.state IN ({_SEATED})),
  (SELECT count(*) FROM enrolment e WHERE e.session_id = t.id AND e.state = 'waiting'),
  (SELECT count(*) FROM slot s WHERE s.session_id = t.id AND NOT s.cancelled),
  (SELECT count(*) FROM slot s LEFT JOIN slot l ON l.id = s.joined_to_id
   WHERE s.session_id = t.id AND NOT s.cancelled AND s.mode = 'on_site'
     AND coalesce(l.classroom_id, s.classroom_id) IS NOT NULL),
  (SELECT count(*) FROM slot s LEFT JOIN slot l ON l.id = s.joined_to_id
   WHERE s.session_id = t.id AND NOT s.cancelled AND s.mode = 'on_site'
     AND coalesce(l.classroom_id, s.classroom_id) IS NULL),
  (SELECT count(*) FROM stay y JOIN booking b ON b.id = y.booking_id
   WHERE b.session_id = t.id AND y.state IN ('option', 'confirmed', 'in_house', 'left'))
FROM session t WHERE t.centre_id = ? AND t.first_day <= ? AND t.last_day >= ?
ORDER BY t.first_day, t.code"""


def between(
    desk: Desk, first: date, last: date, states: Collection[SessionState] = ()
) -> list[SessionLine]:
    """The sessions with a day between two days, both included.

    *states* keeps those that are so today; a confirmed session between its days is running.
    """
    with desk.store.snapshot():
        rows = desk.store.rows(_LINES, desk.centre_id, last, first)
        lines = [_line(desk, row) for row in rows]
        kept = [each for each in lines if not states or each.state in states]
        teaching = _trainers(desk, first, last)
    return [replace(each, trainers=tuple(teaching.get(each.id, ()))) for each in kept]


def of_week(desk: Desk, week: Week, states: Collection[SessionState] = ()) -> list[SessionLine]:
    """The sessions of an ISO week; see :func:`between`."""
    return between(desk, week.monday, week.nights.departure - DAY, states)


def page(desk: Desk, session_id: int) -> SessionPage:
    """Everything that a session's page shows.

    Raises:
        RuleBroken: there is no such session any more.
    """
    store = desk.store
    with store.snapshot():
        try:
            session = sessions.get(store, session_id)
        except LookupError as gone:
            raise RuleBroken(tr("Cette session n'existe plus.")) from gone
        names = store.one(
            "SELECT p.title, r.name FROM session t LEFT JOIN programme p ON p.id = t.programme_id "
            "LEFT JOIN partner r ON r.id = t.partner_id WHERE t.id = ?",
            session_id,
        ) or ("", "")
        return SessionPage(
            session=session,
            state=state_on(session.state, session.first_day, session.last_day, desk.today()),
            programme=names[0] or "",
            partner=names[1] or "",
            slots=tuple(_slot_lines(desk, sessions.slots_of(store, session_id))),
            participants=tuple(_participants(desk, session_id)),
            quotas=tuple(_quotas(desk, session_id)),
            lodging=_lodging(desk, session_id),
            history=tuple(history.of_session(desk, session_id)),
        )


def seats_by_direction(desk: Desk, session_id: int) -> list[SeatsKept]:
    """Every regional direction by name, with the seats that a session keeps for it."""
    rows = desk.store.rows(
        "SELECT d.id, d.name, q.seats FROM direction d "
        "LEFT JOIN seat_quota q ON q.direction_id = d.id AND q.session_id = ? "
        "WHERE d.centre_id = ? ORDER BY d.name",
        session_id, desk.centre_id,
    )  # fmt: skip
    return [SeatsKept(*row) for row in rows]


def _line(desk: Desk, row: tuple[Any, ...]) -> SessionLine:
    state = state_on(SessionState(row[5]), row[6], row[7], desk.today())
    return SessionLine(
        id=row[0], code=row[1], title=row[2], title_ar=row[3], kind=SessionKind(row[4]),
        state=state, first_day=row[6], last_day=row[7], category=row[8], capacity=row[9],
        enrolled=row[10], waiting=row[11], slots=row[12], placed=row[13], unplaced=row[14],
        lodged=row[15],
    )  # fmt: skip


def _trainers(desk: Desk, first: date, last: date) -> dict[int, list[str]]:
    """The trainers of every session with a day between two days, each once, by session."""
    rows = desk.store.rows(
        "SELECT DISTINCT t.id, p.id, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar "
        "FROM session t JOIN slot s ON s.session_id = t.id AND NOT s.cancelled "
        "JOIN slot_trainer x ON x.slot_id = coalesce(s.joined_to_id, s.id) "
        "JOIN person p ON p.id = x.person_id WHERE t.centre_id = ? AND t.first_day <= ? "
        "AND t.last_day >= ? ORDER BY t.id, p.last_name, p.first_name, p.id",
        desk.centre_id, last, first,
    )  # fmt: skip
    found: dict[int, list[str]] = {}
    for session_id, _, last_name, first_name, last_ar, first_ar in rows:
        name = display_name(last_name, first_name, last_ar, first_ar, None)
        found.setdefault(session_id, []).append(name)
    return found


def _slot_lines(desk: Desk, slots: Sequence[Slot]) -> list[SlotLine]:
    rooms = {
        key: (name, name_ar)
        for key, name, name_ar in desk.store.rows(
            "SELECT id, name, name_ar FROM classroom WHERE centre_id = ?", desk.centre_id
        )
    }
    names = _names(desk, {person for slot in slots for person in slot.trainer_ids})
    return [
        SlotLine(
            slot,
            rooms.get(slot.classroom_id or 0, ("", ""))[0],
            tuple(names[person] for person in slot.trainer_ids),
            _together(desk, slot),
            rooms.get(slot.classroom_id or 0, ("", ""))[1],
        )
        for slot in slots
    ]


def _names(desk: Desk, person_ids: Collection[int]) -> dict[int, str]:
    if not person_ids:
        return {}
    rows = desk.store.rows(
        "SELECT id, last_name, first_name, last_name_ar, first_name_ar FROM person "
        f"WHERE id IN ({', '.join('?' * len(person_ids))})",
        *person_ids,
    )
    return {row[0]: display_name(row[1], row[2], row[3], row[4], None) for row in rows}


def _together(desk: Desk, slot: Slot) -> tuple[str, ...]:
    leader = slot.joined_to or slot.id
    rows = desk.store.rows(
        "SELECT t.code FROM slot s JOIN session t ON t.id = s.session_id "
        "WHERE (s.id = ? OR s.joined_to_id = ?) AND s.id <> ? AND NOT s.cancelled ORDER BY t.code",
        leader, leader, slot.id,
    )  # fmt: skip
    return tuple(code for (code,) in rows)


def _participants(desk: Desk, session_id: int) -> list[Participant]:
    rows = desk.store.rows(
        "SELECT e.id, p.last_name_ar, p.first_name_ar, p.matricule, d.name, n.name, p.phone "
        "FROM enrolment e JOIN person p ON p.id = e.person_id "
        "LEFT JOIN affiliation a ON a.person_id = p.id AND a.until IS NULL "
        "LEFT JOIN direction d ON d.id = a.direction_id "
        "LEFT JOIN establishment n ON n.id = a.establishment_id WHERE e.session_id = ?",
        session_id,
    )
    details = {row[0]: row[1:] for row in rows}
    lodged = {
        row[0]: (row[1], StayState(row[2]), row[3] or "")
        for row in desk.store.rows(
            "SELECT y.person_id, y.id, y.state, (SELECT r.number FROM hold h "
            "JOIN bed ON bed.id = h.bed_id JOIN room r ON r.id = bed.room_id "
            "WHERE h.stay_id = y.id ORDER BY h.departure DESC, bed.label LIMIT 1) "
            "FROM stay y JOIN booking b ON b.id = y.booking_id WHERE b.session_id = ? "
            "AND y.state NOT IN ('cancelled', 'no_show') AND y.person_id IS NOT NULL "
            "ORDER BY y.arrival DESC",
            session_id,
        )
    }
    found = []
    for enrolment in sessions.enrolments_of(desk.store, session_id):
        last_ar, first_ar, matricule, direction, establishment, phone = details[enrolment.id]
        stay_id, state, room = lodged.get(enrolment.person_id, (None, None, ""))
        found.append(
            Participant(
                enrolment,
                f"{last_ar} {first_ar}".strip(),
                matricule,
                direction or "",
                establishment or "",
                phone,
                stay_id,
                state,
                room,
            )
        )
    return found


def _quotas(desk: Desk, session_id: int) -> list[tuple[str, int, int]]:
    taken: dict[int | None, int] = {}
    for each in sessions.enrolments_of(desk.store, session_id):
        if each.state.takes_seat:
            taken[each.direction_id] = taken.get(each.direction_id, 0) + 1
    rows = desk.store.rows(
        "SELECT d.id, d.name, q.seats FROM seat_quota q JOIN direction d ON d.id = q.direction_id "
        "WHERE q.session_id = ? ORDER BY d.name",
        session_id,
    )
    return [(name, seats, taken.get(direction, 0)) for direction, name, seats in rows]


def _lodging(desk: Desk, session_id: int) -> LodgingSummary:
    rows = desk.store.rows(
        "SELECT y.state, y.person_id, (SELECT r.number FROM hold h JOIN bed ON bed.id = h.bed_id "
        "JOIN room r ON r.id = bed.room_id WHERE h.stay_id = y.id "
        "ORDER BY h.departure DESC, bed.label LIMIT 1) FROM stay y "
        "JOIN booking b ON b.id = y.booking_id WHERE b.session_id = ? "
        "AND y.state NOT IN ('cancelled', 'no_show')",
        session_id,
    )
    return LodgingSummary(
        stays=len(rows),
        in_house=sum(state == StayState.IN_HOUSE.value for state, _, _ in rows),
        without_room=sum(room is None for _, _, room in rows),
        nameless=sum(person is None for _, person, _ in rows),
        rooms=tuple(sorted({room for _, _, room in rows if room})),
    )
