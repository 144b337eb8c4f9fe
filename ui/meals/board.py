"""The board of the week: how many at each service of each day, what has changed, who came."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from centre_desk.domain.meal_figures import Figure, Group, MealDay
from ui import theme, tokens
from ui.language import t
from ui.models.meal_week import RECORD_ROLE, MealWeek

LEAST_ROW, MOST_ROW = 64, 92


class Cell(QStyledItemDelegate):
    """Paints one service of one day: the figure, what it is made of, the change, who came."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        found = index.data(RECORD_ROLE)
        if found is None:
            return
        day, service = found
        colours, area = theme.tokens(), QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = colours.soft_accent if selected else _ground(day, index.model(), colours)
        painter.save()
        painter.fillRect(area, QColor(ground))
        figure = day.figure(service)
        _figure(painter, area, figure, colours)
        if change := day.change(service):
            _corner(painter, area, f"{change:+d}", colours.leaving_text)
        painter.setPen(QPen(QColor(colours.line), 1))
        foot = area.adjusted(0, 0, 0, -1)
        painter.drawLine(foot.bottomLeft(), foot.bottomRight())
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -2), 6, 6)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(96, LEAST_ROW)


def _ground(day: MealDay, model: object, colours: tokens.Tokens) -> str:
    today = model.today if isinstance(model, MealWeek) else None
    if day.day == today:
        return theme.mixed(colours.soft_accent, colours.panel, 0.5)
    return colours.sunken if day.day.isoweekday() > 5 else colours.panel


def _figure(painter: QPainter, area: QRectF, figure: Figure, colours: tokens.Tokens) -> None:
    """The total large, the groups under it, who came last."""
    inside = area.adjusted(10, 6, -10, -6)
    start = Qt.AlignmentFlag.AlignLeading
    painter.setFont(theme.font(tokens.TITLE_SIZE, strong=True))
    painter.setPen(QColor(colours.text if figure.total else colours.muted))
    painter.drawText(
        inside, start | Qt.AlignmentFlag.AlignTop, str(figure.total) if figure.total else "–"
    )
    if not figure.total and not figure.served:
        return
    painter.setFont(theme.font(tokens.SMALL_SIZE))
    painter.setPen(QColor(colours.muted))
    groups = "·".join(str(figure.of(group)) for group in Group if figure.of(group))
    under = inside.adjusted(0, 24, 0, 0)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(groups, Qt.TextElideMode.ElideRight, int(under.width()))
    painter.drawText(under, start | Qt.AlignmentFlag.AlignTop, shown)
    if figure.served:
        served = t("servis {count}", count=figure.served)
        served = metrics.elidedText(served, Qt.TextElideMode.ElideRight, int(under.width()))
        painter.drawText(inside, start | Qt.AlignmentFlag.AlignBottom, served)


def _corner(painter: QPainter, area: QRectF, text: str, colour: str) -> None:
    """The change since the kitchen's sheet, at the end of the first line."""
    painter.setFont(theme.font(tokens.SMALL_SIZE, strong=True))
    painter.setPen(QColor(colour))
    end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
    painter.drawText(area.adjusted(8, 9, -10, 0), end, text)


class Board(QTableView):
    """Services down, days across.

    Signals:
        chosen: a day and a service whose people are to be shown.
    """

    chosen = Signal(object, object)

    def __init__(self, week: MealWeek) -> None:
        super().__init__()
        self.setModel(week)
        self.setItemDelegate(Cell(self))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(LEAST_ROW)
        self.verticalHeader().setMaximumSectionSize(MOST_ROW)
        self.verticalHeader().setMinimumWidth(112)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.clicked.connect(self._choose)
        self.selectionModel().currentChanged.connect(lambda index, _before: self._choose(index))

    def _choose(self, index: QModelIndex) -> None:
        found = index.data(RECORD_ROLE)
        if found is not None:
            day, service = found
            self.chosen.emit(day.day, service)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands the keyboard on to the people of the cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
