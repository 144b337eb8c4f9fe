"""The rack under the hands: pointer and keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from centre_desk.domain.periods import Nights
from ui.language import mirrored
from ui.latin_keys import meant
from ui.widgets.rack import cell as cells
from ui.widgets.rack import drag
from ui.widgets.rack.canvas import RackCanvas
from ui.widgets.rack.dragged import covered
from ui.widgets.rack.geometry import Spot
from ui.widgets.rack.rooms_swap import nights_meant
from ui.widgets.rack.tips import tip_of

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
}
"""Lanes and days for each arrow."""
NEAR_EDGE = 28
"""Pixels from the rim where a drag makes the rack scroll."""
TICK = 30
"""Milliseconds between two steps of that scrolling."""


class RackView(RackCanvas):
    """Tells where the rack was pressed and what was dragged where.

    Signals:
        stay_pressed: a stay's id.
        several_chosen: the ids of two or more stays, or of none any more.
        block_pressed: the id of a room that is blocked, and the day meant.
        cell_pressed: a bed's id and the first night meant.
        drag_began: the ids of the stays that are carried; nothing is drawn or lengthened then.
        drag_over: where on the screen they are carried.
        drag_ended: they were let go, or the drag was given up.
        bars_dropped: the bed for each stay that was dragged.
        dropped_outside: the stays and the place on the screen where they were let go.
        end_dropped: a stay's id and the departure day its end was dragged to.
        nights_drawn: a bed's id and the nights drawn on it.
        swap_wanted: the ids of two stays.
        rooms_swap_wanted: the ids of two rooms and the nights over which they are exchanged.
        bed_wanted: a stay's id that shall be moved.
        block_wanted: a bed's id and the day from which it shall be out of service.
        paste_wanted: a stay's id, a bed's id and the arrival of its copy.
        jump_wanted: weeks and months to go on, backwards if negative.
        left: Escape was pressed.
    """

    stay_pressed = Signal(object)
    several_chosen = Signal(object)
    block_pressed = Signal(object, object)
    cell_pressed = Signal(object, object)
    drag_began = Signal(object)
    drag_over = Signal(object)
    drag_ended = Signal()
    bars_dropped = Signal(object)
    dropped_outside = Signal(object, object)
    end_dropped = Signal(object, object)
    nights_drawn = Signal(object, object)
    swap_wanted = Signal(object, object)
    rooms_swap_wanted = Signal(object, object, object)
    bed_wanted = Signal(object)
    block_wanted = Signal(object, object)
    paste_wanted = Signal(object, object, object)
    jump_wanted = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._pressed: tuple[QPointF, Spot] | None = None
        self._drag: drag.Drag | None = None
        self._held: QPointF | None = None
        self._anchor: cells.Cell | None = None
        self._copied: int | None = None
        self._edge = QTimer(self)
        self._edge.setInterval(TICK)
        self._edge.timeout.connect(self._scroll_at_edge)

    def select(self, stay_id: int | None) -> None:
        """Mark one stay, or none."""
        self.choose(() if stay_id is None else (stay_id,))

    def show_drag(self, dragged: drag.Drag) -> None:
        """Show where a drag would end."""
        self._drag = dragged
        geometry, before = self.geometry_now(), self._look
        if geometry is None or before is None or before.drag is None:
            self._change_look(drag=dragged, hovered=None)
            return
        # Only where it was and where it is now: a step must keep up with the pointer.
        self._look = replace(before, drag=dragged)
        self.viewport().update(covered(geometry, before))
        self.viewport().update(covered(geometry, self._look))

    def show_refusals(self, refused: Mapping[int, str]) -> None:
        """Dim the beds that what is carried cannot have; a step then works from memory."""
        if self._drag:
            self._change_look(refused=refused)

    def carry(self, place: QPointF, nights: Nights, name: str) -> None:
        """Show a stay of the shelf over *place* of the viewport."""
        spot = self._spot(place)
        if spot is None:
            self._let_go()
        else:
            self._held = place
            self.show_drag(drag.Drag(drag.MOVE, spot, spot, nights, name))

    def put_down(self) -> int | None:
        """The bed over which a stay of the shelf is let go."""
        dragged, arrangement = self._drag, self._arrangement
        self._let_go()
        return dragged.bed(arrangement) if dragged and arrangement else None

    # The pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        self._pressed = self._anchor = None
        geometry, left = self.geometry_now(), event.button() is Qt.MouseButton.LeftButton
        if geometry and left and (row := geometry.room_at(event.position())) is not None:
            self._change_look(rooms=(row, row))
        elif event.button() is Qt.MouseButton.LeftButton and (spot := self._spot(event.position())):
            self._pressed = (event.position(), spot)
            self._cursor = (spot.row, spot.lane, max(spot.half - 1, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._look and self._look.rooms:
            geometry = self.geometry_now()
            row = geometry.room_at(event.position()) if geometry else None
            self._change_look(
                rooms=(self._look.rooms[0], self._look.rooms[0] if row is None else row)
            )
            return
        if self._pressed is None:
            self._hover(self._spot(event.position()))
            return
        place, start = self._pressed
        far = (event.position() - place).manhattanLength()
        if self._drag is None and far >= QApplication.startDragDistance():
            self._begin(start, event)
        if self._drag:
            self._drag_to(event.position())

    def _begin(self, start: Spot, event: QMouseEvent) -> None:
        self._drag = drag.begun(start, swap=bool(event.modifiers() & ALT))
        if self._drag is None or self._drag.kind != drag.MOVE or start.piece is None:
            return
        mine = start.piece.stay_id
        if mine is not None and mine not in self.chosen:
            self.choose((mine,))
        self.drag_began.emit(tuple(self.chosen))

    def _drag_to(self, place: QPointF) -> None:
        self._held = place
        if self._drag and (spot := self._spot(place)):
            self.show_drag(self._drag.to(spot))
        self._edge.start() if any(self._pull(place)) else self._edge.stop()
        self.drag_over.emit(self.viewport().mapToGlobal(place.toPoint()))

    def _pull(self, place: QPointF) -> tuple[int, int]:
        """How far to scroll, along the time and down, for a pointer near the rim."""
        geometry = self.geometry_now()
        if geometry is None:
            return 0, 0
        rim = geometry.body
        across = int(place.x() > rim.right() - NEAR_EDGE) - int(place.x() < rim.left() + NEAR_EDGE)
        down = int(place.y() > rim.bottom() - NEAR_EDGE) - int(place.y() < rim.top() + NEAR_EDGE)
        return (-across if mirrored() else across), down

    def _scroll_at_edge(self) -> None:
        if self._held is None or self._drag is None:
            self._edge.stop()
            return
        across, down = self._pull(self._held)
        for bar, way in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            if way:
                bar.setValue(bar.value() + way * 12)
        if spot := self._spot(self._held):
            self.show_drag(self._drag.to(spot))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, dragged, chosen = self._pressed, self._drag, self.chosen
        rooms = self._look.rooms if self._look else None
        self._let_go()
        if rooms:
            self._swap_rooms(rooms)
            return
        if dragged and self._spot(event.position()) is None and dragged.kind == drag.MOVE:
            where = self.viewport().mapToGlobal(event.position().toPoint())
            self.dropped_outside.emit(tuple(chosen), where)
        elif dragged:
            self._drop(dragged, chosen)
        elif pressed and event.button() is Qt.MouseButton.LeftButton:
            self._press(pressed[1], more=bool(event.modifiers() & CONTROL))

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
        carried = self._drag is not None
        self._pressed = self._drag = self._held = None
        self._edge.stop()
        self._change_look(drag=None, refused={}, rooms=None)
        if carried:
            self.drag_ended.emit()

    def _drop(self, dragged: drag.Drag, chosen: frozenset[int]) -> None:
        arrangement, piece = self._arrangement, dragged.start.piece
        if arrangement is None:
            return
        bed, (arrival, departure) = dragged.bed(arrangement), dragged.days(arrangement)
        if piece is None:
            self.nights_drawn.emit(bed, Nights(arrival, departure))
        elif dragged.kind == drag.LENGTHEN:
            self.end_dropped.emit(piece.stay_id, departure)
        elif dragged.kind == drag.SWAP and dragged.other is not None:
            self.swap_wanted.emit(piece.stay_id, dragged.other)
        elif bed != piece.bar.bed_id:
            several = len(chosen) > 1 and piece.stay_id in chosen
            beds = dragged.along(arrangement, chosen) if several else {piece.stay_id: bed}
            if beds:
                self.bars_dropped.emit(beds)

    def leaveEvent(self, event: QEvent) -> None:
        self._change_look(hovered=None)

    def focusInEvent(self, event: QEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.viewport().update()

    def _spot(self, place: QPointF) -> Spot | None:
        geometry = self.geometry_now()
        return geometry.spot(place) if geometry else None

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            lanes, days = STEPS[event.key()]
            along = -days if mirrored() else days
            keys = event.modifiers()
            self._step(lanes, along, more=bool(keys & SHIFT), whole=bool(keys & CONTROL))
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                if spot := self._spot_of_cell():
                    self._press(spot, more=bool(event.modifiers() & CONTROL))
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self._turn(1 if event.key() == Qt.Key.Key_PageDown else -1, event.modifiers())
            case Qt.Key.Key_Escape if self._drag or (self._look and self._look.rooms):
                self._let_go()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _ if event.modifiers() & (CONTROL | ALT) or not self._deed(event):
                event.ignore()

    def _turn(self, way: int, keys: Qt.KeyboardModifier) -> None:
        """A week, a month with Ctrl, a screen of rooms with Shift."""
        if keys & SHIFT:
            rooms = self.verticalScrollBar()
            rooms.setValue(rooms.value() + way * rooms.pageStep())
        elif keys & CONTROL:
            self.jump_wanted.emit(0, way)
        else:
            self.jump_wanted.emit(way, 0)

    def press_night(self, room_id: int, night: date) -> bool:
        """Show who sleeps in a room on a night, as if it had been pressed; False where nobody."""
        arrangement = self._arrangement
        if arrangement is None or not self.bring_room_up(room_id):
            return False
        row = self._cursor[0] if self._cursor else 0
        for lane in range(arrangement.rows[row].lanes):
            self._cursor = (row, lane, arrangement.half(night))
            spot = cells.spot(arrangement, self._cursor)
            if spot.piece is not None and spot.piece.stay_id is not None:
                self.stay_pressed.emit(spot.piece.stay_id)
                return True
        return False

    def _swap_rooms(self, rows: tuple[int, int]) -> None:
        """Ask for two rooms to be exchanged over the days shown, no stay being cut."""
        geometry, look = self.geometry_now(), self._look
        if geometry is None or look is None or rows[0] == rows[1]:
            return
        if (nights := nights_meant(geometry, rows, look)) is not None:
            one, other = (geometry.arrangement.rows[row].room.id for row in rows)
            self.rooms_swap_wanted.emit(one, other, nights)

    def _deed(self, event: QKeyEvent) -> bool:
        """What single keys do with the cell or with what is chosen; False where nothing."""
        key = meant(event)
        if key == Qt.Key.Key_X and event.modifiers() & SHIFT:
            if self._anchor is None or self._cursor is None:
                return False
            self._swap_rooms((self._anchor[0], self._cursor[0]))
        elif key == Qt.Key.Key_X and len(self.chosen) == 2:
            self.swap_wanted.emit(*self.chosen)
        elif key == Qt.Key.Key_M and (stay := self._stay_of_cell()) is not None:
            self.bed_wanted.emit(stay)
        elif key == Qt.Key.Key_B and (cell := self._bed_and_day()):
            self.block_wanted.emit(*cell)
        else:
            return False
        return True

    def copy(self) -> None:
        """Keep in mind the stay that is chosen, or that lies in the keyboard's cell."""
        self._copied = next(iter(self.chosen), self._stay_of_cell())

    def paste(self) -> None:
        """Ask for the copied stay once more in the keyboard's cell."""
        if self._copied is not None and (cell := self._bed_and_day()):
            self.paste_wanted.emit(self._copied, *cell)

    def _spot_of_cell(self) -> Spot | None:
        if self._cursor is None or self._arrangement is None:
            return None
        return cells.spot(self._arrangement, self._cursor)

    def _stay_of_cell(self) -> int | None:
        spot = self._spot_of_cell()
        return spot.piece.stay_id if spot and spot.piece else None

    def _bed_and_day(self) -> tuple[int, object] | None:
        if self._cursor is None or self._arrangement is None:
            return None
        row, lane, half = self._cursor
        return self._arrangement.rows[row].room.bed_ids[lane], self._arrangement.day(half)

    def _press(self, spot: Spot, *, more: bool = False) -> None:
        arrangement = self._arrangement
        if arrangement is None:
            return
        if spot.piece is None:
            bed = arrangement.rows[spot.row].room.bed_ids[spot.lane]
            self.cell_pressed.emit(bed, arrangement.day(spot.half))
        elif spot.piece.stay_id is None:
            room = arrangement.rows[spot.row].room.id
            # The morning on which a block ends belongs to the night before.
            self.block_pressed.emit(room, arrangement.day(max(spot.half - 1, 0)))
        elif more:
            self._choose_several(self.chosen ^ {spot.piece.stay_id})
        else:
            self.stay_pressed.emit(spot.piece.stay_id)

    def _choose_several(self, stay_ids: frozenset[int]) -> None:
        if len(stay_ids) == 1:
            self.stay_pressed.emit(next(iter(stay_ids)))
            return
        self.choose(stay_ids)
        self.several_chosen.emit(tuple(stay_ids))

    def _step(self, lanes: int, days: int, *, more: bool = False, whole: bool = False) -> None:
        """Move the keyboard's cell, *whole* by rooms; the first press only shows where it is."""
        geometry = self.geometry_now()
        if geometry is None or self._look is None or not geometry.arrangement.rows:
            return
        before = self._cursor
        if self._cursor is None:
            self._cursor = cells.first(geometry, self._look.today)
        else:
            onward = cells.in_next_room if whole else cells.stepped
            self._cursor = onward(geometry.arrangement, self._cursor, lanes, days)
        self._by_keyboard = True
        self._bring_row_up(self._cursor[0])
        self._bring_half_in(self._cursor[2])
        if more and before is not None:
            self._anchor = self._anchor or before
            found = cells.between(geometry.arrangement, self._anchor, self._cursor)
            if found:
                self._choose_several(frozenset(found))
        else:
            self._anchor = None
        self.viewport().update()
