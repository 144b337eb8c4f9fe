"""The plan as a picture that scrolls; what a press means is not its affair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from centre_desk.domain.classroom_plan import ClassroomPlan
from centre_desk.queries.slot_places import Place
from ui import theme, tokens
from ui.language import mirrored
from ui.widgets.classroom_grid import painter as body
from ui.widgets.classroom_grid.board import Board, Cell
from ui.widgets.classroom_grid.geometry import HEADER_HEIGHT, ROOMS_WIDTH, ROW_HEIGHT, Geometry
from ui.widgets.classroom_grid.look import Look
from ui.widgets.classroom_grid.overlay import paint_over

CARD_SIZE = 12.0


class GridCanvas(QAbstractScrollArea):
    """Paints a plan."""

    def __init__(self) -> None:
        super().__init__()
        self._board: Board | None = None
        self._cursor: Cell | None = None
        self._by_keyboard = False
        self._look: Look | None = None
        # Every pixel is painted here: nothing behind the viewport needs to be painted first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_plan(self, plan: ClassroomPlan, today: date) -> None:
        """Paint *plan*; what was chosen stays chosen, a move under way ends."""
        selected = self._look.selected if self._look else None
        self._let_go()
        self._board = Board(plan)
        self._look = Look(
            colours=theme.tokens(),
            text=theme.font(CARD_SIZE),
            strong=theme.font(CARD_SIZE, strong=True),
            small=theme.font(tokens.SMALL_SIZE),
            today=today,
            selected=selected,
        )
        self._keep_cursor_inside()
        self._fit_scrollbars()
        self.viewport().update()

    @property
    def board(self) -> Board | None:
        """What is painted."""
        return self._board

    def geometry_now(self) -> Geometry | None:
        """What the viewport shows at this moment."""
        if self._board is None:
            return None
        return Geometry(
            self._board,
            self.viewport().width(),
            self.viewport().height(),
            self.horizontalScrollBar().value(),
            self.verticalScrollBar().value(),
            mirrored(),
        )

    @property
    def marked(self) -> int | None:
        """The slot that is marked."""
        return self._look.selected if self._look else None

    def select(self, slot_id: int | None) -> None:
        """Mark one slot, or none."""
        self._change_look(selected=slot_id)

    def propose(self, places: Mapping[Place, str]) -> None:
        """Show where a proposal would put which session; nothing for none."""
        self._change_look(proposed=places)

    def bring_up(self, slot_id: int) -> None:
        """Put the keyboard's cell on a slot, and scroll to it."""
        if self._board and (cell := self._board.cell_of(slot_id)):
            self._cursor, self._by_keyboard = cell, True
            self._bring_in(cell)
            self.viewport().update()

    def retheme(self) -> None:
        """Take the colours of the theme in use."""
        self._change_look(colours=theme.tokens())

    def _let_go(self) -> None:
        """Whatever is under way ends here; for whoever inherits."""

    def _change_look(self, **changes: object) -> None:
        if self._look is not None:
            self._look = replace(self._look, **changes)  # type: ignore[arg-type]
            self.viewport().update()

    def _keep_cursor_inside(self) -> None:
        if self._cursor is None or self._board is None:
            return
        row, column, place = self._cursor
        inside = row < self._board.rows and column < len(self._board.columns)
        self._cursor = (row, column, place) if inside else None

    def _bring_in(self, cell: Cell) -> None:
        geometry = self.geometry_now()
        if geometry is None:
            return
        box, inside = geometry.cell_box(cell), geometry.body
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if box.top() < inside.top():
            down.setValue(down.value() - int(inside.top() - box.top()))
        elif box.bottom() > inside.bottom():
            down.setValue(down.value() + int(box.bottom() - inside.bottom()) + 1)
        start = cell[1] * geometry.column_width
        if start < across.value():
            across.setValue(int(start))
        elif start + geometry.column_width > across.value() + inside.width():
            across.setValue(int(start + geometry.column_width - inside.width()) + 1)

    def _fit_scrollbars(self) -> None:
        geometry = self.geometry_now()
        if geometry is None:
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        shown = self.viewport().width() - ROOMS_WIDTH
        across.setRange(0, max(round(geometry.total_width) - shown, 0))
        across.setSingleStep(round(geometry.column_width))
        across.setPageStep(max(shown, 1))
        tall = self.viewport().height() - HEADER_HEIGHT
        down.setRange(0, max(geometry.total_height + 2 - tall, 0))
        down.setSingleStep(ROW_HEIGHT)
        down.setPageStep(max(tall, 1))

    # Qt's virtual functions

    def paintEvent(self, event: QPaintEvent) -> None:
        geometry, look = self.geometry_now(), self._look
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(self.viewport().rect(), theme.tokens().background)
            if geometry is None or look is None:
                return
            if self.hasFocus() and self._by_keyboard:
                look = replace(look, cursor=self._cursor)
            # Each text runs as its own letters do: a Latin name keeps its full stop at its end.
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            body.paint_body(painter, geometry, look)
            body.paint_names(painter, geometry, look)
            body.paint_header(painter, geometry, look)
            paint_over(painter, geometry, look)
        finally:
            # A painter left active would take the whole program down with the next paint.
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_scrollbars()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
