"""Write a plan into the database: every number is known beforehand, so each table goes at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from centre_desk.actions.demo import training_rows
from centre_desk.actions.demo.directory import Staff
from centre_desk.actions.demo.happenings import Happenings
from centre_desk.actions.demo.origins import ORIGINS
from centre_desk.actions.demo.plan import Plan, PlannedStay
from centre_desk.actions.demo.programmes import REPAIRS
from centre_desk.actions.demo.training import Training
from centre_desk.desk import Deed
from centre_desk.domain.periods import DAY
from centre_desk.domain.stays import StayState
from centre_desk.storage import tables, words
from centre_desk.storage.bulk import count_on, insert_rows

Rows = Iterator[tuple[Any, ...]]

PERSON = (
    "id", "last_name", "first_name", "last_name_ar", "first_name_ar", "sex", "matricule",
    "identity_kind", "identity_number", "phone", "nationality", "birth_date", "country", "grade",
    "diet", "needs_accessible",
)  # fmt: skip
STAY = (
    "id", "booking_id", "person_id", "quota_id", "sex", "arrival", "departure", "state", "role",
    "whole_room", "locked", "party", "expected_at", "note",
)  # fmt: skip


def write(deed: Deed, training: Training, happenings: Happenings) -> None:
    """Write people, sessions and what happens in them, bookings, stays, blocks and repairs."""
    plan = training.plan
    centre = deed.centre_id

    def put(table: Any, columns: str | tuple[str, ...], rows: Rows) -> None:
        names = columns.split() if isinstance(columns, str) else columns
        whole = ((*row, centre) for row in rows)
        insert_rows(deed.store, table, (*names, "centre_id"), whole)

    directions = {origin.name: number for number, origin in enumerate(ORIGINS, 1)}
    houses = {
        name: number
        for number, name in enumerate((n for o in ORIGINS for n in o.establishments), 1)
    }
    put(
        tables.Direction,
        "id name name_ar",
        ((directions[o.name], o.name, o.arabic) for o in ORIGINS),
    )
    put(
        tables.Establishment,
        "id name direction_id",
        ((houses[n], n, directions[o.name]) for o in ORIGINS for n in o.establishments),
    )
    put(tables.Person, PERSON, (_person(n, staff) for n, staff in enumerate(plan.staff, 1)))
    put(tables.PersonWord, "word person_id", words.rows(_searched(plan.staff)))
    put(
        tables.Affiliation,
        "person_id establishment_id direction_id since until",
        _affiliations(plan.staff, directions, houses),
    )
    training_rows.before_sessions(put, plan)
    put(tables.Session, training_rows.SESSION, training_rows.session_rows(training))
    training_rows.after_sessions(deed.store, put, training, happenings)
    put(
        tables.Booking,
        "id kind label session_id together made_on",
        (
            (n, b.kind.value, b.label, _number(b.session), b.together, b.made_on)
            for n, b in enumerate(plan.bookings, 1)
        ),
    )
    put(
        tables.Quota,
        "id booking_id direction_id places release_on",
        (
            (n, q.booking + 1, directions[q.direction], q.places, q.release_on)
            for n, q in enumerate(plan.quotas, 1)
        ),
    )
    put(tables.Stay, STAY, (_stay(n, stay) for n, stay in enumerate(plan.stays, 1)))
    put(
        tables.Absence,
        "stay_id arrival departure",
        (
            (n, stay.absence.arrival, stay.absence.departure)
            for n, stay in enumerate(plan.stays, 1)
            if stay.absence
        ),
    )
    put(
        tables.Block,
        "id room_id arrival departure reason",
        (
            (n, b.room.id, b.nights.arrival, b.nights.departure, b.reason)
            for n, b in enumerate(plan.blocks, 1)
        ),
    )
    holds = list(_holds(plan))
    put(tables.Hold, "id bed_id arrival departure stay_id block_id", iter(holds))
    insert_rows(deed.store, tables.BedNight, ("bed_id", "night", "hold_id"), _nights(holds))
    put(tables.Repair, "room_id what reported_on mended_on", _repairs(plan))
    _housekeeping(deed, plan)
    count_on(deed.store)  # fmt: skip


def _person(number: int, staff: Staff) -> tuple[Any, ...]:
    person = staff.person
    return (
        number, person.last_name, person.first_name, person.last_name_ar, person.first_name_ar,
        person.sex.value if person.sex else None, person.matricule,
        person.identity_kind.value if person.identity_kind else None, person.identity_number,
        person.phone, person.nationality, person.birth_date, person.country, person.grade,
        person.diet, person.needs_accessible,
    )  # fmt: skip


def _searched(people: list[Staff]) -> Iterator[dict[str, Any]]:
    for number, staff in enumerate(people, 1):
        yield dict(zip(PERSON, _person(number, staff), strict=True))


def _affiliations(people: list[Staff], directions: dict[str, int], houses: dict[str, int]) -> Rows:
    for number, staff in enumerate(people, 1):
        since = None
        if staff.before:
            origin, since = staff.before
            yield number, houses[origin.establishments[0]], directions[origin.name], None, since
        person = staff.person
        yield number, houses[person.establishment], directions[person.direction], since, None


def _stay(number: int, stay: PlannedStay) -> tuple[Any, ...]:
    return (
        number, stay.booking + 1, _number(stay.person), _number(stay.quota),
        stay.sex.value if stay.sex and stay.person is None else None, stay.nights.arrival,
        stay.nights.departure, stay.state.value, stay.role.value, stay.whole, stay.locked,
        stay.party, stay.expected_at, stay.note,
    )  # fmt: skip


def _number(index: int | None) -> int | None:
    """The row's number of something counted from 0."""
    return None if index is None else index + 1


