"""What a line of *Aujourd'hui* does with a stay, ready to be handed to the worker.

The worker loads what a deed is made of when it does the first one: the day is painted before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from centre_desk.domain.periods import DAY, Nights
from ui.deeds import Granted, Work

if TYPE_CHECKING:
    from centre_desk.desk import Change, Desk


def arrive(stay_id: int) -> Work:
    """Somebody is here."""

    def work(desk: Desk, granted: Granted) -> Change:
        from centre_desk.actions import stays

        return stays.check_in(desk, stay_id, override=granted)

    return work


def leave(stay_id: int) -> Work:
    """Somebody has left."""

    def work(desk: Desk, _granted: Granted) -> Change:
        from centre_desk.actions import stays

        return stays.check_out(desk, stay_id)

    return work


def lodge(stay_id: int) -> Work:
    """Give somebody the best bed."""

    def work(desk: Desk, granted: Granted) -> Change:
        from centre_desk.actions import moves

        return moves.place(desk, stay_id, override=granted)

    return work


def stayed_away(stay_id: int) -> Work:
    """Somebody did not come."""

    def work(desk: Desk, granted: Granted) -> Change:
        from centre_desk.actions import stays

        return stays.no_show(desk, stay_id, override=granted)

    return work


def wait(stay_id: int, days: int) -> Work:
    """Expect somebody in so many days; the departure stays unless nothing were left of the stay."""

    def work(desk: Desk, _granted: Granted) -> Change:
        from centre_desk.actions import stays
        from centre_desk.queries.stays import details

        arrival = desk.today() + days * DAY
        departure = max(details(desk, stay_id).nights.departure, arrival + DAY)
        return stays.change_nights(desk, stay_id, Nights(arrival, departure))

    return work


def keep_until_tomorrow(stay_id: int) -> Work:
    """Keep somebody one night more than today, in another bed where theirs is taken."""

    def work(desk: Desk, _granted: Granted) -> Change:
        from centre_desk.actions import stays
        from centre_desk.queries.stays import details

        nights = Nights(details(desk, stay_id).nights.arrival, desk.today() + DAY)
        return stays.change_nights(desk, stay_id, nights, accept_split=True)

    return work


def release(booking_id: int) -> Work:
    """Give back the places of a group that have no name."""

    def work(desk: Desk, _granted: Granted) -> Change:
        from centre_desk.actions import groups

        return groups.release_group(desk, booking_id)

    return work


def settle_list(change_id: int) -> Work:
    """The rows that an import left out are dealt with."""

    def work(desk: Desk, _granted: Granted) -> Change:
        from centre_desk.actions import lists

        return lists.settle(desk, change_id)

    return work
