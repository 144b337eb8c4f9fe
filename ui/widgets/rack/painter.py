"""How the sheet of the rack looks: grid and bars. Paints only what is visible."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)

from centre_desk.domain.sheets import NightTotals
from centre_desk.domain.stays import StayState
from centre_desk.queries.views import Bar, BlockBar
from ui.colours import session_colour
from ui.language import code, t
from ui.theme import font, mixed
from ui.tokens import Tokens
from ui.widgets.rack.arrangement import Piece
from ui.widgets.rack.cell import Cell
from ui.widgets.rack.drag import Drag
from ui.widgets.rack.filters import Filters
from ui.widgets.rack.geometry import Geometry

BAR_SIZE = 12.0
READABLE = 80
"""From this width in pixels the beginning of a surname says more than initials."""
FADED = 0.45
"""How much of its colour a stay keeps that is not asked for."""
BEFORE, AFTER = 6, 4
"""Pixels of a bar before and after its name."""
ARABIC = re.compile(r"\s*[\u0600-\u06FF]")
TEXT_FROM = 14.0
"""Narrower bars carry no text, in pixels."""


@dataclass(frozen=True, slots=True)
class Look:
    """Everything besides the geometry that decides what a paint shows."""

    colours: Tokens
    text: QFont
    strong: QFont
    small: QFont
    today: date
    totals: tuple[NightTotals, ...]
    by_session: bool = False
    filters: Filters = field(default_factory=Filters)
    selected: frozenset[int] = frozenset()
    """The stays that are chosen."""
    refused: Mapping[int, str] = field(default_factory=dict)
    """While a stay is dragged: the beds that it cannot have, each with why."""
    hovered: Piece | None = None
    rooms: tuple[int, int] | None = None
    """The rows of two rooms that would be exchanged."""
    drag: Drag | None = None
    cursor: Cell | None = None
    """Row, lane and half-day of the keyboard's cell, while the rack has the focus."""

    @property
    def sheet(self) -> tuple[object, ...]:
        """That of it on which the sheet depends; the rest is laid over."""
        return (
            self.colours,
            self.text,
            self.today,
            self.totals,
            self.by_session,
            self.filters,
            code(),
        )


def paint_sheet(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """Grid and bars, clipped to the body: what changes with the house only."""
    painter.save()
    painter.setClipRect(geometry.body)
    _paint_days(painter, geometry, look)
    _paint_rows(painter, geometry, look)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.text)
    start, end = geometry.visible_halves()
    for index in geometry.visible_rows():
        for piece in geometry.arrangement.between(index, start, end):
            paint_piece(painter, geometry.piece_box(piece), piece, look, geometry)
    painter.restore()


def _paint_days(painter: QPainter, geometry: Geometry, look: Look) -> None:
    body = geometry.body
    fine = geometry.day_width >= 9
    line = QColor(look.colours.line)
    for index in geometry.visible_days():
        day = geometry.arrangement.day(2 * index)
        box = geometry.box(2 * index, 2 * index + 2, body.top(), body.height())
        if index < len(look.totals) and look.totals[index].holiday:
            painter.fillRect(box, QColor(look.colours.holiday))
        elif day.weekday() >= 5:
            painter.fillRect(box, QColor(look.colours.sunken))
        if day == look.today:
            painter.fillRect(box, QColor(mixed(look.colours.accent, look.colours.background, 0.07)))
        if fine or day.day == 1:
            edge = box.right() if geometry.mirrored else box.left()
            painter.fillRect(QRectF(round(edge), box.top(), 1, box.height()), line)


def _paint_rows(painter: QPainter, geometry: Geometry, look: Look) -> None:
    body = geometry.body
    for index in geometry.visible_rows():
        row = geometry.arrangement.rows[index]
        top = geometry.row_top(row)
        colour = look.colours.muted if row.starts_floor else look.colours.line
        if index:
            painter.fillRect(QRectF(body.left(), top, body.width(), 1), QColor(colour))
    if geometry.arrangement.rows:
        bottom = geometry.row_top(geometry.arrangement.rows[-1]) + (
            geometry.arrangement.rows[-1].height
        )
        painter.fillRect(QRectF(body.left(), bottom, body.width(), 1), QColor(look.colours.line))


