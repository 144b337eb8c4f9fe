"""The people behind a figure of the kitchen, as a table that answers from memory."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from centre_desk.domain.meal_figures import Eater
from centre_desk.domain.people import diet_label
from centre_desk.language import Message
from ui import theme
from ui.language import isolated, mirrored, named, say, t
from ui.models.rows import Index, Rows

RECORD_ROLE = Qt.ItemDataRole.UserRole


class Col(IntEnum):
    """The columns, in their order."""

    NAME = 0
    GROUP = 1
    WHERE = 2
    DIET = 3
    HOW = 4


class EaterRows(Rows[Eater]):
    """People in the order in which they were read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_headings, parent)

    def eater(self, index: Index) -> Eater | None:
        """Who stands at *index*."""
        return self.row(index.row())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.order(lambda eater: texts(eater)[column].casefold(), order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        eater = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return isolated(texts(eater)[index.column()])
            case Qt.ItemDataRole.ForegroundRole:
                colours = theme.tokens()
                return QColor(colours.text if index.column() == Col.NAME else colours.muted)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
                centred = Qt.AlignmentFlag.AlignVCenter
                return (side | Qt.AlignmentFlag.AlignAbsolute | centred).value
            case _ if role == RECORD_ROLE:
                return eater
        return None


def _headings() -> tuple[str, ...]:
    return t("Nom et prénom"), t("Groupe"), t("Où"), t("Régime"), t("Demande")


def texts(eater: Eater) -> tuple[str, ...]:
    """What the columns say of one line."""
    name = named(eater.name.latin, eater.name.arabic)
    diet = diet_label(eater.diet)
    return (
        f"{name} × {eater.heads}" if eater.heads > 1 else name,
        say(eater.group.label),
        eater.where,
        say(diet) if isinstance(diet, Message) else diet,
        say(eater.how) if eater.how else "",
    )
