"""Tiny houses with people in them, for trying every possibility out."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from hypothesis import strategies as st

from centre_desk.domain.people import Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Bed, Room, RoomKind
from centre_desk.domain.stays import Occupant, Role, sharing_refusal
from centre_desk.planning.situation import Place, Situation, Taken, Wish

START = date(2027, 6, 1)


def nights(first: int, last: int) -> Nights:
    return Nights(START + timedelta(days=first), START + timedelta(days=last))


def house(singles: int, twins: int = 0) -> tuple[Room, ...]:
    """Rooms 1, 2, …; the beds of room n are 10n + 1 and 10n + 2."""
    return tuple(
        Room(
            n,
            f"{100 + n}",
            1,
            RoomKind.SINGLE if n <= singles else RoomKind.TWIN,
            accessible=False,
            beds=tuple(
                Bed(10 * n + label, n, str(label)) for label in range(1, 2 if n <= singles else 3)
            ),
        )
        for n in range(1, singles + twins + 1)
    )


def somebody(when: Nights, sex: Sex | None = Sex.MAN, booking: int = 0) -> Occupant:
    return Occupant("X", sex, Role.PARTICIPANT, booking, together=False, nights=when)


def wish(when: Nights, sex: Sex | None = Sex.MAN, *, whole_room: bool = False) -> Wish:
    return Wish(when, somebody(when, sex, booking=-1), whole_room=whole_room)


def valid(rooms: Sequence[Room], held: Sequence[Taken]) -> bool:
    """Nobody twice in a bed, and nobody beside somebody they may not share with."""
    room_of = {bed.id: room.id for room in rooms for bed in room.beds}
    for one, other in itertools.combinations(held, 2):
        if room_of[one.bed_id] != room_of[other.bed_id] or not one.nights.overlaps(other.nights):
            continue
        if one.bed_id == other.bed_id:
            return False
        if one.occupant and other.occupant and sharing_refusal(one.occupant, [other.occupant]):
            return False
    return True


def fewest_moves(rooms: Sequence[Room], held: Sequence[Taken], wanted: Wish) -> int | None:
    """Try every arrangement of the movable stays; None when there is none."""
    fixed = [each for each in held if not each.movable]
    movable = [each for each in held if each.movable]
    beds = [bed.id for room in rooms for bed in room.beds]
    best: int | None = None
    for places in itertools.product(beds, repeat=len(movable) + 1):
        moved = sum(each.bed_id != place for each, place in zip(movable, places[1:], strict=True))
        if best is not None and moved >= best:
            continue
        tried = [
            *fixed,
            Taken(places[0], wanted.nights, None, wanted.occupant),
            *(
                Taken(place, each.nights, each.stay_id, each.occupant)
                for each, place in zip(movable, places[1:], strict=True)
            ),
        ]
        if valid(rooms, tried):
            best = moved
    return best


@st.composite
def full_houses(draw: st.DrawFn, *, twins: int = 0) -> tuple[tuple[Room, ...], list[Taken], Wish]:
    """Two or three rooms, a few stays put in where they fit, and somebody who wants a bed."""
    rooms = house(draw(st.integers(2, 3)) if not twins else 1, twins)
    spans = st.builds(lambda a, n: nights(a, a + n), st.integers(0, 6), st.integers(1, 4))
    sexes = st.sampled_from([Sex.MAN, Sex.WOMAN]) if twins else st.just(Sex.MAN)
    held: list[Taken] = []
    for number in range(draw(st.integers(2, 5))):
        when = draw(spans)
        who = somebody(when, draw(sexes), number)
        place = _first_fit(Situation(rooms, held), Wish(when, who), draw(st.integers(0, 3)))
        if place is not None:
            locked = draw(st.integers(0, 4)) == 0
            held.append(Taken(place.bed_ids[0], when, number + 1, who, movable=not locked))
    return rooms, held, wish(draw(spans), draw(sexes))


def _first_fit(situation: Situation, wanted: Wish, start: int) -> Place | None:
    places = situation.places(whole_room=False)
    order: Iterator[Place] = (places[(start + i) % len(places)] for i in range(len(places)))
    return next((place for place in order if situation.free(wanted, place)), None)
