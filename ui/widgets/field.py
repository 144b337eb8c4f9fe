"""A named field that says what it takes, and stands its error beside itself, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.widgets import parts


class Field(QWidget):
    """A name above, the widget, and under it a hint or an error."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.widget = widget
        self._name = parts.label(kind="small")
        self._name.setBuddy(widget)
        self._under = parts.label(kind="small", wrap=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        for part in (self._name, widget, self._under):
            inside.addWidget(part, 1 if part is widget else 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._under.hide()
        self._hint = ""
        self._wrong = False

    def write(self, name: str, hint: str = "") -> None:
        """Name the field and say what it takes."""
        self._name.setText(name)
        self.widget.setAccessibleName(name)
        self.widget.setToolTip(hint or name)
        self._hint = hint
        if not self._wrong:
            self.say(hint)

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say something under the field; an error also colours its edge."""
        self._wrong = wrong
        self._under.setText(text)
        self._under.setVisible(bool(text))
        self._under.setProperty("kind", "error" if wrong else "small")
        self.widget.setProperty("wrong", wrong)
        self.widget.setAccessibleDescription(text)
        for widget in (self._under, self.widget):
            widget.style().polish(widget)

    def calm(self) -> None:
        """Take an error away."""
        self.say(self._hint)

    @property
    def error(self) -> str:
        """The error that stands beside the field, or an empty text."""
        return self._under.text() if self._wrong else ""
