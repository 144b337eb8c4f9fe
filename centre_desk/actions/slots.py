"""The half-days of a session: add, move, cancel, hold together, and say where and by whom."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from centre_desk.actions.slot_writing import (
    hand_over,
    new_slot,
    part_from_lost_leader,
    put,
    refuse_attended,
    refuse_when,
    rewrite,
    separate_slot,
    tell_followers,
    to_change,
    together_with,
    write_trainers,
)
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.sessions import TITLE_MOST, refuse_over
from centre_desk.domain.training import Mode, Session, Slot
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import classrooms, people, sessions, tables


def add(
    desk: Desk,
    session_id: int,
    when: HalfDay,
    *,
    mode: Mode = Mode.ON_SITE,
    classroom_id: int | None = None,
    trainer_ids: Sequence[int] = (),
    subject: str = "",
    override: Collection[str] = (),
) -> Change:
    """Add a half-day to a session; ``result`` holds the slot's id.

    Raises:
        RuleBroken: outside the session's days, on a holiday or out of hours (``closed_house``
            overrides), twice in one half-day, or somebody or the classroom is elsewhere.
    """
    with desk.deed("slots.add") as deed:
        session = sessions.get(deed.store, session_id)
        refuse_over(session)
        refuse_when(deed, session, when, override)
        _refuse_room(mode, classroom_id)
        _refuse_subject(subject)
        made = new_slot(
            deed, session_id, when, mode, classroom_id=classroom_id, trainer_ids=trainer_ids,
            subject=subject,
        )  # fmt: skip
        said = tr(
            "{code} : créneau ajouté le {day} ({half})",
            code=session.code, day=when.day, half=when.half.label,
        )  # fmt: skip
        _say(deed, session, said, made)
    return deed.done


def move(desk: Desk, slot_id: int, when: HalfDay, *, override: Collection[str] = ()) -> Change:
    """Move a slot to another half-day, with all the slots held together with it.

    Raises:
        RuleBroken: see :func:`add`; or somebody's attendance is noted already.
    """
    with desk.deed("slots.move") as deed:
        slot, session = to_change(deed, slot_id)
        _refuse_cancelled(slot)
        _put_together(deed, together_with(deed, slot), when, override)
        said = tr(
            "{code} : créneau du {old} ({old_half}) déplacé au {day} ({half})",
            code=session.code, old=slot.when.day, old_half=slot.when.half.label,
            day=when.day, half=when.half.label,
        )  # fmt: skip
        _say(deed, session, said, slot_id)
    return deed.done


def place(
    desk: Desk, slot_id: int, when: HalfDay, classroom_id: int, *, override: Collection[str] = ()
) -> Change:
    """Put a slot in a half-day and in a classroom at once, with all that is held together with it.

    Raises:
        RuleBroken: see :func:`move` and :func:`set_classroom`.
    """
    with desk.deed("slots.place") as deed:
        slot, session = to_change(deed, slot_id)
        _refuse_cancelled(slot)
        group = together_with(deed, slot)
        leader = group[0]
        _refuse_room(leader.mode, classroom_id)
        if when == slot.when:
            rewrite(deed, leader, classroom_id=classroom_id)
            tell_followers(deed, leader)
        else:
            # The room it leaves may be taken in the new half-day.
            deed.recorder.update(tables.Slot, leader.id, classroom_id=None)
            _put_together(deed, group, when, override)
            deed.recorder.update(tables.Slot, leader.id, classroom_id=classroom_id)
        said = tr(
            "{code} : créneau du {old} ({old_half}) mis en {room} le {day} ({half})",
            code=session.code, old=slot.when.day, old_half=slot.when.half.label,
            room=classrooms.get(deed.store, classroom_id).name,
            day=when.day, half=when.half.label,
        )  # fmt: skip
        _say(deed, session, said, slot_id)
    return deed.done


def _put_together(
    deed: Deed, group: Sequence[Slot], when: HalfDay, override: Collection[str]
) -> None:
    for each in group:
        its = sessions.get(deed.store, each.session_id)
        refuse_over(its)
        refuse_attended(deed.desk, each)
        refuse_when(deed, its, when, override, [each.id])
    put(deed, {each.id: when for each in group})


def swap(desk: Desk, slot_id: int, other_id: int, *, override: Collection[str] = ()) -> Change:
    """Exchange the half-days of two slots; each keeps its room and its trainers.

    Raises:
        RuleBroken: one of them is held together with another slot, or cannot be at that time.
    """
    with desk.deed("slots.swap") as deed:
        pair = [to_change(deed, each) for each in (slot_id, other_id)]
        (one, session), (other, _) = pair
        for slot, _ in pair:
            _refuse_cancelled(slot)
            refuse_attended(deed.desk, slot)
            if len(together_with(deed, slot)) > 1:
                raise RuleBroken(
                    tr("Ce créneau est tenu avec un autre groupe : séparez-les d'abord.")
                )
        ids = [slot_id, other_id]
        refuse_when(deed, session, other.when, override, ids)
        refuse_when(deed, pair[1][1], one.when, override, ids)
        put(deed, {one.id: other.when, other.id: one.when})
        said = tr(
            "{code} : créneaux du {old} ({old_half}) et du {day} ({half}) échangés",
            code=session.code, old=one.when.day, old_half=one.when.half.label,
            day=other.when.day, half=other.when.half.label,
        )  # fmt: skip
        _say(deed, session, said, *ids)
    return deed.done


def cancel(desk: Desk, slot_ids: Sequence[int]) -> Change:
    """Cancel slots: their classroom and people are free at once.

    Groups that were held together with one of them keep its room and its trainers.

    Raises:
        RuleBroken: one is cancelled already, its session is over, or attendance is noted in it.
    """
    with desk.deed("slots.cancel") as deed:
        for slot_id in slot_ids:
            slot, _ = to_change(deed, slot_id)
            _refuse_cancelled(slot)
            refuse_attended(deed.desk, slot)
            rewrite(deed, slot, cancelled=True)
            hand_over(deed, slot)
        _say_many(deed, tr("%n créneau(x) annulé(s)", n=len(slot_ids)), slot_ids)
    return deed.done


def reinstate(desk: Desk, slot_ids: Sequence[int], *, override: Collection[str] = ()) -> Change:
    """Hold cancelled slots after all, with the room and the trainers they had.

    Raises:
        RuleBroken: one is not cancelled, or its room, its trainer or a participant is taken.
    """
    with desk.deed("slots.reinstate") as deed:
        for slot_id in slot_ids:
            slot, session = to_change(deed, slot_id)
            if not slot.cancelled:
                raise RuleBroken(tr("Ce créneau n'est pas annulé."))
            refuse_when(deed, session, slot.when, override)
            part_from_lost_leader(deed, slot)
            rewrite(deed, sessions.slot(deed.store, slot_id), cancelled=False)
        _say_many(deed, tr("%n créneau(x) rétabli(s)", n=len(slot_ids)), slot_ids)
    return deed.done


def set_mode(desk: Desk, slot_ids: Sequence[int], mode: Mode) -> Change:
    """Say how slots are held; one that leaves the house gives its classroom back."""
    with desk.deed("slots.mode") as deed:
        for slot_id in slot_ids:
            slot, _ = to_change(deed, slot_id)
            for each in together_with(deed, slot):
                room = {} if mode is Mode.ON_SITE else {"classroom_id": None}
                rewrite(deed, each, mode=mode.value, **room)
        said = tr("%n créneau(x) : {mode}", n=len(slot_ids), mode=mode.label)
        _say_many(deed, said, slot_ids)
    return deed.done


def set_classroom(desk: Desk, slot_ids: Sequence[int], classroom_id: int | None) -> Change:
    """Give slots a classroom, all of them or none; None takes theirs away.

    Raises:
        RuleBroken: somebody else has it or it is closed, said with whom; or a slot is not on site.
    """
    with desk.deed("slots.classroom") as deed:
        leaders = _leaders(deed, slot_ids)
        for leader in leaders:
            _refuse_room(leader.mode, classroom_id)
            if leader.classroom_id != classroom_id:
                rewrite(deed, leader, classroom_id=classroom_id)
                tell_followers(deed, leader)
        row = deed.store.one("SELECT name FROM classroom WHERE id = ?", classroom_id or 0)
        said = (
            tr("%n créneau(x) en {room}", n=len(slot_ids), room=row[0])
            if row
            else tr("%n créneau(x) sans salle", n=len(slot_ids))
        )
        _say_many(deed, said, slot_ids)
    return deed.done


def set_trainers(desk: Desk, slot_ids: Sequence[int], trainer_ids: Sequence[int]) -> Change:
    """Say who teaches slots, and the groups held together with them.

    Raises:
        RuleBroken: one of them is elsewhere in that half-day, or follows the very slot.
    """
    with desk.deed("slots.trainers") as deed:
        for leader in _leaders(deed, slot_ids):
            if set(leader.trainer_ids) != set(trainer_ids):
                rewrite(deed, leader)
                write_trainers(deed, leader, trainer_ids)
                tell_followers(deed, leader)
        said = tr(
            "%n créneau(x), formateurs : {people}",
            n=len(slot_ids), people=_names(deed, trainer_ids),
        )  # fmt: skip
        _say_many(deed, said, slot_ids)
    return deed.done


def set_subject(desk: Desk, slot_id: int, subject: str) -> Change:
    """Say what a slot is about.

    Raises:
        RuleBroken: the text is too long.
    """
    _refuse_subject(subject)
    with desk.deed("slots.subject") as deed:
        slot, session = to_change(deed, slot_id)
        if slot.subject != subject:
            rewrite(deed, slot, subject=subject)
        said = tr(
            "{code} : créneau du {day} ({half}) : {subject}",
            code=session.code, day=slot.when.day, half=slot.when.half.label, subject=subject,
        )  # fmt: skip
        _say(deed, session, said, slot_id)
    return deed.done


def join(desk: Desk, slot_id: int, leader_id: int) -> Change:
    """Hold a slot together with another session's: one room, the same trainers, two groups.

    Raises:
        RuleBroken: they are not in the same half-day and held the same way, or of one session.
    """
    with desk.deed("slots.join") as deed:
        slot, session = to_change(deed, slot_id)
        named, other = to_change(deed, leader_id)
        leader = together_with(deed, named)[0]
        group = together_with(deed, slot)
        if slot.session_id == leader.session_id or slot in together_with(deed, leader):
            raise RuleBroken(tr("Ces créneaux sont déjà tenus ensemble."))
        if leader.when != slot.when or leader.mode is not slot.mode:
            raise RuleBroken(
                tr("Deux groupes ne sont ensemble qu'à la même demi-journée et de la même façon.")
            )
        _refuse_cancelled(slot)
        _refuse_cancelled(leader)
        joining = group if group[0].id == slot.id else [slot]  # its followers follow with it
        for each in joining:
            write_trainers(deed, each, ())
            rewrite(deed, each, joined_to_id=leader.id, classroom_id=None)
        said = tr(
            "{code} et {other} ensemble le {day} ({half})",
            code=session.code, other=other.code, day=slot.when.day, half=slot.when.half.label,
        )  # fmt: skip
        _say(deed, session, said, slot_id)
    return deed.done


def separate(desk: Desk, slot_id: int) -> Change:
    """Hold a slot alone again; it then needs a room and trainers of its own.

    Raises:
        RuleBroken: it follows no other.
    """
    with desk.deed("slots.separate") as deed:
        slot, session = to_change(deed, slot_id)
        if slot.joined_to is None:
            raise RuleBroken(tr("Ce créneau est déjà tenu seul."))
        separate_slot(deed, slot)
        said = tr(
            "{code} : créneau du {day} ({half}) séparé, sans salle ni formateur",
            code=session.code, day=slot.when.day, half=slot.when.half.label,
        )  # fmt: skip
        _say(deed, session, said, slot_id)
    return deed.done


def _leaders(deed: Deed, slot_ids: Sequence[int]) -> list[Slot]:
    """The slots whose room and trainers these have, each once."""
    groups = [together_with(deed, to_change(deed, slot_id)[0]) for slot_id in slot_ids]
    return list({group[0].id: group[0] for group in groups}.values())


def _refuse_cancelled(slot: Slot) -> None:
    if slot.cancelled:
        raise RuleBroken(tr("Ce créneau est annulé."))


def _refuse_room(mode: Mode, classroom_id: int | None) -> None:
    if classroom_id is not None and mode is not Mode.ON_SITE:
        raise RuleBroken(
            tr("Un créneau {mode} n'a pas de salle.", mode=mode.label), field="classroom"
        )


def _refuse_subject(subject: str) -> None:
    if len(subject) > TITLE_MOST:
        raise RuleBroken(
            tr(
                "Ce texte a %n caractère(s) ; il en faut {most} au plus pour tenir sur le papier.",
                n=len(subject), most=TITLE_MOST,
            ),
            field="subject",
        )  # fmt: skip


def _names(deed: Deed, person_ids: Sequence[int]) -> tuple[str, ...]:
    return tuple(people.get(deed.store, each).name for each in person_ids)


def _say(deed: Deed, session: Session, message: Message, *slot_ids: int) -> None:
    deed.session_id = session.id
    deed.says(message, "sessions", "classrooms", result=slot_ids)


def _say_many(deed: Deed, message: Message, slot_ids: Sequence[int]) -> None:
    about = {sessions.slot(deed.store, slot_id).session_id for slot_id in slot_ids}
    if len(about) == 1:
        (deed.session_id,) = about
    deed.says(message, "sessions", "classrooms", result=tuple(slot_ids))
