"""Where the people of a session sleep when its days change: read only, nothing is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from centre_desk.actions.placing import occupant
from centre_desk.desk import Desk
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.rescheduling import Lodging, StayMove
from centre_desk.domain.stays import Role, Stay, StayState
from centre_desk.domain.training import Session
from centre_desk.language import Message, tr
from centre_desk.planning.choice import choose
from centre_desk.planning.situation import Place, Taken, Wish
from centre_desk.queries.situation import situation
from centre_desk.storage import stays


def moved_stays(desk: Desk, session: Session, first: date, last: date) -> list[StayMove]:
    """Every live stay of a session before and after, arrival and departure shifted with its days.

    Each keeps its bed where that can be. Whoever is in the house has arrived: only the departure
    follows, and only when the first day stays.
    """
    shifts = (first - session.first_day, last - session.last_day)
    if shifts == (timedelta(0), timedelta(0)):
        return []
    live = [each for each in stays.of_session(desk.store, session.id) if each.state.live]
    plans = [_new_nights(desk, stay, *shifts) for stay in live]
    following = [stay for stay, (_, why) in zip(live, plans, strict=True) if why is None]
    beds = _Beds(
        desk, {stay.id: new for stay, (new, _) in zip(live, plans, strict=True)}, following
    )
    return [
        beds.move_of(stay) if why is None else _untouched(desk, stay, why)
        for stay, (_, why) in zip(live, plans, strict=True)
    ]


def ended_stays(desk: Desk, session: Session) -> list[StayMove]:
    """Every live stay of a session that is cancelled: those to come end with it."""
    live = [each for each in stays.of_session(desk.store, session.id) if each.state.live]
    return [
        replace(_untouched(desk, stay, None), outcome=Lodging.CANCELLED)
        if stay.state.expected
        else _untouched(desk, stay, tr("déjà dans la maison"))
        for stay in live
    ]


def _new_nights(
    desk: Desk, stay: Stay, shift_first: timedelta, shift_last: timedelta
) -> tuple[Nights, Message | None]:
    """The nights to be, or those there are and why they stay."""
    arrival, departure = stay.nights.arrival + shift_first, stay.nights.departure + shift_last
    if stay.state is StayState.IN_HOUSE:
        if shift_first:
            return stay.nights, tr("déjà dans la maison")
        arrival, departure = stay.nights.arrival, max(departure, desk.today())
    else:
        arrival = max(arrival, desk.today())
    if departure <= arrival:
        return stay.nights, tr("il ne lui resterait aucune nuit")
    new = Nights(arrival, departure)
    other = stay.person_id and stays.elsewhere(desk.store, stay.person_id, new, stay.id)
    if other:
        return stay.nights, tr(
            "a déjà un autre séjour du {arrival} au {departure}",
            arrival=other[1].arrival, departure=other[1].departure,
        )  # fmt: skip
    return new, None


def _untouched(desk: Desk, stay: Stay, why: Message | None) -> StayMove:
    room = _numbers(desk, stay)
    return StayMove(
        stay_id=stay.id, person_id=stay.person_id, person=stays.name_of(desk.store, stay.id),
        old=stay.nights, new=stay.nights, outcome=Lodging.UNTOUCHED, room_before=room,
        room=room, why=why,
    )  # fmt: skip


def _numbers(desk: Desk, stay: Stay) -> str:
    if not stay.holds:
        return ""
    row = desk.store.one(
        "SELECT r.number FROM bed JOIN room r ON r.id = bed.room_id WHERE bed.id = ?",
        stay.holds[-1].bed_id,
    )
    return row[0] if row else ""


class _Beds:
    """The house while the stays of one session look for their beds, all of them out of theirs."""

    def __init__(self, desk: Desk, new: dict[int, Nights], following: Sequence[Stay]) -> None:
        self._desk = desk
        self._new = new
        self._found: dict[int, tuple[Place, Nights | None, Lodging]] = {}
        if not following:
            return
        window = Nights(
            min(new[stay.id].arrival for stay in following),
            max(new[stay.id].departure for stay in following),
        )
        # Whoever is in the house stays in bed until the day of leaving.
        coming = [stay.id for stay in following if stay.state.expected]
        self._house = situation(desk, window, without=coming)
        placed = [stay for stay in following if stay.holds]
        left = [stay for stay in placed if not self._keep(stay)]
        for stay in sorted(left, key=lambda stay: (stay.role is not Role.TRAINER, stay.id)):
            self._change(stay)

    def move_of(self, stay: Stay) -> StayMove:
        """What becomes of one stay."""
        desk, new = self._desk, self._new[stay.id]
        before = _numbers(desk, stay)
        plain = StayMove(
            stay_id=stay.id, person_id=stay.person_id, person=stays.name_of(desk.store, stay.id),
            old=stay.nights, new=new, outcome=Lodging.WITHOUT_BED, room_before=before,
        )  # fmt: skip
        if stay.id in self._found:
            place, nights, outcome = self._found[stay.id]
            return replace(
                plain,
                outcome=outcome,
                bed_ids=place.bed_ids,
                bed_nights=nights,
                room=place.room.number,
            )
        if not stay.holds:
            return replace(plain, why=tr("n'avait pas encore de chambre"))
        if stay.state is StayState.IN_HOUSE:
            return _untouched(desk, stay, tr("aucun lit pour les nuits de plus"))
        if stay.locked:
            return replace(plain, why=tr("son lit est pris, et il est marqué « ne pas déplacer »"))
        return replace(plain, why=tr("aucun lit libre ne convient"))

    def _keep(self, stay: Stay) -> bool:
        """Put a stay into the bed that it has, if nobody is in the way."""
        bed_ids = stay.beds_on(stay.nights.departure - DAY) or (stay.holds[-1].bed_id,)
        place = Place(self._house.room_of(bed_ids[0]), bed_ids)
        nights = self._nights_to_find(stay)
        if nights is None:
            self._found[stay.id] = (place, None, Lodging.KEEPS_BED)
            return True
        wish = self._wish(stay, nights)
        if not self._house.free(wish, place):
            return False
        self._take(stay, place, wish, Lodging.KEEPS_BED)
        return True

    def _change(self, stay: Stay) -> None:
        nights = self._nights_to_find(stay)
        if nights is None or (stay.locked and stay.state.expected):
            return
        wish = self._wish(stay, nights)
        place = choose(self._house, wish)
        if place is not None:
            self._take(stay, place, wish, Lodging.CHANGES_BED)

    def _nights_to_find(self, stay: Stay) -> Nights | None:
        """All its nights; for somebody in the house, those added at the end, if there are any."""
        new = self._new[stay.id]
        return new.since(stay.nights.departure) if stay.state is StayState.IN_HOUSE else new

    def _take(self, stay: Stay, place: Place, wish: Wish, outcome: Lodging) -> None:
        self._found[stay.id] = (place, wish.nights, outcome)
        for bed_id in place.bed_ids:
            self._house.take(Taken(bed_id, wish.nights, stay.id, wish.occupant))

    def _wish(self, stay: Stay, nights: Nights) -> Wish:
        sleeper = stays.sleeper(self._desk.store, stay.id)
        return Wish(
            nights,
            occupant(stay, sleeper, nights),
            whole_room=stay.whole_room,
            needs_accessible=sleeper.needs_accessible,
        )
