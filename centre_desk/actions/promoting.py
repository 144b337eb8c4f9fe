"""When a seat is free, the first of those who wait that may have it gets it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from centre_desk.desk import Deed
from centre_desk.domain.seats import Seats
from centre_desk.domain.training import Enrolment, EnrolmentState
from centre_desk.domain.whereabouts import Elsewhere
from centre_desk.language import Message, tr
from centre_desk.storage import sessions, tables, whereabouts


@dataclass(frozen=True, slots=True)
class Promoted:
    """Who got a seat, and who was passed over because they are elsewhere at that time."""

    names: tuple[str, ...] = ()
    passed_over: tuple[Message, ...] = ()


def seats_of(deed: Deed, session_id: int) -> Seats:
    """The seats of a session as they are now."""
    return Seats.of(
        sessions.get(deed.store, session_id).capacity,
        sessions.seat_quotas(deed.store, session_id),
        sessions.enrolments_of(deed.store, session_id),
    )


def promote(deed: Deed, session_id: int, *, but: Collection[int] = ()) -> Promoted:
    """Give the seats that are free to those who wait, in the order of their ranks.

    Whoever is elsewhere keeps the place in the waiting list. The people *but* are not asked.
    """
    if not sessions.get(deed.store, session_id).state.live:
        return Promoted()
    seats = seats_of(deed, session_id)
    names, passed_over = [], []
    for each in waiting(deed, session_id):
        if each.person_id in but or seats.refusal(each.direction_id) is not None:
            continue
        clash = elsewhere(deed, session_id, [each.person_id])
        if clash:
            passed_over.append(clash[0].said)
            continue
        deed.recorder.update(
            tables.Enrolment, each.id, state=EnrolmentState.CONFIRMED.value, rank=None
        )
        seats.take(each.direction_id)
        names.append(each.person)
    close_ranks(deed, waiting(deed, session_id))
    return Promoted(tuple(names), tuple(passed_over))


def with_promoted(said: Message, promoted: Promoted) -> Message:
    """Add to the sentence of a deed whom it let in, and whom it passed over."""
    if promoted.names:
        said = tr("{deed} ; place donnée à {people}", deed=said, people=promoted.names)
    if promoted.passed_over:
        said = tr("{deed}. Toujours en attente : {why}", deed=said, why=promoted.passed_over[0])
    return said


def waiting(deed: Deed, session_id: int) -> list[Enrolment]:
    """Whoever waits for a seat, in the order of their ranks."""
    return [
        each
        for each in sessions.enrolments_of(deed.store, session_id)
        if each.state is EnrolmentState.WAITING
    ]


def close_ranks(deed: Deed, ordered: Sequence[Enrolment]) -> None:
    """Number those who wait from 1, in this order."""
    for rank, each in enumerate(ordered, 1):
        deed.recorder.update(tables.Enrolment, each.id, rank=rank)


def elsewhere(deed: Deed, session_id: int, person_ids: Collection[int]) -> list[Elsewhere]:
    """Which of these people are in another session, or teach this one, while it is held."""
    slots = [
        each
        for each in sessions.slots_of(deed.store, session_id)
        if not each.cancelled and each.mode.holds_people
    ]
    when = {each.when for each in slots}
    return whereabouts.elsewhere(deed.store, person_ids, when, session_id, newcomers=True)
