"""The morning of the demonstration's present day, done through the same deeds as at the desk."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from centre_desk.actions import housekeeping, stays
from centre_desk.actions.demo.plan import Plan
from centre_desk.desk import Desk
from centre_desk.domain.rooms import Cleanliness
from centre_desk.domain.stays import StayState
from centre_desk.errors import RuleBroken

MOST = 60  # deeds of each sort; a morning has no more
LEFT_BY_NOW, ARRIVED_BY_NOW = 0.6, 0.45
A_DEED = timedelta(minutes=1)


def live(desk: Desk, plan: Plan) -> None:
    """Some of the day's guests have left, some of their rooms are clean, some have arrived."""
    today = plan.today
    every = list(enumerate(plan.stays, 1))
    going = [n for n, s in every if s.nights.departure == today and s.state is StayState.IN_HOUSE]
    room_of = {bed.id: room.id for room in plan.rooms for bed in room.beds}
    left = going[: min(MOST, round(len(going) * LEFT_BY_NOW))]
    for number in left:
        stays.check_out(desk, number)
    rooms = dict.fromkeys(room_of[plan.stays[number - 1].holds[-1][0]] for number in left)
    for room_id in list(rooms)[: round(len(rooms) * 0.7)]:
        housekeeping.set_state(desk, room_id, Cleanliness.CLEAN)
    coming = [
        n
        for n, s in every
        if s.nights.arrival == today and s.state is StayState.CONFIRMED and s.holds
    ]
    for number in coming[: min(MOST, round(len(coming) * ARRIVED_BY_NOW))]:
        with suppress(RuleBroken):  # the room is not ready yet: they wait in the lounge
            stays.check_in(desk, number)
