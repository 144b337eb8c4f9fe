"""*Données conservées*: for how long each kind of data is kept, and the purge, looked at first."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from centre_desk.actions import retention
from centre_desk.actions.retention import Line
from centre_desk.desk import Desk
from centre_desk.domain.retention import LONGEST
from centre_desk.language import tr
from centre_desk.queries import readings
from centre_desk.queries.readings import PurgeLine
from ui import dates
from ui.deeds import Deeds
from ui.language import number, say, t
from ui.preferences import Preferences
from ui.settings.section import refused
from ui.settings.tables import Lines, TableSection
from ui.widgets import parts
from ui.widgets.field import Field


class RetentionSection(TableSection[Line]):
    """What would go today stands beside each period; a purge asks first and is not undone."""

    words = tr("Données conservées")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences, Lines(_headings, _cells, _keys), "settings-retention")
        self._last: PurgeLine | None = None
        self._waiting = 0
        self._count = QSpinBox()
        self._count.setRange(0, LONGEST)
        self.months = Field(self._count)
        self.months.setFixedWidth(280)
        self.save, self.purge = parts.button("primary"), parts.button()
        self.last = parts.label(kind="muted", wrap=True)
        self.question = parts.label(kind="alert", wrap=True)
        self.agree, self.keep = parts.button(), parts.button()
        self.save.clicked.connect(self.keep_period)
        self.purge.clicked.connect(self.ask)
        self.agree.clicked.connect(self.do_purge)
        self.keep.clicked.connect(self._calm)
        parts.act(self, "Ctrl+Return", self.keep_period, inside=True)
        parts.act(self, "Escape", self._calm, inside=True)
        top = parts.row(self.months, self.save, self.purge, None, gap=12)
        asked = parts.row(self.agree, self.keep, None)
        self.arrange(parts.column(top, self.last, self.question, asked), {0: 320, 1: 130, 2: 150})
        self.last.setMinimumWidth(480)
        self._calm()
        self.retranslate()

    def reload(self) -> None:
        def read(desk: Desk) -> tuple[tuple[Line, ...], tuple[PurgeLine, ...]]:
            return retention.preview(desk), readings.purges(desk)

        self.background.run_query(read, lambda found: self.show_read(*found), key=self)

    def show_read(self, lines: tuple[Line, ...], purges: tuple[PurgeLine, ...]) -> None:
        """Show the periods with what would go, and the last purge."""
        self._last = purges[0] if purges else None
        self.show_lines(lines)
        self._waiting = sum(line.count for line in lines)
        self.purge.setEnabled(self._waiting > 0)
        self._say_last()

    def choose(self, row: Line | None) -> None:
        if row and not self._count.hasFocus():
            self._count.setValue(row.months)
        self.save.setEnabled(row is not None)

    def keep_period(self) -> None:
        """Keep the months of the form for the chosen kind."""
        months = self._count.value()
        if chosen := self.chosen():
            self.deeds.do(
                lambda desk, _: retention.choose_period(desk, chosen.kind, months),
                failed=lambda trouble: refused(trouble, months=self.months),
            )

    def ask(self) -> None:
        """Say what a purge means, before it is done."""
        self.question.setText(
            t(
                "%n élément(s) seront effacés, de l'historique aussi. Ceci ne s'annule pas. Les "
                "copies de sécurité déjà faites les gardent jusqu'à leur remplacement.",
                n=self._waiting,
            )
        )
        for part in (self.question, self.agree, self.keep):
            part.show()
        self.keep.setFocus()

    def do_purge(self) -> None:
        """Erase what has had its time."""
        self._calm()
        self.background.run_change(
            retention.purge, done=lambda change: self.deeds.told.emit(change.message, None, False)
        )

    def _calm(self) -> None:
        for part in (self.question, self.agree, self.keep):
            part.hide()

    def _say_last(self) -> None:
        last = self._last
        self.last.setText(
            t(
                "Dernière purge : {day}, {actor}, %n élément(s).",
                day=dates.medium(last.at.date()), actor=last.actor, n=sum(last.counts.values()),
            )
            if last
            else t("Aucune purge pour l'instant.")
        )  # fmt: skip

    def retranslate(self) -> None:
        self.months.write(t("Garder pendant"), t("Après le dernier séjour ; 0 : toujours"))
        self._count.setSpecialValueText(t("toujours"))
        self._count.setSuffix(t(" mois"))
        parts.name(self.save, t("Garder ce délai"), key="Ctrl+Return")
        parts.name(self.purge, t("Effacer ce qui a fait son temps…"))
        parts.name(self.agree, t("Effacer définitivement"))
        parts.name(self.keep, t("Ne rien effacer"), key="Escape")
        self.table.setAccessibleName(t("Délais de conservation"))
        self._say_last()


def _headings() -> tuple[str, ...]:
    return t("Donnée"), t("Durée"), t("Avant le"), t("À effacer")


def _cells(line: Line) -> tuple[str, ...]:
    months = t("%n mois", n=line.months) if line.months else t("toujours")
    before = f"{line.before:%d/%m/%Y}" if line.before else ""
    return say(line.kind.label), months, before, number(line.count) if line.count else ""


def _keys(line: Line) -> tuple[object, ...]:
    return say(line.kind.label), line.months or LONGEST + 1, line.months, line.count
