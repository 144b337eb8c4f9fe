"""The plan laid out: a shelf for what has no classroom, then a row for each classroom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import itemgetter

from centre_desk.domain.classroom_plan import ClassroomPlan, Teaching
from centre_desk.domain.classrooms import Classroom
from centre_desk.domain.half_days import HalfDay
from centre_desk.queries.slot_places import Place

SHELF = 0
"""The row of what has no classroom; classroom *n* of the plan is row *n* + 1."""

Cell = tuple[int, int, int]
"""Row, column, and on the shelf the place in the pile of a half-day."""


@dataclass(frozen=True)
class Board:
    """A plan by rows and columns."""

    plan: ClassroomPlan

    @property
    def columns(self) -> tuple[HalfDay, ...]:
        """The half-days, from the first on."""
        return self.plan.half_days

    @property
    def rows(self) -> int:
        """How many rows there are, with the shelf."""
        return len(self.plan.rooms) + 1

    def room(self, row: int) -> Classroom | None:
        """The classroom of a row; none is that of the shelf."""
        return None if row == SHELF else self.plan.rooms[row - 1]

    @cached_property
    def shelf(self) -> tuple[tuple[Teaching, ...], ...]:
        """What has no classroom, by column."""
        return tuple(
            tuple(each for each in self.plan.homeless if each.when == when) for when in self.columns
        )

    @cached_property
    def pile(self) -> int:
        """How many lie on each other on the shelf where it is fullest; 1 where it is empty."""
        return max((len(each) for each in self.shelf), default=0) or 1

    def taught(self, cell: Cell) -> Teaching | None:
        """What lies in a cell."""
        row, column, place = cell
        if row == SHELF:
            pile = self.shelf[column]
            return pile[place] if place < len(pile) else None
        return self.plan.cells.get((self.plan.rooms[row - 1].id, self.columns[column]))

    def every(self) -> Iterator[tuple[Cell, Teaching]]:
        """All that is taught with its cell, half-day by half-day, the shelf first."""
        for column in range(len(self.columns)):
            for place, each in enumerate(self.shelf[column]):
                yield (SHELF, column, place), each
            for row in range(1, self.rows):
                if found := self.taught((row, column, 0)):
                    yield (row, column, 0), found

    def runs(self) -> Iterator[tuple[Cell, tuple[Teaching, ...]]]:
        """The same, half-days that one session has in a room without a break taken together.

        What lies on the shelf stands alone.
        """
        for column, pile in enumerate(self.shelf):
            for place, each in enumerate(pile):
                yield (SHELF, column, place), (each,)
        for row in range(1, self.rows):
            run: list[Teaching] = []
            for column in range(len(self.columns) + 1):
                found = self.taught((row, column, 0)) if column < len(self.columns) else None
                if run and (found is None or not _goes_on(run[-1], found)):
                    yield (row, column - len(run), 0), tuple(run)
                    run = []
                if found is not None:
                    run.append(found)

    def together(self, codes: Mapping[Place, str]) -> Iterator[tuple[Cell, int, str]]:
        """Sessions' codes by place: the first cell of each run in a room, its length, the code."""
        for row, room in enumerate(self.plan.rooms, 1):
            named = [codes.get((room.id, when), "") for when in self.columns]
            for code, run in groupby(enumerate(named), key=itemgetter(1)):
                columns = [column for column, _ in run]
                if code:
                    yield (row, columns[0], 0), len(columns), code

    def cell_of(self, slot_id: int) -> Cell | None:
        """Where a slot lies."""
        return next((cell for cell, each in self.every() if each.slot_id == slot_id), None)

    def session_of(self, slot_id: int | None) -> int | None:
        """Whose slot one is; None where it is not shown."""
        found = (each.session_id for _, each in self.every() if each.slot_id == slot_id)
        return next(found, None) if slot_id is not None else None

    def place(self, room_id: int, when: HalfDay) -> Cell | None:
        """The cell of a classroom in a half-day; None where either is not shown."""
        rows = (number for number, room in enumerate(self.plan.rooms, 1) if room.id == room_id)
        row = next(rows, None)
        if row is None or when not in self.columns:
            return None
        return row, self.columns.index(when), 0

    def stepped(self, cell: Cell, down: int, along: int) -> Cell:
        """The cell some steps away: through the pile of the shelf, then on to the classrooms."""
        row, column, place = cell
        column = min(max(column + along, 0), len(self.columns) - 1)
        if row == SHELF and along:
            return row, column, min(place, self._last_place(column))
        if row == SHELF and 0 <= place + down <= self._last_place(column):
            return row, column, place + down
        row = min(max(row + down, SHELF), self.rows - 1)
        if row == SHELF:
            return row, column, self._last_place(column) if cell[0] != SHELF else place
        return row, column, 0

    def _last_place(self, column: int) -> int:
        return max(len(self.shelf[column]) - 1, 0)

    def wrong(self) -> list[int]:
        """The slots with which something is wrong, in order."""
        return [each.slot_id for _, each in self.every() if each.slot_id in self.plan.conflicts]


def _goes_on(before: Teaching, after: Teaching) -> bool:
    return (before.session_id, before.joined) == (after.session_id, after.joined)
