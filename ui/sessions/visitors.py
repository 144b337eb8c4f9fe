"""The visitors of an event: found by letters, let in by Enter, taken off by Delete."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from centre_desk.actions import events as actions
from centre_desk.domain.events import Visitor
from centre_desk.domain.names import fold
from centre_desk.domain.people import phone_shown
from centre_desk.language import tr
from ui.carrying import Carrying
from ui.deeds import Deeds
from ui.language import isolated, t
from ui.preferences import Preferences
from ui.settings.tables import Lines
from ui.widgets import parts
from ui.widgets.listing import Listing

FILTER_WIDTH = 260


class Visitors(parts.Translated):
    """The list of the door.

    Signals:
        came: the code of the visitor who has come.
    """

    came = Signal(object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__()
        self.session_id = 0
        self._deeds = deeds
        self._visitors: Sequence[Visitor] = ()
        self._zone = ZoneInfo("UTC")
        self.filter = QLineEdit()
        self.filter.setFixedWidth(FILTER_WIDTH)
        self.filter.setClearButtonEnabled(True)
        self.enter, self.remove = parts.button(), parts.button()
        self.rows = Lines(_headings, self._cells, self._keys)
        self.table = Listing(self.rows)
        self.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.widen({0: 260, 1: 240, 2: 140, 3: 130})
        self.table.remember(preferences, "event-visitors")
        self.carrying = Carrying(self, deeds, self.table, tr("Visiteurs"))
        self.empty = parts.label(kind="muted", wrap=True)
        tools = parts.row(self.filter, self.enter, self.remove, None, self.carrying)
        inside = parts.column(tools, self.empty, self.table, None)
        inside.setStretch(2, 100)
        self.setLayout(inside)
        self.filter.textChanged.connect(lambda _text: self._show())
        self.filter.returnPressed.connect(self.enter_chosen)
        self.enter.clicked.connect(self.enter_chosen)
        self.remove.clicked.connect(self.remove_chosen)
        self.table.doubleClicked.connect(lambda _index: self.enter_chosen())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        parts.act(self.table, "Return", self.enter_chosen, inside=True)
        parts.act(self.table, "Del", self.remove_chosen, inside=True)
        self.retranslate()

    def show_visitors(self, visitors: Sequence[Visitor], zone: ZoneInfo) -> None:
        """Show who is expected and who came, at the hour of *zone*."""
        self._visitors, self._zone = visitors, zone
        self._show()

    def _show(self) -> None:
        wanted = fold(self.filter.text())
        shown = [
            each
            for each in self._visitors
            if wanted in fold(each.name) or wanted in fold(each.organisation)
        ]
        header, row = self.table.horizontalHeader(), self.table.currentIndex().row()
        self.rows.show_rows(shown)
        self.rows.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self.table.selectRow(min(max(row, 0), len(shown) - 1))
        self.table.setVisible(bool(self._visitors))
        self.empty.setVisible(not self._visitors)
        self.carrying.offer(filled=bool(shown))
        self._offer()

    def chosen(self) -> list[Visitor]:
        """The visitors who are chosen."""
        found = (self.rows.row(row) for row in self.table.chosen_rows())
        return [each for each in found if each]

    def enter_chosen(self) -> None:
        """Let in the one who is chosen."""
        if chosen := self.chosen():
            self.came.emit(chosen[0].code)

    def remove_chosen(self) -> None:
        """Take the chosen ones off the list."""
        wanted = [each.id for each in self.chosen()]
        if wanted:
            self._deeds.do(lambda desk, _: actions.remove_visitors(desk, wanted))

    def _offer(self) -> None:
        for each in (self.enter, self.remove):
            each.setEnabled(bool(self.table.chosen_rows()))

    def _cells(self, visitor: Visitor) -> tuple[str, ...]:
        said = visitor.name, visitor.organisation, phone_shown(visitor.phone), visitor.code
        return (*map(isolated, said), self._hour(visitor))

    def _keys(self, visitor: Visitor) -> tuple[str, ...]:
        return (
            fold(visitor.name), fold(visitor.organisation), visitor.phone, visitor.code,
            visitor.came_at.isoformat() if visitor.came_at else "",
        )  # fmt: skip

    def _hour(self, visitor: Visitor) -> str:
        if visitor.came_at is None:
            return ""
        return f"{visitor.came_at.replace(tzinfo=UTC).astimezone(self._zone):%H:%M}"

    def retranslate(self) -> None:
        parts.name(self.filter, t("Chercher un visiteur"))
        self.filter.setPlaceholderText(t("Chercher un visiteur"))
        parts.name(self.enter, t("Noter l'entrée"), key="Return")
        parts.name(self.remove, t("Retirer de la liste"), key="Del")
        self.table.setAccessibleName(t("Visiteurs"))
        self.empty.setText(t("Aucun visiteur encore : collez leur liste."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)


def _headings() -> tuple[str, ...]:
    return t("Nom et prénom"), t("Organisme"), t("Téléphone"), t("Code"), t("Entrée")
