"""The life of a stay: confirm, arrive, leave, cancel, lengthen, be away for a weekend."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, time

from centre_desk.actions.bookings import end_stay, put_in_a_bed, refuse_twice
from centre_desk.actions.placing import DIRTY, Assignment, assign, take_off
from centre_desk.actions.splitting import cover_nights
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.rooms import Cleanliness, Room
from centre_desk.domain.stays import Stay, StayState, check_in_refusal
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr
from centre_desk.storage import rooms, settings, stays, tables

BEFORE_HOUR = "no_show_hour"


def confirm(desk: Desk, stay_id: int) -> Change:
    """Turn an option into a confirmed stay.

    Raises:
        RuleBroken: it is no option.
    """
    with desk.deed("stays.confirm") as deed:
        stay = stays.get(deed.store, stay_id)
        if stay.state is not StayState.OPTION:
            raise RuleBroken(tr("Ce séjour n'est pas une option."))
        deed.recorder.update(tables.Stay, stay_id, state=StayState.CONFIRMED.value)
        _say(deed, stay, tr("Séjour de {person} confirmé", person=_name(deed, stay)))
    return deed.done


def check_in(desk: Desk, stay_id: int, *, override: Collection[str] = ()) -> Change:
    """Write down that somebody has arrived; the room is then occupied.

    Raises:
        RuleBroken: too early, too late, twice, without a bed, into a room that somebody has not
            left or that is not ready (the latter can be overridden with ``dirty``).
    """
    with desk.deed("stays.check_in") as deed:
        stay = stays.get(deed.store, stay_id)
        refusal = check_in_refusal(stay.state, stay.nights, deed.today)
        if refusal:
            raise RuleBroken(refusal)
        room = _room_tonight(deed, stay)
        if room is None:
            raise RuleBroken(
                tr("{person} n'a pas encore de chambre.", person=_name(deed, stay)), field="bed"
            )
        refuse_occupied(deed, stay, room, stay.beds_on(_tonight(stay, deed.today)))
        refuse_not_ready(deed, room, override)
        deed.recorder.update(tables.Stay, stay_id, state=StayState.IN_HOUSE.value)
        _say(
            deed, stay, tr("{person} arrivé en {room}", person=_name(deed, stay), room=room.number)
        )
    return deed.done


def check_out(desk: Desk, stay_id: int) -> Change:
    """Write down that somebody has left; the nights left are free at once, the room is dirty.

    Raises:
        RuleBroken: the person is not in the house.
    """
    with desk.deed("stays.check_out") as deed:
        stay = stays.get(deed.store, stay_id)
        _refuse_not_in_house(deed, stay)
        left = stay.nights.since(deed.today)
        if left:
            take_off(deed, stay, left)
        departure = min(stay.nights.departure, max(deed.today, stay.nights.arrival + DAY))
        deed.recorder.update(tables.Stay, stay_id, state=StayState.LEFT.value, departure=departure)
        cut_absences(deed, stay_id, Nights(stay.nights.arrival, departure))
        room = _last_room(deed, stay)
        if room:
            soil(deed, room)
        said = tr(
            "{person} parti de {room}", person=_name(deed, stay), room=room.number if room else ""
        )
        _say(deed, stay, said, "housekeeping")
    return deed.done


def cancel(desk: Desk, stay_id: int) -> Change:
    """Cancel a stay that is still to come; its beds are free at once.

    Raises:
        RuleBroken: the person has arrived, left, or the stay is cancelled already.
    """
    with desk.deed("stays.cancel") as deed:
        stay = stays.get(deed.store, stay_id)
        _refuse_unexpected(stay)
        end_stay(deed, stay, StayState.CANCELLED)
        _say(deed, stay, tr("Séjour de {person} annulé", person=_name(deed, stay)))
    return deed.done


def no_show(desk: Desk, stay_id: int, *, override: Collection[str] = ()) -> Change:
    """Write down that somebody did not come; the nights from today on are free at once.

    Raises:
        RuleBroken: before the arrival day, or on it before the hour that the centre sets
            (which ``no_show_hour`` overrides).
    """
    with desk.deed("stays.no_show") as deed:
        stay = stays.get(deed.store, stay_id)
        _refuse_unexpected(stay)
        if deed.today < stay.nights.arrival:
            raise RuleBroken(
                tr("L'arrivée n'est prévue que le {arrival}.", arrival=stay.nights.arrival)
            )
        hour = time.fromisoformat(settings.read(deed.store, deed.centre_id).no_show_hour)
        too_soon = deed.today == stay.nights.arrival and desk.local_now().time() < hour
        if too_soon and BEFORE_HOUR not in override:
            raise RuleBroken(
                tr("Attendez {hour} avant de noter une absence.", hour=hour), override=BEFORE_HOUR
            )
        left = stay.nights.since(deed.today)
        if left:
            take_off(deed, stay, left)
        deed.recorder.update(tables.Stay, stay_id, state=StayState.NO_SHOW.value)
        _say(deed, stay, tr("{person} n'est pas venu", person=_name(deed, stay)))
    return deed.done


def restore(desk: Desk, stay_id: int) -> Change:
    """Take a cancelled stay, or one noted as no-show, up again in the best bed there is.

    Nights that have passed are not slept any more: the stay then arrives today.

    Raises:
        RuleBroken: it is neither, it is over, or there is no bed any more.
    """
    with desk.deed("stays.restore") as deed:
        stay = stays.get(deed.store, stay_id)
        if stay.state not in (StayState.CANCELLED, StayState.NO_SHOW):
            raise RuleBroken(tr("Ce séjour n'est ni annulé ni marqué non venu."))
        if stay.nights.departure <= deed.today:
            raise RuleBroken(tr("Ce séjour est passé."))
        refuse_twice(deed, stay.person_id, stay.nights, stay_id)
        take_off(deed, stay, stay.nights)
        deed.recorder.update(
            tables.Stay,
            stay_id,
            state=StayState.CONFIRMED.value,
            arrival=max(stay.nights.arrival, deed.today),
        )
        put_in_a_bed(deed, stays.get(deed.store, stay_id), None)
        _say(deed, stay, tr("Séjour de {person} rétabli", person=_name(deed, stay)))
    return deed.done


def change_nights(
    desk: Desk, stay_id: int, nights: Nights, *, accept_split: bool = False
) -> Change:
    """Lengthen, shorten or shift a stay, in the same bed wherever that bed is free.

    Args:
        desk: who acts.
        stay_id: the stay.
        nights: its new arrival and departure.
        accept_split: where the bed is taken, finish in other beds with the fewest changes.

    Raises:
        RuleBroken: the bed is held (said with whom), the stay is over, or somebody in the house
            would arrive again or leave before today.
    """
    with desk.deed("stays.change_nights") as deed:
        stay = stays.get(deed.store, stay_id)
        _refuse_dates(deed, stay, nights)
        refuse_twice(deed, stay.person_id, nights, stay_id)
        take_off(deed, stay, *stay.nights.without(nights))
        deed.recorder.update(
            tables.Stay, stay_id, arrival=nights.arrival, departure=nights.departure
        )
        cut_absences(deed, stay_id, nights)
        if stay.holds:
            _sleep_more(deed, stays.get(deed.store, stay_id), stay, accept_split=accept_split)
        said = tr(
            "Séjour de {person} : du {arrival} au {departure}",
            person=_name(deed, stay), arrival=nights.arrival, departure=nights.departure,
        )  # fmt: skip
        deed.says(
            said, "stays", "housekeeping", nights=_union(stay.nights, nights), result=(stay_id,)
        )
    return deed.done


def set_locked(desk: Desk, stay_id: int, *, locked: bool) -> Change:
    """Mark a stay « do not move », or take the mark away."""
    with desk.deed("stays.lock") as deed:
        stay = stays.get(deed.store, stay_id)
        deed.recorder.update(tables.Stay, stay_id, locked=locked)
        person = _name(deed, stay)
        said = tr("{person} : ne pas déplacer", person=person)
        _say(deed, stay, said if locked else tr("{person} peut être déplacé", person=person))
    return deed.done


def add_absence(desk: Desk, stay_id: int, nights: Nights) -> Change:
    """Note nights on which somebody is away and keeps the bed.

    Raises:
        RuleBroken: nobody came or will come, the absence does not lie within the stay, or it
            meets another one.
    """
    with desk.deed("stays.absence") as deed:
        stay = stays.get(deed.store, stay_id)
        if stay.state in (StayState.CANCELLED, StayState.NO_SHOW):
            raise RuleBroken(tr("Ce séjour est terminé ou annulé."))
        if nights.arrival < stay.nights.arrival or nights.departure > stay.nights.departure:
            raise RuleBroken(tr("L'absence doit tenir dans le séjour."), field="nights")
        if any(nights.overlaps(other) for _, other in stays.absences(deed.store, stay_id)):
            raise RuleBroken(tr("Une absence est déjà notée sur ces nuits."), field="nights")
        deed.recorder.insert(
            tables.Absence, stay_id=stay_id, arrival=nights.arrival, departure=nights.departure
        )
        said = tr(
            "{person} absent du {arrival} au {departure}, lit gardé",
            person=_name(deed, stay), arrival=nights.arrival, departure=nights.departure,
        )  # fmt: skip
        _say(deed, stay, said)
    return deed.done


def remove_absence(desk: Desk, stay_id: int, nights: Nights) -> Change:
    """Take back an absence.

    Raises:
        RuleBroken: no such absence is noted.
    """
    with desk.deed("stays.absence") as deed:
        stay = stays.get(deed.store, stay_id)
        noted = [key for key, other in stays.absences(deed.store, stay_id) if other == nights]
        if not noted:
            raise RuleBroken(tr("Cette absence n'est pas notée."))
        deed.recorder.delete(tables.Absence, noted[0])
        _say(deed, stay, tr("Absence de {person} retirée", person=_name(deed, stay)))
    return deed.done


def cut_absences(deed: Deed, stay_id: int, nights: Nights) -> None:
    """Leave no absence on nights that the stay no longer has."""
    for key, away in stays.absences(deed.store, stay_id):
        kept = away.shared(nights)
        if kept is None:
            deed.recorder.delete(tables.Absence, key)
        else:
            deed.recorder.update(
                tables.Absence, key, arrival=kept.arrival, departure=kept.departure
            )


def soil(deed: Deed, room: Room) -> None:
    """Note that a room needs cleaning."""
    deed.recorder.update(tables.Room, room.id, cleanliness=Cleanliness.DIRTY.value)


def refuse_not_ready(deed: Deed, room: Room, override: Collection[str]) -> None:
    """Refuse a room that housekeeping has not given back.

    Raises:
        RuleBroken: the room is dirty or being cleaned; ``dirty`` overrides.
    """
    if not rooms.cleanliness(deed.store, room.id).ready and DIRTY not in override:
        raise RuleBroken(
            tr("La chambre {room} n'est pas encore propre.", room=room.number), override=DIRTY
        )


def refuse_occupied(deed: Deed, stay: Stay, room: Room, bed_ids: Collection[int]) -> None:
    """Refuse beds whose last holder is still in the house, due out today or overdue.

    Raises:
        RuleBroken: naming who has not left.
    """
    for bed_id in bed_ids:
        row = deed.store.one(
            "SELECT s.id, s.departure FROM hold h JOIN stay s ON s.id = h.stay_id "
            "WHERE h.bed_id = ? AND s.id <> ? AND s.state = 'in_house' AND h.departure <= ? "
            "AND h.departure = s.departure",
            bed_id, stay.id, deed.today,
        )  # fmt: skip
        if row:
            raise RuleBroken(
                tr(
                    "{other} occupe encore la {room} (départ prévu le {departure}).",
                    other=stays.name_of(deed.store, row[0]),
                    room=room.number,
                    departure=row[1],
                )
            )


def _tonight(stay: Stay, today: date) -> date:
    """The night that begins on *today*, or the stay's last one on its departure day."""
    return min(today, stay.nights.departure - DAY)


