"""Stays outside the sessions, the works in the house, and what has to be seen around today."""

from __future__ import annotations

from datetime import date, timedelta

from centre_desk.actions.demo.plan import Plan, PlannedBlock, PlannedQuota, PlannedStay
from centre_desk.actions.demo.programmes import BLOCK_REASONS, NOTES, VISITS
from centre_desk.actions.demo.seasons import WEEK
from centre_desk.actions.demo.sessions import state_of
from centre_desk.domain.people import Sex
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.stays import BookingKind, Role, StayState
from centre_desk.queries.holidays import holiday

COUPLE, DIRECTOR = 0.05, 0.08


def day(plan: Plan, arrival: date) -> None:
    """The visitors who arrive on one day: juries, meetings, directors, now and then a couple."""
    busy = arrival.weekday() < 4 and not holiday(arrival)
    number = plan.rng.randint(2, 4) if busy else plan.rng.randint(1, 2)
    if arrival == plan.today:
        number += 3
    for _ in range(number):
        nights = Nights(arrival, arrival + timedelta(days=plan.rng.randint(1, 3)))
        chance = plan.rng.random()
        if chance < COUPLE:
            _couple(plan, nights)
        else:
            _visitor(plan, nights, leads=chance < COUPLE + DIRECTOR)


def _visitor(plan: Plan, nights: Nights, *, leads: bool) -> PlannedStay:
    rng = plan.rng
    made_on = nights.arrival - timedelta(days=rng.randint(1, 25))
    booking = plan.booking(BookingKind.PERSON, rng.choice(VISITS), made_on)
    soon = 0 <= (nights.arrival - plan.today).days <= 2
    stay = PlannedStay(
        booking=booking, person=plan.somebody(nights, leads=leads), nights=nights,
        state=state_of(plan, nights), role=Role.GUEST, whole=leads, party=1,
        floor=rng.randint(1, 4), rank=1 if leads else 6,
        expected_at=f"{rng.randint(11, 22)}:{rng.choice(('00', '30'))}" if soon else "",
        note=rng.choice(NOTES) if rng.random() < 0.05 else "",
    )  # fmt: skip
    plan.add(stay)
    return stay


def _couple(plan: Plan, nights: Nights) -> None:
    beds = plan.house.couple(nights, plan.rng.randint(1, 4))
    state = state_of(plan, nights)
    if not beds:
        return
    woman, man = plan.somebody(nights, Sex.WOMAN), plan.somebody(nights, Sex.MAN)
    name = plan.staff[man].person.last_name
    booking = plan.booking(
        BookingKind.FAMILY, f"Famille {name}", nights.arrival - 3 * DAY, together=True
    )
    for person, bed in zip((woman, man), beds, strict=True):
        held = [] if state in (StayState.CANCELLED, StayState.NO_SHOW) else [(bed, nights)]
        if not plan.staff[person].person.needs_accessible or not held:
            plan.add(
                PlannedStay(
                    booking=booking, person=person, nights=nights, state=state, role=Role.GUEST,
                    holds=held,
                )
            )  # fmt: skip


def works(plan: Plan) -> None:
    """Rooms out of service: two a month, and around today one that ends, one that goes on."""
    today = plan.today
    _block(plan, Nights(today - 3 * DAY, today + DAY), "Climatisation en panne")
    _block(plan, Nights(today - DAY, today + 6 * DAY), "Fuite d'eau dans la salle de bains")
    _block(plan, Nights(today + 10 * DAY, today + 14 * DAY), "Peinture")
    start = plan.span[0]
    while start < plan.span[1] - WEEK:
        length = timedelta(days=plan.rng.randint(2, 7))
        _block(plan, Nights(start, start + length), plan.rng.choice(BLOCK_REASONS))
        start += timedelta(days=plan.rng.randint(10, 20))


def _block(plan: Plan, nights: Nights, reason: str) -> None:
    if nights.arrival < plan.span[0] or nights.departure > plan.span[1]:
        return
    room = plan.rng.choice([room for room in plan.rooms if not room.accessible])
    beds = plan.house.block(room.id, nights)
    if beds:
        plan.blocks.append(PlannedBlock(room, beds, nights, reason))


def to_settle(plan: Plan) -> None:
    """What waits for a decision today: one arrival late, one departure overdue, three homeless."""
    today = plan.today
    late = _visitor(plan, Nights(today - DAY, today + 2 * DAY), leads=False)
    late.state, late.rank, late.expected_at = StayState.CONFIRMED, 2, "21:30"
    # The bed stays empty behind somebody overdue, who is still in it.
    overdue = _visitor(plan, Nights(today - 3 * DAY, today + 3 * DAY), leads=False)
    overdue.state, overdue.rank, overdue.until = StayState.IN_HOUSE, 2, today - DAY
    for ahead, length in ((0, 2), (2, 3), (6, 4)):
        nights = Nights(today + ahead * DAY, today + (ahead + length) * DAY)
        parked = _visitor(plan, nights, leads=False)
        parked.state, parked.parked = StayState.CONFIRMED, True


def groups(plan: Plan, monday: date) -> None:
    """Places held by quota: one to give back tomorrow, one that has time."""
    weeks = (monday - plan.today).days // 7
    if weeks == 1:
        _group(plan, "Forum de l'emploi, DR Fès-Meknès", Nights(monday, monday + 3 * DAY),
               (("Fès-Meknès", 8), ("Rabat-Salé-Kénitra", 4)), plan.today + DAY)  # fmt: skip
    elif weeks == 4:
        _group(plan, "Journées digital et IA", Nights(monday + DAY, monday + 4 * DAY),
               (("Casablanca-Settat", 6), ("Souss-Massa", 6), ("L'Oriental", 4)),
               monday - 10 * DAY)  # fmt: skip


def _group(
    plan: Plan, label: str, nights: Nights, places: tuple[tuple[str, int], ...], release_on: date
) -> None:
    booking = plan.booking(BookingKind.GROUP, label, plan.today - 20 * DAY)
    floor = plan.rng.randint(1, 4)
    for direction, count in places:
        plan.quotas.append(PlannedQuota(booking, direction, count, release_on))
        for place in range(count):
            named = place < count // 4
            sex = Sex.WOMAN if place % 2 else Sex.MAN
            plan.add(
                PlannedStay(
                    booking=booking, person=plan.somebody(nights, sex) if named else None,
                    nights=nights, state=StayState.CONFIRMED if named else StayState.OPTION,
                    role=Role.PARTICIPANT, sex=sex, quota=len(plan.quotas) - 1, rank=4, floor=floor,
                )
            )  # fmt: skip
