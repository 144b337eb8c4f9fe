"""What the rack keeps painted: squares of its sheet, so that a scroll lays pictures side by side.

A tile is as sharp as the screen: it is measured in the screen's own pixels. What lies beside the
viewport is painted ahead while nothing else is to be done, one tile at a time.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap

from ui.widgets.rack import painter as body
from ui.widgets.rack import sides
from ui.widgets.rack.geometry import FOOTER_HEIGHT, HEADER_HEIGHT, ROOMS_WIDTH, Geometry
from ui.widgets.rack.painter import Look

WIDE, HIGH = 1024, 512
"""Size of a tile of the body, in pixels of the screen."""
KEPT = 96 * 2**20
"""Bytes of pictures that are kept, unless the screen itself needs more."""

BODY, ROOMS, HEADER, FOOTER = "body", "rooms", "header", "footer"
Place = tuple[str, int, int]
"""Part of the rack, number along the time axis, number down the rooms."""
Shown = tuple[Geometry, Look, float]
"""What is painted, how, and the pixels of the screen to one of the window."""
PAINTERS: dict[str, Callable[[QPainter, Geometry, Look], None]] = {
    BODY: body.paint_sheet,
    ROOMS: sides.paint_rooms,
    HEADER: sides.paint_header,
    FOOTER: sides.paint_totals,
}


class Tiles(QObject):
    """Pictures of one sheet; another sheet, or another way to show it, throws them all away."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Place, QPixmap] = OrderedDict()
        self._bytes = 0
        self._stamp: tuple[object, ...] = ()
        self._arrangement: object = None
        self._ahead: list[Place] = []
        self._now: Shown | None = None
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._paint_ahead)

    @property
    def bytes(self) -> int:
        """How much memory the pictures take."""
        return self._bytes

    def forget(self) -> None:
        """Throw every picture away."""
        self._kept.clear()
        self._bytes = 0
        self._now = None
        self._stop()

    def paint(
        self, painter: QPainter, geometry: Geometry, look: Look, ratio: float, wanted: QRect
    ) -> None:
        """Lay the sheet, the rooms, the days and the totals where they are *wanted*.

        *ratio* is that of the screen: how many of its pixels there are to one of the window.
        """
        self._renew(geometry, look, ratio)
        moved = self._now is None or self._now[0] != geometry
        self._now = geometry, look, ratio
        scale = 1 / ratio
        painter.save()
        # The pictures are copied pixel by pixel, never stretched.
        painter.scale(scale, scale)
        for part, area in _areas(geometry).items():
            shown = _enlarged(area.intersected(wanted), ratio)
            if shown.isEmpty():
                continue
            painter.setClipRect(shown)
            for place in _places(part, geometry, ratio):
                corner, size = _corner(place, geometry, ratio), _size(part, ratio)
                if shown.intersects(QRect(corner, size)):
                    painter.drawPixmap(corner, self._tile(place, self._now))
        painter.restore()
        if moved:
            self._look_ahead(geometry, ratio)

    def _renew(self, geometry: Geometry, look: Look, ratio: float) -> None:
        sheet = geometry.arrangement
        stamp = (geometry.day_width, geometry.mirrored, ratio, look.sheet)
        if sheet is not self._arrangement or stamp != self._stamp:
            self.forget()
            self._arrangement, self._stamp = sheet, stamp

    def _tile(self, place: Place, now: Shown) -> QPixmap:
        found = self._kept.get(place)
        if found is not None:
            self._kept.move_to_end(place)
            return found
        geometry, look, ratio = now
        found = self._kept[place] = painted(place, geometry, look, ratio)
        self._bytes += _weight(found)
        screen = geometry.width * geometry.height * 4 * ratio**2
        while self._bytes > max(KEPT, 3 * screen):
            self._bytes -= _weight(self._kept.popitem(last=False)[1])
        return found

    def _look_ahead(self, geometry: Geometry, ratio: float) -> None:
        """Note which tiles beside the viewport are missing."""
        self._ahead = [
            place
            for part in PAINTERS
            for place in _places(part, geometry, ratio, beside=1)
            if place not in self._kept
        ]
        if self._ahead:
            self._idle.start()
        else:
            self._idle.stop()

    def _paint_ahead(self) -> None:
        while self._ahead and self._ahead[-1] in self._kept:
            self._ahead.pop()
        if self._ahead and self._now:
            self._tile(self._ahead.pop(), self._now)
        else:
            self._stop()

    def _stop(self) -> None:
        self._ahead = []
        self._idle.stop()


