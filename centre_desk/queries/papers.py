"""Gather what the papers of one session carry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from centre_desk.desk import Desk
from centre_desk.domain.hours import USUAL_HOURS, HourProfile, profile_on
from centre_desk.domain.papers import PaperPerson, PaperSlot, SessionPaper
from centre_desk.domain.people import Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.training import AttendanceState, Enrolment, Session, Slot
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries.centre import heading
from centre_desk.storage import hours, sessions
from centre_desk.storage.database import Store

PEOPLE = """
SELECT p.id, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar, p.sex, p.matricule,
       p.grade, e.name, d.name, p.phone, b.code
FROM person p
LEFT JOIN affiliation a ON a.person_id = p.id AND (a.since IS NULL OR a.since <= ?)
     AND (a.until IS NULL OR a.until > ?)
LEFT JOIN establishment e ON e.id = a.establishment_id
LEFT JOIN direction d ON d.id = a.direction_id
LEFT JOIN badge b ON b.person_id = p.id
WHERE p.id IN """

BEDROOMS = """
SELECT s.person_id, coalesce(r.number, ''), s.arrival, s.departure FROM stay s
LEFT JOIN hold h ON h.stay_id = s.id LEFT JOIN bed ON bed.id = h.bed_id
LEFT JOIN room r ON r.id = bed.room_id
WHERE s.state IN ('option', 'confirmed', 'in_house', 'left') AND s.arrival <= ?
  AND s.departure >= ? AND s.person_id IN """


def session_paper(desk: Desk, code: str) -> SessionPaper:
    """Read a session with its slots, participants and trainers.

    Raises:
        RuleBroken: there is no such session.
    """
    with desk.store.snapshot():
        session = _find(desk, code)
        slots = [each for each in sessions.slots_of(desk.store, session.id) if not each.cancelled]
        enrolled = [
            each for each in sessions.enrolments_of(desk.store, session.id) if each.state.takes_seat
        ]
        teaching = dict.fromkeys(number for slot in slots for number in slot.trainer_ids)
        people = _people(desk.store, session, [*teaching, *(each.person_id for each in enrolled)])
        profiles = hours.profiles(desk.store, desk.centre_id)
        rooms = _classrooms(desk.store, slots)
        lines = tuple(_slot(each, profiles, rooms, people) for each in slots)
        attended = _attended(desk.store, session.id, lines)
        programme = desk.store.one(
            "SELECT objectives, objectives_ar FROM programme WHERE id = ?", session.programme_id
        )
        partner = desk.store.one("SELECT name FROM partner WHERE id = ?", session.partner_id)
        return SessionPaper(
            heading=heading(desk),
            session_id=session.id,
            code=session.code,
            title=session.title or session.code,
            title_ar=session.title_ar,
            kind=session.kind,
            state=session.state,
            category=session.category,
            objectives=programme[0] if programme else "",
            objectives_ar=programme[1] if programme else "",
            partner=partner[0] if partner else "",
            first_day=session.first_day,
            last_day=session.last_day,
            slots=lines,
            participants=tuple(
                _participant(each, people[each.person_id], session, attended) for each in enrolled
            ),
            trainers=tuple(people[number] for number in teaching),
        )


def _find(desk: Desk, code: str) -> Session:
    if found := sessions.called(desk.store, desk.centre_id, code):
        return found
    raise RuleBroken(tr("Il n'y a pas de session « {code} ».", code=code))


def _people(store: Store, session: Session, ids: Iterable[int]) -> dict[int, PaperPerson]:
    """Everybody by their number, as they were on the session's first day."""
    wanted = list(ids)
    if not wanted:
        return {}
    marks = ", ".join("?" * len(wanted))
    bedrooms: dict[int, tuple[str, Nights]] = {}
    for person_id, room, arrival, departure in store.rows(
        f"{BEDROOMS}({marks}) ORDER BY h.arrival", session.last_day, session.first_day, *wanted
    ):
        # Whoever moves is told the room to go to first.
        bedrooms.setdefault(person_id, (room, Nights(arrival, departure)))
    day = session.first_day
    people = {}
    for row in store.rows(f"{PEOPLE}({marks}) ORDER BY a.id", day, day, *wanted):
        room, nights = bedrooms.get(row[0], ("", None))
        people[row[0]] = PaperPerson(
            person_id=row[0],
            last_name=row[1],
            first_name=row[2],
            last_name_ar=row[3],
            first_name_ar=row[4],
            sex=Sex(row[5]) if row[5] else None,
            matricule=row[6],
            grade=row[7],
            establishment=row[8] or "",
            direction=row[9] or "",
            phone=row[10],
            badge=row[11] or "",
            room=room,
            nights=nights,
        )
    return people


def _participant(
    enrolment: Enrolment, person: PaperPerson, session: Session, attended: dict[int, int]
) -> PaperPerson:
    return replace(
        person,
        state=enrolment.state,
        formula=enrolment.formula or session.formula,
        attended=attended.get(person.person_id, 0),
    )


def _slot(
    slot: Slot,
    profiles: Iterable[HourProfile],
    rooms: dict[int, tuple[str, str]],
    people: dict[int, PaperPerson],
) -> PaperSlot:
    of_day = profile_on(profiles, slot.when.day).hours
    starts, ends = of_day.get(slot.when.half, USUAL_HOURS[slot.when.half])
    room, room_ar = rooms.get(slot.classroom_id or 0, ("", ""))
    return PaperSlot(
        id=slot.id,
        when=slot.when,
        starts=starts,
        ends=ends,
        mode=slot.mode,
        classroom=room,
        classroom_ar=room_ar,
        subject=slot.subject,
        trainers=tuple(people[number].name for number in slot.trainer_ids),
    )


def _classrooms(store: Store, slots: Iterable[Slot]) -> dict[int, tuple[str, str]]:
    wanted = sorted({slot.classroom_id for slot in slots if slot.classroom_id is not None})
    if not wanted:
        return {}
    marks = ", ".join("?" * len(wanted))
    rows = store.rows(f"SELECT id, name, name_ar FROM classroom WHERE id IN ({marks})", *wanted)
    return {number: (name, name_ar) for number, name, name_ar in rows}


def _attended(store: Store, session_id: int, slots: Iterable[PaperSlot]) -> dict[int, int]:
    """The minutes that each person attended; who was there in part, as many as were noted."""
    lasting = {slot.id: slot.minutes for slot in slots}
    found: dict[int, int] = defaultdict(int)
    for slot_id, person_id, state, minutes in store.rows(
        "SELECT a.slot_id, a.person_id, a.state, a.minutes FROM attendance a "
        "JOIN slot s ON s.id = a.slot_id WHERE s.session_id = ?",
        session_id,
    ):
        if state == AttendanceState.PRESENT.value:
            found[person_id] += lasting.get(slot_id, 0)
        elif state == AttendanceState.PARTIAL.value:
            found[person_id] += minutes or 0
    return found
