"""Short words for the tests of training: sessions, slots, who teaches and who follows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from centre_desk.desk import Deed, Desk
from centre_desk.language import tr
from centre_desk.storage import tables
from tests.house import day


@contextmanager
def written(desk: Desk) -> Iterator[Deed]:
    """Write rows in one deed, as an action does, without its rules."""
    with desk.deed("test") as deed:
        yield deed
        deed.says(tr("{n}", n=1), "sessions")


def session(
    desk: Desk, code: str, first: date | None = None, last: date | None = None, **more: object
) -> int:
    """A confirmed session without slots: ``session(desk, "MGT-1", day(1), day(4))``."""
    first = first or day(1)
    with written(desk) as deed:
        return deed.recorder.insert(
            tables.Session, code=code, first_day=first, last_day=last or max(first, day(4)),
            **{"title": f"Titre {code}", **more},
        )  # fmt: skip


def classroom(desk: Desk, name: str = "Salle de test", seats: int = 20, **more: object) -> int:
    """A new classroom that seats as many in each layout."""
    with written(desk) as deed:
        room = deed.recorder.insert(tables.Classroom, **{"name": name, "kind": "classroom", **more})
        for layout in ("u", "rows", "islands"):
            deed.recorder.insert(
                tables.ClassroomSeats, classroom_id=room, layout=layout, seats=seats
            )
    return room


def slot(
    desk: Desk, session_id: int, when: date | None = None, half: str = "morning", **more: object
) -> int:
    """A slot: ``slot(desk, mgt, day(2), "afternoon", classroom_id=room, mode="distance")``."""
    with written(desk) as deed:
        return deed.recorder.insert(
            tables.Slot, session_id=session_id, day=when or day(1), half=half, **more
        )


def enrol(desk: Desk, session_id: int, person_id: int, state: str = "confirmed") -> int:
    """Put somebody in a session."""
    with written(desk) as deed:
        return deed.recorder.insert(
            tables.Enrolment, session_id=session_id, person_id=person_id, state=state,
            enrolled_on=deed.today,
        )  # fmt: skip


def trainer(desk: Desk, person_id: int, *slot_ids: int) -> None:
    """Let somebody teach slots."""
    with written(desk) as deed:
        for slot_id in slot_ids:
            deed.recorder.insert(tables.SlotTrainer, slot_id=slot_id, person_id=person_id)
