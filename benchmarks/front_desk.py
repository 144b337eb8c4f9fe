"""Play what happened to real bookings through the actions that the screens call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from time import perf_counter

from benchmarks.stay_files import Booking, Event
from centre_desk.actions import bookings, housekeeping, stays
from centre_desk.desk import Desk
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Cleanliness
from centre_desk.errors import RuleBroken

NOON = time(12)
NIGHT = time(22)  # after the hour from which the centre lets a no-show be noted
MOST_REASONS = 20


class Clock:
    """The day on which the next event happens."""

    def __init__(self) -> None:
        self.now = datetime(2000, 1, 1, tzinfo=UTC)

    def set(self, day: date, hour: time = NOON) -> None:
        self.now = datetime.combine(day, hour, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Played:
    """What came of a replay."""

    seconds: float = 0.0
    refused: Counter[str] = field(default_factory=Counter)
    reasons: list[str] = field(default_factory=list)
    skipped: int = 0
    cleaned: int = 0
    waited: int = 0
    stay_of: dict[str, int] = field(default_factory=dict)


class FrontDesk:
    """A desk that does one event after the other, as somebody on duty would.

    A room is cleaned before somebody is checked in: that is a deed of its own, and timed. Guests
    whose room is still occupied wait until somebody leaves on that day.
    """

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk = desk
        self._clock = clock
        self._waiting: list[Event] = []
        self.played = Played()
        self._deeds: dict[str, Callable[[int], object]] = {
            "cancel": lambda stay_id: stays.cancel(desk, stay_id),
            "noshow": lambda stay_id: stays.no_show(desk, stay_id),
            "checkin": self._check_in,
            "checkout": lambda stay_id: stays.check_out(desk, stay_id),
        }

    def play(self, events: Iterable[Event], told: Callable[[int], None]) -> Played:
        """Do all *events*; *told* hears how many are done."""
        start = perf_counter()
        day = None
        for number, event in enumerate(events, 1):
            if event.day != day:
                self._let_in(last_call=True)
                day = event.day
            self._do(event)
            told(number)
        self._let_in(last_call=True)
        self.played.seconds = perf_counter() - start
        return self.played

    def _do(self, event: Event) -> None:
        self._clock.set(event.day, NIGHT if event.kind == "noshow" else NOON)
        if event.kind == "create":
            self._book(event)
        elif event.booking.id not in self.played.stay_of:
            self.played.skipped += 1
        else:
            try:
                self._deeds[event.kind](self.played.stay_of[event.booking.id])
            except RuleBroken as refusal:
                if event.kind == "checkin":
                    self._waiting.append(event)
                else:
                    self._refuse(event, refusal)
            if event.kind == "checkout":
                self._let_in(last_call=False)

    def _book(self, event: Event) -> None:
        booking = event.booking
        try:
            change = bookings.book(
                self._desk,
                nights=Nights(booking.arrival, booking.departure),
                whole_room=True,
                party=heads(booking),
                label=f"n° {booking.id}",
            )
        except RuleBroken as refusal:
            self._refuse(event, refusal)
        else:
            self.played.stay_of[booking.id] = change.result[0]

    def _check_in(self, stay_id: int) -> None:
        row = self._desk.store.one(
            "SELECT r.id, r.cleanliness FROM hold h JOIN bed ON bed.id = h.bed_id "
            "JOIN room r ON r.id = bed.room_id WHERE h.stay_id = ? AND h.departure > ? LIMIT 1",
            stay_id,
            self._desk.today(),
        )
        if row and not Cleanliness(row[1]).ready:
            housekeeping.set_state(self._desk, row[0], Cleanliness.CLEAN)
            self.played.cleaned += 1
        stays.check_in(self._desk, stay_id)

    def _let_in(self, *, last_call: bool) -> None:
        """Try those who wait once more; at the end of the day they are turned away."""
        waiting, self._waiting = self._waiting, []
        for event in waiting:
            try:
                self._check_in(self.played.stay_of[event.booking.id])
                self.played.waited += 1
            except RuleBroken as refusal:
                if last_call:
                    self._refuse(event, refusal)
                else:
                    self._waiting.append(event)

    def _refuse(self, event: Event, refusal: RuleBroken) -> None:
        self.played.refused[event.kind] += 1
        if len(self.played.reasons) < MOST_REASONS:
            said = refusal.message.in_french()
            self.played.reasons.append(f"{event.day} {event.kind} {event.booking.id}: {said}")


def heads(booking: Booking) -> int:
    """How many people a booking is for: one at least, since somebody booked it."""
    return max(1, booking.guests)
