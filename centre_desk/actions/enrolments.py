"""Who follows a session: enrol, let wait, change what became of them, keep seats by direction."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from centre_desk.actions.promoting import (
    Promoted,
    close_ranks,
    promote,
    seats_of,
    waiting,
    with_promoted,
)
from centre_desk.actions.slot_writing import refuse_merged
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.sessions import refuse_over, refuse_seats
from centre_desk.domain.training import Enrolment, EnrolmentState, Session
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import people, sessions, tables


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What became of people who were enrolled; *why* is what keeps the first who waits waiting."""

    ids: tuple[int, ...] = ()
    waiting: int = 0
    why: Message | None = None


def enrol(
    desk: Desk,
    session_id: int,
    person_ids: Sequence[int],
    *,
    state: EnrolmentState = EnrolmentState.CONFIRMED,
) -> Change:
    """Enrol people; whoever finds no seat waits, with a rank.

    Args:
        desk: who acts.
        session_id: the session.
        person_ids: who; all of them or none.
        state: invited or confirmed, for those who find a seat.

    Returns:
        The change; ``result`` holds the enrolments' ids, in order.

    Raises:
        RuleBroken: somebody is in it already, or is elsewhere in one of its half-days, or teaches
            it; the person is named and nobody is enrolled.
    """
    if not person_ids:
        raise RuleBroken(tr("Choisissez au moins une personne."), field="people")
    with desk.deed("enrolments.enrol") as deed:
        session = sessions.get(deed.store, session_id)
        done = enrol_people(deed, session, person_ids, state)
        fields = {"code": session.code, "n": len(done.ids), "waiting": done.waiting}
        said = tr("%n inscription(s) en {code}", **fields)
        if len(person_ids) == 1:
            name = people.get(deed.store, person_ids[0]).name
            said = tr("{person} inscrit en {code}", person=name, **fields)
        if done.waiting and done.why:
            said = tr(
                "%n inscription(s) en {code}, dont en attente : {waiting} ({why})",
                why=done.why, **fields,
            )  # fmt: skip
        _say(deed, session, said, *done.ids)
    return deed.done


def enrol_people(
    deed: Deed,
    session: Session,
    person_ids: Sequence[int],
    state: EnrolmentState = EnrolmentState.CONFIRMED,
) -> Enrolled:
    """Enrol people within the caller's deed.

    Raises:
        RuleBroken: see :func:`enrol`.
    """
    refuse_over(session)
    refuse_merged(deed, person_ids, "people")
    known = {each.person_id: each for each in sessions.enrolments_of(deed.store, session.id)}
    directions = sessions.directions_on(deed.store, list(person_ids), session.first_day)
    seats, before = seats_of(deed, session.id), len(waiting(deed, session.id))
    ids: dict[int, int] = {}
    rank, why = before, None
    for person_id in person_ids:
        _refuse_twice(deed, session, person_id, known, ids)
        refusal = seats.refusal(directions[person_id])
        if refusal is None:
            seats.take(directions[person_id])
            values: dict[str, object] = {"state": state.value, "rank": None}
        else:
            rank, why = rank + 1, why or refusal
            values = {"state": EnrolmentState.WAITING.value, "rank": rank}
        ids[person_id] = _write(deed, session, person_id, known.get(person_id), values)
    return Enrolled(tuple(ids.values()), rank - before, why)


def set_state(desk: Desk, enrolment_id: int, state: EnrolmentState) -> Change:
    """Say what became of somebody; a seat that is freed goes to the first who waits and may.

    Raises:
        RuleBroken: there is no seat, the person is elsewhere in one of the half-days, or the
            session is over.
    """
    with desk.deed("enrolments.state") as deed:
        enrolment = sessions.enrolment(deed.store, enrolment_id)
        session = sessions.get(deed.store, enrolment.session_id)
        refuse_over(session)
        _refuse_too_soon(deed, session, state)
        promoted = write_state(deed, enrolment, state)
        fields = {"person": enrolment.person, "code": session.code, "state": state.label}
        said = with_promoted(tr("{person}, {code} : {state}", **fields), promoted)
        _say(deed, session, said, enrolment_id)
    return deed.done


def set_states(desk: Desk, enrolment_ids: Sequence[int], state: EnrolmentState) -> Change:
    """Say the same of several people of a session, all of them or none.

    Raises:
        RuleBroken: see :func:`set_state`; the first who cannot is named.
    """
    with desk.deed("enrolments.states") as deed:
        first = sessions.enrolment(deed.store, enrolment_ids[0])
        session = sessions.get(deed.store, first.session_id)
        refuse_over(session)
        _refuse_too_soon(deed, session, state)
        # One by one: a seat that one of them frees may go to the next.
        told = [
            write_state(deed, sessions.enrolment(deed.store, each), state) for each in enrolment_ids
        ]
        promoted = Promoted(
            tuple(name for each in told for name in each.names),
            tuple(why for each in told for why in each.passed_over),
        )
        said = tr(
            "%n inscription(s) en {code} : {state}",
            n=len(enrolment_ids), code=session.code, state=state.label,
        )  # fmt: skip
        _say(deed, session, with_promoted(said, promoted), *enrolment_ids)
    return deed.done


def cancel(desk: Desk, enrolment_ids: Sequence[int]) -> Change:
    """Take people out of a session; those who wait get their seats in turn.

    Raises:
        RuleBroken: somebody is out of it already, or the session is over.
    """
    with desk.deed("enrolments.cancel") as deed:
        gone = [sessions.enrolment(deed.store, each) for each in enrolment_ids]
        session = sessions.get(deed.store, gone[0].session_id)
        refuse_over(session)
        for each in gone:
            if each.state is EnrolmentState.CANCELLED:
                raise RuleBroken(
                    tr("{person} n'est plus en {code}.", person=each.person, code=session.code)
                )
            _free(deed, each)
        promoted = promote(deed, session.id)
        said = tr("%n désistement(s) en {code}", n=len(gone), code=session.code)
        if len(gone) == 1:
            said = tr("{person} se désiste de {code}", person=gone[0].person, code=session.code)
        _say(deed, session, with_promoted(said, promoted), *enrolment_ids)
    return deed.done