def _holds(plan: Plan) -> Rows:
    number = 0
    for stay_number, stay in enumerate(plan.stays, 1):
        for bed_id, nights in stay.holds:
            number += 1
            yield number, bed_id, nights.arrival, nights.departure, stay_number, None
    for block_number, block in enumerate(plan.blocks, 1):
        for bed_id in block.bed_ids:
            number += 1
            nights = block.nights
            yield number, bed_id, nights.arrival, nights.departure, None, block_number


def _nights(holds: list[tuple[Any, ...]]) -> Rows:
    for number, bed_id, arrival, departure, *_ in holds:
        night = arrival
        while night < departure:
            yield bed_id, night, number
            night += DAY


def _repairs(plan: Plan) -> Rows:
    """Now and then something breaks; what was reported in the last days waits to be mended."""
    day = plan.span[0]
    while day <= plan.today:
        fresh = (plan.today - day).days < 5
        mended = None if fresh else day + plan.rng.randint(1, 4) * DAY
        yield plan.rng.choice(plan.rooms).id, plan.rng.choice(REPAIRS), day, mended
        day += plan.rng.randint(1, 2 if (plan.today - day).days < 9 else 9) * DAY


def _housekeeping(deed: Deed, plan: Plan) -> None:
    """Rooms that somebody left yesterday and nobody has cleaned yet, and one being cleaned."""
    room_of = {bed.id: room.id for room in plan.rooms for bed in room.beds}
    taken: set[int] = set()
    left: dict[int, None] = {}
    for stay in plan.stays:
        for bed_id, nights in stay.holds:
            if plan.today - DAY in nights or plan.today in nights:
                taken.add(room_of[bed_id])
            elif stay.state is StayState.LEFT and nights.departure == plan.today - DAY:
                left[room_of[bed_id]] = None
    empty = [room.id for room in plan.rooms if room.id not in taken]
    chosen = [room for room in left if room not in taken][:3]
    chosen += [room for room in empty if room not in chosen][: 4 - len(chosen)]
    inspected = [room for room in empty if room not in chosen][:5]
    states = ["dirty"] * (len(chosen) - 1) + ["cleaning"] * bool(chosen)
    for room_id, state in (
        *zip(chosen, states, strict=True),
        *((r, "inspected") for r in inspected),
    ):
        deed.store.run("UPDATE room SET cleanliness = ? WHERE id = ?", [state, room_id])
