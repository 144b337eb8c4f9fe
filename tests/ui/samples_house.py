"""Invented days of housekeeping and hand-overs for the pictures. Always the same."""

from __future__ import annotations

import random
from datetime import datetime, time, timedelta

from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Bed, Cleanliness
from centre_desk.domain.sheets import Name
from centre_desk.language import Message, tr
from centre_desk.queries.handover import Handover, HandoverLine
from centre_desk.queries.housekeeping import PRIORITY
from centre_desk.queries.housework import HouseDay, OutOfService, Repair, RoomDay
from centre_desk.queries.views import RackRoom
from tests.ui import samples

ARABIC = ("بناني س.", "التازي ز.", "القادري أ.", "الفيلالي ف.", "الناصري م.")
WEIGHTS = {"usual": (2, 4, 3, 9, 1, 1, 6), "full": (5, 3, 1, 16, 1, 0, 0)}


def house(kind: str = "usual") -> HouseDay:
    """Every room of a day: usual, full, empty, or with the longest names there are."""
    dice = random.Random(f"corridor {kind}")
    rooms = [_room(room, kind, dice) for room in samples.rooms()]
    rooms.sort(key=lambda room: (room.floor, PRIORITY.index(room.task), room.number))
    return HouseDay(samples.TODAY, samples.TODAY, tuple(rooms))


def _room(room: RackRoom, kind: str, dice: random.Random) -> RoomDay:
    weights = WEIGHTS.get(kind, WEIGHTS["usual"])
    task = "none" if kind == "empty" else dice.choices(PRIORITY, weights)[0]
    beds = tuple(Bed(bed, room.id, str(place)) for place, bed in enumerate(room.bed_ids, 1))
    state = Cleanliness.CLEAN
    left = task in ("turnover", "departure", "stayover")
    if task in ("turnover", "departure", "check") or (task == "arrival" and dice.random() < 0.4):
        state, left = dice.choice((Cleanliness.DIRTY, Cleanliness.CLEANING)), True
    planned = left
    if left and dice.random() < 0.35:
        state, left = dice.choice((Cleanliness.CLEAN, Cleanliness.INSPECTED)), False
    start = samples.MONDAY
    blocks = []
    if task == "blocked":
        labels = tuple(bed.label for bed in beds)
        nights = Nights(start, start + timedelta(days=4))
        blocks.append(OutOfService(room.id, labels, nights, "chauffe-eau"))
    broken = kind != "empty" and dice.random() < 0.05
    repairs = (Repair(room.id, "robinet qui fuit dans la salle de bains", start),) if broken else ()
    return RoomDay(
        room_id=room.id,
        number=room.number,
        floor=room.floor,
        kind=room.kind,
        accessible=room.accessible,
        beds=beds,
        task=task,
        cleanliness=state,
        people_out=_people(task in ("turnover", "departure"), len(beds), kind, dice),
        people_in=_people(task in ("turnover", "arrival"), len(beds), kind, dice),
        staying=_people(task == "stayover", len(beds), kind, dice),
        blocks=tuple(blocks),
        repairs=repairs,
        planned=planned,
        left=left,
    )


def _people(there: bool, most: int, kind: str, dice: random.Random) -> tuple[Name, ...]:
    if not there:
        return ()
    count = dice.randint(1, most)
    if kind == "long":
        return tuple(Name(samples.LONG) for _ in range(count))
    return tuple(
        Name(
            f"{dice.choice(samples.SURNAMES)} {dice.choice(samples.INITIALS)}.",
            dice.choice(ARABIC) if dice.random() < 0.8 else "",
        )
        for _ in range(count)
    )


def handover(kind: str = "usual") -> Handover:
    """A night and a morning at the desk."""
    since = datetime.combine(samples.TODAY - timedelta(days=1), time(18))
    now = datetime.combine(samples.TODAY, time(8, 5))
    count = {"usual": 24, "full": 500, "empty": 0}.get(kind, 24)
    lines = tuple(_deed(place, now, kind) for place in range(count))
    return Handover(since, now, lines, cut=kind == "full")


def _deed(place: int, now: datetime, kind: str) -> HandoverLine:
    person = samples.LONG if kind == "long" else f"{samples.SURNAMES[place % 18]} Omar"
    deeds: tuple[tuple[str, Message], ...] = (
        ("stays", tr("{person} arrivé en {room}", person=person, room="214")),
        ("housekeeping", tr("Chambre {room} propre", room="209")),
        (
            "moves",
            tr("{person} déplacé de {left} en {room}", person=person, left="214", room="209"),
        ),
        ("stays", tr("{person} parti de {room}", person=person, room="103")),
    )
    area, text = deeds[place % len(deeds)]
    at = now - timedelta(minutes=23 * place)
    actor = ("K. Amrani", "Samira", "accueil 2")[place % 3]
    undone = place % 9 == 5
    return HandoverLine(1000 - place, at, actor, area, text, undone, not undone, place)
