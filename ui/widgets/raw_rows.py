"""A list in which nothing was recognised: its rows as they are, and what each column shall mean."""

from __future__ import annotations

from collections.abc import Mapping as Chosen
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from centre_desk.domain.lists import RawRows
from ui.language import t
from ui.widgets import parts
from ui.widgets.mapping import Mapping


class RawRowsView(parts.Translated):
    """Asks what the columns are; one for the names is enough to go on.

    Signals:
        corrected: the whole mapping, column index to field.
    """

    corrected = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._raw: RawRows | None = None
        self._title = parts.label(kind="strong", wrap=True)
        self._how = parts.label(kind="muted", wrap=True)
        self.table = QTableWidget()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().setDefaultSectionSize(32)
        self.mapping = Mapping()
        self.mapping.corrected.connect(self.corrected)
        side = QWidget()
        side.setFixedWidth(250)
        side.setLayout(parts.column(parts.scrolled(self.mapping)))
        both = parts.row(gap=16)
        both.setContentsMargins(16, 16, 16, 16)
        both.addLayout(parts.column(self._title, self._how, self.table, gap=8), 1)
        both.addWidget(side)
        self.setLayout(both)
        self.retranslate()

    def show_rows(self, raw: RawRows, chosen: Chosen[int, str]) -> None:
        """Show the rows, and what was *chosen* so far."""
        self._raw = raw
        columns = [replace(each, field=chosen.get(each.index)) for each in raw.columns]
        self.mapping.show_columns(columns)
        self.table.setRowCount(len(raw.rows))
        self.table.setColumnCount(len(columns))
        for number, row in enumerate(raw.rows):
            for place, text in enumerate(row):
                self.table.setItem(number, place, QTableWidgetItem(text))
        self.table.setVerticalHeaderLabels(
            [str(raw.first_row + number) for number in range(len(raw.rows))]
        )
        self.retranslate()

    def take_focus(self) -> None:
        """Bring the keyboard to the first column's choice."""
        self.mapping.take_focus()

    def retranslate(self) -> None:
        self._title.setText(t("Aucune colonne n'a été reconnue dans cette liste."))
        self._how.setText(
            t(
                "Dites à côté laquelle contient le nom, puis les autres. C'est retenu à "
                "l'importation pour toutes les listes qui ont les mêmes titres."
            )
        )
        self.table.setAccessibleName(t("Lignes de la liste"))
        if self._raw:
            headings = [each.heading or str(each.index + 1) for each in self._raw.columns]
            self.table.setHorizontalHeaderLabels(headings)
