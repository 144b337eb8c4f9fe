"""Write slots: the parts that every deed about half-days has in common."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from centre_desk.desk import Deed, Desk
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.sessions import refuse_over
from centre_desk.domain.training import Mode, Session, SessionState, Slot
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries.opening import CLOSED_HOUSE, refuse_closed
from centre_desk.queries.slot_places import attended, unfit
from centre_desk.storage import people, sessions, tables


def new_slot(
    deed: Deed,
    session_id: int,
    when: HalfDay,
    mode: Mode = Mode.ON_SITE,
    *,
    classroom_id: int | None = None,
    trainer_ids: Iterable[int] = (),
    subject: str = "",
) -> int:
    """Write a slot with its trainers and return its id.

    Raises:
        RuleBroken: a trainer follows the session, who is named.
    """
    trainer_ids = list(trainer_ids)
    refuse_merged(deed, trainer_ids, "trainers")
    _refuse_followers(deed, session_id, when, trainer_ids)
    slot_id = deed.recorder.insert(
        tables.Slot, session_id=session_id, day=when.day, half=when.half.value, mode=mode.value,
        classroom_id=classroom_id, subject=subject,
    )  # fmt: skip
    for person_id in trainer_ids:
        deed.recorder.insert(tables.SlotTrainer, slot_id=slot_id, person_id=person_id)
    return slot_id


def _refuse_followers(
    deed: Deed, session_id: int, when: HalfDay, trainer_ids: Collection[int]
) -> None:
    """The database would refuse as well, but what it refused is gone before it can be named."""
    for each in sessions.enrolments_of(deed.store, session_id) if trainer_ids else ():
        if each.person_id in trainer_ids and each.state.takes_seat:
            raise RuleBroken(
                tr(
                    "{person} ne peut pas être à la fois formateur et participant le {day} "
                    "({half}).",
                    person=each.person, day=when.day, half=when.half.label,
                ),
                field="trainers",
            )  # fmt: skip


def rewrite(deed: Deed, slot: Slot, **values: object) -> None:
    """Change a slot in a way that a calendar has to be told."""
    deed.recorder.update(tables.Slot, slot.id, revision=slot.revision + 1, **values)


def tell_followers(deed: Deed, slot: Slot) -> None:
    """Let the calendars of the slots held together with *slot* know that it has changed."""
    for follower in sessions.joined_to(deed.store, slot.id):
        rewrite(deed, follower)


def refuse_merged(deed: Deed, person_ids: Collection[int], field: str) -> None:
    """Refuse somebody whose file was merged into another since the form was opened.

    Raises:
        RuleBroken: naming the person.
    """
    name = people.merged(deed.store, person_ids)
    if name:
        raise RuleBroken(
            tr("La fiche de {person} a été réunie avec une autre : rechoisissez.", person=name),
            field=field,
        )


def write_trainers(deed: Deed, slot: Slot, trainer_ids: Iterable[int]) -> None:
    """Let these people, and nobody else, teach a slot that follows no other.

    Raises:
        RuleBroken: one of them was merged into somebody else.
    """
    refuse_merged(deed, list(trainer_ids), "trainers")
    wanted = list(dict.fromkeys(trainer_ids))
    rows = deed.store.rows("SELECT id, person_id FROM slot_trainer WHERE slot_id = ?", slot.id)
    for row_id, person_id in rows:
        if person_id not in wanted:
            deed.recorder.delete(tables.SlotTrainer, row_id)
    present = {person_id for _, person_id in rows}
    for person_id in wanted:
        if person_id not in present:
            deed.recorder.insert(tables.SlotTrainer, slot_id=slot.id, person_id=person_id)


def put(deed: Deed, moves: Mapping[int, HalfDay]) -> None:
    """Put slots in other half-days together.

    All of them leave their half-day before any takes its new one, so that two can change places.
    """
    slots = [sessions.slot(deed.store, slot_id) for slot_id in moves]
    for slot in slots:
        deed.recorder.update(tables.Slot, slot.id, cancelled=True)
    for slot in slots:
        when = moves[slot.id]
        rewrite(deed, slot, day=when.day, half=when.half.value, cancelled=slot.cancelled)


def separate_slot(deed: Deed, slot: Slot) -> None:
    """Let a slot that follows another stand alone, without room or trainers."""
    rewrite(deed, slot, joined_to_id=None)


def hand_over(deed: Deed, slot: Slot) -> None:
    """Give room and trainers of a slot that is held no more to the first that followed it."""
    followers = [
        each
        for each in sessions.joined_to(deed.store, slot.id)
        if not each.cancelled and each.session_id != slot.session_id
    ]
    if not followers:
        return
    heir, *others = followers
    rewrite(deed, heir, joined_to_id=None, classroom_id=slot.classroom_id)
    write_trainers(deed, heir, slot.trainer_ids)
    for other in others:
        rewrite(deed, other, joined_to_id=heir.id)


def part_from_lost_leader(deed: Deed, slot: Slot) -> None:
    """Let a slot stand alone where the one it followed is held no more, or at another time."""
    if slot.joined_to is None:
        return
    leader = sessions.slot(deed.store, slot.joined_to)
    session = sessions.get(deed.store, leader.session_id)
    lost = leader.cancelled or session.state is SessionState.CANCELLED
    if lost or leader.when != slot.when or leader.joined_to is not None:
        separate_slot(deed, slot)


def together_with(deed: Deed, slot: Slot) -> list[Slot]:
    """The slots that are held together with *slot*: it, the one it follows, those that follow."""
    leader = slot if slot.joined_to is None else sessions.slot(deed.store, slot.joined_to)
    followers = [each for each in sessions.joined_to(deed.store, leader.id) if not each.cancelled]
    return [leader, *followers]


def to_change(deed: Deed, slot_id: int) -> tuple[Slot, Session]:
    """A slot and its session, to be changed.

    Raises:
        RuleBroken: the session is closed or cancelled.
    """
    slot = sessions.slot(deed.store, slot_id)
    session = sessions.get(deed.store, slot.session_id)
    refuse_over(session)
    return slot, session


def refuse_when(
    deed: Deed,
    session: Session,
    when: HalfDay,
    override: Collection[str],
    ignoring: Collection[int] = (),
) -> None:
    """Refuse a half-day in which a slot of the session cannot be.

    Raises:
        RuleBroken: outside the days of the session; twice in one half-day, but for an event or a
            jury, which may fill several rooms; or while the house does not teach, which
            ``closed_house`` overrides.
    """
    if broken := unfit(deed.store, session, when, ignoring):
        raise broken
    if CLOSED_HOUSE not in override:
        refuse_closed(deed.desk, when)


def refuse_attended(desk: Desk, slot: Slot) -> None:
    """Refuse to move or cancel a slot in which somebody was there, or was missed.

    Raises:
        RuleBroken: attendance is noted in it.
    """
    if why := attended(desk.store, slot):
        raise RuleBroken(why)
