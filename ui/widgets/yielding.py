"""A row whose parts give way, one after the other, where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui import theme
from ui.icons import icon
from ui.widgets import parts


def short(button: QPushButton, glyph: str) -> QPushButton:
    """Let *button* keep only its icon where there is no room for its words."""
    button.setProperty("short", glyph)
    return button


class YieldingRow(QWidget):
    """Lays out a row; a button made :func:`short` gives up its words, anything else hides."""

    def __init__(self, row: QHBoxLayout, *yielding: QWidget) -> None:
        super().__init__()
        self.setLayout(row)
        self._yielding = yielding
        self._saved: dict[QWidget, int] = {}
        """What has given way, with the pixels won by it."""
        self._fitted: list[int] = []
        self._fitting = False

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        # A longer title: what the parts ask for has changed. Our own changes ask for a new layout
        # too, and must not be answered with another fitting.
        if event.type() is QEvent.Type.LayoutRequest and self._asked() != self._fitted:
            self.fit()
        return super().event(event)

    def fit(self) -> None:
        """Let as many parts give way, from the first one on, as the width asks for."""
        # To show or hide a part lays the window out at once, and comes back here.
        if self._fitting:
            return
        self._fitting = True
        self._fitted = self._asked()
        asked = self._needed() + sum(self._saved.values())
        for part in self._yielding:
            wanted = asked > self.width()
            if wanted and part not in self._saved:
                before = self._needed()
                self._yield(part)
                self._saved[part] = before - self._needed()
            asked -= self._saved.get(part, 0)
            if not wanted and part in self._saved:
                del self._saved[part]
                self._restore(part)
        self._fitting = False

    def rewritten(self) -> None:
        """Fit again after the buttons were given other words."""
        given_way, self._saved = self._saved, {}
        # Each part that comes back lays the row out at once: it is fitted when all are there.
        self._fitting = True
        for part in given_way:
            self._restore(part)
        self._fitting = False
        self.fit()

    def _asked(self) -> list[int]:
        """What the words besides the parts that yield ask for."""
        labels = self.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [label.sizeHint().width() for label in labels if label not in self._yielding]

    def _needed(self) -> int:
        for part in self._yielding:
            if (holder := part.parentWidget()) and (layout := holder.layout()):
                layout.invalidate()
                if holder is not self:
                    holder.updateGeometry()
        return parts.needed(self).width()

    def _restore(self, part: QWidget) -> None:
        if isinstance(part, QPushButton) and part.property("short"):
            part.setText(part.accessibleName())
            part.setIcon(icon(part.property("glyph")) if part.property("glyph") else QIcon())
        else:
            part.show()

    def _yield(self, part: QWidget) -> None:
        if isinstance(part, QPushButton) and (glyph := part.property("short")):
            colours = theme.tokens()
            primary = part.property("kind") == "primary"
            part.setText("")
            part.setIcon(icon(glyph, colours.on_accent if primary else colours.text))
        else:
            part.hide()
