"""The attendance sheet under the hands: typed like a spreadsheet, letter by letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from centre_desk.domain.attendance import Mark, mark_refusal
from centre_desk.domain.training import AttendanceState
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from ui.language import say, t
from ui.latin_keys import meant
from ui.models.rows import Index
from ui.widgets import parts
from ui.widgets.attendance_grid import writing
from ui.widgets.attendance_grid.cells import CellPainter
from ui.widgets.attendance_grid.editor import CellEditor
from ui.widgets.attendance_grid.heads import HEAD_HEIGHT, NAMES_WIDTH, HalfDays, Names
from ui.widgets.attendance_grid.rows import Cell, GridRows

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
EVERYONE = Qt.Key.Key_T
"""*Tous présents*."""
Steps = tuple[int, int]


class GridView(QTableView):
    """Tells what is to be said of which cells; saves nothing itself.

    Signals:
        marked: a ``Mark`` or None for each ``Cell``.
        everyone_wanted: the slots in which everybody else was present.
        refused: why what was typed cannot be; an empty text once that is settled.
        left: Escape was pressed.
    """

    marked = Signal(object)
    everyone_wanted = Signal(object)
    refused = Signal(object)
    left = Signal()

    def __init__(self, rows: GridRows) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(CellPainter(self))
        self.setHorizontalHeader(HalfDays(self))
        self.setVerticalHeader(Names(self))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._corner = QWidget(self)
        self._people, self._sums = parts.label(kind="small"), parts.label(kind="small")
        self._corner.setLayout(parts.row(self._people, None, self._sums))
        self._corner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.editor = CellEditor(self.viewport())
        self.editor.typed.connect(self._take_typed)
        self.editor.closed.connect(self.close_editor)
        self._deeds: dict[tuple[int, bool], Callable[[], object]] = {
            (EVERYONE, False): self.all_present,
            (Qt.Key.Key_Delete, False): lambda: self.say(None),
            (Qt.Key.Key_Backspace, False): lambda: self.say(None),
            (Qt.Key.Key_C, True): self.copy,
            (Qt.Key.Key_V, True): self.paste,
            (Qt.Key.Key_D, True): lambda: self.fill(down=True),
            (Qt.Key.Key_R, True): lambda: self.fill(down=False),
            (Qt.Key.Key_Return, False): lambda: self.step(1, 0),
            (Qt.Key.Key_Enter, False): lambda: self.step(1, 0),
        }

    # What is said

    def say(self, mark: Mark | None) -> None:
        """Say *mark* of every chosen cell; a single one is left for the one below."""
        chosen = self.chosen()
        if self._say_each(dict.fromkeys(chosen, mark)) and len(chosen) == 1:
            self.step(1, 0)

    def press(self, state: AttendanceState) -> None:
        """Say a state of the chosen cells, asking for minutes or a reason where it needs them."""
        match state:
            case AttendanceState.PARTIAL:
                self.open_editor(writing.letter(state), "", t("minutes suivies : 90 ou 1h30"))
            case AttendanceState.EXCUSED:
                self.open_editor(writing.letter(state), "", t("motif de l'absence"))
            case _:
                self.say(Mark(state))

    def all_present(self) -> None:
        """Everybody of whom nothing is said was present: in the chosen columns, or in all."""
        columns = sorted({index.column() for index in self.selectedIndexes()})
        slots = [slot for column in columns if (slot := self._rows.slot(column))]
        self.everyone_wanted.emit([slot.id for slot in slots])

    def fill(self, *, down: bool) -> None:
        """Say of all chosen cells what the first of their column, or of their row, says."""
        chosen = self.selectedIndexes()
        first: dict[int, Index] = {}
        for index in sorted(chosen, key=lambda each: (each.row(), each.column())):
            first.setdefault(index.column() if down else index.row(), index)
        said = {
            self._rows.cell(index): self._rows.mark(first[index.column() if down else index.row()])
            for index in chosen
        }
        self._say_each(said)

    def chosen(self) -> list[Cell]:
        """The chosen cells, or the one that the keyboard is at."""
        some = self.selectedIndexes() or [self.currentIndex()]
        return [self._rows.cell(index) for index in some if index.isValid()]

    def _say_each(self, marks: dict[Cell, Mark | None]) -> bool:
        """Hand over what is new of it; returns False, and says why, where it cannot be said."""
        grid = self._rows.grid
        lengths = {slot.id: slot.minutes for slot in grid.slots} if grid else {}
        for (slot_id, _), mark in marks.items():
            refusal = mark_refusal(mark, lengths[slot_id]) if mark else None
            if refusal:
                self.refused.emit(say(refusal))
                return False
        self.refused.emit("")
        known = self._known()
        fresh = {cell: mark for cell, mark in marks.items() if known.get(cell) != mark}
        if fresh:
            self.marked.emit(fresh)
        return True

    def _known(self) -> dict[Cell, Mark | None]:
        grid = self._rows.grid
        if grid is None:
            return {}
        return {
            (slot.id, person.person_id): mark
            for person in grid.people
            for slot, mark in zip(grid.slots, person.marks, strict=True)
        }

    # The clipboard

    def copy(self) -> None:
        """Put the chosen block on the clipboard as a spreadsheet takes it."""
        chosen = self.selectedIndexes()
        if not chosen:
            return
        rows = range(min(i.row() for i in chosen), max(i.row() for i in chosen) + 1)
        columns = range(min(i.column() for i in chosen), max(i.column() for i in chosen) + 1)
        lines = [
            "\t".join(writing.copied(self._rows.mark(self._rows.index(row, column)))
                      for column in columns)
            for row in rows
        ]  # fmt: skip
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Say what the clipboard says: one value of all chosen cells, a block from the first."""
        text = QGuiApplication.clipboard().text().rstrip("\n")
        block = [line.split("\t") for line in text.splitlines()]
        try:
            if len(block) == 1 and len(block[0]) == 1:
                self._say_each(dict.fromkeys(self.chosen(), writing.read(block[0][0])))
            elif block:
                self._say_each(self._placed(block))
        except RuleBroken as refusal:
            self.refused.emit(say(refusal.message))

    def _placed(self, block: Sequence[Sequence[str]]) -> dict[Cell, Mark | None]:
        """The cells that a pasted block falls on.

        Raises:
            RuleBroken: it does not fit, or one of its cells cannot be read.
        """
        chosen = self.selectedIndexes() or [self.currentIndex()]
        top, first = min(i.row() for i in chosen), min(i.column() for i in chosen)
        width = max(len(line) for line in block)
        if top + len(block) > self._rows.rowCount() or first + width > self._rows.columnCount():
            raise RuleBroken(
                tr(
                    "Le bloc collé ({rows} × {columns}) dépasse la feuille : commencez plus haut "
                    "ou plus tôt.",
                    rows=len(block), columns=width,
                )
            )  # fmt: skip
        return {
            self._rows.cell(self._rows.index(top + row, first + column)): writing.read(text)
            for row, line in enumerate(block)
            for column, text in enumerate(line)
        }

    # The line over a cell

    def open_editor(self, prefix: str, text: str, placeholder: str) -> None:
        """Open the line over the cell that the keyboard is at."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            self.editor.open(self.visualRect(self.currentIndex()), prefix, text, placeholder)

    def close_editor(self) -> None:
        """Close the line; nothing is said."""
        # Hidden with the focus in it, the line would press Tab on its way out.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.hide()
        self.refused.emit("")

    def _take_typed(self, text: str, steps: Steps) -> None:
        try:
            mark = writing.read(text)
        except RuleBroken as refusal:
            self.refused.emit(say(refusal.message))
            self.editor.refuse()
            return
        if not self._say_each(dict.fromkeys(self.chosen(), mark)):
            self.editor.refuse()
            return
        one = len(self.selectedIndexes()) <= 1
        self.close_editor()
        if one:
            self.step(*steps)

    # The keyboard and the pointer

    def step(self, rows: int, columns: int) -> None:
        """Bring the keyboard to another cell, staying on the sheet."""
        at = self.currentIndex()
        row = min(max(at.row() + rows, 0), self._rows.rowCount() - 1)
        column = min(max(at.column() + columns, 0), self._rows.columnCount() - 1)
        self.go_to(self._rows.index(row, column))

    def go_to(self, index: QModelIndex) -> None:
        """Bring the keyboard to a cell, which alone is then chosen."""
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, only)

    def event(self, event: QEvent) -> bool:
        # A letter typed here is meant for the cell, whatever key of the page it may be as well.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and (self._wanted(event) or event.key() == Qt.Key.Key_Escape)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif deed := self._deed(event):
            deed()
        elif state := self._state(event):
            self.press(state)
        elif digit := self._digit(event):
            self.open_editor("", digit, t("minutes suivies : 90 ou 1h30"))
        else:
            super().keyPressEvent(event)

    def _wanted(self, event: QKeyEvent) -> bool:
        return bool(self._deed(event) or self._state(event) or self._digit(event))

    def _deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~SHIFT
        if held not in (Qt.KeyboardModifier.NoModifier, CONTROL):
            return None
        return self._deeds.get((meant(event), held == CONTROL))

    @staticmethod
    def _state(event: QKeyEvent) -> AttendanceState | None:
        if event.modifiers() & ~SHIFT & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        key = meant(event)
        own = writing.KEYS.get(chr(key)) if key < 0x80 else None
        return own or writing.state_of(event.text())

    @staticmethod
    def _digit(event: QKeyEvent) -> str:
        held = event.modifiers() & ~SHIFT & ~Qt.KeyboardModifier.KeypadModifier
        return event.text() if event.text().isdecimal() and not held else ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            text = writing.copied(self._rows.mark(index))
            self.open_editor("", text, t("P, A, E et le motif, ou les minutes"))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.viewport().update()

    def go_to_first_blank(self) -> None:
        """Bring the keyboard to where there is something to say."""
        self.go_to(self._rows.first_blank())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = self.width() - NAMES_WIDTH if self.isRightToLeft() else 0
        self._corner.setGeometry(left + 12, 0, NAMES_WIDTH - 24, HEAD_HEIGHT)

    def retranslate(self) -> None:
        """Say the texts of the sheet."""
        self.setAccessibleName(t("Feuille de présence"))
        self._people.setText(t("Participants"))
        self._sums.setText(t("demi-journées · temps"))
        self.viewport().update()
