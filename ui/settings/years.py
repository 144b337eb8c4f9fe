"""*Années et objectifs*: the years that JFP are counted by, and what each is to bring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QComboBox, QSpinBox

from centre_desk.actions import training_years as action
from centre_desk.actions.training_years import TargetForm
from centre_desk.desk import Change, Desk
from centre_desk.domain.programmes import CATEGORIES, SECTORS, category_label, sector_label
from centre_desk.language import tr
from centre_desk.queries import programmes as query
from centre_desk.queries.programmes import TargetLine, YearLine
from ui import dates
from ui.deeds import Deeds, Granted, Work
from ui.draft import Values
from ui.language import number, say, t
from ui.preferences import Preferences
from ui.settings.entries import EntrySection, offer
from ui.settings.section import TextField, refused
from ui.settings.tables import Lines
from ui.widgets import parts

JFP_MOST = 999_999


@dataclass(frozen=True, slots=True)
class YearTarget:
    """One target with the year that it is of."""

    year: YearLine
    target: TargetLine


class YearsSection(EntrySection[YearTarget]):
    """A year is added by its days; its targets stand in the table, one line each."""

    words = tr("Années et objectifs")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        self._years: tuple[YearLine, ...] = ()
        self.jfp = QSpinBox()
        self.jfp.setRange(0, JFP_MOST)
        self.jfp.setGroupSeparatorShown(True)
        self.year, self.category, self.sector = QComboBox(), QComboBox(), QComboBox()
        self.direction, self.partner = QComboBox(), QComboBox()
        inputs = {
            "year": self.year, "category": self.category, "sector": self.sector,
            "direction": self.direction, "partner": self.partner, "jfp": self.jfp,
        }  # fmt: skip
        super().__init__(deeds, preferences, Lines(_headings, _cells, _keys), "target", inputs, 3)
        self.first_day, self.last_day = TextField(width=150), TextField(width=150)
        self.add_year = parts.button()
        self.add_year.clicked.connect(self.add_typed_year)
        for field in (self.first_day, self.last_day):
            field.line.returnPressed.connect(self.add_typed_year)
        whole_year = parts.row(self.first_day, self.last_day, self.add_year, None, gap=12)
        form = parts.column(whole_year, self.grid, self.deeds_row(), gap=12)
        self.arrange(form, {0: 110, 1: 170, 2: 170, 3: 180, 4: 160, 5: 90})
        self.retranslate()

    def reload(self) -> None:
        def read(desk: Desk) -> tuple[Any, ...]:
            partners = [(partner.id, partner.name) for partner in query.partners(desk)]
            return query.years(desk), query.directions(desk), partners

        self.background.run_query(read, lambda found: self.show_years(*found), key=self)

    def show_years(
        self,
        years: Sequence[YearLine],
        directions: Sequence[tuple[int, str]],
        partners: Sequence[tuple[int, str]],
    ) -> None:
        """Show the targets of every year, the latest first."""
        self._years = tuple(years)
        self._filling = True
        offer(self.year, [(year.id, year.name) for year in years])
        offer(self.direction, [(None, t("toutes")), *directions])
        offer(self.partner, [(None, t("tous")), *partners])
        self._filling = False
        self.add.setEnabled(bool(years))
        self.show_rows([YearTarget(year, target) for year in years for target in year.targets])

    def identify(self, row: YearTarget) -> int:
        return row.target.id

    def describe(self, row: YearTarget | None) -> dict[str, Any]:
        if row is None:
            return {**self.values(), "jfp": 0}
        target = row.target
        return {
            "year": row.year.id, "category": target.category, "sector": target.sector,
            "direction": target.direction_id, "partner": target.partner_id, "jfp": target.jfp,
        }  # fmt: skip

    def inserting(self, values: Values) -> Work:
        kept = [_form(target) for target in self._targets(values["year"])]
        return _setting(values["year"], [*kept, _typed(values)])

    def correcting(self, row: YearTarget, values: Values) -> Work:
        """A target stays in its year: another year has targets of its own."""
        return _setting(
            row.year.id,
            [
                _typed(values) if target.id == row.target.id else _form(target)
                for target in row.year.targets
            ],
        )

    def turning(self, row: YearTarget) -> Work | None:
        others = [_form(target) for target in row.year.targets if target.id != row.target.id]
        return _setting(row.year.id, others)

    def _targets(self, year_id: int) -> tuple[TargetLine, ...]:
        return next((year.targets for year in self._years if year.id == year_id), ())

    def add_typed_year(self) -> None:
        """One more year, from the first to the last day that are typed."""
        first, last = self.first_day.text, self.last_day.text

        def work(desk: Desk, _granted: Granted) -> Change:
            today = desk.today()
            return action.add_year(
                desk,
                dates.read_day(first, today, field="first_day"),
                dates.read_day(last, today, field="last_day"),
            )

        self.deeds.do(
            work,
            done=lambda _change: self._year_added(),
            failed=lambda trouble: refused(
                trouble, first_day=self.first_day, last_day=self.last_day
            ),
        )

    def _year_added(self) -> None:
        for field in (self.first_day, self.last_day):
            field.calm()
            field.line.clear()
        self.year.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.first_day.write(t("Premier jour"), t("01/09/2026"))
        self.last_day.write(t("Dernier jour"), t("31/08/2027"))
        parts.name(self.add_year, t("Ajouter l'année"))
        parts.name(self.turn, t("Enlever"), key="Del")
        self._filling = True
        categories = [(key, say(label)) for key, label in CATEGORIES.items()]
        offer(self.category, [("", t("toutes")), *categories])
        offer(self.sector, [("", t("tous")), *((k, say(v)) for k, v in SECTORS.items())])
        self._filling = False
        for key, words in (
            ("year", t("Année")), ("category", t("Catégorie")), ("sector", t("Secteur")),
            ("direction", t("Direction régionale")), ("partner", t("Partenaire")),
            ("jfp", t("Objectif en JFP")),
        ):  # fmt: skip
            self.fields[key].write(words)
        self.table.setAccessibleName(t("Objectifs des années"))


def _setting(year_id: int, targets: Sequence[TargetForm]) -> Work:
    return lambda desk, _: action.set_targets(desk, year_id, targets)


def _form(target: TargetLine) -> TargetForm:
    return TargetForm(
        jfp=target.jfp, category=target.category, sector=target.sector,
        direction_id=target.direction_id, partner_id=target.partner_id,
    )  # fmt: skip


def _typed(values: Values) -> TargetForm:
    return TargetForm(
        jfp=values["jfp"], category=values["category"] or "", sector=values["sector"] or "",
        direction_id=values["direction"], partner_id=values["partner"],
    )  # fmt: skip


def _headings() -> tuple[str, ...]:
    return (
        t("Année"), t("Catégorie"), t("Secteur"), t("Direction régionale"), t("Partenaire"),
        t("JFP"),
    )  # fmt: skip


def _cells(row: YearTarget) -> tuple[str, ...]:
    target = row.target
    return (
        row.year.name, say(category_label(target.category)) if target.category else "",
        say(sector_label(target.sector)) if target.sector else "", target.direction,
        target.partner, number(target.jfp),
    )  # fmt: skip


def _keys(row: YearTarget) -> tuple[object, ...]:
    target = row.target
    return (
        row.year.first_day, target.category, target.sector, target.direction, target.partner,
        target.jfp,
    )  # fmt: skip
