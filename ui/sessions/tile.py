"""A figure with what it counts, pressed to see what stands behind it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from ui.models.change_rows import Summary
from ui.widgets import parts

HEIGHT = 108


class Tile(QPushButton):
    """One of a row of tiles of which one is down."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "tile")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._name, self._figure = parts.Elided("", "muted"), parts.label(kind="figure")
        self._words, self._alert = parts.Elided(""), parts.Elided("", "alert-heading")
        inside = parts.column(self._name, self._figure, self._words, self._alert, None, gap=2)
        inside.setContentsMargins(12, 8, 12, 8)
        self.setLayout(inside)
        for each in (self._name, self._figure, self._words, self._alert):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(140, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, HEIGHT)

    def say(self, name: str, told: Summary, key: str) -> None:
        """Name the tile and say its figures."""
        words = ", ".join(filter(None, (name, told.words, told.alert)))
        parts.name(self, words, key=key, shown=False)
        self._name.set_whole(name)
        self._figure.setText(told.figure)
        self._words.set_whole(told.words)
        self._alert.set_whole(told.alert)
