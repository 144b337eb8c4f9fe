"""Icons of one set, in the colours of the theme in use."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from ui.theme import tokens

NAMES = {
    "add": "mdi6.plus",
    "back": "mdi6.chevron-left",
    "close": "mdi6.close",
    "details": "mdi6.view-list-outline",
    "forward": "mdi6.chevron-right",
    "list": "mdi6.view-grid-outline",
    "more": "mdi6.dots-horizontal",
    "new-folder": "mdi6.folder-plus-outline",
    "open": "mdi6.folder-open-outline",
    "print": "mdi6.printer-outline",
    "redo": "mdi6.redo-variant",
    "save": "mdi6.tray-arrow-down",
    "search": "mdi6.magnify",
    "undo": "mdi6.undo-variant",
    "up": "mdi6.arrow-up",
    "zoom-in": "mdi6.magnify-plus-outline",
    "zoom-out": "mdi6.magnify-minus-outline",
}


def icon(name: str, colour: str = "") -> QIcon:
    """The icon called *name*, in the colour of a text; dimmed where its button is disabled."""
    import qtawesome

    colours = tokens()
    colour = colour or colours.text
    drawn: QIcon = qtawesome.icon(
        NAMES[name], color=colour, color_disabled=colours.muted, color_active=colour
    )
    return drawn
