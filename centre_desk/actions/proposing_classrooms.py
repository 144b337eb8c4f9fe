"""Propose classrooms for a session or for all sessions of a period, and accept a proposal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from centre_desk.actions.slot_writing import rewrite, tell_followers
from centre_desk.desk import Change, Desk
from centre_desk.domain.classrooms import Classroom
from centre_desk.domain.conflicts import Need
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.training import SEATED, Mode, Session, Slot
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import classrooms, sessions, tables
from centre_desk.storage.database import Store

if TYPE_CHECKING:
    from centre_desk.planning.classrooms import Demand

_SEATED = ", ".join(f"'{state}'" for state in SEATED)

HEADS = f"""
SELECT s.id, count(e.person_id), max(CASE WHEN p.needs_accessible THEN 1 ELSE 0 END)
FROM slot s JOIN slot g ON g.id = s.id OR (g.joined_to_id = s.id AND NOT g.cancelled)
JOIN enrolment e ON e.session_id = g.session_id AND e.state IN ({_SEATED})
JOIN person p ON p.id = e.person_id WHERE s.session_id = ? GROUP BY s.id"""

TRAINER_NEEDS = """
SELECT 1 FROM slot_trainer x JOIN slot s ON s.id = x.slot_id JOIN person p ON p.id = x.person_id
WHERE s.session_id = ? AND p.needs_accessible LIMIT 1"""

LAST_TIME = """
SELECT s.classroom_id FROM slot s JOIN session t ON t.id = s.session_id
WHERE t.programme_id = ? AND t.id <> ? AND t.last_day < ? AND s.classroom_id IS NOT NULL
ORDER BY s.day DESC, s.id DESC LIMIT 1"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRooms:
    """What is proposed for one session; a slot without a room is missing in ``rooms``."""

    session: Session
    slots: tuple[Slot, ...]
    rooms: Mapping[int, Classroom]
    reasons: tuple[Message, ...]

    @property
    def changes(self) -> bool:
        """Whether any slot would go to another room."""
        return any(
            slot.id in self.rooms and self.rooms[slot.id].id != slot.classroom_id
            for slot in self.slots
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsProposal:
    """Classrooms for sessions, to be looked at; nothing is saved.

    ``missing`` says which half-day lacks how many rooms; ``proven`` whether nothing is better.
    """

    sessions: tuple[SessionRooms, ...]
    missing: tuple[Message, ...]
    proven: bool


def for_session(desk: Desk, session_id: int, keep: Collection[int] = ()) -> RoomsProposal:
    """Propose classrooms for the half-days of a session from today on.

    Args:
        desk: who asks.
        session_id: the session.
        keep: slots that stay where they are.
    """
    with desk.store.snapshot():
        session = sessions.get(desk.store, session_id)
        first, last = max(session.first_day, desk.today()), session.last_day
        return _propose(desk, [session], first, last, keep)


def for_period(desk: Desk, first: date, last: date, keep: Collection[int] = ()) -> RoomsProposal:
    """Propose classrooms for all sessions between two days together; what is past stays."""
    with desk.store.snapshot():
        first = max(first, desk.today())
        every = sessions.of_period(desk.store, desk.centre_id, first, last)
        return _propose(desk, every, first, last, keep)


def accept(desk: Desk, proposal: RoomsProposal) -> Change:
    """Give the proposed classrooms, all of them in one deed.

    Raises:
        RuleBroken: nothing would change; or a slot was changed, or a room taken, since.
    """
    moves = [
        (slot, given.rooms[slot.id].id)
        for given in proposal.sessions
        for slot in given.slots
        if slot.id in given.rooms and given.rooms[slot.id].id != slot.classroom_id
    ]
    if not moves:
        raise RuleBroken(tr("Chaque session a déjà la salle proposée."))
    with desk.deed("proposing_classrooms.accept") as deed:
        for slot, _ in moves:
            if sessions.slot(deed.store, slot.id) != slot:
                raise RuleBroken(
                    tr(
                        "Le créneau du {day} ({half}) a changé depuis : demandez une nouvelle "
                        "proposition.",
                        day=slot.when.day, half=slot.when.half.label,
                    )
                )  # fmt: skip
            # All of them leave their room before any takes its new one: two may change places.
            deed.recorder.update(tables.Slot, slot.id, classroom_id=None)
        for slot, room_id in moves:
            rewrite(deed, slot, classroom_id=room_id)
            tell_followers(deed, slot)
        deed.says(
            tr("%n créneau(x) placé(s) en salle", n=len(moves)), "sessions", "classrooms",
            result=tuple(slot.id for slot, _ in moves),
        )  # fmt: skip
    return deed.done


def _propose(
    desk: Desk, every: Iterable[Session], first: date, last: date, keep: Collection[int]
) -> RoomsProposal:
    # HiGHS and numpy take long to load.
    from centre_desk.planning.classrooms import propose
    from centre_desk.planning.classrooms_told import missing, reasons

    store = desk.store
    rooms = {room.id: room for room in classrooms.every(store, desk.centre_id)}
    asked: list[tuple[Session, list[Slot], Demand]] = []
    for session in every:
        if session.state.live:
            slots = sessions.slots_of(store, session.id)
            movable = [slot for slot in slots if _movable(slot, first, last, keep)]
            asked += _demands(store, session, slots, movable)
    own = {slot.id for _, slots, _ in asked for slot in slots}
    demands = [demand for *_, demand in asked]
    found = propose(demands, rooms.values(), _taken(store, first, last, own))
    return RoomsProposal(
        sessions=tuple(
            SessionRooms(
                session=session, slots=tuple(slots),
                rooms={
                    slot.id: rooms[given[slot.when]] for slot in slots if slot.when in given
                },
                reasons=reasons(demand, given, rooms),
            )
            for (session, slots, demand), given in zip(asked, found.rooms, strict=True)
        ),
        missing=missing(found.missing(demands)),
        proven=found.proven,
    )  # fmt: skip


def _movable(slot: Slot, first: date, last: date, keep: Collection[int]) -> bool:
    """Whether a slot is to be given a room: one that follows another's has that one's."""
    on_site = slot.mode is Mode.ON_SITE and not slot.cancelled and slot.joined_to is None
    return on_site and slot.id not in keep and first <= slot.when.day <= last


def _demands(
    store: Store, session: Session, slots: Sequence[Slot], movable: Sequence[Slot]
) -> Iterable[tuple[Session, list[Slot], Demand]]:
    """What a session asks; an event that fills several rooms at once asks once for each."""
    from centre_desk.planning.classrooms import Demand

    heads, accessible = 0, store.one(TRAINER_NEEDS, session.id) is not None
    for _, count, needs in store.rows(HEADS, session.id):
        heads, accessible = max(heads, count), accessible or bool(needs)
    kept = [
        slot.classroom_id
        for slot in slots
        if slot not in movable and slot.classroom_id is not None and not slot.cancelled
    ]
    layers: list[dict[HalfDay, Slot]] = []
    for slot in movable:
        layer = next((each for each in layers if slot.when not in each), None)
        if layer is None:
            layers.append(layer := {})
        layer[slot.when] = slot
    for layer in layers:
        chosen = list(layer.values())
        yield (
            session,
            chosen,
            Demand(
                half_days=tuple(layer),
                need=Need(heads or session.capacity or 0, session.layout, session.equipment),
                accessible=accessible,
                kept_room=kept[-1] if kept and len(layers) == 1 else None,
                last_room=_last_room(store, session, chosen),
            ),
        )


def _last_room(store: Store, session: Session, slots: Sequence[Slot]) -> int | None:
    """The room the session has now, else the one its programme had the last time."""
    current = [slot.classroom_id for slot in slots if slot.classroom_id is not None]
    if current:
        return max(current, key=current.count)
    if session.programme_id is None:
        return None
    row = store.one(LAST_TIME, session.programme_id, session.id, session.first_day)
    return row[0] if row else None


def _taken(store: Store, first: date, last: date, own: Collection[int]) -> dict[HalfDay, set[int]]:
    """Who stays in a room, and what is closed, while *own* slots are given new ones."""
    taken: dict[HalfDay, set[int]] = defaultdict(set)
    for room_id, day, half, slot_id in store.rows(
        "SELECT classroom_id, day, half, slot_id FROM classroom_half_day WHERE day BETWEEN ? AND ?",
        first,
        last,
    ):
        if slot_id not in own:
            taken[HalfDay(day, Half(half))].add(room_id)
    return taken
