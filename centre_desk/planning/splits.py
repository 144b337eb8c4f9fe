"""Cover nights with several beds, one after the other, changing as seldom as possible."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.stays import Hold
from centre_desk.planning.situation import Place, Situation, Wish


def cover(
    nights: Nights,
    beds: list[int],
    free: Callable[[int, date], bool],
    *,
    last_bed: int | None = None,
) -> list[Hold] | None:
    """Return holds that together cover *nights* with the fewest changes of bed, or None.

    Last night's bed is kept for as long as it is free, which costs no change at all; from then on
    the bed that stays free longest is taken each time. No other choice needs fewer changes.

    Args:
        nights: what has to be covered.
        beds: the beds to choose from, the preferred ones first.
        free: whether a bed may be had on a night.
        last_bed: where the person sleeps on the night before, if anywhere.
    """
    found: list[Hold] = []
    start = nights.arrival
    while start < nights.departure:
        stays_put = last_bed is not None and last_bed in beds and free(last_bed, start)
        best, until = None, start
        for bed in [last_bed] if stays_put and last_bed is not None else beds:
            end = _free_until(bed, start, nights.departure, free)
            if end > until:
                best, until = bed, end
        if best is None:
            return None
        found.append(Hold(best, Nights(start, until)))
        last_bed, start = best, until
    return found


def _free_until(bed: int, start: date, end: date, free: Callable[[int, date], bool]) -> date:
    night = start
    while night < end and free(bed, night):
        night += DAY
    return night


def split(house: Situation, wish: Wish, last_bed: int | None) -> list[Hold] | None:
    """The fewest beds that cover the wish, sharing rules respected on every night; or None."""
    places = {bed.id: Place(room, (bed.id,)) for room in house.rooms for bed in room.beds}

    def free(bed_id: int, night: date) -> bool:
        one_night = Nights(night, night + DAY)
        for_night = Wish(one_night, wish.occupant, needs_accessible=wish.needs_accessible)
        place = places[bed_id]
        return house.suits(for_night, place) and house.free(for_night, place)

    return cover(wish.nights, list(places), free, last_bed=last_bed)
