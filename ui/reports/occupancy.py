"""*Occupation*: how full the house was and will be, night by night, and whose people sleep here."""

from __future__ import annotations

from datetime import date

from centre_desk.desk import Desk
from centre_desk.domain.occupancy import Occupancy, Stretch
from centre_desk.domain.sheets import NightTotals
from centre_desk.language import tr
from centre_desk.queries import jfp, occupancy
from ui import dates
from ui.deeds import Deeds
from ui.language import named, number, t
from ui.preferences import Preferences
from ui.reports.bars import Bars
from ui.reports.chart import Fill, Series, Shown
from ui.reports.columns import Nights
from ui.reports.jfp import NOTHING, percent
from ui.reports.view import Entry, ReportView

TITLE = tr("Occupation")
MONTH, DIRECTION = "month", "direction"
NIGHTS, LINES = 0, 1


class OccupancyReport(ReportView):
    """Nights that were are full, those to come are hatched."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(
            deeds, preferences, TITLE, "occupancy", (MONTH, DIRECTION), self._headings, tiles=4
        )
        self.occupancy: Occupancy | None = None
        self._nights = Nights(percent, most=1.0)
        self.add_chart(self._nights)
        self.add_chart(Bars(), scrolls=True)
        self.table.widen({0: 190} | dict.fromkeys(range(1, 8), 96))
        self.retranslate()

    def reload(self) -> None:
        year = self.year

        def read(desk: Desk) -> tuple[list[str], Occupancy]:
            names = [each.name for each in jfp.years(desk)]
            return names, occupancy.of_year(desk, year if year in names else "")

        self.background.run_query(
            read, lambda found: self.show_year(*found), key=self, failed=self.refuse
        )

    def show_year(self, years: list[str], shown: Occupancy) -> None:
        """Show the nights of a year, and offer the others."""
        self.occupancy, self._exported = shown, shown.year if years else ""
        self.offer_years(years, shown.year)
        self.show_report()

    def show_report(self) -> None:
        shown = self.occupancy
        if shown is None:
            return
        self._say_whole(shown)
        if self.chosen_by == MONTH:
            entries = [_month(place, *each) for place, each in enumerate(shown.months)]
            self.show_entries(NIGHTS, _nights(shown), entries)
        else:
            entries = [_direction(*each, shown.whole) for each in shown.directions]
            self.show_entries(LINES, _directions(shown), entries)

    def _say_whole(self, shown: Occupancy) -> None:
        whole, until = shown.whole, [n for n in shown.nights if n.night < shown.today]
        held = sum(night.beds_taken for night in until)
        fullest = whole.fullest
        self.say_tiles(
            (
                t("Occupation"),
                percent(whole.occupancy),
                t("des {beds} lits × nuits en service", beds=number(whole.in_service)),
            ),
            (
                t("Lits × nuits pris"),
                number(whole.taken),
                t("dont à venir {coming}", coming=number(whole.taken - held)),
            ),
            (
                t("Nuit la plus pleine"),
                percent(fullest.occupancy) if fullest else NOTHING,
                dates.full(fullest.night) if fullest else t("aucun lit n'est pris"),
            ),
            (
                t("Arrivées"),
                number(whole.arrivals),
                t("lits × nuits bloqués {blocked}", blocked=number(whole.blocked)),
            ),
        )

    def _headings(self) -> tuple[str, ...]:
        if self.chosen_by == DIRECTION:
            return t("Direction régionale"), t("Pris"), t("Part")
        return (
            t("Mois"), t("Occupation"), t("Pris"), t("En service"), t("Bloqués"), t("Arrivées"),
            t("Départs"), t("Nuit la plus pleine"),
        )  # fmt: skip

    def retranslate(self) -> None:
        super().retranslate()
        self.by.name(MONTH, t("Mois"))
        self.by.name(DIRECTION, t("Direction régionale"))
        self.show_report()


def _nights(shown: Occupancy) -> Shown:
    months = [month for month, _ in shown.months]
    were = tuple(n.occupancy if n.night < shown.today else 0.0 for n in shown.nights)
    coming = tuple(n.occupancy if n.night >= shown.today else 0.0 for n in shown.nights)
    return Shown(
        labels=tuple(
            dates.month(n.night, whole=False) if n.night.day == 1 or not place else ""
            for place, n in enumerate(shown.nights)
        ),
        series=(
            Series(t("nuits passées"), Fill.FULL, were),
            Series(t("nuits à venir"), Fill.HATCHED, coming),
        ),
        tips=tuple(_night_tip(night) for night in shown.nights),
        lines=tuple(months.index(n.night.replace(day=1)) for n in shown.nights),
    )


def _night_tip(night: NightTotals) -> str:
    return t(
        "{day} : {taken} lits pris, {free} libres, {share}",
        day=dates.full(night.night), taken=str(night.beds_taken), free=str(night.beds_free),
        share=percent(night.occupancy),
    )  # fmt: skip


def _month(place: int, month: date, stretch: Stretch) -> Entry:
    fullest = stretch.fullest
    full = f"{dates.medium(fullest.night)} · {percent(fullest.occupancy)}" if fullest else NOTHING
    return Entry(
        (
            dates.months(month, month), percent(stretch.occupancy), number(stretch.taken),
            number(stretch.in_service), number(stretch.blocked), number(stretch.arrivals),
            number(stretch.departures), full,
        ),
        (
            place, stretch.occupancy or 0, stretch.taken, stretch.in_service, stretch.blocked,
            stretch.arrivals, stretch.departures, fullest.occupancy if fullest else 0,
        ),
    )  # fmt: skip


def _directions(shown: Occupancy) -> Shown:
    names = tuple(_named(name) for name, _ in shown.directions)
    nights = [nights for _, nights in shown.directions]
    shares = [percent(each / shown.whole.taken) for each in nights]
    ends = tuple(f"{number(each)} · {share}" for each, share in zip(nights, shares, strict=True))
    return Shown(
        labels=names,
        series=(Series(t("lits × nuits pris"), Fill.FULL, tuple(map(float, nights))),),
        tips=tuple(f"{name} : {end}" for name, end in zip(names, ends, strict=True)),
        ends=ends,
    )


def _named(direction: tuple[str, str] | None) -> str:
    return named(*direction) if direction else t("sans direction")


def _direction(direction: tuple[str, str] | None, nights: int, whole: Stretch) -> Entry:
    name = _named(direction)
    return Entry(
        (name, number(nights), percent(nights / whole.taken)), (name.casefold(), nights, nights)
    )
