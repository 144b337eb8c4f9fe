"""An event and a jury as the screens and papers show them."""

from __future__ import annotations

from dataclasses import dataclass

from centre_desk.desk import Desk
from centre_desk.domain.events import Exhibitor, PastedList, Visitor, read_pasted
from centre_desk.domain.juries import Jury
from centre_desk.domain.training import SessionKind
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries.centre import heading
from centre_desk.storage import events, juries, sessions


@dataclass(frozen=True, slots=True)
class Event:
    """Who comes to an event."""

    session_id: int
    exhibitors: tuple[Exhibitor, ...]
    visitors: tuple[Visitor, ...]

    @property
    def came(self) -> int:
        """How many visitors are in."""
        return sum(visitor.came_at is not None for visitor in self.visitors)


def event(desk: Desk, session_id: int) -> Event:
    """The stands and the visitors of an event."""
    with desk.store.snapshot():
        return Event(
            session_id,
            events.exhibitors(desk.store, session_id),
            events.visitors(desk.store, session_id),
        )


def pasted(desk: Desk, session_id: int, text: str) -> PastedList:
    """What a pasted list of visitors would bring.

    Raises:
        RuleBroken: nothing was pasted, or too much.
    """
    return read_pasted(text, events.visitors(desk.store, session_id))


def jury(desk: Desk, code: str) -> Jury:
    """A jury with its marks.

    Raises:
        RuleBroken: there is no such session, or it is no jury.
    """
    with desk.store.snapshot():
        session = sessions.by_code(desk.store, desk.centre_id, code.strip().upper())
        if session is None:
            raise RuleBroken(tr("Il n'y a pas de session « {code} ».", code=code))
        if session.kind is not SessionKind.JURY:
            raise RuleBroken(tr("{code} n'est pas un jury.", code=session.code))
        return Jury(
            heading=heading(desk),
            session_id=session.id,
            code=session.code,
            title=session.title or session.code,
            members=juries.members(desk.store, session.id),
            candidates=juries.candidates(desk.store, session.id),
            criteria=juries.criteria(desk.store, session.id),
            marks=juries.marks(desk.store, session.id),
        )
