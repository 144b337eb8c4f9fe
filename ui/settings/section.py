"""What the parts of *Réglages* share: a word in the list of parts, and reading themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QSizePolicy

from centre_desk.language import Message
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft
from ui.language import say
from ui.preferences import Preferences
from ui.widgets import parts
from ui.widgets.field import Field


class Section(parts.Translated):
    """One part; *words* names it."""

    words: Message
    drafts: tuple[Draft, ...] = ()

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.deeds, self.preferences = deeds, preferences
        self.background = deeds.background

    def reload(self) -> None:
        """Read what is shown; for whoever inherits."""

    def take_up(self, subject: str) -> None:
        """Go on with what was begun on *subject*; for whoever inherits."""


class TextField(Field):
    """A named line of text."""

    def __init__(self, *, width: int = 0) -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        if width:
            self.setFixedWidth(width)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def fill(self, text: str) -> None:
        """Show *text*, unless somebody is typing."""
        if not self.line.hasFocus():
            self.line.setText(text)


def refused(trouble: Trouble, **fields: Field) -> bool:
    """Stand a refusal beside the field that it is about; False where there is none."""
    field = fields.get(trouble.field or "")
    if field is None:
        return False
    field.say(say(trouble.message), wrong=True)
    field.widget.setFocus()
    return True
