"""The search of the whole program (`Ctrl+K`): results while typing, Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from centre_desk.desk import Desk
from centre_desk.domain.names import plain
from centre_desk.errors import RuleBroken
from centre_desk.queries import search
from centre_desk.queries.views import Found
from ui import dates, theme
from ui.background import Background
from ui.commands import Command
from ui.language import mirrored, t
from ui.widgets import parts

WIDTH = 600
ROW = 40
Index = QModelIndex | QPersistentModelIndex
_FOUND = Qt.ItemDataRole.UserRole


class Finder(QFrame):
    """A veil over the window with one field; Escape or a click beside it puts it away.

    Signals:
        chosen: a ``Found``.
        command_chosen: a ``Command``.
    """

    chosen = Signal(object)
    command_chosen = Signal(object)

    def __init__(self, host: QWidget, background: Background) -> None:
        super().__init__(host)
        self.setObjectName("Veil")
        self._host, self._background = host, background
        self._commands: Sequence[Command] = ()
        self.night: date | None = None
        """The night typed after a room's number, if one was."""
        self._box = QFrame(self)
        self._box.setObjectName("Palette")
        self.field = QLineEdit()
        self.field.setProperty("kind", "bare")
        self.results = QListWidget()
        self.results.setItemDelegate(_FoundDelegate(self.results))
        self.results.setFrameShape(QFrame.Shape.NoFrame)
        self.results.setObjectName("Found")
        self._nothing = parts.label(kind="muted")
        inside = parts.column(self.field, parts.rule(), self.results, self._nothing, gap=4)
        inside.setContentsMargins(8, 8, 8, 8)
        self._nothing.setContentsMargins(8, 8, 8, 8)
        self._box.setLayout(inside)
        self.field.textEdited.connect(self._search)
        self.field.installEventFilter(self)
        self.results.itemClicked.connect(self._take)
        host.installEventFilter(self)
        self.hide()

    def open_for(self, commands: Sequence[Command]) -> None:
        """Show the field; *commands* are found by their names as well."""
        self._commands = commands
        self.field.clear()
        self.field.setPlaceholderText(
            t("Une personne, une chambre, une session, un document, une commande")
        )
        self.field.setAccessibleName(t("Chercher"))
        self.field.setToolTip(t("Chercher"))
        self.results.setAccessibleName(t("Résultats"))
        self.show_found([])
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def _search(self, text: str) -> None:
        self.night = None
        if not text.strip():
            self.show_found([])
            return
        number, _, day = text.strip().partition(" ")

        def find(desk: Desk) -> tuple[list[Found], date | None]:
            """« 214 jeudi » is a room and a night."""
            night = _night(day, desk.today()) if number.isdigit() and day else None
            return search.find(desk, number if night else text), night

        def show(both: tuple[list[Found], date | None]) -> None:
            found, self.night = both
            self.show_found([each for each in found if each.kind == "room" or not self.night])

        self._background.run_query(find, show, key=self.results)

    def show_found(self, found: list[Found]) -> None:
        """Show what answers, and the commands that do."""
        typed = plain(self.field.text()).split()
        commands = [
            Found(command.kind, number, command.words, parts.key_words(command.key))
            for number, command in enumerate(self._commands)
            if all(word in plain(command.words) for word in typed)
        ]
        self.results.clear()
        for each in (*found, *commands):
            item = QListWidgetItem(self.results)
            item.setData(_FOUND, each)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.title} {each.detail}")
        self.results.setCurrentRow(0)
        self._nothing.setText(t("Rien ne répond à « {text} ».", text=self.field.text().strip()))
        self._nothing.setVisible(self.results.count() == 0)
        self.results.setVisible(self.results.count() > 0)
        self.results.setFixedHeight(min(max(self.results.count(), 1), 9) * ROW + 4)
        self._place()

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        found: Found = item.data(_FOUND)
        self.put_away()
        if found.kind in ("command", "document"):
            self.command_chosen.emit(self._commands[found.id])
        else:
            self.chosen.emit(found)

    def put_away(self) -> None:
        """Close without choosing."""
        self.hide()

    def _place(self) -> None:
        self.setGeometry(self._host.rect())
        width = min(WIDTH, self.width() - 32)
        self._box.adjustSize()
        height = parts.needed(self._box).height()
        self._box.setGeometry((self.width() - width) // 2, 72, width, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._box.geometry().contains(event.position().toPoint()):
            self.put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() is QEvent.Type.KeyPress and self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.put_away()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(self.results.currentItem())
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = self.results.currentRow() + step
                self.results.setCurrentRow(min(max(row, 0), self.results.count() - 1))
            case _:
                return False
        return True


def _night(typed: str, today: date) -> date | None:
    try:
        return dates.read_day(typed, today, field="day")
    except RuleBroken:
        return None


class _FoundDelegate(QStyledItemDelegate):
    """What was found, what it is, and a word more."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found: Found = index.data(_FOUND)
        colours = theme.tokens()
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.soft_accent))
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 6, 6)
        start = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored() else Qt.AlignmentFlag.AlignRight
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        line = box.adjusted(12, 0, -12, 0)
        painter.setFont(theme.font(strong=True))
        painter.setPen(QColor(colours.text))
        painter.drawText(line, start | flags, found.title)
        used = painter.fontMetrics().horizontalAdvance(found.title) + 10
        painter.setFont(theme.font())
        painter.setPen(QColor(colours.muted))
        kind = _kinds().get(found.kind, "")
        painter.drawText(line, end | flags, kind)
        kept = painter.fontMetrics().horizontalAdvance(kind) + 10
        rest = line.adjusted(kept, 0, -used, 0) if mirrored() else line.adjusted(used, 0, -kept, 0)
        detail = painter.fontMetrics().elidedText(
            found.detail, Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.drawText(rest, start | flags, detail)
        painter.restore()


def _kinds() -> dict[str, str]:
    return {
        "person": t("personne"),
        "room": t("chambre"),
        "session": t("session"),
        "document": t("document"),
        "command": t("commande"),
    }
