"""*Chambres*: every room of the house, added, corrected, given up and taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QSpinBox

from centre_desk.actions import house
from centre_desk.domain.rooms import Room, RoomKind
from centre_desk.language import tr
from centre_desk.queries import rooms as query
from ui import dates, words
from ui.deeds import Deeds
from ui.language import t
from ui.preferences import Preferences
from ui.settings.section import TextField, refused
from ui.settings.tables import Lines, TableSection
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.segments import Segments


class RoomsSection(TableSection[Room]):
    """The form shows the chosen room; *Ajouter* makes a new one of what stands in it."""

    words = tr("Chambres")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences, Lines(_headings, _cells, _keys), "settings-rooms")
        self.number, self.kind = TextField(width=96), Segments(("twin", "single"))
        self._floor = QSpinBox()
        self._floor.setRange(-3, 60)
        self.floor, self.accessible = Field(self._floor), QCheckBox()
        self.add, self.save = parts.button(), parts.button("primary")
        self.retire = parts.button()
        for button, key, deed in (
            (self.add, "Ins", self.add_room),
            (self.save, "Ctrl+Return", self.save_room),
            (self.retire, "Del", self.turn_service),
        ):
            button.clicked.connect(deed)
            parts.act(self, key, deed, inside=True)
        choices = parts.row(self.kind, self.accessible, None)
        deeds_row = parts.row(self.save, self.add, self.retire, None)
        fields = parts.row(self.number, self.floor, None, gap=12)
        self.arrange(
            parts.column(fields, choices, deeds_row), {0: 110, 1: 90, 2: 120, 3: 80, 4: 80}
        )
        self.kind.choose("twin")
        self.retranslate()

    def reload(self) -> None:
        self.background.run_query(query.all_ever, self.show_lines, key=self)

    def choose(self, row: Room | None) -> None:
        if row:
            self.number.line.setText(row.number)
            self.number.calm()
            self._floor.setValue(row.floor)
            self.kind.choose(row.kind.value)
            self.accessible.setChecked(row.accessible)
        self._offer()

    def add_room(self) -> None:
        """Open a room with the number, floor and kind of the form."""
        number, floor, kind, accessible = self._typed()
        self.deeds.do(
            lambda desk, _: house.add_room(
                desk, number=number, floor=floor, kind=kind, accessible=accessible
            ),
            failed=lambda trouble: refused(trouble, number=self.number),
        )

    def save_room(self) -> None:
        """Correct the chosen room."""
        room = self.chosen()
        number, floor, kind, accessible = self._typed()
        if room:
            self.deeds.do(
                lambda desk, _: house.change_room(
                    desk, room.id, number=number, floor=floor, kind=kind, accessible=accessible
                ),
                failed=lambda trouble: refused(trouble, number=self.number),
            )

    def turn_service(self) -> None:
        """Give the chosen room up from today on, or take it back."""
        room = self.chosen()
        if room:
            turn = house.restore_room if room.retired_on else house.retire_room
            self.deeds.do(lambda desk, _: turn(desk, room.id))

    def _typed(self) -> tuple[str, int, RoomKind, bool]:
        twin = self.kind.button("twin").isChecked()
        kind = RoomKind.TWIN if twin else RoomKind.SINGLE
        return self.number.text, self._floor.value(), kind, self.accessible.isChecked()

    def _offer(self) -> None:
        room = self.chosen()
        retired = room is not None and room.retired_on is not None
        parts.name(self.retire, t("Remettre en service") if retired else t("Retirer"), key="Del")
        for each in (self.save, self.retire):
            each.setEnabled(room is not None)

    def retranslate(self) -> None:
        self.number.write(t("Numéro"))
        self.floor.write(t("Étage"))
        self.kind.name("twin", t("Double"))
        self.kind.name("single", t("Simple"))
        parts.name(self.accessible, t("Accessible (PMR)"))
        parts.name(self.add, t("Ajouter"), key="Ins")
        parts.name(self.save, t("Corriger"), key="Ctrl+Return")
        self.table.setAccessibleName(t("Chambres du centre"))
        self._offer()


def _headings() -> tuple[str, ...]:
    return t("Chambre"), t("Étage"), t("Type"), t("Lits"), t("PMR"), t("Service")


def _cells(room: Room) -> tuple[str, ...]:
    service = t("retirée le {day}", day=dates.medium(room.retired_on)) if room.retired_on else ""
    return (
        room.number, str(room.floor), words.room_kind(room.kind), str(len(room.beds)),
        t("oui") if room.accessible else "", service,
    )  # fmt: skip


def _keys(room: Room) -> tuple[object, ...]:
    return (
        (len(room.number), room.number), room.floor, room.kind.value, len(room.beds),
        not room.accessible, room.retired_on is not None,
    )  # fmt: skip
