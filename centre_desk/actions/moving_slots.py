"""Where the slots of a session go when its days change: read only, nothing is saved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from centre_desk.desk import Desk
from centre_desk.domain.classrooms import Classroom
from centre_desk.domain.conflicts import Need
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.rescheduling import SlotMove
from centre_desk.domain.sessions import carried
from centre_desk.domain.training import Mode, Session, Slot
from centre_desk.domain.whereabouts import Elsewhere
from centre_desk.queries.opening import half_days_open
from centre_desk.storage import classrooms, people, sessions, whereabouts

AFTER = timedelta(days=60)
"""How far behind the last day another opening half-day is looked for."""


def moved_slots(
    desk: Desk, session: Session, first: date, last: date | None
) -> tuple[list[SlotMove], date]:
    """Every slot before and after, and the last day to be.

    Slots beyond *last* are cancelled; where it leaves room behind the last slot, slots are added
    in the halves that the session uses. Without *last* the session is as long as it was.
    """
    slots = [each for each in sessions.slots_of(desk.store, session.id) if not each.cancelled]
    span = max(session.last_day - session.first_day, (last or first) - first)
    opening = half_days_open(
        desk,
        min(session.first_day, first),
        max(session.last_day, first + span) + AFTER,
    )
    new = carried({each.when for each in slots}, session.first_day, opening, first)
    end = last or _end(session, first, new)
    moves = [
        SlotMove(
            slot_id=each.id,
            old=each.when,
            new=new[each.when] if new[each.when].day <= end else None,
            classroom_id=each.classroom_id,
            parted=each.joined_to is not None and new[each.when] != each.when,
        )
        for each in slots
    ]
    moves += _added(slots, moves, opening, end) if last else []
    return _with_rooms(desk, session, slots, _with_trainers(desk, session, slots, moves)), end


def held(slots: Collection[Slot], moves: Sequence[SlotMove]) -> set[HalfDay]:
    """The half-days to be in which whoever takes part can be nowhere else."""
    alone = {each.id for each in slots if not each.mode.holds_people}
    return {each.new for each in moves if each.new and each.slot_id not in alone}


def _end(session: Session, first: date, new: Mapping[HalfDay, HalfDay]) -> date:
    """The last day of a session that is as long as it was."""
    shifted = session.last_day + (first - session.first_day)
    if not new:
        return shifted
    last_slot = max(new.values()).day
    ends_with_a_slot = max(new).day == session.last_day
    return last_slot if ends_with_a_slot else max(shifted, last_slot)


def _added(
    slots: Sequence[Slot], moves: Sequence[SlotMove], opening: Sequence[HalfDay], end: date
) -> list[SlotMove]:
    kept = [each.new for each in moves if each.new]
    if not kept:
        return []
    halves = {each.half for each in kept}
    rooms = Counter(each.classroom_id for each in slots if each.classroom_id and not each.joined_to)
    usual = rooms.most_common(1)[0][0] if rooms else None
    return [
        SlotMove(slot_id=None, old=None, new=when, classroom_id=usual)
        for when in opening
        if max(kept).day < when.day <= end and when.half in halves
    ]


def _with_trainers(
    desk: Desk, session: Session, slots: Sequence[Slot], moves: Sequence[SlotMove]
) -> list[SlotMove]:
    """Say of each slot which of its trainers cannot come."""
    teaching = {each.id: each for each in slots}
    everybody = {person for each in slots for person in each.trainer_ids}
    when = {each.new for each in moves if each.new and each.moves}
    away = whereabouts.elsewhere(desk.store, everybody, when, session.id)
    away += _with_heirs(desk, slots, moves)
    found = []
    for each in moves:
        slot = teaching.get(each.slot_id or 0)
        if slot is None or not each.moves or each.parted or not slot.mode.holds_people:
            found.append(each)
            continue
        missed = [a for a in away if a.when == each.new and a.person_id in slot.trainer_ids]
        found.append(replace(each, trainers_away=tuple(missed)))
    return found


def _with_heirs(desk: Desk, slots: Sequence[Slot], moves: Sequence[SlotMove]) -> list[Elsewhere]:
    """The trainers who stay with the groups that were held together with a slot that moves."""
    found = []
    for slot, heir in _heirs(desk, slots, moves):
        its = sessions.get(desk.store, heir.session_id)
        found += [
            Elsewhere(
                person_id, people.get(desk.store, person_id).name, slot.when, its.id, its.name,
                teaches=True,
            )
            for person_id in slot.trainer_ids
        ]  # fmt: skip
    return found


def _heirs(desk: Desk, slots: Sequence[Slot], moves: Sequence[SlotMove]) -> list[tuple[Slot, Slot]]:
    """The slots that move, each with the first group that stays behind."""
    moving = {each.slot_id for each in moves if each.moves}
    found = []
    for slot in slots:
        followers = [f for f in sessions.joined_to(desk.store, slot.id) if not f.cancelled]
        if slot.id in moving and followers:
            found.append((slot, followers[0]))
    return found


def _with_rooms(
    desk: Desk, session: Session, slots: Sequence[Slot], moves: Sequence[SlotMove]
) -> list[SlotMove]:
    """Say of each slot whether it keeps its room, and which would be better where it does not."""
    when = {each.new for each in moves if each.new}
    taken = whereabouts.rooms_taken(desk.store, when, session.id)
    for slot, heir in _heirs(desk, slots, moves):
        if slot.classroom_id is not None:
            name = sessions.get(desk.store, heir.session_id).name
            taken.setdefault(slot.classroom_id, {})[slot.when] = name
    rooms = classrooms.every(desk.store, desk.centre_id)
    names = {room.id: room.name for room in rooms}
    on_site = {each.id for each in slots if each.mode is Mode.ON_SITE} | {None}
    found, lost = [], set()
    for each in moves:
        if each.slot_id not in on_site or each.classroom_id is None:
            found.append(each)
            continue
        room = replace(each, room=names[each.classroom_id])
        if each.parted:
            room = replace(room, classroom_id=None)
        elif each.new and each.moves:
            by = taken.get(each.classroom_id, {}).get(each.new, "")
            lost |= {each.new} if by else set()
            room = replace(room, lost_to=by)
        found.append(room)
    better = _better(desk, session, found, taken, lost)
    return [
        # An event may lose two rooms in one half-day: only one of them is replaced by this one.
        replace(each, better_id=instead.id, better=instead.name)
        if each.lost_to and each.new and (instead := better.pop(each.new, None))
        else each
        for each in found
    ]


def _better(
    desk: Desk,
    session: Session,
    moves: Sequence[SlotMove],
    taken: Mapping[int, Collection[HalfDay]],
    lost: Collection[HalfDay],
) -> dict[HalfDay, Classroom]:
    """The best classroom in each half-day for which the session has lost its own."""
    if not lost:
        return {}
    # HiGHS and numpy take long to load.
    from centre_desk.planning.classrooms import Demand, propose

    rooms = {room.id: room for room in classrooms.every(desk.store, desk.centre_id)}
    held = {when: {key for key, busy in taken.items() if when in busy} for when in lost}
    for each in moves:
        if each.new in held and each.classroom_id is not None and not each.lost_to:
            held[each.new].add(each.classroom_id)
    seated = [e for e in sessions.enrolments_of(desk.store, session.id) if e.state.takes_seat]
    demand = Demand(
        half_days=tuple(sorted(lost)),
        need=Need(max(len(seated), session.capacity or 0), session.layout, session.equipment),
        accessible=any(people.get(desk.store, e.person_id).needs_accessible for e in seated),
    )
    (given,) = propose([demand], rooms.values(), held).rooms
    return {when: rooms[room_id] for when, room_id in given.items()}