def _room_tonight(deed: Deed, stay: Stay) -> Room | None:
    beds = stay.beds_on(_tonight(stay, deed.today))
    return rooms.of_bed(deed.store, beds[0]) if beds else None


def _last_room(deed: Deed, stay: Stay) -> Room | None:
    slept = [hold for hold in stay.holds if hold.nights.arrival <= deed.today]
    if not slept:
        return None
    return rooms.of_bed(deed.store, max(slept, key=lambda hold: hold.nights.arrival).bed_id)


def _sleep_more(deed: Deed, stay: Stay, before: Stay, *, accept_split: bool) -> None:
    """Find beds for the nights that *stay* now has and *before* had not."""
    missing = (
        stay.nights.without(before.nights)
        if stay.nights.overlaps(before.nights)
        else (stay.nights,)
    )
    for more in missing:
        after = more.arrival >= before.nights.departure
        beds = before.beds_on(before.nights.departure - DAY if after else before.nights.arrival)
        if accept_split and not stay.whole_room:
            for hold in cover_nights(deed, stay, more, beds[0]):
                now = stays.get(deed.store, stay.id)
                assign(deed, [Assignment(now, hold.nights, (hold.bed_id,))])
        else:
            assign(deed, [Assignment(stays.get(deed.store, stay.id), more, beds)])


