"""Find anything by a few letters: people in either script, rooms, sessions."""

from __future__ import annotations

from centre_desk.desk import Desk
from centre_desk.domain.names import search_words
from centre_desk.queries.views import Found
from centre_desk.storage import words as words_index
from centre_desk.storage.stays import display_name

MOST = 12  # answers of each kind
AMONG = 96  # people who are put in order; a few letters may begin the names of thousands


def find(desk: Desk, text: str) -> list[Found]:
    """Rooms, people and sessions that answer *text*, rooms by number first."""
    words = search_words(text)
    if not words:
        return []
    with desk.store.snapshot():
        return [*_rooms(desk, text.strip()), *_people(desk, words), *_sessions(desk, text.strip())]


def _rooms(desk: Desk, text: str) -> list[Found]:
    rows = desk.store.rows(
        "SELECT r.id, r.number, r.floor, s.id, p.last_name, p.first_name, p.last_name_ar, "
        "p.first_name_ar, b.label FROM room r LEFT JOIN bed ON bed.room_id = r.id "
        "LEFT JOIN bed_night n ON n.bed_id = bed.id AND n.night = ? "
        "LEFT JOIN hold h ON h.id = n.hold_id LEFT JOIN stay s ON s.id = h.stay_id "
        "LEFT JOIN booking b ON b.id = s.booking_id LEFT JOIN person p ON p.id = s.person_id "
        "WHERE r.centre_id = ? AND r.number LIKE ? ORDER BY r.number, bed.label LIMIT ?",
        desk.today(),
        desk.centre_id,
        text + "%",
        MOST,
    )
    found: dict[int, Found] = {}
    for row in rows:
        sleeper = display_name(*row[4:9]) if row[3] else ""
        known = found.get(row[0])
        detail = " · ".join(filter(None, [known.detail if known else "", sleeper]))
        stay_id = row[3] or (known.stay_id if known else None)
        found[row[0]] = Found("room", row[0], row[1], detail, stay_id)
    return list(found.values())


def _people(desk: Desk, words: tuple[str, ...]) -> list[Found]:
    """Whoever is in the house or expected first, then the others in the order of their names."""
    among, parameters = words_index.beginning(desk.store, desk.centre_id, words, AMONG)
    rows = desk.store.rows(
        "SELECT * FROM (SELECT p.id, p.last_name, p.first_name, p.last_name_ar, p.first_name_ar, "
        "e.name AS establishment, d.name AS direction, "
        "(SELECT s.id FROM stay s WHERE s.person_id = p.id AND s.departure >= ? "
        "AND s.state IN ('option', 'confirmed', 'in_house') ORDER BY s.arrival LIMIT 1) AS stay_id "
        f"FROM ({among}) f JOIN person p ON p.id = f.person_id "
        "LEFT JOIN affiliation a ON a.person_id = p.id AND a.until IS NULL "
        "LEFT JOIN direction d ON d.id = a.direction_id "
        "LEFT JOIN establishment e ON e.id = a.establishment_id) everybody "
        "ORDER BY CASE WHEN stay_id IS NULL THEN 1 ELSE 0 END, last_name, first_name, id "
        "LIMIT ?",
        desk.today(),
        *parameters,
        MOST,
    )
    return [
        Found(
            "person",
            row[0],
            display_name(row[1], row[2], row[3], row[4], None),
            " · ".join(filter(None, row[5:7])),
            row[7],
        )
        for row in rows
    ]


def _sessions(desk: Desk, text: str) -> list[Found]:
    """By code or title, their own or their programme's; those that run or come next first."""
    beginning, part = f"{text.lower()}%", f"%{text.lower()}%"
    rows = desk.store.rows(
        "SELECT t.id, t.code, t.title FROM session t "
        "LEFT JOIN programme p ON p.id = t.programme_id WHERE t.centre_id = ? "
        "AND (lower(t.code) LIKE ? OR lower(t.title) LIKE ? OR t.title_ar LIKE ? "
        "OR lower(p.code) LIKE ? OR lower(p.title) LIKE ?) "
        "ORDER BY CASE WHEN t.last_day < ? THEN 1 ELSE 0 END, "
        "CASE WHEN t.last_day < ? THEN NULL ELSE t.first_day END, t.first_day DESC LIMIT ?",
        desk.centre_id,
        *(beginning, part, part, beginning, part),
        desk.today(),
        desk.today(),
        MOST,
    )
    return [Found("session", *row) for row in rows]
