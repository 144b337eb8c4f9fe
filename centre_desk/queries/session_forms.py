"""What the form of a session offers: programmes, partners, and the next code of a programme."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from centre_desk.desk import Desk
from centre_desk.queries.programmes import ProgrammeLine, catalogue
from centre_desk.storage import sessions


@dataclass(frozen=True, slots=True)
class FormChoices:
    """The programmes that are offered, the partners by their ids, and the centre's day."""

    programmes: tuple[ProgrammeLine, ...]
    partners: Mapping[int, str]
    today: date


def choices(desk: Desk) -> FormChoices:
    """What the form offers."""
    with desk.store.snapshot():
        rows = desk.store.rows(
            "SELECT id, name FROM partner WHERE centre_id = ? ORDER BY name", desk.centre_id
        )
        partners: dict[int, str] = dict(rows)
        return FormChoices(tuple(catalogue(desk)), partners, desk.today())


def next_code(desk: Desk, programme_id: int) -> str:
    """The free code after that of the programme's latest session; empty if that has no number."""
    row = desk.store.one(
        "SELECT code FROM session WHERE programme_id = ? ORDER BY first_day DESC, id DESC LIMIT 1",
        programme_id,
    )
    found = re.fullmatch(r"(.*?)(\d+)", row[0]) if row else None
    if found is None:
        return ""
    stem, figures = found.groups()
    number = int(figures) + 1
    while sessions.by_code(desk.store, desk.centre_id, f"{stem}{number:0{len(figures)}}"):
        number += 1
    return f"{stem}{number:0{len(figures)}}"
