"""People of Casablanca who train at the centre and sleep at home."""

from __future__ import annotations

from datetime import date
from random import Random

from centre_desk.actions.demo.directory import hire
from centre_desk.actions.demo.origins import ORIGINS
from centre_desk.actions.demo.plan import Plan, PlannedSession

PEOPLE, PEOPLE_A_YEAR = 150, 150
MATRICULES, CINS = range(100_000, 199_999), range(1_000_000, 1_999_999)
NEXT_DOOR = ORIGINS[:1]


class Locals:
    """Those who may be asked; somebody in a session is not asked again until it is over."""

    def __init__(self, plan: Plan, rng: Random, years: float) -> None:
        count = PEOPLE + round(PEOPLE_A_YEAR * years)
        found = hire(rng, count, plan.today, origins=NEXT_DOOR, matricules=MATRICULES, cins=CINS)
        start = len(plan.staff)
        plan.staff += found
        self._people = range(start, start + count)
        self._busy: dict[int, date] = {}

    def some(self, rng: Random, count: int, session: PlannedSession) -> list[int]:
        """*count* of those who are free from the first day of a session on."""
        free = [n for n in self._people if self._busy.get(n, date.min) < session.first]
        chosen = rng.sample(free, min(count, len(free)))
        self._busy |= dict.fromkeys(chosen, session.last)
        return chosen
