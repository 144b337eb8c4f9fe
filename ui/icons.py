"""Icons of one set, in the colours of the theme in use."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from ui.theme import tokens

NAMES = {
    "add": "mdi6.plus",
    "back": "mdi6.chevron-left",
    "close": "mdi6.close",
    "forward": "mdi6.chevron-right",
    "open": "mdi6.folder-open-outline",
    "print": "mdi6.printer-outline",
    "redo": "mdi6.redo-variant",
    "save": "mdi6.tray-arrow-down",
    "search": "mdi6.magnify",
    "undo": "mdi6.undo-variant",
    "zoom-in": "mdi6.magnify-plus-outline",
    "zoom-out": "mdi6.magnify-minus-outline",
}


def icon(name: str) -> QIcon:
    """The icon called *name*; dimmed by itself where its button is disabled."""
    import qtawesome

    colours = tokens()
    drawn: QIcon = qtawesome.icon(
        NAMES[name], color=colours.text, color_disabled=colours.muted, color_active=colours.text
    )
    return drawn
