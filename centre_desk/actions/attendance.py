"""Write down who was there, half-day by half-day."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.attendance import (
    Mark,
    enrolment_after,
    mark_refusal,
    person_refusal,
    sheet_refusal,
    slot_refusal,
)
from centre_desk.domain.hours import HourProfile, has_begun, minutes
from centre_desk.domain.training import AttendanceState, Enrolment, Session, Slot
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import attendance, hours, sessions, tables
from centre_desk.storage.attendance import Cell, Noted

PRESENT = Mark(AttendanceState.PRESENT)


def mark(desk: Desk, session_id: int, marks: Mapping[Cell, Mark | None]) -> Change:
    """Say of people in slots of a session what became of them; None makes the cell blank again.

    Raises:
        RuleBroken: the session is closed or cancelled; a slot is cancelled, self-study or has not
            begun; a person is not enrolled, waits or has withdrawn; minutes or a reason are
            missing. Nothing is saved then, not even of the other cells.
    """
    if not marks:
        raise RuleBroken(tr("Choisissez au moins une case."))
    with desk.deed("attendance.mark") as deed:
        deed.session_id = session_id
        sheet = _open(deed, session_id)
        for (slot_id, person_id), wanted in marks.items():
            slot = _slot(sheet, slot_id)
            _refuse(slot_refusal(slot, begun=_begun(desk, sheet, slot)))
            _refuse(_why_not_person(sheet, person_id))
            if wanted:
                _refuse(mark_refusal(wanted, minutes(sheet.profiles, slot.when)))
        _write(deed, sheet, marks)
        deed.says(_said(sheet, marks), "sessions", result=(session_id,))
    return deed.done


def everyone_present(desk: Desk, session_id: int, slot_ids: Collection[int] = ()) -> Change:
    """Say of everybody of whom nothing is said yet that they were present.

    Args:
        desk: who acts.
        session_id: the session.
        slot_ids: in these slots; by default in every slot that has begun.

    Raises:
        RuleBroken: as :func:`mark`; or no blank is left.
    """
    with desk.deed("attendance.everyone") as deed:
        deed.session_id = session_id
        sheet = _open(deed, session_id)
        slots = [_slot(sheet, slot_id) for slot_id in slot_ids]
        for slot in slots:
            _refuse(slot_refusal(slot, begun=_begun(desk, sheet, slot)))
        slots = slots or [
            slot
            for slot in sheet.slots.values()
            if not slot_refusal(slot, begun=_begun(desk, sheet, slot))
        ]
        blank = [
            (slot.id, person_id)
            for slot in slots
            for person_id, enrolled in sheet.people.items()
            if enrolled.state.takes_seat and (slot.id, person_id) not in sheet.noted
        ]
        if not blank:
            raise RuleBroken(tr("Aucune case vide : toutes les présences sont déjà notées."))
        marks = dict.fromkeys(blank, PRESENT)
        _write(deed, sheet, marks)
        deed.says(_said(sheet, marks), "sessions", result=(session_id,))
    return deed.done


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A session's attendance as it stands within a deed."""

    session: Session
    slots: dict[int, Slot]
    people: dict[int, Enrolment]
    noted: dict[Cell, Noted]
    profiles: list[HourProfile]


def _open(deed: Deed, session_id: int) -> _Sheet:
    session = sessions.get(deed.store, session_id)
    _refuse(sheet_refusal(session.code, session.state))
    return _Sheet(
        session,
        {slot.id: slot for slot in sessions.slots_of(deed.store, session_id)},
        {each.person_id: each for each in sessions.enrolments_of(deed.store, session_id)},
        attendance.of_session(deed.store, session_id),
        hours.profiles(deed.store, deed.centre_id),
    )


def _refuse(why: Message | None) -> None:
    if why:
        raise RuleBroken(why, field="attendance")


def _slot(sheet: _Sheet, slot_id: int) -> Slot:
    if slot_id not in sheet.slots:
        raise RuleBroken(
            tr("Ce créneau n'est plus dans {code} : rouvrez la feuille.", code=sheet.session.code)
        )
    return sheet.slots[slot_id]


def _begun(desk: Desk, sheet: _Sheet, slot: Slot) -> bool:
    return has_begun(sheet.profiles, slot.when, desk.local_now())


def _why_not_person(sheet: _Sheet, person_id: int) -> Message | None:
    enrolled = sheet.people.get(person_id)
    if enrolled is None:
        return tr(
            "Cette personne n'est pas inscrite à {code} : inscrivez-la d'abord.",
            code=sheet.session.code,
        )
    return person_refusal(enrolled.person, enrolled.state)


def _write(deed: Deed, sheet: _Sheet, marks: Mapping[Cell, Mark | None]) -> None:
    fresh = []
    for cell, wanted in marks.items():
        noted = sheet.noted.get(cell)
        if wanted and noted:
            deed.recorder.update(tables.Attendance, noted.id, **_columns(wanted))
        elif wanted:
            slot_id, person_id = cell
            fresh.append({"slot_id": slot_id, "person_id": person_id, **_columns(wanted)})
        elif noted:
            deed.recorder.delete(tables.Attendance, noted.id)
    if fresh:
        deed.recorder.insert_many(tables.Attendance, fresh)
    _follow(deed, sheet, marks)


def _columns(wanted: Mark) -> dict[str, object]:
    partial = wanted.state is AttendanceState.PARTIAL
    excused = wanted.state is AttendanceState.EXCUSED
    return {
        "state": wanted.state.value,
        "minutes": wanted.minutes if partial else None,
        "reason": wanted.reason.strip() if excused else "",
    }


def _follow(deed: Deed, sheet: _Sheet, marks: Mapping[Cell, Mark | None]) -> None:
    """Let the enrolments say what the marks say."""
    said: dict[int, list[AttendanceState]] = {person_id: [] for _, person_id in marks}
    whole = {cell: noted.mark for cell, noted in sheet.noted.items()} | dict(marks)
    for (slot_id, person_id), noted in whole.items():
        if noted and person_id in said and not sheet.slots[slot_id].cancelled:
            said[person_id].append(noted.state)
    for person_id, states in said.items():
        enrolled = sheet.people[person_id]
        after = enrolment_after(enrolled.state, states)
        if after is not enrolled.state:
            deed.recorder.update(tables.Enrolment, enrolled.id, state=after.value)


def _said(sheet: _Sheet, marks: Mapping[Cell, Mark | None]) -> Message:
    code = sheet.session.code
    if len(marks) > 1:
        return tr("%n présence(s) notée(s) dans {code}", n=len(marks), code=code)
    ((slot_id, person_id), wanted) = next(iter(marks.items()))
    when = sheet.slots[slot_id].when
    fields = {
        "person": sheet.people[person_id].person, "day": when.day, "half": when.half.label,
    }  # fmt: skip
    if wanted is None:
        return tr("{person}, le {day} ({half}) : plus rien de noté", **fields)
    return tr("{person}, le {day} ({half}) : {state}", state=wanted.state.label, **fields)
