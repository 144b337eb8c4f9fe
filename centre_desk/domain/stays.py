"""The life of a stay, and who may share a room with whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from centre_desk.domain.people import Sex
from centre_desk.domain.periods import Nights, runs
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr


class StayState(Enum):
    """option → confirmed → in house → left; or cancelled, or no-show."""

    OPTION = "option"
    CONFIRMED = "confirmed"
    IN_HOUSE = "in_house"
    LEFT = "left"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"

    @property
    def expected(self) -> bool:
        """Whether the person is still to come."""
        return self in (StayState.OPTION, StayState.CONFIRMED)

    @property
    def live(self) -> bool:
        """Whether the stay still holds beds for nights to come."""
        return self.expected or self is StayState.IN_HOUSE


class Role(Enum):
    """In what quality somebody sleeps here; a trainer does not share with participants."""

    PARTICIPANT = "participant"
    TRAINER = "trainer"
    GUEST = "guest"


class BookingKind(Enum):
    """Why the stays of a booking were made together."""

    PERSON = "person"
    FAMILY = "family"
    GROUP = "group"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class Hold:
    """One bed held over consecutive nights, by a stay or by a block."""

    bed_id: int
    nights: Nights
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One person, or one party in a whole room, from an arrival to a departure day.

    ``holds`` may be empty (a stay still without a room), follow one another (a move) or run side
    by side (a room used whole). ``party`` counts heads; ``released_on`` is the day on which an
    unconfirmed place of a group goes back to the house.
    """

    id: int
    booking_id: int
    person_id: int | None
    nights: Nights
    state: StayState
    role: Role = Role.PARTICIPANT
    whole_room: bool = False
    locked: bool = False
    party: int = 1
    expected_at: str = ""
    note: str = ""
    holds: tuple[Hold, ...] = ()

    def beds_on(self, night: date) -> tuple[int, ...]:
        """The beds held on *night*."""
        return tuple(hold.bed_id for hold in self.holds if night in hold.nights)

    @property
    def placed(self) -> bool:
        """Whether a bed is held on every night."""
        return all(self.beds_on(night) for night in self.nights)


@dataclass(frozen=True, slots=True)
class Occupant:
    """What the sharing rule needs to know of somebody who sleeps in a room on some nights."""

    name: str
    sex: Sex | None
    role: Role
    booking_id: int | None
    together: bool
    nights: Nights


def sharing_refusal(newcomer: Occupant, others: Iterable[Occupant]) -> Message | None:
    """Say why *newcomer* may not share a room with *others*, or return None.

    People who share have the same sex on every night they share, unless their booking says they
    belong together; a trainer shares only with trainers. A place held without a name is judged
    when its name arrives.
    """
    for other in others:
        shared = newcomer.nights.shared(other.nights)
        if shared is None:
            continue
        if newcomer.booking_id == other.booking_id and newcomer.together and other.together:
            continue
        if newcomer.sex and other.sex and newcomer.sex is not other.sex:
            return tr(
                "{other} y dort du {arrival} au {departure} et n'est pas du même sexe.",
                other=other.name,
                arrival=shared.arrival,
                departure=shared.departure,
            )
        if (newcomer.role is Role.TRAINER) != (other.role is Role.TRAINER):
            return tr(
                "{other} y dort du {arrival} au {departure} : un formateur ne partage pas sa "
                "chambre avec un participant.",
                other=other.name,
                arrival=shared.arrival,
                departure=shared.departure,
            )
    return None


def check_in_refusal(state: StayState, nights: Nights, today: date) -> Message | None:
    """Say why a stay cannot be checked in on *today*, or return None.

    Early is refused; any day up to the last one, the departure day included, is accepted.
    """
    match state:
        case StayState.IN_HOUSE:
            return tr("Déjà dans la maison : l'arrivée est enregistrée.")
        case StayState.LEFT:
            return tr("Ce séjour est terminé.")
        case StayState.CANCELLED:
            return tr("Ce séjour est annulé ; rétablissez-le d'abord.")
        case StayState.NO_SHOW:
            return tr("Ce séjour est marqué non venu ; rétablissez-le d'abord.")
    if today < nights.arrival:
        return tr(
            "Trop tôt : l'arrivée est prévue le {arrival}. Avancez d'abord la date d'arrivée.",
            arrival=nights.arrival,
        )
    if today > nights.departure:
        return tr(
            "Trop tard : le départ était prévu le {departure}. Prolongez d'abord le séjour.",
            departure=nights.departure,
        )
    return None


def single_period(nights: Iterable[date]) -> Nights:
    """Turn chosen nights into one stay's period.

    Raises:
        RuleBroken: nights are missing in between. A stay is one run of nights: the sentence
            offers two stays, or one with an absence that keeps the bed.
    """
    found = runs(set(nights))
    if not found:
        raise RuleBroken(tr("Choisissez au moins une nuit."), field="nights")
    if len(found) > 1:
        raise RuleBroken(
            tr(
                "Les nuits ne se suivent pas (interruption le {gap}). Faites deux séjours, ou un "
                "seul avec une absence.",
                gap=found[0].departure,
            ),
            field="nights",
        )
    return found[0]
