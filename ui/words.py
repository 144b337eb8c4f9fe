"""The words of the house for states and kinds, and the colour that goes with each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import time

from centre_desk.domain.classrooms import EQUIPMENT
from centre_desk.domain.rooms import Cleanliness, RoomKind
from centre_desk.domain.stays import StayState
from centre_desk.domain.training import Mode, SessionState
from centre_desk.queries.views import HeldToday
from ui.language import say, t
from ui.tokens import Tokens


def state(value: StayState) -> str:
    """``Présent`` and so on; a stay has no sex, so the words have none but this one."""
    match value:
        case StayState.OPTION:
            return t("Option")
        case StayState.CONFIRMED:
            return t("Confirmé")
        case StayState.IN_HOUSE:
            return t("Présent")
        case StayState.LEFT:
            return t("Parti")
        case StayState.CANCELLED:
            return t("Annulé")
        case StayState.NO_SHOW:
            return t("Non venu")


def state_colours(value: StayState, colours: Tokens) -> tuple[str, str]:
    """Fill and text of a state's badge."""
    match value:
        case StayState.OPTION:
            return colours.sunken, colours.text
        case StayState.CONFIRMED:
            return colours.confirmed, colours.on_fill
        case StayState.IN_HOUSE:
            return colours.in_house, colours.on_fill
        case _:
            return colours.left, colours.on_left


def room_kind(value: RoomKind) -> str:
    """``double`` or ``simple``."""
    return t("double") if value is RoomKind.TWIN else t("simple")


def cleanliness(value: Cleanliness) -> str:
    """What housekeeping last said."""
    match value:
        case Cleanliness.CLEAN:
            return t("propre")
        case Cleanliness.DIRTY:
            return t("à nettoyer")
        case Cleanliness.CLEANING:
            return t("en cours de ménage")
        case Cleanliness.INSPECTED:
            return t("contrôlée")


def session_state(value: SessionState) -> str:
    """``Confirmée`` and so on, as a badge says it."""
    return capital(say(value.label))


def place_words(mode: Mode, classroom: str) -> str:
    """``Salle 3``, ``à distance`` or ``sans salle``."""
    if mode is Mode.ON_SITE:
        return classroom or t("sans salle")
    return say(mode.label)


def held_words(held: Sequence[HeldToday]) -> str:
    """``Salle 3``, or ``matin Salle 3, après-midi Salle 5`` where a session goes elsewhere."""
    places = [(say(each.half.label), place_words(each.mode, each.classroom)) for each in held]
    if len(places) > 1 and len({place for _, place in places}) == 1:
        return places[0][1]
    return ", ".join(f"{half} {place}" for half, place in places)


def session_colours(value: SessionState, colours: Tokens) -> tuple[str, str]:
    """Fill and text of the badge of a session's state."""
    match value:
        case SessionState.PLANNED:
            return colours.sunken, colours.text
        case SessionState.CONFIRMED:
            return colours.confirmed, colours.on_fill
        case SessionState.RUNNING:
            return colours.in_house, colours.on_fill
        case _:
            return colours.left, colours.on_left


def any_state(value: StayState | SessionState) -> str:
    """The word of a badge."""
    return session_state(value) if isinstance(value, SessionState) else state(value)


def any_colours(value: StayState | SessionState, colours: Tokens) -> tuple[str, str]:
    """Fill and text of a badge."""
    if isinstance(value, SessionState):
        return session_colours(value, colours)
    return state_colours(value, colours)


def equipment(codes: Collection[str]) -> str:
    """``vidéoprojecteur, casques``, in the order of the house."""
    return ", ".join(say(name) for code, name in EQUIPMENT.items() if code in codes)


def hours(span: tuple[time, time]) -> str:
    """``9:00–12:30``"""
    return "–".join(f"{each.hour}:{each:%M}" for each in span)


def capital(text: str) -> str:
    """A word as a line or a badge begins with it."""
    return text[:1].upper() + text[1:]
