"""Read the whole database and report every broken rule. This looks for what must never be there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from centre_desk.desk import Desk

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
    "sex-clash": """
        SELECT r.number, n1.night, s1.id, s2.id FROM bed b1
        JOIN bed b2 ON b2.room_id = b1.room_id AND b2.id > b1.id
        JOIN bed_night n1 ON n1.bed_id = b1.id
        JOIN bed_night n2 ON n2.bed_id = b2.id AND n2.night = n1.night
        JOIN hold h1 ON h1.id = n1.hold_id JOIN hold h2 ON h2.id = n2.hold_id
        JOIN stay s1 ON s1.id = h1.stay_id JOIN stay s2 ON s2.id = h2.stay_id
        JOIN booking k ON k.id = s1.booking_id JOIN room r ON r.id = b1.room_id
        LEFT JOIN person p1 ON p1.id = s1.person_id LEFT JOIN person p2 ON p2.id = s2.person_id
        WHERE s1.id <> s2.id AND NOT (s1.booking_id = s2.booking_id AND k.together)
          AND coalesce(p1.sex, s1.sex) <> coalesce(p2.sex, s2.sex)""",
    "trainer-shares": """
        SELECT r.number, n1.night, s1.id, s2.id FROM bed b1
        JOIN bed b2 ON b2.room_id = b1.room_id AND b2.id > b1.id
        JOIN bed_night n1 ON n1.bed_id = b1.id
        JOIN bed_night n2 ON n2.bed_id = b2.id AND n2.night = n1.night
        JOIN hold h1 ON h1.id = n1.hold_id JOIN hold h2 ON h2.id = n2.hold_id
        JOIN stay s1 ON s1.id = h1.stay_id JOIN stay s2 ON s2.id = h2.stay_id
        JOIN booking k ON k.id = s1.booking_id JOIN room r ON r.id = b1.room_id
        WHERE s1.id <> s2.id AND NOT (s1.booking_id = s2.booking_id AND k.together)
          AND (s1.role = 'trainer') <> (s2.role = 'trainer')""",
    "lodged-twice": """
        SELECT a.person_id, a.id, b.id FROM stay a
        JOIN stay b ON b.person_id = a.person_id AND b.id > a.id AND b.arrival < a.departure
             AND b.departure > a.arrival
        WHERE a.state IN ('option', 'confirmed', 'in_house')
          AND b.state IN ('option', 'confirmed', 'in_house')""",
    "absence-outside-stay": """
        SELECT a.id, s.id FROM absence a JOIN stay s ON s.id = a.stay_id
        WHERE a.arrival < s.arrival OR a.departure > s.departure""",
}

UNKEPT_NIGHTS = """
    SELECT h.id, h.bed_id, h.arrival, h.departure, count(n.night) FROM hold h
    LEFT JOIN bed_night n ON n.hold_id = h.id GROUP BY h.id, h.bed_id, h.arrival, h.departure"""

PARENTS = {
    "bed": {"room_id": "room"},
    "stay": {"booking_id": "booking", "person_id": "person"},
    "hold": {"bed_id": "bed", "stay_id": "stay", "block_id": "block"},
    "bed_night": {"bed_id": "bed", "hold_id": "hold"},
    "block": {"room_id": "room"},
    "absence": {"stay_id": "stay"},
    "booking": {"session_id": "session"},
    "affiliation": {"person_id": "person"},
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
    for rule, sql in RULES.items():
        for row in desk.store.rows(sql):
            yield Broken(rule, " ".join(map(str, row)))
    for hold, bed, arrival, departure, nights in desk.store.rows(UNKEPT_NIGHTS):
        if nights != (departure - arrival).days:
            yield Broken("hold-without-nights", f"{hold} {bed} {arrival} {departure} {nights}")
    for table, parents in PARENTS.items():
        for column, parent in parents.items():
            for row in desk.store.rows(
                f"SELECT c.{column} FROM {table} c LEFT JOIN {parent} p ON p.id = c.{column} "
                f"WHERE c.{column} IS NOT NULL AND p.id IS NULL"
            ):
                yield Broken("orphan", f"{table}.{column} = {row[0]}")


def _counts(desk: Desk) -> dict[str, int]:
    tables = ("room", "bed", "person", "session", "booking", "stay", "hold", "bed_night", "block")
    found = {}
    for table in tables:
        row = desk.store.one(f"SELECT count(*) FROM {table}")
        found[table] = row[0] if row else 0
    return found
