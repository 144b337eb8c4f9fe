"""What the window and the sheets say of the centre."""

from __future__ import annotations

from centre_desk.desk import Desk
from centre_desk.domain.sheets import Heading
from centre_desk.queries.views import CentreSummary
from centre_desk.storage import settings


def summary(desk: Desk) -> CentreSummary:
    """Name, city and size of the centre the desk works for."""
    row = desk.store.one(
        "SELECT c.name, c.name_ar, c.city, count(DISTINCT r.id), count(bed.id) FROM centre c "
        "LEFT JOIN room r ON r.centre_id = c.id AND r.retired_on IS NULL "
        "LEFT JOIN bed ON bed.room_id = r.id WHERE c.id = ? "
        "GROUP BY c.id, c.name, c.name_ar, c.city",
        desk.centre_id,
    )
    if row is None:
        return CentreSummary("", "", "", 0, 0, "")
    name, name_ar, city, rooms, beds = row
    hour = settings.read(desk.store, desk.centre_id).no_show_hour
    return CentreSummary(name, name_ar, city, rooms, beds, hour)


def heading(desk: Desk) -> Heading:
    """What every printed page repeats."""
    about = summary(desk)
    printed_at = desk.local_now().replace(microsecond=0, tzinfo=None)
    return Heading(about.name, about.name_ar, printed_at, city=about.city)


def floors(desk: Desk) -> tuple[int, ...]:
    """The floors that have rooms, from the lowest."""
    rows = desk.store.rows(
        "SELECT DISTINCT floor FROM room WHERE centre_id = ? ORDER BY floor", desk.centre_id
    )
    return tuple(row[0] for row in rows)
