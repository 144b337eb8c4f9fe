"""What was changed after the kitchen's cut-off hour, from the history of deeds.

Nothing is marked when it is written: whatever page or list a change came from, its images say which
days it is about, and its moment whether that was too late for the kitchen's order.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from centre_desk.desk import Desk
from centre_desk.domain.meal_figures import LateChange
from centre_desk.domain.meals import MealProfile
from centre_desk.domain.periods import DAY
from centre_desk.storage.changes import message_of
from centre_desk.storage.meals import LODGED

MOST = 40  # deeds of one day; more are a list that was imported, and one line says it
Row = dict[str, Any]
Span = tuple[str, str]
"""First and last day, as ISO dates: they are compared as they are written."""


def cut_off(profile: MealProfile, day: date) -> datetime:
    """From which local moment on a change for *day* is late."""
    return datetime.combine(day if profile.same_day else day - DAY, profile.cut_off)


def after_cut_off(
    desk: Desk, profiles: Mapping[date, MealProfile]
) -> dict[date, tuple[LateChange, ...]]:
    """For each day whose cut-off has passed, the deeds that concern it since, oldest first."""
    now = desk.local_now().replace(tzinfo=None)
    limits = {day: cut_off(profile, day) for day, profile in profiles.items()}
    passed = {day: limit for day, limit in limits.items() if limit <= now}
    if not passed:
        return {}
    found: defaultdict[date, list[LateChange]] = defaultdict(list)
    start = min(passed.values()).replace(tzinfo=desk.zone).astimezone(UTC).replace(tzinfo=None)
    rows = desk.store.rows(
        "SELECT at, actor, source, fields, images FROM change WHERE centre_id = ? AND at >= ? "
        "AND at < ? AND undone_by IS NULL AND reverses IS NULL AND images <> '' ORDER BY id",
        desk.centre_id,
        start,
        datetime.combine(max(passed) + DAY, datetime.min.time()),
    )
    for at, actor, source, fields, images in rows:
        moment = at.replace(tzinfo=UTC).astimezone(desk.zone).replace(tzinfo=None)
        concerned = {
            day
            for span in _spans(desk, json.loads(images))
            for day, limit in passed.items()
            if limit <= moment and moment.date() <= day
            if span[0] <= day.isoformat() <= span[1]
        }
        for day in concerned:
            found[day].append(LateChange(moment, actor, message_of(source, fields)))
    return {day: tuple(lines[:MOST]) for day, lines in found.items()}


def _spans(desk: Desk, images: list[tuple[str, Row | None, Row | None]]) -> Iterator[Span]:
    """The days that a deed is about, by what it changed of who eats what."""
    for table, before, after in images:
        if before and after and table in ("stay", "absence"):
            yield from _moved(before, after)
        changed = _eaten(table, before) != _eaten(table, after)
        for row in (before, after):
            if row and changed:
                yield from _span(desk, table, row)


def _moved(before: Row, after: Row) -> Iterator[Span]:
    """The days won or lost where somebody comes or goes on another day."""
    for column in ("arrival", "departure"):
        first, last = sorted((before[column], after[column]))
        if first != last:
            yield first, last


_COLUMNS = {
    "stay": ("person_id", "party", "expected_at", "leaves_at"),
    "absence": (),
    "meal_exception": ("first_day", "last_day", "wish", "service", "formula"),
    "meal_outside": ("day", "service", "people"),
    "menu": ("french", "arabic", "english"),
    "exhibitor": ("people",),
    "slot": ("day", "half", "mode", "cancelled"),
    "enrolment": ("state", "formula"),
    "session": ("formula", "state"),
}
"""What of a row decides who eats what: a deed that leaves it alone is none of the kitchen's."""


def _eaten(table: str, row: Row | None) -> list[Any] | None:
    if row is None or table not in _COLUMNS:
        return None
    there = row["state"] in LODGED if table == "stay" else True
    # An image from before a column was there does not have it.
    return [there, *(row.get(column) for column in _COLUMNS[table])]


def _span(desk: Desk, table: str, row: Row) -> Iterator[Span]:
    match table:
        case "stay" | "absence":
            yield row["arrival"], row["departure"]
        case "meal_exception" | "session":
            yield row["first_day"], row["last_day"]
        case "meal_outside" | "slot" | "menu":
            yield row["day"], row["day"]
        case "enrolment" | "exhibitor":
            found = desk.store.one(
                "SELECT first_day, last_day FROM session WHERE id = ?", row["session_id"]
            )
            if found:
                yield found[0].isoformat(), found[1].isoformat()
