"""*Jours fériés*: a year's holidays, provisional until they are announced."""

from __future__ import annotations

from datetime import date

from centre_desk.actions import calendar
from centre_desk.desk import Desk
from centre_desk.domain.holidays import Holiday
from centre_desk.language import tr
from centre_desk.queries import holidays as query
from ui import dates
from ui.background import Trouble
from ui.deeds import Deeds
from ui.language import t
from ui.preferences import Preferences
from ui.settings.section import TextField, refused
from ui.settings.tables import Lines, TableSection
from ui.widgets import parts


class HolidaysSection(TableSection[Holiday]):
    """A day typed for the chosen holiday moves it; with a name of its own it is a new one."""

    words = tr("Jours fériés")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences, Lines(_headings, _cells, _keys), "settings-holidays")
        self._year: int | None = None
        self.day, self.name_ = TextField(width=150), TextField(width=260)
        self.back, self.forward = parts.button("icon", "back"), parts.button("icon", "forward")
        self.year = parts.label(kind="strong")
        self.confirm, self.shift = parts.button("primary"), parts.button()
        self.add, self.remove = parts.button(), parts.button()
        for button, key, deed in (
            (self.back, "Alt+Left", lambda: self.turn(-1)),
            (self.forward, "Alt+Right", lambda: self.turn(1)),
            (self.confirm, "Ctrl+Return", self.confirm_chosen),
            (self.shift, "Ctrl+M", self.move_chosen),
            (self.add, "Ins", self.add_typed),
            (self.remove, "Del", self.remove_chosen),
        ):
            button.clicked.connect(deed)
            parts.act(self, key, deed, inside=True)
        self.day.line.returnPressed.connect(self.move_chosen)
        self.name_.line.returnPressed.connect(self.add_typed)
        years = parts.row(self.back, self.year, self.forward, None)
        fields = parts.row(self.day, self.name_, None, gap=12)
        deeds_row = parts.row(self.confirm, self.shift, self.add, self.remove, None)
        self.arrange(parts.column(years, fields, deeds_row), {0: 150, 1: 320, 2: 260})
        self.retranslate()

    def reload(self) -> None:
        wanted = self._year

        def read(desk: Desk) -> tuple[int, tuple[Holiday, ...]]:
            year = wanted or desk.today().year
            return year, query.of_year(desk, year)

        self.background.run_query(read, lambda found: self.show_year(*found), key=self)

    def show_year(self, year: int, holidays: tuple[Holiday, ...]) -> None:
        """Show the holidays of a year."""
        self._year = year
        self.year.setText(str(year))
        self.show_lines(holidays)

    def turn(self, years: int) -> None:
        """Show another year."""
        if self._year:
            self._year += years
            self.reload()

    def choose(self, row: Holiday | None) -> None:
        if row:
            self.day.line.setText(f"{row.day:%d/%m/%Y}")
            self.name_.line.setText(row.name)
        self._offer()

    def confirm_chosen(self) -> None:
        """The chosen holiday was announced for its day, or was not after all."""
        if chosen := self.chosen():
            self.deeds.do(lambda desk, _: calendar.confirm_holiday(desk, chosen))

    def move_chosen(self) -> None:
        """The chosen holiday falls on the day that is typed."""
        typed = self.day.text
        if chosen := self.chosen():
            self.deeds.do(
                lambda desk, _: calendar.move_holiday(desk, chosen, _day(typed, desk)),
                done=lambda _change: self.day.calm(),
                failed=self._refused,
            )

    def add_typed(self) -> None:
        """One more holiday, on the day and of the name that are typed."""
        typed, name = self.day.text, self.name_.text
        self.deeds.do(
            lambda desk, _: calendar.add_holiday(desk, _day(typed, desk), name),
            failed=self._refused,
        )

    def remove_chosen(self) -> None:
        """The chosen day is no holiday."""
        if chosen := self.chosen():
            self.deeds.do(lambda desk, _: calendar.remove_holiday(desk, chosen))

    def _refused(self, trouble: Trouble) -> bool:
        return refused(trouble, day=self.day, name=self.name_)

    def _offer(self) -> None:
        chosen = self.chosen()
        for each in (self.confirm, self.shift, self.remove):
            each.setEnabled(chosen is not None)
        sure = chosen is not None and chosen.confirmed
        parts.name(
            self.confirm, t("Rendre provisoire") if sure else t("Confirmer"), key="Ctrl+Return"
        )

    def retranslate(self) -> None:
        self.day.write(t("Jour"), t("5/6, demain, lun, +3"))
        self.name_.write(t("Jour férié"))
        parts.name(self.back, t("Année précédente"), key="Alt+Left", shown=False)
        parts.name(self.forward, t("Année suivante"), key="Alt+Right", shown=False)
        parts.name(self.shift, t("Déplacer à ce jour"), key="Ctrl+M")
        parts.name(self.add, t("Ajouter"), key="Ins")
        parts.name(self.remove, t("Enlever"), key="Del")
        self.table.setAccessibleName(t("Jours fériés de l'année"))
        self._offer()


def _day(typed: str, desk: Desk) -> date:
    return dates.read_day(typed, desk.today(), field="day")


def _headings() -> tuple[str, ...]:
    return t("Jour"), t("Jour férié"), t("En arabe"), t("Date")


def _cells(holiday: Holiday) -> tuple[str, ...]:
    sure = t("confirmé") if holiday.confirmed else t("provisoire")
    return dates.medium(holiday.day), holiday.name, holiday.name_ar, sure


def _keys(holiday: Holiday) -> tuple[object, ...]:
    return holiday.day, holiday.name, holiday.name_ar, holiday.confirmed
