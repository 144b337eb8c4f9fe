"""Events: stands, visitors from outside, and who has come."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import UTC

from centre_desk.actions.badges import LENGTH, SIGNS
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.events import Exhibitor, Newcomer, read_pasted
from centre_desk.domain.training import SessionKind
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import events, sessions, tables

MOST_OF_A_STAND = 200  # people


def add_exhibitor(
    desk: Desk, session_id: int, name: str, *, stand: str = "", contact: str = "", people: int = 0
) -> Change:
    """Note a company or a body that has a stand.

    Raises:
        RuleBroken: the session is no event, the name is missing, or the stand is taken.
    """
    with desk.deed("events.add_exhibitor") as deed:
        deed.session_id = session_id
        code = _event(deed, session_id)
        _check_stand(deed, session_id, Exhibitor(0, name, stand, contact, people))
        deed.recorder.insert(
            tables.Exhibitor, session_id=session_id, name=name.strip(), stand=stand.strip(),
            contact=contact.strip(), people=people,
        )  # fmt: skip
        deed.says(tr("{code} : stand de {name}", code=code, name=name.strip()), "sessions")
    return deed.done


def edit_exhibitor(desk: Desk, exhibitor: Exhibitor) -> Change:
    """Correct what is known of a stand.

    Raises:
        RuleBroken: the name is missing, or the stand is taken.
    """
    with desk.deed("events.edit_exhibitor") as deed:
        row = deed.store.one("SELECT session_id FROM exhibitor WHERE id = ?", exhibitor.id)
        if row is None:
            raise RuleBroken(tr("Ce stand n'existe plus."))
        _check_stand(deed, row[0], exhibitor)
        deed.recorder.update(
            tables.Exhibitor, exhibitor.id, name=exhibitor.name.strip(),
            stand=exhibitor.stand.strip(), contact=exhibitor.contact.strip(),
            people=exhibitor.people,
        )  # fmt: skip
        deed.says(tr("Stand de {name} corrigé", name=exhibitor.name.strip()), "sessions")
    return deed.done


def remove_exhibitors(desk: Desk, exhibitor_ids: Iterable[int]) -> Change:
    """Take stands off an event."""
    with desk.deed("events.remove_exhibitors") as deed:
        wanted = list(exhibitor_ids)
        for each in wanted:
            deed.recorder.delete(tables.Exhibitor, each)
        deed.says(tr("%n stand(s) retiré(s)", n=len(wanted)), "sessions")
    return deed.done


def add_visitors(desk: Desk, session_id: int, text: str) -> Change:
    """Note the visitors of a pasted list, each with a code of their own.

    Lines that cannot be read are passed over and counted in the sentence; look at
    :func:`centre_desk.queries.events.pasted` first for the reasons.

    Returns:
        The change; ``result`` holds the visitors' ids.

    Raises:
        RuleBroken: the session is no event, or no line names anybody new.
    """
    with desk.deed("events.add_visitors") as deed:
        deed.session_id = session_id
        code = _event(deed, session_id)
        pasted = read_pasted(text, events.visitors(deed.store, session_id))
        if not pasted.people:
            line, reason = pasted.refused[0]
            raise RuleBroken(
                tr("Aucun visiteur nouveau. Ligne {line} : {reason}.", line=line, reason=reason)
            )
        ids = deed.recorder.insert_many(
            tables.Visitor, [_row(session_id, each) for each in pasted.people]
        )
        deed.says(
            tr(
                "{code} : %n visiteur(s) noté(s), lignes refusées : {refused}",
                code=code, n=len(ids), refused=len(pasted.refused),
            ),
            "sessions", result=tuple(ids),
        )  # fmt: skip
    return deed.done


def remove_visitors(desk: Desk, visitor_ids: Iterable[int]) -> Change:
    """Take visitors off an event."""
    with desk.deed("events.remove_visitors") as deed:
        wanted = list(visitor_ids)
        for each in wanted:
            deed.recorder.delete(tables.Visitor, each)
        deed.says(tr("%n visiteur(s) retiré(s)", n=len(wanted)), "sessions")
    return deed.done


def check_in(desk: Desk, session_id: int, code: str) -> Change:
    """Note that the visitor whose badge says *code* has come.

    Raises:
        RuleBroken: no visitor of this event has the code, or they came in already; it says when.
    """
    with desk.deed("events.check_in") as deed:
        row = deed.store.one(
            "SELECT id, name, came_at FROM visitor WHERE session_id = ? AND code = ?",
            session_id,
            code.strip().upper(),
        )
        if row is None:
            raise RuleBroken(
                tr("« {code} » n'est le code d'aucun visiteur.", code=code.strip()[:40])
            )
        visitor_id, name, came_at = row
        if came_at is not None:
            at = came_at.replace(tzinfo=UTC).astimezone(desk.zone)
            raise RuleBroken(tr("{name} est déjà entré à {time}.", name=name, time=at.time()))
        now = desk.now().astimezone(UTC).replace(tzinfo=None, microsecond=0)
        deed.recorder.update(tables.Visitor, visitor_id, came_at=now)
        deed.says(tr("{name} est entré", name=name), "sessions", result=(visitor_id,))
    return deed.done


def _row(session_id: int, newcomer: Newcomer) -> dict[str, object]:
    return {
        "session_id": session_id,
        "name": newcomer.name,
        "organisation": newcomer.organisation,
        "phone": newcomer.phone,
        "code": "".join(secrets.choice(SIGNS) for _ in range(LENGTH)),
    }


def _event(deed: Deed, session_id: int) -> str:
    session = sessions.get(deed.store, session_id)
    if session.kind is not SessionKind.EVENT:
        raise RuleBroken(
            tr("{code} n'est pas un événement : stands et visiteurs n'y ont pas de place.",
               code=session.code)
        )  # fmt: skip
    return session.code


def _check_stand(deed: Deed, session_id: int, exhibitor: Exhibitor) -> None:
    if not exhibitor.name.strip():
        raise RuleBroken(tr("Donnez un nom à l'exposant."), field="name")
    if not 0 <= exhibitor.people <= MOST_OF_A_STAND:
        raise RuleBroken(
            tr("Un stand a de 0 à {most} personnes.", most=MOST_OF_A_STAND), field="people"
        )
    stand = exhibitor.stand.strip()
    other = stand and deed.store.one(
        "SELECT name FROM exhibitor WHERE session_id = ? AND stand = ? AND id <> ?",
        session_id,
        stand,
        exhibitor.id,
    )
    if other:
        raise RuleBroken(
            tr("Le stand {stand} est celui de {name}.", stand=stand, name=other[0]), field="stand"
        )
