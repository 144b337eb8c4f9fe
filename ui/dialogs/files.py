"""Which file to open, and under which name to save: the system's own dialog where it has one."""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QToolButton, QWidget

from ui.icons import icon
from ui.language import t

GLYPHS = {
    "backButton": "back",
    "forwardButton": "forward",
    "toParentButton": "up",
    "newFolderButton": "new-folder",
    "listModeButton": "list",
    "detailModeButton": "details",
}
"""Where the system has no dialog, Qt's own gets icons of our set: its buttons and their icons."""


class OurIcons(QFileIconProvider):
    """Folders and files drawn and named as the rest of the program is."""

    def icon(self, about: QFileInfo | QFileIconProvider.IconType) -> QIcon:
        file = about.isFile() if isinstance(about, QFileInfo) else about is self.IconType.File
        return icon("file" if file else "open")

    def type(self, about: QFileInfo) -> str:
        return t("Dossier") if about.isDir() else about.suffix()


def ask_open(parent: QWidget, title: str, filters: str) -> Path | None:
    """Ask for a file that there is; None when nobody wants one after all."""
    return chosen(opening(parent, title, filters))


def ask_save(parent: QWidget, title: str, proposed: str, filters: str) -> Path | None:
    """Ask under which name to save, *proposed* to begin with; its suffix follows the filter."""
    return chosen(saving(parent, title, proposed, filters))


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder to save several files into."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return chosen(dialog)


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


def chosen(dialog: QFileDialog) -> Path | None:
    """Show the dialog and wait for its answer."""
    dress(dialog)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def dress(dialog: QFileDialog) -> None:
    """Give Qt's own dialog our icons; the system's dialogs have no such buttons."""
    dialog.setIconProvider(_icons())
    for name, glyph in GLYPHS.items():
        found = dialog.findChild(QToolButton, name)
        if isinstance(found, QToolButton):
            found.setIcon(icon(glyph))


@functools.cache
def _icons() -> OurIcons:
    """A dialog does not keep its provider alive by itself."""
    return OurIcons()


def _suffix(filters: str) -> str:
    """``xlsx`` of ``Excel (*.xlsx)``."""
    return filters.rpartition("*.")[2].rstrip(") ")
