"""One stay in full, for the side panel."""

from __future__ import annotations

from centre_desk.desk import Desk
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import Stay
from centre_desk.queries import history
from centre_desk.queries.views import StayDetails
from centre_desk.storage import rooms, stays


def details(desk: Desk, stay_id: int) -> StayDetails:
    """Everything the side panel shows of one stay.

    Raises:
        LookupError: there is no such stay.
    """
    store = desk.store
    with store.snapshot():
        stay = stays.get(store, stay_id)
        row = store.one(
            "SELECT p.last_name_ar, p.first_name_ar, p.diet, p.phone, t.code, t.title, "
            "d.name, e.name, t.id "
            "FROM stay s JOIN booking b ON b.id = s.booking_id "
            "LEFT JOIN person p ON p.id = s.person_id "
            "LEFT JOIN session t ON t.id = b.session_id "
            "LEFT JOIN affiliation a ON a.person_id = p.id AND a.until IS NULL "
            "LEFT JOIN direction d ON d.id = a.direction_id "
            "LEFT JOIN establishment e ON e.id = a.establishment_id WHERE s.id = ?",
            stay_id,
        ) or (*("",) * 8, None)
        shared = _shares_with(desk, stay)
        return StayDetails(
            stay_id=stay.id,
            booking_id=stay.booking_id,
            person_id=stay.person_id,
            person=stays.name_of(store, stay_id),
            person_ar=f"{row[0] or ''} {row[1] or ''}".strip(),
            state=stay.state,
            role=stay.role,
            nights=stay.nights,
            rooms=_rooms(desk, stay),
            shares_with=shared,
            session_code=row[4] or "",
            session_title=row[5] or "",
            session_id=row[8],
            direction=row[6] or "",
            establishment=row[7] or "",
            diet=row[2] or "",
            phone=row[3] or "",
            locked=stay.locked,
            whole_room=stay.whole_room,
            absences=tuple(nights for _, nights in stays.absences(store, stay_id)),
            note=stay.note,
            history=tuple(history.of_stay(desk, stay_id)),
            expected_together=_expected(desk, stay.booking_id),
        )


def _expected(desk: Desk, booking_id: int) -> int:
    (count,) = desk.store.one(
        "SELECT count(*) FROM stay WHERE booking_id = ? AND state IN ('option', 'confirmed')",
        booking_id,
    ) or (0,)
    return int(count)


def _rooms(desk: Desk, stay: Stay) -> tuple[tuple[str, str, Nights], ...]:
    found = []
    for hold in stay.holds:
        room = rooms.of_bed(desk.store, hold.bed_id)
        label = next(bed.label for bed in room.beds if bed.id == hold.bed_id)
        found.append((room.number, label, hold.nights))
    return tuple(found)


def _shares_with(desk: Desk, stay: Stay) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for hold in stay.holds:
        room = rooms.of_bed(desk.store, hold.bed_id)
        for neighbour in stays.in_room(desk.store, room.id, hold.nights):
            if neighbour.occupant and neighbour.stay_id != stay.id:
                names[neighbour.occupant.name] = None
    return tuple(names)
