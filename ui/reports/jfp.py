"""*JFP*: a training year against its targets, by whatever the director asks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.calendar_words import month
from centre_desk.domain.jfp import HALF_DAYS, Balance, Dimension, Figures, Line, written
from centre_desk.language import Message, tr
from centre_desk.queries import jfp as query
from ui import dates
from ui.deeds import Deeds
from ui.language import named, number, say, t
from ui.preferences import Preferences
from ui.reports.bars import Bars
from ui.reports.chart import Fill, Series, Shown
from ui.reports.columns import Columns
from ui.reports.view import Entry, ReportView

TITLE = tr("Bilan JFP")
NOTHING = "—"
MONTHS, LINES = 0, 1
NAME, FIGURE = 150, 82


class JfpReport(ReportView):
    """Months are drawn over time; everything else as realised and coming against its target."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        by = [dimension.value for dimension in (Dimension.MONTH, *_others())]
        super().__init__(deeds, preferences, TITLE, "jfp-balance", by, _headings, tiles=5)
        self.balance: Balance | None = None
        self.add_chart(Columns(lambda jfp: number(round(jfp))))
        self.add_chart(Bars(), scrolls=True)
        self.table.widen({0: NAME} | dict.fromkeys(range(1, 12), FIGURE))
        self.table.remember(preferences, "report-jfp")
        self.retranslate()

    def reload(self) -> None:
        year = self.year

        def read(desk: Desk) -> tuple[list[str], Balance]:
            return [each.name for each in query.years(desk)], query.balance(desk, year)

        self.background.run_query(
            read, lambda found: self.show_year(*found), key=self, failed=self.refuse
        )

    def show_year(self, years: list[str], balance: Balance) -> None:
        """Show the balance of a year, and offer the others."""
        self.balance, self._exported = balance, balance.year
        self.offer_years(years, balance.year)
        self.show_report()

    def show_report(self) -> None:
        if self.balance is None:
            return
        dimension = Dimension(self.chosen_by)
        self._say_total(self.balance.total)
        if dimension is Dimension.MONTH:
            months = _every_month(self.balance)
            entries = [_entry(line, place) for place, line in enumerate(months)]
            self.show_entries(MONTHS, _months(months), entries)
            return
        lines = self.balance.by[dimension]
        entries = [_entry(line, people=dimension.of_people) for line in lines]
        self.show_entries(LINES, _lines(lines), entries)

    def _say_total(self, total: Figures) -> None:
        target = NOTHING if total.target is None else written(total.target)
        places = t("places prises : {share}", share=percent(total.fill))
        people = t("de {people} personnes", people=total.people)
        self.say_tiles(
            (t("Objectif"), target, t("atteint à {share}", share=percent(total.reached))),
            (t("Prévus"), written(total.planned.total), places),
            (t("Inscrits"), written(total.enrolled.total), people),
            (
                t("Réalisés"),
                written(total.realised.total),
                t("dont à distance {distance}", distance=written(total.realised.distance)),
            ),
            (
                t("Attendus"),
                written(total.expected.total),
                t("absence {share}", share=percent(total.absence)),
            ),
        )

    def retranslate(self) -> None:
        super().retranslate()
        for dimension in Dimension:
            self.by.name(dimension.value, say(dimension.label))
        self.show_report()


def _others() -> list[Dimension]:
    return [dimension for dimension in Dimension if dimension is not Dimension.MONTH]


def _every_month(balance: Balance) -> list[Line]:
    """The months of the year in order, those without anything too."""
    known = {line.key: line for line in balance.by[Dimension.MONTH]}
    months, day = [], balance.first_day.replace(day=1)
    while day <= balance.last_day:
        key = f"{day:%Y-%m}"
        name = tr("{month} {year}", month=month(day), year=str(day.year))
        months.append(known.get(key) or Line(key, name, Figures()))
        day = day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1)
    return months


def percent(share: float | None) -> str:
    """``78 %``, or a dash where there is nothing to share."""
    return NOTHING if share is None else f"{100 * share:.0f}\u202f%"


def said(line: Line) -> str:
    """The name of a line in the language of the screen."""
    return say(line.name) if isinstance(line.name, Message) else named(*line.name)


def _months(lines: Sequence[Line]) -> Shown:
    figures = [line.figures for line in lines]
    return Shown(
        labels=tuple(_short_month(str(line.key)) for line in lines),
        series=(
            Series(t("prévus"), Fill.OUTLINE, _jfp([f.planned.total for f in figures])),
            Series(t("inscrits"), Fill.HATCHED, _jfp([f.enrolled.total for f in figures])),
            Series(t("réalisés"), Fill.FULL, _jfp([f.realised.total for f in figures])),
        ),
        tips=tuple(_tip(line) for line in lines),
    )


def _short_month(key: str) -> str:
    return dates.month(date.fromisoformat(f"{key}-01"), whole=False)


def _lines(lines: Sequence[Line]) -> Shown:
    figures = [line.figures for line in lines]
    return Shown(
        labels=tuple(said(line) for line in lines),
        series=(
            Series(t("réalisés"), Fill.FULL, _jfp([f.realised.total for f in figures])),
            Series(t("à venir"), Fill.HATCHED, _jfp([f.coming.total for f in figures])),
        ),
        tips=tuple(_tip(line) for line in lines),
        targets=tuple(None if f.target is None else f.target / HALF_DAYS for f in figures),
        target_words=t("objectif"),
        ends=tuple(_end(f) for f in figures),
    )


def _jfp(half_days: Sequence[int]) -> tuple[float, ...]:
    return tuple(each / HALF_DAYS for each in half_days)


def _end(figures: Figures) -> str:
    done = written(figures.realised.total)
    return done if figures.target is None else f"{done} / {written(figures.target)}"


def _tip(line: Line) -> str:
    figures = line.figures
    return t(
        "{name} : prévus {planned}, inscrits {enrolled}, réalisés {realised}",
        name=said(line), planned=written(figures.planned.total),
        enrolled=written(figures.enrolled.total), realised=written(figures.realised.total),
    )  # fmt: skip


def _headings() -> tuple[str, ...]:
    return (
        t("Ligne"), t("Objectif"), t("Prévus"), t("Inscrits"), t("Réalisés"),
        t("À distance"), t("À venir"), t("Atteint"), t("Personnes"), t("Sessions"),
        t("Remplissage"), t("Absence"),
    )  # fmt: skip


def _entry(line: Line, place: int | None = None, *, people: bool = False) -> Entry:
    """A line with a *place* is ordered by it; a share that is not known counts as less than any."""
    f = line.figures
    # Seats are planned for sessions; who sits in them tells neither how many nor how full.
    planned = NOTHING if people and not f.planned.total else written(f.planned.total)
    fill = None if people else f.fill
    shares = (f.reached, fill, f.absence)
    reached, full, absent = (-1.0 if share is None else share for share in shares)
    return Entry(
        (
            said(line), NOTHING if f.target is None else written(f.target), planned,
            written(f.enrolled.total), written(f.realised.total), written(f.realised.distance),
            written(f.coming.total), percent(f.reached), number(f.people), number(f.sessions),
            percent(fill), percent(f.absence),
        ),
        (
            said(line).casefold() if place is None else place,
            f.target or 0, f.planned.total, f.enrolled.total, f.realised.total,
            f.realised.distance, f.coming.total, reached, f.people, f.sessions, full, absent,
        ),
    )  # fmt: skip
