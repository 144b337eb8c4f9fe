"""Printers, what is asked of one, and the pages on their way to it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from ui.background import Background
from ui.widgets.preview import drawn

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SCALE = 300 / 72
"""Pixels for each point on a printer of 300 dots an inch."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to print; without a ``printer`` the document is kept as a PDF file."""

    printer: str
    pages: tuple[int, ...]
    copies: int = 1
    grey: bool = False


class Printers:
    """The printers of this machine; a test has others."""

    def usual(self) -> str:
        """The one that the system prints on; empty where there is none."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return QPrinterInfo.defaultPrinterName()

    def names(self) -> list[str]:
        """All of them, the usual one first."""
        from PySide6.QtPrintSupport import QPrinterInfo

        usual = self.usual()
        return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name))

    def opened(self, name: str) -> QPrinter:
        """The one called *name*."""
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(name)
        return printer


def read_pages(text: str, count: int) -> tuple[int, ...]:
    """Read ``1-3, 5`` as page numbers from 1, in order; nothing typed stands for all of *count*.

    Raises:
        RuleBroken: this is no list of pages of the document.
    """
    if not text.strip():
        return tuple(range(1, count + 1))
    wanted: set[int] = set()
    for piece in re.split(r"[,;،\s]+", re.sub(r"\s*[-–]\s*", "-", text.strip())):
        found = re.fullmatch(r"(\d+)(?:-(\d+))?", piece)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if not 1 <= first <= last <= count:
            raise RuleBroken(
                tr("Pages de 1 à {count} : écrivez par exemple 1-3, 5.", count=count),
                field="pages",
            )
        wanted.update(range(first, last + 1))
    return tuple(sorted(wanted))


def send(
    background: Background,
    printer: QPrinter,
    order: Order,
    pdf: bytes,
    done: Callable[[bool], None],
) -> None:
    """Draw the pages one after the other, so that a long document never fills the memory.

    *done* hears whether the printer took them.
    """
    from PySide6.QtPrintSupport import QPrinter

    printer.setCopyCount(order.copies)
    printer.setColorMode(QPrinter.ColorMode.GrayScale if order.grey else QPrinter.ColorMode.Color)
    # The sheets bring their own margins.
    printer.setFullPage(True)
    painter = QPainter()

    def draw(index: int) -> None:
        if index == len(order.pages):
            done(painter.end())
            return
        number = order.pages[index] - 1
        background.run_query(
            lambda _desk: drawn(pdf, number, SCALE), lambda picture: put(index, picture)
        )

    def put(index: int, picture: QImage) -> None:
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        wide = picture.width() > picture.height()
        printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        )
        if not (printer.newPage() if index else painter.begin(printer)):
            done(False)
            return
        if order.grey:
            picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        painter.drawImage(_fitted(picture, painter.viewport()), picture)
        draw(index + 1)

    draw(0)


def _fitted(picture: QImage, paper: QRect) -> QRect:
    """As large as the paper allows, its shape kept."""
    size = picture.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    fitted = QRect(paper.topLeft(), size)
    fitted.moveCenter(paper.center())
    return fitted
