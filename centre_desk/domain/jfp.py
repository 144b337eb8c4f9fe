"""JFP, *jours de formation professionnelle*: the unit the institution counts its training in.

Everything is counted in half-days, whole numbers; two make one JFP, and only what is shown is
divided. On site and at a distance are kept apart. Self-study, cancelled slots, trainers, events
and juries count nothing; a cancelled session counts nothing at all.

planned
    seats × half-days; a session that takes as many as come plans for those who have a seat.
enrolled
    people with a seat × half-days.
realised
    half-days attended, wholly or in part; of a closed session what was frozen, corrections
    included.
coming
    the part of the enrolled whose half-day has not begun yet: with the realised, what to expect.

Seats are planned for a session, not for somebody: by direction they are its quotas, and what has
no quota, as all of it by sex, stands in the line of what is not told apart. So the lines of every
breakdown add up to the total.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from operator import itemgetter
from typing import NamedTuple

from centre_desk.domain.training import Mode, SessionKind, SessionState
from centre_desk.language import NARROW_SPACE, Message, tr

COUNTED = (Mode.ON_SITE, Mode.DISTANCE)
HALF_DAYS = 2
"""In one JFP."""


def counts(kind: SessionKind, state: SessionState, mode: Mode, *, cancelled: bool) -> bool:
    """Whether a slot in *mode* of such a session counts JFP."""
    return (
        kind is SessionKind.TRAINING
        and state is not SessionState.CANCELLED
        and mode in COUNTED
        and not cancelled
    )


@dataclass(frozen=True, slots=True)
class HalfDays:
    """Half-days on site and at a distance."""

    on_site: int = 0
    distance: int = 0

    @property
    def total(self) -> int:
        """Both together, in half-days."""
        return self.on_site + self.distance

    def __add__(self, other: HalfDays) -> HalfDays:
        return HalfDays(self.on_site + other.on_site, self.distance + other.distance)


def written(half_days: int, *, signed: bool = False) -> str:
    """Half-days as JFP, written as Morocco does: ``12 345,5``; *signed* with its sign, ``+0,5``."""
    sign = "+" if signed and half_days > 0 else ""
    text = f"{abs(half_days) / HALF_DAYS:,.1f}".replace(",", NARROW_SPACE).replace(".", ",")
    return f"{'−' if half_days < 0 else sign}{text}"


class Part(NamedTuple):
    """What one person, or the seats, bring to a session in a month: the rows figures are made of.

    All numbers are half-days. ``person_id`` is None for planned seats, ``direction_id`` the one
    the person had on those days. ``absent`` are those missed, with or without an excuse, and
    ``marked`` those of which anything was said; ``seats`` and ``seated`` are planned and enrolled
    where a session has a fixed number of seats.
    """

    session_id: int
    person_id: int | None
    month: str
    direction_id: int | None
    sex: str | None
    planned_on_site: int = 0
    planned_distance: int = 0
    enrolled_on_site: int = 0
    enrolled_distance: int = 0
    realised_on_site: int = 0
    realised_distance: int = 0
    coming_on_site: int = 0
    coming_distance: int = 0
    absent: int = 0
    marked: int = 0
    seats: int = 0
    seated: int = 0


NUMBERS = tuple(map(itemgetter, range(Part._fields.index("planned_on_site"), len(Part._fields))))
"""What reads each number of a part: far quicker than its name, of which a year asks millions."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a year, or of one line of a breakdown. *target* is in half-days too."""

    planned: HalfDays = HalfDays()
    enrolled: HalfDays = HalfDays()
    realised: HalfDays = HalfDays()
    coming: HalfDays = HalfDays()
    absent: int = 0
    marked: int = 0
    seats: int = 0
    seated: int = 0
    people: int = 0
    sessions: int = 0
    target: int | None = None

    @property
    def expected(self) -> HalfDays:
        """Past half-days as realised, coming ones as enrolled."""
        return self.realised + self.coming

    @property
    def fill(self) -> float | None:
        """Share of the fixed seats that are taken; None where there are none."""
        return self.seated / self.seats if self.seats else None

    @property
    def absence(self) -> float | None:
        """Share of the half-days told that were missed; None while nothing is told."""
        return self.absent / self.marked if self.marked else None

    @property
    def reached(self) -> float | None:
        """Share of the target that is realised; None without a target."""
        return self.realised.total / self.target if self.target else None


