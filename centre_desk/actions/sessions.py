"""Sessions: create them with their half-days, correct, confirm, cancel and take them up again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from centre_desk.actions.bookings import end_stay
from centre_desk.actions.promoting import promote, with_promoted
from centre_desk.actions.slot_writing import (
    hand_over,
    new_slot,
    part_from_lost_leader,
    refuse_when,
    rewrite,
)
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.classrooms import Layout
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.sessions import (
    proposed,
    refuse_days,
    refuse_over,
    refuse_seats,
    refuse_words,
)
from centre_desk.domain.stays import Stay, StayState
from centre_desk.domain.training import Mode, Session, SessionKind, SessionState
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries.opening import half_days_open
from centre_desk.storage import sessions, stays, tables, whereabouts

KEEP, CANCEL = "keep", "cancel"
"""What becomes of the stays of a session that is cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What a form says of a session; see :class:`centre_desk.domain.training.Session`."""

    code: str
    first_day: date
    last_day: date
    title: str = ""
    title_ar: str = ""
    kind: SessionKind = SessionKind.TRAINING
    programme_id: int | None = None
    category: str = ""
    sector: str = ""
    partner_id: int | None = None
    capacity: int | None = None
    layout: Layout | None = None
    equipment: frozenset[str] = frozenset()
    formula: str = "full_board"
    note: str = ""


def completed(desk: Desk, details: Details) -> Details:
    """Fill what a form leaves blank from the programme that it names."""
    row = details.programme_id and desk.store.one(
        "SELECT title, title_ar, category, sector, partner_id FROM programme WHERE id = ?",
        details.programme_id,
    )
    if not row:
        return details
    title, title_ar, category, sector, partner_id = row
    return replace(
        details,
        title=details.title or title,
        title_ar=details.title_ar or title_ar,
        category=details.category or category,
        sector=details.sector or sector,
        partner_id=details.partner_id or partner_id,
    )


def propose(desk: Desk, details: Details) -> list[HalfDay]:
    """The half-days that a new session would have, as many as its programme lasts.

    Raises:
        RuleBroken: the end comes before the start.
    """
    refuse_days(details.first_day, details.last_day)
    opening = half_days_open(desk, details.first_day, details.last_day)
    return proposed(opening, _programme(desk, details.programme_id)[0])


def create(
    desk: Desk,
    details: Details,
    *,
    half_days: Sequence[HalfDay] | None = None,
    state: SessionState = SessionState.PLANNED,
    override: Collection[str] = (),
) -> Change:
    """Create a session with its slots; ``result`` starts with its id, then the slots'.

    Args:
        desk: who acts.
        details: what the form says; its programme fills the blanks.
        half_days: when it is taught, or None for what :func:`propose` says.
        state: planned or confirmed.
        override: ``closed_house`` lets half-days on which the house does not teach pass.

    Raises:
        RuleBroken: no code or one that is taken, days that cannot be, a text too long; or one of
            *half_days* is outside the session, named twice, or while the house does not teach.
    """
    with desk.deed("sessions.create") as deed:
        session_id, slot_ids = new_session(deed, details, state, half_days, override)
        deed.session_id = session_id
        said = tr(
            "Session {code} créée du {first} au {last}, %n créneau(x)",
            code=details.code, first=details.first_day, last=details.last_day, n=len(slot_ids),
        )  # fmt: skip
        deed.says(said, "sessions", "classrooms", result=(session_id, *slot_ids))
    return deed.done


def new_session(
    deed: Deed,
    details: Details,
    state: SessionState = SessionState.CONFIRMED,
    half_days: Sequence[HalfDay] | None = None,
    override: Collection[str] = (),
) -> tuple[int, list[int]]:
    """Write a session and its slots, within the caller's deed, and return their ids.

    Raises:
        RuleBroken: see :func:`create`.
    """
    details = completed(deed.desk, replace(details, code=details.code.strip()))
    _check(deed, details, None)
    when = propose(deed.desk, details) if half_days is None else half_days
    session_id = deed.recorder.insert(tables.Session, state=state.value, **_columns(details))
    mode = _programme(deed.desk, details.programme_id)[1]
    session = sessions.get(deed.store, session_id)
    made = []
    for each in when:
        if half_days is not None:
            refuse_when(deed, session, each, override)
        made.append(new_slot(deed, session_id, each, mode))
    return session_id, made


def edit(desk: Desk, session_id: int, details: Details) -> Change:
    """Save corrected details of a session; more seats let those who wait in.

    Raises:
        RuleBroken: see :func:`create`; a slot would lie outside the new days, or there would be
            fewer seats than people who have one.
    """
    with desk.deed("sessions.edit") as deed:
        session = sessions.get(deed.store, session_id)
        refuse_over(session)
        details = replace(details, code=details.code.strip())
        _check(deed, details, session_id)
        _refuse_slots_outside(deed, session, details)
        _refuse_fewer_seats(deed, session, details.capacity)
        deed.recorder.update(tables.Session, session_id, **_columns(details))
        if (session.code, session.title) != (details.code, details.title):
            for slot in sessions.slots_of(deed.store, session_id):
                rewrite(deed, slot)
        promoted = promote(deed, session_id)
        deed.session_id = session_id
        said = with_promoted(tr("Session {code} corrigée", code=details.code), promoted)
        deed.says(said, "sessions", "classrooms", result=(session_id,))
    return deed.done


def confirm(desk: Desk, session_id: int) -> Change:
    """Confirm a planned session.

    Raises:
        RuleBroken: it is not planned.
    """
    with desk.deed("sessions.confirm") as deed:
        session = sessions.get(deed.store, session_id)
        if session.state is not SessionState.PLANNED:
            raise RuleBroken(tr("La session {code} n'est plus à confirmer.", code=session.code))
        deed.recorder.update(tables.Session, session_id, state=SessionState.CONFIRMED.value)
        deed.session_id = session_id
        deed.says(
            tr("Session {code} confirmée", code=session.code), "sessions", result=(session_id,)
        )
    return deed.done


def cancel(desk: Desk, session_id: int, *, lodging: str | None = None) -> Change:
    """Cancel a session: its classrooms and its people are free at once, its slots stay as written.

    Groups that were held together with it keep the room and the trainers.

    Args:
        desk: who acts.
        session_id: the session.
        lodging: :data:`KEEP` or :data:`CANCEL` the stays that are still to come; needed when
            there are any. Whoever is in the house stays there.

    Raises:
        RuleBroken: it is over, or nobody has said yet what becomes of its stays.
    """
    with desk.deed("sessions.cancel") as deed:
        session = sessions.get(deed.store, session_id)
        refuse_over(session)
        coming = stays_to_come(deed, session_id)
        if coming and lodging is None:
            raise RuleBroken(
                tr(
                    "%n séjour(s) sont réservés pour cette session : gardez-les ou annulez-les.",
                    n=len(coming),
                ),
                field="lodging",
            )
        ended = coming if lodging == CANCEL else []
        call_off(deed, session_id, ended)
        deed.session_id = session_id
        said = tr(
            "Session {code} annulée, %n séjour(s) annulé(s) avec elle",
            code=session.code, n=len(ended),
        )  # fmt: skip
        deed.says(said, "sessions", "classrooms", "stays", result=(session_id,))
    return deed.done


def call_off(deed: Deed, session_id: int, ended: Iterable[Stay]) -> None:
    """Cancel a session within the caller's deed, and the stays that end with it."""
    deed.recorder.update(tables.Session, session_id, state=SessionState.CANCELLED.value)
    for slot in sessions.slots_of(deed.store, session_id):
        if not slot.cancelled:
            rewrite(deed, slot)
            hand_over(deed, slot)
    for stay in ended:
        end_stay(deed, stay, StayState.CANCELLED)


