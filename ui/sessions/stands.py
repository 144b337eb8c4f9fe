"""The stands of an event: a form above, the list under it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from centre_desk.actions import events as actions
from centre_desk.domain.events import Exhibitor
from centre_desk.domain.names import fold
from centre_desk.language import tr
from ui.background import Trouble
from ui.carrying import Carrying
from ui.deeds import Deeds, Work
from ui.language import t
from ui.preferences import Preferences
from ui.settings.section import TextField, refused
from ui.settings.tables import Lines
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.listing import Listing

MOST = 200
"""People of a stand."""


class Stands(parts.Translated):
    """Enter adds what is typed; on a chosen line it corrects it."""

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__()
        self.session_id = 0
        self._deeds = deeds
        self.name_, self.stand = TextField(width=260), TextField(width=100)
        self.contact = TextField(width=220)
        self.people = QSpinBox()
        self.people.setRange(0, MOST)
        self._people = Field(self.people)
        self._people.setFixedWidth(100)
        self.add, self.correct, self.remove = (
            parts.button("primary"), parts.button(), parts.button(),
        )  # fmt: skip
        self.rows = Lines(_headings, _cells, _keys)
        self.table = Listing(self.rows)
        self.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.widen({0: 90, 1: 320, 2: 280})
        self.table.remember(preferences, "event-stands")
        self.carrying = Carrying(self, deeds, self.table, tr("Stands"))
        form = parts.row(self.name_, self.stand, self.contact, self._people, None, gap=12)
        for field in (self.name_, self.stand, self.contact, self._people):
            form.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        tools = parts.row(self.add, self.correct, self.remove, None, self.carrying)
        inside = parts.column(form, tools, self.table, gap=12)
        inside.setStretch(2, 1)
        self.setLayout(inside)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_typed)
        self.correct.clicked.connect(self.correct_chosen)
        self.remove.clicked.connect(self.remove_chosen)
        for field in (self.name_, self.stand, self.contact):
            field.line.returnPressed.connect(self.add_typed)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._take_up())
        parts.act(self, "Ctrl+M", self.correct_chosen, inside=True)
        parts.act(self.table, "Del", self.remove_chosen, inside=True)

    def show_stands(self, stands: Sequence[Exhibitor]) -> None:
        """Show the stands."""
        header = self.table.horizontalHeader()
        self.rows.show_rows(stands)
        self.rows.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self.carrying.offer(filled=bool(stands))
        self._offer()

    def chosen(self) -> Exhibitor | None:
        """The stand the keyboard is at."""
        return self.rows.row(self.table.currentIndex().row())

    def add_typed(self) -> None:
        """One more stand."""
        session_id, typed = self.session_id, self._typed(0)
        self._do(
            lambda desk, _: actions.add_exhibitor(
                desk, session_id, typed.name, stand=typed.stand, contact=typed.contact,
                people=typed.people,
            )
        )  # fmt: skip

    def correct_chosen(self) -> None:
        """The chosen stand is as it is typed."""
        if chosen := self.chosen():
            typed = self._typed(chosen.id)
            self._do(lambda desk, _: actions.edit_exhibitor(desk, typed))

    def remove_chosen(self) -> None:
        """The chosen stands do not come."""
        rows = [self.rows.row(row) for row in self.table.chosen_rows()]
        wanted = [each.id for each in rows if each]
        if wanted:
            self._deeds.do(lambda desk, _: actions.remove_exhibitors(desk, wanted))

    def _typed(self, exhibitor_id: int) -> Exhibitor:
        return Exhibitor(
            exhibitor_id, self.name_.text, self.stand.text, self.contact.text, self.people.value()
        )

    def _do(self, work: Work) -> None:
        for field in (self.name_, self.stand, self._people):
            field.calm()
        self._deeds.do(work, done=lambda _change: self._cleared(), failed=self._refused)

    def _refused(self, trouble: Trouble) -> bool:
        return refused(trouble, name=self.name_, stand=self.stand, people=self._people)

    def _cleared(self) -> None:
        for field in (self.name_, self.stand, self.contact):
            field.line.clear()
        self.people.setValue(0)
        self.name_.line.setFocus()

    def _take_up(self) -> None:
        if chosen := self.chosen():
            self.name_.line.setText(chosen.name)
            self.stand.line.setText(chosen.stand)
            self.contact.line.setText(chosen.contact)
            self.people.setValue(chosen.people)
        self._offer()

    def _offer(self) -> None:
        for each in (self.correct, self.remove):
            each.setEnabled(self.chosen() is not None)

    def retranslate(self) -> None:
        self.name_.write(t("Exposant"))
        self.stand.write(t("Stand"))
        self.contact.write(t("Contact"))
        self._people.write(t("Personnes"))
        parts.name(self.add, t("Ajouter le stand"), key="Return")
        parts.name(self.correct, t("Corriger"), key="Ctrl+M")
        parts.name(self.remove, t("Retirer de la liste"), key="Del")
        self.table.setAccessibleName(t("Stands"))


def in_order(stand: str) -> tuple[tuple[str, int], ...]:
    """Stands as they stand: A2 before A10."""
    found = re.findall(r"(\D*)(\d*)", fold(stand))
    return tuple((letters, int(number or 0)) for letters, number in found)


def _headings() -> tuple[str, ...]:
    return t("Stand"), t("Exposant"), t("Contact"), t("Personnes")


def _cells(stand: Exhibitor) -> tuple[str, ...]:
    return stand.stand, stand.name, stand.contact, str(stand.people or "")


def _keys(stand: Exhibitor) -> tuple[object, ...]:
    return in_order(stand.stand), fold(stand.name), fold(stand.contact), stand.people
