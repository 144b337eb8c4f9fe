"""The half-days of a session as a table that answers from memory."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from centre_desk.queries.sessions import SlotLine
from ui import dates, theme
from ui.language import isolated, named, say, t
from ui.models.rows import Index, Rows


class Col(IntEnum):
    """The columns, in their order."""

    DAY = 0
    HALF = 1
    ROOM = 2
    TRAINERS = 3
    SUBJECT = 4
    REMARKS = 5


class SlotRows(Rows[SlotLine]):
    """Slots in the order of their half-days; a cancelled one is struck out."""

    def __init__(self) -> None:
        super().__init__(
            lambda: (
                t("Jour"), t("Demi-journée"), t("Salle"), t("Formateurs"), t("Sujet"),
                t("Remarques"),
            )
        )  # fmt: skip

    def rows_of(self, slot_ids: Sequence[int]) -> list[int]:
        """Where slots stand."""
        return [row for row, line in enumerate(self._rows) if line.slot.id in slot_ids]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self._rows[index.row()], Col(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return isolated(cell(line, column))
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(_colour(line, column))
            case Qt.ItemDataRole.FontRole if line.slot.cancelled:
                font = QFont(theme.font())
                font.setStrikeOut(column is not Col.REMARKS)
                return font
        return None


def cell(line: SlotLine, column: Col) -> str:
    """What one cell says."""
    slot = line.slot
    match column:
        case Col.DAY:
            return dates.medium(slot.when.day)
        case Col.HALF:
            return say(slot.when.half.label)
        case Col.ROOM:
            return room(line) or (t("sans salle") if lacks_room(line) else say(slot.mode.label))
        case Col.TRAINERS:
            return ", ".join(line.trainers) or "—"
        case Col.SUBJECT:
            return slot.subject
        case Col.REMARKS:
            return remarks(line)


def room(line: SlotLine) -> str:
    """The name of the classroom in the script of the page."""
    return named(line.classroom, line.classroom_ar)


def lacks_room(line: SlotLine) -> bool:
    """Whether a slot that is held on site has no classroom."""
    slot = line.slot
    return slot.mode.value == "on_site" and not line.classroom and not slot.cancelled


def lacks_trainer(line: SlotLine) -> bool:
    """Whether nobody teaches a slot that somebody has to teach."""
    return line.slot.mode.holds_people and not line.trainers and not line.slot.cancelled


def remarks(line: SlotLine) -> str:
    """``annulé``, or the groups that it is held together with."""
    if line.slot.cancelled:
        return t("annulé")
    return t("avec {codes}", codes=", ".join(line.together)) if line.together else ""


def _colour(line: SlotLine, column: Col) -> str:
    colours = theme.tokens()
    if line.slot.cancelled:
        return colours.muted
    if column is Col.ROOM and lacks_room(line):
        return colours.conflict_text
    return colours.muted if column in (Col.HALF, Col.REMARKS, Col.TRAINERS) else colours.text
