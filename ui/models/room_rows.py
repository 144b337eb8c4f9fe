"""The rooms of a day under the heading of their floor, as a table that answers from memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby

from PySide6.QtCore import Qt

from centre_desk.queries.housework import RoomDay
from ui import housework
from ui.language import t
from ui.models.rows import Index, Rows

ROW_ROLE = Qt.ItemDataRole.UserRole


class Col(IntEnum):
    """The columns, in their order."""

    ROOM = 0
    TASK = 1
    PEOPLE = 2
    STATE = 3
    REMARKS = 4


@dataclass(frozen=True, slots=True)
class FloorRow:
    """The heading above the rooms of a floor."""

    floor: int
    done: int
    planned: int

    @property
    def words(self) -> str:
        """``Étage 2 · 4 sur 12``."""
        name = t("Étage {floor}", floor=str(self.floor))
        counted = t("{done} sur {all}", done=self.done, all=self.planned)
        return f"{name} · {counted}" if self.planned else name


class RoomRows(Rows[FloorRow | RoomDay]):
    """Floors and their rooms."""

    def __init__(self) -> None:
        super().__init__(
            lambda: (t("Chambre"), t("À faire"), t("Personnes"), t("État"), t("Remarques"))
        )
        self._rooms: list[RoomDay] = []
        self._kept: Callable[[RoomDay], bool] = lambda _room: True
        self._column: Col | None = None
        self._down = False

    def show_rooms(self, rooms: Iterable[RoomDay], kept: Callable[[RoomDay], bool]) -> None:
        """Show those of *rooms* that are *kept*; floors count all of their rooms."""
        self._rooms, self._kept = list(rooms), kept
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rooms of each floor in order; without a column, the most pressing first."""
        self._column = Col(column) if column >= 0 else None
        self._down = order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        rows: list[FloorRow | RoomDay] = []
        for floor, some in groupby(self._rooms, lambda room: room.floor):
            every = list(some)
            shown = [room for room in every if self._kept(room)]
            if (column := self._column) is not None:
                shown.sort(key=lambda room: cell(room, column).casefold(), reverse=self._down)
            if shown:
                planned = [room for room in every if room.planned]
                done = sum(not room.left for room in planned)
                rows += [FloorRow(floor, done, len(planned)), *shown]
        self.show_rows(rows)

    def room(self, row: int) -> RoomDay | None:
        """The room of a row, if it is no heading."""
        found = self.row(row)
        return found if isinstance(found, RoomDay) else None

    def row_of(self, room_id: int) -> int | None:
        """The row of a room, if it shows."""
        for row, each in enumerate(self._rows):
            if isinstance(each, RoomDay) and each.room_id == room_id:
                return row
        return None

    def headings(self) -> list[int]:
        """The rows that are a floor's heading."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, FloorRow)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.room(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if isinstance(row, FloorRow):
            return row.words if role == Qt.ItemDataRole.DisplayRole and not index.column() else None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(row, Col(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (Col.PEOPLE, Col.REMARKS):
            return cell(row, Col(index.column())) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return None


def cell(room: RoomDay, column: Col) -> str:
    """What one cell says."""
    match column:
        case Col.ROOM:
            return room.number
        case Col.TASK:
            return housework.task(room.task)
        case Col.PEOPLE:
            return " · ".join(f"{word} {some}" for word, some in housework.people(room))
        case Col.STATE:
            return housework.state(room.cleanliness)
        case Col.REMARKS:
            return housework.remarks(room)


def spoken(room: RoomDay) -> str:
    """A whole row for a screen reader."""
    done = "" if room.left or not room.planned else t("fait")
    said = [cell(room, column) for column in Col]
    return ", ".join(part for part in (*said, done) if part)
