"""How many people the kitchen feeds: figures by day and service, and what changed since a print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum

from centre_desk.domain.meals import MealProfile, Service
from centre_desk.domain.sheets import Heading, Name
from centre_desk.language import Message, tr


class Group(Enum):
    """As what somebody eats here; everybody at a meal belongs to one group."""

    LODGED = "lodged"
    DAY_GUEST = "day_guest"
    TRAINER = "trainer"
    OUTSIDE = "outside"

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _GROUPS[self]


@dataclass(frozen=True, slots=True)
class Figure:
    """One service of one day, in people. *packed* and *late* are among them.

    *diets* counts people by the code of their diet; *served* is how many came.
    """

    groups: Mapping[Group, int] = field(default_factory=dict)
    packed: int = 0
    late: int = 0
    diets: Mapping[str, int] = field(default_factory=dict)
    served: int = 0

    @property
    def total(self) -> int:
        """Everybody who is expected."""
        return sum(self.groups.values())

    def of(self, group: Group) -> int:
        """How many of one group."""
        return self.groups.get(group, 0)


NOBODY = Figure()


@dataclass(frozen=True, slots=True)
class Menu:
    """What is cooked, in the languages of the house; an empty text where nobody wrote it."""

    french: str = ""
    arabic: str = ""
    english: str = ""

    def __getitem__(self, language: str) -> str:
        """Say it in *language*, or in French where that is not written."""
        return {"ar": self.arabic, "en": self.english}.get(language) or self.french


@dataclass(frozen=True, slots=True)
class LateChange:
    """A deed after the cut-off hour that concerns a day: at what local time, by whom, what."""

    at: datetime
    actor: str
    text: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class MealDay:
    """One day as the kitchen sees it.

    ``printed`` are the totals of the sheet that the kitchen has, ``printed_at`` (local) is when it
    was printed; None where there is none.
    """

    day: date
    profile: MealProfile
    figures: Mapping[Service, Figure]
    menus: Mapping[Service, Menu] = field(default_factory=dict)
    printed: Mapping[Service, int] | None = None
    printed_at: datetime | None = None
    late_changes: tuple[LateChange, ...] = ()

    @property
    def services(self) -> tuple[Service, ...]:
        """What is served that day, in order: what the profile says, and what was asked for."""
        wanted = {*self.profile.kind.services, *self.figures}
        return tuple(service for service in Service if service in wanted)

    def figure(self, service: Service) -> Figure:
        """How many at one service."""
        return self.figures.get(service, NOBODY)

    @property
    def totals(self) -> dict[Service, int]:
        """How many at each service, as a printed sheet is kept."""
        return {service: self.figure(service).total for service in self.services}

    def change(self, service: Service) -> int:
        """How many more than on the sheet that the kitchen has; 0 where it has none."""
        if self.printed is None:
            return 0
        return self.figure(service).total - self.printed.get(service, 0)


@dataclass(frozen=True, slots=True)
class Eater:
    """Somebody behind a figure; *heads* is more than one for a party or guests by number.

    *person_id* is None for places without a name and for guests from outside; *how* says what was
    asked for: a packed meal, one kept for later, one ordered. Guests have the number of their
    announcement, or of the event that they come for.
    """

    name: Name
    group: Group
    heads: int
    diet: str = ""
    how: Message | None = None
    person_id: int | None = None
    stay_id: int | None = None
    outside_id: int | None = None
    session_id: int | None = None
    where: str = ""
    """Room, session or what the guests come for."""


@dataclass(frozen=True, slots=True)
class Waste:
    """Forecast and served of one service on one day; *wasted* meals were cooked for nobody."""

    day: date
    service: Service
    forecast: int
    served: int

    @property
    def wasted(self) -> int:
        """Meals nobody came for; none where more came than were expected."""
        return max(0, self.forecast - self.served)


@dataclass(frozen=True, slots=True)
class KitchenSheet:
    """*Fiche cuisine* of a day or of a week."""

    heading: Heading
    days: tuple[MealDay, ...]


@dataclass(frozen=True, slots=True)
class DietSheet:
    """Who has which diet at which service of a day; people by the code of their diet."""

    heading: Heading
    day: date
    people: Mapping[Service, Mapping[str, tuple[Name, ...]]]


@dataclass(frozen=True, slots=True)
class PaperTicket:
    """One meal on paper; *about* is the session, the room or a place among guests by number."""

    name: Name
    service: Service
    hours: tuple[time, time]
    code: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class TicketSheet:
    """The tickets of a day."""

    heading: Heading
    day: date
    tickets: tuple[PaperTicket, ...]


_GROUPS = {
    Group.LODGED: tr("hébergés"),
    Group.DAY_GUEST: tr("à la journée"),
    Group.TRAINER: tr("formateurs"),
    Group.OUTSIDE: tr("extérieurs"),
}
