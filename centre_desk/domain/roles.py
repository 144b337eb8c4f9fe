"""Who may change what: one table of areas for each role. Everybody may read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr


class Area(Enum):
    """What belongs together, however many deeds change it."""

    LODGING = "lodging"
    PEOPLE = "people"
    HOUSEKEEPING = "housekeeping"
    TRAINING = "training"
    EVENTS = "events"
    MEALS = "meals"
    HOUSE = "house"

    @property
    def label(self) -> Message:
        """As a refusal names it."""
        return _AREA_LABELS[self]


class Role(Enum):
    """What somebody does in the house; the director runs it."""

    DESK = "desk"
    COORDINATOR = "coordinator"
    KITCHEN = "kitchen"
    HOUSEKEEPING = "housekeeping"
    DIRECTOR = "director"

    @property
    def label(self) -> Message:
        """As the screens name it."""
        return _ROLE_LABELS[self]


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may sign in; a retired one may not, and keeps the name in the history."""

    id: int
    name: str
    role: Role
    retired: bool = False


MAY_CHANGE: dict[Role, frozenset[Area]] = {
    Role.DESK: frozenset(
        {Area.LODGING, Area.PEOPLE, Area.HOUSEKEEPING, Area.EVENTS, Area.MEALS}
    ),
    Role.COORDINATOR: frozenset(
        {Area.LODGING, Area.PEOPLE, Area.TRAINING, Area.EVENTS, Area.MEALS}
    ),
    Role.KITCHEN: frozenset({Area.MEALS}),
    Role.HOUSEKEEPING: frozenset({Area.HOUSEKEEPING}),
    Role.DIRECTOR: frozenset(Area),
}  # fmt: skip

_DEEDS: dict[Area, tuple[str, ...]] = {
    Area.LODGING: ("bookings", "lists", "moves", "stays"),
    Area.PEOPLE: ("badges", "people"),
    Area.HOUSEKEEPING: ("blocks", "housekeeping"),
    Area.TRAINING: (
        "attendance", "certificates", "classrooms", "document_texts", "enrolments", "evaluations",
        "jfp", "juries", "partners", "programmes", "proposing_classrooms", "sessions", "slots",
        "years",
    ),
    Area.EVENTS: ("events",),
    Area.MEALS: ("meals", "tickets"),
    Area.HOUSE: (
        "accounts", "backups", "calendar", "demo", "hours", "house", "kiosk", "retention", "setup",
    ),
}  # fmt: skip
AREAS: dict[str, Area] = {deeds: area for area, named in _DEEDS.items() for deeds in named}
"""The area of a deed, by the word before its dot."""

_AREA_LABELS: dict[Area, Message] = {
    Area.LODGING: tr("les séjours"),
    Area.PEOPLE: tr("les fiches des personnes"),
    Area.HOUSEKEEPING: tr("le ménage et les blocages"),
    Area.TRAINING: tr("les sessions et les salles"),
    Area.EVENTS: tr("les visiteurs d'un événement"),
    Area.MEALS: tr("les repas"),
    Area.HOUSE: tr("les réglages du centre"),
}
_ROLE_LABELS: dict[Role, Message] = {
    Role.DESK: tr("Réception"),
    Role.COORDINATOR: tr("Coordination"),
    Role.KITCHEN: tr("Cuisine"),
    Role.HOUSEKEEPING: tr("Service d'étage"),
    Role.DIRECTOR: tr("Direction"),
}


def area_of(deed: str) -> Area:
    """The area of a deed such as ``stays.check_in``; what nobody placed is the house's."""
    return AREAS.get(deed.partition(".")[0], Area.HOUSE)


def require(role: Role, deed: str) -> None:
    """Let *role* do *deed*, or say why not. Undo and redo are asked about what they turn.

    Raises:
        RuleBroken: the role may not change the deed's area.
    """
    if deed.startswith("history."):
        return
    area = area_of(deed)
    if area not in MAY_CHANGE[role]:
        raise RuleBroken(
            tr(
                "Le rôle « {role} » ne permet pas de changer {area}. Rien n'a été enregistré : "
                "passez la main à quelqu'un qui le peut.",
                role=role.label, area=area.label,
            ),
        )  # fmt: skip
