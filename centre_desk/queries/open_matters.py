"""What waits for a decision beyond the stays: lists with refused rows, conflicts of sessions."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, datetime, time, timedelta

from centre_desk.desk import Desk
from centre_desk.domain.periods import DAY
from centre_desk.language import tr
from centre_desk.queries import conflicts_of_period
from centre_desk.queries.views import Matter

REMEMBERED = timedelta(days=30)
"""How long a list with refused rows waits to be settled."""
AHEAD = 6 * DAY
"""Conflicts are told a week ahead: there is still time to settle them."""


def refused_lists(desk: Desk, day: date) -> list[Matter]:
    """Imports that left rows out, until somebody says that they are settled."""
    rows = desk.store.rows(
        "SELECT id, deed, fields FROM change WHERE centre_id = ? AND at >= ? "
        "AND undone_by IS NULL AND deed IN ('lists.import', 'lists.settle') ORDER BY id",
        desk.centre_id,
        datetime.combine(day, time()) - REMEMBERED,
    )
    read = [(number, deed, json.loads(fields)) for number, deed, fields in rows]
    settled = {fields.get("list") for _, deed, fields in read if deed == "lists.settle"}
    return [
        Matter(
            "list-refusals",
            tr(
                "Liste « {file} » : %n ligne(s) refusée(s) ({rows}).",
                n=len(fields["refused"]),
                file=fields["file"],
                rows=", ".join(map(str, fields["refused"])),
            ),
            change_id=number,
        )
        for number, deed, fields in read
        if deed == "lists.import" and fields.get("refused") and number not in settled
    ]


def conflicts(desk: Desk, day: date) -> list[Matter]:
    """Sessions of the coming week with something that cannot be so, one line each."""
    found = conflicts_of_period.read(desk, day, day + AHEAD)
    counts = Counter(each.session_id for each in found if each.kind.urgent)
    if not counts:
        return []
    marks = ", ".join("?" * len(counts))
    rows = desk.store.rows(
        f"SELECT id, code, title FROM session WHERE id IN ({marks}) ORDER BY first_day, code",
        *counts,
    )
    return [
        Matter(
            "conflict",
            tr(
                "{code} {title} : %n demi-journée(s) en conflit, sans salle ou sans formateur.",
                n=counts[session_id], code=code, title=title,
            ),
            session_id=session_id,
        )
        for session_id, code, title in rows
    ]  # fmt: skip
