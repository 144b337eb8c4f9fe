"""Pairs of a word and a value under each other, as the side panel shows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.widgets import parts


class Facts(QWidget):
    """Two aligned columns."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, 78)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        """Show word, value and kind of text; what is not known leaves no gap."""
        parts.emptied(self._grid)
        known = [fact for fact in facts if fact[1]]
        for line, (word, value, kind) in enumerate(known):
            top = Qt.AlignmentFlag.AlignTop
            named = parts.label(word, "muted")
            self._grid.addWidget(named, line, 0, top)
            shown = parts.label(value, kind, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(shown, line, 1, top)
            _level(named, shown)


def _level(word: QLabel, value: QLabel) -> None:
    """Bring the first lines to one height: Arabic lines are taller than Latin ones."""
    taller = (
        word.sizeHint().height() - parts.label(value.text().partition("\n")[0]).sizeHint().height()
    )
    lower = value if taller > 0 else word
    lower.setContentsMargins(0, abs(taller) // 2, 0, 0)