def reopen(desk: Desk, session_id: int) -> Change:
    """Take a cancelled session up again, in the classrooms that are still free.

    Raises:
        RuleBroken: it is not cancelled, or somebody in it is elsewhere by now, who is named.
    """
    with desk.deed("sessions.reopen") as deed:
        session = sessions.get(deed.store, session_id)
        if session.state is not SessionState.CANCELLED:
            raise RuleBroken(tr("La session {code} n'est pas annulée.", code=session.code))
        lost = _leave_taken_rooms(deed, session)
        deed.recorder.update(tables.Session, session_id, state=SessionState.CONFIRMED.value)
        deed.session_id = session_id
        said = (
            tr("Session {code} rétablie ; %n créneau(x) sans salle", code=session.code, n=lost)
            if lost
            else tr("Session {code} rétablie", code=session.code)
        )
        deed.says(said, "sessions", "classrooms", result=(session_id,))
    return deed.done


def stays_to_come(deed: Deed, session_id: int) -> list[Stay]:
    """The stays booked for a session that have not begun."""
    return [stay for stay in stays.of_session(deed.store, session_id) if stay.state.expected]


def _leave_taken_rooms(deed: Deed, session: Session) -> int:
    """Let the slots whose room has gone, or whose leader, stand without; return how many."""
    slots = [each for each in sessions.slots_of(deed.store, session.id) if not each.cancelled]
    taken = whereabouts.rooms_taken(deed.store, {each.when for each in slots}, session.id)
    lost = 0
    for slot in slots:
        if slot.joined_to is not None:
            part_from_lost_leader(deed, slot)
        elif slot.classroom_id is not None and slot.when in taken.get(slot.classroom_id, {}):
            rewrite(deed, slot, classroom_id=None)
            lost += 1
            continue
        rewrite(deed, sessions.slot(deed.store, slot.id))
    return lost


