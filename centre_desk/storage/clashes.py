"""Say who is where already, when a half-day cannot be given twice."""

from __future__ import annotations

from datetime import date

from centre_desk.domain.half_days import Half
from centre_desk.language import Message, tr
from centre_desk.storage import people
from centre_desk.storage.database import Store
from centre_desk.storage.half_days import HalfDayTaken

WHO_TEACHES = """
    SELECT c.name, t.code, t.title, k.reason FROM classroom_half_day h
    JOIN classroom c ON c.id = h.classroom_id
    LEFT JOIN slot s ON s.id = h.slot_id LEFT JOIN session t ON t.id = s.session_id
    LEFT JOIN classroom_closure k ON k.id = h.closure_id
    WHERE h.classroom_id = ? AND h.day = ? AND h.half = ?"""
WHERE_SOMEBODY_IS = """
    SELECT h.slot_id, h.teaches, t.code, t.title, coalesce(c.name, lc.name)
    FROM person_half_day h JOIN slot s ON s.id = h.slot_id JOIN session t ON t.id = s.session_id
    LEFT JOIN classroom c ON c.id = s.classroom_id
    LEFT JOIN slot l ON l.id = s.joined_to_id LEFT JOIN classroom lc ON lc.id = l.classroom_id
    WHERE h.person_id = ? AND h.day = ? AND h.half = ?"""


def sentence(store: Store, taken: HalfDayTaken) -> Message:
    """Name the session or the closure that has the classroom, or where the person is."""
    say = _classroom if taken.column == "classroom_id" else _person
    for holder, day, half in taken.wanted:
        found = say(store, taken.slot_id, holder, day, Half(half))
        if found:
            return found
    return tr("Cette demi-journée vient d'être prise par un autre poste. Choisissez-en une autre.")


def _classroom(
    store: Store, _slot_id: int | None, classroom_id: int, day: date, half: Half
) -> Message | None:
    row = store.one(WHO_TEACHES, classroom_id, day, half.value)
    if row is None:
        return None
    name, code, title, reason = row
    if code is None:
        return tr(
            "{room} est fermée le {day} ({half}) : {reason}.",
            room=name, day=day, half=half.label, reason=reason,
        )  # fmt: skip
    return tr(
        "{room} est prise le {day} ({half}) par {code} {title}.",
        room=name, day=day, half=half.label, code=code, title=title,
    )  # fmt: skip


def _person(
    store: Store, slot_id: int | None, person_id: int, day: date, half: Half
) -> Message | None:
    row = store.one(WHERE_SOMEBODY_IS, person_id, day, half.value)
    if row is None:
        return None
    there, teaches, code, title, room = row
    who = people.get(store, person_id).name
    if there == slot_id:
        return tr(
            "{person} ne peut pas être à la fois formateur et participant le {day} ({half}).",
            person=who, day=day, half=half.label,
        )  # fmt: skip
    where = (
        tr("{code} {title}, {room}", code=code, title=title, room=room)
        if room
        else tr("{code} {title}", code=code, title=title)
    )
    if teaches:
        return tr(
            "{person} anime déjà {where} le {day} ({half}).",
            person=who, where=where, day=day, half=half.label,
        )  # fmt: skip
    return tr(
        "{person} suit déjà {where} le {day} ({half}).",
        person=who, where=where, day=day, half=half.label,
    )  # fmt: skip
