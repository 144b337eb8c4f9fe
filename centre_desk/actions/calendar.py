"""The holidays of a year: calculated ones to start from, moved and confirmed as announced."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.holidays import Holiday
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries import holidays
from centre_desk.storage import tables


def confirm_holiday(desk: Desk, holiday: Holiday) -> Change:
    """Write down that a holiday was announced for its day; once more takes that back."""
    turned = replace(holiday, confirmed=not holiday.confirmed)
    with desk.deed("calendar.confirm_holiday") as deed:
        _write(deed, desk, holiday, turned)
        words = (
            tr("{name} confirmé le {day}", name=holiday.name, day=holiday.day)
            if turned.confirmed
            else tr("{name} provisoire le {day}", name=holiday.name, day=holiday.day)
        )
        deed.says(words, "rooms", "settings")
    return deed.done


def move_holiday(desk: Desk, holiday: Holiday, day: date) -> Change:
    """Put a holiday on the day that was announced, which confirms it.

    Raises:
        RuleBroken: *day* is in another year.
    """
    if day.year != holiday.day.year:
        raise RuleBroken(tr("Restez dans l'année {year}.", year=str(holiday.day.year)), field="day")
    with desk.deed("calendar.move_holiday") as deed:
        _write(deed, desk, holiday, replace(holiday, day=day, confirmed=True))
        deed.says(tr("{name} le {day}", name=holiday.name, day=day), "rooms", "settings")
    return deed.done


def add_holiday(desk: Desk, day: date, name: str) -> Change:
    """Add a day that the centre keeps as a holiday.

    Raises:
        RuleBroken: it has no name.
    """
    if not name.strip():
        raise RuleBroken(tr("Donnez un nom au jour férié."), field="name")
    with desk.deed("calendar.add_holiday") as deed:
        _write(deed, desk, None, Holiday(day, name.strip(), "", "", confirmed=True))
        deed.says(tr("{name} le {day}", name=name.strip(), day=day), "rooms", "settings")
    return deed.done


def remove_holiday(desk: Desk, holiday: Holiday) -> Change:
    """Take a holiday out of the calendar."""
    with desk.deed("calendar.remove_holiday") as deed:
        _write(deed, desk, holiday, None)
        deed.says(
            tr("{name} n'est plus férié le {day}", name=holiday.name, day=holiday.day),
            "rooms", "settings",
        )  # fmt: skip
    return deed.done


def _write(deed: Deed, desk: Desk, before: Holiday | None, after: Holiday | None) -> None:
    """A year of which one day is changed is kept whole from then on."""
    for year in {each.day.year for each in (before, after) if each}:
        if not holidays.kept(desk, year):
            for each in holidays.calculated(year):
                _insert(deed, each)
    row = before and deed.store.one(
        "SELECT id FROM holiday WHERE centre_id = ? AND day = ? AND name = ?",
        desk.centre_id,
        before.day,
        before.name,
    )
    if row and after:
        deed.recorder.update(tables.Holiday, row[0], day=after.day, confirmed=after.confirmed)
    elif row:
        deed.recorder.delete(tables.Holiday, row[0])
    elif after:
        _insert(deed, after)


def _insert(deed: Deed, holiday: Holiday) -> None:
    deed.recorder.insert(
        tables.Holiday, day=holiday.day, name=holiday.name, name_ar=holiday.name_ar,
        name_en=holiday.name_en, confirmed=holiday.confirmed,
    )  # fmt: skip
