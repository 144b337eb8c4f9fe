"""Hold places for a group before its names are known, name them, or give them back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from centre_desk.actions.bookings import (
    end_stay,
    new_booking,
    new_stay,
    put_in_a_bed,
    refuse_twice,
)
from centre_desk.actions.people import save_person
from centre_desk.actions.placing import Assignment, assign
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import BookingKind, StayState
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import stays, tables


@dataclass(frozen=True, slots=True)
class Places:
    """Places held for one regional direction; an empty name means any."""

    direction: str
    count: int
    sex: Sex | None = None


def hold_group(
    desk: Desk,
    *,
    label: str,
    nights: Nights,
    quotas: Sequence[Places],
    release_on: date,
    session_id: int | None = None,
) -> Change:
    """Hold beds before the names are known, by quota, until a release date.

    Returns:
        The change; ``result`` starts with the booking's id, then the stays' ids.

    Raises:
        RuleBroken: fewer beds are free than asked for, said with the count; nothing is held.
    """
    wanted = sum(places.count for places in quotas)
    if wanted < 1:
        raise RuleBroken(tr("Indiquez au moins une place."), field="places")
    with desk.deed("bookings.hold_group") as deed:
        counts = stays.free_count_by_night(deed.store, deed.centre_id, nights)
        night, free = min(counts.items(), key=lambda item: (item[1], item[0]))
        if free < wanted:
            raise RuleBroken(
                tr(
                    "{wanted} lits demandés, {free} libres la nuit du {night}.",
                    wanted=wanted, free=free, night=night,
                ),
                field="places",
            )  # fmt: skip
        kind = BookingKind.SESSION if session_id else BookingKind.GROUP
        booking_id = new_booking(deed, kind, label, session_id)
        made = []
        for places in quotas:
            direction = _direction(deed, places.direction)
            quota_id = deed.recorder.insert(
                tables.Quota, booking_id=booking_id, direction_id=direction, places=places.count,
                release_on=release_on,
            )  # fmt: skip
            for _ in range(places.count):
                stay = new_stay(
                    deed, booking_id, None, nights, StayState.OPTION, sex=places.sex, quota=quota_id
                )
                put_in_a_bed(deed, stay, None, ())
                made.append(stay.id)
        deed.says(
            tr(
                "%n lit(s) tenu(s) pour {label} du {arrival} au {departure}, jusqu'au {release}",
                n=wanted, label=label, arrival=nights.arrival, departure=nights.departure,
                release=release_on,
            ),
            "stays", nights=nights, result=(booking_id, *made),
        )  # fmt: skip
    return deed.done


def name_place(
    desk: Desk,
    stay_id: int,
    *,
    person_id: int | None = None,
    person: Person | None = None,
    override: Collection[str] = (),
) -> Change:
    """Give a place held for a group its person, who keeps its bed.

    Raises:
        RuleBroken: the place has a name already or was given back, or its room-mate may not
            share with the person.
    """
    with desk.deed("bookings.name_place") as deed:
        stay = stays.get(deed.store, stay_id)
        if stay.person_id is not None:
            raise RuleBroken(tr("Cette place a déjà un nom."))
        if not stay.state.live:
            raise RuleBroken(tr("Ce séjour est terminé ou annulé."))
        chosen = save_person(deed, person) if person else person_id
        refuse_twice(deed, chosen, stay.nights, stay_id)
        deed.recorder.update(
            tables.Stay, stay_id, person_id=chosen, state=StayState.CONFIRMED.value
        )
        named = stays.get(deed.store, stay_id)
        held = [Assignment(named, hold.nights, (hold.bed_id,)) for hold in named.holds]
        assign(deed, held, override)
        deed.says(
            tr("Place donnée à {person}", person=stays.name_of(deed.store, stay_id)),
            "stays", "people", nights=stay.nights, result=(stay_id,),
        )  # fmt: skip
    return deed.done


def release_group(desk: Desk, booking_id: int) -> Change:
    """Give the places of a group that have no name back to the house.

    Raises:
        RuleBroken: every place has its name, or was given back already.
    """
    with desk.deed("bookings.release_group") as deed:
        nameless = [
            stay
            for stay in stays.of_booking(deed.store, booking_id)
            if stay.person_id is None and stay.state is StayState.OPTION
        ]
        if not nameless:
            raise RuleBroken(tr("Ce groupe n'a plus de place sans nom à rendre."))
        for stay in nameless:
            end_stay(deed, stay, StayState.CANCELLED)
        deed.says(tr("%n place(s) sans nom rendue(s) à la maison", n=len(nameless)), "stays")
    return deed.done


def _direction(deed: Deed, name: str) -> int | None:
    if not name:
        return None
    row = deed.store.one(
        "SELECT id FROM direction WHERE centre_id = ? AND name = ?", deed.centre_id, name
    )
    return row[0] if row else deed.recorder.insert(tables.Direction, name=name)
