"""How the house stands, for the rail: who is still awaited, what waits, which rooms are left."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from centre_desk.queries import centre, today
from ui.background import Background
from ui.widgets.rail import Rail

if TYPE_CHECKING:
    from centre_desk.desk import Desk

A_MINUTE = 60_000


class Standing(QObject):
    """Counts for the rail, and looks at the clock: a desk left open begins the new day by itself.

    Signals:
        day_turned: another day has begun.
    """

    day_turned = Signal()

    def __init__(self, background: Background, rail: Rail) -> None:
        super().__init__(rail)
        self._background, self._rail = background, rail
        self._day: date | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(A_MINUTE)
        self._clock.timeout.connect(self.look_at_the_clock)
        self._clock.start()

    def count(self) -> None:
        """Count anew."""
        self._background.run_query(centre.summary, self._rail.show_house, key=self)
        self._background.run_query(
            _rooms_left, self._rail.show_rooms_left, key=self._rail.button("housekeeping")
        )
        self._background.run_query(
            lambda desk: today.read(desk, desk.today()),
            lambda day: self._rail.show_counts(
                sum(not each.done for each in day.arrivals), len(day.matters)
            ),
            key=self._rail,
        )

    def look_at_the_clock(self) -> None:
        """Ask the centre what day it is."""

        def turn(now: date) -> None:
            if self._day not in (None, now):
                self.day_turned.emit()
            self._day = now

        self._background.run_query(lambda desk: desk.today(), turn, key=self._clock)


def _rooms_left(desk: Desk) -> int:
    from centre_desk.queries import housework  # by the worker, when the day has been painted

    return housework.left_today(desk)
