"""Where a mailed list is dropped or chosen, and where it is said why a file is none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.language import t
from ui.widgets import parts


class DropArea(parts.Translated):
    """The list page before there is a list."""

    def __init__(self) -> None:
        super().__init__()
        self._frame = QFrame()
        self._frame.setObjectName("DropArea")
        self._invitation, self._kinds = parts.label(kind="heading"), parts.label(kind="muted")
        self.open = parts.button("primary", "")
        self.trouble = parts.label(kind="alert", wrap=True)
        inside = QVBoxLayout(self._frame)
        inside.setSpacing(8)
        inside.addStretch(1)
        for part in (self._invitation, self._kinds, self.open):
            inside.addLayout(parts.row(None, part, None))
        inside.addLayout(parts.row(32, self.trouble, 32))
        inside.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(16, 16, 16, 16)
        outside.addWidget(self._frame)
        self.retranslate()

    def say(self, trouble: str) -> None:
        """Say why a file is no list; an empty text takes it away."""
        self.trouble.setText(trouble)
        self.trouble.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def mark(self, *, over: bool) -> None:
        """Show that a file is held over the window."""
        self._frame.setProperty("over", over)
        self._frame.style().polish(self._frame)

    def retranslate(self) -> None:
        self._invitation.setText(t("Déposez ici la liste reçue par courriel"))
        self._kinds.setText(
            t("Excel, LibreOffice, CSV ou page web : rien n'est enregistré d'abord.")
        )
        parts.name(self.open, t("Choisir un fichier…"), key="Ctrl+O")
