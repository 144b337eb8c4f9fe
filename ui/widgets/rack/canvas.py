"""The rack as a picture that scrolls and zooms; what a press means is not its affair."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from centre_desk.queries.views import Rack
from ui import theme, tokens
from ui.language import mirrored
from ui.widgets.rack import cell as cells
from ui.widgets.rack import painter as body
from ui.widgets.rack import sides
from ui.widgets.rack.arrangement import Arrangement
from ui.widgets.rack.filters import Filters
from ui.widgets.rack.geometry import HEADER_HEIGHT, ROOMS_WIDTH, Geometry, on_a_pixel
from ui.widgets.rack.overlay import paint_over
from ui.widgets.rack.tiles import Tiles

WIDEST, NARROWEST = 1, 366
"""Days across the viewport at the ends of the zoom."""


class RackCanvas(QAbstractScrollArea):
    """Paints an arrangement.

    Signals:
        moved: the user scrolled or zoomed.
    """

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._arrangement: Arrangement | None = None
        self._look: body.Look | None = None
        self._days_shown = 14.0
        self._cursor: cells.Cell | None = None
        self._by_keyboard = False
        self._quiet = False
        self._tiles = Tiles(self)
        # Every pixel is painted here: nothing behind the viewport needs to be painted first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)

    def show_rack(
        self, rack: Rack, arrangement: Arrangement, filters: Filters | None = None
    ) -> None:
        """Paint *arrangement*, keeping the day and the room that are at the corner."""
        with self._unheard():
            self._take(rack, arrangement, filters or Filters())

    def _take(self, rack: Rack, arrangement: Arrangement, filters: Filters) -> None:
        first = self.first_day() if self._arrangement else None
        selected: frozenset[int] = self._look.selected if self._look else frozenset()
        by_session = self._look.by_session if self._look else False
        self._cursor = cells.shifted(self._cursor, self._arrangement, arrangement)
        self._let_go()
        self._arrangement = arrangement
        self._look = body.Look(
            colours=theme.tokens(),
            text=theme.font(body.BAR_SIZE),
            strong=theme.font(strong=True),
            small=theme.font(tokens.SMALL_SIZE),
            today=rack.today,
            totals=rack.totals,
            by_session=by_session,
            selected=selected,
            filters=filters,
        )
        self._fit_scrollbars()
        if first is not None:
            self.show_from(first)
        self.viewport().update()

    def geometry_now(self) -> Geometry | None:
        """What the viewport shows at this moment."""
        if self._arrangement is None:
            return None
        ratio = self.devicePixelRatioF()
        return Geometry(
            self._arrangement,
            self.viewport().width(),
            self.viewport().height(),
            self._day_width(),
            on_a_pixel(self.horizontalScrollBar().value(), ROOMS_WIDTH, ratio),
            on_a_pixel(self.verticalScrollBar().value(), HEADER_HEIGHT, ratio),
            mirrored(),
        )

    @property
    def days_shown(self) -> float:
        """How many days lie across the viewport."""
        return self._days_shown

    def first_day(self) -> date | None:
        """The first day that shows, even in part."""
        geometry = self.geometry_now()
        if geometry is None:
            return None
        # A scroll bar counts whole pixels: one of them must not make it the day before.
        return geometry.arrangement.day(geometry.visible_halves()[0] + 2 / geometry.day_width)

    def show_from(self, day: date) -> None:
        """Scroll so that *day* is the first."""
        if self._arrangement:
            along = self._arrangement.half(day) * self._day_width() / 2
            with self._unheard():
                self.horizontalScrollBar().setValue(round(along))

    def zoom(self, days: float, *, around: float | None = None) -> None:
        """Show *days* across the viewport, the day at *around* (pixels) staying where it is."""
        geometry = self.geometry_now()
        self._days_shown = min(max(days, WIDEST), NARROWEST)
        if geometry is None:
            return
        half = geometry.half_at(around) if around is not None else geometry.visible_halves()[0]
        away = 0.0
        if around is not None:
            away = (self.viewport().width() - around if mirrored() else around) - ROOMS_WIDTH
        with self._unheard():
            self._fit_scrollbars()
            self.horizontalScrollBar().setValue(round(half * self._day_width() / 2 - away))
        self.viewport().update()
        self.moved.emit()

    @property
    def chosen(self) -> frozenset[int]:
        """The stays that are chosen."""
        return self._look.selected if self._look else frozenset()

    def choose(self, stay_ids: Collection[int]) -> None:
        """Mark every bar of some stays."""
        self._change_look(selected=frozenset(stay_ids))

    def colour_by_session(self, wanted: bool) -> None:
        """Colour the bars by session rather than by state."""
        self._change_look(by_session=wanted)

    def bring_up(self, stay_id: int) -> None:
        """Scroll down or up until a stay's room shows."""
        if self._arrangement and (piece := self._arrangement.of_stay(stay_id)):
            self._bring_row_up(piece.row)

    def bring_room_up(self, room_id: int) -> bool:
        """Scroll to a room and put the keyboard's cell there; False where it is not shown."""
        rows = self._arrangement.rows if self._arrangement else ()
        for number, row in enumerate(rows):
            if row.room.id == room_id and self._arrangement and self._look:
                self._cursor = (number, 0, max(self._arrangement.half(self._look.today), 0))
                self._by_keyboard = True
                self._bring_row_up(number)
                self.setFocus()
                return True
        return False

    def _let_go(self) -> None:
        """Whatever is under way ends here; for whoever inherits."""

    def retheme(self) -> None:
        """Take the colours and faces of the theme in use."""
        self._change_look(colours=theme.tokens())

    @contextmanager
    def _unheard(self) -> Iterator[None]:
        """What the program itself does to the scroll bars is no wish of the user's."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    def _scrolled(self) -> None:
        if not self._quiet:
            self.moved.emit()

    def _bring_row_up(self, number: int) -> None:
        geometry = self.geometry_now()
        if geometry is None:
            return
        row, bar = geometry.arrangement.rows[number], self.verticalScrollBar()
        if row.top < bar.value():
            bar.setValue(row.top)
        elif row.top + row.height > bar.value() + geometry.body_height:
            bar.setValue(row.top + row.height - int(geometry.body_height) + 4)

    def _bring_half_in(self, half: int) -> None:
        bar, width = self.horizontalScrollBar(), self._day_width()
        near, far = half * width / 2, (half + 3) * width / 2
        shown = self.viewport().width() - ROOMS_WIDTH
        if near < bar.value():
            bar.setValue(int(near))
        elif far > bar.value() + shown:
            bar.setValue(int(far - shown) + 1)

    def _change_look(self, **changes: object) -> None:
        if self._look is not None:
            self._look = replace(self._look, **changes)  # type: ignore[arg-type]
            self.viewport().update()

    def _day_width(self) -> float:
        return max(self.viewport().width() - ROOMS_WIDTH, 50) / self._days_shown

    def _fit_scrollbars(self) -> None:
        geometry = self.geometry_now()
        if geometry is None:
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(round(geometry.total_width - geometry.body.width()), 0))
        across.setSingleStep(max(round(self._day_width()), 1))
        across.setPageStep(round(geometry.body.width()))
        down.setRange(0, max(geometry.arrangement.height - int(geometry.body_height) + 4, 0))
        down.setSingleStep(37)
        down.setPageStep(int(geometry.body_height))

    # Qt's virtual functions

    def paintEvent(self, event: QPaintEvent) -> None:
        geometry, look = self.geometry_now(), self._look
        if geometry is None or look is None:
            return
        if self.hasFocus() and self._by_keyboard:
            look = replace(look, cursor=self._cursor)
        painter = QPainter(self.viewport())
        try:
            # Each text runs as its own letters do: a Latin name keeps its full stop at its end.
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            ratio = self.devicePixelRatioF()
            self._tiles.paint(painter, geometry, look, ratio, event.rect())
            if not geometry.days_stand_alone:
                sides.paint_header(painter, geometry, look)
            paint_over(painter, geometry, look, ratio, event.rect())
            sides.paint_corners(painter, geometry, look)
        finally:
            # A painter left active would take the whole program down with the next paint.
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The day at the start stays there, whatever becomes of the width."""
        across = self.horizontalScrollBar()
        old = max(event.oldSize().width() - ROOMS_WIDTH, 50) / self._days_shown
        days = across.value() / old
        with self._unheard():
            self._fit_scrollbars()
            across.setValue(round(days * self._day_width()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.zoom(self._days_shown * 0.85**steps, around=event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            delta = event.angleDelta().y() or event.angleDelta().x()
            across = self.horizontalScrollBar()
            across.setValue(round(across.value() - delta / 120 * across.singleStep()))
        else:
            super().wheelEvent(event)
        event.accept()
