"""The parts of the rack that stay put: days on top, rooms at the side, free beds at the foot."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from centre_desk.domain.sheets import NightTotals
from ui import dates
from ui.language import number, t
from ui.widgets.rack.geometry import FOOTER_HEIGHT, HEADER_HEIGHT, ROOMS_WIDTH, Geometry
from ui.widgets.rack.painter import Look

FEW_BEDS = 10
FAR_WEEKS = range(1, 53, 4)
NAMED_FROM = 50.0


def start_side(geometry: Geometry) -> Qt.AlignmentFlag:
    """The side on which a line of text begins."""
    side = Qt.AlignmentFlag.AlignRight if geometry.mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def paint_rooms(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """The rooms down the side: number, beds, accessible, and a ring where it is not clean."""
    left = geometry.width - ROOMS_WIDTH if geometry.mirrored else 0
    side = QRectF(left, HEADER_HEIGHT, ROOMS_WIDTH, geometry.body_height)
    painter.save()
    painter.setClipRect(side)
    painter.fillRect(side, QColor(look.colours.background))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    flags = start_side(geometry) | Qt.AlignmentFlag.AlignVCenter
    for index in geometry.visible_rows():
        row = geometry.arrangement.rows[index]
        top = geometry.row_top(row)
        if index:
            colour = look.colours.muted if row.starts_floor else look.colours.line
            painter.fillRect(QRectF(left, top, ROOMS_WIDTH, 1), QColor(colour))
        box = QRectF(left + 12, top, ROOMS_WIDTH - 16, row.height)
        if geometry.mirrored:
            box.translate(-8, 0)
        painter.setFont(look.strong)
        painter.setPen(QColor(look.colours.text))
        painter.drawText(box, flags, row.room.number)
        used = painter.fontMetrics().horizontalAdvance(row.room.number) + 5
        painter.setFont(look.small)
        painter.setPen(QColor(look.colours.muted))
        rest = box.adjusted(0, 0, -used, 0) if geometry.mirrored else box.adjusted(used, 0, 0, 0)
        painter.drawText(rest, flags, str(row.lanes) + ("♿" if row.room.accessible else ""))
        if not row.room.cleanliness.ready:
            x = geometry.width - 6 if geometry.mirrored else 6
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.colours.leaving_text), 1.4))
            painter.drawEllipse(QPointF(x, top + row.height / 2), 2.2, 2.2)
    painter.restore()


def paint_header(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """The days on top, each with its occupancy; weeks and months where days are too narrow."""
    painter.fillRect(QRectF(0, 0, geometry.width, HEADER_HEIGHT), QColor(look.colours.background))
    painter.save()
    painter.setClipRect(QRectF(geometry.body.left(), 0, geometry.body.width(), HEADER_HEIGHT))
    first = geometry.visible_days().start
    for index in geometry.visible_days():
        day = geometry.arrangement.day(2 * index)
        if geometry.days_stand_alone:
            totals = look.totals[index] if index < len(look.totals) else None
            box = geometry.box(2 * index, 2 * index + 2, 0, HEADER_HEIGHT)
            _paint_day(painter, geometry, look, day, totals, box)
        elif day.day == 1 or day.weekday() == 0 or index == first:
            box = geometry.box(2 * index, 2 * index + 2, 0, HEADER_HEIGHT)
            _paint_far_day(painter, geometry, look, day, box)
    now = geometry.arrangement.half(look.today)
    box = geometry.box(now, now + 2, HEADER_HEIGHT - 3, 3)
    box.setWidth(max(box.width(), 3))
    painter.fillRect(box, QColor(look.colours.accent))
    painter.restore()
    painter.fillRect(QRectF(0, HEADER_HEIGHT - 1, geometry.width, 1), QColor(look.colours.line))


def _paint_day(
    painter: QPainter,
    geometry: Geometry,
    look: Look,
    day: date,
    totals: NightTotals | None,
    box: QRectF,
) -> None:
    named = geometry.day_width >= NAMED_FROM
    holiday = totals is not None and bool(totals.holiday)
    today = day == look.today
    painter.setFont(look.strong if today else look.text)
    text = dates.short(day) if named else str(day.day)
    if painter.fontMetrics().horizontalAdvance(text) > box.width() - 6 and named:
        text = f"{dates.initial(day)} {day.day}"
    painter.setPen(QColor(look.colours.accent if today else look.colours.text))
    flags = start_side(geometry) if named else Qt.AlignmentFlag.AlignHCenter
    inside = box.adjusted(7, 6, -2, 0) if named else box.adjusted(0, 6, 0, 0)
    if named and geometry.mirrored:
        inside.translate(-5, 0)
    painter.drawText(inside, flags | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, text)
    painter.setFont(look.small)
    painter.setPen(QColor(look.colours.muted))
    share = f"{round(totals.occupancy * 100)}" if totals else ""
    second = (f"{share} %" if share else "") if named else dates.initial(day)
    if holiday:
        second = f"{second} ★" if named else "★"
    inside.translate(0, 18)
    painter.drawText(inside, flags | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, second)


def _paint_far_day(
    painter: QPainter, geometry: Geometry, look: Look, day: date, box: QRectF
) -> None:
    """From afar: months on the first line, Mondays on the second where they have room."""
    flags = start_side(geometry) | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
    wide = box.adjusted(-200, 6, 0, 0) if geometry.mirrored else box.adjusted(0, 6, 200, 0)
    wide = wide.adjusted(3, 0, -3, 0)
    starts = day == geometry.arrangement.day(2 * geometry.visible_days().start)
    if day.day == 1 or (starts and day.day < 22):
        painter.setFont(look.strong)
        painter.setPen(QColor(look.colours.text))
        painter.drawText(wide, flags, dates.month(day, whole=geometry.day_width > 2.6))
    if day.weekday() == 0 and (geometry.day_width >= 5 or day.isocalendar().week in FAR_WEEKS):
        painter.setFont(look.small)
        painter.setPen(QColor(look.colours.muted))
        wide.translate(0, 18)
        text = (
            str(day.day)
            if geometry.day_width >= 5
            else t("S{week}", week=str(day.isocalendar().week))
        )
        painter.drawText(wide, flags, text)


def paint_totals(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """Free beds of each night, under a bar as long as the house is full."""
    top = geometry.height - FOOTER_HEIGHT
    painter.fillRect(QRectF(0, top, geometry.width, FOOTER_HEIGHT), QColor(look.colours.panel))
    painter.fillRect(QRectF(0, top, geometry.width, 1), QColor(look.colours.line))
    painter.save()
    painter.setClipRect(QRectF(geometry.body.left(), top, geometry.body.width(), FOOTER_HEIGHT))
    for index in geometry.visible_days():
        if index < len(look.totals):
            box = geometry.box(2 * index, 2 * index + 2, top, FOOTER_HEIGHT)
            _paint_free(painter, geometry, look, look.totals[index], box)
    painter.restore()


def paint_corners(painter: QPainter, geometry: Geometry, look: Look) -> None:
    """What lies above and below the rooms: nothing, and what the figures at the foot count."""
    left = geometry.width - ROOMS_WIDTH if geometry.mirrored else 0
    top = geometry.height - FOOTER_HEIGHT
    painter.fillRect(QRectF(left, 0, ROOMS_WIDTH, HEADER_HEIGHT), QColor(look.colours.background))
    painter.fillRect(QRectF(left, HEADER_HEIGHT - 1, ROOMS_WIDTH, 1), QColor(look.colours.line))
    painter.fillRect(QRectF(left, top, ROOMS_WIDTH, FOOTER_HEIGHT), QColor(look.colours.panel))
    painter.fillRect(QRectF(left, top, ROOMS_WIDTH, 1), QColor(look.colours.line))
    painter.setFont(look.small)
    painter.setPen(QColor(look.colours.muted))
    place = QRectF(left + 6, top, ROOMS_WIDTH - 8, FOOTER_HEIGHT)
    painter.drawText(place, start_side(geometry) | Qt.AlignmentFlag.AlignVCenter, t("Lits libres"))


def _paint_free(
    painter: QPainter, geometry: Geometry, look: Look, totals: NightTotals, box: QRectF
) -> None:
    colours = look.colours
    if not geometry.days_stand_alone:
        height = (FOOTER_HEIGHT - 6) * min(totals.occupancy, 1)
        width = max(box.width() - (1 if box.width() > 3 else 0), 1)
        bar = QRectF(box.left(), box.bottom() - 2 - height, width, height)
        painter.fillRect(bar, QColor(colours.conflict if totals.beds_free < 0 else colours.accent))
        return
    track = QRectF(box.left() + 1, box.top(), box.width() - 4, 3)
    painter.fillRect(track, QColor(colours.soft_accent))
    taken = track.width() * min(totals.occupancy, 1)
    left = track.right() - taken if geometry.mirrored else track.left()
    painter.fillRect(QRectF(left, track.top(), taken, 3), QColor(colours.accent))
    if totals.beds_free <= 0:
        colour = colours.conflict_text
    elif totals.beds_free <= FEW_BEDS:
        colour = colours.leaving_text
    else:
        colour = colours.text
    painter.setFont(look.strong if geometry.day_width >= 26 else look.small)
    painter.setPen(QColor(colour))
    named = geometry.day_width >= NAMED_FROM
    flags = start_side(geometry) if named else Qt.AlignmentFlag.AlignHCenter
    inside = box.adjusted(7, 3, -2, 0) if named else box.adjusted(-4, 3, 4, 0)
    if named and geometry.mirrored:
        inside.translate(-5, 0)
    text = number(totals.beds_free)
    painter.drawText(inside, flags | Qt.AlignmentFlag.AlignVCenter, text)
