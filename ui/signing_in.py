"""The door of the desk: a name, a code, and nothing of the house behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from ui.background import Trouble
from ui.language import say, t
from ui.widgets import parts
from ui.widgets.field import Field

WIDTH = 360


class SigningIn(parts.Translated):
    """Asks who works here.

    Signals:
        given: a name and a code.
    """

    given = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._title, self._more = parts.label(kind="title"), parts.label(kind="muted", wrap=True)
        self._names, self.code = QComboBox(), QLineEdit()
        self.code.setEchoMode(QLineEdit.EchoMode.Password)
        self.name_field, self.code_field = Field(self._names), Field(self.code)
        self.go = parts.button("primary")
        self.go.clicked.connect(self._give)
        self.code.returnPressed.connect(self._give)
        self.code.textEdited.connect(lambda _text: self.code_field.calm())
        card, inside = parts.card()
        card.setFixedWidth(WIDTH)
        inside.addLayout(
            parts.column(
                self._title, self._more, 8, self.name_field, self.code_field,
                parts.row(self.go, None), gap=12,
            )
        )  # fmt: skip
        inside.setContentsMargins(24, 24, 24, 24)
        self.setLayout(parts.column(None, parts.row(None, card, None), None, None))
        self.retranslate()

    def ask(self, names: Sequence[str]) -> None:
        """Offer the names, the one of before first, and wait for the code."""
        before = self._names.currentText()
        self._names.clear()
        self._names.addItems(list(names))
        self._names.setCurrentIndex(max(self._names.findText(before), 0))
        self.code.clear()
        self.name_field.calm()
        self.code_field.calm()
        self.code.setFocus()

    def choose(self, name: str) -> None:
        """Stand on a name."""
        self._names.setCurrentText(name)

    def refuse(self, trouble: Trouble) -> None:
        """Stand a refusal beside what it is about."""
        field = self.name_field if trouble.field == "name" else self.code_field
        field.say(say(trouble.message), wrong=True)
        self.code.clear()
        self.code.setFocus()

    def _give(self) -> None:
        self.given.emit(self._names.currentText(), self.code.text())

    def retranslate(self) -> None:
        self._title.setText(t("Qui travaille à ce poste ?"))
        self._more.setText(t("Ce qui était commencé attend derrière cette porte."))
        self.name_field.write(t("Votre nom"))
        self.code_field.write(t("Code"))
        parts.name(self.go, t("Ouvrir le bureau"), key="Return")
