"""What can be done by a name typed into the search as well as by its key or its button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """Its name as people read it, its key, and what it does."""

    words: str
    key: str
    deed: Callable[[], object]


def on_screen(shown: QWidget) -> list[Command]:
    """What the buttons do that can be pressed now in *shown* and have a key."""
    return [
        Command(button.accessibleName(), key, button.click)
        for button in shown.findChildren(QAbstractButton)
        if (key := button.property("key")) and button.isVisible() and button.isEnabled()
    ]
