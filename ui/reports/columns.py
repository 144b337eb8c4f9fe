"""A chart over time: the months of a year with their figures, or its nights."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from centre_desk.domain.charts import nice_step
from ui import theme
from ui.reports.chart import LEGEND, Chart, fill, highest

AXIS, TOP, LABELS = 52.0, 10.0, 22.0
"""Room for the numbers beside the columns, above them, and for the words under them."""


class TimeChart(Chart):
    """An axis of round numbers, and something of equal width for each entry."""

    def __init__(self, say: Callable[[float], str], most: float | None = None) -> None:
        """*say* writes a number of the axis; *most* is its end, by default the highest value."""
        super().__init__()
        self._say, self._most = say, most

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 170)

    @property
    def floor(self) -> float:
        """Where the columns stand."""
        return self.height() - LEGEND - LABELS

    @property
    def wide(self) -> float:
        """The pixels of one entry."""
        return (self.width() - AXIS) / max(len(self.shown.labels), 1)

    def scale(self) -> tuple[float, float, float]:
        """Step and end of the axis, and the pixels of one."""
        most = self._most or highest(self.shown.series)
        step = most / 4 if self._most else nice_step(most)
        top = self._most or step * -(-most // step)
        return step, top, (self.floor - TOP) / top

    def number_at(self, place: QPointF) -> int | None:
        x = self.width() - place.x() if self.isRightToLeft() else place.x()
        number = int((x - AXIS) // self.wide)
        return number if 0 <= number < len(self.shown.labels) else None

    def draw(self, painter: QPainter) -> None:
        if marked := self.shown.of_line(self.marked):
            start, wide = AXIS + marked.start * self.wide, len(marked) * self.wide
            band = self.box(start, TOP, wide, self.height() - LEGEND - TOP)
            painter.fillRect(band, QColor(theme.tokens().soft_accent))
        self._draw_axis(painter)
        self.draw_entries(painter)
        painter.setPen(QPen(QColor(theme.tokens().muted), 1))
        painter.drawLine(QPointF(0, self.floor), QPointF(self.width(), self.floor))

    def draw_entries(self, painter: QPainter) -> None:
        """Draw what stands on the floor; for whoever inherits."""
        raise NotImplementedError

    def _draw_axis(self, painter: QPainter) -> None:
        step, top, pixels = self.scale()
        colours = theme.tokens()
        for number in range(round(top / step) + 1):
            y = self.floor - number * step * pixels
            painter.setPen(QPen(QColor(colours.line), 1))
            across = self.box(AXIS, y, self.width() - AXIS, 0)
            painter.drawLine(across.topLeft(), across.topRight())
            painter.setPen(QColor(colours.muted))
            place = self.box(0, y - 8, AXIS - 8, 16)
            self.write(painter, place, self._say(number * step), end=True)

    def label(self, painter: QPainter, x: float, width: float, text: str) -> None:
        """Write under the floor, in the middle of *width*."""
        painter.setPen(QColor(theme.tokens().muted))
        place = self.box(x, self.floor + 3, width, LABELS - 4)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class Columns(TimeChart):
    """A few columns for each month."""

    def draw_entries(self, painter: QPainter) -> None:
        _, _, pixels = self.scale()
        series = self.shown.series
        bar = self.wide * 0.8 / max(len(series), 1)
        for number, label in enumerate(self.shown.labels):
            start = AXIS + number * self.wide
            for place, each in enumerate(series):
                tall = each.values[number] * pixels
                if tall > 0:
                    x = start + self.wide * 0.1 + place * bar
                    fill(painter, self.box(x, self.floor - tall, bar - 2, tall), each.fill)
            self.label(painter, start, self.wide, label)


class Nights(TimeChart):
    """One thin column for each night, full where it was, hatched where it is to come."""

    def draw_entries(self, painter: QPainter) -> None:
        _, _, pixels = self.scale()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for each in self.shown.series:
            for number, value in enumerate(each.values):
                if value > 0:
                    x, after = self._edge(number), self._edge(number + 1)
                    tall = value * pixels
                    place = self.box(x, self.floor - tall, after - x, tall)
                    fill(painter, place, each.fill, edged=False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        starts = [number for number, label in enumerate(self.shown.labels) if label]
        for start, end in zip(starts, [*starts[1:], len(self.shown.labels)], strict=True):
            x, after = self._edge(start), self._edge(end)
            self.label(painter, x, after - x, self.shown.labels[start])

    def _edge(self, number: int) -> float:
        """Where a night begins, on a whole pixel."""
        return float(round(AXIS + number * self.wide))
