"""Look somebody up for the lobby's screen: only people who are here these days, one at a time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from centre_desk.desk import Desk
from centre_desk.domain.formulas import Formula
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.hours import USUAL_HOURS, HourProfile, profile_on
from centre_desk.domain.kiosk import (
    LEAST_LETTERS,
    MOST_NAMES,
    Bedroom,
    Card,
    Lesson,
    Visible,
)
from centre_desk.domain.names import search_words
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.sheets import Name
from centre_desk.domain.training import SEATED, Mode
from centre_desk.storage import hours, settings, words
from centre_desk.storage.stays import display_name

AHEAD = 7 * DAY
"""How far the screen looks: somebody who comes next week is known, last year's guest is not."""
_SEATED = ", ".join(f"'{state}'" for state in SEATED)

HERE = """
    EXISTS (SELECT 1 FROM stay s WHERE s.person_id = p.id AND s.arrival <= ? AND s.departure >= ?
            AND s.state IN ('option', 'confirmed', 'in_house'))
    OR EXISTS (SELECT 1 FROM person_half_day h WHERE h.person_id = p.id AND h.day BETWEEN ? AND ?)
"""

LESSONS = f"""
SELECT h.day, h.half, h.teaches, t.code, t.title, t.title_ar, s.mode, c.name, c.name_ar, c.floor,
       (SELECT count(*) FROM enrolment e WHERE e.session_id = t.id AND e.state IN ({_SEATED}))
FROM person_half_day h JOIN slot s ON s.id = h.slot_id JOIN session t ON t.id = s.session_id
LEFT JOIN slot l ON l.id = s.joined_to_id
LEFT JOIN classroom c ON c.id = coalesce(l.classroom_id, s.classroom_id)
WHERE h.person_id = ? AND h.day BETWEEN ? AND ? AND t.state <> 'cancelled'"""


def find(desk: Desk, text: str) -> tuple[Visible, ...]:
    """The people here these days whose name begins so, in either script.

    Fewer than three letters find nobody: the screen is no directory. Whoever has a half-day today
    comes first; one more than :data:`MOST_NAMES` says that there are others.
    """
    wanted = search_words(text)
    if not wanted or max(map(len, wanted)) < LEAST_LETTERS:
        return ()
    today = desk.today()
    until = today + AHEAD
    with desk.store.snapshot():
        among, parameters = words.beginning(desk.store, desk.centre_id, wanted)
        rows = desk.store.rows(
            "SELECT p.id, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar, "
            f"coalesce(e.name, d.name, '') FROM ({among}) f JOIN person p ON p.id = f.person_id "
            "LEFT JOIN affiliation a ON a.person_id = p.id AND a.until IS NULL "
            "LEFT JOIN establishment e ON e.id = a.establishment_id "
            f"LEFT JOIN direction d ON d.id = a.direction_id WHERE {HERE} "
            "ORDER BY CASE WHEN EXISTS (SELECT 1 FROM person_half_day t WHERE t.person_id = p.id "
            "AND t.day = ?) THEN 0 ELSE 1 END, p.last_name, p.first_name, p.id LIMIT ?",
            *parameters,
            until, today, today, until,
            today, MOST_NAMES + 1,
        )  # fmt: skip
    return tuple(Visible(row[0], _name(*row[1:5]), row[5]) for row in rows)


def by_badge(desk: Desk, code: str) -> int | None:
    """Whose badge says *code*; None where nobody's does."""
    row = desk.store.one(
        "SELECT coalesce(p.merged_into_id, p.id) FROM badge b JOIN person p ON p.id = b.person_id "
        "WHERE b.code = ? AND p.centre_id = ?",
        code.strip().upper(),
        desk.centre_id,
    )
    return row[0] if row else None


