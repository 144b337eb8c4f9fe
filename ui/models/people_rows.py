"""The directory as a table that answers from memory; more people are asked for as it scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor

from centre_desk.domain.people import phone_shown
from centre_desk.domain.stays import StayState
from centre_desk.queries.people import DirectoryLine
from ui import dates, theme
from ui.language import isolated, mirrored, t
from ui.models.rows import Index, Rows

RECORD_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
AT_ONCE = 200


class Col(IntEnum):
    """The columns, in their order."""

    NAME = 0
    NAME_AR = 1
    MATRICULE = 2
    DIRECTION = 3
    ESTABLISHMENT = 4
    PHONE = 5
    STAY = 6


ORDERS = {
    Col.NAME: "name",
    Col.NAME_AR: "name_ar",
    Col.MATRICULE: "matricule",
    Col.DIRECTION: "direction",
    Col.ESTABLISHMENT: "establishment",
    Col.STAY: "stay",
}


class PeopleRows(Rows[DirectoryLine]):
    """People in the order in which they were read.

    Signals:
        more_wanted: ids of the people whose lines are needed next.
        order_wanted: a column and whether it descends.
    """

    more_wanted = Signal(object)
    order_wanted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_headings, parent)
        self.ids: list[int] = []
        self._asked = 0

    def show_people(self, ids: Sequence[int], lines: Sequence[DirectoryLine]) -> None:
        """Show people by their ids, of whom the first *lines* are read already."""
        self.ids = list(ids)
        self._asked = min(len(self.ids), max(AT_ONCE, len(lines)))
        self.show_rows(lines)

    def add_lines(self, lines: Sequence[DirectoryLine]) -> None:
        """Show the lines that were asked for."""
        if lines:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._rows += lines
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._asked < len(self.ids)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            wanted = self.ids[self._asked : self._asked + AT_ONCE]
            self._asked += len(wanted)
            self.more_wanted.emit(wanted)

    def line(self, index: Index) -> DirectoryLine | None:
        """The person at *index*."""
        return self.row(index.row())

    def row_of(self, person_id: int | None) -> int:
        """Where a person stands, or -1."""
        return next((row for row, line in enumerate(self._rows) if line.id == person_id), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """The database puts people in order: the model knows only the first of them."""
        if column in ORDERS:
            self.order_wanted.emit(Col(column), order is Qt.SortOrder.DescendingOrder)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return isolated(texts(line)[index.column()])
            case Qt.ItemDataRole.ForegroundRole:
                colours = theme.tokens()
                return QColor(colours.text if index.column() == Col.NAME else colours.muted)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
                centred = Qt.AlignmentFlag.AlignVCenter
                return (side | Qt.AlignmentFlag.AlignAbsolute | centred).value
            case _ if role == RECORD_ROLE:
                return line
            case _ if role == SORT_ROLE:
                return _sorted_by(line, index.column())
        return None


def _headings() -> tuple[str, ...]:
    return (
        t("Nom et prénom"), t("Nom en arabe"), t("Matricule"), t("Direction"),
        t("Établissement"), t("Téléphone"), t("Séjour"),
    )  # fmt: skip


def texts(line: DirectoryLine) -> tuple[str, ...]:
    """What the columns say of one person."""
    return (
        line.name, line.name_ar if line.name_ar != line.name else "", line.matricule,
        line.direction, line.establishment, phone_shown(line.phone), stay_words(line),
    )  # fmt: skip


def stay_words(line: DirectoryLine) -> str:
    """``214 · jusqu'au ven. 15 janv.``, ``214 · attendu le lun. 18 janv.``, or nothing."""
    stay = line.stay
    if stay is None:
        return ""
    room = stay.room or t("sans chambre")
    if stay.state is StayState.IN_HOUSE:
        words = t("jusqu'au {day}", day=dates.medium(stay.nights.departure))
    else:
        words = t("attendu {day}", day=dates.medium(stay.nights.arrival))
    return f"{room} · {words}"


def _sorted_by(line: DirectoryLine, column: int) -> object:
    if column == Col.STAY:
        return line.stay.nights.arrival.isoformat() if line.stay else "~"
    return texts(line)[column].casefold()
