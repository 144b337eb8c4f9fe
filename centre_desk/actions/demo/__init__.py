"""A demonstration centre: a believable house with its past, its present day and what lies ahead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from centre_desk.actions.demo import happenings, kitchen, morning, sessions, training, visits
from centre_desk.actions.demo.directory import hire
from centre_desk.actions.demo.halls import Halls
from centre_desk.actions.demo.house import House
from centre_desk.actions.demo.locals import Locals
from centre_desk.actions.demo.plan import Plan
from centre_desk.actions.demo.seasons import WEEK
from centre_desk.actions.demo.writing import write
from centre_desk.actions.setup import create_centre
from centre_desk.desk import Change, Desk
from centre_desk.domain.periods import DAY
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import classrooms, rooms

SEED = 2022
AHEAD = timedelta(days=122)  # four months of bookings lie before the present day
PEOPLE, PEOPLE_A_YEAR = 1200, 1300
LONGEST = 30  # years
MORNING = time(10, 30)
FRONT_DESK = "Accueil"
Progress = Callable[[int, int], None]


def create(
    desk: Desk,
    *,
    years: float = 1,
    today: date | None = None,
    seed: int = SEED,
    progress: Progress | None = None,
) -> Change:
    """Create the default centre with *years* of sessions, stays and people. Cannot be undone.

    The same seed and day give the same rows. All of it is one transaction.

    Args:
        desk: who acts; it then works for the new centre.
        years: how much there is; four months lie after *today*, the rest before.
        today: the demonstration's present day, by default the desk's.
        seed: of the dice.
        progress: told how many weeks of how many are planned; may raise to stop.

    Raises:
        RuleBroken: the database has a centre already, or the years make no sense.
    """
    if desk.store.one("SELECT 1 FROM centre LIMIT 1"):
        raise RuleBroken(
            tr("Cette base contient déjà un centre : la démonstration demande une base neuve.")
        )
    if not 0 < years <= LONGEST:
        raise RuleBroken(
            tr("Demandez entre quelques semaines et {most} ans de démonstration.", most=LONGEST)
        )
    day = today or desk.today()
    moment = datetime.combine(day, MORNING, tzinfo=desk.zone).astimezone(UTC)
    author = Desk(desk.store, 0, desk.actor, lambda: moment, desk.zone)
    front = Desk(desk.store, 0, FRONT_DESK, lambda: moment, desk.zone)
    with desk.store.transaction():
        create_centre(author)
        with author.deed("demo.create", undoable=False) as deed:
            plan = _plan(author, day, years, Random(seed), progress)  # noqa: S311
            dice = Random(seed + 1)  # noqa: S311
            halls = Halls(classrooms.every(deed.store, deed.centre_id), plan.span[0] - WEEK)
            held = training.Training(plan, dice, halls, Locals(plan, dice, years))
            around = happenings.plan_them(held, years)
            training.hold(held)
            write(deed, held, around)
            deed.says(
                tr("Centre de démonstration créé : %n séjour(s)", n=len(plan.stays)),
                "stays", "people", "rooms", "housekeeping", "blocks", "sessions", "settings",
                nights=None,
            )  # fmt: skip
        front.centre_id = author.centre_id
        morning.live(front, plan)
        kitchen.live(front, day)
    desk.centre_id = author.centre_id
    return deed.done


def _plan(desk: Desk, today: date, years: float, rng: Random, progress: Progress | None) -> Plan:
    whole = timedelta(days=round(years * 365.25))
    ahead = min(AHEAD, whole / 3)
    first = _monday(today + ahead - whole)
    weeks = max(2, round(whole / WEEK))
    every = rooms.every(desk.store, desk.centre_id)
    plan = Plan(
        rng=rng, today=today, span=(first, first + weeks * WEEK), rooms=every,
        house=House(every, first - WEEK),
        staff=hire(rng, PEOPLE + round(PEOPLE_A_YEAR * years), today),
    )  # fmt: skip
    visits.works(plan)
    codes: Counter[str] = Counter()
    for week in range(weeks):
        monday = first + week * WEEK
        if monday <= today < monday + WEEK:
            visits.to_settle(plan)
        visits.groups(plan, monday)
        sessions.week(plan, monday, codes)
        for weekday in range(7):
            visits.day(plan, monday + weekday * DAY)
        plan.settle()
        if progress:
            progress(week + 1, weeks)
    return plan


def _monday(day: date) -> date:
    return day - day.weekday() * DAY
