"""*Ménage*: the rooms of a day by floor and priority, each settled with one key."""

from __future__ import annotations

from collections import Counter
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar

from centre_desk.actions import blocks, housekeeping
from centre_desk.domain.rooms import Cleanliness
from centre_desk.language import tr
from centre_desk.queries import housework as query
from centre_desk.queries.housework import HouseDay, RoomDay
from ui import dates, housework
from ui.carrying import Carrying
from ui.deeds import Deeds
from ui.language import t
from ui.models.room_rows import RoomRows
from ui.pages.page import Header, Page
from ui.preferences import Preferences
from ui.widgets import parts
from ui.widgets.choice import Choice
from ui.widgets.day_bar import DayBar
from ui.widgets.room_table import RoomTable
from ui.widgets.yielding import YieldingRow

EVERYTHING, LEFT, REPAIRS = "all", "left", "repairs"
COUNTED = ("turnover", "departure", "arrival", "stayover", "check", "blocked")


class HousekeepingPage(Page):
    """One day of the corridors.

    Signals:
        rooms_wanted: the ids of the rooms to show beside, the day, and what to begin with them.
        rooms_moved: other rooms are chosen; for a panel that shows rooms already.
    """

    rooms_wanted = Signal(object, object, object)
    rooms_moved = Signal(object, object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._day: date | None = None
        self._shown: HouseDay | None = None
        self._floor: int | None = None
        self._what = EVERYTHING
        self._rendering = False
        self.days = DayBar(self, self.background)
        self.header = Header(self, self.days, yielding=(self.days.typed, self.days.now))
        self.progress, self._counted = QProgressBar(), parts.label(kind="strong")
        self._summary = parts.Elided("", "muted")
        self._floors, self._kinds = Choice(), Choice()
        self.rows = RoomRows()
        self.table = RoomTable(self.rows, preferences)
        self.carrying = Carrying(self, deeds, self.table, tr("Ménage"))
        self._nothing = parts.label(kind="muted")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(120, 6)
        inside = parts.row(
            self._counted,
            self.progress,
            self._summary,
            self._floors,
            self._kinds,
            self.carrying,
            gap=12,
        )
        inside.setStretch(2, 1)
        inside.setContentsMargins(16, 8, 16, 8)
        toolbar = YieldingRow(inside, self._summary, self.carrying)
        toolbar.setObjectName("Toolbar")
        self._nothing.setContentsMargins(24, 16, 16, 16)
        self._nothing.hide()
        body = parts.column(self.table, self._nothing, gap=0)
        body.setContentsMargins(16, 0, 16, 16)
        body.setStretch(0, 1)
        body.setAlignment(self._nothing, Qt.AlignmentFlag.AlignTop)
        for part in (self.header, parts.rule(), toolbar):
            self.outside.addWidget(part)
        self.outside.addLayout(body, 1)

    def _connect(self) -> None:
        self.days.chosen.connect(self.show_day)
        self._floors.chosen.connect(lambda floor: self.narrow(floor, self._what))
        self._kinds.chosen.connect(lambda what: self.narrow(self._floor, what))
        self.table.state_wanted.connect(self.set_state)
        self.table.deed_wanted.connect(self.begin)
        self.table.opened.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._moved())
        parts.act(self, "F", self.next_floor)
        parts.act(self, "L", self.turn_left)

    def show_day(self, day: date | None) -> None:
        """Show *day*, or the centre's present day."""
        self._day = day
        self.reload()

    def reload(self) -> None:
        wanted = self._day
        self.background.run_query(
            lambda desk: query.read(desk, wanted), self.render_house, key=self
        )

    def print_shown(self) -> None:
        if self._shown:
            self.print_wanted.emit("housekeeping", self._shown.day)

    # What shows

    def render_house(self, house: HouseDay) -> None:
        """Show what was read; whoever was chosen stays chosen."""
        self._shown = house
        self.days.know(house.day)
        self.header.title.setText(f"{t('Ménage')} · {dates.full(house.day)}")
        self._say_progress(house)
        self._offer_filters()
        before = self.table.currentIndex().row()
        ids = [room.room_id for room in self.table.chosen()]
        self._rendering = True
        self.rows.show_rooms(house.rooms, self._kept)
        self.table.arrange()
        self._choose_again(ids, before)
        self._rendering = False
        empty = self.rows.rowCount() == 0
        focused = self.table.hasFocus()
        self.table.setVisible(not empty)
        if focused and empty:
            self.setFocus()
        self._nothing.setVisible(empty)
        self.carrying.offer(filled=not empty)

    def _choose_again(self, ids: list[int], before: int) -> None:
        """The same rooms; where they show no more, the one that took their place."""
        found = [row for room_id in ids if (row := self.rows.row_of(room_id)) is not None]
        if not found:
            near = range(max(before, 0), self.rows.rowCount())
            behind = range(min(before, self.rows.rowCount() - 1), -1, -1)
            found = [row for row in (*near, *behind) if self.rows.room(row)][:1]
        if found:
            self.table.choose(found, found[-1])

    def _say_progress(self, house: HouseDay) -> None:
        done, planned = house.done, house.planned
        self._counted.setText(
            t("{done} sur {all}", done=done, all=planned) if planned else t("Rien à faire")
        )
        self.progress.setRange(0, max(planned, 1))
        self.progress.setValue(done)
        self.progress.setVisible(planned > 0)
        self.progress.setAccessibleName(t("Chambres faites"))
        self.progress.setToolTip(t("{done} sur {all}", done=done, all=planned))
        counts = Counter(room.task for room in house.rooms)
        said = [f"{housework.task(key)} {counts[key]}" for key in COUNTED if counts[key]]
        broken = sum(len(room.repairs) for room in house.rooms)
        if broken:
            said.append(t("%n réparation(s)", n=broken))
        self._summary.set_whole(" · ".join(said))

    def _kept(self, room: RoomDay) -> bool:
        if self._floor not in (None, room.floor):
            return False
        match self._what:
            case "all":
                return True
            case "left":
                return room.left
            case "repairs":
                return bool(room.repairs)
            case "blocked":
                return bool(room.blocks)
            case task:
                return room.task == task

    def narrow(self, floor: int | None, what: str) -> None:
        """Show one floor only, or one kind of work only."""
        self._floor, self._what = floor, what
        if self._shown:
            self.render_house(self._shown)
            self.take_focus()

    def next_floor(self) -> None:
        """One floor after the other, then all of them."""
        floors = [None, *self._all_floors()]
        place = floors.index(self._floor) if self._floor in floors else 0
        self.narrow(floors[(place + 1) % len(floors)], self._what)

    def turn_left(self) -> None:
        """What is left to do only, or everything."""
        self.narrow(self._floor, EVERYTHING if self._what == LEFT else LEFT)

    def _all_floors(self) -> list[int]:
        return sorted({room.floor for room in self._shown.rooms}) if self._shown else []

    def _offer_filters(self) -> None:
        floors = [(each, str(each)) for each in self._all_floors()]
        self._floors.offer(t("Étage"), [(None, t("Tous")), *floors], self._floor)
        kinds = [(EVERYTHING, t("Tout")), (LEFT, t("Reste à faire"))]
        kinds += [(key, housework.task(key)) for key in COUNTED]
        kinds.append((REPAIRS, t("Réparations")))
        self._kinds.offer(t("Montrer"), kinds, self._what)
        self._floors.setToolTip(t("Étage suivant  (F)"))
        self._kinds.setToolTip(t("Seulement ce qui reste à faire  (L)"))
        self._nothing.setText(
            t("Tout est fait.") if self._what == LEFT else t("Aucune chambre de ce genre.")
        )

    def take_focus(self) -> None:
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus()

    # Deeds

    def _ids(self) -> tuple[int, ...]:
        return tuple(room.room_id for room in self.table.chosen())

    def set_state(self, state: Cleanliness) -> None:
        """Write down what housekeeping says of the chosen rooms."""
        if ids := self._ids():
            self.deeds.do(lambda desk, _: housekeeping.set_states(desk, ids, state))

    def begin(self, deed: str) -> None:
        """Mend or give back at once; what needs words is asked for beside."""
        rooms = self.table.chosen()
        repairs = [repair.id for room in rooms for repair in room.repairs]
        blocked = [block.block_id for room in rooms for block in room.blocks]
        if deed == "mended" and repairs:
            self.deeds.do(lambda desk, _: housekeeping.mended(desk, repairs[0]))
        elif deed == "give-back" and blocked:
            self.deeds.do(lambda desk, _: blocks.unblock(desk, blocked[0]))
        elif deed in ("block", "repair") and rooms:
            self.rooms_wanted.emit(self._ids(), self._day, deed)

    def _open(self) -> None:
        if ids := self._ids():
            self.rooms_wanted.emit(ids, self._day, "")

    def _moved(self) -> None:
        if not self._rendering and (ids := self._ids()):
            self.rooms_moved.emit(ids, self._day)

    def retranslate(self) -> None:
        self.header.title.setText(t("Ménage"))
        self.table.setAccessibleName(t("Chambres du jour"))
        self._offer_filters()
        if self._shown:
            self.render_house(self._shown)
