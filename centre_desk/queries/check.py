"""Read the whole database and report every broken rule. This looks for what must never be there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from centre_desk.desk import Desk
from centre_desk.domain import roles
from centre_desk.domain.half_days import half_days
from centre_desk.domain.people import Sex
from centre_desk.domain.periods import DAY, LONGEST_STAY, Nights
from centre_desk.domain.rooms import Cleanliness, RoomKind
from centre_desk.domain.stays import BookingKind, Occupant, Role, StayState, sharing_refusal
from centre_desk.queries import check_meals, check_training
from centre_desk.storage import people
from centre_desk.storage.tables import days, references

RULES: dict[str, str] = {
    "two-holders": """
        SELECT r.number, bed.label, x.arrival, x.departure, x.id FROM (
            SELECT id, bed_id, arrival, departure,
                   max(departure) OVER (PARTITION BY bed_id ORDER BY arrival, id
                       ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS held_until
            FROM hold) x
        JOIN bed ON bed.id = x.bed_id JOIN room r ON r.id = bed.room_id
        WHERE x.held_until > x.arrival""",
    "night-held-twice": """
        SELECT r.number, bed.label, n.night, count(*) FROM bed_night n
        JOIN bed ON bed.id = n.bed_id JOIN room r ON r.id = bed.room_id
        GROUP BY n.bed_id, n.night, r.number, bed.label HAVING count(*) > 1""",
    "night-outside-hold": """
        SELECT n.bed_id, n.night, n.hold_id FROM bed_night n JOIN hold h ON h.id = n.hold_id
        WHERE n.bed_id <> h.bed_id OR n.night < h.arrival OR n.night >= h.departure""",
    "stay-outside-nights": """
        SELECT s.id, s.arrival, s.departure, h.arrival, h.departure FROM stay s
        JOIN hold h ON h.stay_id = s.id
        WHERE h.arrival < s.arrival OR h.departure > s.departure""",
    "empty-stay": """
        SELECT s.id, s.arrival, s.departure FROM stay s WHERE s.departure <= s.arrival""",
    "cancelled-holds-bed": """
        SELECT s.id, h.arrival, h.departure FROM stay s JOIN hold h ON h.stay_id = s.id
        WHERE s.state = 'cancelled'""",
    "lodged-twice": """
        SELECT a.person_id, a.id, b.id FROM stay a
        JOIN stay b ON b.person_id = a.person_id AND b.id > a.id AND b.arrival < a.departure
             AND b.departure > a.arrival
        WHERE a.state IN ('option', 'confirmed', 'in_house')
          AND b.state IN ('option', 'confirmed', 'in_house')""",
    "person-never-found": f"""
        SELECT p.id FROM person p WHERE p.merged_into_id IS NULL AND {people.NAMED}
        AND NOT EXISTS (SELECT 1 FROM person_word w WHERE w.person_id = p.id)""",
    "merged-person-found": """
        SELECT p.id FROM person p WHERE p.merged_into_id IS NOT NULL
        AND EXISTS (SELECT 1 FROM person_word w WHERE w.person_id = p.id)""",
    "merged-person-lodged": """
        SELECT s.id, p.id FROM person p JOIN stay s ON s.person_id = p.id
        WHERE p.merged_into_id IS NOT NULL""",
    "in-house-without-bed": """
        SELECT s.id, s.arrival, s.departure FROM stay s WHERE s.state = 'in_house'
        AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.stay_id = s.id)""",
    "whole-room-not-held": """
        SELECT s.id, r.number, n.night FROM stay s JOIN hold h ON h.stay_id = s.id
        JOIN bed_night n ON n.hold_id = h.id JOIN bed ON bed.id = n.bed_id
        JOIN room r ON r.id = bed.room_id WHERE s.whole_room
        GROUP BY s.id, r.id, r.number, n.night
        HAVING count(*) < (SELECT count(*) FROM bed b WHERE b.room_id = r.id)""",
    "nobody-runs-the-house": """
        SELECT a.centre_id FROM account a WHERE NOT EXISTS (
            SELECT 1 FROM account d WHERE d.centre_id = a.centre_id AND NOT d.retired
            AND d.role = 'director')
        GROUP BY a.centre_id""",
    "absence-outside-stay": """
        SELECT a.id, s.id FROM absence a JOIN stay s ON s.id = a.stay_id
        WHERE a.arrival < s.arrival OR a.departure > s.departure""",
}

UNKEPT_NIGHTS = """
    SELECT h.id, h.bed_id, h.arrival, h.departure, count(n.night) FROM hold h
    LEFT JOIN bed_night n ON n.hold_id = h.id GROUP BY h.id, h.bed_id, h.arrival, h.departure"""

HALF_LODGED = """
    SELECT s.id, s.arrival, s.departure, count(DISTINCT n.night) FROM stay s
    JOIN hold h ON h.stay_id = s.id JOIN bed_night n ON n.hold_id = h.id
    WHERE s.state IN ('option', 'confirmed', 'in_house')
    GROUP BY s.id, s.arrival, s.departure"""

SLEEPERS = """
    SELECT r.number, h.arrival, h.departure, s.id, coalesce(p.sex, s.sex), s.role,
           s.booking_id, b.together
    FROM hold h JOIN bed ON bed.id = h.bed_id JOIN room r ON r.id = bed.room_id
    JOIN stay s ON s.id = h.stay_id JOIN booking b ON b.id = s.booking_id
    LEFT JOIN person p ON p.id = s.person_id
    WHERE h.departure > h.arrival
    ORDER BY r.id, h.arrival, h.id"""

VALUES: dict[tuple[str, str], type[Enum]] = {
    ("room", "kind"): RoomKind,
    ("room", "cleanliness"): Cleanliness,
    ("person", "sex"): Sex,
    ("booking", "kind"): BookingKind,
    ("stay", "sex"): Sex,
    ("stay", "state"): StayState,
    ("stay", "role"): Role,
    ("account", "role"): roles.Role,
    **check_training.VALUES,
    **check_meals.VALUES,
}


@dataclass(frozen=True, slots=True)
class Broken:
    """One broken rule, and where."""

    rule: str
    where: str


@dataclass(frozen=True, slots=True)
class Report:
    """What the check found, and how much it read."""

    broken: tuple[Broken, ...]
    counts: dict[str, int]


def read(desk: Desk) -> Report:
    """Check every rule against every record of the database."""
    with desk.store.snapshot():
        return Report(tuple(_broken(desk)), _counts(desk))


def _broken(desk: Desk) -> Iterator[Broken]:
    yield from _unreadable(desk)
    for rule, sql in {**RULES, **check_training.RULES, **check_meals.RULES}.items():
        for row in _read(desk, sql):
            yield Broken(rule, " ".join(map(str, row)))
    for hold, bed, arrival, departure, nights in _read(desk, UNKEPT_NIGHTS):
        if nights != (departure - arrival).days:
            yield Broken("hold-without-nights", f"{hold} {bed} {arrival} {departure} {nights}")
    for stay, arrival, departure, nights in _read(desk, HALF_LODGED):
        if nights != (departure - arrival).days:
            yield Broken("night-without-bed", f"{stay} {arrival} {departure} {nights}")
    yield from _closures(desk)
    yield from _sharing(desk)
    for table, column, parent in references():
        for row in desk.store.rows(
            f"SELECT c.{column} FROM {table} c LEFT JOIN {parent} p ON p.id = c.{column} "
            f"WHERE c.{column} IS NOT NULL AND p.id IS NULL"
        ):
            yield Broken("orphan", f"{table}.{column} = {row[0]}")


def _unreadable(desk: Desk) -> Iterator[Broken]:
    """Days that are none, and words that the program does not know."""
    for table, column in days():
        # As text: a day that is none cannot be read as a day.
        for (value,) in desk.store.rows(
            f"SELECT CAST({column} AS TEXT) FROM {table} WHERE {column} IS NOT NULL "
            f"AND (date({column}) IS NULL OR date({column}) <> {column})"
        ):
            yield Broken("unreadable", f"{table}.{column} = {value}")
    for (table, column), words in VALUES.items():
        known = [word.value for word in words]
        marks = ", ".join("?" * len(known))
        for key, value in desk.store.rows(
            f"SELECT id, {column} FROM {table} WHERE {column} NOT IN ({marks})", *known
        ):
            yield Broken("unreadable", f"{table} {key}: {column} = {value}")


def _read(desk: Desk, sql: str) -> list[tuple[Any, ...]]:
    """What a rule finds; nothing where it meets a day already reported as unreadable."""
    try:
        return desk.store.rows(sql)
    except ValueError:
        return []


def _sharing(desk: Desk) -> Iterator[Broken]:
    """Hold everybody against those who were in the room when they came."""
    present: list[tuple[str, date, date, Occupant]] = []
    known = {word.value for words in (Sex, Role) for word in words} | {None}
    for number, arrival, departure, stay_id, sex, role, booking, together in _read(desk, SLEEPERS):
        if not {sex, role} <= known:
            continue  # reported as unreadable
        present = [other for other in present if other[0] == number and other[2] > arrival]
        newcomer = Occupant(
            str(stay_id), Sex(sex) if sex else None, Role(role), booking, bool(together),
            Nights(arrival, min(departure, arrival + LONGEST_STAY * DAY)),
        )  # fmt: skip
        for *_, other in present:
            if other.name != newcomer.name and sharing_refusal(newcomer, [other]):
                clash = newcomer.sex and other.sex and newcomer.sex is not other.sex
                rule = "sex-clash" if clash else "trainer-shares"
                yield Broken(rule, f"{number} {arrival} {other.name} {newcomer.name}")
        present.append((number, arrival, departure, newcomer))


def _closures(desk: Desk) -> Iterator[Broken]:
    """A closed classroom is taken in every half-day of its closure, and in no other."""
    found = _read(
        desk, "SELECT closure_id, day, half FROM classroom_half_day WHERE closure_id IS NOT NULL"
    )
    expected = {
        (key, each.day, each.half.value)
        for key, first, last in _read(desk, "SELECT id, first_day, last_day FROM classroom_closure")
        for each in half_days(first, last)
    }
    for odd in sorted(expected.symmetric_difference(found)):
        yield Broken("closure-half-days", " ".join(map(str, odd)))


def _counts(desk: Desk) -> dict[str, int]:
    tables = ("room", "bed", "person", "session", "booking", "stay", "hold", "bed_night", "block")
    found = {}
    for table in tables:
        row = desk.store.one(f"SELECT count(*) FROM {table}")
        found[table] = row[0] if row else 0
    return found
