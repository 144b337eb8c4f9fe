"""Which days the list of the sessions shows: a week, a month or a year, and the ones beside it."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from centre_desk.domain.periods import Week
from ui import dates
from ui.background import Background
from ui.language import t
from ui.widgets import parts
from ui.widgets.day_bar import DayBar

LENGTHS = WEEK, MONTH, YEAR = "week", "month", "year"


def period(length: str, day: date) -> tuple[date, date]:
    """The first and last day of the week, the month or the year that holds *day*."""
    if length == WEEK:
        monday = Week.of(day).monday
        return monday, monday + timedelta(days=6)
    if length == MONTH:
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    return date(day.year, 1, 1), date(day.year, 12, 31)


def words(length: str, day: date) -> str:
    """``Semaine 23 · 7 juin → 13 juin``, ``Juin 2027`` or ``2027``."""
    first, last = period(length, day)
    if length == WEEK:
        week = t("Semaine {week}", week=str(Week.of(day).number))
        return f"{week} · {dates.medium(first)} – {dates.medium(last)}"
    return dates.months(first, last) if length == MONTH else str(day.year)


class PeriodBar(DayBar):
    """Steps by whole weeks, months or years."""

    def __init__(self, page: QWidget, background: Background) -> None:
        self.length = WEEK
        super().__init__(page, background)

    def measure(self, length: str) -> None:
        """Step by *length* from now on."""
        self.length = length
        self.retranslate()

    def turn(self, days: int) -> None:
        """Go to the period before or after."""
        if self._shown:
            first, last = period(self.length, self._shown)
            near = (first if days < 0 else last) + timedelta(days=days)
            self.chosen.emit(period(self.length, near)[0])

    def retranslate(self) -> None:
        super().retranslate()
        before, after = {
            WEEK: (t("Semaine précédente"), t("Semaine suivante")),
            MONTH: (t("Mois précédent"), t("Mois suivant")),
            YEAR: (t("Année précédente"), t("Année suivante")),
        }[self.length]
        parts.name(self.back, before, key="Alt+Left", shown=False)
        parts.name(self.forward, after, key="Alt+Right", shown=False)
