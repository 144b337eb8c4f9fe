"""Set a centre up: its name, its rooms, its classrooms and its choices."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from centre_desk.actions import classrooms as teaching_rooms
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.classrooms import Classroom, default_classrooms
from centre_desk.domain.hours import read_time
from centre_desk.domain.rooms import RoomKind
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import tables
from centre_desk.storage.changes import Recorder

AIN_BORJA = "Centre de formation continue, Aïn Borja"
AIN_BORJA_AR = "مركز التكوين المستمر عين البرجة"
FLOORS = 4
TWINS, SINGLES = 20, 8  # rooms of each kind on a floor
ACCESSIBLE = (1, TWINS + 1)  # one twin and one single on each floor, by their place in the row


@dataclass(frozen=True, slots=True)
class RoomPlan:
    """One room to be built."""

    number: str
    floor: int
    kind: RoomKind
    accessible: bool = False


def default_rooms() -> list[RoomPlan]:
    """The house of Aïn Borja: 4 floors of 28 rooms, 101 to 428, 192 beds; every line editable."""
    return [
        RoomPlan(
            number=f"{floor}{place:02}",
            floor=floor,
            kind=RoomKind.TWIN if place <= TWINS else RoomKind.SINGLE,
            accessible=place in ACCESSIBLE,
        )
        for floor in range(1, FLOORS + 1)
        for place in range(1, TWINS + SINGLES + 1)
    ]


def create_centre(
    desk: Desk,
    *,
    name: str = AIN_BORJA,
    name_ar: str = AIN_BORJA_AR,
    city: str = "Casablanca",
    rooms: Iterable[RoomPlan] | None = None,
    classrooms: Iterable[Classroom] | None = None,
) -> Change:
    """Create the centre with its rooms and classrooms; the desk then works for it.

    This cannot be undone. Without *rooms* or *classrooms* it gets the default ones.

    Raises:
        RuleBroken: the centre has no name, no room, or two rooms with the same number; or see
            :func:`centre_desk.actions.classrooms.add`.
    """
    plans = list(default_rooms() if rooms is None else rooms)
    numbers = [plan.number for plan in plans]
    if not name.strip():
        raise RuleBroken(tr("Donnez un nom au centre."), field="name")
    if not plans:
        raise RuleBroken(tr("Il faut au moins une chambre."), field="rooms")
    twice = sorted({number for number in numbers if numbers.count(number) > 1})
    if twice:
        raise RuleBroken(
            tr("Deux chambres portent le numéro {room}.", room=twice[0]), field="rooms"
        )
    before = desk.centre_id
    try:
        with desk.deed("setup.create_centre", undoable=False) as deed:
            deed.store.run(
                "INSERT INTO centre (name, name_ar, city, timezone) VALUES (?, ?, ?, ?)",
                [name, name_ar, city, str(desk.zone)],
            )
            row = deed.store.one("SELECT max(id) FROM centre")
            desk.centre_id = deed.recorder.centre_id = row[0] if row else 0
            for plan in plans:
                _build(deed, plan)
            for each in default_classrooms() if classrooms is None else classrooms:
                teaching_rooms.build(deed, each)
            deed.says(
                tr("Centre créé : {name}, %n chambre(s)", name=name, n=len(plans)),
                "rooms", "classrooms", "settings", result=(desk.centre_id,),
            )  # fmt: skip
    except BaseException:
        desk.centre_id = before
        raise
    return deed.done


def _build(deed: Deed, plan: RoomPlan) -> None:
    room_id = deed.recorder.insert(
        tables.Room, number=plan.number, floor=plan.floor, kind=plan.kind.value,
        accessible=plan.accessible,
    )  # fmt: skip
    for label in ("1", "2") if plan.kind is RoomKind.TWIN else ("1",):
        deed.recorder.insert(tables.Bed, room_id=room_id, label=label)


def set_no_show_hour(desk: Desk, text: str) -> Change:
    """Choose from which local hour on an arrival may be noted as not come: ``20``, ``20h30``.

    Raises:
        RuleBroken: the text is no hour.
    """
    hour = read_time(text)
    if hour is None:
        raise RuleBroken(
            tr("« {text} » n'est pas une heure ; écrivez par exemple 20:00.", text=text),
            field="no_show_hour",
        )
    with desk.deed("setup.no_show_hour") as deed:
        write_setting(deed.recorder, "no_show_hour", json.dumps(f"{hour:%H:%M}"))
        deed.says(tr("Absence à noter à partir de {hour}", hour=hour), "settings")
    return deed.done


def set_lock_minutes(desk: Desk, minutes: int) -> Change:
    """Choose after how many minutes without a touch a desk locks itself; 0 for never.

    Raises:
        ValueError: fewer than none.
    """
    if minutes < 0:
        raise ValueError("minutes are counted from 0")
    with desk.deed("setup.lock_minutes") as deed:
        write_setting(deed.recorder, "lock_minutes", json.dumps(minutes))
        deed.says(
            tr("Le poste se verrouille après %n minute(s)", n=minutes)
            if minutes
            else tr("Le poste ne se verrouille plus de lui-même"),
            "settings",
        )
    return deed.done


def write_setting(recorder: Recorder, name: str, value: str) -> None:
    """Keep one choice of the centre; *value* is JSON."""
    row = recorder.store.one(
        "SELECT id FROM setting WHERE centre_id = ? AND name = ?", recorder.centre_id, name
    )
    if row:
        recorder.update(tables.Setting, row[0], value=value)
    else:
        recorder.insert(tables.Setting, name=name, value=value)
