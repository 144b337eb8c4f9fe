"""A wide button with its key shown on it: « Départ  D »."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets import parts


class KeyButton(QPushButton):
    """Pressed by the pointer or by a single key that no text field wants."""

    def __init__(self, key: str, deed: Callable[[], object], owner: QWidget) -> None:
        super().__init__()
        self._key = key
        self._words = parts.label()
        self._cap = parts.label(QKeySequence(key).toString(), "key")
        inside = parts.row(None, self._words, self._cap, None, gap=8)
        inside.setContentsMargins(8, 4, 8, 4)
        self.setLayout(inside)
        for part in (self._words, self._cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._action = parts.act(owner, key, self.click)
        self.setAutoDefault(False)
        # A click leaves the keyboard where the work is: the button may be gone after its deed.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _down=False: deed())

    def sizeHint(self) -> QSize:
        return parts.needed(self)

    def offer(self, text: str, *, primary: bool = False, wanted: bool = True) -> None:
        """Name the deed, and say whether it can be done now."""
        parts.name(self, text, key=self._key, shown=False)
        self._words.setText(text)
        for widget, kind in (
            (self, "primary" if primary else ""),
            (self._words, "on-accent" if primary else ""),
            (self._cap, "on-accent-key" if primary else "key"),
        ):
            widget.setProperty("kind", kind)
            widget.style().polish(widget)
        self.setVisible(wanted)
        self._action.setEnabled(wanted)
