"""How far a booking has come: who is in the house, who is still to come."""

from __future__ import annotations

from dataclasses import dataclass

from centre_desk.desk import Desk
from centre_desk.domain.stays import StayState


@dataclass(frozen=True, slots=True)
class Progress:
    """The stays of one booking counted by where they are; cancelled ones are not counted."""

    pending: int
    in_house: int
    left: int
    no_show: int

    @property
    def total(self) -> int:
        """Every stay that was not cancelled."""
        return self.pending + self.in_house + self.left + self.no_show


def progress(desk: Desk, booking_id: int) -> Progress:
    """Count the stays of a booking: still to come, in the house, left, not come."""
    counts = {
        StayState(state): int(count)
        for state, count in desk.store.rows(
            "SELECT state, count(*) FROM stay WHERE booking_id = ? GROUP BY state", booking_id
        )
    }
    return Progress(
        pending=sum(count for state, count in counts.items() if state.expected),
        in_house=counts.get(StayState.IN_HOUSE, 0),
        left=counts.get(StayState.LEFT, 0),
        no_show=counts.get(StayState.NO_SHOW, 0),
    )