def summed(parts: Sequence[Part], target: int | None = None) -> Figures:
    """Add parts up; people and sessions are counted once each."""
    if not parts:
        return Figures(target=target)
    numbers = [sum(map(number, parts)) for number in NUMBERS]
    people = {part.person_id for part in parts}
    people.discard(None)
    absent, marked, seats, seated = numbers[8:]
    return Figures(
        planned=HalfDays(*numbers[0:2]),
        enrolled=HalfDays(*numbers[2:4]),
        realised=HalfDays(*numbers[4:6]),
        coming=HalfDays(*numbers[6:8]),
        absent=absent,
        marked=marked,
        seats=seats,
        seated=seated,
        people=len(people),
        sessions=len({part.session_id for part in parts}),
        target=target,
    )


Key = str | int | None
"""What a line of a breakdown stands for; None for what is not known."""


def breakdown(
    parts: Iterable[Part],
    key: Callable[[Part], Key],
    target: Callable[[Key], int | None] = lambda _: None,
) -> dict[Key, Figures]:
    """Add parts up by what *key* says of each, with the target of each line."""
    found: dict[Key, list[Part]] = {}
    for part in parts:
        found.setdefault(key(part), []).append(part)
    return {each: summed(some, target(each)) for each, some in found.items()}


class Dimension(Enum):
    """What a balance is broken down by."""

    CATEGORY = "category"
    DIRECTION = "direction"
    SECTOR = "sector"
    PARTNER = "partner"
    SEX = "sex"
    MONTH = "month"
    PROGRAMME = "programme"

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _DIMENSIONS[self]

    @property
    def of_people(self) -> bool:
        """Whether it tells people apart, rather than sessions: seats are then not filled by it."""
        return self in (Dimension.DIRECTION, Dimension.SEX)


TARGETED = (Dimension.CATEGORY, Dimension.SECTOR, Dimension.DIRECTION, Dimension.PARTNER)


@dataclass(frozen=True, slots=True)
class Target:
    """JFP aimed at, whole days; *of* has the dimensions that it names, empty for the whole year."""

    jfp: int
    of: Mapping[Dimension, Key]


def whole_target(targets: Sequence[Target]) -> int | None:
    """The year's target in half-days: the one that names nothing.

    Where there is none, the sum of those that name one category and nothing else, or else one
    sector, one direction, one partner; None where no such targets are set.
    """
    for wanted in ((), *((dimension,) for dimension in TARGETED)):
        some = [target.jfp for target in targets if tuple(target.of) == wanted]
        if some:
            return sum(some) * HALF_DAYS
    return None


def target_of(targets: Sequence[Target], dimension: Dimension, key: Key) -> int | None:
    """The target of one line in half-days: the one that names it alone.

    Where there is none, the sum of those that name it together with something else.
    """
    naming = [target for target in targets if key and target.of.get(dimension) == key]
    alone = [target for target in naming if len(target.of) == 1]
    return sum(target.jfp for target in alone or naming) * HALF_DAYS if naming else None


def seats_by_direction(capacity: int, quotas: Mapping[int, int]) -> dict[int | None, int]:
    """Whose the seats are: each direction's quota while there are seats, the rest nobody's."""
    left = capacity
    found: dict[int | None, int] = {}
    for direction_id, seats in quotas.items():
        found[direction_id] = min(seats, left)
        left -= found[direction_id]
    return {**found, None: left}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a breakdown; *name* is a text or what the centre calls it, in both scripts."""

    key: Key
    name: Message | tuple[str, str]
    figures: Figures


@dataclass(frozen=True, slots=True)
class Balance:
    """The JFP of a training year, as they are on *today*."""

    year: str
    first_day: date
    last_day: date
    today: date
    total: Figures
    by: Mapping[Dimension, tuple[Line, ...]]


_DIMENSIONS = {
    Dimension.CATEGORY: tr("Catégorie"),
    Dimension.DIRECTION: tr("Direction régionale"),
    Dimension.SECTOR: tr("Secteur"),
    Dimension.PARTNER: tr("Partenaire"),
    Dimension.PROGRAMME: tr("Action"),
    Dimension.SEX: tr("Sexe"),
    Dimension.MONTH: tr("Mois"),
}
