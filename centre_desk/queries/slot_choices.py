"""What some slots of a session can have: which classrooms, and which groups beside their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from centre_desk.desk import Desk
from centre_desk.domain.classrooms import Classroom
from centre_desk.domain.conflicts import Conflict, Need, shortcomings
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.training import Mode, Slot
from centre_desk.language import Message, tr
from centre_desk.queries.conflicts import before_saving, need_of
from centre_desk.storage import classrooms, sessions
from centre_desk.storage.database import Store

_TAKEN = """
SELECT h.classroom_id, h.day, h.half, h.slot_id, t.code, k.reason FROM classroom_half_day h
LEFT JOIN slot s ON s.id = h.slot_id LEFT JOIN session t ON t.id = s.session_id
LEFT JOIN classroom_closure k ON k.id = h.closure_id
WHERE h.day BETWEEN ? AND ? ORDER BY h.day, h.half"""

_SAME_TIME = """
SELECT s.id, t.code, t.title FROM slot s JOIN session t ON t.id = s.session_id
WHERE s.centre_id = ? AND s.day = ? AND s.half = ? AND s.mode = ? AND s.session_id <> ?
  AND NOT s.cancelled AND s.joined_to_id IS NULL AND t.state IN ('planned', 'confirmed')
ORDER BY t.code, s.id"""


@dataclass(frozen=True, slots=True)
class RoomChoice:
    """A classroom for some slots.

    ``refusal`` says who has it in the first half-day in which it cannot be had; ``lacks`` what it
    has not for the people expected, which is a warning only.
    """

    room: Classroom
    seats: int
    refusal: Message | None = None
    lacks: tuple[Message, ...] = ()
    current: bool = False

    @property
    def suits(self) -> bool:
        """Whether nothing speaks against it."""
        return self.refusal is None and not self.lacks


@dataclass(frozen=True, slots=True)
class SlotChoices:
    """What stands in the way of some slots, and what they can have.

    ``together`` holds, for one slot alone, the slots of other sessions it can be held with: their
    ids, codes and titles.
    """

    slots: tuple[Slot, ...]
    conflicts: tuple[Conflict, ...]
    rooms: tuple[RoomChoice, ...]
    together: tuple[tuple[int, str, str], ...] = ()


def read(desk: Desk, slot_ids: Sequence[int]) -> SlotChoices:
    """What some slots can have, rooms that suit first; slots that are gone are left out."""
    store = desk.store
    with store.snapshot():
        slots = tuple(_known(store, slot_ids))
        conflicts = tuple(each for slot in slots for each in before_saving(desk, slot))
        on_site = [each for each in slots if each.mode is Mode.ON_SITE]
        return SlotChoices(
            slots=slots,
            conflicts=conflicts,
            rooms=_rooms(desk, on_site) if on_site else (),
            together=_same_time(desk, slots[0]) if len(slots) == 1 else (),
        )


def _known(store: Store, slot_ids: Sequence[int]) -> list[Slot]:
    found = []
    for slot_id in slot_ids:
        try:
            found.append(sessions.slot(store, slot_id))
        except LookupError:
            continue
    return found


def _rooms(desk: Desk, slots: Sequence[Slot]) -> tuple[RoomChoice, ...]:
    needs = [need_of(desk, sessions.get(desk.store, each.session_id), each) for each in slots]
    need = max(needs, key=lambda each: each.heads)
    own = {each.id for each in slots} | {each.joined_to for each in slots}
    wanted = {each.when for each in slots}
    days = [each.when.day for each in slots]
    refusals: dict[int, Message] = {}
    for room_id, day, half, slot_id, code, reason in desk.store.rows(_TAKEN, min(days), max(days)):
        when = HalfDay(day, Half(half))
        if when in wanted and (slot_id is None or slot_id not in own):
            refusals.setdefault(room_id, _refusal(when, code, reason))
    has = {each.classroom_id for each in slots}
    found = [
        _choice(room, need, refusals.get(room.id), current={room.id} == has)
        for room in classrooms.every(desk.store, desk.centre_id)
        if not room.retired or room.id in has
    ]
    found.sort(
        key=lambda each: (each.refusal is not None, len(each.lacks), each.seats, each.room.id)
    )
    return tuple(found)


def _choice(room: Classroom, need: Need, refusal: Message | None, *, current: bool) -> RoomChoice:
    lacks = tuple(shortcomings(room, need).values())
    return RoomChoice(room, room.seats_in(need.layout), refusal, lacks, current)


def _refusal(when: HalfDay, code: str | None, reason: str | None) -> Message:
    if code is None:
        return tr(
            "fermée le {day} ({half}) : {reason}",
            day=when.day, half=when.half.label, reason=reason or "",
        )  # fmt: skip
    return tr("prise le {day} ({half}) par {code}", day=when.day, half=when.half.label, code=code)


def _same_time(desk: Desk, slot: Slot) -> tuple[tuple[int, str, str], ...]:
    rows = desk.store.rows(
        _SAME_TIME, desk.centre_id, slot.when.day, slot.when.half.value, slot.mode.value,
        slot.session_id,
    )  # fmt: skip
    return tuple((key, code, title) for key, code, title in rows)
