"""Conflicts and warnings of a slot before it is saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from centre_desk.desk import Desk
from centre_desk.domain.classrooms import Classroom
from centre_desk.domain.conflicts import (
    Conflict,
    ConflictKind,
    Need,
    better_rooms,
    shortcomings,
)
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.training import SEATED, Mode, Session, Slot
from centre_desk.language import Message, tr
from centre_desk.queries.opening import Calendar, calendar_of
from centre_desk.storage import classrooms, sessions
from centre_desk.storage.stays import display_name

_SEATED = ", ".join(f"'{state}'" for state in SEATED)

TEACHES = tr("{person} anime déjà {where} le {day} ({half}).")
FOLLOWS = tr("{person} suit déjà {where} le {day} ({half}).")
ASKS_TOO = tr("{session} demande aussi {person} le {day} ({half}).")

ROOM_TAKEN = """
SELECT h.slot_id, t.id, t.code, t.title, k.reason FROM classroom_half_day h
LEFT JOIN slot s ON s.id = h.slot_id LEFT JOIN session t ON t.id = s.session_id
LEFT JOIN classroom_closure k ON k.id = h.closure_id
WHERE h.classroom_id = ? AND h.day = ? AND h.half = ?"""

_ELSEWHERE = """
SELECT h.person_id, h.teaches, h.slot_id, t.id, t.code, t.title, coalesce(c.name, lc.name, ''),
       p.last_name, p.first_name, p.last_name_ar, p.first_name_ar
