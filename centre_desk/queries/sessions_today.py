"""The sessions of one day: where they are held, by whom, for how many."""

from __future__ import annotations

from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half
from centre_desk.domain.sheets import Name
from centre_desk.domain.training import SEATED, Mode
from centre_desk.queries.views import HeldToday, SessionToday
from centre_desk.storage.stays import display_name

_SEATED = ", ".join(f"'{state}'" for state in SEATED)
_SESSIONS = f"""
SELECT t.id, t.code, t.title, t.first_day, t.last_day,
  (SELECT count(*) FROM stay s JOIN booking b ON b.id = s.booking_id
   WHERE b.session_id = t.id AND s.state NOT IN ('cancelled', 'no_show')),
  t.title_ar,
  (SELECT count(*) FROM enrolment e WHERE e.session_id = t.id AND e.state IN ({_SEATED}))
FROM session t WHERE t.centre_id = ? AND t.first_day <= ? AND t.last_day >= ?
  AND t.state <> 'cancelled' ORDER BY t.code"""
# A slot held together with another has the other's classroom and trainers.
_HELD = """
SELECT s.session_id, s.half, s.mode, c.name FROM slot s
LEFT JOIN slot l ON l.id = s.joined_to_id
LEFT JOIN classroom c ON c.id = coalesce(l.classroom_id, s.classroom_id)
WHERE s.centre_id = ? AND s.day = ? AND NOT s.cancelled"""
_TRAINERS = """
SELECT DISTINCT s.session_id, p.id, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar
FROM slot s JOIN slot_trainer x ON x.slot_id = coalesce(s.joined_to_id, s.id)
JOIN person p ON p.id = x.person_id
WHERE s.centre_id = ? AND s.day = ? AND NOT s.cancelled ORDER BY p.last_name, p.first_name, p.id"""


def on(desk: Desk, day: date) -> tuple[SessionToday, ...]:
    """The sessions that run on *day*, with its half-days; a cancelled session does not run."""
    store, centre = desk.store, desk.centre_id
    held: dict[int, list[HeldToday]] = {}
    for session_id, half, mode, classroom in store.rows(_HELD, centre, day):
        held.setdefault(session_id, []).append(HeldToday(Half(half), Mode(mode), classroom or ""))
    trainers: dict[int, list[Name]] = {}
    for session_id, _, last, first, last_ar, first_ar in store.rows(_TRAINERS, centre, day):
        latin = display_name(last, first, last_ar, first_ar, None)
        trainers.setdefault(session_id, []).append(Name(latin, f"{last_ar} {first_ar}".strip()))
    return tuple(
        SessionToday(
            id=number,
            code=code,
            title=title,
            start=first,
            end=last,
            lodged=lodged,
            title_ar=title_ar,
            enrolled=enrolled,
            held=tuple(sorted(held.get(number, ()), key=lambda each: each.half)),
            trainers=tuple(trainers.get(number, ())),
        )
        for number, code, title, first, last, lodged, title_ar, enrolled in store.rows(
            _SESSIONS, centre, day, day
        )
    )
