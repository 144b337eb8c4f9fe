"""The attendance sheet of a session: people by half-days, with what has been said and the sums."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from centre_desk.desk import Desk
from centre_desk.domain.attendance import ATTENDED, Mark, slot_refusal
from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.hours import HourProfile, has_begun, minutes, span
from centre_desk.domain.training import Enrolment, EnrolmentState, Mode, Session, Slot
from centre_desk.storage import attendance, hours, people, sessions
from centre_desk.storage.attendance import Cell, Noted


@dataclass(frozen=True, slots=True)
class GridSlot:
    """One column. *open* says whether attendance can be written down in it."""

    id: int
    when: HalfDay
    start: time
    end: time
    minutes: int
    """How long the half-day lasts."""
    mode: Mode
    cancelled: bool
    open: bool
    attended: int
    """People present, wholly or in part."""
    blank: int
    """People of whom nothing is said, where something can be."""


@dataclass(frozen=True, slots=True)
class GridPerson:
    """One row; *marks* has an entry for each column, None where nothing is said."""

    enrolment_id: int
    person_id: int
    name: str
    name_ar: str
    matricule: str
    state: EnrolmentState
    marks: tuple[Mark | None, ...]
    half_days: int
    """Half-days attended, wholly or in part."""
    minutes: int
    """Time attended; hours are for display."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The whole sheet: whoever has a seat, by name; slots in the order of their half-days."""

    session: Session
    slots: tuple[GridSlot, ...]
    people: tuple[GridPerson, ...]

    @property
    def blank(self) -> int:
        """How many cells are still to be filled in."""
        return sum(slot.blank for slot in self.slots)


def read(desk: Desk, session_id: int) -> Grid:
    """The attendance sheet of a session.

    Raises:
        LookupError: there is no such session.
    """
    store = desk.store
    with store.snapshot():
        session = sessions.get(store, session_id)
        slots = sessions.slots_of(store, session_id)
        enrolled = [e for e in sessions.enrolments_of(store, session_id) if e.state.takes_seat]
        noted = attendance.of_session(store, session_id)
        chosen = hours.profiles(store, desk.centre_id)
        known = people.of_session(store, session_id)
    now = desk.local_now()
    open_slots = {
        slot.id for slot in slots if not slot_refusal(slot, begun=has_begun(chosen, slot.when, now))
    }
    lengths = {slot.id: minutes(chosen, slot.when) for slot in slots}
    return Grid(
        session,
        tuple(_column(slot, enrolled, noted, chosen, slot.id in open_slots) for slot in slots),
        tuple(_row(each, slots, noted, lengths, known[each.person_id]) for each in enrolled),
    )


def _column(
    slot: Slot,
    enrolled: list[Enrolment],
    noted: dict[Cell, Noted],
    chosen: list[HourProfile],
    is_open: bool,
) -> GridSlot:
    said = [noted.get((slot.id, each.person_id)) for each in enrolled]
    start, end = span(chosen, slot.when)
    return GridSlot(
        id=slot.id,
        when=slot.when,
        start=start,
        end=end,
        minutes=minutes(chosen, slot.when),
        mode=slot.mode,
        cancelled=slot.cancelled,
        open=is_open,
        attended=sum(each is not None and each.mark.state in ATTENDED for each in said),
        blank=said.count(None) if is_open else 0,
    )


def _row(
    enrolled: Enrolment,
    slots: list[Slot],
    noted: dict[Cell, Noted],
    lengths: dict[int, int],
    known: tuple[str, str],
) -> GridPerson:
    found = [noted.get((slot.id, enrolled.person_id)) for slot in slots]
    attended = [
        (slot, each.mark)
        for slot, each in zip(slots, found, strict=True)
        if each and not slot.cancelled and each.mark.state in ATTENDED
    ]
    matricule, name_ar = known
    return GridPerson(
        enrolment_id=enrolled.id,
        person_id=enrolled.person_id,
        name=enrolled.person,
        name_ar=name_ar,
        matricule=matricule,
        state=enrolled.state,
        marks=tuple(each.mark if each else None for each in found),
        half_days=len(attended),
        minutes=sum(mark.attended(lengths[slot.id]) for slot, mark in attended),
    )
