"""The list of the sessions: a state as a coloured word, the seats as a bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from centre_desk.queries.sessions import SessionLine
from ui import theme, tokens, words
from ui.language import mirrored
from ui.models.session_rows import RECORD_ROLE, Col, SessionRows
from ui.preferences import Preferences
from ui.widgets import badge
from ui.widgets.listing import Listing

Index = QModelIndex | QPersistentModelIndex
WIDTHS = {
    Col.CODE: 112, Col.DAYS: 194, Col.STATE: 112, Col.SEATS: 134, Col.ROOMS: 104, Col.LODGED: 64,
    Col.TRAINERS: 180,
}  # fmt: skip
BAR = 4


class SessionTable(Listing):
    """One line for each session.

    Signals:
        opened: the id of the session whose page is asked for.
        typed: letters that no key of the list wants.
    """

    opened = Signal(object)
    typed = Signal(object)

    def __init__(self, rows: SessionRows, preferences: Preferences) -> None:
        super().__init__(rows)
        self._rows = rows
        self.setItemDelegate(_Delegate(self))
        self.widen(WIDTHS, Col.TITLE)
        header = self.horizontalHeader()
        header.setSortIndicator(Col.DAYS, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(False)
        self.remember(preferences, "sessions")
        header.sortIndicatorChanged.connect(rows.sort)
        self.doubleClicked.connect(lambda _index: self.open_current())

    def show_lines(self, lines: list[SessionLine]) -> None:
        """Show other sessions in the order chosen, keeping the one that the keyboard is at."""
        chosen = self.chosen_id()
        self._rows.show_rows(lines)
        header = self.horizontalHeader()
        self._rows.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        if lines:
            self.choose(max(self._rows.row_of(chosen), 0))

    def choose(self, row: int) -> None:
        """Choose one line."""
        self.setCurrentIndex(self._rows.index(row, 0))

    def chosen_id(self) -> int | None:
        """The session that the keyboard is at."""
        line = self._rows.row(self.currentIndex().row())
        return line.id if line else None

    def open_current(self) -> None:
        """Ask for the page of the session that the keyboard is at."""
        if session_id := self.chosen_id():
            self.opened.emit(session_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.text().isalnum() and not event.modifiers():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        line: SessionLine = index.data(RECORD_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == Col.STATE:
            _paint_state(painter, option.rect, line)
        elif index.column() == Col.SEATS and line.capacity:
            _paint_seats(painter, option.rect, line)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == Col.STATE:
            option.text = ""
        elif index.column() == Col.CODE:
            option.font = theme.font(strong=True)


def _paint_state(painter: QPainter, cell: QRect, line: SessionLine) -> None:
    """The state's word on its colour, as wide as it needs."""
    painter.setFont(theme.font(tokens.SMALL_SIZE, strong=True))
    word = painter.fontMetrics().horizontalAdvance(words.session_state(line.state))
    width = min(word + 18, cell.width() - 8)
    left = cell.right() - width - 7 if mirrored() else cell.left() + 8
    badge.paint(painter, QRectF(left, cell.center().y() - 9, width, 20), line.state)


def _paint_seats(painter: QPainter, cell: QRect, line: SessionLine) -> None:
    """How full the session is, under its figures."""
    colours = theme.tokens()
    bar = QRectF(cell.left() + 11, cell.bottom() - 6, cell.width() - 30, BAR)
    share = min(line.enrolled / (line.capacity or 1), 1)
    full = QRectF(bar)
    full.setWidth(bar.width() * share)
    if mirrored():
        bar.translate(8, 0)
        full.moveRight(bar.right())
    painter.setPen(Qt.PenStyle.NoPen)
    for box, colour in ((bar, colours.sunken), (full, colours.accent)):
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, BAR / 2, BAR / 2)
