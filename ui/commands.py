"""What can be done by a name typed into the search as well as by its key or its button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QWidget

OF_THE_FOCUS = ("", "Return", "Escape")
"""Keys that mean whatever has the focus, which the search takes away."""


@dataclass(frozen=True, slots=True)
class Command:
    """Its name as people read it, its key, what it does, and what it is: a word of the search."""

    words: str
    key: str
    deed: Callable[[], object]
    kind: str = "command"


def on_screen(shown: QWidget) -> list[Command]:
    """What the buttons do that can be pressed now in *shown* and have a key of their own."""
    return [
        Command(button.accessibleName(), key, button.click)
        for button in shown.findChildren(QAbstractButton)
        if (key := button.property("key") or "") not in OF_THE_FOCUS
        and button.isVisible()
        and button.isEnabled()
    ]
