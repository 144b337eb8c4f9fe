"""A document as it will be printed, with what can be done with it: look closer, save, print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from centre_desk.desk import Desk
from centre_desk.language import tr
from ui.deeds import Deeds
from ui.dialogs import files
from ui.dialogs.print_dialog import PrintDialog
from ui.language import t
from ui.printing import Order, Printers, send
from ui.widgets import parts
from ui.widgets.preview import Preview

if TYPE_CHECKING:
    from centre_desk.actions.documents import Printed

CLOSER = 1.25


def ask_where(parent: QWidget, proposed: str) -> Path | None:
    """Ask under which name to save; a test gives another answer."""
    return files.ask_save(parent, t("Enregistrer le document"), proposed, "PDF (*.pdf)")


class PaperView(parts.Translated):
    """The pages under each other, or the sentence that says why there are none."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self.where: Callable[[QWidget, str], Path | None] = ask_where
        self.open_dialog: Callable[[PrintDialog], None] = lambda dialog: dialog.show()
        self.printers = Printers()
        self.printed: Printed | None = None
        self._title, self._keyed = "", False
        self.preview = Preview(deeds.background)
        self.why_none = parts.label(kind="muted", wrap=True)
        self.why_none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self.why_none)
        self._position = parts.label(kind="muted")
        self._smaller = parts.button("icon", "zoom-out")
        self._larger = parts.button("icon", "zoom-in")
        self._fit = parts.button()
        self.save, self.print = parts.button("", "save"), parts.button("primary")
        tools = parts.row(
            self._position, None, self._smaller, self._larger, self._fit, 8, self.save, self.print
        )
        tools.setContentsMargins(16, 12, 16, 12)
        inside = parts.column(tools, parts.rule(), self._stack, gap=0)
        inside.setStretch(2, 1)
        self.setLayout(inside)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._smaller.clicked.connect(lambda: self.preview.zoom(1 / CLOSER))
        self._larger.clicked.connect(lambda: self.preview.zoom(CLOSER))
        self._fit.clicked.connect(lambda: self.preview.zoom(0))
        self.preview.moved.connect(self._say_position)
        self.save.clicked.connect(self.save_document)
        self.print.clicked.connect(self.print_shown)

    def give_keys(self, page: QWidget) -> None:
        """Let what can be done with the document have keys anywhere on *page*."""
        self._keyed = True
        for key, deed in (
            ("Ctrl+S", self.save_document),
            ("Ctrl++", self._larger.click),
            ("Ctrl+-", self._smaller.click),
            ("Ctrl+0", self._fit.click),
        ):
            parts.act(page, key, deed)
        self.retranslate()

    def clear(self) -> None:
        """Show no document."""
        self.refuse("")

    def print_whole(self) -> None:
        """Print on the usual printer without a question; ask where there is none."""
        if usual := self.printers.usual():
            self._print(Order(usual, tuple(range(1, self.preview.page_count + 1))))
        else:
            self.print_shown()

    def show_printed(self, printed: Printed, sizes: list[tuple[float, float]], title: str) -> None:
        """Show a document; *title* is what the printer's dialog calls it."""
        self.printed, self._title = printed, title
        self._stack.setCurrentWidget(self.preview)
        self.preview.show_pdf(printed.pdf, sizes)
        self._offer()

    def refuse(self, why: str) -> None:
        """Say why there is no document."""
        self.printed = None
        self.preview.show_pdf(b"", [])
        self.why_none.setText(why)
        self._stack.setCurrentWidget(self.why_none)
        self._offer()

    def save_document(self) -> None:
        """Write the PDF where the user wants it."""
        printed = self.printed
        path = printed and self.where(self, printed.file_name)
        if not printed or not path:
            return

        def write(_desk: Desk) -> None:
            from centre_desk.actions import printing

            printing.save(printed, path)

        told = tr("Enregistré : {file}", file=path.name)
        self._deeds.background.run_query(
            write, lambda _none: self._deeds.told.emit(told, None, False)
        )

    def print_shown(self) -> None:
        """Ask for the printer, then send the pages to it."""
        if self.printed is None:
            return
        dialog = PrintDialog(self, self._title, self.preview.page_count, self.printers.names())
        dialog.ordered.connect(self._print)
        self.open_dialog(dialog)

    def _print(self, order: Order) -> None:
        printed = self.printed
        if printed is None or not order.printer:
            self.save_document()
            return
        printer = self.printers.opened(order.printer)
        printer.setDocName(printed.file_name)
        send(
            self._deeds.background, printer, order, printed.pdf,
            lambda taken: self._sent(order.printer, taken=taken),
        )  # fmt: skip

    def _sent(self, printer: str, *, taken: bool) -> None:
        said = (
            tr("Envoyé à {printer}.", printer=printer)
            if taken
            else tr("{printer} n'a rien pris : essayez une autre imprimante.", printer=printer)
        )
        self._deeds.told.emit(said, None, not taken)

    def _offer(self) -> None:
        for each in (self.save, self.print, self._smaller, self._larger, self._fit):
            each.setEnabled(self.printed is not None)
        self._say_position()

    def _say_position(self) -> None:
        preview = self.preview
        if preview.page_count:
            page = {"page": preview.page_number, "all": preview.page_count}
            self._position.setText(f"{t('page {page}/{all}', **page)} · {preview.percent} %")
        else:
            self._position.setText("")

    def retranslate(self) -> None:
        smaller, larger, fit, save = (
            ("Ctrl+-", "Ctrl++", "Ctrl+0", "Ctrl+S") if self._keyed else ("", "", "", "")
        )
        parts.name(self._smaller, t("Réduire"), key=smaller, shown=False)
        parts.name(self._larger, t("Agrandir"), key=larger, shown=False)
        parts.name(self._fit, t("Largeur"), key=fit)
        parts.name(self.save, t("Enregistrer"), key=save)
        parts.name(self.print, t("Imprimer"), key="Ctrl+P")
        self._offer()
