"""What follows when a session changes its days, as a plain value to be looked at first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from centre_desk.domain.half_days import HalfDay
from centre_desk.domain.periods import Nights
from centre_desk.domain.whereabouts import Elsewhere
from centre_desk.language import Message, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotMove:
    """One slot before and after.

    Attributes:
        slot_id: None for a slot that is added.
        old: its half-day until now, None for one that is added.
        new: its half-day to be, None for one that is cancelled.
        classroom_id: the room that it has, or would have if it is added.
        room: the name of that room.
        lost_to: who has that room then, or why it is closed; empty where the slot keeps it.
        better_id: the room proposed instead, None where none is free.
        better: its name.
        parted: it was held together with another session's slot and stands alone from now on.
        trainers_away: trainers who cannot come; they no longer teach this slot.
    """

    slot_id: int | None
    old: HalfDay | None
    new: HalfDay | None
    classroom_id: int | None = None
    room: str = ""
    lost_to: str = ""
    better_id: int | None = None
    better: str = ""
    parted: bool = False
    trainers_away: tuple[Elsewhere, ...] = ()

    @property
    def moves(self) -> bool:
        """Whether anything happens to it."""
        return self.old != self.new

    @property
    def room_to_be(self) -> int | None:
        """The room that it has afterwards, unless somebody decides otherwise."""
        return self.better_id if self.lost_to else self.classroom_id


class Lodging(Enum):
    """What becomes of a stay when its session moves."""

    KEEPS_BED = "keeps_bed"
    CHANGES_BED = "changes_bed"
    WITHOUT_BED = "without_bed"
    UNTOUCHED = "untouched"
    CANCELLED = "cancelled"

    @property
    def label(self) -> Message:
        """What a preview says of it."""
        return _LODGINGS[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class StayMove:
    """One stay before and after.

    Attributes:
        new: its nights to be; those it has, where it is left untouched or cancelled.
        bed_ids: the beds to be over *bed_nights*.
        room: the number of the room to be, or that it has.
        why: what keeps it from following, or from its bed.
    """

    stay_id: int
    person_id: int | None
    person: str
    old: Nights
    new: Nights
    outcome: Lodging
    bed_ids: tuple[int, ...] = ()
    bed_nights: Nights | None = None
    room_before: str = ""
    room: str = ""
    why: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescheduling:
    """All that follows from new days for a session, or from its cancelling; nothing is saved.

    Attributes:
        old: first and last day until now.
        new: first and last day to be.
        asked_last: the last day that was asked for, None where the session stays as long as it is.
        away: participants who are in another session in one of the new half-days; for each it
            has to be decided whether they leave the session.
        certificates: numbers already handed out, which would say the old days.
    """

    session_id: int
    code: str
    old: tuple[date, date]
    new: tuple[date, date]
    asked_last: date | None = None
    cancelled: bool = False
    slots: tuple[SlotMove, ...] = ()
    away: tuple[Elsewhere, ...] = ()
    stays: tuple[StayMove, ...] = ()
    certificates: tuple[str, ...] = ()

    @property
    def to_decide(self) -> tuple[int, ...]:
        """The participants about whom somebody has to decide."""
        return tuple(dict.fromkeys(each.person_id for each in self.away))

    def count(self, outcome: Lodging) -> int:
        """How many stays end up so."""
        return sum(each.outcome is outcome for each in self.stays)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user decided of a rescheduling.

    Attributes:
        leave_out: participants who are elsewhere then and leave the session, with their stay if
            it has not begun.
        rooms: another classroom than the one proposed, or None for none, by slot.
        lodging_follows: False leaves every stay as it is.
    """

    leave_out: frozenset[int] = frozenset()
    rooms: Mapping[int, int | None] = field(default_factory=dict)
    lodging_follows: bool = True


_LODGINGS = {
    Lodging.KEEPS_BED: tr("garde son lit"),
    Lodging.CHANGES_BED: tr("change de lit"),
    Lodging.WITHOUT_BED: tr("sans lit"),
    Lodging.UNTOUCHED: tr("inchangé"),
    Lodging.CANCELLED: tr("annulé"),
}
