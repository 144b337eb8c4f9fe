"""Close a session, which freezes its JFP, and correct them afterwards by signed lines."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.jfp import COUNTED, HalfDays, Part, written
from centre_desk.domain.training import Mode, Session, SessionState, Slot
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries import attendance
from centre_desk.queries.attendance import Grid
from centre_desk.queries.jfp import scope_of
from centre_desk.storage import jfp, people, sessions, tables

BLANKS = "blanks"
NAMED = 5
"""People named in a refusal; the others are counted."""


def close(desk: Desk, session_id: int, *, override: Collection[str] = ()) -> Change:
    """Close a session: what was attended becomes a line for each person, month and direction.

    Reopening is undoing this; what is wrong afterwards is corrected by :func:`correct`.

    Raises:
        RuleBroken: it is closed or cancelled already; a half-day is still to come; people are
            left of whom nothing was said (which ``blanks`` overrides: they count nothing then).
    """
    with desk.deed("jfp.close") as deed:
        deed.session_id = session_id
        session = sessions.get(deed.store, session_id)
        if not session.state.live:
            raise RuleBroken(
                tr("{code} est déjà {state}.", code=session.code, state=session.state.label)
            )
        sheet = attendance.read(desk, session_id)
        _refuse_to_come(deed, sheet)
        if BLANKS not in override:
            _refuse_blanks(sheet)
        parts = jfp.people(deed.store, deed.centre_id, scope_of(desk, session), closed=True)
        lines = [_line(deed, part) for part in parts if _realised(part).total]
        if lines:
            deed.recorder.insert_many(tables.JfpLine, lines)
        deed.recorder.update(tables.Session, session_id, state=SessionState.CLOSED.value)
        total = sum(_realised(part).total for part in parts)
        said = tr("{session} close : {jfp} JFP", session=session.name, jfp=written(total))
        deed.says(said, "sessions", result=(session_id,))
    return deed.done


def correct(
    desk: Desk,
    session_id: int,
    person_id: int,
    half_days: HalfDays,
    *,
    month: date,
    reason: str,
    signed_by: str = "",
) -> Change:
    """Add a signed line to what a closed session counts for somebody in a month.

    Args:
        desk: who acts, and signs unless somebody else does.
        session_id: the session.
        person_id: for whom.
        half_days: to add, or to take away where they are negative.
        month: a day of the month that they belong to.
        reason: why, as whoever reads the line in a year must understand it.
        signed_by: who answers for it.

    Raises:
        RuleBroken: the session is not closed; the person was never in it; nothing is corrected or
            no reason given; the person would have less than no half-day, or more than there were.
    """
    if not reason.strip():
        raise RuleBroken(tr("Indiquez le motif de la correction."), field="reason")
    if half_days == HalfDays():
        raise RuleBroken(tr("Indiquez les demi-journées à ajouter ou à retirer."), field="jfp")
    with desk.deed("jfp.correct") as deed:
        deed.session_id = session_id
        session = sessions.get(deed.store, session_id)
        if session.state is not SessionState.CLOSED:
            raise RuleBroken(
                tr("{code} n'est pas close : corrigez ses présences.", code=session.code)
            )
        name = people.get(deed.store, person_id).name
        if person_id not in {e.person_id for e in sessions.enrolments_of(deed.store, session_id)}:
            raise RuleBroken(
                tr("{person} n'est pas dans {code}.", person=name, code=session.code),
                field="person",
            )
        taught = _taught(deed, session, month)
        _refuse_impossible(deed, session, person_id, half_days, taught)
        deed.recorder.insert(
            tables.JfpLine,
            session_id=session_id,
            person_id=person_id,
            direction_id=jfp.direction_on(deed.store, person_id, taught[0].when.day),
            month=month.replace(day=1),
            on_site=half_days.on_site,
            distance=half_days.distance,
            correction=True,
            reason=reason.strip(),
            signed_by=signed_by.strip() or desk.actor,
            signed_on=deed.today,
        )
        said = tr(
            "{person}, {code} : {jfp} JFP ({reason})",
            person=name, code=session.code, jfp=written(half_days.total, signed=True),
            reason=reason.strip(),
        )  # fmt: skip
        deed.says(said, "sessions", result=(session_id,))
    return deed.done


def _refuse_to_come(deed: Deed, sheet: Grid) -> None:
    to_come = [
        slot.when.day
        for slot in sheet.slots
        if not slot.open and not slot.cancelled and slot.mode in COUNTED
    ]
    last = max([sheet.session.last_day, *to_come])
    if to_come or last > deed.today:
        raise RuleBroken(
            tr("{code} dure jusqu'au {day} : attendez sa fin.", code=sheet.session.code, day=last)
        )


def _refuse_blanks(sheet: Grid) -> None:
    if not sheet.blank:
        return
    open_columns = [index for index, slot in enumerate(sheet.slots) if slot.open]
    missing = [
        line.name
        for line in sheet.people
        if any(line.marks[index] is None for index in open_columns)
    ]
    shown = tuple(missing[:NAMED])
    more = len(missing) - len(shown)
    names = tr("{people} et %n autre(s)", people=shown, n=more) if more else shown
    raise RuleBroken(
        tr(
            "Il manque %n présence(s) dans {code} : {people}. Notez-les, ou clôturez sans elles : "
            "elles ne compteront pas.",
            n=sheet.blank, code=sheet.session.code, people=names,
        ),
        override=BLANKS,
    )  # fmt: skip


def _realised(part: Part) -> HalfDays:
    return HalfDays(part.realised_on_site, part.realised_distance)


def _line(deed: Deed, part: Part) -> dict[str, object]:
    return {
        "session_id": part.session_id,
        "person_id": part.person_id,
        "direction_id": part.direction_id,
        "month": date.fromisoformat(f"{part.month}-01"),
        "on_site": part.realised_on_site,
        "distance": part.realised_distance,
        "signed_by": deed.desk.actor,
        "signed_on": deed.today,
    }


def _taught(deed: Deed, session: Session, month: date) -> list[Slot]:
    """The half-days of a session that count in a month, in order."""
    taught = [
        slot
        for slot in sessions.slots_of(deed.store, session.id)
        if slot.when.day.replace(day=1) == month.replace(day=1)
        and not slot.cancelled
        and slot.mode in COUNTED
    ]
    if not taught:
        raise RuleBroken(
            tr(
                "{code} n'a aucune demi-journée en {month}.",
                code=session.code, month=f"{month:%m/%Y}",
            ),
            field="month",
        )  # fmt: skip
    return taught


def _refuse_impossible(
    deed: Deed, session: Session, person_id: int, added: HalfDays, taught: list[Slot]
) -> None:
    """Nobody attends less than nothing, or more half-days than there were."""
    counted = jfp.counted(deed.store, session.id, person_id, taught[0].when.day.replace(day=1))
    after = counted + added
    most = HalfDays(
        sum(slot.mode is Mode.ON_SITE for slot in taught),
        sum(slot.mode is Mode.DISTANCE for slot in taught),
    )
    if after.on_site < 0 or after.distance < 0:
        raise RuleBroken(
            tr(
                "Cette personne a {on_site} demi-journée(s) sur place et {distance} à distance : "
                "on ne peut pas en retirer davantage.",
                on_site=counted.on_site, distance=counted.distance,
            ),
            field="jfp",
        )  # fmt: skip
    if after.on_site > most.on_site or after.distance > most.distance:
        raise RuleBroken(
            tr(
                "{code} a {on_site} demi-journée(s) sur place et {distance} à distance ce "
                "mois-là : personne n'a pu en suivre davantage.",
                code=session.code, on_site=most.on_site, distance=most.distance,
            ),
            field="jfp",
        )  # fmt: skip