def set_rank(desk: Desk, enrolment_id: int, rank: int) -> Change:
    """Give somebody who waits another place in the waiting list, from 1.

    Raises:
        RuleBroken: the person does not wait.
    """
    with desk.deed("enrolments.rank") as deed:
        enrolment = sessions.enrolment(deed.store, enrolment_id)
        session = sessions.get(deed.store, enrolment.session_id)
        refuse_over(session)
        if enrolment.state is not EnrolmentState.WAITING:
            raise RuleBroken(tr("{person} n'est pas en attente.", person=enrolment.person))
        others = [each for each in waiting(deed, session.id) if each.id != enrolment_id]
        place = min(max(rank, 1), len(others) + 1)
        close_ranks(deed, [*others[: place - 1], enrolment, *others[place - 1 :]])
        said = tr(
            "{person} au rang {rank} de la liste d'attente de {code}",
            person=enrolment.person, rank=place, code=session.code,
        )  # fmt: skip
        _say(deed, session, with_promoted(said, promote(deed, session.id)), enrolment_id)
    return deed.done


def set_quotas(desk: Desk, session_id: int, quotas: Mapping[int, int]) -> Change:
    """Keep seats of a session for regional directions, by their ids; others are kept for nobody.

    Raises:
        RuleBroken: more seats than there are.
    """
    with desk.deed("enrolments.quotas") as deed:
        session = sessions.get(deed.store, session_id)
        refuse_over(session)
        refuse_seats(session.capacity, quotas.values())
        rows = deed.store.rows(
            "SELECT direction_id, id FROM seat_quota WHERE session_id = ?", session_id
        )
        known: dict[int, int] = dict(rows)
        for direction_id, row_id in known.items():
            if direction_id not in quotas:
                deed.recorder.delete(tables.SeatQuota, row_id)
        for direction_id, seats in quotas.items():
            if direction_id in known:
                deed.recorder.update(tables.SeatQuota, known[direction_id], seats=seats)
            else:
                deed.recorder.insert(
                    tables.SeatQuota, session_id=session_id, direction_id=direction_id, seats=seats
                )
        said = tr("{code} : %n quota(s) par direction", code=session.code, n=len(quotas))
        _say(deed, session, with_promoted(said, promote(deed, session_id)))
    return deed.done


def write_state(deed: Deed, enrolment: Enrolment, state: EnrolmentState) -> Promoted:
    """Write a state within the caller's deed and let in whoever may have the seat it frees.

    Raises:
        RuleBroken: see :func:`set_state`.
    """
    session_id = enrolment.session_id
    if state is enrolment.state:
        return Promoted()
    if state.takes_seat:
        if not enrolment.state.takes_seat:
            refusal = seats_of(deed, session_id).refusal(enrolment.direction_id)
            if refusal is not None:
                raise RuleBroken(
                    tr("Pas de place pour {person} : {why}.", person=enrolment.person, why=refusal)
                )
        deed.recorder.update(tables.Enrolment, enrolment.id, state=state.value, rank=None)
        close_ranks(deed, waiting(deed, session_id))
        return Promoted()
    if state is EnrolmentState.CANCELLED:
        _free(deed, enrolment)
        return promote(deed, session_id)
    last = len(waiting(deed, session_id)) + 1
    deed.recorder.update(tables.Enrolment, enrolment.id, state=state.value, rank=last)
    return promote(deed, session_id, but=[enrolment.person_id])


def _write(
    deed: Deed,
    session: Session,
    person_id: int,
    known: Enrolment | None,
    values: Mapping[str, object],
) -> int:
    """Write somebody new down, or somebody who had given up."""
    if known is not None:
        deed.recorder.update(tables.Enrolment, known.id, **values)
        return known.id
    return deed.recorder.insert(
        tables.Enrolment, session_id=session.id, person_id=person_id, enrolled_on=deed.today,
        **values,
    )  # fmt: skip


def _free(deed: Deed, enrolment: Enrolment) -> None:
    deed.recorder.update(
        tables.Enrolment, enrolment.id, state=EnrolmentState.CANCELLED.value, rank=None
    )


def _refuse_too_soon(deed: Deed, session: Session, state: EnrolmentState) -> None:
    """Nobody was there before it began."""
    there = state in (EnrolmentState.PRESENT, EnrolmentState.PARTLY_PRESENT)
    if there and deed.today < session.first_day:
        raise RuleBroken(
            tr(
                "{code} commence le {first} : personne n'y est encore présent.",
                code=session.code, first=session.first_day,
            ),
            field="state",
        )  # fmt: skip


def _refuse_twice(
    deed: Deed,
    session: Session,
    person_id: int,
    known: Mapping[int, Enrolment],
    just_now: Collection[int],
) -> None:
    there = person_id in known and known[person_id].state is not EnrolmentState.CANCELLED
    if there or person_id in just_now:
        raise RuleBroken(
            tr(
                "{person} est déjà en {code}.",
                person=people.get(deed.store, person_id).name, code=session.code,
            ),
            field="people",
        )  # fmt: skip


def _say(deed: Deed, session: Session, message: Message, *enrolment_ids: int) -> None:
    deed.session_id = session.id
    deed.says(message, "sessions", "people", result=enrolment_ids)
