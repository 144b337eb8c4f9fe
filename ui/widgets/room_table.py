"""The table of the rooms: several chosen at once, one key for each state, drawn to be scanned."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from centre_desk.queries.housework import RoomDay
from ui import housework, theme, tokens
from ui.language import mirrored
from ui.latin_keys import meant
from ui.models.room_rows import ROW_ROLE, Col, FloorRow, RoomRows, cell
from ui.preferences import Preferences
from ui.widgets.listing import ROW, Listing

Index = QModelIndex | QPersistentModelIndex
HEADING = 36
_STATES = {Qt.Key[f"Key_{key}"]: state for state, key in housework.KEYS.items()}
_DEEDS = {Qt.Key[f"Key_{key}"]: deed for deed, key in housework.DEEDS.items()}


class RoomTable(Listing):
    """Rooms under the headings of their floors.

    Signals:
        state_wanted: the state that the chosen rooms are in now.
        deed_wanted: ``block``, ``repair``, ``mended`` or ``give-back`` for the chosen rooms.
        opened: Enter or a click: show the rooms beside.
    """

    state_wanted = Signal(object)
    deed_wanted = Signal(object)
    opened = Signal()

    def __init__(self, rows: RoomRows, preferences: Preferences) -> None:
        super().__init__(rows)
        self._rows = rows
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.widen({Col.ROOM: 76, Col.TASK: 150, Col.STATE: 154}, Col.PEOPLE, Col.REMARKS)
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(True)
        # The most pressing first, until a heading says otherwise.
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.remember(preferences, "housekeeping")
        self._order(header.sortIndicatorSection(), header.sortIndicatorOrder())
        header.sortIndicatorChanged.connect(self._order)
        self.clicked.connect(lambda _index: self.opened.emit())

    def _order(self, column: int, order: Qt.SortOrder) -> None:
        self._rows.sort(column, order)
        self.arrange()

    def arrange(self) -> None:
        """Give headings the whole width, once the rows are others."""
        self.clearSpans()
        headings = set(self._rows.headings())
        for row in range(self._rows.rowCount()):
            self.setRowHeight(row, HEADING if row in headings else ROW)
        for row in headings:
            self.setSpan(row, 0, 1, len(Col))

    def chosen(self) -> list[RoomDay]:
        """The rooms that are chosen, from top to bottom."""
        return [room for row in self.chosen_rows() if (room := self._rows.room(row))]

    def choose(self, rows: list[int], current: int) -> None:
        """Choose some rows, the keyboard being at *current*."""
        self.setCurrentIndex(self._rows.index(current, 0))
        model = self.selectionModel()
        flag = model.SelectionFlag
        for row in rows:
            model.select(self._rows.index(row, 0), flag.Select | flag.Rows)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Step over the headings."""
        found = super().moveCursor(action, modifiers)
        up = (action.MoveUp, action.MovePageUp, action.MoveHome)
        step = -1 if action in up[:2] else 1
        row = found.row()
        while found.isValid() and self._rows.room(row) is None:
            row += step
            if not 0 <= row < self._rows.rowCount():
                return self.currentIndex()
        return self._rows.index(row, 0) if found.isValid() else found

    def event(self, event: QEvent) -> bool:
        """While the table has the focus its letters are its own, whatever the side panel shows."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._meant(event):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _meant(event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        return plain and (meant(event) in _STATES or meant(event) in _DEEDS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = meant(event)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif self._meant(event) and key in _STATES:
            self.state_wanted.emit(_STATES[Qt.Key(key)])
        elif self._meant(event):
            self.deed_wanted.emit(_DEEDS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Draws a heading, or one cell of a room; what is done steps back."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FloorRow | RoomDay = index.data(ROW_ROLE)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if isinstance(row, FloorRow):
            _paint_heading(painter, option.rect, row)
        else:
            _paint_cell(painter, option, row, Col(index.column()))
        painter.restore()


def _side() -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _paint_heading(painter: QPainter, box: QRect, row: FloorRow) -> None:
    colours = theme.tokens()
    painter.fillRect(box, QColor(colours.background))
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, QColor(colours.line))
    painter.setFont(theme.font(strong=True))
    painter.setPen(QColor(colours.text))
    painter.drawText(box.adjusted(8, 4, -8, 0), _side(), row.words)


def _paint_cell(
    painter: QPainter, option: QStyleOptionViewItem, room: RoomDay, column: Col
) -> None:
    colours, box = theme.tokens(), QRect(option.rect)
    states = QStyle.StateFlag
    if option.state & states.State_Selected:
        painter.fillRect(box, QColor(colours.soft_accent))
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, QColor(colours.line))
    inside = box.adjusted(8, 0, -8, 0)
    strong = column is Col.ROOM or (column is Col.TASK and room.left and room.task == "turnover")
    painter.setFont(theme.font(strong=strong))
    painter.setPen(QColor(colours.text if room.left or column is Col.ROOM else colours.muted))
    if column is Col.PEOPLE:
        _paint_people(painter, inside, room)
        return
    if column is Col.STATE:
        x = inside.right() - 6 if mirrored() else inside.left() + 6
        housework.draw_state(painter, QPointF(x, box.center().y()), room.cleanliness, colours)
        inside = inside.adjusted(0, 0, -20, 0) if mirrored() else inside.adjusted(20, 0, 0, 0)
    if column is Col.REMARKS and room.repairs:
        painter.setPen(QColor(colours.leaving_text))
    said = cell(room, column)
    if column is Col.ROOM and room.accessible:
        said += "  ♿"
    if column is Col.TASK and room.planned and not room.left:
        said += "  ✓"
    elided = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside, _side(), elided)


def _paint_people(painter: QPainter, box: QRect, room: RoomDay) -> None:
    """A quiet word before each group of names."""
    colours, rest = theme.tokens(), QRect(box)
    for word, some in housework.people(room):
        for text, small in ((word, True), (some, False)):
            if rest.width() < 24:
                return
            painter.setFont(theme.font(tokens.SMALL_SIZE if small else tokens.TEXT_SIZE))
            quiet = small or not room.left
            painter.setPen(QColor(colours.muted if quiet else colours.text))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, _side(), shown)
            used = metrics.horizontalAdvance(shown) + (5 if small else 14)
            rest = rest.adjusted(0, 0, -used, 0) if mirrored() else rest.adjusted(used, 0, 0, 0)
