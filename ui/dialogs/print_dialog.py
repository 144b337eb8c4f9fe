"""Which printer, how many copies, in colour or not, which pages. Enter prints at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QSpinBox, QWidget

from centre_desk.errors import RuleBroken
from ui.language import say, t
from ui.printing import Order, read_pages
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.segments import Segments

WIDTH, COPIES_WIDTH = 400, 96
MOST_COPIES = 99
COLOUR, GREY = "colour", "grey"


class PrintDialog(QDialog):
    """Everything has its usual answer already; a PDF file is one of the printers.

    Signals:
        ordered: the ``Order`` that the user gave.
    """

    ordered = Signal(object)

    def __init__(
        self, parent: QWidget, title: str, page_count: int, printers: Sequence[str]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(t("Imprimer"))
        self._count = page_count
        self.printer, self.copies, self.pages = QComboBox(), QSpinBox(), QLineEdit()
        self._printer_field = Field(self.printer)
        self._copies_field, self.pages_field = Field(self.copies), Field(self.pages)
        self.ink = Segments((COLOUR, GREY))
        self.cancel, self.print = parts.button(), parts.button("primary")
        self._offer(printers)
        self._name(title, bool(printers))
        self._lay_out(title)
        self.printer.currentIndexChanged.connect(self._follow_printer)
        self.cancel.clicked.connect(self.reject)
        self.print.clicked.connect(self._order)
        self.print.setDefault(True)
        self._follow_printer()
        self.printer.setFocus()

    def _offer(self, printers: Sequence[str]) -> None:
        for name in printers:
            self.printer.addItem(name, name)
        self.printer.addItem(t("Fichier PDF"), "")
        self.copies.setRange(1, MOST_COPIES)
        self.ink.choose(COLOUR)

    def _name(self, title: str, some_printer: bool) -> None:
        self.setAccessibleName(title)
        none = t("Aucune imprimante n'est installée : le document sera gardé en PDF.")
        self._printer_field.write(t("Imprimante"), "" if some_printer else none)
        self._copies_field.write(t("Exemplaires"))
        self.pages_field.write(t("Pages"))
        self.pages.setPlaceholderText(t("toutes, ou 1-3, 5"))
        self.ink.name(COLOUR, t("Couleur"))
        self.ink.name(GREY, t("Niveaux de gris"))
        parts.name(self.cancel, t("Fermer"), key="Esc")

    def _lay_out(self, title: str) -> None:
        heading = parts.label(t("Imprimer"), "title")
        pages = t("%n page(s)", n=self._count)
        about = parts.Elided(f"{title} · {pages}", "muted")
        both = parts.row(self._copies_field, self.pages_field, gap=12)
        both.setStretch(1, 1)
        for field in (self._copies_field, self.pages_field):
            both.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self.copies.setFixedWidth(COPIES_WIDTH)
        self._details = QWidget()
        self._details.setLayout(parts.column(both, parts.row(self.ink, None), gap=12))
        inside = parts.column(
            parts.column(heading, about, gap=2),
            self._printer_field,
            self._details,
            4,
            parts.row(None, self.cancel, self.print),
            gap=12,
        )
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSizeConstraint(inside.SizeConstraint.SetFixedSize)
        self._printer_field.setFixedWidth(WIDTH)
        self.setLayout(inside)

    def _follow_printer(self) -> None:
        """A file has no copies and no ink."""
        on_paper = bool(self.printer.currentData())
        self._details.setVisible(on_paper)
        parts.name(self.print, t("Imprimer") if on_paper else t("Enregistrer"), key="Return")

    def _order(self) -> None:
        name = self.printer.currentData()
        try:
            pages = read_pages(self.pages.text() if name else "", self._count)
        except RuleBroken as refusal:
            self.pages_field.say(say(refusal.message), wrong=True)
            self.pages.setFocus()
            return
        self.ordered.emit(
            Order(name, pages, self.copies.value(), grey=self.ink.button(GREY).isChecked())
        )
        self.accept()
