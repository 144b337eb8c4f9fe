"""The letters of the keys, whatever layout is in use: on an Arabic one, M is where ة or ك is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_ON_KEYS = {
    **dict(zip("ضصثقفغعهخح", "AWERTYUIOP", strict=True)),
    **dict(zip("شسيبلاتنم", "ASDFGHJKL", strict=True)),
    **dict(zip("ئءؤرىة", "WXCVNM", strict=True)),
    **dict(zip("كﻻﻵْ", "MBBX", strict=True)),
    **{chr(0x660 + digit): str(digit) for digit in range(10)},
}
"""What is printed on the key of an Arabic letter beside it, on AZERTY and QWERTY keyboards alike.

Where the two differ no other deed has the second letter: no key of the program is Q or Z.
"""
_MEANT = {ord(sign): ord(latin) for sign, latin in _ON_KEYS.items()}
_ELSEWHERE = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def meant(event: QKeyEvent) -> int:
    """The ``Qt.Key`` of a press, or of the Latin letter on the key that gave an Arabic one."""
    key = event.key()
    if key not in _MEANT:
        return key
    native = event.nativeVirtualKey()
    # Windows names a key by its Latin letter, and writes two letters with that of B.
    return native if ord("A") <= native <= ord("Z") else _MEANT[key]


class LatinKeys(QObject):
    """Presses the single keys of a window's deeds on behalf of the Arabic letters on them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._awaited = False
        """A deed is done, and the press that stood for it is still to come."""

    def used(self, event: QKeyEvent) -> bool:
        """Do what an Arabic letter that no text field wants stands for; False where it does not."""
        key = meant(event)
        if key == event.key() or event.modifiers() & _ELSEWHERE:
            return False
        if self._awaited:
            return True
        action = next(
            (action for action in self._window.findChildren(QAction) if _would_hear(action, key)),
            None,
        )
        if action is None:
            return False
        # A field that the deed opens must not take the press.
        self._await(True)
        action.trigger()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        self._await(False)
        return event.type() is QEvent.Type.KeyPress

    def _await(self, awaited: bool) -> None:
        self._awaited = awaited
        if application := QApplication.instance():
            change = application.installEventFilter if awaited else application.removeEventFilter
            change(self)


def _would_hear(action: QAction, key: int) -> bool:
    """Whether a key would reach an action now, as Qt decides it."""
    owner, focus = action.parent(), QApplication.focusWidget()
    if action.shortcut() != QKeySequence(key) or not action.isEnabled():
        return False
    if not isinstance(owner, QWidget) or not owner.isVisible():
        return False
    if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
        return True
    return focus is not None and (focus is owner or owner.isAncestorOf(focus))
