"""What is being written in a form and not saved yet: it outlives whatever takes the form away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox, QWidget

from ui.widgets.segments import Segments

Values = Mapping[str, Any]
"""What the fields hold, in the plain values that a file of JSON can keep."""
Written = tuple[str, Values]
"""Whom or what it is about, and the values."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A form that was begun: which one, on what, whom it names, and since when (in UTC)."""

    kind: str
    subject: str
    about: str
    at: datetime
    values: Values


class Draft(QObject):
    """The half-filled state of one form, for each subject it was opened on.

    Every touch of the user is noted at once. A form that turns to another person or room keeps
    what was begun for the first, and fills it in again when it comes back.

    Signals:
        changed: something was begun, settled, or came into sight or out of it.
        settled: something was saved.
        left: a ``Begun`` that the user put away with Escape.
    """

    changed = Signal()
    settled = Signal()
    left = Signal(object)

    def __init__(
        self,
        kind: str,
        owner: QWidget,
        write: Callable[[], Written | None],
        restore: Callable[[Values], None],
    ) -> None:
        """*write* tells what the form holds, or None where nothing was begun."""
        super().__init__(owner)
        self.kind, self.subject = kind, ""
        self.begun: dict[str, Begun] = {}
        self._owner, self._write, self._restore = owner, write, restore
        owner.installEventFilter(self)

    def hear(self, *inputs: QWidget) -> None:
        """Note what the user does in these; what the program itself fills in is nothing begun."""
        for each in inputs:
            if isinstance(each, QLineEdit):
                each.textEdited.connect(self.touch)
            elif isinstance(each, QComboBox):
                each.activated.connect(self.touch)
            elif isinstance(each, QSpinBox):
                each.valueChanged.connect(self.touch)
            elif isinstance(each, QAbstractButton):
                each.clicked.connect(self.touch)
            elif isinstance(each, Segments):
                each.chosen.connect(self.touch)

    def touch(self, *_what: object) -> None:
        """Note what the form holds now."""
        written, before = self._write(), self.begun.pop(self.subject, None)
        if written:
            about, values = written
            at = before.at if before else datetime.now(UTC)
            self.begun[self.subject] = Begun(self.kind, self.subject, about, at, values)
        self.changed.emit()

    def turn(self, subject: object = "") -> bool:
        """The form was opened on *subject*: fill in what was begun there, if anything was."""
        self.subject = str(subject)
        found = self.begun.get(self.subject)
        if found:
            self._restore(found.values)
        return found is not None

    def waits(self, subject: object = "") -> bool:
        """Whether something was begun on *subject*."""
        return str(subject) in self.begun

    def settle(self, subject: object = None) -> None:
        """It is saved, what the form holds or what was begun on *subject*: nothing is kept."""
        if self.begun.pop(self.subject if subject is None else str(subject), None):
            self.changed.emit()
            self.settled.emit()

    def leave(self) -> None:
        """The user leaves the form: what was begun is put aside, the form is free for others."""
        if found := self.begun.pop(self.subject, None):
            self.left.emit(found)

    @property
    def on_screen(self) -> bool:
        """Whether the user has the form before the eyes."""
        return self._owner.isVisible()

    def shows(self, begun: Begun) -> bool:
        """Whether it is what the form holds, before the user's eyes."""
        return self.on_screen and self.begun.get(self.subject) is begun

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and self.begun:
            self.changed.emit()
        return False
