"""The same nights week after week, for a session that comes back."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from centre_desk.actions.bookings import Guest, new_booking, new_stay, put_in_a_bed
from centre_desk.actions.people import save_person
from centre_desk.desk import Change, Desk
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.stays import BookingKind, StayState
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr

MOST_WEEKS = 53


def book_weekly(
    desk: Desk,
    *,
    guest: Guest,
    nights: Nights,
    weeks: int,
    skip: Collection[date] = (),
    label: str = "",
    session_id: int | None = None,
    state: StayState = StayState.CONFIRMED,
    override: Collection[str] = (),
) -> Change:
    """Book the same nights in *weeks* weeks running, as one booking undone in one step.

    Args:
        desk: who acts.
        guest: who comes, and the bed wanted every week, or none for the best one each time.
        nights: those of the first week.
        weeks: how many weeks, the first one included.
        skip: arrival days to leave out.
        label: what the rack shows where there is no name.
        session_id: the session they come for.
        state: option or confirmed.
        override: permissions granted, see :mod:`centre_desk.actions.placing`.

    Returns:
        The change; ``result`` holds the ids of the stays.

    Raises:
        RuleBroken: something is in the way; ``message.fields["dates"]`` names every arrival day
            concerned, so that they can be skipped. Nothing is booked.
    """
    if not 1 <= weeks <= MOST_WEEKS:
        raise RuleBroken(tr("Indiquez de 1 à {most} semaines.", most=MOST_WEEKS), field="weeks")
    wanted = [week for week in _weeks(nights, weeks) if week.arrival not in skip]
    if not wanted:
        raise RuleBroken(tr("Toutes les dates sont sautées : il ne reste rien."), field="skip")
    with desk.deed("bookings.book_weekly") as deed:
        kind = BookingKind.SESSION if session_id else BookingKind.PERSON
        person_id = save_person(deed, guest.person) if guest.person else guest.person_id
        booking_id = new_booking(deed, kind, label, session_id)
        made: list[int] = []
        refused: dict[date, Message] = {}
        for week in wanted:
            try:
                stay = new_stay(
                    deed, booking_id, person_id, week, state, role=guest.role, sex=guest.sex
                )
                put_in_a_bed(deed, stay, guest.bed_id, override)
                made.append(stay.id)
            except RuleBroken as refusal:
                # Go on, to name every date in the way; all of it is taken back below.
                refused[week.arrival] = refusal.message
        if refused:
            raise RuleBroken(
                tr(
                    "Dates gênées : {dates}. {why} Sautez-les ou choisissez un autre lit.",
                    dates=tuple(refused),
                    why=next(iter(refused.values())),
                ),
                field="skip",
            )
        said = tr(
            "%n séjour(s) chaque semaine du {first} au {last}",
            n=len(made), first=wanted[0].arrival, last=wanted[-1].departure,
        )  # fmt: skip
        span = Nights(wanted[0].arrival, min(wanted[-1].departure, wanted[0].arrival + 366 * DAY))
        deed.says(said, "stays", "people", nights=span, result=tuple(made))
    return deed.done


def _weeks(nights: Nights, count: int) -> list[Nights]:
    return [
        Nights(nights.arrival + 7 * week * DAY, nights.departure + 7 * week * DAY)
        for week in range(count)
    ]
