"""What uses classrooms and counts no JFP: a job forum, a jury, and a room that is being painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from centre_desk.actions.demo.names import MEN, SURNAMES, WOMEN
from centre_desk.actions.demo.plan import PlannedSession
from centre_desk.actions.demo.seasons import WEEK
from centre_desk.actions.demo.teaching import COMPANIES, CRITERIA, JURY, PROJECTS
from centre_desk.actions.demo.training import Details, PlannedSlot, Training
from centre_desk.domain.classrooms import Closure
from centre_desk.domain.half_days import Half, HalfDay, half_days
from centre_desk.domain.periods import DAY
from centre_desk.domain.training import Mode, SessionKind, SessionState
from centre_desk.queries.holidays import holiday
from centre_desk.storage import tables

FEW_VISITORS, MANY_VISITORS = 60, 1_500
BIG = 5  # years from which on the forum has its real size
FORUM_ROOMS = ("Amphithéâtre", "Salle 10", "Salle 11", "Salle 12")
Put = Callable[[Any, str, Iterator[tuple[Any, ...]]], None]


@dataclass(slots=True)
class Happenings:
    """The sessions, counted from 0, that are an event and a jury, and the closures."""

    forum: int
    jury: int
    visitors: int
    closures: list[Closure] = field(default_factory=list)


def plan_them(training: Training, years: float) -> Happenings:
    """Take the rooms of the happenings before the sessions take theirs."""
    plan = training.plan
    monday = plan.today - plan.today.weekday() * DAY
    forum_day = _working(monday + WEEK + DAY)
    jury_day = _working(monday - WEEK + 3 * DAY)
    found = Happenings(
        _add(training, "EVT-001", "Forum de l'emploi, DR Fès-Meknès", SessionKind.EVENT, forum_day),
        _add(training, "JURY-001", "Jury : concepteurs de formation", SessionKind.JURY, jury_day),
        MANY_VISITORS if years >= BIG else FEW_VISITORS,
    )
    for name in FORUM_ROOMS:
        for half in (Half.MORNING, Half.AFTERNOON):
            _use(training, found.forum, name, HalfDay(forum_day, half))
    _use(training, found.jury, "Salle 9", HalfDay(jury_day, Half.MORNING))
    painted = training.halls.named("Salle 7")
    first, last = monday + 2 * WEEK, monday + 2 * WEEK + 2 * DAY
    if training.halls.take(painted.id, list(half_days(first, last))):
        found.closures.append(Closure(1, painted.id, first, last, "Peinture"))
    return found


def _working(day: date) -> date:
    """The next day on which somebody works."""
    while holiday(day) or day.weekday() > 4:
        day += DAY
    return day


def _add(training: Training, code: str, title: str, kind: SessionKind, day: date) -> int:
    sessions = training.plan.sessions
    sessions.append(PlannedSession(code, title, "", day, day, kind))
    index = len(sessions) - 1
    training.details[index] = Details(SessionState.CONFIRMED, formula="lunch_and_breaks")
    return index


def _use(training: Training, session: int, name: str, when: HalfDay) -> None:
    room = training.halls.named(name)
    if training.halls.take(room.id, [when]):
        training.slots.append(PlannedSlot(session, when, Mode.ON_SITE, room.id))


def write(put: Put, training: Training, happenings: Happenings) -> None:
    """Write who exhibits, who visits, who judges and whom."""
    forum, jury = happenings.forum + 1, happenings.jury + 1
    put(
        tables.Exhibitor,
        "session_id name stand people",
        (
            (forum, name, f"{'ABCD'[place // 8]}{place % 8 + 1}", 2 + place % 3)
            for place, name in enumerate(COMPANIES)
        ),
    )
    put(tables.Visitor, "session_id name organisation phone code", _visitors(training, happenings))
    put(
        tables.JuryMember,
        "session_id name organisation presides",
        ((jury, _name(training), organisation, presides) for organisation, presides in JURY),
    )
    put(
        tables.JuryCandidate,
        "session_id name project position",
        (
            (jury, _name(training), project, position)
            for position, project in enumerate(PROJECTS, 1)
        ),
    )
    put(
        tables.JuryCriterion,
        "session_id title weight position",
        ((jury, title, weight, n) for n, (title, weight) in enumerate(CRITERIA, 1)),
    )
    put(
        tables.JuryMark,
        "candidate_id criterion_id member_id hundredths",
        (
            (candidate, criterion, member, 25 * training.rng.randint(40, 76))
            for candidate in range(1, len(PROJECTS) + 1)
            for criterion in range(1, len(CRITERIA) + 1)
            for member in range(1, len(JURY) + 1)
        ),
    )


def _visitors(training: Training, happenings: Happenings) -> Iterator[tuple[Any, ...]]:
    rng = training.rng
    codes = rng.sample(range(10**9), happenings.visitors)
    for code in codes:
        phone = f"+212{rng.choice('67')}{rng.randrange(10**8):08}"
        yield happenings.forum + 1, _name(training), "", phone, f"V{code:09}"


def _name(training: Training) -> str:
    rng = training.rng
    first = rng.choice(rng.choice((MEN, WOMEN)))
    return f"{rng.choice(SURNAMES).spellings[0].upper()} {first.spellings[0]}"