def painted(place: Place, geometry: Geometry, look: Look, ratio: float) -> QPixmap:
    """One tile: the same strokes as on the screen, on a sheet that is as large as the tile."""
    part, along, down = place
    size = _size(part, ratio)
    wide, high = size.width(), size.height()
    sheet = replace(
        geometry,
        width=ROOMS_WIDTH + (0 if part == ROOMS else wide / ratio),
        height=HEADER_HEIGHT + FOOTER_HEIGHT + (high / ratio if part in (BODY, ROOMS) else 0),
        across=along * WIDE / ratio,
        down=down * HIGH / ratio,
        whole=True,
    )
    made = QPixmap(size)
    made.setDevicePixelRatio(ratio)
    made.fill(look.colours.background)
    painter = QPainter(made)
    try:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        left = 0 if part == ROOMS else sheet.body.left()
        top = {BODY: HEADER_HEIGHT, ROOMS: HEADER_HEIGHT, HEADER: 0, FOOTER: HEADER_HEIGHT}[part]
        painter.translate(-left, -top)
        PAINTERS[part](painter, sheet, look)
    finally:
        painter.end()
    made.setDevicePixelRatio(1)
    return made


def _areas(geometry: Geometry) -> dict[str, QRectF]:
    """Where on the viewport each part lies."""
    inside = geometry.body
    side = 0 if not geometry.mirrored else inside.right()
    foot = geometry.height - FOOTER_HEIGHT
    return {
        BODY: inside,
        ROOMS: QRectF(side, inside.top(), ROOMS_WIDTH, inside.height()),
        HEADER: QRectF(inside.left(), 0, inside.width(), HEADER_HEIGHT),
        FOOTER: QRectF(inside.left(), foot, inside.width(), FOOTER_HEIGHT),
    }


def _places(part: str, geometry: Geometry, ratio: float, *, beside: int = 0) -> Iterator[Place]:
    """The tiles of a part that show, and as many again on each side as *beside*."""
    if part == HEADER and not geometry.days_stand_alone:
        return  # The month at the rim keeps its name: that changes with every scroll.
    wide, high = WIDE / ratio, HIGH / ratio
    last_along = int(max(geometry.total_width, geometry.body.width()) // wide)
    last_down = int(max(geometry.arrangement.height, geometry.body_height) // high)
    along = down = range(1)
    if part != ROOMS:
        first, last = geometry.across // wide, (geometry.across + geometry.body.width() - 1) // wide
        along = range(max(int(first) - beside, 0), min(int(last) + beside, last_along) + 1)
    if part in (BODY, ROOMS):
        first, last = geometry.down // high, (geometry.down + geometry.body_height - 1) // high
        down = range(max(int(first) - beside, 0), min(int(last) + beside, last_down) + 1)
    yield from product((part,), along, down)


def _corner(place: Place, geometry: Geometry, ratio: float) -> QPoint:
    """Where a tile is laid, in pixels of the screen."""
    part, along, down = place
    wide = _size(part, ratio).width()
    near = round((ROOMS_WIDTH - geometry.across) * ratio) + along * WIDE
    if part == ROOMS:
        left = round((geometry.width - ROOMS_WIDTH) * ratio) if geometry.mirrored else 0
    else:
        left = round(geometry.width * ratio) - near - wide if geometry.mirrored else near
    top = {
        HEADER: 0,
        FOOTER: round((geometry.height - FOOTER_HEIGHT) * ratio),
    }.get(part, round((HEADER_HEIGHT - geometry.down) * ratio) + down * HIGH)
    return QPoint(left, top)


def _size(part: str, ratio: float) -> QSize:
    wide = round(ROOMS_WIDTH * ratio) if part == ROOMS else WIDE
    high = {HEADER: HEADER_HEIGHT, FOOTER: FOOTER_HEIGHT}.get(part)
    return QSize(wide, HIGH if high is None else round(high * ratio))


def _enlarged(area: QRectF, ratio: float) -> QRect:
    return QRectF(area.topLeft() * ratio, area.size() * ratio).toRect()


def _weight(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8
