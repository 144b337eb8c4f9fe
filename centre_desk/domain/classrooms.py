"""Classrooms: how many they seat, with what, and what a session asks of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from centre_desk.language import Message, tr


class ClassroomKind(Enum):
    """What a room is built for."""

    CLASSROOM = "classroom"
    COMPUTERS = "computers"
    LANGUAGES = "languages"
    AMPHITHEATRE = "amphitheatre"

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _KINDS[self]


class Layout(Enum):
    """How tables stand, which decides how many people a room seats."""

    U = "u"
    ROWS = "rows"
    ISLANDS = "islands"

    @property
    def label(self) -> Message:
        """Its name for people."""
        return _LAYOUTS[self]


EQUIPMENT: dict[str, Message] = {
    "projector": tr("vidéoprojecteur"),
    "whiteboard": tr("tableau blanc"),
    "screen": tr("écran interactif"),
    "computers": tr("ordinateurs"),
    "headsets": tr("casques"),
    "sound": tr("sonorisation"),
    "camera": tr("visioconférence"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Classroom:
    """A room to teach in; ``seats`` says how many for each layout it can take.

    ``id`` is 0 as long as it is not in the database.
    """

    id: int = 0
    name: str
    name_ar: str = ""
    kind: ClassroomKind = ClassroomKind.CLASSROOM
    floor: int = 0
    seats: Mapping[Layout, int] = field(default_factory=dict)
    equipment: frozenset[str] = frozenset()
    accessible: bool = False
    retired: bool = False

    def seats_in(self, layout: Layout | None) -> int:
        """How many people it seats in *layout*; without one, in the layout that seats most."""
        if layout is None:
            return max(self.seats.values(), default=0)
        return self.seats.get(layout, 0)


@dataclass(frozen=True, slots=True)
class Closure:
    """A classroom out of use from a first to a last day, both included."""

    id: int
    classroom_id: int
    first_day: date
    last_day: date
    reason: str


def default_classrooms() -> list[Classroom]:
    """The 16 rooms to start from, on two floors: 12 classrooms, 4 of other kinds."""
    return [
        *(_default_classroom(number) for number in range(1, 13)),
        *(
            Classroom(
                name=f"Informatique {number}", name_ar=f"قاعة الإعلاميات {number}",
                kind=ClassroomKind.COMPUTERS, floor=number - 1,
                seats={Layout.U: 16, Layout.ROWS: 20},
                equipment=frozenset({"projector", "whiteboard", "computers"}),
                accessible=number == 1,
            )
            for number in (1, 2)
        ),
        Classroom(
            name="Labo de langues", name_ar="مختبر اللغات", kind=ClassroomKind.LANGUAGES, floor=1,
            seats={Layout.ROWS: 20},
            equipment=frozenset({"projector", "whiteboard", "computers", "headsets"}),
            accessible=True,
        ),
        Classroom(
            name="Amphithéâtre", name_ar="المدرج", kind=ClassroomKind.AMPHITHEATRE, floor=0,
            seats={Layout.ROWS: 180}, equipment=frozenset({"projector", "sound", "camera"}),
            accessible=True,
        ),
    ]  # fmt: skip


def _default_classroom(number: int) -> Classroom:
    small, large = number <= 4, number > 9
    seats = (12, 18, 16) if small else (24, 40, 32) if large else (18, 28, 24)
    more = {"screen", "camera"} if large else {"screen"} if number % 2 == 0 else set()
    return Classroom(
        name=f"Salle {number}", name_ar=f"القاعة {number}", floor=0 if number <= 6 else 1,
        seats=dict(zip(Layout, seats, strict=True)),
        equipment=frozenset({"projector", "whiteboard"} | more), accessible=number in (1, 5, 9, 10),
    )  # fmt: skip


_KINDS = {
    ClassroomKind.CLASSROOM: tr("salle de cours"),
    ClassroomKind.COMPUTERS: tr("salle informatique"),
    ClassroomKind.LANGUAGES: tr("laboratoire de langues"),
    ClassroomKind.AMPHITHEATRE: tr("amphithéâtre"),
}
_LAYOUTS = {
    Layout.U: tr("en U"),
    Layout.ROWS: tr("en rangs"),
    Layout.ISLANDS: tr("en îlots"),
}