def _programme(desk: Desk, programme_id: int | None) -> tuple[int, Mode]:
    """How many half-days a programme lasts, and how it is taught."""
    row = programme_id and desk.store.one(
        "SELECT half_days, mode FROM programme WHERE id = ?", programme_id
    )
    return (row[0], Mode(row[1])) if row else (0, Mode.ON_SITE)


def _check(deed: Deed, details: Details, session_id: int | None) -> None:
    refuse_words(details.code, details.title, details.title_ar)
    refuse_days(details.first_day, details.last_day)
    quotas = sessions.seat_quotas(deed.store, session_id) if session_id else {}
    refuse_seats(details.capacity, quotas.values())
    other = sessions.by_code(deed.store, deed.centre_id, details.code)
    if other is not None and other.id != session_id:
        raise RuleBroken(
            tr(
                "Le code {code} est déjà celui de « {title} », du {first} au {last}.",
                code=other.code, title=other.title, first=other.first_day, last=other.last_day,
            ),
            field="code",
        )  # fmt: skip


def _refuse_slots_outside(deed: Deed, session: Session, details: Details) -> None:
    for slot in sessions.slots_of(deed.store, session.id):
        if not slot.cancelled and not details.first_day <= slot.when.day <= details.last_day:
            raise RuleBroken(
                tr(
                    "Le créneau du {day} serait hors de la session : déplacez la session, et "
                    "tout suivra.",
                    day=slot.when.day,
                ),
                field="first_day",
            )


def _refuse_fewer_seats(deed: Deed, session: Session, capacity: int | None) -> None:
    seated = sum(each.state.takes_seat for each in sessions.enrolments_of(deed.store, session.id))
    fewer = session.capacity is None or (capacity is not None and capacity < session.capacity)
    if capacity is not None and fewer and capacity < seated:
        raise RuleBroken(tr("%n personne(s) ont déjà une place.", n=seated), field="capacity")


def _columns(details: Details) -> dict[str, object]:
    return {
        "code": details.code,
        "title": details.title.strip(),
        "title_ar": details.title_ar.strip(),
        "first_day": details.first_day,
        "last_day": details.last_day,
        "kind": details.kind.value,
        "programme_id": details.programme_id,
        "category": details.category,
        "sector": details.sector,
        "partner_id": details.partner_id,
        "capacity": details.capacity,
        "layout": details.layout.value if details.layout else "",
        "equipment": ",".join(sorted(details.equipment)),
        "formula": details.formula,
        "note": details.note,
    }
