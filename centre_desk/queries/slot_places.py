"""Where a slot could go within some days: what refuses it, what asks first, what is better."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.classroom_plan import ClassroomPlan, Teaching
from centre_desk.domain.classrooms import Classroom
from centre_desk.domain.conflicts import better_rooms, shortcomings
from centre_desk.domain.half_days import Half, HalfDay, half_days
from centre_desk.domain.sessions import why_over
from centre_desk.domain.training import Session, SessionKind, Slot
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.queries import classroom_plan
from centre_desk.queries.conflicts import Asks, before_saving, need_of, room_taken
from centre_desk.storage import classrooms, sessions
from centre_desk.storage.database import Store

TAKEN = """
SELECT h.classroom_id, h.day, h.half, h.slot_id, t.id, t.code, t.title, k.reason
FROM classroom_half_day h
LEFT JOIN slot s ON s.id = h.slot_id LEFT JOIN session t ON t.id = s.session_id
LEFT JOIN classroom_closure k ON k.id = h.closure_id
WHERE h.day BETWEEN ? AND ?"""

Place = tuple[int, HalfDay]
"""A classroom's id and a half-day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """What each place of a plan says to one slot.

    Attributes:
        rooms: every classroom, retired ones too.
        refused: the places that it cannot have, each with why.
        asked: the half-days on which the house does not teach, which may be overridden.
        lacking: what a classroom has not got for it; it can be used all the same.
        better: up to three free classrooms that lack nothing, by half-day.
    """

    rooms: tuple[Classroom, ...]
    refused: Mapping[Place, Message]
    asked: Mapping[HalfDay, Message]
    lacking: Mapping[int, tuple[Message, ...]]
    better: Mapping[HalfDay, tuple[Classroom, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotBeside:
    """One slot of the plan with where it could go on its day.

    Attributes:
        plan: the plan of its day.
        taught: the slot itself.
        places: what the classrooms of that day say to it.
    """

    plan: ClassroomPlan
    taught: Teaching
    places: Places


def unfit(
    store: Store, session: Session, when: HalfDay, ignoring: Collection[int] = ()
) -> RuleBroken | None:
    """Why a slot of a session cannot be in a half-day, whatever its room and people; or None.

    An event or a jury may fill several rooms in one half-day, a training may not. Slots in
    *ignoring* are about to leave theirs.
    """
    if not session.first_day <= when.day <= session.last_day:
        return RuleBroken(
            tr(
                "Le {day} est hors de la session {code}, du {first} au {last} : changez d'abord "
                "ses dates.",
                day=when.day, code=session.code, first=session.first_day, last=session.last_day,
            ),
            field="day",
        )  # fmt: skip
    training = session.kind is SessionKind.TRAINING
    for other in sessions.slots_of(store, session.id) if training else ():
        if other.when == when and not other.cancelled and other.id not in ignoring:
            return RuleBroken(
                tr(
                    "La session {code} a déjà un créneau le {day} ({half}).",
                    code=session.code, day=when.day, half=when.half.label,
                ),
                field="half",
            )  # fmt: skip
    return None


def attended(store: Store, slot: Slot) -> Message | None:
    """Why a slot stays in its half-day: somebody's attendance is noted in it; or None."""
    if store.one("SELECT 1 FROM attendance WHERE slot_id = ? LIMIT 1", slot.id) is None:
        return None
    return tr(
        "La présence est déjà notée le {day} ({half}) : effacez-la d'abord.",
        day=slot.when.day, half=slot.when.half.label,
    )  # fmt: skip


def of_slot(desk: Desk, slot_id: int, first: date, last: date) -> Places:
    """Say of every classroom and half-day from *first* to *last* what it means for a slot.

    What is held together with the slot goes with it, and is asked as well.
    """
    store = desk.store
    with store.snapshot():
        slot = sessions.slot(store, slot_id)
        group = [slot, *(each for each in sessions.joined_to(store, slot_id) if not each.cancelled)]
        session = sessions.get(store, slot.session_id)
        need = need_of(desk, session, slot)
        rooms = tuple(classrooms.every(store, desk.centre_id))
        taken = _taken(store, slot_id, first, last)
        asked: dict[HalfDay, Message] = {}
        refused: dict[Place, Message] = {}
        better: dict[HalfDay, tuple[Classroom, ...]] = {}
        asks = Asks(slot_id, session.id, session.name, slot.when)
        for when in half_days(first, last):
            why = _half_day(desk, group, when, asked)
            busy = taken.get(when, {})
            better[when] = () if why else better_rooms(rooms, busy, need)
            for room in rooms:
                if why:
                    refused[room.id, when] = why
                elif room.id in busy:
                    told = room_taken(replace(asks, when=when), room, busy[room.id], ())
                    refused[room.id, when] = told.message
    lacking = {room.id: tuple(shortcomings(room, need).values()) for room in rooms}
    return Places(rooms=rooms, refused=refused, asked=asked, lacking=lacking, better=better)


def beside(desk: Desk, slot_id: int) -> SlotBeside | None:
    """One slot as the side panel of the plan shows it; None once it stands there no more."""
    with desk.store.snapshot():
        day = sessions.slot(desk.store, slot_id).when.day
        plan = classroom_plan.read(desk, day, day)
        shown = (*plan.cells.values(), *plan.homeless)
        taught = next((each for each in shown if each.slot_id == slot_id), None)
        if taught is None:
            return None
        return SlotBeside(plan=plan, taught=taught, places=of_slot(desk, slot_id, day, day))


def _taken(
    store: Store, slot_id: int, first: date, last: date
) -> Mapping[HalfDay, Mapping[int, tuple[object, ...]]]:
    """By half-day and classroom who else has it, as ``ROOM_TAKEN`` would read it."""
    taken: dict[HalfDay, dict[int, tuple[object, ...]]] = defaultdict(dict)
    for room_id, day, half, *holder in store.rows(TAKEN, first, last):
        if holder[0] != slot_id:
            taken[HalfDay(day, Half(half))][room_id] = tuple(holder)
    return taken


def _half_day(
    desk: Desk, group: Collection[Slot], when: HalfDay, asked: dict[HalfDay, Message]
) -> Message | None:
    """Why the group cannot be in a half-day, in any room; what only asks first goes to *asked*."""
    for slot in group:
        session = sessions.get(desk.store, slot.session_id)
        if not session.state.live:
            return why_over(session)
        if when == slot.when:
            continue
        broken = unfit(desk.store, session, when, [slot.id])
        why = attended(desk.store, slot) or (broken and broken.message)
        if why:
            return why
        for conflict in before_saving(desk, replace(slot, when=when, classroom_id=None)):
            if conflict.kind.refused:
                return conflict.message
            asked[when] = conflict.message
    return None
