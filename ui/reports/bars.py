"""A chart of lines under each other: name, bar, figure, and the target as a mark across."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter

from ui import theme
from ui.reports.chart import LEGEND, Chart, fill, target_mark

ROW, BAR = 28.0, 14.0
NAMES, ENDS = 0.3, 132.0
"""Share of the width for the names, and pixels for the figures at the end."""


class Bars(Chart):
    """The series of an entry follow each other in one bar."""

    def sizeHint(self) -> QSize:
        return QSize(480, round(len(self.shown.labels) * ROW + LEGEND))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    @property
    def legend_top(self) -> float:
        """Above the lines: there may be more of them than fit on the screen."""
        return 0.0

    def number_at(self, place: QPointF) -> int | None:
        number = int((place.y() - LEGEND) // ROW)
        return number if 0 <= number < len(self.shown.labels) else None

    def draw(self, painter: QPainter) -> None:
        names = self.width() * NAMES
        room = self.width() - names - ENDS
        scale = room / self._most()
        for number, label in enumerate(self.shown.labels):
            self._draw_row(painter, number, label, names, scale)

    def _most(self) -> float:
        wholes = [sum(values) for values in zip(*self._values(), strict=True)]
        targets = [target or 0 for target in self.shown.targets]
        return max([*wholes, *targets], default=0) or 1

    def _values(self) -> list[tuple[float, ...]]:
        return [series.values for series in self.shown.series]

    def _draw_row(
        self, painter: QPainter, number: int, label: str, names: float, scale: float
    ) -> None:
        colours, y = theme.tokens(), LEGEND + number * ROW
        if number == self.marked:
            painter.fillRect(self.box(0, y, self.width(), ROW), QColor(colours.soft_accent))
        painter.setPen(QColor(colours.text))
        self.write(painter, self.box(4, y, names - 16, ROW), label)
        x, top = names, y + (ROW - BAR) / 2
        for series in self.shown.series:
            long = max(series.values[number], 0) * scale
            if long > 0:
                fill(painter, self.box(x, top, long, BAR), series.fill)
            x += long
        target = self.shown.targets[number] if self.shown.targets else None
        if target is not None:
            target_mark(painter, self.box(names + target * scale, top - 4, 0, BAR + 8))
        painter.setPen(QColor(colours.text))
        end = self.box(self.width() - ENDS + 8, y, ENDS - 12, ROW)
        self.write(painter, end, self.shown.ends[number], end=True, strong=True)
