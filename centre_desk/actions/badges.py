"""Give people the code that the QR of their badge says."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from centre_desk.desk import Desk
from centre_desk.language import tr
from centre_desk.storage import tables

SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without those that are taken for each other when a code is read aloud."""
LENGTH = 10


def give(desk: Desk, person_ids: Iterable[int]) -> None:
    """Give a code to everybody who has none; a badge that was handed out stays valid.

    A code tells nothing of the person, and is not undone: the badge may be in somebody's pocket.
    """
    wanted = dict.fromkeys(person_ids)
    known = {number for (number,) in desk.store.rows("SELECT person_id FROM badge")}
    without = [number for number in wanted if number not in known]
    if not without:
        return
    with desk.deed("badges.give", undoable=False) as deed:
        for number in without:
            code = "".join(secrets.choice(SIGNS) for _ in range(LENGTH))
            deed.recorder.insert(tables.Badge, person_id=number, code=code)
        deed.says(tr("%n badge(s) préparé(s)", n=len(without)), "people")
