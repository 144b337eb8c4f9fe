"""Whose badge or ticket was shown at the restaurant's door, and what was handed out already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, time

from centre_desk.desk import Desk
from centre_desk.domain.meals import Service
from centre_desk.domain.stays import Role
from centre_desk.queries import kiosk


@dataclass(frozen=True, slots=True)
class Ticket:
    """A meal on paper; *person_id* is None for places without a name and guests by number."""

    id: int
    day: date
    service: Service
    label: str
    person_id: int | None


def ticket(desk: Desk, code: str) -> Ticket | None:
    """The ticket whose QR says *code*."""
    row = desk.store.one(
        "SELECT t.id, t.day, t.service, coalesce(o.label, b.label, e.code, ''), t.number, "
        "t.person_id FROM meal_ticket t LEFT JOIN meal_outside o ON o.id = t.outside_id "
        "LEFT JOIN stay s ON s.id = t.stay_id LEFT JOIN booking b ON b.id = s.booking_id "
        "LEFT JOIN session e ON e.id = t.session_id "
        "WHERE t.code = ? AND t.centre_id = ?",
        code,
        desk.centre_id,
    )
    if row is None:
        return None
    number, day, service, label, place, person_id = row
    return Ticket(number, day, Service(service), f"{label} {place}".strip(), person_id)


def holder(desk: Desk, code: str) -> int | None:
    """Who has the badge that says *code*, or that matricule."""
    person_id = kiosk.by_badge(desk, code)
    if person_id is not None:
        return person_id
    row = desk.store.one(
        "SELECT id FROM person WHERE matricule = ? AND centre_id = ? AND merged_into_id IS NULL",
        code,
        desk.centre_id,
    )
    return row[0] if row else None


def served_at(
    desk: Desk, day: date, service: Service, *, person_id: int | None, ticket_id: int | None
) -> time | None:
    """At what local time that meal was handed out; None while it was not."""
    row = desk.store.one(
        "SELECT at FROM meal_served WHERE centre_id = ? AND day = ? AND service = ? "
        "AND (person_id = ? OR ticket_id = ?)",
        desk.centre_id,
        day,
        service.value,
        person_id,
        ticket_id,
    )
    return row[0].replace(tzinfo=UTC).astimezone(desk.zone).time() if row else None


def guests_without_badge(desk: Desk, stay_ids: Sequence[int]) -> set[int]:
    """The people of some stays who are neither here for a session nor have a badge."""
    marks = ", ".join("?" * len(stay_ids)) or "NULL"
    rows = desk.store.rows(
        "SELECT s.person_id FROM stay s LEFT JOIN badge b ON b.person_id = s.person_id "
        f"WHERE s.id IN ({marks}) AND s.role = ? AND b.id IS NULL",
        *stay_ids,
        Role.GUEST.value,
    )
    return {row[0] for row in rows}
