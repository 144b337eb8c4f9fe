"""A user whose gestures are counted: a key, a click, a drag, a word typed with its Enter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from tests.house import day
from tests.ui.conftest import Hands
from ui.widgets.rack.geometry import ROOMS_WIDTH, Geometry

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Gestures:
    """Hands that count. Waiting for the worker is no gesture."""

    def __init__(self, at: Hands) -> None:
        self.at, self.window, self.count = at, at.window, 0

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """One key or shortcut, wherever the focus is."""
        self.count += 1
        self.at.press(key, *modifiers)

    def type(self, text: str) -> None:
        """A word or phrase with its Enter, wherever the focus is."""
        self.count += 1
        target = self.window.focusWidget()
        for letter in text:
            # QTest knows the keys of Latin letters only.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(target, QKeyEvent(kind, 0, NONE, letter))
        self.at.wait()
        self.at.press(Qt.Key.Key_Return)

    def click(self, widget: QWidget) -> None:
        """One click on a part of the window."""
        assert widget.isVisible()
        self.count += 1
        self.at.click(widget)

    def drop(self, path: Path) -> None:
        """One drag of a file from the mail onto the page in the middle."""
        self.count += 1
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        middle = self.window.middle
        place, copied = middle.rect().center(), Qt.DropAction.CopyAction
        over = QDragEnterEvent(place, copied, data, LEFT, NONE)
        QCoreApplication.sendEvent(middle, over)
        assert over.isAccepted()
        QCoreApplication.sendEvent(middle, QDropEvent(place, copied, data, LEFT, NONE))
        self.at.wait()

    # The rack

    @property
    def geometry(self) -> Geometry:
        found = self.window.rooms.view.geometry_now()
        assert found is not None
        return found

    def bar(self, stay: int) -> QPointF:
        """The middle of a stay's last bar."""
        piece = self.geometry.arrangement.of_stay(stay)
        assert piece is not None
        return self.geometry.piece_box(piece).center()

    def end_of(self, stay: int) -> QPointF:
        """The end of a stay's last bar."""
        piece = self.geometry.arrangement.of_stay(stay)
        assert piece is not None
        box = self.geometry.piece_box(piece)
        return QPointF(box.right() - 2, box.center().y())

    def cell(self, number: str, first: int) -> QPointF:
        """The afternoon of a day of June in the first bed of a room."""
        rows = self.geometry.arrangement.rows
        row = next(row for row in rows if row.room.number == number)
        half = self.geometry.arrangement.half(day(first)) + 1
        return self.geometry.lane_box(row, 0, 1, half, half + 1).center()

    def room(self, number: str) -> QPointF:
        """The number of a room, down the side."""
        rows = self.geometry.arrangement.rows
        row = next(row for row in rows if row.room.number == number)
        return QPointF(ROOMS_WIDTH / 2, self.geometry.row_top(row) + row.height / 2)

    def click_at(self, place: QPointF, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One click on the rack."""
        self.count += 1
        viewport = self.window.rooms.view.viewport()
        self.at.qtbot.mouseClick(viewport, LEFT, modifiers, place.toPoint())
        self.at.wait()

    def drag(self, start: QPointF, end: QPointF, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One drag on the rack."""
        self.count += 1
        viewport = self.window.rooms.view.viewport()
        self.at.qtbot.mousePress(viewport, LEFT, modifiers, start.toPoint())
        for place in ((start + end) / 2, end):
            where = QPointF(viewport.mapToGlobal(place.toPoint()))
            event = QMouseEvent(QEvent.Type.MouseMove, place, where, LEFT, LEFT, modifiers)
            QCoreApplication.sendEvent(viewport, event)
        self.at.wait()
        self.at.qtbot.mouseRelease(viewport, LEFT, modifiers, end.toPoint())
        self.at.wait()
