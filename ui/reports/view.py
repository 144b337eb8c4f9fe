"""What the reports have in common: a year, figures at the head, a chart and the table under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QStackedWidget, QWidget

from centre_desk.actions import exports
from centre_desk.desk import Desk
from centre_desk.language import Message
from ui.background import Trouble
from ui.carrying import Carrying
from ui.deeds import Deeds
from ui.language import say, t
from ui.models.rows import Index
from ui.preferences import Preferences
from ui.reports.chart import Chart, Shown
from ui.settings.tables import Lines
from ui.widgets import parts
from ui.widgets.listing import Listing
from ui.widgets.segments import Segments


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table: its cells, and what each column is ordered by."""

    cells: tuple[str, ...]
    keys: tuple[Any, ...]


class Entries(Lines[Entry]):
    """The names where reading begins, the figures up to where it ends."""

    def __init__(self, headings: Callable[[], Sequence[str]]) -> None:
        super().__init__(headings, lambda entry: entry.cells, lambda entry: entry.keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return super().headerData(section, orientation, role)

    def number_of(self, entry: Entry) -> int:
        """The row in which an entry stands."""
        return self._rows.index(entry)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter


class Tile(QFrame):
    """One figure that is to be read from afar, with its name and what belongs to it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._name, self._below = parts.Elided(kind="small"), parts.Elided(kind="small")
        self._figure = parts.label(kind="figure")
        inside = parts.column(self._name, self._figure, self._below, gap=0)
        inside.setContentsMargins(12, 8, 12, 8)
        self.setLayout(inside)

    def say(self, name: str, figure: str, below: str) -> None:
        """Write the three lines."""
        self._name.set_whole(name)
        self._figure.setText(figure)
        self._below.set_whole(below)


class ReportView(parts.Translated):
    """A report on a training year.

    Signals:
        print_wanted: what is on the screen is wanted on paper.
    """

    print_wanted = Signal()

    def __init__(
        self,
        deeds: Deeds,
        preferences: Preferences,
        title: Message,
        table: str,
        by: Sequence[str],
        headings: Callable[[], Sequence[str]],
        tiles: int,
    ) -> None:
        """*table* is a key of ``exports.TABLES``; *by* the ways to break the figures down."""
        super().__init__()
        self.background, self._preferences = deeds.background, preferences
        self._words, self._kind = title, table
        self.chosen_by = by[0]
        self.title, self.years, self.by = parts.label(kind="title"), QComboBox(), Segments(by)
        self.print = parts.button()
        self._tiles = [Tile() for _ in range(tiles)]
        self.lines = Entries(headings)
        self.table = Listing(self.lines)
        self._entries: list[Entry] = []
        self._charts = QStackedWidget()
        self._nothing = parts.label(kind="muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.carrying = Carrying(self, deeds, self.table, title, lambda: self._whole)
        self.by.choose(by[0])
        self._lay_out()
        self.years.activated.connect(lambda _number: self.reload())
        self.by.chosen.connect(self.break_down)
        self.print.clicked.connect(self.print_wanted)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._mark())
        parts.act(self, "Alt+Left", lambda: self.turn(-1), inside=True)
        parts.act(self, "Alt+Right", lambda: self.turn(1), inside=True)

    def _lay_out(self) -> None:
        self.years.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        head = parts.row(self.title, 8, self.years, None, self.carrying, self.print)
        figures = parts.row(*self._tiles, gap=8)
        self._frame, inside = parts.card()
        inside.addWidget(self._charts)
        self._body = QWidget()
        body = parts.column(figures, parts.row(self.by, None), self._frame, self.table, gap=12)
        body.setStretch(2, 5)
        body.setStretch(3, 6)
        self._body.setLayout(body)
        whole = parts.column(head, self._nothing, self._body, gap=12)
        whole.setStretch(1, 1)
        whole.setStretch(2, 1)
        whole.setContentsMargins(16, 12, 16, 16)
        self.setLayout(whole)
        self._nothing.hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)

    def add_chart(self, chart: Chart, *, scrolls: bool = False) -> None:
        """One more way to draw the figures."""
        chart.chosen.connect(self._choose)
        self._charts.addWidget(parts.scrolled(chart) if scrolls else chart)

    @property
    def year(self) -> str:
        """The name of the year that shows; empty for the present one."""
        return self.years.currentData() or ""

    def turn(self, years: int) -> None:
        """Show an earlier year or a later one."""
        number = self.years.currentIndex() + years
        if 0 <= number < self.years.count():
            self.years.setCurrentIndex(number)
            self.reload()

    def reload(self) -> None:
        """Read the year; for whoever inherits."""

    def break_down(self, by: str) -> None:
        """Show the same year by something else."""
        self.chosen_by = by
        self.by.choose(by)
        self.show_report()

    def show_report(self) -> None:
        """Show what was read; for whoever inherits."""

    def offer_years(self, names: Sequence[str], current: str) -> None:
        """Offer the years that there are."""
        self.years.clear()
        for name in names or (current,):
            self.years.addItem(name, name)
        self.years.setCurrentIndex(max(self.years.findData(current), 0))

    def say_tiles(self, *said: tuple[str, str, str]) -> None:
        """Write the figures at the head."""
        for tile, words in zip(self._tiles, said, strict=True):
            tile.say(*words)

    def show_entries(self, chart: int, shown: Shown, entries: Sequence[Entry]) -> None:
        """Show one chart, and the table whose lines it names."""
        self._tell(None)
        self._entries = list(entries)
        self.lines.show_rows(entries)
        header = self.table.horizontalHeader()
        if header.sortIndicatorSection() >= 0:
            self.lines.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._charts.setCurrentIndex(chart)
        self._chart.show_entries(shown, say(self._words))
        self.carrying.offer(filled=bool(entries))

    def refuse(self, trouble: Trouble) -> None:
        """There is nothing to show, and why."""
        self._tell(say(trouble.message))
        self.carrying.offer(filled=False)

    def _tell(self, words: str | None) -> None:
        self._nothing.setText(words or "")
        self._nothing.setVisible(words is not None)
        self._body.setVisible(words is None)
        self.print.setEnabled(words is None)

    @property
    def _chart(self) -> Chart:
        shown = self._charts.currentWidget()
        chart = shown if isinstance(shown, Chart) else shown and shown.findChild(Chart)
        if not isinstance(chart, Chart):
            raise TypeError("a report shows a chart")
        return chart

    def _choose(self, line: int) -> None:
        """The table goes to what was clicked in the chart."""
        row = self.lines.number_of(self._entries[line])
        self.table.selectRow(row)
        self.table.scrollTo(self.lines.index(row, 0))

    def _mark(self) -> None:
        """The chart marks what the table is at."""
        entry = self.lines.row(self.table.currentIndex().row())
        self._chart.mark(self._entries.index(entry) if entry in self._entries else None)

    def _whole(self, desk: Desk, path: Path, language: str) -> None:
        """The whole report with its numbers, every breakdown of it."""
        exports.write(desk, self._kind, path, year=self._exported, language=language)

    _exported = ""
    """The year that the workbook is about, read by the worker; empty while none is counted."""

    def retranslate(self) -> None:
        self.title.setText(say(self._words))
        parts.name(self.years, t("Année de formation"), tip=t("Alt+← et Alt+→ changent d'année"))
        parts.name(self.print, t("Imprimer"), key="Ctrl+P")
        self.table.setAccessibleName(say(self._words))
