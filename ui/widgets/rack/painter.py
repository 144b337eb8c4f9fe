"""How the rack looks: grid, bars, and the headers that stay put. Paints only what is visible."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from centre_desk.domain.sheets import NightTotals
from centre_desk.domain.stays import StayState
from centre_desk.queries.views import Bar, BlockBar
from ui.colours import session_colour
from ui.language import t
from ui.theme import font, mixed
from ui.tokens import Tokens
from ui.widgets.rack.arrangement import Piece
from ui.widgets.rack.cell import Cell
from ui.widgets.rack.drag import Drag
from ui.widgets.rack.dragged import paint_drag
from ui.widgets.rack.geometry import Geometry

BAR_SIZE = 12.0
READABLE = 80
"""From this width in pixels the beginning of a surname says more than initials."""
VEIL = 185
"""How much of 255 a bed that refuses fades."""
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
    selected: frozenset[int] = frozenset()
    """The stays that are chosen."""
    refused: Mapping[int, str] = field(default_factory=dict)
    """While a stay is dragged: the beds that it cannot have, each with why."""
    hovered: Piece | None = None
    drag: Drag | None = None
    cursor: Cell | None = None
    """Row, lane and half-day of the keyboard's cell, while the rack has the focus."""


def paint_body(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """Grid and bars, clipped to the body."""
    painter.save()
    painter.setClipRect(geometry.body)
    _paint_days(painter, geometry, look)
    _paint_rows(painter, geometry, look)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.text)
    start, end = geometry.visible_halves()
    for index in geometry.visible_rows():
        for piece in geometry.arrangement.pieces[index]:
            if piece.start < end and piece.end > start:
                paint_piece(painter, geometry.piece_box(piece), piece, look, geometry)
    if not any(geometry.arrangement.pieces):
        _paint_invitation(painter, geometry, look)
    _paint_refusals(painter, geometry, look)
    _paint_cursor(painter, geometry, look)
    paint_drag(painter, geometry, look)
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
    fill, ink = _colours(piece.bar, look)
    dashed = piece.bar.state is StayState.OPTION
    painter.setBrush(QColor(fill))
    painter.setPen(Qt.PenStyle.NoPen)
    if dashed:
        pen = QPen(QColor(look.colours.option if not look.by_session else ink), 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = min(3.0, box.width() / 4)
    painter.drawRoundedRect(box, radius, radius)
    if look.hovered is piece:
        painter.setBrush(QColor(255, 255, 255, 28))
        painter.drawRoundedRect(box, radius, radius)
    urgent = piece.conflict or piece.bar.overdue
    if urgent:
        _paint_warning(painter, box, look, geometry)
    if piece.bar.stay_id in look.selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.colours.background), 1))
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2)
        painter.setPen(QPen(QColor(look.colours.text), 2))
        painter.drawRoundedRect(box, 3, 3)
    lead = "! " if urgent else ""
    mark = " ⚿" if piece.bar.locked else ""
    _paint_text(painter, box, lead, piece.bar.name, mark, QColor(ink), geometry)


def _colours(bar: Bar, look: Look) -> tuple[str, str]:
    """Fill and text of a stay's bar."""
    colours = look.colours
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
    shown = _shown(box, geometry).adjusted(6, 0, -6, 0)
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


def _shown(box: QRectF, geometry: Geometry) -> QRectF:
    """The part of a bar that is not scrolled away."""
    return box.intersected(geometry.body)


def _paint_text(
    painter: QPainter,
    box: QRectF,
    lead: str,
    name: str,
    mark: str,
    ink: QColor,
    geometry: Geometry,
) -> None:
    inside = _shown(box, geometry).adjusted(6, 0, -4, 0)
    if geometry.mirrored:
        inside.translate(-2, 0)
    if inside.width() < TEXT_FROM:
        return
    text = fitted(lead, name, mark, int(inside.width()))
    if not text:
        return
    painter.setPen(ink)
    side = Qt.AlignmentFlag.AlignRight if geometry.mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(inside, flags | Qt.AlignmentFlag.AlignAbsolute, text)


@functools.lru_cache(maxsize=16384)
def fitted(lead: str, name: str, mark: str, width: int) -> str:
    """The most of a name that fits: all of it, its surname, its initials, or nothing."""
    metrics = bar_metrics()
    words = name.split()
    surname = " ".join(word for word in words if not word.endswith(".")) or name
    initials = "".join(word[0] for word in words)
    for text in (lead + name + mark, lead + name, lead + surname):
        if metrics.horizontalAdvance(text) <= width:
            return text
    if width >= READABLE:
        return metrics.elidedText(lead + surname, Qt.TextElideMode.ElideRight, width)
    for text in (lead + initials, initials):
        if metrics.horizontalAdvance(text) <= width:
            return text
    return ""


def _paint_cursor(painter: QPainter, geometry: Geometry, look: Look) -> None:
    if look.cursor is None:
        return
    number_of_row, lane, half = look.cursor
    if number_of_row >= len(geometry.arrangement.rows):
        return
    row = geometry.arrangement.rows[number_of_row]
    night = half - half % 2 + 1
    box = geometry.lane_box(row, lane, 1, night, night + 2)
    for piece in geometry.arrangement.pieces[number_of_row]:
        if piece.start <= night < piece.end and piece.lane <= lane < piece.lane + piece.lanes:
            box = geometry.piece_box(piece)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.colours.background), 4))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(QColor(look.colours.text), 2))
    painter.drawRoundedRect(box, 3, 3)


def _paint_refusals(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """Veil the beds that refuse what is being dragged; the others keep their colours."""
    if not look.refused or look.drag is None:
        return
    veil = QColor(look.colours.background)
    veil.setAlpha(VEIL)
    start, end = geometry.visible_halves()
    for index in geometry.visible_rows():
        row = geometry.arrangement.rows[index]
        refused = [bed in look.refused for bed in row.room.bed_ids]
        if all(refused):
            body = geometry.body
            top = geometry.row_top(row)
            painter.fillRect(QRectF(body.left(), top + 1, body.width(), row.height - 1), veil)
            continue
        for lane in (lane for lane, dimmed in enumerate(refused) if dimmed):
            painter.fillRect(geometry.lane_box(row, lane, 1, start, end), veil)


def _paint_invitation(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """An empty rack says what to do first."""
    words = t("Aucun séjour ces jours-ci : tracez des nuits sur un lit, ou importez une liste.")
    width = painter.fontMetrics().horizontalAdvance(words) + 32
    ground = QRectF(0, 0, width, 40)
    ground.moveCenter(geometry.body.center())
    painter.setPen(QColor(look.colours.line))
    painter.setBrush(QColor(look.colours.panel))
    painter.drawRoundedRect(ground, 8, 8)
    painter.setPen(QColor(look.colours.text))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, words)


@functools.cache
def bar_metrics() -> QFontMetricsF:
    """Measures of the face on the bars."""
    return QFontMetricsF(font(BAR_SIZE))
