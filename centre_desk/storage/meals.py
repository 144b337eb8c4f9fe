"""Meals: rows to domain, and the plain rows from which the kitchen's figures follow."""

from __future__ import annotations

import json
from datetime import date, time
from typing import Any

from centre_desk.domain.meal_figures import Menu
from centre_desk.domain.meals import Hours, MealProfile, ProfileKind, Service
from centre_desk.storage.database import Store

Row = tuple[Any, ...]
LODGED = ("confirmed", "in_house", "left")
"""Stays whose people eat: an option may never come."""


def profiles(store: Store, centre_id: int) -> list[MealProfile]:
    """The meals that the centre has set, those of the rest of the year first."""
    rows = store.rows(
        "SELECT id, name, first_day, last_day, kind, hours, cut_off, same_day FROM meal_profile "
        "WHERE centre_id = ? ORDER BY first_day IS NOT NULL, first_day, id",
        centre_id,
    )
    return [
        MealProfile(
            id=row[0], name=row[1], first_day=row[2], last_day=row[3], kind=ProfileKind(row[4]),
            hours=_hours(row[5]), cut_off=time.fromisoformat(row[6]), same_day=bool(row[7]),
        )
        for row in rows
    ]  # fmt: skip


def written_hours(hours: Hours) -> str:
    """Hours as the row keeps them."""
    return json.dumps(
        {each.value: [f"{start:%H:%M}", f"{end:%H:%M}"] for each, (start, end) in hours.items()}
    )


def _hours(text: str) -> Hours:
    return {
        Service(service): (time.fromisoformat(start), time.fromisoformat(end))
        for service, (start, end) in json.loads(text).items()
    }


def lodged(store: Store, centre_id: int, first: date, last: date) -> list[Row]:
    """A row for each stay in the house on some day from *first* to *last*.

    Stay, person, arrival, departure, hours of both, heads, role and formula (the person's own,
    else the booking's, else the session's; None where nobody says).
    """
    return store.rows(
        "SELECT s.id, s.person_id, s.arrival, s.departure, s.expected_at, s.leaves_at, s.party, "
        "s.role, coalesce(nullif(e.formula, ''), nullif(b.formula, ''), t.formula) "
        "FROM stay s JOIN booking b ON b.id = s.booking_id "
        "LEFT JOIN session t ON t.id = b.session_id "
        "LEFT JOIN enrolment e ON e.session_id = b.session_id AND e.person_id = s.person_id "
        "WHERE s.centre_id = ? AND s.departure >= ? AND s.arrival <= ? "
        f"AND s.state IN {LODGED!r} ORDER BY s.arrival, s.id",
        centre_id,
        first,
        last,
    )


def absences(store: Store, centre_id: int, first: date, last: date) -> list[Row]:
    """Stay, first night away and day of return, of those that matter from *first* to *last*."""
    return store.rows(
        "SELECT stay_id, arrival, departure FROM absence "
        "WHERE centre_id = ? AND departure >= ? AND arrival <= ? ORDER BY arrival",
        centre_id,
        first,
        last,
    )


def slots(store: Store, first: date, last: date) -> dict[int, tuple[date, str, int]]:
    """Day, half and session of each slot on site by day; who is in one is no row of its own here.

    A day is read once for a slot, and not once for everybody in it.
    """
    rows = store.rows(
        "SELECT id, day, half, session_id FROM slot "
        "WHERE day >= ? AND day <= ? AND mode = 'on_site' AND half <> 'evening'",
        first,
        last,
    )
    return {slot: (day, half, session) for slot, day, half, session in rows}


def attended(store: Store, first: date, last: date) -> list[Row]:
    """Slot, person and whether they teach, of half-days on site."""
    return store.rows(
        "SELECT h.slot_id, h.person_id, h.teaches FROM slot s "
        "JOIN person_half_day h ON h.slot_id = s.id "
        "WHERE s.day >= ? AND s.day <= ? AND s.mode = 'on_site' AND s.half <> 'evening'",
        first,
        last,
    )


def diets(store: Store, centre_id: int) -> dict[int, str]:
    """The diets of those who have one."""
    rows = store.rows("SELECT id, diet FROM person WHERE centre_id = ? AND diet <> ''", centre_id)
    return dict(rows)


