"""A trainer's week, read in one go."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from centre_desk.desk import Desk
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.hours import HourProfile, span
from centre_desk.domain.periods import DAY, Nights, Week
from centre_desk.domain.sheets import Name
from centre_desk.domain.trainer_week import Group, Member, TaughtSlot, TrainerWeek
from centre_desk.domain.training import SEATED, Mode
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries.centre import heading
from centre_desk.storage import hours, people
from centre_desk.storage.stays import display_name

_SEATED = ", ".join(f"'{state}'" for state in SEATED)
_TEACHES = """
FROM slot s JOIN slot_trainer x ON x.slot_id = s.id JOIN session t ON t.id = s.session_id
LEFT JOIN classroom c ON c.id = s.classroom_id
WHERE x.person_id = ? AND NOT s.cancelled AND s.joined_to_id IS NULL AND t.state <> 'cancelled'"""
_TAUGHT = f"""
SELECT s.id, s.day, s.half, s.mode, c.name, c.name_ar, t.title, t.title_ar, s.subject
{_TEACHES} AND s.day BETWEEN ? AND ?"""
_BEFORE = f"SELECT max(s.day) {_TEACHES} AND s.day < ?"
_AFTER = f"SELECT min(s.day) {_TEACHES} AND s.day > ?"
_GROUPS = f"""
SELECT t.id, t.code, t.title, t.title_ar,
  (SELECT count(*) FROM enrolment e WHERE e.session_id = t.id AND e.state IN ({_SEATED}))
FROM slot s JOIN session t ON t.id = s.session_id
WHERE (s.id = ? OR s.joined_to_id = ?) AND NOT s.cancelled AND t.state <> 'cancelled'
ORDER BY CASE WHEN s.joined_to_id IS NULL THEN 0 ELSE 1 END, t.code"""
_MEMBERS = f"""
SELECT e.session_id, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar, n.name, d.name
FROM enrolment e JOIN person p ON p.id = e.person_id
LEFT JOIN affiliation a ON a.person_id = p.id AND a.until IS NULL
LEFT JOIN establishment n ON n.id = a.establishment_id
LEFT JOIN direction d ON d.id = a.direction_id WHERE e.state IN ({_SEATED})
AND e.session_id IN """
_BEDROOMS = """
SELECT DISTINCT r.number, h.arrival, h.departure FROM stay s JOIN hold h ON h.stay_id = s.id
JOIN bed ON bed.id = h.bed_id JOIN room r ON r.id = bed.room_id
WHERE s.person_id = ? AND h.arrival <= ? AND h.departure > ?
  AND s.state IN ('option', 'confirmed', 'in_house', 'left') ORDER BY h.arrival, r.number"""


def read(desk: Desk, person_id: int, week: Week) -> TrainerWeek:
    """What somebody teaches in an ISO week, to whom, and where they sleep meanwhile.

    Raises:
        RuleBroken: nobody has this number any more.
    """
    store, sunday = desk.store, week.monday + 6 * DAY
    with store.snapshot():
        try:
            person = people.get(store, person_id)
        except LookupError as gone:
            raise RuleBroken(tr("Cette fiche n'existe plus.")) from gone
        profiles = hours.profiles(store, desk.centre_id)
        groups: dict[int, Group] = {}
        taught = [
            _taught(desk, row, profiles, groups)
            for row in store.rows(_TAUGHT, person_id, week.monday, sunday)
        ]
        members = _members(desk, groups)
        bedrooms = store.rows(_BEDROOMS, person_id, sunday, week.monday)
        ((before,),) = store.rows(_BEFORE, person_id, week.monday)
        ((after,),) = store.rows(_AFTER, person_id, sunday)
    return TrainerWeek(
        heading=heading(desk),
        person_id=person_id,
        name=Name(person.name, person.name_ar),
        matricule=person.matricule,
        week=week,
        today=desk.today(),
        taught=tuple(sorted(taught, key=lambda each: each.when)),
        groups=tuple(
            Group(
                session_id=key, code=each.code, title=each.title, title_ar=each.title_ar,
                people=tuple(members.get(key, ())),
            )
            for key, each in groups.items()
        ),
        bedrooms=tuple((room, Nights(first, last)) for room, first, last in bedrooms),
        before=_day(before),
        after=_day(after),
    )  # fmt: skip


def _taught(
    desk: Desk, row: tuple[Any, ...], profiles: list[HourProfile], groups: dict[int, Group]
) -> TaughtSlot:
    """One half-day; the groups that sit in it are noted in *groups*."""
    slot_id, day, half, mode, room, room_ar, title, title_ar, subject = row
    together = desk.store.rows(_GROUPS, slot_id, slot_id)
    for key, code, name, name_ar, _ in together:
        groups[key] = Group(session_id=key, code=code, title=name, title_ar=name_ar, people=())
    when = HalfDay(day, Half(half))
    starts, ends = span(profiles, when)
    return TaughtSlot(
        when=when,
        starts=starts,
        ends=ends,
        mode=Mode(mode),
        classroom=room or "",
        classroom_ar=room_ar or "",
        session_ids=tuple(each[0] for each in together),
        codes=tuple(each[1] for each in together),
        title=title,
        title_ar=title_ar,
        subject=subject,
        people=sum(each[4] for each in together),
    )


def _day(found: date | str | None) -> date | None:
    """SQLite does not say that the highest of several days is a day."""
    return date.fromisoformat(found) if isinstance(found, str) else found


def _members(desk: Desk, session_ids: Collection[int]) -> dict[int, list[Member]]:
    found: dict[int, list[Member]] = {}
    if not session_ids:
        return found
    marks = ", ".join("?" * len(session_ids))
    for key, last, first, last_ar, first_ar, establishment, direction in desk.store.rows(
        f"{_MEMBERS}({marks}) ORDER BY lower(p.last_name), lower(p.first_name), p.id", *session_ids
    ):
        name = Name(
            display_name(last, first, last_ar, first_ar, None), f"{last_ar} {first_ar}".strip()
        )
        found.setdefault(key, []).append(Member(name, establishment or "", direction or ""))
    return found
