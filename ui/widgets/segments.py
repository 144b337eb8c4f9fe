"""A few choices side by side, one of them in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ui.widgets import parts


class Segments(QWidget):
    """Buttons of which exactly one is down.

    Signals:
        chosen: the key of the segment that the user pressed.
    """

    chosen = Signal(object)

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("Segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for key in keys:
            made = parts.button()
            made.setCheckable(True)
            group.addButton(made)
            inside.addWidget(made)
            made.clicked.connect(lambda _down=False, key=key: self.chosen.emit(key))
            self._buttons[key] = made

    def name(self, key: str, text: str, *, shortcut: str = "", tip: str = "") -> None:
        """Write one segment."""
        parts.name(self._buttons[key], text, key=shortcut, tip=tip)

    def choose(self, key: str | None) -> None:
        """Put one segment down without telling anybody; ``None`` lifts them all."""
        group = next(iter(self._buttons.values())).group()
        if key is None and group:
            group.setExclusive(False)
            for each in self._buttons.values():
                each.setChecked(False)
            group.setExclusive(True)
        elif key is not None:
            self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        """One segment's button."""
        return self._buttons[key]
