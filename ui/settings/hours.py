"""*Horaires*: from when to when the half-days last, over the year and in Ramadan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from centre_desk.actions import hours as action
from centre_desk.desk import Change, Desk
from centre_desk.domain.half_days import Half
from centre_desk.domain.hours import USUAL, HourProfile, read_time
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.queries import hours as query
from ui import dates, words
from ui.background import Trouble
from ui.deeds import Deeds, Granted
from ui.draft import Draft, Values, Written
from ui.language import say, t
from ui.preferences import Preferences
from ui.settings.section import TextField, refused
from ui.settings.tables import Lines, TableSection
from ui.widgets import parts
from ui.widgets.field import Field

TIME_WIDTH = 62
WEEKDAYS = range(1, 8)


class HoursSection(TableSection[HourProfile]):
    """The form shows the chosen hours; *Ajouter* makes new ones of what stands in it.

    A half-day whose times are empty is not taught in.
    """

    words = tr("Horaires")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences, Lines(_headings, _cells, _keys), "settings-hours")
        self.name_ = TextField(width=140)
        self.since, self.until = TextField(width=124), TextField(width=124)
        self.week = WeekOfHours()
        self.hours = Field(self.week)
        self.add, self.save = parts.button(), parts.button("primary")
        self.remove = parts.button()
        self.draft = Draft("hours", self, self._written, self._restore)
        self.drafts = (self.draft,)
        self._wanted: str | None = None
        for button, key, deed in (
            (self.save, "Ctrl+Return", self.save_profile),
            (self.add, "Ins", self.add_profile),
            (self.remove, "Del", self.remove_profile),
        ):
            button.clicked.connect(deed)
            parts.act(self, key, deed, inside=True)
        parts.act(self, "Escape", self.leave, inside=True)
        lines = (*self._lines().values(), *self.week.lines())
        for line in lines:
            line.returnPressed.connect(self.save_profile)
        self.draft.hear(*lines, *self.week.boxes())
        fields = (self.name_, self.since, self.until)
        names = parts.row(*fields, None, gap=12)
        for field in fields:
            names.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        deeds_row = parts.row(self.save, self.add, self.remove, None)
        form = parts.column(names, parts.row(self.hours, None), deeds_row, gap=12)
        self.arrange(form, {0: 170, 1: 240, 2: 110, 3: 110, 4: 110})
        self.retranslate()

    def _lines(self) -> dict[str, QLineEdit]:
        return {"name": self.name_.line, "since": self.since.line, "until": self.until.line}

    def reload(self) -> None:
        self.background.run_query(query.profiles, self.show_profiles, key=self)

    def show_profiles(self, profiles: tuple[HourProfile, ...]) -> None:
        """Show the hours, the keyboard on those that were asked for."""
        self.show_lines(profiles)
        if not profiles:
            self.choose(None)
        if self._wanted is not None:
            self.stand_on(lambda profile: _subject(profile) == self._wanted)
            self.name_.line.setFocus()
            self._wanted = None

    def take_up(self, subject: str) -> None:
        self._wanted = subject
        self.reload()

    def choose(self, row: HourProfile | None) -> None:
        profile = row or USUAL
        for field in self._fields().values():
            field.calm()
        self.name_.line.setText(profile.name)
        self.since.line.setText(_day_typed(profile.first_day))
        self.until.line.setText(_day_typed(profile.last_day))
        self.week.fill(Typed.of(profile))
        self.draft.turn(_subject(profile))
        for each in (self.save, self.remove):
            each.setEnabled(row is not None)

    def _written(self) -> Written | None:
        kept, typed = self.chosen() or USUAL, self.week.typed()
        texts = {name: line.text() for name, line in self._lines().items()}
        same = (kept.name, _day_typed(kept.first_day), _day_typed(kept.last_day))
        if tuple(texts.values()) == same and typed == Typed.of(kept):
            return None
        return texts["name"], {**texts, "times": typed.times, "open": sorted(typed.open)}

    def _restore(self, values: Values) -> None:
        for name, line in self._lines().items():
            line.setText(values[name])
        opened = frozenset((each[0], each[1]) for each in values["open"])
        self.week.fill(Typed({half: tuple(both) for half, both in values["times"].items()}, opened))

    def add_profile(self) -> None:
        """Make new hours of what stands in the form."""
        self._save(None)

    def save_profile(self) -> None:
        """Correct the chosen hours."""
        chosen = self.chosen()
        if chosen:
            self._save(chosen.id)

    def _save(self, profile_id: int | None) -> None:
        for field in self._fields().values():
            field.calm()
        name, since, until = (line.text() for line in self._lines().values())
        typed = self.week.typed()

        def work(desk: Desk, _granted: Granted) -> Change:
            today = desk.today()
            profile = HourProfile(
                id=profile_id,
                name=name,
                first_day=_read_day(since, today, "first_day"),
                last_day=_read_day(until, today, "last_day"),
                hours=typed.read_hours(),
                opening=frozenset((weekday, Half(half)) for weekday, half in typed.open),
            )
            return action.save(desk, profile)

        self.deeds.do(work, done=lambda _change: self._saved(), failed=self._refused)

    def _saved(self) -> None:
        """Ctrl+Z now means the deed, and no longer the letters of a field."""
        self.draft.settle()
        self.table.setFocus()

    def remove_profile(self) -> None:
        """Give the chosen hours up: those of the rest of the year hold again."""
        chosen = self.chosen()
        if chosen and chosen.id is not None:
            profile_id = chosen.id
            self.deeds.do(lambda desk, _: action.remove(desk, profile_id))

    def leave(self) -> None:
        """Put aside what was typed, and show the hours as they are."""
        self.draft.leave()
        self.choose(self.chosen())

    def _fields(self) -> dict[str, Field]:
        return {
            "name": self.name_, "first_day": self.since, "last_day": self.until,
            "hours": self.hours,
        }  # fmt: skip

    def _refused(self, trouble: Trouble) -> bool:
        return refused(trouble, **self._fields())

    def retranslate(self) -> None:
        self.name_.write(t("Nom des horaires"), t("par exemple : Ramadan"))
        self.since.write(t("Premier jour"), t("vide : le reste de l'année"))
        self.until.write(t("Dernier jour"), t("5/6, demain, lun, +3"))
        self.hours.write(t("Demi-journées"), t("Une heure s'écrit 9:00, 9h30 ou 9."))
        self.week.retranslate()
        parts.name(self.add, t("Ajouter"), key="Ins")
        parts.name(self.save, t("Corriger"), key="Ctrl+Return")
        parts.name(self.remove, t("Enlever"), key="Del")
        self.table.setAccessibleName(t("Horaires du centre"))


@dataclass(frozen=True, slots=True)
class Typed:
    """A week as it is typed: start and end of each half-day, and the half-days taught in."""

    times: dict[str, tuple[str, ...]]
    open: frozenset[tuple[int, str]]

    @classmethod
    def of(cls, profile: HourProfile) -> Typed:
        """How a week would be typed."""
        times = {
            half.value: tuple(f"{each:%H:%M}" for each in profile.hours[half])
            if half in profile.hours
            else ("", "")
            for half in Half
        }
        opened = frozenset((weekday, half.value) for weekday, half in profile.opening)
        return cls(times, opened)

    def read_hours(self) -> dict[Half, tuple[time, time]]:
        """The hours of the half-days that have any.

        Raises:
            RuleBroken: something typed is no time of day.
        """
        return {
            Half(half): (_read(half, start), _read(half, end))
            for half, (start, end) in self.times.items()
            if start.strip() or end.strip()
        }


def _read(half: str, text: str) -> time:
    found = read_time(text)
    if found is None:
        raise RuleBroken(
            tr("{half} : « {text} » n'est pas une heure ; écrivez par exemple 9:00.",
               half=Half(half).label, text=text.strip()),
            field="hours",
        )  # fmt: skip
    return found


class WeekOfHours(QWidget):
    """Half-days down: their times, and the days of the week on which one teaches in them."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        self._names = {half: parts.label() for half in Half}
        self._days = [parts.label(kind="small") for _ in WEEKDAYS]
        self._times = {half: (QLineEdit(), QLineEdit()) for half in Half}
        self._open = {(weekday, half): QCheckBox() for half in Half for weekday in WEEKDAYS}
        for column, label in enumerate(self._days, 3):
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignHCenter)
        for row, half in enumerate(Half, 1):
            grid.addWidget(self._names[half], row, 0)
            for column, line in enumerate(self._times[half], 1):
                line.setFixedWidth(TIME_WIDTH)
                grid.addWidget(line, row, column)
            for column, weekday in enumerate(WEEKDAYS, 3):
                box = self._open[weekday, half]
                grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignCenter)
        self.setFocusProxy(self._times[Half.MORNING][0])

    def lines(self) -> list[QLineEdit]:
        """The times, half-day by half-day."""
        return [line for pair in self._times.values() for line in pair]

    def boxes(self) -> list[QCheckBox]:
        """Whether one teaches, half-day by half-day, from Monday on."""
        return list(self._open.values())

    def fill(self, typed: Typed) -> None:
        """Show a week as it was typed."""
        for half, pair in self._times.items():
            for line, text in zip(pair, typed.times[half.value], strict=True):
                line.setText(text)
        for (weekday, half), box in self._open.items():
            box.setChecked((weekday, half.value) in typed.open)

    def typed(self) -> Typed:
        """What stands there."""
        opened = frozenset(
            (weekday, half.value) for (weekday, half), box in self._open.items() if box.isChecked()
        )
        times = {
            half.value: tuple(line.text() for line in pair) for half, pair in self._times.items()
        }
        return Typed(times, opened)

    def retranslate(self) -> None:
        """Name every part of the week."""
        week = [date.fromisocalendar(2027, 1, weekday) for weekday in WEEKDAYS]
        for label, day in zip(self._days, week, strict=True):
            label.setText(dates.weekday(day))
        for half, label in self._names.items():
            said = words.capital(say(half.label))
            label.setText(said)
            for line, what in zip(self._times[half], (t("début"), t("fin")), strict=True):
                parts.name(line, f"{said}, {what}")
            for weekday, day in zip(WEEKDAYS, week, strict=True):
                parts.name(self._open[weekday, half], f"{dates.weekday(day)}, {said}", shown=False)


def _subject(profile: HourProfile) -> str:
    return str(profile.id or "")


def _day_typed(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""


def _read_day(text: str, today: date, field: str) -> date | None:
    return dates.read_day(text, today, field=field) if text.strip() else None


def _headings() -> tuple[str, ...]:
    halves = (words.capital(say(half.label)) for half in Half)
    return t("Horaires"), t("Jours"), *halves, t("Semaine")


def _cells(profile: HourProfile) -> tuple[str, ...]:
    if profile.first_day and profile.last_day:
        over = f"{dates.medium(profile.first_day)} – {dates.medium(profile.last_day)}"
    else:
        over = t("le reste de l'année")
    lasting = (words.hours(profile.hours[half]) if half in profile.hours else "" for half in Half)
    return profile.name, over, *lasting, t("%n demi-journée(s)", n=len(profile.opening))


def _keys(profile: HourProfile) -> tuple[object, ...]:
    starts = (profile.hours[half][0] if half in profile.hours else time.max for half in Half)
    return profile.name, profile.first_day or date.min, *starts, len(profile.opening)
