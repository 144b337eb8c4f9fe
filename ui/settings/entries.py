"""A part of *Réglages* whose form is a few named fields, kept as a draft while it is filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from ui.background import Trouble
from ui.deeds import Deeds, Work
from ui.draft import Draft, Values, Written
from ui.language import t
from ui.preferences import Preferences
from ui.settings.section import refused
from ui.settings.tables import Lines, TableSection
from ui.widgets import parts
from ui.widgets.field import Field

R = TypeVar("R")
LEAST = 165
"""Pixels that a text asks for."""
NEW = 0
"""The subject of what is not saved yet; no row has this id."""


class EntrySection(TableSection[R], Generic[R]):
    """The form shows the chosen row; *Ajouter* makes a new one of what stands in it."""

    def __init__(
        self,
        deeds: Deeds,
        preferences: Preferences,
        lines: Lines[R],
        name: str,
        inputs: Mapping[str, QWidget],
        across: int,
    ) -> None:
        """*inputs* are named by the field of a refusal; *across* of them stand side by side."""
        super().__init__(deeds, preferences, lines, f"settings-{name}")
        self.inputs = dict(inputs)
        self.fields = {key: Field(widget) for key, widget in inputs.items()}
        self.add, self.save, self.turn = parts.button(), parts.button("primary"), parts.button()
        self.draft = Draft(name, self, self._written, self.fill)
        self.draft.turn(NEW)
        self.drafts = (self.draft,)
        self._wanted: int | None = None
        self._filling = False
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)
        for place, field in enumerate(self.fields.values()):
            self.grid.addWidget(field, place // across, place % across, Qt.AlignmentFlag.AlignTop)
        for button, key, deed in (
            (self.add, "Ins", self.add_entry),
            (self.save, "Ctrl+Return", self.save_entry),
            (self.turn, "Del", self.turn_entry),
        ):
            button.clicked.connect(deed)
            parts.act(self, key, deed, inside=True)
        parts.act(self, "Escape", self.leave, inside=True)
        self.draft.hear(*self.inputs.values())
        for widget in self.inputs.values():
            if not isinstance(widget, QSpinBox):
                widget.setMinimumWidth(LEAST)
            if isinstance(widget, QPlainTextEdit):
                widget.textChanged.connect(self._touch)

    def _touch(self) -> None:
        if not self._filling:
            self.draft.touch()

    def deeds_row(self) -> parts.Part:
        """The three buttons."""
        return parts.row(self.save, self.add, self.turn, None)

    def identify(self, row: R) -> int:
        """The id of a row; for whoever inherits, as all that follows."""
        raise NotImplementedError

    def describe(self, row: R | None) -> dict[str, Any]:
        """What the form holds for a row, or for none."""
        raise NotImplementedError

    def inserting(self, values: Values) -> Work:
        """The deed that makes a row."""
        raise NotImplementedError

    def correcting(self, row: R, values: Values) -> Work:
        """The deed that corrects one."""
        raise NotImplementedError

    def turning(self, row: R) -> Work | None:
        """The deed that takes one out of use or back, if there is one."""
        raise NotImplementedError

    def values(self) -> dict[str, Any]:
        """What stands in the form."""
        return {key: _value(widget) for key, widget in self.inputs.items()}

    def fill(self, values: Values) -> None:
        """Write into the form."""
        self._filling = True
        for key, widget in self.inputs.items():
            _put(widget, values.get(key))
        self._filling = False

    def _written(self) -> Written | None:
        values = self.values()
        if self._filling or values == self.describe(self.chosen()):
            return None
        return str(next(iter(values.values())) or ""), values

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show what was read, the keyboard on the row that was asked for."""
        self.show_lines(rows)
        if self._wanted == NEW:
            self.table.setCurrentIndex(QModelIndex())
            self.choose(None)
        elif self._wanted is not None:
            self.stand_on(lambda row: self.identify(row) == self._wanted)
        self._wanted = None

    def take_up(self, subject: str) -> None:
        self._wanted = int(subject)
        self.reload()

    def choose(self, row: R | None) -> None:
        for field in self.fields.values():
            field.calm()
        self.fill(self.describe(row))
        self.draft.turn(NEW if row is None else self.identify(row))
        self._offer()

    def add_entry(self) -> None:
        """Make a new row of what stands in the form."""
        work = self.inserting(self.values())
        self.deeds.do(work, done=lambda change: self._saved(change.result), failed=self.refuse)

    def save_entry(self) -> None:
        """Correct the chosen row."""
        row = self.chosen()
        if row is not None:
            work = self.correcting(row, self.values())
            self.deeds.do(work, done=lambda _change: self._saved(()), failed=self.refuse)

    def turn_entry(self) -> None:
        """Take the chosen row out of use, or back."""
        row = self.chosen()
        work = None if row is None else self.turning(row)
        if work:
            self.deeds.do(work)

    def _saved(self, result: Sequence[int]) -> None:
        """Ctrl+Z now means the deed, and no longer the letters of a field."""
        self.draft.settle()
        self._wanted = result[0] if result else None
        self.table.setFocus()
        self.reload()

    def leave(self) -> None:
        """Put aside what was typed, and show the row as it is."""
        self.draft.leave()
        self.choose(self.chosen())

    def refuse(self, trouble: Trouble) -> bool:
        """Stand a refusal beside its field."""
        return refused(trouble, **self.fields)

    def _offer(self) -> None:
        row = self.chosen()
        self.save.setEnabled(row is not None)
        self.turn.setEnabled(row is not None and self.turning(row) is not None)

    def retranslate(self) -> None:
        parts.name(self.add, t("Ajouter"), key="Ins")
        parts.name(self.save, t("Corriger"), key="Ctrl+Return")
        self._offer()


def offer(box: QComboBox, entries: Sequence[tuple[Any, str]]) -> None:
    """Offer values under their words, keeping what is chosen where it is still offered."""
    chosen = box.currentData()
    box.clear()
    for value, words in entries:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))


def _value(widget: QWidget) -> Any:
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QComboBox():
            return widget.currentData()
        case QSpinBox():
            return widget.value()
    raise TypeError("a form has no such field")


def _put(widget: QWidget, value: Any) -> None:
    match widget:
        case QLineEdit():
            widget.setText(value or "")
            widget.setCursorPosition(0)
        case QPlainTextEdit():
            widget.setPlainText(value or "")
        case QComboBox():
            if isinstance(value, str) and widget.findData(value) < 0:
                # A centre may have categories of its own.
                widget.addItem(value, value)
            widget.setCurrentIndex(max(widget.findData(value), 0))
        case QSpinBox():
            widget.setValue(value or 0)
