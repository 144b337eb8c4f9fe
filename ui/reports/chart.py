"""What the charts have in common: their look, which entry is pointed at, which one is chosen.

Told apart without colour: planned is an outline, enrolled or coming is hatched, what was is full.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.tokens import LARGE, SMALL, SMALL_SIZE

LEGEND = 28.0
"""Height of the line that explains the fills, in pixels."""
SWATCH = 14.0


class Fill(Enum):
    """How a bar is filled."""

    OUTLINE = "outline"
    HATCHED = "hatched"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Series:
    """One figure of every entry, and how it is drawn."""

    words: str
    fill: Fill
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """What a chart shows: a label, the figures, and a tip for each entry.

    ``targets`` are marks across the bars, None where an entry has none.
    """

    labels: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()
    tips: tuple[str, ...] = ()
    targets: tuple[float | None, ...] = ()
    target_words: str = ""
    ends: tuple[str, ...] = ()
    """What stands at the end of each bar."""
    lines: tuple[int, ...] = ()
    """The line of the table to which each entry belongs, where it is not the one of its number."""

    def line(self, number: int) -> int:
        """The line of the table to which an entry belongs."""
        return self.lines[number] if self.lines else number

    def of_line(self, line: int | None) -> range:
        """The entries that belong to a line; they follow each other."""
        if line is None:
            return range(0)
        if not self.lines:
            return range(line, line + 1)
        first = self.lines.index(line)
        return range(first, first + self.lines.count(line))


class Chart(QWidget):
    """Draws entries side by side or under each other.

    Signals:
        chosen: the line of the table to which what was clicked belongs.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.shown = Shown()
        self.marked: int | None = None

    def show_entries(self, shown: Shown, about: str) -> None:
        """Show other entries; *about* says to a screen reader what they are."""
        self.shown, self.marked = shown, None
        self.setAccessibleName(about)
        self.setAccessibleDescription(" · ".join(shown.tips))
        self.updateGeometry()
        self.update()

    def mark(self, line: int | None) -> None:
        """Mark what belongs to a line, as the table has it chosen."""
        if line != self.marked:
            self.marked = line
            self.update()

    @property
    def legend_top(self) -> float:
        """Where the line that explains the fills begins."""
        return self.height() - LEGEND + SMALL

    def number_at(self, place: QPointF) -> int | None:
        """The entry at a place; for whoever inherits."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Draw the entries; for whoever inherits."""
        raise NotImplementedError

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self.number_at(event.position())
        self.setToolTip("" if number is None else self.shown.tips[number])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.number_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self.chosen.emit(self.shown.line(number))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(SMALL_SIZE))
        if self.shown.labels:
            self.draw(painter)
            self._draw_legend(painter)

    def box(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle whose *x* counts from where reading begins."""
        left = self.width() - x - width if self.isRightToLeft() else x
        return QRectF(left, y, width, height)

    def write(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        *,
        end: bool = False,
        strong: bool = False,
    ) -> None:
        """Write one line into *place*, from where reading begins or up to where it ends."""
        painter.setFont(theme.font(SMALL_SIZE, strong=strong))
        fitted = QFontMetricsF(painter.font()).elidedText(
            text, Qt.TextElideMode.ElideRight, place.width()
        )
        right = end != self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, fitted)

    def _draw_legend(self, painter: QPainter) -> None:
        x, y = 0.0, self.legend_top
        metrics = QFontMetricsF(theme.font(SMALL_SIZE))
        for series in self.shown.series:
            fill(painter, self.box(x, y + 3, SWATCH, 12), series.fill)
            x = self._explain(painter, metrics, x, y, series.words)
        if any(target is not None for target in self.shown.targets):
            target_mark(painter, self.box(x + SWATCH / 2, y + 1, 0, 16))
            self._explain(painter, metrics, x, y, self.shown.target_words)

    def _explain(
        self, painter: QPainter, metrics: QFontMetricsF, x: float, y: float, words: str
    ) -> float:
        wide = metrics.horizontalAdvance(words) + 2
        painter.setPen(QColor(theme.tokens().muted))
        self.write(painter, self.box(x + SWATCH + 6, y, wide, 18), words)
        return x + SWATCH + 6 + wide + LARGE


def fill(painter: QPainter, place: QRectF, how: Fill, *, edged: bool = True) -> None:
    """Fill a bar; those that touch each other are not *edged*."""
    colours = theme.tokens()
    match how:
        case Fill.FULL:
            painter.fillRect(place, QColor(colours.in_house))
        case Fill.HATCHED:
            painter.fillRect(place, QColor(theme.mixed(colours.confirmed, colours.panel, 0.18)))
            painter.fillRect(place, QBrush(QColor(colours.confirmed), Qt.BrushStyle.BDiagPattern))
            if edged:
                _edge(painter, place, colours.confirmed)
        case Fill.OUTLINE:
            _edge(painter, place, colours.muted)


def _edge(painter: QPainter, place: QRectF, colour: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 1))
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


def target_mark(painter: QPainter, place: QRectF) -> None:
    """A stroke down *place*, at its left edge."""
    painter.setPen(QPen(QColor(theme.tokens().text), 2))
    painter.drawLine(place.topLeft(), place.bottomLeft())


def highest(series: Sequence[Series]) -> float:
    """The greatest value of all, at least one."""
    return max((value for each in series for value in each.values), default=0) or 1
