"""Who and what is taken in given half-days, asked before anything is written."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.whereabouts import Elsewhere
from centre_desk.storage.database import Store
from centre_desk.storage.stays import display_name

AT_ONCE = 500


def elsewhere(
    store: Store,
    person_ids: Collection[int],
    when: Collection[HalfDay],
    ignoring: int,
    *,
    newcomers: bool = False,
) -> list[Elsewhere]:
    """Which of these people are in another session than *ignoring* in one of the half-days.

    *newcomers* are not in that session yet: what they teach in it keeps them from following it.
    """
    here = "(t.id <> ? OR h.teaches)" if newcomers else "t.id <> ?"
    if not when:
        return []
    first, last = min(when).day, max(when).day
    found = []
    for some in _portions(sorted(person_ids)):
        rows = store.rows(
            "SELECT h.person_id, h.day, h.half, t.id, t.code, t.title, h.teaches, p.last_name, "
            "p.first_name, p.last_name_ar, p.first_name_ar FROM person_half_day h "
            "JOIN slot s ON s.id = h.slot_id JOIN session t ON t.id = s.session_id "
            "JOIN person p ON p.id = h.person_id "
            f"WHERE h.person_id IN ({', '.join('?' * len(some))}) AND h.day BETWEEN ? AND ? "
            f"AND {here} ORDER BY h.person_id, h.day",
            *some, first, last, ignoring,
        )  # fmt: skip
        found += [
            Elsewhere(
                row[0],
                display_name(row[7], row[8], row[9], row[10], None),
                HalfDay(row[1], Half(row[2])),
                row[3],
                f"{row[4]} {row[5]}".strip(),
                bool(row[6]),
            )
            for row in rows
            if HalfDay(row[1], Half(row[2])) in when
        ]
    return sorted(found, key=lambda each: (each.person, each.person_id, each.when))


def rooms_taken(
    store: Store, when: Collection[HalfDay], ignoring: int
) -> dict[int, dict[HalfDay, str]]:
    """By classroom: the half-days it is taken by another session than *ignoring*, or closed.

    What has it is said by the session's code and title, or by the reason of the closure.
    """
    if not when:
        return {}
    rows = store.rows(
        "SELECT h.classroom_id, h.day, h.half, t.code, t.title, k.reason "
        "FROM classroom_half_day h LEFT JOIN slot s ON s.id = h.slot_id "
        "LEFT JOIN session t ON t.id = s.session_id "
        "LEFT JOIN classroom_closure k ON k.id = h.closure_id "
        "WHERE h.day BETWEEN ? AND ? AND (t.id IS NULL OR t.id <> ?)",
        min(when).day, max(when).day, ignoring,
    )  # fmt: skip
    found: dict[int, dict[HalfDay, str]] = {}
    for classroom, day, half, code, title, reason in rows:
        place = HalfDay(day, Half(half))
        if place in when:
            said = reason if code is None else f"{code} {title}".strip()
            found.setdefault(classroom, {})[place] = said
    return found


def _portions(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]
