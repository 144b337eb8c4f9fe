"""The marks of a jury as a sheet: candidates down, what each member marks across, ranks last."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from centre_desk.domain.juries import Candidate, Criterion, Jury, Member, Result, results
from ui import theme
from ui.language import isolated, mirrored, t
from ui.models.rows import Index
from ui.widgets.listing import ROW

MARK_WIDTH, NAME_WIDTH, HEAD_HEIGHT = 172, 220, 52
SUMS = 2
"""Columns before the marks, where they stay in sight: the mean and the rank."""
LONGEST = 15
"""Letters of a criterion or a name over a column; the tooltip has all of it."""


class MarkRows(QAbstractTableModel):
    """Answers from a jury in memory; what is typed is handed on, and comes back once it is saved.

    Signals:
        typed: a candidate's, a criterion's and a member's id, and the text.
    """

    typed = Signal(object, object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.jury: Jury | None = None
        self._columns: list[tuple[Criterion, Member]] = []
        self._results: Mapping[int, Result] = {}

    def show_jury(self, jury: Jury) -> None:
        """Show a jury; the keyboard stays where it is while candidates and columns are the same."""
        columns = [(criterion, member) for criterion in jury.criteria for member in jury.members]
        before = self.jury.candidates if self.jury else ()
        same = columns == self._columns and len(before) == len(jury.candidates)
        found = {result.candidate.id: result for result in results(jury)}
        if not same:
            self.beginResetModel()
        self.jury, self._columns, self._results = jury, columns, found
        if not same:
            self.endResetModel()
        elif jury.candidates:
            last = self.index(len(jury.candidates) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(jury.candidates) - 1)

    def candidate(self, row: int) -> Candidate | None:
        """Who stands in a row."""
        found = self.jury and 0 <= row < len(self.jury.candidates)
        return self.jury.candidates[row] if self.jury and found else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.jury.candidates) if self.jury and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns) + SUMS

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        candidate = self.candidate(index.row())
        if index.column() >= SUMS and candidate and not candidate.absent:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        candidate = self.candidate(index.row())
        if candidate is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(candidate, index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter.value
            case Qt.ItemDataRole.ForegroundRole if candidate.absent:
                return QColor(theme.tokens().muted)
            case Qt.ItemDataRole.FontRole if index.column() < SUMS:
                return theme.font(strong=True)
        return None

    def _text(self, candidate: Candidate, column: int) -> str:
        if column >= SUMS:
            criterion, member = self._columns[column - SUMS]
            given = self.jury.marks.get((candidate.id, criterion.id, member.id)) if self.jury else 0
            return "" if given is None else _points(given / 100)
        result = self._results.get(candidate.id)
        if result is None or result.mean is None:
            return t("absent") if candidate.absent else "—"
        return str(result.rank) if column else _points(float(result.mean))

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        candidate = self.candidate(index.row())
        if candidate is None or role != Qt.ItemDataRole.EditRole:
            return False
        criterion, member = self._columns[index.column() - SUMS]
        if str(value).strip() != self._text(candidate, index.column()):
            self.typed.emit(candidate.id, criterion.id, member.id, str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            candidate = self.candidate(section)
            match role:
                case Qt.ItemDataRole.DisplayRole if candidate:
                    return isolated(candidate.name)
                case Qt.ItemDataRole.ToolTipRole if candidate:
                    return " · ".join(filter(None, (candidate.name, candidate.project)))
                case Qt.ItemDataRole.TextAlignmentRole:
                    side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
                    return (side | Qt.AlignmentFlag.AlignVCenter).value
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter.value
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if section < SUMS:
            return t("Rang") if section else t("Moyenne / 20")
        criterion, member = self._columns[section - SUMS]
        worth = f"/ {criterion.most}" + (f" × {criterion.weight}" if criterion.weight > 1 else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{criterion.title} {worth}\n{member.name}"
        return f"{_cut(criterion.title)} {worth}\n{_cut(member.name)}"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def _points(value: float) -> str:
    """``14``, ``14,5`` or ``14,25``."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")


class MarkView(QTableView):
    """A figure typed on a cell opens it; Enter goes down to the next candidate, Tab to the right.

    Signals:
        absent_wanted: the candidate whose absence is noted or taken back.
    """

    absent_wanted = Signal(object)

    def __init__(self, rows: MarkRows) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setShowGrid(True)
        self.setWordWrap(False)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked)
        self.horizontalHeader().setDefaultSectionSize(MARK_WIDTH)
        self.horizontalHeader().setFixedHeight(HEAD_HEIGHT)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setFixedWidth(NAME_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        candidate = self._rows.candidate(self.currentIndex().row())
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self._rows.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable:
                self._rows.setData(self.currentIndex(), "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # From an open cell it comes here as well, before the cell is closed.
            if self.state() is not QAbstractItemView.State.EditingState:
                self._down()
        elif event.text().upper() == "A" and candidate:
            self.absent_wanted.emit(candidate)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._down()

    def _down(self) -> None:
        at = self.currentIndex()
        self.setCurrentIndex(at.siblingAtRow(min(at.row() + 1, self._rows.rowCount() - 1)))
