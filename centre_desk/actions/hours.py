"""The hours of the house: those of the year, and those of a period such as Ramadan."""

from __future__ import annotations

from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.hours import HourProfile, refuse_profile
from centre_desk.language import tr
from centre_desk.storage import hours, tables


def save(desk: Desk, profile: HourProfile) -> Change:
    """Write hours down: new ones where ``id`` is None, else those of that number.

    Raises:
        RuleBroken: an end before its start, halves or periods that overlap, nothing open, no name.
    """
    with desk.deed("hours.save") as deed:
        refuse_profile(profile, hours.profiles(deed.store, deed.centre_id))
        made = _write(deed, profile)
        name = profile.name.strip()
        deed.says(tr("Horaires : {name}", name=name), "settings", "sessions", result=(made,))
    return deed.done


def remove(desk: Desk, profile_id: int) -> Change:
    """Give up the hours of a period: the rest of the year's hold again on its days."""
    with desk.deed("hours.remove") as deed:
        known = hours.profiles(deed.store, deed.centre_id)
        name = next(each.name for each in known if each.id == profile_id)
        deed.recorder.delete(tables.HourProfile, profile_id)
        deed.says(tr("Horaires supprimés : {name}", name=name), "settings", "sessions")
    return deed.done


def _write(deed: Deed, profile: HourProfile) -> int:
    columns = {
        "name": profile.name.strip(),
        "first_day": profile.first_day,
        "last_day": profile.last_day,
        "hours": hours.written_hours(profile.hours),
        "opening": hours.written_opening(profile.opening),
    }
    if profile.id is None:
        return deed.recorder.insert(tables.HourProfile, **columns)
    deed.recorder.update(tables.HourProfile, profile.id, **columns)
    return profile.id
