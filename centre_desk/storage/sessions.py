"""Sessions, their slots and the people in them: rows to domain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from centre_desk.domain.classrooms import Layout
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.training import (
    Enrolment,
    EnrolmentState,
    Mode,
    Session,
    SessionKind,
    SessionState,
    Slot,
)
from centre_desk.storage.database import Store
from centre_desk.storage.stays import display_name

AT_ONCE = 500  # people in one statement
_SESSION = """
SELECT id, code, first_day, last_day, title, title_ar, kind, state, programme_id, category, sector,
       partner_id, capacity, layout, equipment, formula, note
FROM session WHERE """


def get(store: Store, session_id: int) -> Session:
    """Read one session.

    Raises:
        LookupError: there is no such session.
    """
    row = store.one(_SESSION + "id = ?", session_id)
    if row is None:
        raise LookupError(f"session {session_id}")
    return _session(row)


def by_code(store: Store, centre_id: int, code: str) -> Session | None:
    """The session that is called *code*, if there is one."""
    row = store.one(_SESSION + "centre_id = ? AND code = ?", centre_id, code)
    return _session(row) if row else None


def called(store: Store, centre_id: int, typed: str) -> Session | None:
    """The session whose code somebody typed, in capitals or not."""
    code = typed.strip()
    return by_code(store, centre_id, code) or by_code(store, centre_id, code.upper())


def of_period(store: Store, centre_id: int, first: date, last: date) -> list[Session]:
    """The sessions with a day between *first* and *last*, both included, cancelled ones too."""
    rows = store.rows(
        _SESSION + "centre_id = ? AND first_day <= ? AND last_day >= ? ORDER BY first_day, code",
        centre_id,
        last,
        first,
    )
    return [_session(row) for row in rows]


_SLOT = """
SELECT s.id, s.session_id, s.day, s.half, s.mode, coalesce(l.classroom_id, s.classroom_id),
       s.joined_to_id, s.cancelled, s.subject, s.revision, coalesce(l.id, s.id)
FROM slot s LEFT JOIN slot l ON l.id = s.joined_to_id WHERE """


def slot(store: Store, slot_id: int) -> Slot:
    """Read one slot, with the classroom and trainers of the one it is joined to.

    Raises:
        LookupError: there is no such slot.
    """
    found = _slots(store, "s.id = ?", slot_id)
    if not found:
        raise LookupError(f"slot {slot_id}")
    return found[0]


def slots_of(store: Store, session_id: int) -> list[Slot]:
    """The slots of a session in the order of their half-days, cancelled ones too."""
    return _slots(store, "s.session_id = ?", session_id)


def joined_to(store: Store, slot_id: int) -> list[Slot]:
    """The slots of other sessions that are held together with this one and follow it."""
    return _slots(store, "s.joined_to_id = ?", slot_id)


def slots_between(store: Store, centre_id: int, first: date, last: date) -> list[Slot]:
    """Every slot of the centre between two days, both included, in order."""
    return _slots(store, "s.centre_id = ? AND s.day BETWEEN ? AND ?", centre_id, first, last)


def _slots(store: Store, condition: str, *parameters: object) -> list[Slot]:
    rows = store.rows(_SLOT + condition, *parameters)
    teaching: dict[int, list[int]] = defaultdict(list)
    for slot_id, person_id in store.rows(
        "SELECT t.slot_id, t.person_id FROM slot_trainer t WHERE t.slot_id IN "
        "(SELECT coalesce(s.joined_to_id, s.id) FROM slot s WHERE "
        f"{condition}) ORDER BY t.id",
        *parameters,
    ):
        teaching[slot_id].append(person_id)
    slots = [_slot(row, tuple(teaching[row[10]])) for row in rows]
    return sorted(slots, key=lambda slot: (slot.when, slot.id))


_ENROLMENT = """
SELECT e.id, e.session_id, e.person_id, e.state, e.rank, e.enrolled_on,
       (SELECT a.direction_id FROM affiliation a WHERE a.person_id = e.person_id
        AND (a.since IS NULL OR a.since <= t.first_day)
        AND (a.until IS NULL OR a.until > t.first_day) ORDER BY a.id DESC LIMIT 1),
       e.formula, e.note, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar
FROM enrolment e JOIN session t ON t.id = e.session_id JOIN person p ON p.id = e.person_id
WHERE """


def enrolment(store: Store, enrolment_id: int) -> Enrolment:
    """Read one enrolment.

    Raises:
        LookupError: there is no such enrolment.
    """
    row = store.one(_ENROLMENT + "e.id = ?", enrolment_id)
    if row is None:
        raise LookupError(f"enrolment {enrolment_id}")
    return _enrolment(row)


def enrolments_of(store: Store, session_id: int) -> list[Enrolment]:
    """Everybody in a session: by name, then whoever waits in the order of their ranks."""
    rows = store.rows(
        _ENROLMENT + "e.session_id = ? "
        "ORDER BY coalesce(e.rank, 0), lower(p.last_name), lower(p.first_name), e.id",
        session_id,
    )
    return [_enrolment(row) for row in rows]


def directions_on(store: Store, person_ids: Sequence[int], day: date) -> dict[int, int | None]:
    """The regional direction that each of these people has on a day."""
    found: dict[int, int | None] = dict.fromkeys(person_ids)
    for start in range(0, len(person_ids), AT_ONCE):
        some = person_ids[start : start + AT_ONCE]
        found |= dict(
            store.rows(
                "SELECT person_id, direction_id FROM affiliation "
                f"WHERE person_id IN ({', '.join('?' * len(some))}) "
                "AND (since IS NULL OR since <= ?) AND (until IS NULL OR until > ?) ORDER BY id",
                *some,
                day,
                day,
            )
        )
    return found


def seat_quotas(store: Store, session_id: int) -> dict[int, int]:
    """How many seats are kept for each regional direction."""
    return dict(
        store.rows(
            "SELECT direction_id, seats FROM seat_quota WHERE session_id = ? ORDER BY id",
            session_id,
        )
    )


def _session(row: tuple[Any, ...]) -> Session:
    return Session(
        id=row[0],
        code=row[1],
        first_day=row[2],
        last_day=row[3],
        title=row[4],
        title_ar=row[5],
        kind=SessionKind(row[6]),
        state=SessionState(row[7]),
        programme_id=row[8],
        category=row[9],
        sector=row[10],
        partner_id=row[11],
        capacity=row[12],
        layout=Layout(row[13]) if row[13] else None,
        equipment=frozenset(filter(None, row[14].split(","))),
        formula=row[15],
        note=row[16],
    )


def _slot(row: tuple[Any, ...], trainer_ids: tuple[int, ...]) -> Slot:
    return Slot(
        id=row[0],
        session_id=row[1],
        when=HalfDay(row[2], Half(row[3])),
        mode=Mode(row[4]),
        classroom_id=row[5],
        joined_to=row[6],
        cancelled=bool(row[7]),
        subject=row[8],
        revision=row[9],
        trainer_ids=trainer_ids,
    )


def _enrolment(row: tuple[Any, ...]) -> Enrolment:
    return Enrolment(
        id=row[0],
        session_id=row[1],
        person_id=row[2],
        person=display_name(row[9], row[10], row[11], row[12], None),
        state=EnrolmentState(row[3]),
        rank=row[4],
        enrolled_on=row[5],
        direction_id=row[6],
        formula=row[7],
        note=row[8],
    )
