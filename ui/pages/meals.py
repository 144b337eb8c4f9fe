"""*Repas*: what the kitchen needs for the week, and who is behind each figure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal

from centre_desk.desk import Desk
from centre_desk.domain.meal_figures import Eater, MealDay
from centre_desk.domain.meals import Service
from centre_desk.domain.people import diet_label
from centre_desk.domain.periods import Week
from centre_desk.language import Message
from centre_desk.queries import meals
from ui import dates
from ui.deeds import Deeds
from ui.language import say, t
from ui.meals.board import Board
from ui.meals.people import PeopleBehind
from ui.models.meal_week import MealWeek
from ui.pages.page import Header, Page
from ui.preferences import Preferences
from ui.widgets import parts
from ui.widgets.day_bar import DayBar


class MealsPage(Page):
    """One week of the kitchen.

    Signals:
        person_wanted: the id of somebody whose file is asked for.
    """

    person_wanted = Signal(object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._day: date | None = None
        self._chosen: tuple[date, Service] | None = None
        self.days = DayBar(self, self.background, step=7)
        self.header = Header(self, self.days, yielding=(self.days.typed, self.days.now))
        self.week = MealWeek()
        self.board = Board(self.week)
        self.people = PeopleBehind(deeds)
        self.diets = parts.label(kind="muted", wrap=True)
        self.printed = parts.label(kind="small", wrap=True)
        self.drafts = (self.people.draft,)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        left = parts.column(self.board, self.diets, self.printed, gap=8)
        left.setStretch(0, 1)
        left.setContentsMargins(16, 12, 12, 16)
        body = parts.row(left, parts.rule(upright=True), self.people, gap=0)
        body.setStretch(0, 1)
        for part in (self.header, parts.rule()):
            self.outside.addWidget(part)
        self.outside.addLayout(body, 1)

    def _connect(self) -> None:
        self.days.chosen.connect(self.show_day)
        self.board.chosen.connect(self.show_people)
        self.people.person_wanted.connect(self.person_wanted)

    def show_day(self, day: date | None) -> None:
        """Show the week of *day*, or the present one."""
        self._day = day
        self._chosen = None
        self.reload()

    def reload(self) -> None:
        wanted = self._day

        def read(desk: Desk) -> tuple[date, tuple[MealDay, ...]]:
            today = desk.today()
            return today, meals.week(desk, Week.of(wanted or today))

        self.background.run_query(read, lambda found: self.render_week(*found), key=self)

    def render_week(self, today: date, days: Sequence[MealDay]) -> None:
        """Show what was read; the cell that was chosen stays chosen."""
        self.days.know(self._day or today)
        self.week.show_days(days, today)
        chosen = self._chosen or self._first(today, days)
        week = Week.of(days[0].day)
        self.header.title.setText(f"{t('Repas')} · {t('semaine {week}', week=week.number)}")
        self._say_diets(days, today)
        self._say_printed(days)
        if chosen:
            self.board.setCurrentIndex(self.week.index_of(*chosen))
            self.show_people(*chosen)

    def _first(self, today: date, days: Sequence[MealDay]) -> tuple[date, Service] | None:
        day = next((each for each in days if each.day == today), days[0])
        return (day.day, day.services[0]) if day.services else None

    def show_people(self, day: date, service: Service) -> None:
        """Show who is behind a figure."""
        self._chosen = (day, service)
        shown = next((each for each in self.week.days if each.day == day), None)
        if shown is None:
            return

        def show(eaters: tuple[Eater, ...]) -> None:
            self.people.show_people(shown, service, eaters)

        self.background.run_query(
            lambda desk: meals.people(desk, day, service), show, key=self.people
        )

    def print_shown(self) -> None:
        if self.week.days:
            self.print_wanted.emit("kitchen-week", self.week.days[0].day)

    def take_focus(self) -> None:
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_diets(self, days: Sequence[MealDay], today: date) -> None:
        """The diets of today, or of the first day: how many at the fullest service."""
        day = next((each for each in days if each.day == today), days[0])
        most: dict[str, int] = {}
        for figure in day.figures.values():
            for code, count in figure.diets.items():
                most[code] = max(most.get(code, 0), count)
        said = [
            f"{say(label) if isinstance(label, Message) else label} {count}"
            for code, count in sorted(most.items())
            if (label := diet_label(code))
        ]
        heading = t("Régimes, {day}", day=dates.medium(day.day))
        self.diets.setText(f"{heading} : {' · '.join(said)}" if said else "")
        self.diets.setVisible(bool(said))

    def _say_printed(self, days: Sequence[MealDay]) -> None:
        at = [day.printed_at for day in days if day.printed_at]
        if not at:
            self.printed.setText(t("La cuisine n'a pas encore de fiche de cette semaine."))
            return
        last = max(at)
        self.printed.setText(
            t(
                "Dernière fiche de la cuisine : {day} à {time}. Les écarts depuis sont marqués.",
                day=dates.medium(last.date()), time=f"{last:%H:%M}",
            )
        )  # fmt: skip

    def retranslate(self) -> None:
        self.header.title.setText(t("Repas"))
        self.board.setAccessibleName(t("Repas de la semaine"))
        if self.week.days and self.week.today:
            self.render_week(self.week.today, self.week.days)