def _refuse_dates(deed: Deed, stay: Stay, nights: Nights) -> None:
    if not stay.state.live:
        raise RuleBroken(tr("Ce séjour est terminé ou annulé."))
    if stay.state is not StayState.IN_HOUSE:
        return
    if nights.arrival != stay.nights.arrival:
        raise RuleBroken(
            tr("La personne est déjà arrivée le {arrival}.", arrival=stay.nights.arrival),
            field="arrival",
        )
    if nights.departure < deed.today:
        raise RuleBroken(
            tr("Les nuits passées ne se retirent plus ; notez plutôt le départ."), field="departure"
        )


def _refuse_unexpected(stay: Stay) -> None:
    match stay.state:
        case StayState.IN_HOUSE:
            raise RuleBroken(tr("La personne est dans la maison ; notez plutôt son départ."))
        case StayState.LEFT:
            raise RuleBroken(tr("Ce séjour est terminé."))
        case StayState.CANCELLED:
            raise RuleBroken(tr("Ce séjour est déjà annulé."))
        case StayState.NO_SHOW:
            raise RuleBroken(tr("Ce séjour est déjà marqué non venu."))


def _refuse_not_in_house(deed: Deed, stay: Stay) -> None:
    if stay.state is not StayState.IN_HOUSE:
        raise RuleBroken(tr("{person} n'est pas dans la maison.", person=_name(deed, stay)))


def _union(one: Nights, other: Nights) -> Nights:
    return Nights(min(one.arrival, other.arrival), max(one.departure, other.departure))


def _name(deed: Deed, stay: Stay) -> str:
    return stays.name_of(deed.store, stay.id)


def _say(deed: Deed, stay: Stay, message: Message, *more: str) -> None:
    deed.says(message, "stays", *more, nights=stay.nights, result=(stay.id,))
