"""What can be taken along from a list: a copy for the clipboard, a workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from centre_desk.actions import exports
from centre_desk.desk import Desk
from centre_desk.language import Message, tr
from ui.deeds import Deeds
from ui.dialogs import files
from ui.language import code, say, t
from ui.widgets import parts
from ui.widgets.listing import Listing

Write = Callable[[Desk, Path, str], None]


def ask_where(parent: QWidget, proposed: str) -> Path | None:
    """Ask under which name to save; a test gives another answer."""
    return files.ask_save(parent, t("Exporter la liste"), proposed, "Excel (*.xlsx);;CSV (*.csv)")


class Carrying(parts.Translated):
    """The two buttons of a list, *Copier* and *Exporter*, with their keys within *page*.

    Args:
        page: where the keys count.
        deeds: tells how it went.
        table: the list.
        title: names the workbook.
        write: writes more than shows; without it, what shows is written.
    """

    def __init__(
        self,
        page: QWidget,
        deeds: Deeds,
        table: Listing,
        title: Message,
        write: Callable[[], Write] | None = None,
    ) -> None:
        super().__init__()
        self._deeds, self._table, self._title = deeds, table, title
        self._write = write or self._as_shown
        self.where: Callable[[QWidget, str], Path | None] = ask_where
        self.copy, self.export = parts.button(), parts.button("", "save")
        self.copy.clicked.connect(self.copy_rows)
        self.export.clicked.connect(self.save)
        parts.act(table, "Ctrl+C", self.copy_rows, inside=True)
        parts.act(page, "Ctrl+E", self.save, inside=True)
        self.setLayout(parts.row(self.copy, self.export))
        self.retranslate()

    def offer(self, *, filled: bool) -> None:
        """Say whether there is anything to take along."""
        for each in (self.copy, self.export):
            each.setEnabled(filled)

    def copied(self) -> str:
        """The chosen rows under their headings, or all where fewer than two are chosen."""
        chosen = self._table.chosen_rows()
        rows = self._table.texts(chosen if len(chosen) > 1 else None)
        return "\n".join("\t".join(row) for row in (self._table.headings(), *rows))

    def copy_rows(self) -> None:
        """Put them on the clipboard as a spreadsheet takes them."""
        text = self.copied()
        QGuiApplication.clipboard().setText(text)
        self._deeds.told.emit(tr("%n ligne(s) copiée(s)", n=text.count("\n")), None, False)

    def save(self) -> None:
        """Write the list, in the order in which it shows, as a workbook."""
        if not self.export.isEnabled():
            return
        path = self.where(self, f"{say(self._title)}.xlsx")
        if path is None:
            return
        write, language = self._write(), code()
        told = tr("Enregistré : {file}", file=path.name)
        self._deeds.background.run_query(
            lambda desk: write(desk, path, language),
            lambda _none: self._deeds.told.emit(told, None, False),
        )

    def _as_shown(self) -> Write:
        headings = [Message(heading) for heading in self._table.headings()]
        rows = self._table.texts()
        return lambda _desk, path, language: exports.save_table(
            path, self._title, headings, rows, language
        )

    def retranslate(self) -> None:
        tip = t("Copier les lignes pour les coller ailleurs")
        parts.name(self.copy, t("Copier"), key="Ctrl+C", tip=tip)
        parts.name(self.export, t("Exporter"), key="Ctrl+E", tip=t("Enregistrer en classeur"))
