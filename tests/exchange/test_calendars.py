"""Agendas as iCalendar, read back by two libraries that know nothing of each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import icalendar
import pytest
from ical.calendar_stream import IcsCalendarStream

from centre_desk.desk import zone
from centre_desk.domain.agendas import Agenda, Appointment
from centre_desk.exchange.calendars import render

CHANGED = datetime(2027, 5, 1, 8, tzinfo=UTC)
NAME = "Africa/Casablanca"
CASABLANCA = zone(NAME)
HOSTILE = 'Énergie, "solaire"; pose\\dépose\r\nBEGIN:VEVENT\x00 🔧 ' + "très long " * 28
ARABIC = "تكوين المكوّنين، الفوج الأول؛ القاعة ٣"


def at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), CASABLANCA)


def appointment(number: int = 1, day: date = date(2027, 6, 1), **more: object) -> Appointment:
    return Appointment(
        **{
            "uid": f"slot-{number}.centre-1@centre-desk", "sequence": 0, "start": at(day, 9),
            "end": at(day, 12), "changed": CHANGED, "title": "MGT-1 Leadership",
            "place": "Salle 3", **more,
        }
    )  # fmt: skip


def written(*appointments: Appointment) -> bytes:
    return render(Agenda("MGT-1 Leadership", appointments), CASABLANCA, NAME)


@pytest.mark.parametrize("title", ["MGT-1 Leadership", HOSTILE, ARABIC, "x" * 300])
def test_two_libraries_read_the_same_title_whatever_is_in_it(title: str) -> None:
    ics = written(appointment(title=title, description=title))
    expected = title.replace("\r\n", "\n").replace("\x00", "")
    (event,) = icalendar.Calendar.from_ical(ics).walk("VEVENT")
    (other,) = IcsCalendarStream.calendar_from_ics(ics.decode()).events
    assert str(event["summary"]) == str(event["description"]) == expected
    assert other.summary == other.description == expected


def test_lines_end_as_they_must_and_are_folded_at_75_octets() -> None:
    ics = written(appointment(title=HOSTILE + ARABIC * 5))
    lines = ics.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in b"".join(lines)
    for line in lines:
        line.decode()


@pytest.mark.parametrize("cancelled", [False, True])
def test_every_event_has_what_calendars_need_though_no_library_asks(cancelled: bool) -> None:
    ics = written(appointment(1, cancelled=cancelled, sequence=4), appointment(2))
    text = ics.replace(b"\r\n ", b"").decode()
    events = text.split("BEGIN:VEVENT")[1:]
    assert len(events) == 2
    for event in events:
        for line in ("UID:", "DTSTAMP:20270501T080000Z", "LAST-MODIFIED:", "SEQUENCE:", "DTSTART;"):
            assert event.count(f"\r\n{line}") == 1
        assert "ORGANIZER" not in event
    assert f"STATUS:{'CANCELLED' if cancelled else 'CONFIRMED'}" in events[0]
    assert "SEQUENCE:4" in events[0]
    assert len({event.split("UID:")[1].split("\r\n")[0] for event in events}) == 2
    for line in ("METHOD:PUBLISH", "X-WR-CALNAME:MGT-1 Leadership", "VERSION:2.0", "PRODID:"):
        assert line in text


def test_the_same_agenda_gives_the_same_bytes() -> None:
    assert written(appointment()) == written(appointment())
    moved = replace(appointment(), start=at(date(2027, 6, 2), 9), end=at(date(2027, 6, 2), 12))
    assert written(moved) != written(appointment())


# Summer time until 20 September 2026, less the hour in Ramadan (18 February to 20 March 2026).
OFFSETS = [
    (date(2025, 11, 3), 1),
    (date(2026, 2, 24), 0),
    (date(2026, 4, 7), 1),
    (date(2026, 9, 17), 1),
    (date(2026, 9, 22), 0),
    (date(2027, 2, 16), 0),
    (date(2027, 6, 1), 0),
]


def test_each_day_has_the_offset_that_it_has_in_morocco() -> None:
    days = [appointment(number, day) for number, (day, _) in enumerate(OFFSETS)]
    ics = written(*days)
    calendar = icalendar.Calendar.from_ical(ics)
    (described,) = calendar.walk("VTIMEZONE")
    zone_of_the_file = described.to_tz(lookup_tzid=False)
    for event, (day, hours) in zip(calendar.walk("VEVENT"), OFFSETS, strict=True):
        wall = event["dtstart"].dt.replace(tzinfo=None)
        assert wall == datetime.combine(day, time(9))
        assert wall.replace(tzinfo=zone_of_the_file).utcoffset() == timedelta(hours=hours)
    # By its own name the other library would ask the system, whose tables lag behind the law.
    renamed = ics.decode().replace(NAME, "Centre/Maroc")
    for event, (day, hours) in zip(
        IcsCalendarStream.calendar_from_ics(renamed).events, OFFSETS, strict=True
    ):
        assert event.dtstart.replace(tzinfo=None) == datetime.combine(day, time(9))
        assert event.dtstart.utcoffset() == timedelta(hours=hours)


def test_since_september_2026_the_file_knows_one_offset_only() -> None:
    (described,) = icalendar.Calendar.from_ical(written(appointment())).walk("VTIMEZONE")
    assert described["tzid"] == NAME
    (only,) = described.subcomponents
    assert only.name == "STANDARD"
    assert only["tzoffsetto"].td == only["tzoffsetfrom"].td == timedelta()


def test_an_agenda_without_appointments_is_a_calendar_all_the_same() -> None:
    assert icalendar.Calendar.from_ical(written()).walk("VEVENT") == []
    assert IcsCalendarStream.calendar_from_ics(written().decode()).events == []


def test_every_event_tells_its_own_last_change() -> None:
    later = datetime(2027, 5, 3, 9, tzinfo=UTC)
    ics = written(appointment(1), appointment(2, changed=later))
    one, two = icalendar.Calendar.from_ical(ics).walk("VEVENT")
    for event, expected in ((one, CHANGED), (two, later)):
        assert event.DTSTAMP == event.LAST_MODIFIED == expected
