"""When no bed is free for all nights: which beds, one after the other, would do."""

from __future__ import annotations

from centre_desk.actions.placing import occupant
from centre_desk.desk import Deed
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import Hold, Stay
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.planning.situation import Wish
from centre_desk.planning.splits import split
from centre_desk.queries.situation import situation
from centre_desk.storage import stays


def cover_nights(deed: Deed, stay: Stay, nights: Nights, last_bed: int | None) -> list[Hold]:
    """Beds that together cover *nights* with the fewest changes, last night's bed first.

    Raises:
        RuleBroken: on some night no bed is free for this person.
    """
    house = situation(deed.desk, nights)
    sleeper = stays.sleeper(deed.store, stay.id)
    wish = Wish(nights, occupant(stay, sleeper, nights), needs_accessible=sleeper.needs_accessible)
    found = split(house, wish, last_bed)
    if found is None:
        raise RuleBroken(
            tr(
                "Même en changeant de chambre, il manque un lit entre le {arrival} et le "
                "{departure}.",
                arrival=nights.arrival,
                departure=nights.departure,
            ),
            field="nights",
        )
    return found
