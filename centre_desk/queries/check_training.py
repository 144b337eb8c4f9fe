"""What must never be found of sessions, slots and the people in them."""

from __future__ import annotations

from enum import Enum

from centre_desk.domain.classrooms import ClassroomKind, Layout
from centre_desk.domain.half_days import Half
from centre_desk.domain.training import (
    SEATED,
    AttendanceState,
    EnrolmentState,
    Mode,
    SessionKind,
    SessionState,
)

_SEATED = ", ".join(f"'{state}'" for state in SEATED)
_HELD = """
    FROM slot s JOIN session t ON t.id = s.session_id AND t.state <> 'cancelled'"""
_ROOMS_DUE = f"""
    SELECT s.classroom_id, s.day, s.half, s.id {_HELD}
    WHERE NOT s.cancelled AND s.mode = 'on_site' AND s.classroom_id IS NOT NULL
      AND s.joined_to_id IS NULL"""
_ROOMS_TAKEN = """
    SELECT classroom_id, day, half, slot_id FROM classroom_half_day WHERE slot_id IS NOT NULL"""
_PEOPLE_DUE = f"""
    SELECT x.person_id, s.day, s.half, s.id, TRUE {_HELD} JOIN slot_trainer x ON x.slot_id = s.id
    WHERE NOT s.cancelled AND s.mode <> 'self_study' AND s.joined_to_id IS NULL
    UNION ALL
    SELECT e.person_id, s.day, s.half, s.id, FALSE {_HELD}
    JOIN enrolment e ON e.session_id = t.id AND e.state IN ({_SEATED})
    WHERE NOT s.cancelled AND s.mode <> 'self_study'"""
_PEOPLE_TAKEN = """
    SELECT person_id, day, half, slot_id, teaches FROM person_half_day"""


def _beyond(one: str, other: str) -> str:
    """What the first finds and the second does not."""
    return f"SELECT * FROM ({one}) a EXCEPT SELECT * FROM ({other}) b"


RULES: dict[str, str] = {
    "jfp-frozen-too-soon": """
        SELECT t.code, j.id FROM jfp_line j JOIN session t ON t.id = j.session_id
        WHERE t.state <> 'closed'""",
    "jfp-corrected-unsigned": """
        SELECT j.session_id, j.id FROM jfp_line j
        WHERE j.correction AND (j.reason = '' OR j.signed_by = '')""",
    "classroom-not-taken": _beyond(_ROOMS_DUE, _ROOMS_TAKEN),
    "classroom-taken-for-nothing": _beyond(_ROOMS_TAKEN, _ROOMS_DUE),
    "half-day-not-taken": _beyond(_PEOPLE_DUE, _PEOPLE_TAKEN),
    "half-day-taken-for-nothing": _beyond(_PEOPLE_TAKEN, _PEOPLE_DUE),
    "session-ends-before-it-begins": """
        SELECT code, first_day, last_day FROM session WHERE last_day < first_day""",
    "slot-outside-session": """
        SELECT s.id, t.code, s.day FROM slot s JOIN session t ON t.id = s.session_id
        WHERE NOT s.cancelled AND (s.day < t.first_day OR s.day > t.last_day)""",
    "two-slots-in-a-half-day": """
        SELECT t.code, s.day, s.half, count(*) FROM slot s JOIN session t ON t.id = s.session_id
        WHERE NOT s.cancelled AND t.kind = 'training'
        GROUP BY t.code, s.session_id, s.day, s.half HAVING count(*) > 1""",
    "joined-to-a-follower": """
        SELECT s.id, l.id FROM slot s JOIN slot l ON l.id = s.joined_to_id
        WHERE l.joined_to_id IS NOT NULL""",
    "joined-apart": f"""
        SELECT s.id, l.id {_HELD} JOIN slot l ON l.id = s.joined_to_id
        WHERE NOT s.cancelled AND (l.cancelled OR l.day <> s.day OR l.half <> s.half
            OR l.mode <> s.mode
            OR EXISTS (SELECT 1 FROM session o WHERE o.id = l.session_id AND o.state = 'cancelled'))
        """,
    "joined-with-its-own": """
        SELECT s.id FROM slot s WHERE s.joined_to_id IS NOT NULL AND (s.classroom_id IS NOT NULL
            OR EXISTS (SELECT 1 FROM slot_trainer x WHERE x.slot_id = s.id))""",
    "rank-without-waiting": """
        SELECT id, session_id, state, rank FROM enrolment
        WHERE (state = 'waiting') <> (rank IS NOT NULL)""",
    "ranks-with-gaps": """
        SELECT session_id, count(*), min(rank), max(rank) FROM enrolment WHERE rank IS NOT NULL
        GROUP BY session_id
        HAVING min(rank) <> 1 OR max(rank) <> count(*) OR count(DISTINCT rank) <> count(*)""",
    "more-people-than-seats": f"""
        SELECT t.code, t.capacity, count(*) FROM session t JOIN enrolment e ON e.session_id = t.id
        WHERE t.capacity IS NOT NULL AND e.state IN ({_SEATED})
        GROUP BY t.id, t.code, t.capacity HAVING count(*) > t.capacity""",
    "merged-person-enrolled": """
        SELECT e.id, p.id FROM enrolment e JOIN person p ON p.id = e.person_id
        WHERE p.merged_into_id IS NOT NULL""",
    "merged-person-teaches": """
        SELECT x.id, p.id FROM slot_trainer x JOIN person p ON p.id = x.person_id
        WHERE p.merged_into_id IS NOT NULL""",
    "unreadable-layout": f"""
        SELECT code, layout FROM session
        WHERE layout NOT IN ('', {", ".join(f"'{layout.value}'" for layout in Layout)})""",
}

VALUES: dict[tuple[str, str], type[Enum]] = {
    ("session", "kind"): SessionKind,
    ("session", "state"): SessionState,
    ("slot", "half"): Half,
    ("slot", "mode"): Mode,
    ("enrolment", "state"): EnrolmentState,
    ("attendance", "state"): AttendanceState,
    ("classroom", "kind"): ClassroomKind,
    ("classroom_seats", "layout"): Layout,
}
