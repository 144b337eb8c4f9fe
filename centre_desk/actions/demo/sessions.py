"""The sessions of a week, with their participants and trainers."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from centre_desk.actions.demo.plan import GONE, Plan, PlannedSession, PlannedStay
from centre_desk.actions.demo.programmes import PROGRAMMES, Programme
from centre_desk.actions.demo.seasons import WEEK, load
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.stays import BookingKind, Role, StayState
from centre_desk.queries.holidays import holiday

SMALLEST, LARGEST = 9, 20
SPLIT = 0.35  # share of one-week places used by two short sessions, one after the other
OPTIONS_AHEAD = timedelta(weeks=6)


def week(plan: Plan, monday: date, codes: Counter[str]) -> None:
    """Fill one week with sessions, up to what the season and the days ahead allow."""
    rng = plan.rng
    wanted = int(plan.beds * load(monday, plan.today) * rng.uniform(0.95, 1.03))
    wanted -= _there(plan, monday)
    days = [day for day in _weekdays(monday) if not holiday(day)]
    while wanted >= SMALLEST and len(days) > 2:
        programme = rng.choices(PROGRAMMES, [each.weight for each in PROGRAMMES])[0]
        size = min(rng.randint(SMALLEST + 2, LARGEST), wanted)
        if rng.random() * 100 < programme.two_weeks:
            _run(plan, programme, codes, days[0], monday + WEEK + 4 * DAY, size)
        elif rng.random() < SPLIT and len(days) == 5:
            _run(plan, programme, codes, days[0], days[2], size)
            _run(plan, programme, codes, days[2], days[4], size)
        else:
            _run(plan, programme, codes, days[0], days[-1], size)
        wanted -= size + 1


def _weekdays(monday: date) -> list[date]:
    return [monday + n * DAY for n in range(5)]


def _there(plan: Plan, monday: date) -> int:
    """Who has a bed, or waits for one, on the Wednesday of the week."""
    night = monday + 2 * DAY
    recent = plan.stays[-1200:] + plan.waiting
    return sum(night in stay.nights for stay in recent if stay.state not in GONE)


def _run(
    plan: Plan, programme: Programme, codes: Counter[str], first: date, last: date, size: int
) -> None:
    rng = plan.rng
    codes[programme.letters] += 1
    code = f"{programme.letters}-{codes[programme.letters]:03}"
    title = rng.choice(programme.titles)
    plan.sessions.append(PlannedSession(code, title, programme.category, first, last))
    made_on = first - timedelta(days=rng.randint(20, 70))
    booking = plan.booking(BookingKind.SESSION, code, made_on, session=len(plan.sessions) - 1)
    long = last - first > WEEK
    optional = first - plan.today > OPTIONS_AHEAD and rng.random() < 0.5
    floor = rng.randint(1, 4)
    for _ in range(1 if size < 15 else 2):
        plan.add(_stay(plan, booking, first, last, floor=floor, role=Role.TRAINER))
    coming = 0
    while coming < size:
        stay = _stay(plan, booking, first, last, floor=floor, optional=optional)
        if long and rng.random() < 0.55 and stay.state not in GONE:
            _goes_home(stay, first)
        plan.add(stay)
        coming += stay.state not in GONE


def _stay(
    plan: Plan,
    booking: int,
    first: date,
    last: date,
    *,
    floor: int,
    role: Role = Role.PARTICIPANT,
    optional: bool = False,
) -> PlannedStay:
    """One person's stay for a session; who lives far comes on the eve and leaves the day after."""
    rng = plan.rng
    person = plan.somebody(Nights(first - DAY, last + DAY))
    far = plan.staff[person].origin.far
    arrival = first - DAY if rng.random() < (0.6 if far else 0.05) else first
    departure = last + DAY if rng.random() < (0.3 if far else 0.02) else last
    state = state_of(plan, Nights(arrival, departure), optional=optional)
    if state is StayState.LEFT and rng.random() < 0.02 and (departure - arrival).days > 2:
        departure -= DAY
    nights = Nights(arrival, departure)
    trainer = role is Role.TRAINER
    moves = rng.random() < 0.008 and state in (StayState.LEFT, StayState.IN_HOUSE)
    half = arrival + (departure - arrival) // 2
    return PlannedStay(
        booking=booking, person=person, nights=nights, state=state, role=role, alone=trainer,
        floor=floor, rank=3 if trainer else 4 if len(nights) > 7 else 5,
        cut=half if moves and half <= plan.today else None,
        locked=state is StayState.CONFIRMED and rng.random() < 0.01,
    )  # fmt: skip


def state_of(plan: Plan, nights: Nights, *, optional: bool = False) -> StayState:
    """What has become of a stay by today: most came, a few cancelled, fewer never showed up."""
    chance = plan.rng.random()
    if chance < 0.035:
        return StayState.CANCELLED
    if nights.departure < plan.today or nights.arrival < plan.today:
        if chance < 0.05:
            return StayState.NO_SHOW
        return StayState.LEFT if nights.departure < plan.today else StayState.IN_HOUSE
    return StayState.OPTION if optional or chance < 0.07 else StayState.CONFIRMED


def _goes_home(stay: PlannedStay, first: date) -> None:
    """Away over the weekend of a two-week session: the bed is kept from Friday to Sunday."""
    friday = first + timedelta(days=(4 - first.weekday()) % 7)
    stay.absence = Nights(friday, friday + 2 * DAY)