def missing(store: Store, first: date, last: date) -> set[tuple[int, int]]:
    """Slot and person of whoever is known not to be there."""
    return set(
        store.rows(
            "SELECT a.slot_id, a.person_id FROM slot s JOIN attendance a ON a.slot_id = s.id "
            "WHERE s.day >= ? AND s.day <= ? AND a.state IN ('absent', 'excused')",
            first,
            last,
        )
    )


def formulas(
    store: Store, centre_id: int, first: date, last: date
) -> tuple[dict[int, str], dict[tuple[int, int], str]]:
    """What the sessions of a period are fed, and who in them is fed otherwise."""
    span = (centre_id, first, last)
    of_sessions = store.rows(
        "SELECT id, formula FROM session WHERE centre_id = ? AND last_day >= ? AND first_day <= ?",
        *span,
    )
    own = store.rows(
        "SELECT e.session_id, e.person_id, e.formula FROM session t "
        "JOIN enrolment e ON e.session_id = t.id WHERE t.centre_id = ? AND t.last_day >= ? "
        "AND t.first_day <= ? AND e.formula <> ''",
        *span,
    )
    return dict(of_sessions), {(session, person): formula for session, person, formula in own}


def asked(store: Store, centre_id: int, first: date, last: date) -> list[Row]:
    """Person, stay, first and last day, wish, service and formula, as they were noted."""
    return store.rows(
        "SELECT person_id, stay_id, first_day, last_day, wish, service, formula "
        "FROM meal_exception WHERE centre_id = ? AND last_day >= ? AND first_day <= ? ORDER BY id",
        centre_id,
        first,
        last,
    )


def events(store: Store, centre_id: int, first: date, last: date) -> list[Row]:
    """Session, code, formula, first and last day, and people on the stands, of events."""
    return store.rows(
        "SELECT t.id, t.code, t.formula, t.first_day, t.last_day, sum(x.people) FROM session t "
        "JOIN exhibitor x ON x.session_id = t.id WHERE t.centre_id = ? AND t.last_day >= ? "
        "AND t.first_day <= ? AND t.state <> 'cancelled' "
        "GROUP BY t.id, t.code, t.formula, t.first_day, t.last_day HAVING sum(x.people) > 0",
        centre_id,
        first,
        last,
    )


def halves_of(store: Store, session_id: int) -> list[Row]:
    """Day and half of each slot of a session that takes place on site."""
    return store.rows(
        "SELECT DISTINCT day, half FROM slot WHERE session_id = ? AND NOT cancelled "
        "AND mode = 'on_site'",
        session_id,
    )


def outside(store: Store, centre_id: int, first: date, last: date) -> list[Row]:
    """Number, day, service, people, label, how many came (or None) and session, of guests."""
    return store.rows(
        "SELECT id, day, service, people, label, served, session_id FROM meal_outside "
        "WHERE centre_id = ? AND day >= ? AND day <= ? ORDER BY day, id",
        centre_id,
        first,
        last,
    )


def served(store: Store, centre_id: int, first: date, last: date) -> list[Row]:
    """Day, service and number of meals handed out at the door."""
    return store.rows(
        "SELECT day, service, count(*) FROM meal_served "
        "WHERE centre_id = ? AND day >= ? AND day <= ? GROUP BY day, service",
        centre_id,
        first,
        last,
    )


def menus(store: Store, centre_id: int, first: date, last: date) -> dict[date, dict[Service, Menu]]:
    """What is cooked on each day of a period."""
    found: dict[date, dict[Service, Menu]] = {}
    for day, service, *texts in store.rows(
        "SELECT day, service, french, arabic, english FROM menu "
        "WHERE centre_id = ? AND day >= ? AND day <= ?",
        centre_id,
        first,
        last,
    ):
        found.setdefault(day, {})[Service(service)] = Menu(*texts)
    return found


def prints(store: Store, centre_id: int, first: date, last: date) -> list[Row]:
    """Day, moment (UTC) and figures of every sheet that the kitchen was given, oldest first."""
    return store.rows(
        "SELECT day, at, figures FROM meal_print WHERE centre_id = ? AND day >= ? AND day <= ? "
        "ORDER BY id",
        centre_id,
        first,
        last,
    )
