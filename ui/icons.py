"""Icons of one set, in the colours of the theme in use."""

from __future__ import annotations

import functools
import importlib.util
import json
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
)

from ui.theme import tokens

_SET, _FAMILY = "materialdesignicons6-webfont", "Material Design Icons"
_SHARE = 0.875
"""Of the height: at 16 pixels the set is drawn on whole pixels."""

NAMES = {
    "add": "plus",
    "back": "chevron-left",
    "bed": "bed-outline",
    "broom": "broom",
    "classroom": "projector-screen-outline",
    "close": "close",
    "details": "view-list-outline",
    "document": "file-document-outline",
    "file": "file-outline",
    "forward": "chevron-right",
    "handover": "clipboard-text-clock-outline",
    "list": "view-grid-outline",
    "matters": "alert-circle-outline",
    "meals": "silverware-fork-knife",
    "more": "dots-horizontal",
    "new-folder": "folder-plus-outline",
    "open": "folder-open-outline",
    "people": "account-multiple-outline",
    "print": "printer-outline",
    "redo": "redo-variant",
    "save": "tray-arrow-down",
    "search": "magnify",
    "sessions": "school-outline",
    "settings": "cog-outline",
    "today": "calendar-today-outline",
    "undo": "undo-variant",
    "up": "arrow-up",
    "zoom-in": "magnify-plus-outline",
    "zoom-out": "magnify-minus-outline",
}


@functools.cache
def _glyphs() -> dict[str, str]:
    """The letter that draws each icon.

    The set is qtawesome's, read without it: to import qtawesome loads all of Qt, and ten sets more.
    """
    package = importlib.util.find_spec("qtawesome")
    if package is None or package.origin is None:
        raise ImportError("qtawesome brings the icons")
    fonts = Path(package.origin).parent / "fonts"
    (font,), (letters,) = fonts.glob(f"{_SET}-*.ttf"), fonts.glob(f"{_SET}-*.json")
    QFontDatabase.addApplicationFont(str(font))
    codes = json.loads(letters.read_text("utf-8"))
    return {name: chr(int(codes[its_name], 16)) for name, its_name in NAMES.items()}


class _Glyph(QIconEngine):
    """Draws a letter of the set at any size."""

    def __init__(self, letter: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._look = letter, colour, disabled

    def clone(self) -> QIconEngine:
        return _Glyph(*self._look)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        letter, colour, disabled = self._look
        font = QFont(_FAMILY)
        font.setPixelSize(round(rect.height() * _SHARE))
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(disabled if mode is QIcon.Mode.Disabled else colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, drawn.rect(), mode, state)
        painter.end()
        return drawn


def icon(name: str, colour: str = "") -> QIcon:
    """The icon called *name*, in the colour of a text; dimmed where its button is disabled."""
    colours = tokens()
    return QIcon(_Glyph(_glyphs()[name], colour or colours.text, colours.muted))
