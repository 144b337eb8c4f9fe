"""Attendance as it is typed, copied and shown: a letter, or the minutes that were attended."""

from __future__ import annotations

import re

from centre_desk.domain.attendance import Mark
from centre_desk.domain.training import AttendanceState
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from ui.language import t

PRESENT, ABSENT = Mark(AttendanceState.PRESENT), Mark(AttendanceState.ABSENT)
KEYS = {
    "P": AttendanceState.PRESENT,
    "A": AttendanceState.ABSENT,
    "E": AttendanceState.EXCUSED,
    "R": AttendanceState.PARTIAL,
}
"""The keys, the same in every language; R as in *retard*."""
_HOURS = re.compile(r"(\d{1,2})\s*[h:]\s*(\d{0,2})")


def letter(state: AttendanceState) -> str:
    """The letter that stands for a state in a cell, in the language in use."""
    match state:
        case AttendanceState.PRESENT:
            return t("P")
        case AttendanceState.ABSENT:
            return t("A")
        case AttendanceState.EXCUSED:
            return t("E")
        case AttendanceState.PARTIAL:
            return t("R")


def state_of(sign: str) -> AttendanceState | None:
    """The state that a letter stands for, be it the key's own or the one shown in the cells."""
    wanted = sign.strip().upper()
    shown = {letter(state): state for state in AttendanceState}
    return KEYS.get(wanted) or shown.get(wanted)


def lasting(minutes: int) -> str:
    """``3 h``, ``1 h 30`` or ``45 min``."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return t("{minutes} min", minutes=rest)
    return t("{hours} h {minutes}", hours=hours, minutes=f"{rest:02}") if rest else (
        t("{hours} h", hours=hours)
    )  # fmt: skip


def shown(mark: Mark | None) -> str:
    """What a cell says."""
    if mark is None:
        return ""
    if mark.state is AttendanceState.PARTIAL:
        return lasting(mark.minutes or 0)
    return letter(mark.state)


def spoken(mark: Mark | None) -> str:
    """A cell for a screen reader and for its tooltip."""
    match mark:
        case None:
            return t("rien de noté")
        case Mark(state=AttendanceState.PRESENT):
            return t("présent")
        case Mark(state=AttendanceState.ABSENT):
            return t("absent")
        case Mark(state=AttendanceState.EXCUSED, reason=reason):
            return t("excusé : {reason}", reason=reason)
        case _:
            return t("présent en partie : {time}", time=lasting(mark.minutes or 0))


def copied(mark: Mark | None) -> str:
    """A cell on the clipboard: :func:`read` takes it back as it was."""
    if mark is None:
        return ""
    if mark.state is AttendanceState.PARTIAL:
        return str(mark.minutes)
    return f"{letter(mark.state)} {mark.reason}".strip()


def read(text: str) -> Mark | None:
    """Read what was typed or pasted: ``P``, ``A``, ``E malade``, ``90``, ``1h30``; nothing is None.

    Raises:
        RuleBroken: it is none of these.
    """
    typed = " ".join(text.split())
    if not typed:
        return None
    first, _, rest = typed.partition(" ")
    state = state_of(first)
    if state is AttendanceState.EXCUSED:
        return Mark(state, reason=rest)
    if state is AttendanceState.PARTIAL:
        return Mark(state, minutes=_minutes(rest))
    if state and not rest:
        return Mark(state)
    if (minutes := _minutes(typed)) is not None:
        return Mark(AttendanceState.PARTIAL, minutes=minutes)
    raise RuleBroken(
        tr(
            "« {text} » : écrivez {present}, {absent}, {excused} et le motif, ou les minutes.",
            text=typed[:40], present=letter(AttendanceState.PRESENT),
            absent=letter(AttendanceState.ABSENT), excused=letter(AttendanceState.EXCUSED),
        ),
        field="attendance",
    )  # fmt: skip


def _minutes(text: str) -> int | None:
    if text.isdecimal() and len(text) < 5:
        return int(text)
    found = _HOURS.fullmatch(text)
    return int(found[1]) * 60 + int(found[2] or 0) if found else None
