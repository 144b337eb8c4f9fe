"""The hours of the house."""

from __future__ import annotations

from centre_desk.desk import Desk
from centre_desk.domain.hours import HourProfile
from centre_desk.storage import hours


def profiles(desk: Desk) -> tuple[HourProfile, ...]:
    """The hours that the centre has set, those of the rest of the year first."""
    return tuple(hours.profiles(desk.store, desk.centre_id))
