"""The session that a mailed list is for: found or created, and who of the list gets a seat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from centre_desk.actions.enrolments import enrol_people
from centre_desk.actions.promoting import elsewhere
from centre_desk.actions.sessions import Details, new_session, propose
from centre_desk.desk import Deed, Desk
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.lists import ListReading, ListRow
from centre_desk.domain.seats import Seats
from centre_desk.domain.sessions import TITLE_MOST, why_over
from centre_desk.domain.training import Enrolment, EnrolmentState, Session
from centre_desk.domain.whereabouts import Elsewhere
from centre_desk.language import Message, tr
from centre_desk.storage import sessions, whereabouts


@dataclass(frozen=True, slots=True)
class Seat:
    """What importing would do with one row in its session.

    ``kind`` is ``new``, ``waiting`` (*why* says what keeps the person waiting), ``kept`` (is in
    it already), ``elsewhere`` (*why* says where), ``over`` (the session is closed or cancelled) or
    ``none`` (the list names no session). *rank* is the place among those who wait.
    """

    kind: str
    why: Message | None = None
    rank: int | None = None


NO_SEAT = Seat("none")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedSession:
    """A session that a list is for.

    ``session_id`` is None for one that will be created. Without a ``first_day`` nobody knows when
    it is: it will not be created. ``half_days`` are those it has, or will have.
    """

    code: str
    title: str
    session_id: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    half_days: int = 0
    capacity: int | None = None
    enrolled: int = 0
    over: Message | None = None


@dataclass
class Listed:
    """The sessions of a list that is being saved, by code, and how many were enrolled."""

    by_code: dict[str, Session] = field(default_factory=dict)
    enrolled: int = 0
    waiting: int = 0
    away: list[Elsewhere] = field(default_factory=list)
    over: list[Message] = field(default_factory=list)

    def said(self, message: Message) -> Message:
        """Add to the sentence of an import what became of the people in their sessions.

        Its fields stay what they were, for whoever counts rather than reads.
        """
        if not self.by_code:
            return message
        counts = {"code": tuple(self.by_code), "enrolled": self.enrolled, "queued": self.waiting}
        said = tr(
            "{deed} ; inscrits en {code} : {enrolled}, en attente d'une place : {queued}",
            **{**message.fields, **counts, "deed": message},
        )
        for why in [*self.over, *(each.said for each in self.away)][:1]:
            said = tr("{deed}. Non inscrit : {why}", **{**said.fields, "deed": said, "why": why})
        return said


def code_of(reading: ListReading, row: ListRow, session: Session | None) -> str:
    """The code of the session that a row is for; empty if the list does not say."""
    return session.code if session else row.session_code or reading.session_code


def foresee(
    desk: Desk,
    reading: ListReading,
    person_ids: Sequence[int | None],
    session: Session | None,
) -> list[Seat]:
    """Say of each row what importing would do with it; None stands for somebody new.

    With *session* the whole list is for that one, whatever it says itself.
    """
    groups = _groups(reading, session)
    found = [NO_SEAT] * len(reading.rows)
    for code, places in groups.items():
        if not code:
            continue
        known = session or sessions.by_code(desk.store, desk.centre_id, code)
        rows = [(reading.rows[place], person_ids[place]) for place in places]
        for place, seat in zip(places, _seats(desk, reading, code, known, rows), strict=True):
            found[place] = seat
    return found


def sessions_of(
    desk: Desk, reading: ListReading, session: Session | None
) -> tuple[ListedSession, ...]:
    """The sessions that the list is for, in the order in which it names them."""
    return tuple(
        _listed_session(desk, reading, code, session, [reading.rows[place] for place in places])
        for code, places in _groups(reading, session).items()
        if code
    )


def _listed_session(
    desk: Desk,
    reading: ListReading,
    code: str,
    session: Session | None,
    rows: Sequence[ListRow],
) -> ListedSession:
    found = session or sessions.by_code(desk.store, desk.centre_id, code)
    if found is not None:
        enrolments = sessions.enrolments_of(desk.store, found.id)
        return ListedSession(
            code=found.code,
            title=found.title,
            session_id=found.id,
            first_day=found.first_day,
            last_day=found.last_day,
            half_days=len(_held(desk, found)),
            capacity=found.capacity,
            enrolled=sum(each.state.takes_seat for each in enrolments),
            over=None if found.state.live else why_over(found),
        )
    details = _details(reading, code, rows)
    if details is None:
        return ListedSession(code=code, title=reading.session_title)
    return ListedSession(
        code=code,
        title=details.title,
        first_day=details.first_day,
        last_day=details.last_day,
        half_days=len(propose(desk, details)),
    )


def _groups(reading: ListReading, session: Session | None) -> dict[str, list[int]]:
    """The places of the rows of each session, by its code."""
    groups: dict[str, list[int]] = {}
    for place, row in enumerate(reading.rows):
        groups.setdefault(code_of(reading, row, session), []).append(place)
    return groups


def _seats(
    desk: Desk,
    reading: ListReading,
    code: str,
    session: Session | None,
    rows: Sequence[tuple[ListRow, int | None]],
) -> list[Seat]:
    """The rows of one session in turn, as if each had been given its seat."""
    details = None if session else _details(reading, code, [row for row, _ in rows])
    if session is None and details is None:
        return [NO_SEAT] * len(rows)
    if session is not None and not session.state.live:
        return [Seat("over", why_over(session))] * len(rows)
    enrolled: dict[int, Enrolment] = {}
    seats, when = Seats(), set(propose(desk, details)) if details else set()
    waiting = 0
    if session is not None:
        enrolments = sessions.enrolments_of(desk.store, session.id)
        enrolled = {each.person_id: each for each in enrolments}
        quotas = sessions.seat_quotas(desk.store, session.id)
        seats = Seats.of(session.capacity, quotas, enrolments)
        when = _held(desk, session)
        waiting = max((each.rank or 0 for each in enrolments), default=0)
    ids = [person_id for _, person_id in rows if person_id is not None]
    away = {
        each.person_id: each
        for each in whereabouts.elsewhere(
            desk.store, ids, when, session.id if session else 0, newcomers=True
        )
    }
    first = session.first_day if session else details.first_day if details else desk.today()
    directions = sessions.directions_on(desk.store, ids, first)
    named = dict(
        desk.store.rows("SELECT name, id FROM direction WHERE centre_id = ?", desk.centre_id)
    )
    found = []
    for row, person_id in rows:
        if person_id in enrolled and enrolled[person_id].state is not EnrolmentState.CANCELLED:
            found.append(Seat("kept"))
        elif person_id in away:
            found.append(Seat("elsewhere", away[person_id].said))
        else:
            direction = directions.get(person_id or 0) or named.get(row.person.direction)
            refusal = seats.refusal(direction)
            if refusal is None:
                seats.take(direction)
                found.append(Seat("new"))
            else:
                waiting += 1
                found.append(Seat("waiting", refusal, waiting))
    return found


def enrol_listed(
    deed: Deed,
    reading: ListReading,
    rows: Sequence[ListRow],
    person_ids: Sequence[int],
    again: Sequence[bool],
    session: Session | None,
) -> Listed:
    """Enrol everybody of a list into their session, which is created where it is not known.

    Whoever is in it already stays as they are, and so does somebody who gave up and whose very
    row was imported before (*again*). Whoever is elsewhere is left out; so is everybody where the
    session that the list names is over, since an old list may still bring people and stays.

    Raises:
        RuleBroken: the session on which the list was dropped is closed or cancelled.
    """
    listed = Listed()
    groups: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        groups.setdefault(code_of(reading, row, session), []).append(place)
    for code, places in groups.items():
        found = session or _session(deed, reading, code, [rows[place] for place in places])
        if found is None:
            continue
        listed.by_code[code] = found
        if session is None and not found.state.live:
            listed.over.append(why_over(found))
            continue
        known = {each.person_id: each for each in sessions.enrolments_of(deed.store, found.id)}
        wanted = {
            person_ids[place]
            for place in places
            if _newcomer(known.get(person_ids[place]), again=again[place])
        }
        away = elsewhere(deed, found.id, wanted)
        out = {each.person_id for each in away}
        in_order = dict.fromkeys(person_ids[place] for place in places)
        coming = [each for each in in_order if each in wanted - out]
        if coming:
            done = enrol_people(deed, found, coming)
            listed.enrolled += len(done.ids) - done.waiting
            listed.waiting += done.waiting
        listed.away += away
    return listed


def _newcomer(enrolment: Enrolment | None, *, again: bool) -> bool:
    if enrolment is None:
        return True
    return enrolment.state is EnrolmentState.CANCELLED and not again


def _session(
    deed: Deed, reading: ListReading, code: str, rows: Sequence[ListRow]
) -> Session | None:
    """Find a session, or write it down with the dates that the list gives."""
    if not code:
        return None
    found = sessions.by_code(deed.store, deed.centre_id, code)
    details = None if found else _details(reading, code, rows)
    if details is None:
        return found
    return sessions.get(deed.store, new_session(deed, details)[0])


def _details(reading: ListReading, code: str, rows: Sequence[ListRow]) -> Details | None:
    """What a list says of a session that is not known yet; None if it does not say when."""
    start, end = reading.start or reading.arrival, reading.end or reading.departure
    if code != reading.session_code:
        start = min((row.arrival for row in rows if row.arrival), default=start)
        end = max((row.departure for row in rows if row.departure), default=end)
    if start is None or end is None:
        return None
    title = reading.session_title if code == reading.session_code else ""
    details = Details(code=code, title=title[:TITLE_MOST], first_day=start, last_day=end)
    return replace(details, last_day=max(start, end))


def _held(desk: Desk, session: Session) -> set[HalfDay]:
    return {
        each.when
        for each in sessions.slots_of(desk.store, session.id)
        if not each.cancelled and each.mode.holds_people
    }
