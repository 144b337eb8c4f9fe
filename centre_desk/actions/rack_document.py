"""Print the weeks and the rooms that the rack shows, as weekly sheets one after the other."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from centre_desk.actions.documents import Printed
from centre_desk.desk import Desk, require_centre
from centre_desk.domain.periods import DAY, Nights, Week
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries import sheets
from centre_desk.reports import bundle, weekly_occupancy


@dataclass(frozen=True, slots=True)
class RackShown:
    """What the rack shows: some days, and the numbers of the *rooms*, or None for all of them."""

    days: Nights
    rooms: Collection[str] | None = None

    @property
    def weeks(self) -> Sequence[Week]:
        """The weeks of which a day shows."""
        first: date = Week.of(self.days.arrival).monday
        count = (self.days.departure - DAY - first).days // 7 + 1
        return [Week.of(first + 7 * turn * DAY) for turn in range(count)]


def document(desk: Desk, shown: RackShown, language: str = "fr") -> Printed:
    """Make one weekly sheet for each week shown, with the rooms shown; the counts are the house's.

    Raises:
        RuleBroken: no room is shown.
        StorageProblem: the database has no centre yet.
    """
    require_centre(desk)
    made = []
    for week in shown.weeks:
        sheet = sheets.weekly_occupancy(desk, week)
        if shown.rooms is not None:
            rooms = tuple(room for room in sheet.rooms if room.number in shown.rooms)
            sheet = replace(sheet, rooms=rooms)
        if not sheet.rooms:
            raise RuleBroken(tr("Aucune chambre ne répond à ces filtres."))
        name = weekly_occupancy.file_name(sheet, language)
        made.append(Printed(name, weekly_occupancy.render(sheet, language)))
    if len(made) == 1:
        return made[0]
    first, last = shown.weeks[0], shown.weeks[-1]
    stem = f"occupation-{first}-{last}"
    name = f"{stem}.pdf" if language == "fr" else f"{stem}-{language}.pdf"
    return Printed(name, bundle.join([part.pdf for part in made]))
