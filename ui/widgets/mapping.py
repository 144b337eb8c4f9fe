"""What each column of a list means, to be corrected by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from centre_desk.domain.lists import FIELDS, Column
from ui.language import say, t
from ui.widgets import parts


class Mapping(QWidget):
    """A choice beside each heading of the list.

    Signals:
        corrected: the whole mapping, column index to field.
    """

    corrected = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 8, 0)
        self._inside.setSpacing(8)
        self.choices: list[tuple[int, QComboBox]] = []
        self._last = -1

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Offer every meaning for every column."""
        parts.emptied(self._inside)
        self.choices = []
        for column in columns:
            choice = QComboBox()
            choice.addItem(t("— ne pas prendre —"), "")
            for field, words in FIELDS.items():
                choice.addItem(say(words), field)
            choice.setCurrentIndex(max(choice.findData(column.field or ""), 0))
            heading = column.heading or t("Colonne {number}", number=column.index + 1)
            choice.setAccessibleName(heading)
            choice.setToolTip(t("Ce que contient la colonne « {heading} »", heading=heading))
            choice.activated.connect(lambda _place, index=column.index: self._tell(index))
            name = parts.Elided(heading, "alert" if column.how == "unknown" else "small")
            self._inside.addLayout(parts.column(name, choice, gap=2))
            self.choices.append((column.index, choice))
        self._inside.addStretch(1)

    def take_focus(self) -> None:
        """Bring the keyboard to the choice that was made last, or to the first."""
        indices = [index for index, _ in self.choices]
        place = indices.index(self._last) if self._last in indices else 0
        for _, choice in self.choices[place : place + 1]:
            choice.setFocus()

    def _tell(self, index: int) -> None:
        self._last = index
        chosen = {index: choice.currentData() for index, choice in self.choices}
        self.corrected.emit({index: field for index, field in chosen.items() if field})
