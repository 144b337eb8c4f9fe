"""The kiosk's first screen: three letters or a badge."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from centre_desk.domain.kiosk import LEAST_LETTERS, MOST_NAMES, Visible
from ui.language import named, t
from ui.widgets import parts

LONGEST = 60
"""Signs that the field takes: what is longer is no name, and no badge of ours."""


class Asking(parts.Translated):
    """A large field, and the names that may be meant.

    Signals:
        typed: what the field holds now.
        entered: what it held when Enter was pressed, as a scanner does.
        chosen: a person's id.
    """

    typed = Signal(object)
    entered = Signal(object)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heading = parts.label(kind="kiosk-heading")
        self.field = QLineEdit()
        self.field.setProperty("kind", "kiosk")
        self.field.setMaxLength(LONGEST)
        self.hint = parts.label(kind="kiosk-muted", wrap=True)
        self.names = QVBoxLayout()
        self.names.setSpacing(8)
        self._found: tuple[Visible, ...] = ()
        self._nobody = self._others = False
        self.field.textChanged.connect(self.typed.emit)
        self.field.returnPressed.connect(lambda: self.entered.emit(self.field.text()))
        self.setLayout(
            parts.column(self.heading, 8, self.field, self.hint, 8, self.names, None, gap=8)
        )
        self.setFocusProxy(self.field)
        self.retranslate()

    def clear(self) -> None:
        """Forget who was looked for."""
        self.field.clear()
        self.show_names(())
        self.field.setFocus()

    def refuse(self) -> None:
        """Say that nobody is meant, with the field ready for whoever comes next."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.show_names((), nobody=True)
        self.field.setFocus()

    def show_names(self, found: Sequence[Visible], *, nobody: bool = False) -> None:
        """Show who may be meant; *nobody* says that nobody is."""
        self._found, self._nobody = tuple(found[:MOST_NAMES]), nobody
        self._others = len(found) > MOST_NAMES
        parts.emptied(self.names)
        for each in self._found:
            line = parts.button("kiosk")
            said = named(each.name.latin, each.name.arabic)
            parts.name(line, f"{said} · {each.origin}" if each.origin else said)
            line.clicked.connect(lambda _down=False, who=each.person_id: self.chosen.emit(who))
            self.names.addWidget(line)
        self._say_hint()

    @property
    def only(self) -> int | None:
        """The one person who can be meant, if there is one."""
        return self._found[0].person_id if len(self._found) == 1 else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from the field to the names and back."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.heading.setText(t("Où dois-je aller ?"))
        self.field.setAccessibleName(t("Votre nom, ou votre badge"))
        self.field.setPlaceholderText(t("Votre nom, ou votre badge"))
        self.show_names(self._found, nobody=self._nobody)

    def _say_hint(self) -> None:
        if self._nobody:
            self.hint.setText(t("Personne de ce nom n'est attendu ces jours-ci. Voyez l'accueil."))
        elif self._others:
            self.hint.setText(t("D'autres personnes répondent : continuez à taper."))
        else:
            self.hint.setText(
                t("Tapez {least} lettres de votre nom, ou présentez votre badge.",
                  least=LEAST_LETTERS)
            )  # fmt: skip
