"""Say in words why a session gets the classrooms it gets."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from centre_desk.domain.classrooms import EQUIPMENT, Classroom
from centre_desk.domain.conflicts import shortcomings
from centre_desk.domain.half_days import HalfDay
from centre_desk.language import Message, tr
from centre_desk.planning.classrooms import Demand


def reasons(
    demand: Demand, given: Mapping[HalfDay, int], rooms: Mapping[int, Classroom]
) -> tuple[Message, ...]:
    """Why these rooms: one sentence for the choice, one more for each thing they lack."""
    if not given:
        return ()
    used = [rooms[room_id] for room_id in dict.fromkeys(given[when] for when in sorted(given))]
    if len(used) == 1 and len(given) == len(demand.half_days):
        chosen = tr(
            "{why} ; libre pendant %n demi-journée(s)", why=_merits(demand, used[0]), n=len(given)
        )
    else:
        chosen = tr(
            "Aucune salle ne convient pendant les %n demi-journée(s) : {rooms}",
            n=len(demand.half_days), rooms=_runs(given, rooms),
        )  # fmt: skip
    lacking = [message for room in used for message in shortcomings(room, demand.need).values()]
    if demand.accessible:
        lacking += [
            tr("{room} n'est pas accessible.", room=room.name)
            for room in used
            if not room.accessible
        ]
    return chosen, *lacking


def _merits(demand: Demand, room: Classroom) -> tuple[Message, ...]:
    need = demand.need
    seats = room.seats_in(need.layout)
    found = [
        tr("%n place(s) {layout}", n=seats, layout=need.layout.label)
        if need.layout
        else tr("%n place(s)", n=seats)
    ]
    found += [
        EQUIPMENT.get(code) or tr("{name}", name=code)
        for code in sorted(need.equipment & room.equipment)
    ]
    if demand.accessible and room.accessible:
        found.append(tr("accessible"))
    if demand.kept_room == room.id:
        found.append(tr("la salle de ses autres demi-journées"))
    elif demand.last_room == room.id:
        found.append(tr("la même que la dernière fois"))
    return tuple(found)


def _runs(given: Mapping[HalfDay, int], rooms: Mapping[int, Classroom]) -> tuple[Message, ...]:
    """Each room with the half-day from which the session is in it."""
    found = []
    for room_id, run in groupby(sorted(given), key=lambda when: given[when]):
        when = next(iter(run))
        found.append(
            tr(
                "{room} à partir du {day} ({half})",
                room=rooms[room_id].name, day=when.day, half=when.half.label,
            )
        )  # fmt: skip
    return tuple(found)


def missing(lacking: Mapping[HalfDay, int]) -> tuple[Message, ...]:
    """Which half-day lacks how many rooms."""
    return tuple(
        tr("Il manque %n salle(s) le {day} ({half}).", n=count, day=when.day, half=when.half.label)
        for when, count in lacking.items()
    )
