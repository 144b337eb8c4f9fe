"""What stays in sight around the sheet: names with their sums, half-days with theirs."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from ui import theme, tokens
from ui.language import isolated, named
from ui.widgets.attendance_grid import rows

NAMES_WIDTH, HEAD_HEIGHT, COLUMN, ROW = 300, 66, 108, 32
TOTALS_WIDTH = 104
"""Pixels at the end of a name for what the person attended."""


class Names(QHeaderView):
    """Down the side: who it is, and what the person attended in all."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self.setDefaultSectionSize(ROW)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        return QSize(NAMES_WIDTH, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        person = self.model().headerData(section, self.orientation(), rows.PERSON_ROLE)
        if person is None:
            return
        colours = theme.tokens()
        ground(painter, rect, self, section)
        inside = rect.adjusted(tokens.MEDIUM, 0, -tokens.MEDIUM, 0)
        painter.setFont(theme.font())
        painter.setPen(QColor(colours.text))
        mirrored = self.isRightToLeft()
        name, sums = QRect(inside), QRect(inside)
        name.setWidth(inside.width() - TOTALS_WIDTH)
        sums.setLeft(name.right())
        if mirrored:
            sums.moveLeft(inside.left())
            name.moveRight(inside.right())
        text = painter.fontMetrics().elidedText(
            isolated(named(person.name, person.name_ar)), Qt.TextElideMode.ElideRight, name.width()
        )
        level = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | level, text)
        painter.setFont(theme.font(tokens.SMALL_SIZE))
        painter.setPen(QColor(colours.muted))
        painter.drawText(sums, Qt.AlignmentFlag.AlignRight | level, rows.totals(person))


class HalfDays(QHeaderView):
    """Along the top: the day, the half-day and its hours, and how many were there."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.setDefaultSectionSize(COLUMN)
        self.setMinimumSectionSize(COLUMN)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEAD_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        slot = self.model().headerData(section, self.orientation(), rows.SLOT_ROLE)
        if slot is None:
            return
        colours = theme.tokens()
        ground(painter, rect, self, section)
        strong, small = theme.font(strong=True), theme.font(tokens.SMALL_SIZE)
        lines = rows.slot_lines(slot, self.model().rowCount())
        inks = (colours.text if slot.open else colours.muted, colours.muted, colours.muted)
        height = rect.height() // len(lines) - 2
        for number, (line, font, ink) in enumerate(
            zip(lines, (strong, small, small), inks, strict=True)
        ):
            place = QRect(rect.left(), rect.top() + 3 + number * height, rect.width(), height)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line)


def ground(painter: QPainter, rect: QRect, head: QHeaderView, section: int) -> None:
    """The panel under a head, tinted where the keyboard is, with its hairlines."""
    colours = theme.tokens()
    view = head.parent()
    at = view.currentIndex() if isinstance(view, QTableView) else None
    upright = head.orientation() is Qt.Orientation.Vertical
    current = at is not None and (at.row() if upright else at.column()) == section
    painter.fillRect(rect, QColor(colours.soft_accent if current else colours.panel))
    painter.setPen(QColor(colours.line))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.drawLine(
        *(rect.bottomLeft(), rect.topLeft())
        if head.isRightToLeft()
        else (rect.bottomRight(), rect.topRight())
    )
