"""Events: companies with a stand, visitors from outside, and a list of them pasted at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from centre_desk.domain.names import fold
from centre_desk.errors import RuleBroken
from centre_desk.language import Message, tr

LONGEST_NAME = 120  # characters
MOST_AT_ONCE = 5000
"""Lines pasted at once: more than three times the 1,500 candidates of a large forum."""
_BETWEEN = re.compile(r"\t|;|\|")
_PHONE = re.compile(r"\+?[\d\s().-]{8,20}")


@dataclass(frozen=True, slots=True)
class Exhibitor:
    """A company or a body with a stand; *people* is how many come for it."""

    id: int
    name: str
    stand: str = ""
    contact: str = ""
    people: int = 0


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody from outside; *code* is what their QR says, *came_at* is UTC."""

    id: int
    name: str
    organisation: str = ""
    phone: str = ""
    code: str = ""
    came_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A visitor as a pasted line names them."""

    line: int
    name: str
    organisation: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class PastedList:
    """What a pasted list holds: who can be noted, and which lines cannot, with the reason."""

    people: tuple[Newcomer, ...] = ()
    refused: tuple[tuple[int, Message], ...] = field(default=())


def read_pasted(text: str, known: Iterable[Visitor] = ()) -> PastedList:
    """Read lines of name, organisation and phone, with tabs, semicolons or bars between.

    A line without a name, or whose person was named before or is known already, is refused and
    named; the others are kept.

    Raises:
        RuleBroken: nothing was pasted, or more than :data:`MOST_AT_ONCE` lines.
    """
    lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if not lines:
        raise RuleBroken(tr("Collez au moins une ligne : nom ; organisme ; téléphone."))
    if len(lines) > MOST_AT_ONCE:
        raise RuleBroken(
            tr(
                "{count} lignes d'un coup : collez-en au plus {most} à la fois.",
                count=len(lines), most=MOST_AT_ONCE,
            )
        )  # fmt: skip
    seen = {_key(visitor.name, visitor.organisation) for visitor in known}
    people: list[Newcomer] = []
    refused: list[tuple[int, Message]] = []
    for number, line in lines:
        cells = [" ".join(cell.split()) for cell in _BETWEEN.split(line)]
        phone = next((cell for cell in cells[1:] if _PHONE.fullmatch(cell)), "")
        others = [cell for cell in cells[1:] if cell and cell != phone]
        newcomer = Newcomer(number, cells[0], ", ".join(others), phone)
        reason = _refusal(newcomer, seen)
        if reason:
            refused.append((number, reason))
            continue
        seen.add(_key(newcomer.name, newcomer.organisation))
        people.append(newcomer)
    return PastedList(tuple(people), tuple(refused))


def _refusal(newcomer: Newcomer, seen: set[tuple[str, str]]) -> Message | None:
    if not any(sign.isalpha() for sign in newcomer.name):
        return tr("pas de nom")
    if len(newcomer.name) > LONGEST_NAME:
        return tr("nom de plus de {most} caractères", most=LONGEST_NAME)
    if _key(newcomer.name, newcomer.organisation) in seen:
        return tr("{name} est déjà dans la liste", name=newcomer.name)
    return None


def _key(name: str, organisation: str) -> tuple[str, str]:
    """Whoever has the same name and comes from the same place is the same visitor."""
    return fold(name), fold(organisation)
