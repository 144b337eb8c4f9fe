"""What happens in the invented sessions: half-days, classrooms, trainers, who comes and who not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random

from centre_desk.actions.demo.halls import Halls
from centre_desk.actions.demo.locals import Locals
from centre_desk.actions.demo.plan import GONE, Plan, PlannedSession, PlannedStay
from centre_desk.actions.demo.programmes import PROGRAMMES
from centre_desk.actions.demo.seasons import WEEK
from centre_desk.actions.demo.teaching import REASONS
from centre_desk.domain.attendance import Mark, enrolment_after
from centre_desk.domain.classrooms import Layout
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.periods import DAY
from centre_desk.domain.stays import Role, StayState
from centre_desk.domain.training import (
    AttendanceState,
    EnrolmentState,
    Mode,
    SessionKind,
    SessionState,
)
from centre_desk.queries.holidays import holiday

CLOSED_AFTER = WEEK
PLANNED_AHEAD = 6 * WEEK
FIXED_SEATS = 20  # of a computer room and of the language laboratory
LARGEST_U = 16
DISTANCE_WEEKS = 2
SOUGHT_AHEAD, FULL = 8 * WEEK, 0.3  # share of the coming sessions for which people wait
MISSES, MISSES_AT_A_DISTANCE, LEAVES_NO_WORD = 0.1, 0.12, 0.6
STATES = {
    StayState.CANCELLED: EnrolmentState.CANCELLED,
    StayState.NO_SHOW: EnrolmentState.CONFIRMED,
    StayState.OPTION: EnrolmentState.INVITED,
    StayState.CONFIRMED: EnrolmentState.CONFIRMED,
    StayState.IN_HOUSE: EnrolmentState.CONFIRMED,
    StayState.LEFT: EnrolmentState.CONFIRMED,
}


@dataclass(slots=True)
class PlannedSlot:
    """A session, counted from 0, in one half-day; trainers count from 0 too."""

    session: int
    when: HalfDay
    mode: Mode
    classroom_id: int | None = None
    trainers: tuple[int, ...] = ()


@dataclass(slots=True)
class PlannedEnrolment:
    """Somebody, counted from 0, in a session; *stay* is where they sleep meanwhile."""

    session: int
    person: int
    state: EnrolmentState
    enrolled_on: date
    stay: PlannedStay | None = None
    rank: int | None = None


@dataclass(slots=True)
class Details:
    """What is known of a session besides its code, title and days."""

    state: SessionState
    capacity: int | None = None
    layout: Layout | None = None
    needs: str = ""
    formula: str = "full_board"


@dataclass(slots=True)
class Training:
    """All of it; *marks* are the half-days in which somebody was not simply present."""

    plan: Plan
    rng: Random
    halls: Halls
    locals: Locals
    details: dict[int, Details] = field(default_factory=dict)
    slots: list[PlannedSlot] = field(default_factory=list)
    enrolments: list[PlannedEnrolment] = field(default_factory=list)
    marks: dict[tuple[int, int], Mark] = field(default_factory=dict)
    evenings: set[tuple[int, date]] = field(default_factory=set)


def hold(training: Training) -> None:
    """Hold every training of the plan, the earliest first."""
    plan = training.plan
    lodged: dict[int, list[PlannedStay]] = defaultdict(list)
    for stay in plan.stays:
        number = plan.bookings[stay.booking].session
        if number is not None and stay.person is not None:
            lodged[number].append(stay)
    for index, session in sorted(enumerate(plan.sessions), key=lambda pair: pair[1].first):
        if session.kind is SessionKind.TRAINING:
            _hold(training, index, session, lodged[index])


def _hold(
    training: Training, index: int, session: PlannedSession, stays: list[PlannedStay]
) -> None:
    plan, rng = training.plan, training.rng
    family = next(f for f in PROGRAMMES if f.letters == session.code.rpartition("-")[0])
    needs = frozenset(family.needs.split(","))
    fixed = bool(needs & {"computers", "headsets"})
    made_on = min(session.first - rng.randint(15, 60) * DAY, plan.today)
    people = _participants(training, index, stays, made_on, FIXED_SEATS if fixed else None)
    seated = sum(each.state.takes_seat for each in people)
    trainers = _trainers(training, session, stays)
    layout = Layout.ROWS if fixed else Layout.U if seated <= LARGEST_U else Layout.ISLANDS
    halves = list(_on_site(session))
    room = training.halls.place(halves, seated, layout, needs) if halves else None
    first_slot = len(training.slots)
    training.slots += [PlannedSlot(index, when, Mode.ON_SITE, room, trainers) for when in halves]
    if family.category == "english":
        _go_on_at_a_distance(training, index, session, people, trainers[:1])
    full = plan.today < session.first <= plan.today + SOUGHT_AHEAD and rng.random() < FULL
    if full:
        people += _waiting(training, index, session, made_on)
    capacity = seated if full else max(seated, FIXED_SEATS)
    state = _state(rng, session, plan.today)
    training.details[index] = Details(state, capacity, layout, family.needs)
    _attend(training, people, range(first_slot, len(training.slots)))
    training.enrolments += people


def _participants(
    training: Training, index: int, stays: Sequence[PlannedStay], made_on: date, most: int | None
) -> list[PlannedEnrolment]:
    """Those who are lodged, and up to three neighbours who sleep at home."""
    people = [
        PlannedEnrolment(index, stay.person, STATES[stay.state], made_on, stay)
        for stay in stays
        if stay.role is Role.PARTICIPANT and stay.person is not None
    ]
    wanted = training.rng.randint(0, 3)
    if most is not None:
        wanted = min(wanted, max(0, most - sum(each.state.takes_seat for each in people)))
    return people + [
        PlannedEnrolment(index, person, EnrolmentState.CONFIRMED, made_on)
        for person in training.locals.some(training.rng, wanted, training.plan.sessions[index])
    ]


def _trainers(
    training: Training, session: PlannedSession, stays: Sequence[PlannedStay]
) -> tuple[int, ...]:
    """The trainers who are lodged; without any, a neighbour."""
    lodged = (stay for stay in stays if stay.role is Role.TRAINER and stay.state not in GONE)
    found = tuple(stay.person for stay in lodged if stay.person is not None)
    return found or tuple(training.locals.some(training.rng, 1, session))


def _on_site(session: PlannedSession) -> Iterator[HalfDay]:
    """Mornings and afternoons from Monday morning, or Wednesday after lunch, to the last noon."""
    day = session.first
    while day <= session.last:
        if day.weekday() < 5 and not holiday(day):
            second = day == session.first and day.weekday() == 2
            if not second:
                yield HalfDay(day, Half.MORNING)
            if day != session.last:
                yield HalfDay(day, Half.AFTERNOON)
        day += DAY


def _go_on_at_a_distance(
    training: Training,
    index: int,
    session: PlannedSession,
    people: Sequence[PlannedEnrolment],
    trainers: tuple[int, ...],
) -> None:
    """English is blended: two evenings a week at a distance, and some work alone."""
    everybody = {*trainers, *(each.person for each in people)}
    monday = session.last - session.last.weekday() * DAY
    for week in range(1, DISTANCE_WEEKS + 1):
        for weekday in (1, 3):
            day = monday + week * WEEK + weekday * DAY
            busy = any((person, day) in training.evenings for person in everybody)
            if holiday(day) or busy:
                continue
            training.evenings |= {(person, day) for person in everybody}
            training.slots.append(
                PlannedSlot(index, HalfDay(day, Half.EVENING), Mode.DISTANCE, None, trainers)
            )
            session.last = day
        alone = HalfDay(monday + week * WEEK + 4 * DAY, Half.AFTERNOON)
        training.slots.append(PlannedSlot(index, alone, Mode.SELF_STUDY))
        session.last = alone.day


def _state(rng: Random, session: PlannedSession, today: date) -> SessionState:
    if session.last < today - CLOSED_AFTER:
        return SessionState.CLOSED
    if session.first > today + PLANNED_AHEAD and rng.random() < 0.5:
        return SessionState.PLANNED
    return SessionState.CONFIRMED


def _waiting(
    training: Training, index: int, session: PlannedSession, made_on: date
) -> list[PlannedEnrolment]:
    """Those for whom the session is full, in the order in which they asked."""
    waiting = training.locals.some(training.rng, training.rng.randint(1, 3), session)
    return [
        PlannedEnrolment(index, person, EnrolmentState.WAITING, made_on, rank=rank)
        for rank, person in enumerate(waiting, 1)
    ]


def _attend(training: Training, people: Sequence[PlannedEnrolment], slots: range) -> None:
    """Note who missed what of the half-days that are over, and what the enrolment became."""
    today = training.plan.today
    over = [
        number
        for number in slots
        if training.slots[number].when.day < today
        and training.slots[number].mode is not Mode.SELF_STUDY
    ]
    if not over:
        return
    for each in people:
        if not each.state.takes_seat:
            continue
        missed = _missed(training, each, over)
        if not missed:
            each.state = EnrolmentState.PRESENT
            continue
        training.marks |= {(number, each.person): mark for number, mark in missed.items()}
        each.state = enrolment_after(
            each.state,
            [missed[n].state if n in missed else AttendanceState.PRESENT for n in over],
        )


def _missed(training: Training, each: PlannedEnrolment, over: list[int]) -> dict[int, Mark]:
    rng, stay = training.rng, each.stay
    if stay and stay.state is StayState.NO_SHOW:
        return dict.fromkeys(over, _absence(rng))
    found: dict[int, Mark] = {}
    if stay:
        left = Mark(AttendanceState.EXCUSED, reason="Départ anticipé")
        for number in over:
            slot = training.slots[number]
            if slot.mode is Mode.ON_SITE and slot.when.day > stay.nights.departure:
                found[number] = left
    if rng.random() < MISSES:
        found[rng.choice(over)] = _absence(rng, partly=True)
    for number in over:
        if training.slots[number].mode is Mode.DISTANCE and rng.random() < MISSES_AT_A_DISTANCE:
            found[number] = _absence(rng)
    return found


def _absence(rng: Random, *, partly: bool = False) -> Mark:
    if partly and rng.random() < 0.3:
        return Mark(AttendanceState.PARTIAL, minutes=10 * rng.randint(6, 11))
    if rng.random() < LEAVES_NO_WORD:
        return Mark(AttendanceState.ABSENT)
    return Mark(AttendanceState.EXCUSED, reason=rng.choice(REASONS))
