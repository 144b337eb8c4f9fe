"""What JFP are counted from: seats, enrolments, attendance, and the lines of closed sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from centre_desk.domain.attendance import ATTENDED
from centre_desk.domain.half_days import Half
from centre_desk.domain.jfp import COUNTED, HalfDays, Part, seats_by_direction
from centre_desk.domain.training import SEATED, Mode, SessionKind, SessionState
from centre_desk.storage.database import Store


@dataclass(frozen=True, slots=True)
class Scope:
    """Which half-days are counted, and which of them have begun.

    *begun* names the halves of *today* that have; earlier days have, later ones have not.
    """

    first_day: date
    last_day: date
    today: date
    begun: tuple[Half, ...]
    session_id: int | None = None


def _texts(values: Sequence[str]) -> str:
    """Words of the program itself, as a list in a statement."""
    return ", ".join(f"'{value}'" for value in values)


_MODES = _texts([mode.value for mode in COUNTED])
_MONTH = "substr(CAST(s.day AS TEXT), 1, 7)"
_COUNTED = f"""
    t.centre_id = ? AND t.kind = '{SessionKind.TRAINING.value}'
    AND t.state <> '{SessionState.CANCELLED.value}'
    AND s.day BETWEEN ? AND ? AND NOT s.cancelled AND s.mode IN ({_MODES})"""
_ON_SITE = f"s.mode = '{Mode.ON_SITE.value}'"
_DISTANCE = f"s.mode = '{Mode.DISTANCE.value}'"
_WAS_THERE = f"a.state IN ({_texts([state.value for state in ATTENDED])})"
DIRECTION_THEN = """(
    SELECT f.direction_id FROM affiliation f WHERE f.person_id = e.person_id
    AND (f.since IS NULL OR f.since <= s.day) AND (f.until IS NULL OR f.until > s.day)
    ORDER BY f.id DESC LIMIT 1)"""
"""The direction that somebody had on the day of a slot, in a statement on e and s."""


def _sum(condition: str) -> str:
    return f"sum(CASE WHEN {condition} THEN 1 ELSE 0 END)"


def _people(*, closed: bool) -> str:
    """People with a seat; realised is what was attended, of *closed* sessions too or not."""
    ours = _WAS_THERE if closed else f"{_WAS_THERE} AND t.state <> '{SessionState.CLOSED.value}'"
    coming = "(s.day > ? OR (s.day = ? AND s.half NOT IN (?, ?, ?)))"
    return f"""
    SELECT t.id, e.person_id, {_MONTH} AS month, {DIRECTION_THEN} AS direction, p.sex,
           {_sum(f"t.capacity IS NULL AND {_ON_SITE}")},
           {_sum(f"t.capacity IS NULL AND {_DISTANCE}")},
           {_sum(_ON_SITE)}, {_sum(_DISTANCE)},
           {_sum(f"{_ON_SITE} AND {ours}")}, {_sum(f"{_DISTANCE} AND {ours}")},
           {_sum(f"{_ON_SITE} AND {coming}")}, {_sum(f"{_DISTANCE} AND {coming}")},
           {_sum(f"a.id IS NOT NULL AND NOT {_WAS_THERE}")}, count(a.id),
           0, {_sum("t.capacity IS NOT NULL")}
    FROM session t JOIN slot s ON s.session_id = t.id
    JOIN enrolment e ON e.session_id = t.id JOIN person p ON p.id = e.person_id
    LEFT JOIN attendance a ON a.slot_id = s.id AND a.person_id = e.person_id
    WHERE {_COUNTED} AND e.state IN ({_texts(SEATED)})"""


_GROUPED = " GROUP BY t.id, e.person_id, month, direction, p.sex"
LIVE = _people(closed=False) + _GROUPED
"""The people of a year in one pass."""


def live_parameters(centre_id: int, scope: Scope) -> list[object]:
    """The parameters of :data:`LIVE`."""
    halves = [half.value for half in scope.begun]
    halves += [""] * (len(Half) - len(halves))
    coming = [scope.today, scope.today, *halves]
    return [*coming, *coming, centre_id, scope.first_day, scope.last_day]


def people(store: Store, centre_id: int, scope: Scope, *, closed: bool = False) -> list[Part]:
    """What everybody with a seat brings; nothing realised in closed sessions, unless *closed*."""
    one, more = _one_session(scope)
    sql = f"{_people(closed=closed)}{one}{_GROUPED}"
    return [Part(*row) for row in store.rows(sql, *live_parameters(centre_id, scope), *more)]


def _one_session(scope: Scope) -> tuple[str, list[object]]:
    return (" AND t.id = ?", [scope.session_id]) if scope.session_id is not None else ("", [])


def seats(store: Store, centre_id: int, scope: Scope) -> list[Part]:
    """The seats that are planned, of sessions that have a fixed number of them."""
    quotas: dict[int, dict[int, int]] = {}
    for session_id, direction_id, kept in store.rows(
        "SELECT session_id, direction_id, seats FROM seat_quota WHERE centre_id = ? ORDER BY id",
        centre_id,
    ):
        quotas.setdefault(session_id, {})[direction_id] = kept
    one, more = _one_session(scope)
    rows = store.rows(
        f"SELECT t.id, {_MONTH} AS month, t.capacity, {_sum(_ON_SITE)}, {_sum(_DISTANCE)} "
        f"FROM session t JOIN slot s ON s.session_id = t.id WHERE {_COUNTED}{one} "
        "GROUP BY t.id, month, t.capacity ORDER BY t.id, month",
        centre_id,
        scope.first_day,
        scope.last_day,
        *more,
    )
    return [
        Part(
            session_id, None, month, direction_id, None,
            planned_on_site=own * on_site,
            planned_distance=own * distance,
            seats=own * (on_site + distance),
        )
        for session_id, month, capacity, on_site, distance in rows
        for direction_id, own in seats_by_direction(
            capacity or 0, quotas.get(session_id, {}) if capacity else {}
        ).items()
    ]  # fmt: skip


def frozen(store: Store, centre_id: int, scope: Scope) -> list[Part]:
    """What closed sessions have realised, corrections included, by the months they count for.

    Lines are kept by month: of a scope that begins within one, they are those of the whole month.
    """
    one, more = _one_session(scope)
    rows = store.rows(
        "SELECT t.id, j.person_id, substr(CAST(j.month AS TEXT), 1, 7) AS month, "
        "j.direction_id, p.sex, sum(j.on_site), sum(j.distance) "
        "FROM jfp_line j JOIN session t ON t.id = j.session_id JOIN person p ON p.id = j.person_id "
        f"WHERE j.centre_id = ? AND j.month BETWEEN ? AND ? AND t.state = ?{one} "
        "GROUP BY t.id, j.person_id, month, j.direction_id, p.sex",
        centre_id,
        scope.first_day.replace(day=1),
        scope.last_day,
        SessionState.CLOSED.value,
        *more,
    )
    return [
        Part(
            session_id, person_id, month, direction_id, sex,
            realised_on_site=on_site, realised_distance=distance,
        )
        for session_id, person_id, month, direction_id, sex, on_site, distance in rows
    ]  # fmt: skip


def direction_on(store: Store, person_id: int, day: date) -> int | None:
    """The regional direction that somebody had on *day*."""
    row = store.one(
        "SELECT direction_id FROM affiliation WHERE person_id = ? "
        "AND (since IS NULL OR since <= ?) AND (until IS NULL OR until > ?) "
        "ORDER BY id DESC LIMIT 1",
        person_id,
        day,
        day,
    )
    return row[0] if row else None


def counted(store: Store, session_id: int, person_id: int, month: date) -> HalfDays:
    """What a closed session counts for somebody in a month, corrections included."""
    row = store.one(
        "SELECT coalesce(sum(on_site), 0), coalesce(sum(distance), 0) FROM jfp_line "
        "WHERE session_id = ? AND person_id = ? AND month = ?",
        session_id,
        person_id,
        month,
    )
    return HalfDays(*row) if row else HalfDays()
