"""Give tickets to whoever eats without a badge: guests, places without a name, guests by number."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from centre_desk.actions.badges import LENGTH, SIGNS
from centre_desk.desk import Desk
from centre_desk.domain.meal_figures import Eater, PaperTicket
from centre_desk.domain.meals import AT_TABLE, Service
from centre_desk.domain.sheets import Name
from centre_desk.language import tr
from centre_desk.queries import meals, served
from centre_desk.storage import tables


class Seat(NamedTuple):
    """One meal of one head: what tells a ticket from the others of its day."""

    service: Service
    person_id: int | None
    stay_id: int | None
    outside_id: int | None
    session_id: int | None
    number: int


def give(desk: Desk, day: date) -> tuple[PaperTicket, ...]:
    """The tickets of a day, made where they are not yet; a ticket handed out stays valid.

    A code tells nothing of the person, and is not undone: the paper may be in somebody's pocket.
    """
    shown = meals.on(desk, day)
    wanted = [(seat, eater) for service in AT_TABLE for seat, eater in _seats(desk, day, service)]
    known = {
        Seat(Service(row[0]), *row[1:6]): row[6]
        for row in desk.store.rows(
            "SELECT service, person_id, stay_id, outside_id, session_id, number, code "
            "FROM meal_ticket WHERE centre_id = ? AND day = ?",
            desk.centre_id,
            day,
        )
    }
    new = {seat: _code() for seat, _ in wanted if seat not in known}
    if new:
        _write(desk, day, new)
    codes = {**known, **new}
    return tuple(
        PaperTicket(
            _named(eater, seat), seat.service, shown.profile.span(seat.service), codes[seat],
            eater.where,
        )
        for seat, eater in wanted
    )  # fmt: skip


def _seats(desk: Desk, day: date, service: Service) -> Iterator[tuple[Seat, Eater]]:
    eating = meals.people(desk, day, service)
    guests = served.guests_without_badge(desk, [each.stay_id for each in eating if each.stay_id])
    for eater in eating:
        if eater.person_id and eater.heads == 1 and eater.person_id not in guests:
            continue
        alone = eater.person_id if eater.heads == 1 else None
        for number in range(1, eater.heads + 1):
            stay = None if alone else eater.stay_id
            event = None if eater.outside_id else eater.session_id
            yield Seat(service, alone, stay, eater.outside_id, event, number), eater


def _named(eater: Eater, seat: Seat) -> Name:
    if eater.heads == 1:
        return eater.name
    place = f" {seat.number}/{eater.heads}"
    return Name(eater.name.latin + place, eater.name.arabic and eater.name.arabic + place)


def _code() -> str:
    return "".join(secrets.choice(SIGNS) for _ in range(LENGTH))


def _write(desk: Desk, day: date, new: dict[Seat, str]) -> None:
    with desk.deed("meals.give_tickets", undoable=False) as deed:
        deed.recorder.insert_many(
            tables.MealTicket,
            [
                {**seat._asdict(), "service": seat.service.value, "day": day, "code": code}
                for seat, code in new.items()
            ],
        )
        deed.says(tr("%n ticket(s) repas préparé(s)", n=len(new)), "meals")
