"""New days for a session: looked at with all that follows, then done and undone in one step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from centre_desk.actions.bookings import end_stay
from centre_desk.actions.moving_slots import held, moved_slots
from centre_desk.actions.moving_stays import ended_stays, moved_stays
from centre_desk.actions.placing import ACCESSIBLE, Assignment, assign, take_off
from centre_desk.actions.promoting import Promoted, promote, with_promoted
from centre_desk.actions.sessions import call_off
from centre_desk.actions.slot_writing import (
    hand_over,
    new_slot,
    refuse_attended,
    rewrite,
    write_trainers,
)
from centre_desk.actions.stays import cut_absences
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.rescheduling import (
    Decisions,
    Lodging,
    Rescheduling,
    SlotMove,
    StayMove,
)
from centre_desk.domain.sessions import refuse_days, refuse_over
from centre_desk.domain.stays import StayState
from centre_desk.domain.training import EnrolmentState, Session
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import sessions, stays, tables, whereabouts

AS_PROPOSED = Decisions()


def preview_move(
    desk: Desk, session_id: int, first_day: date, last_day: date | None = None
) -> Rescheduling:
    """Say all that follows from new days for a session; nothing is saved.

    Args:
        desk: who asks.
        session_id: the session.
        first_day: its first day to be.
        last_day: its last day to be; slots beyond it are cancelled, slots are added up to it.
            None keeps the session as long as it is, holidays and weekends passed over.

    Raises:
        RuleBroken: it is over, has begun and would begin on another day, would lie in the past, or
            attendance is noted in a slot that would move.
    """
    with desk.store.snapshot():
        return _plan(desk, session_id, first_day, last_day)


def preview_cancel(desk: Desk, session_id: int) -> Rescheduling:
    """Say all that follows when a session is cancelled; nothing is saved.

    Raises:
        RuleBroken: it is over.
    """
    with desk.store.snapshot():
        return _plan_cancel(desk, session_id)


def apply_move(desk: Desk, looked_at: Rescheduling, decisions: Decisions = AS_PROPOSED) -> Change:
    """Carry out what a preview said, slots, classrooms, people and beds in one step.

    Raises:
        RuleBroken: somebody is elsewhere then and nobody has decided; or what follows is no longer
            what was looked at, because somebody else has worked meanwhile. Nothing is saved.
    """
    undecided = [each for each in looked_at.away if each.person_id not in decisions.leave_out]
    if undecided and not looked_at.cancelled:
        raise RuleBroken(
            tr("{why} Décidez d'abord si cette personne quitte la session.", why=undecided[0].said),
            field="away",
        )
    with desk.deed("sessions.reschedule") as deed:
        if _again(desk, looked_at) != looked_at:
            raise RuleBroken(
                tr(
                    "Quelqu'un a travaillé sur ces données depuis l'aperçu : regardez-le de "
                    "nouveau. Rien n'est enregistré."
                )
            )
        if looked_at.cancelled:
            _cancel(deed, looked_at, decisions)
            said = tr("Session {code} annulée", code=looked_at.code)
        else:
            said = with_promoted(_moved(looked_at), _move(deed, looked_at, decisions))
        deed.session_id = looked_at.session_id
        deed.says(
            said, "sessions", "classrooms", "stays", "people", "housekeeping",
            nights=_span(looked_at), result=(looked_at.session_id,),
        )  # fmt: skip
    return deed.done


def _plan(desk: Desk, session_id: int, first: date, last: date | None) -> Rescheduling:
    session = sessions.get(desk.store, session_id)
    refuse_over(session)
    refuse_days(first, first if last is None else last)
    _refuse_past(desk, session, first, last)
    moves, end = moved_slots(desk, session, first, last)
    slots = sessions.slots_of(desk.store, session_id)
    _refuse_attended(desk, moves)
    seated = {
        each.person_id
        for each in sessions.enrolments_of(desk.store, session_id)
        if each.state.takes_seat
    }
    return Rescheduling(
        session_id=session_id,
        code=session.code,
        old=(session.first_day, session.last_day),
        new=(first, end),
        asked_last=last,
        slots=tuple(moves),
        away=tuple(whereabouts.elsewhere(desk.store, seated, held(slots, moves), session_id)),
        stays=tuple(moved_stays(desk, session, first, end)),
        certificates=_certificates(desk, session_id),
    )


def _plan_cancel(desk: Desk, session_id: int) -> Rescheduling:
    session = sessions.get(desk.store, session_id)
    refuse_over(session)
    days = (session.first_day, session.last_day)
    return Rescheduling(
        session_id=session_id,
        code=session.code,
        old=days,
        new=days,
        cancelled=True,
        slots=tuple(
            SlotMove(slot_id=each.id, old=each.when, new=None, classroom_id=each.classroom_id)
            for each in sessions.slots_of(desk.store, session_id)
            if not each.cancelled
        ),
        stays=tuple(ended_stays(desk, session)),
        certificates=_certificates(desk, session_id),
    )


def _again(desk: Desk, looked_at: Rescheduling) -> Rescheduling:
    """The same preview, as it would be now."""
    if looked_at.cancelled:
        return _plan_cancel(desk, looked_at.session_id)
    return _plan(desk, looked_at.session_id, looked_at.new[0], looked_at.asked_last)


def _refuse_past(desk: Desk, session: Session, first: date, last: date | None) -> None:
    today = desk.today()
    if first != session.first_day and session.first_day < today:
        raise RuleBroken(
            tr(
                "La session {code} a commencé le {day} : changez sa fin, ou déplacez ses créneaux "
                "un à un.",
                code=session.code, day=session.first_day,
            ),
            field="first_day",
        )  # fmt: skip
    for field, day, old in (
        ("first_day", first, session.first_day),
        ("last_day", last or first, session.last_day if last else session.first_day),
    ):
        if day < today and day != old:
            raise RuleBroken(tr("Le {day} est passé.", day=day), field=field)


def _refuse_attended(desk: Desk, moves: Sequence[SlotMove]) -> None:
    for each in moves:
        if each.slot_id is not None and each.moves:
            refuse_attended(desk, sessions.slot(desk.store, each.slot_id))


def _move(deed: Deed, looked_at: Rescheduling, decisions: Decisions) -> Promoted:
    session_id = looked_at.session_id
    moving = [each for each in looked_at.slots if each.moves]
    # Everything lets go of its half-day first: two slots of one session may change places.
    for each in moving:
        if each.slot_id is not None:
            deed.recorder.update(tables.Slot, each.slot_id, cancelled=True)
    for person in sessions.enrolments_of(deed.store, session_id):
        if person.person_id in decisions.leave_out & set(looked_at.to_decide):
            deed.recorder.update(
                tables.Enrolment, person.id, state=EnrolmentState.CANCELLED.value, rank=None
            )
    first, last = looked_at.new
    deed.recorder.update(tables.Session, session_id, first_day=first, last_day=last)
    for each in moving:
        _write_slot(deed, session_id, each, decisions)
    if decisions.lodging_follows:
        _move_stays(deed, looked_at, decisions)
        _move_releases(deed, looked_at)
    return promote(deed, session_id) if decisions.leave_out else Promoted()


def _write_slot(deed: Deed, session_id: int, move: SlotMove, decisions: Decisions) -> None:
    room = move.room_to_be
    if move.slot_id is None:
        if move.new is not None:
            new_slot(deed, session_id, move.new, classroom_id=room)
        return
    slot = sessions.slot(deed.store, move.slot_id)
    if not move.parted:
        hand_over(deed, slot)
    if move.new is None:
        rewrite(deed, slot, cancelled=True)
        return
    if move.trainers_away:
        away = {each.person_id for each in move.trainers_away}
        write_trainers(deed, slot, [each for each in slot.trainer_ids if each not in away])
    rewrite(
        deed,
        slot,
        day=move.new.day,
        half=move.new.half.value,
        classroom_id=decisions.rooms.get(move.slot_id, room),
        joined_to_id=None if move.parted else slot.joined_to,
        cancelled=False,
    )


def _move_stays(deed: Deed, looked_at: Rescheduling, decisions: Decisions) -> None:
    """Everybody leaves the bed before anybody takes the new one."""
    moved = []
    for each in looked_at.stays:
        stay = stays.get(deed.store, each.stay_id)
        if each.person_id in decisions.leave_out and stay.state.expected:
            end_stay(deed, stay, StayState.CANCELLED)
        elif each.outcome is not Lodging.UNTOUCHED:
            moved.append(each)
    for each in moved:
        _change_nights(deed, each)
    assignments = [
        Assignment(stays.get(deed.store, each.stay_id), each.bed_nights, each.bed_ids)
        for each in moved
        if each.bed_nights is not None and each.bed_ids
    ]
    if assignments:
        assign(deed, assignments, override=[ACCESSIBLE])


def _change_nights(deed: Deed, move: StayMove) -> None:
    stay = stays.get(deed.store, move.stay_id)
    if stay.state is StayState.IN_HOUSE:
        take_off(deed, stay, *stay.nights.without(move.new))
    else:
        take_off(deed, stay, stay.nights)
    shift = move.new.arrival - move.old.arrival
    if shift and shift == move.new.departure - move.old.departure:
        for key, away in stays.absences(deed.store, stay.id):
            deed.recorder.update(
                tables.Absence, key, arrival=away.arrival + shift, departure=away.departure + shift
            )
    deed.recorder.update(
        tables.Stay, stay.id, arrival=move.new.arrival, departure=move.new.departure
    )
    cut_absences(deed, stay.id, move.new)


def _move_releases(deed: Deed, looked_at: Rescheduling) -> None:
    """The day on which places without a name go back to the house follows the first day."""
    shift = looked_at.new[0] - looked_at.old[0]
    rows = deed.store.rows(
        "SELECT q.id, q.release_on FROM quota q JOIN booking b ON b.id = q.booking_id "
        "WHERE b.session_id = ? AND q.release_on >= ?",
        looked_at.session_id,
        deed.today,
    )
    for row_id, release_on in rows:
        deed.recorder.update(tables.Quota, row_id, release_on=release_on + shift)


def _cancel(deed: Deed, looked_at: Rescheduling, decisions: Decisions) -> None:
    ended = [
        stays.get(deed.store, each.stay_id)
        for each in looked_at.stays
        if each.outcome is Lodging.CANCELLED and decisions.lodging_follows
    ]
    call_off(deed, looked_at.session_id, ended)


def _certificates(desk: Desk, session_id: int) -> tuple[str, ...]:
    rows = desk.store.rows(
        "SELECT number FROM certificate WHERE session_id = ? ORDER BY number", session_id
    )
    return tuple(number for (number,) in rows)


def _moved(looked_at: Rescheduling) -> Message:
    first, last = looked_at.new
    followed = sum(each.outcome is not Lodging.UNTOUCHED for each in looked_at.stays)
    return tr(
        "Session {code} du {first} au {last} ; séjours qui suivent : {stays}, sans lit : "
        "{waiting}",
        code=looked_at.code, first=first, last=last, stays=followed,
        waiting=looked_at.count(Lodging.WITHOUT_BED),
    )  # fmt: skip


def _span(looked_at: Rescheduling) -> Nights:
    return Nights(
        min(looked_at.old[0], looked_at.new[0]), max(looked_at.old[1], looked_at.new[1]) + DAY
    )
