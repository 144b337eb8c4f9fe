"""Where the cells of the plan lie in the viewport, in pixels, from left to right or mirrored."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from ui.widgets.classroom_grid.board import SHELF, Board, Cell

ROOMS_WIDTH = 172
HEADER_HEIGHT = 48
ROW_HEIGHT = 46
PLACE_HEIGHT = 26
"""Of what lies on the shelf, pile by pile."""
SHELF_RIM = 8
NARROWEST = 62
"""A half-day is never narrower: the code of a day's session must be read."""


@dataclass(frozen=True)
class Geometry:
    """What a viewport of *width* × *height* shows, scrolled by *across* and *down*."""

    board: Board
    width: int
    height: int
    across: int = 0
    down: int = 0
    mirrored: bool = False

    @property
    def column_width(self) -> float:
        """Of one half-day."""
        return max((self.width - ROOMS_WIDTH) / max(len(self.board.columns), 1), NARROWEST)

    @property
    def shelf_height(self) -> int:
        """Of the row of what has no classroom."""
        return self.board.pile * PLACE_HEIGHT + SHELF_RIM

    @property
    def total_height(self) -> int:
        """Of all rows."""
        return self.shelf_height + (self.board.rows - 1) * ROW_HEIGHT

    @property
    def total_width(self) -> float:
        """Of all columns."""
        return self.column_width * len(self.board.columns)

    @property
    def body(self) -> QRectF:
        """Where the cells are."""
        left = 0 if self.mirrored else ROOMS_WIDTH
        return QRectF(left, HEADER_HEIGHT, self.width - ROOMS_WIDTH, self.height - HEADER_HEIGHT)

    def row_box(self, row: int) -> QRectF:
        """A row over the whole width."""
        top = HEADER_HEIGHT - self.down
        if row == SHELF:
            return QRectF(0, top, self.width, self.shelf_height)
        top += self.shelf_height + (row - 1) * ROW_HEIGHT
        return QRectF(0, top, self.width, ROW_HEIGHT)

    def column_box(self, column: int, count: int = 1) -> QRectF:
        """Some columns over the whole height."""
        start = ROOMS_WIDTH + column * self.column_width - self.across
        width = count * self.column_width
        left = self.width - start - width if self.mirrored else start
        return QRectF(left, 0, width, self.height)

    def cell_box(self, cell: Cell) -> QRectF:
        """A cell, or its place in the pile on the shelf."""
        row, column, place = cell
        across, down = self.column_box(column), self.row_box(row)
        if row != SHELF:
            return QRectF(across.left(), down.top(), across.width(), down.height())
        top = down.top() + SHELF_RIM / 2 + place * PLACE_HEIGHT
        return QRectF(across.left(), top, across.width(), PLACE_HEIGHT)

    def run_box(self, cell: Cell, count: int) -> QRectF:
        """Some half-days of one row, from *cell* on."""
        box, across = self.cell_box(cell), self.column_box(cell[1], count)
        return QRectF(across.left(), box.top(), across.width(), box.height())

    def name_box(self, row: int) -> QRectF:
        """Where a row is named."""
        box = self.row_box(row)
        left = self.width - ROOMS_WIDTH if self.mirrored else 0
        return QRectF(left, box.top(), ROOMS_WIDTH, box.height())

    def row_at(self, place: QPointF) -> int | None:
        """The row at a height of the body."""
        if place.y() < HEADER_HEIGHT:
            return None
        y = place.y() - HEADER_HEIGHT + self.down
        if y < self.shelf_height:
            return SHELF
        row = int((y - self.shelf_height) // ROW_HEIGHT) + 1
        return row if row < self.board.rows else None

    def cell_at(self, place: QPointF) -> Cell | None:
        """The cell under a point of the viewport."""
        row = self.row_at(place)
        if row is None or not self.body.contains(place) or not self.board.columns:
            return None
        x = (self.width - place.x() if self.mirrored else place.x()) - ROOMS_WIDTH + self.across
        column = int(x // self.column_width)
        if not 0 <= column < len(self.board.columns):
            return None
        pile = (place.y() - self.row_box(row).top() - SHELF_RIM / 2) // PLACE_HEIGHT
        return row, column, int(max(pile, 0)) if row == SHELF else 0

    def named_at(self, place: QPointF) -> int | None:
        """The row whose name is under a point."""
        inside = place.x() > self.body.right() if self.mirrored else place.x() < ROOMS_WIDTH
        return self.row_at(place) if inside else None
