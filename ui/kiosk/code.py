"""The code without which the kiosk is not left, asked for in the window itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui.language import t
from ui.widgets import parts
from ui.widgets.field import Field


class CodeAsked(parts.Translated):
    """A field for the code: to choose one at first, and to leave afterwards.

    Signals:
        given: what was typed.
        given_up: the kiosk goes on.
    """

    given = Signal(object)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choosing = False
        self.heading = parts.label(kind="kiosk-heading")
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field(self.line)
        self.go, self.stay = parts.button("primary"), parts.button()
        self.go.clicked.connect(self._give)
        self.line.returnPressed.connect(self._give)
        self.stay.clicked.connect(self.given_up)
        self.setLayout(
            parts.column(
                self.heading, 8, self.field, parts.row(self.go, self.stay, None), None, gap=8
            )
        )
        self.setFocusProxy(self.line)
        self.retranslate()

    def ask(self, *, choosing: bool) -> None:
        """Ask for the code, or for the one to choose."""
        self.choosing = choosing
        self.line.clear()
        self.field.calm()
        self.retranslate()
        self.line.setFocus()

    def refuse(self, why: str) -> None:
        """Say beside the field why the code will not do."""
        self.line.clear()
        self.field.say(why, wrong=True)
        self.line.setFocus()

    def retranslate(self) -> None:
        if self.choosing:
            self.heading.setText(t("Choisir le code de la borne"))
            hint = t("Quatre signes au moins. Il est demandé pour quitter la borne.")
        else:
            self.heading.setText(t("Quitter la borne"))
            hint = t("Le code que le centre a choisi.")
        self.field.write(t("Code"), hint)
        parts.name(self.go, t("Choisir ce code") if self.choosing else t("Quitter"), key="Return")
        parts.name(self.stay, t("Fermer") if self.choosing else t("Revenir"), key="Escape")

    def _give(self) -> None:
        self.given.emit(self.line.text())
