"""The rooms × nights picture."""

from __future__ import annotations

from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Cleanliness, Room
from centre_desk.domain.stays import StayState
from centre_desk.queries.counts import totals, with_holidays
from centre_desk.queries.views import Bar, BlockBar, ParkedStay, Rack, RackRoom
from centre_desk.storage import overview, rooms
from centre_desk.storage.overview import StayRow


def read(desk: Desk, nights: Nights) -> Rack:
    """Everything the rack draws over *nights*, and the stays that wait without a room."""
    store, today = desk.store, desk.today()
    with store.snapshot():
        every = rooms.since(store, desk.centre_id, nights.arrival)
        states = rooms.states(store, desk.centre_id)
        held = overview.held(store, desk.centre_id, nights)
        blocked = overview.blocked(store, desk.centre_id, nights)
        waiting = overview.without_room(store, desk.centre_id, nights)
        counts = totals(store, desk.centre_id, nights, every, held, blocked)
    return Rack(
        nights=nights,
        today=today,
        rooms=tuple(_room(room, states[room.id]) for room in every),
        bars=tuple(bar for row in held if (bar := _bar(row, today)) is not None),
        blocks=tuple(
            BlockBar(block.hold_id, block.block_id, block.bed_id, block.nights, block.reason)
            for block in blocked
        ),
        parked=tuple(
            ParkedStay(
                stay_id=row.stay_id,
                name=row.short,
                session_code=row.session_code,
                nights=row.nights,
                state=row.state,
                name_ar=row.short_arabic,
                direction=row.direction,
            )
            for row in waiting
        ),
        totals=with_holidays(desk, nights, counts),
    )


def _room(room: Room, cleanliness: Cleanliness) -> RackRoom:
    return RackRoom(
        id=room.id,
        number=room.number,
        floor=room.floor,
        kind=room.kind,
        accessible=room.accessible,
        bed_ids=tuple(bed.id for bed in room.beds),
        cleanliness=cleanliness,
    )


def _bar(row: StayRow, today: date) -> Bar | None:
    if row.hold_id is None or row.bed_id is None or row.held is None:
        return None
    late = row.state.expected and row.nights.arrival < today
    overstayed = row.state is StayState.IN_HOUSE and row.nights.departure < today
    return Bar(
        hold_id=row.hold_id,
        stay_id=row.stay_id,
        bed_id=row.bed_id,
        nights=row.held,
        stay_nights=row.nights,
        name=row.short,
        session_code=row.session_code,
        state=row.state,
        whole_room=row.whole_room,
        locked=row.locked,
        overdue=late or overstayed,
        leaves_today=row.state is StayState.IN_HOUSE and row.nights.departure == today,
        name_ar=row.short_arabic,
        direction=row.direction,
    )
