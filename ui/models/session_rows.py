"""The sessions of a period as a table that answers from memory."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from centre_desk.domain.names import plain
from centre_desk.domain.periods import Nights
from centre_desk.queries.sessions import SessionLine
from ui import dates, theme
from ui.language import isolated, named, say, t
from ui.models.rows import Index, Rows

RECORD_ROLE = Qt.ItemDataRole.UserRole


class Col(IntEnum):
    """The columns, in their order."""

    CODE = 0
    TITLE = 1
    DAYS = 2
    STATE = 3
    SEATS = 4
    ROOMS = 5
    LODGED = 6
    TRAINERS = 7


class SessionRows(Rows[SessionLine]):
    """Sessions in the order of their days, or of a heading."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_headings, parent)

    def row_of(self, session_id: int | None) -> int:
        """Where a session stands, or -1."""
        return next((row for row, line in enumerate(self._rows) if line.id == session_id), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the sessions in order."""
        if column >= 0:
            self.order(lambda line: _sorted_by(line, Col(column)), order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self._rows[index.row()], Col(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return isolated(cell(line, column))
            case Qt.ItemDataRole.ToolTipRole:
                return tip(line, column)
            case Qt.ItemDataRole.ForegroundRole:
                colours = theme.tokens()
                return QColor(colours.text if column in (Col.CODE, Col.TITLE) else colours.muted)
            case _ if role == RECORD_ROLE:
                return line
        return None


def answers(line: SessionLine, typed: str) -> bool:
    """Whether a session answers to what is typed: letters of its code, title or trainers."""
    told = plain(" ".join((line.code, line.title, line.title_ar, *line.trainers)))
    return all(word in told for word in plain(typed).split())


def days(line: SessionLine) -> str:
    """``lun. 7 → ven. 11 juin``, or the one day."""
    if line.first_day == line.last_day:
        return dates.medium(line.first_day)
    return dates.span(Nights(line.first_day, line.last_day))


def seats(line: SessionLine) -> str:
    """``18 / 20``, or ``18`` where as many as come have a seat; then how many wait."""
    taken = f"{line.enrolled} / {line.capacity}" if line.capacity else str(line.enrolled)
    return f"{taken} · {t('%n att.', n=line.waiting)}" if line.waiting else taken


def cell(line: SessionLine, column: Col) -> str:
    """What one cell says."""
    match column:
        case Col.CODE:
            return line.code
        case Col.TITLE:
            return named(line.title, line.title_ar)
        case Col.DAYS:
            return days(line)
        case Col.STATE:
            return say(line.state.label)
        case Col.SEATS:
            return seats(line)
        case Col.ROOMS:
            return rooms(line)
        case Col.LODGED:
            return str(line.lodged or "")
        case Col.TRAINERS:
            return ", ".join(line.trainers)


def rooms(line: SessionLine) -> str:
    """``8 créneaux``, or how many of them have no classroom."""
    if line.unplaced:
        return t("%n sans salle", n=line.unplaced)
    return t("%n créneau(x)", n=line.slots)


def tip(line: SessionLine, column: Col) -> str:
    """The whole of a cell that may be cut, and what its figures count."""
    if column is Col.SEATS:
        said = [t("%n inscrit(s)", n=line.enrolled)]
        if line.seats_left is not None:
            said.append(t("%n place(s) libre(s)", n=line.seats_left))
        if line.waiting:
            said.append(t("%n en attente", n=line.waiting))
        return " · ".join(said)
    if column is Col.LODGED:
        return t("%n séjour(s)", n=line.lodged)
    return cell(line, column)


def _headings() -> tuple[str, ...]:
    return (
        t("Code"), t("Titre"), t("Dates"), t("État"), t("Places"), t("Salles"), t("Logés"),
        t("Formateurs"),
    )  # fmt: skip


def _sorted_by(line: SessionLine, column: Col) -> tuple[object, ...]:
    match column:
        case Col.DAYS:
            return line.first_day, line.last_day, line.code
        case Col.SEATS:
            return line.enrolled, line.first_day
        case Col.ROOMS:
            return -line.unplaced, line.slots
        case Col.LODGED:
            return line.lodged, line.first_day
        case _:
            return cell(line, column).casefold(), line.first_day
