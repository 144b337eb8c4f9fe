"""Printers that put their paper into a folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from ui.printing import Printers
from ui.widgets.preview import page_sizes


class PaperTray(Printers):
    """A printer at the front desk and one upstairs; each writes its paper as a PDF."""

    def __init__(self, folder: Path, *names: str) -> None:
        self._folder, self._names = folder, names or ("Accueil", "Étage")

    def usual(self) -> str:
        return self._names[0]

    def names(self) -> list[str]:
        return list(self._names)

    def opened(self, name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._folder / f"{name}.pdf"))
        return printer

    def sizes(self, name: str) -> list[tuple[float, float]]:
        """Width and height in points of every page that lies in a printer's tray."""
        return page_sizes((self._folder / f"{name}.pdf").read_bytes())


class NoPrinter(Printers):
    """A machine without any."""

    def usual(self) -> str:
        return ""

    def names(self) -> list[str]:
        return []
