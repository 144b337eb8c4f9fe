"""Classrooms to choose from: those that suit first, those refused last, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from centre_desk.queries.slot_choices import RoomChoice
from ui import theme, tokens
from ui.language import mirrored, named, say, t

Index = QModelIndex | QPersistentModelIndex
_ROOM = Qt.ItemDataRole.UserRole
ROW = 46


class RoomList(QListWidget):
    """Enter or a click takes a classroom.

    Signals:
        taken: a classroom's id.
    """

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.itemClicked.connect(self._take)

    def show_rooms(self, rooms: Sequence[RoomChoice]) -> None:
        """Show *rooms*, the one that is had already chosen."""
        self.clear()
        for choice in rooms:
            item = QListWidgetItem(self)
            item.setData(_ROOM, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name(choice)}, {under(choice)}")
            item.setToolTip(under(choice))
            if choice.refusal:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            if choice.current:
                self.setCurrentItem(item)

    def _take(self, item: QListWidgetItem) -> None:
        choice: RoomChoice = item.data(_ROOM)
        if choice.refusal is None and not choice.current:
            self.taken.emit(choice.room.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item:
            self._take(item)
        else:
            super().keyPressEvent(event)


def name(choice: RoomChoice) -> str:
    """The name of a classroom in the script of the page."""
    return named(choice.room.name, choice.room.name_ar)


def under(choice: RoomChoice) -> str:
    """What speaks against a classroom, or that it is the one they have."""
    if choice.refusal:
        return say(choice.refusal)
    if choice.lacks:
        return " ".join(map(say, choice.lacks))
    return t("Salle actuelle") if choice.current else t("Libre")


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: RoomChoice = index.data(_ROOM)
        colours, state = theme.tokens(), QStyle.StateFlag
        box = QRect(option.rect).adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        chosen = bool(option.state & state.State_Selected)
        if chosen or (option.state & state.State_MouseOver and not choice.refusal):
            painter.setBrush(QColor(colours.soft_accent if chosen else colours.sunken))
            painter.drawRoundedRect(box, 6, 6)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored():
            start, end = end, start
        absolute = Qt.AlignmentFlag.AlignAbsolute
        line = box.adjusted(8, 5, -8, 0)
        painter.setFont(theme.font(strong=not choice.refusal))
        painter.setPen(QColor(colours.muted if choice.refusal else colours.text))
        painter.drawText(line, start | absolute, name(choice))
        painter.setFont(theme.font(tokens.SMALL_SIZE))
        painter.setPen(QColor(colours.muted))
        painter.drawText(line, end | absolute, t("%n place(s)", n=choice.seats))
        if choice.lacks and not choice.refusal:
            painter.setPen(QColor(colours.leaving_text))
        elif choice.current:
            painter.setPen(QColor(colours.accent))
        line.translate(0, 18)
        words = painter.fontMetrics().elidedText(
            under(choice), Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, start | absolute, words)
        painter.restore()
