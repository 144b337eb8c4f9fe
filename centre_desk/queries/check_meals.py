"""What must never be found of meals."""

from __future__ import annotations

from enum import Enum

from centre_desk.domain.meals import ProfileKind, Service, Wish

RULES: dict[str, str] = {
    "served-to-nobody": """
        SELECT id, day, service FROM meal_served WHERE person_id IS NULL AND ticket_id IS NULL""",
    "served-twice": """
        SELECT coalesce(s.person_id, t.person_id), s.day, s.service, count(*)
        FROM meal_served s LEFT JOIN meal_ticket t ON t.id = s.ticket_id
        WHERE coalesce(s.person_id, t.person_id) IS NOT NULL
        GROUP BY coalesce(s.person_id, t.person_id), s.day, s.service HAVING count(*) > 1""",
    "ticket-served-elsewhere": """
        SELECT s.id, t.code FROM meal_served s JOIN meal_ticket t ON t.id = s.ticket_id
        WHERE s.day <> t.day OR s.service <> t.service""",
    "meal-asked-for-nobody": """
        SELECT id, first_day, wish FROM meal_exception
        WHERE person_id IS NULL AND stay_id IS NULL""",
    "meal-asked-backwards": """
        SELECT id, first_day, last_day FROM meal_exception WHERE last_day < first_day""",
    "meals-given-twice": """
        SELECT a.id, b.id FROM meal_profile a JOIN meal_profile b ON b.id > a.id
        AND b.centre_id = a.centre_id WHERE (a.first_day IS NULL AND b.first_day IS NULL)
        OR (a.first_day <= b.last_day AND b.first_day <= a.last_day)""",
    "guests-without-number": """
        SELECT id, day, people FROM meal_outside WHERE people < 1 OR served < 0""",
    "merged-person-eats": """
        SELECT e.id, p.id FROM meal_exception e JOIN person p ON p.id = e.person_id
        WHERE p.merged_into_id IS NOT NULL""",
}
VALUES: dict[tuple[str, str], type[Enum]] = {
    ("meal_profile", "kind"): ProfileKind,
    ("meal_exception", "wish"): Wish,
    ("meal_outside", "service"): Service,
    ("meal_ticket", "service"): Service,
    ("meal_served", "service"): Service,
    ("menu", "service"): Service,
}
