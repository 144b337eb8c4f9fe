"""Rooms to teach in: add, change, close and reopen them, and let them go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.classrooms import EQUIPMENT, Classroom, default_classrooms
from centre_desk.domain.periods import DAY
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import classrooms, tables

LONGEST_NAME, LONGEST_REASON = 60, 200
MOST_SEATS = 2000
LONGEST_CLOSURE = 3 * 366 * DAY

IN_THE_WAY = """
SELECT t.code, t.title FROM classroom_half_day h
JOIN slot s ON s.id = h.slot_id JOIN session t ON t.id = s.session_id
WHERE h.classroom_id = ? AND h.day >= ? AND h.day <= ?
GROUP BY t.id, t.code, t.title ORDER BY min(h.day), t.code"""


def build(deed: Deed, classroom: Classroom) -> int:
    """Write a new classroom within a deed, and return its id.

    Raises:
        RuleBroken: see :func:`add`.
    """
    classroom = _tidy(deed, classroom)
    classroom_id = deed.recorder.insert(
        tables.Classroom, name=classroom.name, name_ar=classroom.name_ar,
        kind=classroom.kind.value, floor=classroom.floor,
        equipment=_equipment(classroom), accessible=classroom.accessible,
    )  # fmt: skip
    _seat(deed, classroom_id, classroom)
    return classroom_id


def add(desk: Desk, classroom: Classroom) -> Change:
    """Add a classroom.

    Raises:
        RuleBroken: it has no name, another's name, no seats, or an equipment nobody knows.
    """
    with desk.deed("classrooms.add") as deed:
        made = build(deed, classroom)
        deed.says(
            tr("Salle ajoutée : {room}", room=classroom.name.strip()), "classrooms", result=(made,)
        )
    return deed.done


def add_default_set(desk: Desk) -> Change:
    """Give a centre that has no classroom yet the 16 to start from, in one step.

    Raises:
        RuleBroken: the centre has classrooms already.
    """
    with desk.deed("classrooms.add_default_set") as deed:
        if classrooms.every(deed.store, deed.centre_id):
            raise RuleBroken(tr("Ce centre a déjà des salles : ajoutez-en une à la fois."))
        made = tuple(build(deed, each) for each in default_classrooms())
        deed.says(tr("%n salle(s) ajoutée(s)", n=len(made)), "classrooms", result=made)
    return deed.done


def edit(desk: Desk, classroom: Classroom) -> Change:
    """Change what is said of a classroom; ``retired`` is left alone, see :func:`retire`.

    Raises:
        RuleBroken: see :func:`add`.
    """
    with desk.deed("classrooms.edit") as deed:
        classroom = _tidy(deed, classroom)
        deed.recorder.update(
            tables.Classroom, classroom.id, name=classroom.name, name_ar=classroom.name_ar,
            kind=classroom.kind.value, floor=classroom.floor,
            equipment=_equipment(classroom), accessible=classroom.accessible,
        )  # fmt: skip
        _seat(deed, classroom.id, classroom)
        deed.says(tr("Salle modifiée : {room}", room=classroom.name), "classrooms")
    return deed.done


def retire(desk: Desk, classroom_id: int) -> Change:
    """Offer a classroom no more; what was taught in it stays written.

    Raises:
        RuleBroken: sessions from today on are in it, and are named.
    """
    with desk.deed("classrooms.retire") as deed:
        room = classrooms.get(deed.store, classroom_id)
        in_it = _in_the_way(deed, classroom_id, deed.today, date.max)
        if in_it:
            raise RuleBroken(
                tr(
                    "{room} est encore occupée par {sessions} : déplacez-les d'abord.",
                    room=room.name, sessions=in_it,
                )
            )  # fmt: skip
        deed.recorder.update(tables.Classroom, classroom_id, retired=True)
        deed.says(tr("{room} n'est plus proposée", room=room.name), "classrooms")
    return deed.done


def bring_back(desk: Desk, classroom_id: int) -> Change:
    """Offer a retired classroom again."""
    with desk.deed("classrooms.bring_back") as deed:
        room = classrooms.get(deed.store, classroom_id)
        deed.recorder.update(tables.Classroom, classroom_id, retired=False)
        deed.says(tr("{room} est de nouveau proposée", room=room.name), "classrooms")
    return deed.done


def close(desk: Desk, classroom_id: int, first: date, last: date, reason: str) -> Change:
    """Put a classroom out of use from *first* to *last*, both included.

    Raises:
        RuleBroken: no reason, days that make no sense, or sessions are in it then, who are named.
    """
    reason = reason.strip()
    if not reason:
        raise RuleBroken(tr("Indiquez pourquoi la salle est fermée."), field="reason")
    if len(reason) > LONGEST_REASON:
        raise RuleBroken(
            tr("Un motif a au plus {most} signes.", most=LONGEST_REASON), field="reason"
        )
    if last < first:
        raise RuleBroken(tr("Le dernier jour est avant le premier."), field="last_day")
    if last - first > LONGEST_CLOSURE:
        raise RuleBroken(
            tr("Une fermeture dure au plus trois ans ; retirez plutôt la salle."), field="last_day"
        )
    with desk.deed("classrooms.close") as deed:
        room = classrooms.get(deed.store, classroom_id)
        in_it = _in_the_way(deed, classroom_id, first, last)
        if in_it:
            raise RuleBroken(
                tr(
                    "{room} est occupée du {first} au {last} par {sessions} : "
                    "déplacez-les d'abord.",
                    room=room.name, first=first, last=last, sessions=in_it,
                ),
                field="first_day",
            )  # fmt: skip
        made = deed.recorder.insert(
            tables.ClassroomClosure, classroom_id=classroom_id, first_day=first, last_day=last,
            reason=reason,
        )  # fmt: skip
        said = tr(
            "{room} fermée du {first} au {last} : {reason}",
            room=room.name, first=first, last=last, reason=reason,
        )  # fmt: skip
        deed.says(said, "classrooms", result=(made,))
    return deed.done


def reopen(desk: Desk, closure_id: int) -> Change:
    """Use a classroom again from today on; a closure that has not begun disappears.

    Raises:
        RuleBroken: the closure is over.
    """
    with desk.deed("classrooms.reopen") as deed:
        closed = classrooms.closure(deed.store, closure_id)
        if closed.last_day < deed.today:
            raise RuleBroken(tr("Cette fermeture est déjà terminée."))
        if closed.first_day >= deed.today:
            deed.recorder.delete(tables.ClassroomClosure, closure_id)
        else:
            deed.recorder.update(tables.ClassroomClosure, closure_id, last_day=deed.today - DAY)
        room = classrooms.get(deed.store, closed.classroom_id)
        deed.says(tr("{room} rouverte", room=room.name), "classrooms")
    return deed.done


def _in_the_way(deed: Deed, classroom_id: int, first: date, last: date) -> tuple[str, ...]:
    rows = deed.store.rows(IN_THE_WAY, classroom_id, first, last)
    return tuple(f"{code} {title}".strip() for code, title in rows)


def _tidy(deed: Deed, classroom: Classroom) -> Classroom:
    """The classroom as it will be written, or why it cannot be."""
    name = " ".join(classroom.name.split())
    if not name:
        raise RuleBroken(tr("Donnez un nom à la salle."), field="name")
    if len(name) > LONGEST_NAME:
        raise RuleBroken(
            tr("Un nom de salle a au plus {most} signes.", most=LONGEST_NAME), field="name"
        )
    namesake = classrooms.called(deed.store, deed.centre_id, name)
    if namesake and namesake.id != classroom.id:
        raise RuleBroken(
            tr("Une autre salle s'appelle déjà {room}.", room=namesake.name), field="name"
        )
    if not all(0 <= seats <= MOST_SEATS for seats in classroom.seats.values()):
        raise RuleBroken(
            tr("Un nombre de places va de 0 à {most}.", most=MOST_SEATS), field="seats"
        )
    if not any(classroom.seats.values()):
        raise RuleBroken(
            tr("Indiquez combien de places a la salle, dans une disposition au moins."),
            field="seats",
        )
    unknown = sorted(classroom.equipment - EQUIPMENT.keys())
    if unknown:
        raise RuleBroken(tr("Équipement inconnu : {what}.", what=tuple(unknown)), field="equipment")
    return replace(classroom, name=name, name_ar=" ".join(classroom.name_ar.split()))


def _equipment(classroom: Classroom) -> str:
    return ",".join(code for code in EQUIPMENT if code in classroom.equipment)


def _seat(deed: Deed, classroom_id: int, classroom: Classroom) -> None:
    """Write the seats of each layout; a layout without seats is not possible in the room."""
    wanted = {layout.value: seats for layout, seats in classroom.seats.items() if seats}
    known = deed.store.rows(
        "SELECT id, layout FROM classroom_seats WHERE classroom_id = ?", classroom_id
    )
    for row_id, layout in known:
        if layout in wanted:
            deed.recorder.update(tables.ClassroomSeats, row_id, seats=wanted.pop(layout))
        else:
            deed.recorder.delete(tables.ClassroomSeats, row_id)
    for layout, seats in wanted.items():
        deed.recorder.insert(
            tables.ClassroomSeats, classroom_id=classroom_id, layout=layout, seats=seats
        )
