"""Classrooms for 60 sessions, 16 rooms and 40 half-days, against HiGHS's own time.

HiGHS tells how long it took itself; the rest is ours: weighing each room for each session, writing
the model down, reading the answer. The houses are full ones of four weeks: sessions of half a week
to two weeks that together ask for nine in ten of the half-days the rooms have.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from centre_desk.domain.classrooms import Classroom, Layout, default_classrooms
from centre_desk.domain.conflicts import Need
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.periods import DAY
from centre_desk.planning.classrooms import Demand, propose

SESSIONS, WEEKS, HOUSES = 60, 4, 9
MONDAY = date(2027, 6, 7)
LENGTHS = (5, 10, 10, 10, 10, 20)  # half-days


def measure() -> list[dict[str, Any]]:
    """Return how long a proposal takes, as a multiple of what HiGHS takes of it."""
    rooms = _rooms()
    ours, solver, proven = [], [], 0
    for seed in range(HOUSES):
        demands = _demands(random.Random(seed), rooms)
        started = time.perf_counter()
        found = propose(demands, rooms, {})
        ours.append(time.perf_counter() - started)
        solver.append(found.solver_seconds)
        proven += found.proven
        if found.missing(demands):
            raise AssertionError("a house that has room for all left a session out")
    size = f"{SESSIONS} sessions, {len(rooms)} rooms, {10 * WEEKS} half-days"
    return [
        {
            "name": f"classrooms for {size}",
            "ratio": round(statistics.median(a / b for a, b in zip(ours, solver, strict=True)), 2),
            "goal": None,
            "baseline": (
                f"{statistics.median(solver) * 1000:.0f} ms in HiGHS itself, "
                f"{statistics.median(ours) * 1000:.0f} ms in all; {proven} of {HOUSES} proven"
            ),
        }
    ]


def _rooms() -> list[Classroom]:
    return [replace(room, id=number) for number, room in enumerate(default_classrooms(), 1)]


def _demands(dice: random.Random, rooms: list[Classroom]) -> list[Demand]:
    """Sessions cut out of the rooms' own half-days, so that there is a place for every one."""
    calendar = [
        HalfDay(MONDAY + (7 * week + weekday) * DAY, half)
        for week in range(WEEKS)
        for weekday in range(5)
        for half in (Half.MORNING, Half.AFTERNOON)
    ]
    cut: list[tuple[Classroom, tuple[HalfDay, ...]]] = []
    for room in rooms:
        start = 0
        while start < len(calendar):
            length = dice.choice(LENGTHS)
            cut.append((room, tuple(calendar[start : start + length])))
            start += length
    return [_demand(dice, room, halves) for room, halves in dice.sample(cut, SESSIONS)]


def _demand(dice: random.Random, room: Classroom, halves: tuple[HalfDay, ...]) -> Demand:
    layout = dice.choice([layout for layout in Layout if room.seats_in(layout)])
    seats = min(30, room.seats_in(layout))
    equipment = frozenset(code for code in sorted(room.equipment) if dice.random() < 0.4)
    return Demand(
        half_days=halves,
        need=Need(dice.randint(seats // 2, seats), layout, equipment),
        accessible=room.accessible and dice.random() < 0.3,
        last_room=dice.choice([None, room.id]),
    )


if __name__ == "__main__":
    for line in measure():
        print(line)
