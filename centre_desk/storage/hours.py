"""Hour profiles: rows to domain and back."""

from __future__ import annotations

import json
from datetime import time

from centre_desk.domain.half_days import Half
from centre_desk.domain.hours import HourProfile, Hours
from centre_desk.storage.database import Store


def profiles(store: Store, centre_id: int) -> list[HourProfile]:
    """The profiles that the centre has set, the one for the rest of the year first."""
    rows = store.rows(
        "SELECT id, name, first_day, last_day, hours, opening FROM hour_profile "
        "WHERE centre_id = ? ORDER BY first_day IS NOT NULL, first_day, id",
        centre_id,
    )
    return [
        HourProfile(
            id=number,
            name=name,
            first_day=first_day,
            last_day=last_day,
            hours=_hours(hours),
            opening=_opening(opening),
        )
        for number, name, first_day, last_day, hours, opening in rows
    ]


def written_hours(hours: Hours) -> str:
    """Hours as the row keeps them."""
    return json.dumps(
        {half.value: [f"{start:%H:%M}", f"{end:%H:%M}"] for half, (start, end) in hours.items()}
    )


def written_opening(opening: frozenset[tuple[int, Half]]) -> str:
    """Half-days of the week as the row keeps them."""
    return ",".join(f"{weekday}-{half.value}" for weekday, half in sorted(opening))


def _hours(text: str) -> Hours:
    return {
        Half(half): (time.fromisoformat(start), time.fromisoformat(end))
        for half, (start, end) in json.loads(text).items()
    }


def _opening(text: str) -> frozenset[tuple[int, Half]]:
    pairs = (part.split("-") for part in text.split(",") if part)
    return frozenset((int(weekday), Half(half)) for weekday, half in pairs)
