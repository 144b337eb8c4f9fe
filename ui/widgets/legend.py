"""What the colours of the rack mean: a swatch as the bar is drawn, and its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.language import t
from ui.widgets import parts


class Swatch(QWidget):
    """A small piece of a bar."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(QSize(11, 11))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 0.5, 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(colours, self._kind)))
        if self._kind == "option":
            painter.setBrush(QColor(theme.mixed(colours.option, colours.background, 0.38)))
            painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine))
        elif self._kind == "blocked":
            painter.setBrush(QBrush(QColor(colours.blocked), Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(QColor(colours.blocked), 1))
        painter.drawRoundedRect(box, 3, 3)


class Legend(parts.Translated):
    """One line of swatches."""

    KINDS = ("option", "confirmed", "in_house", "leaving", "blocked")

    def __init__(self) -> None:
        super().__init__()
        self._words = {kind: parts.label(kind="legend") for kind in self.KINDS}
        pairs = [parts.row(Swatch(kind), self._words[kind], gap=4) for kind in self.KINDS]
        self.setLayout(parts.row(*pairs, gap=12))
        self.retranslate()

    def retranslate(self) -> None:
        names = (t("Option"), t("Confirmé"), t("Présent"), t("Part aujourd'hui"), t("Bloqué"))
        for kind, name in zip(self.KINDS, names, strict=True):
            self._words[kind].setText(name)