FROM person_half_day h JOIN slot s ON s.id = h.slot_id JOIN session t ON t.id = s.session_id
JOIN person p ON p.id = h.person_id
LEFT JOIN classroom c ON c.id = s.classroom_id
LEFT JOIN slot l ON l.id = s.joined_to_id LEFT JOIN classroom lc ON lc.id = l.classroom_id
WHERE h.day = ? AND h.half = ? AND h.slot_id <> ? AND h.person_id IN ({people})
ORDER BY p.last_name, p.first_name, p.id"""


def before_saving(desk: Desk, slot: Slot) -> tuple[Conflict, ...]:
    """What would be wrong with a slot, refusals first; ``slot.id`` is 0 as long as it is new."""
    if slot.cancelled or not slot.mode.holds_people:
        return ()
    store = desk.store
    with store.snapshot():
        session = sessions.get(store, slot.session_id)
        found = list(_people_elsewhere(desk, session, slot))
        if slot.mode is Mode.ON_SITE:
            day = slot.when.day
            calendar = calendar_of(desk, day, day)
            found += closed_house(calendar, slot.session_id, slot.id, slot.when)
        if slot.mode is Mode.ON_SITE and slot.classroom_id is not None:
            found += _of_the_room(desk, session, slot, slot.classroom_id)
    return tuple(sorted(found, key=lambda conflict: not conflict.kind.refused))


def _people_elsewhere(desk: Desk, session: Session, slot: Slot) -> Iterator[Conflict]:
    trainers = set(slot.trainer_ids) if slot.joined_to is None else set()
    marks = ", ".join("?" * len(trainers))
    people = f"SELECT person_id FROM enrolment WHERE session_id = ? AND state IN ({_SEATED})"
    if trainers:
        people += f" UNION SELECT id FROM person WHERE id IN ({marks})"
    for row in desk.store.rows(
        _ELSEWHERE.format(people=people),
        slot.when.day, slot.when.half.value, slot.id, session.id, *sorted(trainers),
    ):  # fmt: skip
        person_id, teaches, other_slot, other_id, code, title, room, *name = row
        yield elsewhere(
            Asks(slot.id, session.id, session.name, slot.when),
            display_name(name[0], name[1], name[2], name[3], None),
            There(other_slot, other_id, place(code, title, room)),
            wanted_to_teach=person_id in trainers,
            teaches=bool(teaches),
        )


@dataclass(frozen=True, slots=True)
class Asks:
    """The slot that asks for somebody or something."""

    slot_id: int
    session_id: int
    name: str
    when: HalfDay


@dataclass(frozen=True, slots=True)
class There:
    """The slot that has somebody already, and its session and room as sentences name them."""

    slot_id: int
    session_id: int
    name: Message


def place(code: str, title: str, room: str) -> Message:
    """A session and the classroom it is in, if any, as sentences name them."""
    if room:
        return tr("{code} {title}, {room}", code=code, title=title, room=room)
    return tr("{code} {title}", code=code, title=title)


def elsewhere(
    asks: Asks, person: str, there: There, *, wanted_to_teach: bool, teaches: bool
) -> Conflict:
    """Somebody is elsewhere then: said from both sides."""
    # A year may hold very many of these: the two sentences share their fields.
    fields = {
        "person": person, "where": there.name, "session": asks.name,
        "day": asks.when.day, "half": asks.when.half.label,
    }  # fmt: skip
    return Conflict(
        kind=ConflictKind.TRAINER_ELSEWHERE
        if wanted_to_teach
        else ConflictKind.PARTICIPANT_ELSEWHERE,
        when=asks.when,
        session_id=asks.session_id,
        slot_id=asks.slot_id,
        message=Message((TEACHES if teaches else FOLLOWS).source, fields),
        other_session_id=there.session_id,
        other_slot_id=there.slot_id,
        from_other=Message(ASKS_TOO.source, fields),
    )


def closed_house(
    calendar: Calendar, session_id: int, slot_id: int, when: HalfDay
) -> Iterator[Conflict]:
    """A half-day on which the house does not teach."""
    holiday = calendar.holiday(when.day)
    message = holiday or calendar.out_of_hours(when)
    if message:
        kind = ConflictKind.HOLIDAY if holiday else ConflictKind.OUT_OF_HOURS
        yield Conflict(
            kind=kind, when=when, session_id=session_id, slot_id=slot_id, message=message
        )


def _of_the_room(desk: Desk, session: Session, slot: Slot, room_id: int) -> Iterator[Conflict]:
    store, when = desk.store, slot.when
    every = {room.id: room for room in classrooms.every(store, desk.centre_id)}
    room, need = every[room_id], need_of(desk, session, slot)
    taken = {
        room_id
        for (room_id,) in store.rows(
            "SELECT classroom_id FROM classroom_half_day WHERE day = ? AND half = ?",
            when.day, when.half.value,
        )
    }  # fmt: skip
    better = better_rooms(every.values(), taken, need)
    row = store.one(ROOM_TAKEN, room_id, when.day, when.half.value)
    if row and (row[0] is None or row[0] != slot.id):
        yield room_taken(Asks(slot.id, session.id, session.name, when), room, row, better)
    for kind, message in shortcomings(room, need).items():
        yield Conflict(
            kind=kind, when=when, session_id=session.id, slot_id=slot.id, message=message,
            better=better,
        )  # fmt: skip


def room_taken(
    asks: Asks, room: Classroom, row: tuple[Any, ...], better: tuple[Classroom, ...]
) -> Conflict:
    """A classroom that another slot or a closure has: *row* is what ``ROOM_TAKEN`` reads."""
    other_slot, other_id, code, title, reason = row
    fields = {"room": room.name, "day": asks.when.day, "half": asks.when.half.label}
    if other_id is None:
        return Conflict(
            kind=ConflictKind.CLASSROOM_CLOSED, when=asks.when, session_id=asks.session_id,
            slot_id=asks.slot_id, better=better,
            message=tr("{room} est fermée le {day} ({half}) : {reason}.", reason=reason, **fields),
        )  # fmt: skip
    return Conflict(
        kind=ConflictKind.CLASSROOM_TAKEN, when=asks.when, session_id=asks.session_id,
        slot_id=asks.slot_id, better=better, other_session_id=other_id, other_slot_id=other_slot,
        message=tr(
            "{room} est prise le {day} ({half}) par {code} {title}.",
            code=code, title=title, **fields,
        ),
        from_other=tr(
            "{session} demande aussi {room} le {day} ({half}).", session=asks.name, **fields
        ),
    )  # fmt: skip


def need_of(desk: Desk, session: Session, slot: Slot) -> Need:
    """What a slot asks of its classroom, for its own people and the groups that follow it.

    Before anybody has a seat, a session is expected to fill its capacity.
    """
    following = sessions.joined_to(desk.store, slot.id) if slot.id else []
    together = [session.id, *(each.session_id for each in following)]
    marks = ", ".join("?" * len(together))
    row = desk.store.one(
        f"SELECT count(*) FROM enrolment WHERE session_id IN ({marks}) AND state IN ({_SEATED})",
        *together,
    )
    heads = row[0] if row else 0
    return Need(heads or session.capacity or 0, session.layout, session.equipment)
