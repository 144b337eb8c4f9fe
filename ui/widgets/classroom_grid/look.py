"""What decides how the plan is painted, besides where its cells lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtGui import QFont

from centre_desk.domain.classroom_plan import Teaching
from centre_desk.queries.slot_places import Place, Places
from ui.language import say, t
from ui.tokens import Tokens
from ui.widgets.classroom_grid.board import SHELF, Board, Cell


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and faces, what is chosen, and the hands at work.

    Attributes:
        selected: the slot that the side panel shows.
        carried: the slot that is being moved, over *target*.
        places: what the cells say to it, once it is known.
        proposed: where a proposal would put which session's code.
        cursor: the keyboard's cell, while the plan has the focus.
    """

    colours: Tokens
    text: QFont
    strong: QFont
    small: QFont
    today: date
    selected: int | None = None
    hovered: Cell | None = None
    carried: Teaching | None = None
    target: Cell | None = None
    places: Places | None = None
    proposed: Mapping[Place, str] = field(default_factory=dict)
    cursor: Cell | None = None

    def refusal(self, board: Board, cell: Cell) -> str:
        """Why what is carried cannot lie in a cell, as far as it is known."""
        room = board.room(cell[0])
        if self.places is None or room is None:
            return ""
        why = self.places.refused.get((room.id, board.columns[cell[1]]))
        return say(why) if why else ""

    def warnings(self, board: Board, cell: Cell) -> list[str]:
        """What can be overridden, or lived with, if it is put into a cell."""
        room, when = board.room(cell[0]), board.columns[cell[1]]
        if self.places is None or room is None:
            return []
        asked = self.places.asked.get(when)
        return [say(each) for each in (*([asked] if asked else []), *self.places.lacking[room.id])]

    def better(self, board: Board, cell: Cell) -> str:
        """Which classrooms would do in that half-day, where this one is not the best."""
        if self.places is None or cell[0] == SHELF:
            return ""
        found = self.places.better.get(board.columns[cell[1]], ())
        return t("Mieux : {rooms}", rooms=", ".join(room.name for room in found)) if found else ""
