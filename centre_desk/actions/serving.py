"""Hand out a meal at the restaurant's door: once per service, with the reason of a refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date

from centre_desk.desk import Desk
from centre_desk.domain.meals import Service, profile_on
from centre_desk.domain.serving import Answer, read_code, service_at
from centre_desk.domain.sheets import Name
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries import meals, served
from centre_desk.queries.handover import SERVED
from centre_desk.queries.served import Ticket
from centre_desk.storage import tables

UNREADABLE = tr("Code illisible : présentez-le de nouveau.")
UNKNOWN = tr("Ce code n'est celui d'aucun badge ni d'aucun ticket.")
CLOSED = tr("Aucun repas n'est servi à cette heure.")


def serve(desk: Desk, text: str, service: Service | None = None) -> Answer:
    """Answer a badge, a ticket or a matricule, and note the meal where the answer is yes.

    Whatever a scanner sends is answered; nothing is raised for it.

    Args:
        desk: the door's.
        text: what was scanned or typed.
        service: the one being served; by default the one of the hour.

    Raises:
        StorageProblem: the meal could not be noted.
    """
    code = read_code(text)
    if not code:
        return Answer(False, UNREADABLE)
    now = desk.local_now().replace(tzinfo=None)
    serving = service or service_at(profile_on(meals.profiles(desk), now.date()), now)
    if serving is None:
        return Answer(False, CLOSED)
    ticket = served.ticket(desk, code)
    person_id = ticket.person_id if ticket else served.holder(desk, code)
    if person_id is None and ticket is None:
        return Answer(False, UNKNOWN, service=serving)
    answer = _entitled(desk, person_id, ticket, now.date(), serving)
    if not answer.granted:
        return answer
    return _note(desk, answer, now.date(), serving, person_id, ticket.id if ticket else None)


def _entitled(
    desk: Desk, person_id: int | None, ticket: Ticket | None, day: date, service: Service
) -> Answer:
    """Whether the meal of the hour is theirs, before it is asked whether they had it already."""
    if ticket and (ticket.day, ticket.service) != (day, service):
        other = tr("Ticket du {day}, {service}.", day=ticket.day, service=ticket.service.label)
        return Answer(False, other, Name(ticket.label), service)
    if person_id is None:
        return Answer(True, None, Name(ticket.label if ticket else ""), service)
    plate = meals.plate(desk, person_id, day, service)
    return Answer(plate.granted, plate.note, plate.name, service, plate.diet)


def _note(
    desk: Desk,
    answer: Answer,
    day: date,
    service: Service,
    person_id: int | None,
    ticket_id: int | None,
) -> Answer:
    """Write the meal down, unless it was handed out already, at whatever door."""
    try:
        with desk.deed(SERVED) as deed:
            # Asked within the transaction: what is read stays true until it is written.
            _refuse_twice(desk, day, service, person_id, ticket_id)
            now = desk.now().astimezone(UTC).replace(tzinfo=None, microsecond=0)
            deed.recorder.insert(
                tables.MealServed, day=day, service=service.value, at=now,
                person_id=person_id, ticket_id=ticket_id,
            )  # fmt: skip
            name = answer.name.latin if answer.name else ""
            deed.says(tr("{service} servi : {person}", person=name, service=service.label), "meals")
    except RuleBroken as refusal:
        return replace(answer, granted=False, reason=refusal.message)
    return replace(answer, change_id=deed.done.id)


def _refuse_twice(
    desk: Desk, day: date, service: Service, person_id: int | None, ticket_id: int | None
) -> None:
    at = served.served_at(desk, day, service, person_id=person_id, ticket_id=ticket_id)
    if at:
        raise RuleBroken(tr("Déjà servi à {time}.", time=at))
