"""The rack as a widget: scrolling, zoom, pointer and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from centre_desk.domain.periods import Nights
from centre_desk.queries.views import Rack
from ui import theme
from ui.language import mirrored
from ui.widgets.rack import cell as cells
from ui.widgets.rack import drag, sides
from ui.widgets.rack import painter as body
from ui.widgets.rack.arrangement import Arrangement
from ui.widgets.rack.geometry import ROOMS_WIDTH, Geometry, Spot
from ui.widgets.rack.tips import tip_of

WIDEST, NARROWEST = 1, 366
"""Days across the viewport at the ends of the zoom."""


class RackView(QAbstractScrollArea):
    """Paints an arrangement and tells where it was pressed.

    Signals:
        stay_pressed: a stay's id.
        block_pressed: a block's id.
        cell_pressed: a bed's id and the first night meant.
        bar_dropped: a stay's id and the bed it was dragged to.
        end_dropped: a stay's id and the departure day its end was dragged to.
        nights_drawn: a bed's id and the nights drawn on it.
        moved: the user scrolled or zoomed.
        left: Escape was pressed.
    """

    stay_pressed = Signal(object)
    block_pressed = Signal(object)
    cell_pressed = Signal(object, object)
    bar_dropped = Signal(object, object)
    end_dropped = Signal(object, object)
    nights_drawn = Signal(object, object)
    moved = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._arrangement: Arrangement | None = None
        self._look: body.Look | None = None
        self._days_shown = 14.0
        self._cursor: cells.Cell | None = None
        self._by_keyboard = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._quiet = False
        self._pressed: tuple[QPointF, Spot] | None = None
        self._drag: drag.Drag | None = None
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)

    def show_rack(self, rack: Rack, arrangement: Arrangement) -> None:
        """Paint *arrangement*, keeping the day and the room that are at the corner."""
        with self._unheard():
            self._take(rack, arrangement)

    def _take(self, rack: Rack, arrangement: Arrangement) -> None:
        first = self.first_day() if self._arrangement else None
        selected = self._look.selected if self._look else None
        by_session = self._look.by_session if self._look else False
        self._cursor = cells.shifted(self._cursor, self._arrangement, arrangement)
        self._let_go()
        self._arrangement = arrangement
        self._look = body.Look(
            colours=theme.tokens(),
            text=theme.font(body.BAR_SIZE),
            strong=theme.font(strong=True),
            small=theme.font(theme.SMALL_SIZE),
            today=rack.today,
            totals=rack.totals,
            by_session=by_session,
            selected=selected,
        )
        self._fit_scrollbars()
        if first is not None:
            self.show_from(first)
        self.viewport().update()

    def geometry_now(self) -> Geometry | None:
        """What the viewport shows at this moment."""
        if self._arrangement is None:
            return None
        return Geometry(
            self._arrangement,
            self.viewport().width(),
            self.viewport().height(),
            self._day_width(),
            self.horizontalScrollBar().value(),
            self.verticalScrollBar().value(),
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

    def select(self, stay_id: int | None) -> None:
        """Mark every bar of a stay."""
        self._change_look(selected=stay_id)

    def colour_by_session(self, wanted: bool) -> None:
        """Colour the bars by session rather than by state."""
        self._change_look(by_session=wanted)

    def bring_up(self, stay_id: int) -> None:
        """Scroll down or up until a stay's room shows."""
        if self._arrangement and (piece := self._arrangement.of_stay(stay_id)):
            self._bring_row_up(piece.row)

    def bring_room_up(self, room_id: int) -> None:
        """Scroll to a room and put the keyboard's cell there."""
        rows = self._arrangement.rows if self._arrangement else ()
        for number, row in enumerate(rows):
            if row.room.id == room_id and self._arrangement and self._look:
                self._cursor = (number, 0, max(self._arrangement.half(self._look.today), 0))
                self._by_keyboard = True
                self._bring_row_up(number)
                self.setFocus()

    def show_drag(self, dragged: drag.Drag) -> None:
        """Show where a drag would end."""
        self._drag = dragged
        self._change_look(drag=dragged, hovered=None)

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
        down.setRange(0, max(geometry.arrangement.height - geometry.body_height + 4, 0))
        down.setSingleStep(37)
        down.setPageStep(geometry.body_height)

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
            painter.fillRect(event.rect(), self.palette().window())
            body.paint_body(painter, geometry, look)
            sides.paint_rooms(painter, geometry, look)
            sides.paint_header(painter, geometry, look)
            sides.paint_footer(painter, geometry, look)
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        self._pressed = None
        if event.button() is Qt.MouseButton.LeftButton and (spot := self._spot(event.position())):
            self._pressed = (event.position(), spot)
            self._cursor = (spot.row, spot.lane, max(spot.half - 1, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._spot(event.position())
        if self._pressed and spot:
            place, start = self._pressed
            far = (event.position() - place).manhattanLength()
            if self._drag is None and far >= QApplication.startDragDistance():
                self._drag = drag.begun(start)
            if self._drag:
                self.show_drag(self._drag.to(spot))
                return
        self._hover(spot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, dragged = self._pressed, self._drag
        self._let_go()
        if dragged:
            self._drop(dragged)
        elif pressed and event.button() is Qt.MouseButton.LeftButton:
            self._press(pressed[1])

    def _hover(self, spot: Spot | None) -> None:
        hovered = spot.piece if spot else None
        if self._look and hovered is not self._look.hovered:
            self._change_look(hovered=hovered)
            self.viewport().setToolTip(tip_of(hovered) if hovered else "")
        shape = Qt.CursorShape.ArrowCursor
        if spot and hovered and hovered.stay_id is not None:
            edge = Qt.CursorShape.SizeHorCursor
            shape = edge if spot.edge else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _let_go(self) -> None:
        self._pressed = self._drag = None
        self._change_look(drag=None)

    def _drop(self, dragged: drag.Drag) -> None:
        arrangement, piece = self._arrangement, dragged.start.piece
        if arrangement is None:
            return
        bed, (arrival, departure) = dragged.bed(arrangement), dragged.days(arrangement)
        if piece is None:
            self.nights_drawn.emit(bed, Nights(arrival, departure))
        elif dragged.kind == drag.LENGTHEN:
            self.end_dropped.emit(piece.stay_id, departure)
        elif bed != piece.bar.bed_id:
            self.bar_dropped.emit(piece.stay_id, bed)

    def leaveEvent(self, event: QEvent) -> None:
        self._change_look(hovered=None)

    def focusInEvent(self, event: QEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        along = -1 if mirrored() else 1
        match event.key():
            case Qt.Key.Key_Right:
                self._step(0, along)
            case Qt.Key.Key_Left:
                self._step(0, -along)
            case Qt.Key.Key_Down:
                self._step(1, 0)
            case Qt.Key.Key_Up:
                self._step(-1, 0)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                if self._cursor and self._arrangement:
                    self._press(cells.spot(self._arrangement, self._cursor))
            case Qt.Key.Key_Escape if self._drag:
                self._let_go()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                super().keyPressEvent(event)
            case _:
                event.ignore()

    def _spot(self, place: QPointF) -> Spot | None:
        geometry = self.geometry_now()
        return geometry.spot(place) if geometry else None

    def _press(self, spot: Spot) -> None:
        arrangement = self._arrangement
        if arrangement is None:
            return
        if spot.piece is None:
            bed = arrangement.rows[spot.row].room.bed_ids[spot.lane]
            self.cell_pressed.emit(bed, arrangement.day(spot.half))
        elif spot.piece.stay_id is not None:
            self.stay_pressed.emit(spot.piece.stay_id)
        else:
            self.block_pressed.emit(getattr(spot.piece.bar, "block_id", None))

    def _step(self, lanes: int, days: int) -> None:
        """Move the keyboard's cell; the first press only shows where it is."""
        geometry = self.geometry_now()
        if geometry is None or self._look is None or not geometry.arrangement.rows:
            return
        if self._cursor is None:
            self._cursor = cells.first(geometry, self._look.today)
        else:
            self._cursor = cells.stepped(geometry.arrangement, self._cursor, lanes, days)
        self._by_keyboard = True
        self._bring_row_up(self._cursor[0])
        self._bring_half_in(self._cursor[2])
        self.viewport().update()

    def _bring_row_up(self, number: int) -> None:
        geometry = self.geometry_now()
        if geometry is None:
            return
        row, bar = geometry.arrangement.rows[number], self.verticalScrollBar()
        if row.top < bar.value():
            bar.setValue(row.top)
        elif row.top + row.height > bar.value() + geometry.body_height:
            bar.setValue(row.top + row.height - geometry.body_height + 4)

    def _bring_half_in(self, half: int) -> None:
        bar, width = self.horizontalScrollBar(), self._day_width()
        near, far = half * width / 2, (half + 3) * width / 2
        shown = self.viewport().width() - ROOMS_WIDTH
        if near < bar.value():
            bar.setValue(int(near))
        elif far > bar.value() + shown:
            bar.setValue(int(far - shown) + 1)
