"""The side panel: what is selected, and what can be done with it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.language import t
from ui.widgets import parts

WIDTH = 308
Content = TypeVar("Content", bound=QWidget)


class SidePanel(parts.Translated):
    """Holds one content at a time; empty, it takes no room.

    Signals:
        closed: Escape or the cross; nothing is selected any more.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("SidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._stack = QStackedWidget()
        self._close = parts.button("quiet", "close")
        self._close.clicked.connect(self.close_panel)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 8, 12, 12)
        inside.setSpacing(0)
        outside = parts.row(parts.rule(upright=True), gap=0)
        outside.addLayout(inside, 1)
        self.setLayout(outside)
        inside.addLayout(parts.row(None, self._close))
        inside.addWidget(self._stack, 1)
        self.retranslate()
        self.hide()

    def hold(self, content: Content) -> Content:
        """Take in what may show later."""
        self._stack.addWidget(content)
        return content

    def present(self, content: QWidget) -> None:
        """Show one of the contents."""
        self._stack.setCurrentWidget(content)
        self.show()

    def presents(self, content: QWidget) -> bool:
        """Whether *content* is what shows."""
        return self.isVisible() and self.content is content

    @property
    def content(self) -> QWidget | None:
        """What shows, or would show if the panel did."""
        return self._stack.currentWidget()

    def close_panel(self) -> None:
        """Put away what is selected."""
        self.hide()
        self.closed.emit()

    def retranslate(self) -> None:
        parts.name(self._close, t("Fermer"), key="Escape", shown=False)