def card(desk: Desk, person_id: int) -> Card:
    """What the screen shows of one person.

    Raises:
        LookupError: there is no such person.
    """
    now = desk.local_now()
    today = now.date()
    with desk.store.snapshot():
        row = desk.store.one(
            "SELECT last_name, first_name, last_name_ar, first_name_ar FROM person "
            "WHERE id = ? AND centre_id = ?",
            person_id,
            desk.centre_id,
        )
        if row is None:
            raise LookupError(f"person {person_id}")
        lessons = _lessons(desk, person_id, today)
        return Card(
            person_id=person_id,
            name=_name(*row),
            today=today,
            now=next((each for each in lessons if _running(each, now)), None),
            next=next((each for each in lessons if _to_come(each, now)), None),
            lessons=lessons,
            bedroom=_bedroom(desk, person_id, today),
            formula=_formula(desk, person_id, today),
        )


def code_is_set(desk: Desk) -> bool:
    """Whether the centre has chosen the code without which the screen is not left."""
    return bool(settings.read(desk.store, desk.centre_id).kiosk_code)


def _lessons(desk: Desk, person_id: int, today: date) -> tuple[Lesson, ...]:
    profiles = hours.profiles(desk.store, desk.centre_id)
    rows = desk.store.rows(LESSONS, person_id, today, today + AHEAD)
    found = [_lesson(row, profiles) for row in rows]
    return tuple(sorted(found, key=lambda lesson: lesson.when))


def _lesson(row: tuple[object, ...], profiles: Iterable[HourProfile]) -> Lesson:
    day, half, teaches, code, title, title_ar, mode, room, room_ar, floor, group = row
    when = HalfDay(day, Half(half))  # type: ignore[arg-type]
    of_day = profile_on(profiles, when.day).hours
    starts, ends = of_day.get(when.half, USUAL_HOURS[when.half])
    return Lesson(
        when=when,
        starts=starts,
        ends=ends,
        code=str(code),
        title=str(title),
        title_ar=str(title_ar),
        mode=Mode(mode),
        classroom=str(room or ""),
        classroom_ar=str(room_ar or ""),
        floor=floor if isinstance(floor, int) else None,
        teaches=bool(teaches),
        group=group if isinstance(group, int) else 0,
    )


def _running(lesson: Lesson, now: datetime) -> bool:
    return lesson.when.day == now.date() and lesson.starts <= now.time() < lesson.ends


def _to_come(lesson: Lesson, now: datetime) -> bool:
    return (lesson.when.day, lesson.starts) > (now.date(), now.time())


def _bedroom(desk: Desk, person_id: int, today: date) -> Bedroom | None:
    """The bed of tonight, or of the first night to come."""
    row = desk.store.one(
        "SELECT r.number, bed.label, r.floor, s.arrival, s.departure FROM stay s "
        "JOIN hold h ON h.stay_id = s.id JOIN bed ON bed.id = h.bed_id "
        "JOIN room r ON r.id = bed.room_id WHERE s.person_id = ? AND h.departure >= ? "
        "AND s.arrival <= ? AND s.state IN ('option', 'confirmed', 'in_house') "
        "ORDER BY CASE WHEN h.departure > ? THEN 0 ELSE 1 END, h.arrival LIMIT 1",
        person_id,
        today,
        today + AHEAD,
        today,
    )
    return Bedroom(row[0], row[1], row[2], Nights(row[3], row[4])) if row else None


def _formula(desk: Desk, person_id: int, today: date) -> Formula | None:
    """What the person is fed in the session that runs, or comes next; trainers as their group."""
    row = desk.store.one(
        "SELECT formula FROM (SELECT coalesce(nullif(e.formula, ''), t.formula) AS formula, "
        "t.first_day, t.last_day, t.state FROM enrolment e JOIN session t ON t.id = e.session_id "
        f"WHERE e.person_id = ? AND e.state IN ({_SEATED}) UNION ALL "
        "SELECT t.formula, t.first_day, t.last_day, t.state FROM slot_trainer x "
        "JOIN slot s ON s.id = x.slot_id JOIN session t ON t.id = s.session_id "
        "WHERE x.person_id = ?) f WHERE last_day >= ? AND first_day <= ? "
        "AND state <> 'cancelled' ORDER BY first_day LIMIT 1",
        person_id,
        person_id,
        today,
        today + AHEAD,
    )
    return Formula(row[0]) if row else None


def _name(last: str, first: str, last_ar: str, first_ar: str) -> Name:
    return Name(display_name(last, first, last_ar, first_ar, None), f"{last_ar} {first_ar}".strip())
