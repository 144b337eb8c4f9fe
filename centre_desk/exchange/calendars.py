"""Agendas as iCalendar (RFC 5545), for Outlook, Google and Apple calendars alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vDatetime

from centre_desk.domain.agendas import Agenda, Appointment
from centre_desk.domain.periods import DAY

PRODUCT = "-//Centre Desk//Centre Desk//FR"
MINUTE = timedelta(minutes=1)
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\ufffe\uffff]")


def render(agenda: Agenda, zone: tzinfo, zone_name: str) -> bytes:
    """Return the agenda as a file; the same agenda always gives the same bytes.

    Args:
        agenda: what to write.
        zone: the centre's own, from an up-to-date ``tzdata``.
        zone_name: ``Africa/Casablanca``.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _clean(agenda.name))
    calendar.add("x-wr-timezone", zone_name)
    if agenda.appointments:
        first = min(each.start for each in agenda.appointments).date()
        last = max(each.end for each in agenda.appointments).date()
        calendar.add_component(_timezone(zone, zone_name, first, last))
    for each in agenda.appointments:
        calendar.add_component(_event(each, zone_name))
    return bytes(calendar.to_ical())


def _event(each: Appointment, zone_name: str) -> Event:
    event = Event()
    event.add("uid", each.uid)
    event.add("sequence", each.sequence)
    # Neither library asks for a stamp; Outlook refuses an event without one.
    event.add("dtstamp", each.changed.astimezone(UTC))
    event.add("last-modified", each.changed.astimezone(UTC))
    for name, moment in (("dtstart", each.start), ("dtend", each.end)):
        local = vDatetime(moment.replace(tzinfo=None))
        local.params["TZID"] = zone_name
        event.add(name, local)
    event.add("summary", _clean(each.title))
    if each.description:
        event.add("description", _clean(each.description))
    if each.place:
        event.add("location", _clean(each.place))
    event.add("status", _status(each))
    event.add("transp", "TRANSPARENT" if each.cancelled else "OPAQUE")
    return event


def _status(each: Appointment) -> str:
    if each.cancelled:
        return "CANCELLED"
    return "TENTATIVE" if each.tentative else "CONFIRMED"


def _clean(text: str) -> str:
    """A text without the control characters that no calendar reads; its lines stay."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _timezone(zone: tzinfo, name: str, first: date, last: date) -> Timezone:
    """The zone as far as the days from *first* to *last* need it: each offset with its onset."""
    described = Timezone()
    described.add("tzid", name)
    start = datetime.combine(first - DAY, time(), UTC)
    before = start.astimezone(zone)
    described.add_component(_observance(before, before))
    for onset in _onsets(zone, start, datetime.combine(last + 2 * DAY, time(), UTC)):
        described.add_component(
            _observance((onset - MINUTE).astimezone(zone), onset.astimezone(zone))
        )
    return described


def _onsets(zone: tzinfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """The minutes (UTC) between *start* and *end* from which another offset holds."""
    while start < end:
        following = start + DAY
        if start.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
            low, high = start, following
            while high - low > MINUTE:
                middle = low + (high - low) // 2
                middle = middle.replace(second=0, microsecond=0)
                same = middle.astimezone(zone).utcoffset() == start.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            yield high
        start = following


def _observance(before: datetime, after: datetime) -> TimezoneStandard | TimezoneDaylight:
    """What holds from *after* on; its onset is told in the time that held until then."""
    old, new = before.utcoffset() or timedelta(), after.utcoffset() or timedelta()
    part = TimezoneDaylight() if after.dst() else TimezoneStandard()
    onset = (after.astimezone(UTC) + old).replace(tzinfo=None)
    part.add("dtstart", onset)
    # The onset itself, told twice: some readers pass over an observance without a rule or a date.
    part.add("rdate", onset)
    part.add("tzoffsetfrom", old)
    part.add("tzoffsetto", new)
    part.add("tzname", after.tzname())
    return part
