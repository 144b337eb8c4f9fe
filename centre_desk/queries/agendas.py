"""The agenda of a session, of a trainer and of a classroom."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from centre_desk.desk import Desk
from centre_desk.domain.agendas import Agenda, Appointment
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.hours import HourProfile, span
from centre_desk.domain.names import search_words
from centre_desk.domain.training import Mode, SessionState
from centre_desk.errors import RuleBroken
from centre_desk.language import catalogue, tr
from centre_desk.storage import hours, people, sessions, words
from centre_desk.storage.stays import display_name

NAMED = 5
# A slot held together with another shows the other's classroom; self-study has no hour.
_SLOTS = f"""
SELECT s.id, s.day, s.half, s.mode, s.cancelled, s.subject, coalesce(k.changes, s.revision),
       t.code, t.title, t.state, coalesce(lc.name, c.name), k.changed_at, coalesce(l.id, s.id)
FROM slot s JOIN session t ON t.id = s.session_id LEFT JOIN slot_stamp k ON k.slot_id = s.id
LEFT JOIN slot l ON l.id = s.joined_to_id
LEFT JOIN classroom c ON c.id = s.classroom_id LEFT JOIN classroom lc ON lc.id = l.classroom_id
WHERE s.centre_id = ? AND s.mode <> '{Mode.SELF_STUDY.value}' AND """
_ORDER = " ORDER BY s.day, s.half, s.id"


def of_session(desk: Desk, code: str) -> Agenda:
    """All half-days of a session.

    Raises:
        RuleBroken: there is no such session.
    """
    found = sessions.called(desk.store, desk.centre_id, code)
    if found is None or found.id is None:
        raise RuleBroken(tr("Aucune session ne porte le code « {code} ».", code=code))
    return session(desk, found.id)


def session(desk: Desk, session_id: int) -> Agenda:
    """All half-days of a session.

    Raises:
        LookupError: there is no such session.
    """
    return _agenda(desk, sessions.get(desk.store, session_id).name, "s.session_id = ?", session_id)


def of_trainer(desk: Desk, who: str) -> Agenda:
    """All half-days that somebody teaches.

    Args:
        desk: whose house it is.
        who: a matricule, or the beginnings of a name in either script.

    Raises:
        RuleBroken: nobody who teaches is called so, or several are.
    """
    return trainer(desk, trainer_called(desk, who))


def trainer(desk: Desk, person_id: int) -> Agenda:
    """All half-days that somebody teaches.

    Raises:
        LookupError: there is no such person.
    """
    condition = (
        "EXISTS (SELECT 1 FROM slot_trainer x WHERE x.person_id = ? "
        "AND x.slot_id = coalesce(s.joined_to_id, s.id))"
    )
    return _agenda(desk, people.get(desk.store, person_id).name, condition, person_id)


def of_classroom(desk: Desk, name: str) -> Agenda:
    """All half-days in a classroom.

    Raises:
        RuleBroken: there is no classroom of that name.
    """
    rows = desk.store.rows(
        "SELECT id, name FROM classroom WHERE centre_id = ? ORDER BY name", desk.centre_id
    )
    found = [row for row in rows if row[1].casefold() == name.strip().casefold()]
    if not found:
        raise RuleBroken(
            tr(
                "Aucune salle ne s'appelle « {name} » ; il y a : {rooms}.",
                name=name, rooms=tuple(row[1] for row in rows),
            )
        )  # fmt: skip
    return classroom(desk, found[0][0])


def classroom(desk: Desk, classroom_id: int) -> Agenda:
    """All half-days in a classroom.

    Raises:
        LookupError: there is no such classroom.
    """
    row = desk.store.one("SELECT name FROM classroom WHERE id = ?", classroom_id)
    if row is None:
        raise LookupError(f"classroom {classroom_id}")
    return _agenda(desk, row[0], "coalesce(l.classroom_id, s.classroom_id) = ?", classroom_id)


def trainer_called(desk: Desk, who: str) -> int:
    """Who teaches and has that matricule, or a name that begins so in either script.

    Raises:
        RuleBroken: nobody who teaches is called so, or several are.
    """
    teaching = "EXISTS (SELECT 1 FROM slot_trainer x WHERE x.person_id = p.id)"
    found = desk.store.rows(
        f"SELECT p.id FROM person p WHERE p.centre_id = ? AND p.matricule = ? AND {teaching}",
        desk.centre_id,
        who.strip(),
    )
    typed = search_words(who)
    if not found and typed:
        matching, parameters = words.beginning(desk.store, desk.centre_id, typed)
        found = desk.store.rows(
            f"SELECT p.id FROM person p JOIN ({matching}) f ON f.person_id = p.id "
            f"WHERE {teaching} ORDER BY lower(p.last_name), lower(p.first_name), p.id",
            *parameters,
        )
    if not found:
        raise RuleBroken(tr("Aucun formateur ne correspond à « {who} ».", who=who))
    if len(found) > 1:
        several = [people.get(desk.store, row[0]) for row in found[:NAMED]]
        raise RuleBroken(
            tr(
                "« {who} » correspond à %n formateurs : {people}. Donnez le matricule.",
                who=who, n=len(found),
                people=tuple(f"{p.name} ({p.matricule or '—'})" for p in several),
            )
        )  # fmt: skip
    return int(found[0][0])


def _agenda(desk: Desk, name: str, condition: str, parameter: object) -> Agenda:
    store = desk.store
    with store.snapshot():
        rows = store.rows(f"{_SLOTS}{condition}{_ORDER}", desk.centre_id, parameter)
        profiles = hours.profiles(store, desk.centre_id)
        teaching = _trainers(desk)
        # Slots that were never changed one by one are as old as the centre.
        (founded,) = store.one(
            "SELECT min(at) FROM change WHERE centre_id = ?", desk.centre_id
        ) or (None,)
        (centre,) = store.one("SELECT name FROM centre WHERE id = ?", desk.centre_id) or ("",)
    since = datetime.fromisoformat(founded) if isinstance(founded, str) else founded
    return Agenda(
        name,
        tuple(
            _appointment(
                desk, row[:-2], profiles, teaching.get(row[-1], []), centre,
                (row[-2] or since or desk.now()).replace(tzinfo=UTC, microsecond=0),
            )
            for row in rows
        ),
    )  # fmt: skip


def _trainers(desk: Desk) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for slot_id, last, first, last_ar, first_ar in desk.store.rows(
        "SELECT x.slot_id, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar "
        "FROM slot_trainer x JOIN person p ON p.id = x.person_id WHERE x.centre_id = ? "
        "ORDER BY x.id",
        desk.centre_id,
    ):
        found.setdefault(slot_id, []).append(display_name(last, first, last_ar, first_ar, None))
    return found


def _appointment(
    desk: Desk,
    row: tuple[Any, ...],
    profiles: list[HourProfile],
    trainers: list[str],
    centre: str,
    changed: datetime,
) -> Appointment:
    slot_id, day, half, mode, cancelled, subject, sequence, code, title, state, room = row
    start, end = span(profiles, HalfDay(day, Half(half)))
    say = catalogue("fr").say
    at_a_distance = mode == Mode.DISTANCE.value
    place = say(Mode.DISTANCE.label) if at_a_distance else ", ".join(filter(None, (room, centre)))
    who = say(tr("Formateurs : {people}", people=tuple(trainers))) if trainers else ""
    return Appointment(
        uid=f"slot-{slot_id}.centre-{desk.centre_id}@centre-desk",
        sequence=sequence,
        changed=changed,
        start=datetime.combine(day, start, desk.zone),
        end=datetime.combine(day, end, desk.zone),
        title=f"{code} {title}".strip(),
        description="\n".join(filter(None, (subject, who))),
        place=place,
        cancelled=bool(cancelled) or state == SessionState.CANCELLED.value,
        tentative=state == SessionState.PLANNED.value,
    )
