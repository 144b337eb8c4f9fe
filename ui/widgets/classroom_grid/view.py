"""The plan under the hands: pointer and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from centre_desk.domain.classroom_plan import Teaching
from centre_desk.queries.slot_places import Places
from ui.language import mirrored
from ui.latin_keys import meant
from ui.widgets.classroom_grid.board import SHELF, Cell
from ui.widgets.classroom_grid.canvas import GridCanvas
from ui.widgets.classroom_grid.tips import tip_of, tip_of_room

STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
}
"""Rows and columns for each arrow."""
NEAR_EDGE = 28
"""Pixels from the rim where a drag makes the plan scroll."""
TICK = 30
"""Milliseconds between two steps of that scrolling."""


class GridView(GridCanvas):
    """Tells what was pressed and what was carried where.

    A slot is carried with the pointer, or picked up with *M*, taken on with the arrows and put
    down with Enter; Escape leaves it where it was.

    Signals:
        slot_pressed: a slot's id.
        room_pressed: a classroom's id and the day meant, or None.
        closing_wanted: a classroom's id and the day from which it shall be closed.
        carrying_began: the id of the slot that is carried.
        slot_dropped: a slot's id, a classroom's id (None for none) and the half-day.
        week_wanted: weeks to go on, backwards if negative.
        left: Escape was pressed.
    """

    slot_pressed = Signal(object)
    room_pressed = Signal(object, object)
    closing_wanted = Signal(object, object)
    carrying_began = Signal(object)
    slot_dropped = Signal(object, object, object)
    week_wanted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._pressed: tuple[QPointF, Cell] | None = None
        self._held: QPointF | None = None
        self._edge = QTimer(self)
        self._edge.setInterval(TICK)
        self._edge.timeout.connect(self._scroll_at_edge)

    @property
    def carried(self) -> Teaching | None:
        """What is under way from one place to another."""
        return self._look.carried if self._look else None

    def show_places(self, places: Places) -> None:
        """Dim the cells that what is carried cannot have; each step then works from memory."""
        if self.carried is not None:
            self._change_look(places=places)

    def pick_up(self, cell: Cell) -> None:
        """Carry what lies in a cell."""
        if self._board and (taught := self._board.taught(cell)):
            self._change_look(carried=taught, target=cell, places=None, selected=taught.slot_id)
            self.carrying_began.emit(taught.slot_id)

    def carry_to(self, cell: Cell) -> None:
        """Hold what is carried over a cell."""
        self._change_look(target=cell)
        self._bring_in(cell)

    def _put_down(self) -> None:
        board, look = self._board, self._look
        self._let_go()
        if board is None or look is None or look.carried is None or look.target is None:
            return
        row, column, _ = look.target
        room, when = board.room(row), board.columns[column]
        if room is None and look.carried.classroom_id is not None:
            self.slot_dropped.emit(look.carried.slot_id, None, look.carried.when)
        elif room and (room.id, when) != (look.carried.classroom_id, look.carried.when):
            self.slot_dropped.emit(look.carried.slot_id, room.id, when)

    def _let_go(self) -> None:
        self._pressed = self._held = None
        self._edge.stop()
        self._change_look(carried=None, target=None, places=None)

    # The pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        geometry = self.geometry_now()
        if geometry is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        cell, row = geometry.cell_at(event.position()), geometry.named_at(event.position())
        if self.carried is not None and cell:
            self._change_look(target=cell)
            self._put_down()
        elif cell:
            self._pressed, self._cursor = (event.position(), cell), cell
        elif row and (room := geometry.board.room(row)):
            self.room_pressed.emit(room.id, None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._pressed is None and self.carried is None:
            self._hover(place)
            return
        if self._pressed and self.carried is None:
            far = (place - self._pressed[0]).manhattanLength()
            if far >= QApplication.startDragDistance():
                self.pick_up(self._pressed[1])
        if self.carried is not None and self._pressed is not None:
            self._carry_to(place)

    def _carry_to(self, place: QPointF) -> None:
        self._held = place
        geometry = self.geometry_now()
        if geometry and self._look and (cell := geometry.cell_at(place)) != self._look.target:
            self._change_look(target=cell)
        self._edge.start() if any(self._pull(place)) else self._edge.stop()

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
        if self._held is None or self.carried is None:
            self._edge.stop()
            return
        across, down = self._pull(self._held)
        for bar, way in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            if way:
                bar.setValue(bar.value() + way * 12)
        if geometry := self.geometry_now():
            self._change_look(target=geometry.cell_at(self._held))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed = self._pressed
        if self.carried is not None and pressed:
            self._put_down()
        elif pressed and event.button() is Qt.MouseButton.LeftButton:
            self._let_go()
            self._press(pressed[1])

    def _hover(self, place: QPointF) -> None:
        geometry = self.geometry_now()
        if geometry is None or self._look is None:
            return
        cell, row = geometry.cell_at(place), geometry.named_at(place)
        taught = geometry.board.taught(cell) if cell else None
        room = geometry.board.room(row) if row else None
        if cell != self._look.hovered:
            self._change_look(hovered=cell)
        tip = tip_of(taught, geometry.board.plan) if taught else tip_of_room(room) if room else ""
        self.viewport().setToolTip(tip)
        hand = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(hand if taught or room else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        self._change_look(hovered=None)

    def focusInEvent(self, event: QEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.viewport().update()

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            down, along = STEPS[event.key()]
            self._step(down, -along if mirrored() else along)
            return
        match meant(event):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.carried is not None:
                self._cursor = self._look.target if self._look else None
                self._put_down()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._cursor:
                self._press(self._cursor)
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self.week_wanted.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
            case Qt.Key.Key_Escape if self.carried is not None:
                self._let_go()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _ if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.ignore()
            case key if self._cursor is None or not self._deed(key, self._cursor):
                event.ignore()

    def _deed(self, key: int, cell: Cell) -> bool:
        """What single keys do with the keyboard's cell; False where nothing."""
        board = self._board
        if board is None or self.carried is not None:
            return False
        taught, room = board.taught(cell), board.room(cell[0])
        if key == Qt.Key.Key_M and taught:
            self.pick_up(cell)
        elif key == Qt.Key.Key_Delete and taught and taught.classroom_id is not None:
            self.slot_dropped.emit(taught.slot_id, None, taught.when)
        elif key == Qt.Key.Key_S and room:
            self.room_pressed.emit(room.id, None)
        elif key == Qt.Key.Key_B and room:
            self.closing_wanted.emit(room.id, board.columns[cell[1]].day)
        else:
            return False
        return True

    def _press(self, cell: Cell) -> None:
        board = self._board
        if board is None:
            return
        taught, room = board.taught(cell), board.room(cell[0])
        if taught:
            self.slot_pressed.emit(taught.slot_id)
        elif room:
            self.room_pressed.emit(room.id, board.columns[cell[1]].day)

    def _step(self, down: int, along: int) -> None:
        """Move the keyboard's cell, or what is carried; the first press only shows where it is."""
        board, look = self._board, self._look
        if board is None or look is None or not board.columns:
            return
        if look.carried is not None and look.target is not None:
            self.carry_to(board.stepped(look.target, down, along))
            return
        if self._cursor is None:
            days = [when.day for when in board.columns]
            column = days.index(look.today) if look.today in days else 0
            self._cursor = (min(SHELF + 1, board.rows - 1), column, 0)
        else:
            self._cursor = board.stepped(self._cursor, down, along)
        self._by_keyboard = True
        self._bring_in(self._cursor)
        self.viewport().update()