def paint_piece(
    painter: QPainter, box: QRectF, piece: Piece, look: Look, geometry: Geometry
) -> None:
    """One bar, with its text kept inside the part that shows."""
    if isinstance(piece.bar, BlockBar):
        _paint_block(painter, box, piece.bar, look, geometry)
        return
    fill, ink = colours_of(piece.bar, look)
    dashed = piece.bar.state is StayState.OPTION
    painter.setBrush(shade(fill))
    painter.setPen(Qt.PenStyle.NoPen)
    if dashed:
        pen = QPen(QColor(look.colours.option if not look.by_session else ink), 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = min(3.0, box.width() / 4)
    painter.drawRoundedRect(box, radius, radius)
    urgent = piece.conflict or piece.bar.overdue
    if urgent:
        _paint_warning(painter, box, look, geometry)
    lead = "! " if urgent else ""
    _paint_text(painter, box, lead, piece.bar, ink, geometry)


def name_of(bar: Bar, geometry: Geometry) -> str:
    """The name on a bar: the Arabic one where pages run from right to left and it is known."""
    return bar.name_ar if geometry.mirrored and bar.name_ar else bar.name


def mark_of(bar: Bar) -> str:
    """What follows a name: a key where its room is locked."""
    return " ⚿" if bar.locked else ""


def colours_of(bar: Bar, look: Look) -> tuple[str, str]:
    """Fill and text of a stay's bar."""
    colours = look.colours
    if look.filters.of_stays and not look.filters.means(bar):
        # Still there, so that no bed looks free that is not.
        return mixed(colours.left, colours.background, FADED), colours.muted
    if bar.state in (StayState.LEFT, StayState.NO_SHOW, StayState.CANCELLED):
        return colours.left, colours.on_left
    if look.by_session and bar.session_code:
        return session_colour(bar.session_code), colours.on_fill
    if bar.state is StayState.OPTION:
        return mixed(colours.option, colours.background, 0.38), colours.on_option
    if bar.state is StayState.IN_HOUSE:
        return (colours.leaving if bar.leaves_today else colours.in_house), colours.on_fill
    return colours.confirmed, colours.on_fill


def _paint_block(
    painter: QPainter, box: QRectF, bar: BlockBar, look: Look, geometry: Geometry
) -> None:
    painter.setPen(QPen(QColor(look.colours.blocked), 1))
    painter.setBrush(QColor(look.colours.background))
    box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(QBrush(QColor(look.colours.blocked), Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(box, 3, 3)
    # The reason stands on a quiet ground, or the hatching would run through its letters.
    text = t("Bloquée : {reason}", reason=bar.reason) if bar.reason else t("Bloquée")
    shown = geometry.shown(box).adjusted(6, 0, -6, 0)
    metrics = painter.fontMetrics()
    if shown.width() < TEXT_FROM:
        return
    fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(shown.width() - 6))
    width = metrics.horizontalAdvance(fitted) + 6
    left = shown.right() - width if geometry.mirrored else shown.left()
    ground = QRectF(left, shown.center().y() - 8, width, 16)
    painter.fillRect(ground, QColor(look.colours.background))
    painter.setPen(QColor(look.colours.text))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, fitted)


def _paint_warning(painter: QPainter, box: QRectF, look: Look, geometry: Geometry) -> None:
    """A red edge where the bar begins; the text adds an exclamation mark."""
    painter.setPen(QPen(QColor(look.colours.conflict), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
    edge = QRectF(box.left(), box.top(), 5, box.height())
    if geometry.mirrored:
        edge.moveRight(box.right())
    painter.fillRect(edge, QColor(look.colours.conflict))


def _paint_text(
    painter: QPainter, box: QRectF, lead: str, bar: Bar, ink: str, geometry: Geometry
) -> None:
    before, after = (AFTER, -BEFORE) if geometry.mirrored else (BEFORE, -AFTER)
    inside = geometry.shown(box).adjusted(before, 0, after, 0)
    if inside.width() < TEXT_FROM:
        return
    text = fitted(lead, name_of(bar, geometry), mark_of(bar), int(inside.width()))
    if not text:
        return
    written, width, above = lettering(text)
    left = inside.right() - width if geometry.mirrored else inside.left()
    painter.setPen(shade(ink))
    painter.drawStaticText(QPointF(left, inside.center().y() - above), written)


@functools.cache
def shade(colour: str) -> QColor:
    """A colour of the theme, made once."""
    return QColor(colour)


@functools.lru_cache(maxsize=4096)
def lettering(text: str) -> tuple[QStaticText, float, float]:
    """A text on a bar, its letters already in their places.

    With its width, and how far it begins above the middle of its bar: every name has one base
    line, whatever faces its signs come from.
    """
    written = QStaticText(text)
    written.setTextFormat(Qt.TextFormat.PlainText)
    # Each text runs as its own letters do: a Latin name keeps its full stop at its end.
    direction = QTextOption()
    direction.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    direction.setWrapMode(QTextOption.WrapMode.NoWrap)
    written.setTextOption(direction)
    written.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    written.prepare(QTransform(), font(BAR_SIZE))
    layout = QTextLayout(text, font(BAR_SIZE))
    layout.beginLayout()
    line = layout.createLine()
    # A line has no height before it has a width.
    line.setLineWidth(written.size().width() + 1)
    layout.endLayout()
    metrics = bar_metrics()
    return (
        written,
        written.size().width(),
        line.ascent() - (metrics.ascent() - metrics.descent()) / 2,
    )


@functools.lru_cache(maxsize=16384)
def fitted(lead: str, name: str, mark: str, width: int) -> str:
    """The most of a name that fits: all of it, its surname, its initials, or nothing."""
    metrics = bar_metrics()
    words = name.split()
    surname = " ".join(word for word in words if not word.endswith(".")) or name
    # Arabic letters would join each other: initials must not.
    initials = (" " if ARABIC.match(name) else "").join(word[0] for word in words)
    for text in (lead + name + mark, lead + name, lead + surname):
        if metrics.horizontalAdvance(text) <= width:
            return text
    if width >= READABLE:
        return metrics.elidedText(lead + surname, Qt.TextElideMode.ElideRight, width)
    for text in (lead + initials, initials):
        if metrics.horizontalAdvance(text) <= width:
            return text
    return ""


@functools.cache
def bar_metrics() -> QFontMetricsF:
    """Measures of the face on the bars."""
    return QFontMetricsF(font(BAR_SIZE))
