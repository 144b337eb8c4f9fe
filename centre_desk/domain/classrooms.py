"""Classrooms: how many they seat, with what, and what a session asks of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    """A room to teach in; ``seats`` says how many for each layout it can take."""

    id: int
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
