"""A quiet choice in a toolbar: « Étage  Tous », with a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from ui.widgets import parts


class Choice(QPushButton):
    """A button that names what is chosen and offers the rest in a menu.

    Signals:
        chosen: the value of the entry that the user took.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "quiet")
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def offer(self, title: str, entries: Sequence[tuple[object, str]], current: object) -> None:
        """Offer *entries*, each a value and its words."""
        parts.emptied_menu(self._menu)
        group = QActionGroup(self._menu)
        shown = ""
        for value, words in entries:
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == current)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, value=value: self.chosen.emit(value))
            shown = words if value == current else shown
        parts.name(self, f"{title} : {shown}")
        self.setText(f"{title}  {shown}")
