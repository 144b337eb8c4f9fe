"""The attendance sheet as a model that answers from memory: people down, half-days across."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from centre_desk.domain.attendance import Mark
from centre_desk.domain.training import Mode
from centre_desk.queries.attendance import Grid, GridPerson, GridSlot
from ui import dates
from ui.language import say, t
from ui.models.rows import Index
from ui.widgets.attendance_grid import writing

MARK_ROLE = Qt.ItemDataRole.UserRole
SLOT_ROLE = Qt.ItemDataRole.UserRole + 1
PERSON_ROLE = Qt.ItemDataRole.UserRole + 2
Cell = tuple[int, int]
"""A slot and a person."""


class GridRows(QAbstractTableModel):
    """One row for each person who has a seat, one column for each slot."""

    def __init__(self) -> None:
        super().__init__()
        self.grid: Grid | None = None

    def show_grid(self, grid: Grid) -> bool:
        """Show a sheet; returns whether it has other people or slots than the one before.

        Where it has the same ones, the keyboard and what is chosen stay where they are.
        """
        if self.grid and _shape(self.grid) == _shape(grid):
            self.grid = grid
            rows, columns = len(grid.people), len(grid.slots)
            if rows and columns:
                self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, rows - 1)
            return False
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()
        return True

    def person(self, row: int) -> GridPerson | None:
        """Who stands in a row."""
        return self.grid.people[row] if self.grid and 0 <= row < len(self.grid.people) else None

    def slot(self, column: int) -> GridSlot | None:
        """Which half-day a column is."""
        found = self.grid and 0 <= column < len(self.grid.slots)
        return self.grid.slots[column] if self.grid and found else None

    def cell(self, index: Index) -> Cell:
        """The slot and the person of a cell.

        Raises:
            IndexError: there is no such cell.
        """
        person, slot = self.person(index.row()), self.slot(index.column())
        if person is None or slot is None:
            raise IndexError(f"no cell in row {index.row()}, column {index.column()}")
        return slot.id, person.person_id

    def mark(self, index: Index) -> Mark | None:
        """What is said in a cell."""
        person = self.person(index.row())
        return person.marks[index.column()] if person else None

    def first_blank(self) -> QModelIndex:
        """The first cell where something is still to be said, or the first of all."""
        for column, slot in enumerate(self.grid.slots if self.grid else ()):
            for row, person in enumerate(self.grid.people if self.grid and slot.open else ()):
                if person.marks[column] is None:
                    return self.index(row, column)
        return self.index(0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.grid.people) if self.grid and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.grid.slots) if self.grid and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        mark, slot = self.mark(index), self.slot(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return writing.shown(mark)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(self._spoken(index))
            case _ if role == MARK_ROLE:
                return mark
            case _ if role == SLOT_ROLE:
                return slot
        return None

    def _spoken(self, index: Index) -> Iterable[str]:
        person, slot = self.person(index.row()), self.slot(index.column())
        if person and slot:
            yield person.name
            yield f"{dates.short(slot.when.day)} {say(slot.when.half.label)}"
            yield why_closed(slot) or writing.spoken(self.mark(index))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        person = self.person(section) if orientation is Qt.Orientation.Vertical else None
        slot = self.slot(section) if orientation is Qt.Orientation.Horizontal else None
        if role == PERSON_ROLE:
            return person
        if role == SLOT_ROLE:
            return slot
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if person:
                return f"{person.name}, {totals(person)}"
            if slot:
                day, half, counted = slot_lines(slot, self.rowCount())
                return f"{day}, {half}–{slot.end:%H:%M}, {counted}"
        return None


def _shape(grid: Grid) -> tuple[object, ...]:
    people = tuple(each.person_id for each in grid.people)
    return grid.session.id, people, tuple(each.id for each in grid.slots)


def totals(person: GridPerson) -> str:
    """``3 · 10 h 30``: half-days and time attended."""
    return f"{person.half_days} · {writing.lasting(person.minutes)}"


def slot_lines(slot: GridSlot, people: int) -> tuple[str, str, str]:
    """The three lines over a column: the day, the half-day and its hour, who was there."""
    counted = t("{done} sur {all}", done=slot.attended, all=people)
    half = f"{say(slot.when.half.label)} {slot.start:%H:%M}"
    return dates.medium(slot.when.day), half, counted if slot.open else why_closed(slot)


def why_closed(slot: GridSlot) -> str:
    """Why nothing can be said in a column, in a word; nothing where it can."""
    if slot.open:
        return ""
    if slot.cancelled:
        return t("annulé")
    return t("autoformation") if slot.mode is Mode.SELF_STUDY else t("à venir")
