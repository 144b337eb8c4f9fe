"""The half-days of a session that is being written: one line for each day, to be ticked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from centre_desk.domain.half_days import Half, HalfDay
from ui import dates
from ui.language import say, t
from ui.widgets import parts


class HalfDayGrid(QWidget):
    """Only what the house opens is offered: a holiday or a Sunday has no box.

    Signals:
        touched: the user ticked or unticked a half-day.
    """

    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.boxes: dict[HalfDay, QCheckBox] = {}
        self.setLayout(parts.column(self._grid, None))

    def show_half_days(self, opening: Sequence[HalfDay], chosen: Collection[HalfDay]) -> None:
        """Offer the half-days that are open, with those that are *chosen* ticked."""
        parts.emptied(self._grid)
        self.boxes = {}
        for line, day in enumerate(dict.fromkeys(when.day for when in opening)):
            self._grid.addWidget(parts.label(dates.medium(day)), line, 0)
            for column, half in enumerate(Half, 1):
                when = HalfDay(day, half)
                if when in opening:
                    self._grid.addWidget(self._box(when, ticked=when in chosen), line, column)

    def _box(self, when: HalfDay, *, ticked: bool) -> QCheckBox:
        box = self.boxes[when] = QCheckBox()
        words = say(when.half.label)
        box.setText(words)
        box.setAccessibleName(f"{dates.full(when.day)}, {words}")
        box.setToolTip(t("Espace coche ou décoche"))
        box.setChecked(ticked)
        box.clicked.connect(lambda _down=False: self.touched.emit())
        return box

    def chosen(self) -> list[HalfDay]:
        """The half-days that are ticked, in order."""
        return sorted(when for when, box in self.boxes.items() if box.isChecked())
