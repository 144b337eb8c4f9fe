"""The people of a session as a table that answers from memory."""

from __future__ import annotations

from collections.abc import Collection
from enum import IntEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont

from centre_desk.domain.people import phone_shown
from centre_desk.domain.training import EnrolmentState
from centre_desk.queries.sessions import Participant
from ui import theme
from ui.language import isolated, named, say, t
from ui.models.rows import Index, Rows

RECORD_ROLE = Qt.ItemDataRole.UserRole


class Col(IntEnum):
    """The columns, in their order."""

    NAME = 0
    STATE = 1
    MATRICULE = 2
    DIRECTION = 3
    ESTABLISHMENT = 4
    ROOM = 5
    PHONE = 6


class ParticipantRows(Rows[Participant]):
    """Participants: those with a seat, those who wait by their rank, those who gave up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_headings, parent)

    def rows_of(self, enrolment_ids: Collection[int]) -> list[int]:
        """Where people stand, by their enrolments."""
        return [row for row, each in enumerate(self._rows) if each.enrolment.id in enrolment_ids]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the people in order."""
        if column >= 0:
            self.order(lambda each: _sorted_by(each, Col(column)), order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        each, column = self._rows[index.row()], Col(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return isolated(cell(each, column))
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(_colour(each, column))
            case Qt.ItemDataRole.FontRole if gone(each):
                font = QFont(theme.font())
                font.setStrikeOut(column is Col.NAME)
                return font
            case _ if role == RECORD_ROLE:
                return each
        return None


def gone(each: Participant) -> bool:
    """Whether somebody has given up."""
    return each.enrolment.state is EnrolmentState.CANCELLED


def state(each: Participant) -> str:
    """``inscrit``, or ``en attente, rang 2``."""
    word = say(each.enrolment.state.label)
    if each.enrolment.rank is None:
        return word
    return t("{state}, rang {rank}", state=word, rank=each.enrolment.rank)


def cell(each: Participant, column: Col) -> str:
    """What one cell says."""
    match column:
        case Col.NAME:
            return named(each.enrolment.person, each.person_ar)
        case Col.STATE:
            return state(each)
        case Col.MATRICULE:
            return each.matricule
        case Col.DIRECTION:
            return each.direction
        case Col.ESTABLISHMENT:
            return each.establishment
        case Col.ROOM:
            return each.room or (t("sans chambre") if each.stay_id is not None else "")
        case Col.PHONE:
            return phone_shown(each.phone)


def _headings() -> tuple[str, ...]:
    return (
        t("Nom et prénom"), t("Inscription"), t("Matricule"), t("Direction"),
        t("Établissement"), t("Chambre"), t("Téléphone"),
    )  # fmt: skip


def _colour(each: Participant, column: Col) -> str:
    colours = theme.tokens()
    if gone(each):
        return colours.muted
    if column is Col.STATE and each.enrolment.rank is not None:
        return colours.leaving_text
    if column is Col.ROOM and each.stay_id is not None and not each.room:
        return colours.conflict_text
    return colours.text if column in (Col.NAME, Col.STATE, Col.ROOM) else colours.muted


def _sorted_by(each: Participant, column: Col) -> tuple[object, ...]:
    seat = (gone(each), each.enrolment.rank or 0)
    if column is Col.STATE:
        return (*seat, cell(each, Col.NAME).casefold())
    return cell(each, column).casefold(), *seat
