"""The week of the kitchen as a table that answers from memory: services down, days across."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from centre_desk.domain.meal_figures import Figure, Group, MealDay
from centre_desk.domain.meals import Service
from ui import dates
from ui.language import say, t
from ui.models.rows import Index

RECORD_ROLE = Qt.ItemDataRole.UserRole


class MealWeek(QAbstractTableModel):
    """Seven days; a cell is one service of one day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.days: Sequence[MealDay] = ()
        self.services: tuple[Service, ...] = ()
        self.today: date | None = None

    def show_days(self, days: Sequence[MealDay], today: date) -> None:
        """Show other days."""
        self.beginResetModel()
        self.days, self.today = days, today
        served = {service for day in days for service in day.services}
        self.services = tuple(service for service in Service if service in served)
        self.endResetModel()

    def at(self, index: Index) -> tuple[MealDay, Service] | None:
        """The day and the service of a cell."""
        if not index.isValid() or index.row() >= len(self.services):
            return None
        return self.days[index.column()], self.services[index.row()]

    def index_of(self, day: date, service: Service) -> QModelIndex:
        """Where a service of a day stands."""
        for column, each in enumerate(self.days):
            if each.day == day and service in self.services:
                return self.index(self.services.index(service), column)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.services)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.days)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return begun(say(self.services[section].label))
        return dates.short(self.days[section].day)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.at(index)
        if found is None:
            return None
        day, service = found
        figure = day.figure(service)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(figure.total) if figure.total else "–"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{say(service.label)}, {dates.medium(day.day)} : {spoken(figure)}"
            case Qt.ItemDataRole.ToolTipRole:
                return spoken(figure)
            case _ if role == RECORD_ROLE:
                return found
        return None


def spoken(figure: Figure) -> str:
    """``164 : hébergés 120, à la journée 30, formateurs 14``."""
    said = ", ".join(
        f"{say(group.label)} {figure.of(group)}" for group in Group if figure.of(group)
    )
    whole = f"{figure.total} : {said}" if said else t("personne")
    return f"{whole} · {t('servis {count}', count=figure.served)}" if figure.served else whole


def begun(text: str) -> str:
    """*text* as it begins a line."""
    return text[:1].upper() + text[1:]
