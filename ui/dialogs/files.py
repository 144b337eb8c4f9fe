"""Which file to open, and under which name to save: the system's own dialog where it has one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from ui.icons import icon

GLYPHS = {
    "backButton": "back",
    "forwardButton": "forward",
    "toParentButton": "up",
    "newFolderButton": "new-folder",
    "listModeButton": "list",
    "detailModeButton": "details",
}
"""Where the system has no dialog, Qt's own gets icons of our set: its buttons and their icons."""


def ask_open(parent: QWidget, title: str, filters: str) -> Path | None:
    """Ask for a file that there is; None when nobody wants one after all."""
    return _chosen(opening(parent, title, filters))


def ask_save(parent: QWidget, title: str, proposed: str, filters: str) -> Path | None:
    """Ask under which name to save, *proposed* to begin with; its suffix follows the filter."""
    return _chosen(saving(parent, title, proposed, filters))


def opening(parent: QWidget, title: str, filters: str) -> QFileDialog:
    """The dialog that :func:`ask_open` shows."""
    dialog = QFileDialog(parent, title, "", filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def saving(parent: QWidget, title: str, proposed: str, filters: str) -> QFileDialog:
    """The dialog that :func:`ask_save` shows."""
    dialog = QFileDialog(parent, title, "", filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(_suffix(dialog.selectedNameFilter()))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
    dialog.selectFile(proposed)
    return dialog


def _chosen(dialog: QFileDialog) -> Path | None:
    dress(dialog)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def dress(dialog: QFileDialog) -> None:
    """Give Qt's own dialog our icons; the system's dialogs have no such buttons."""
    for name, glyph in GLYPHS.items():
        found = dialog.findChild(QToolButton, name)
        if isinstance(found, QToolButton):
            found.setIcon(icon(glyph))


def _suffix(filters: str) -> str:
    """``xlsx`` of ``Excel (*.xlsx)``."""
    return filters.rpartition("*.")[2].rstrip(") ")
