"""The chosen rooms in the side panel: who, what state, what is broken, what is out of service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from centre_desk.actions import blocks, housekeeping
from centre_desk.domain.rooms import Cleanliness
from centre_desk.queries import housework as query
from centre_desk.queries.housework import HouseDay, RoomDay
from ui import dates, housework, theme, words
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import say, t
from ui.widgets import parts
from ui.widgets.block_form import BlockForm, subject
from ui.widgets.facts import Facts
from ui.widgets.field import Field
from ui.widgets.key_button import KeyButton


class StateMark(QWidget):
    """The shape of a state."""

    def __init__(self) -> None:
        super().__init__()
        self._state = Cleanliness.CLEAN
        self.setFixedSize(QSize(14, 14))

    def show_state(self, state: Cleanliness) -> None:
        """Draw another one."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        housework.draw_state(painter, QPointF(7, 7), self._state, theme.tokens())


class RoomCard(parts.Translated):
    """One room, or several that are dealt with together.

    Signals:
        gone: there is nothing to show any more.
    """

    gone = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._ids: tuple[int, ...] = ()
        self._day: date | None = None
        self._begin: tuple[str, int | None] = ("", None)
        self._house: HouseDay | None = None
        self._rooms: tuple[RoomDay, ...] = ()
        self._title, self._kind = parts.label(kind="title", wrap=True), parts.label(kind="muted")
        self._mark, self._state = StateMark(), parts.label(kind="strong")
        self._stated = QWidget()
        self._facts = Facts()
        self.states = {
            state: KeyButton(key, partial(self.set_state, state), self)
            for state, key in housework.KEYS.items()
        }
        self.block = KeyButton(housework.DEEDS["block"], self.begin_block, self)
        self.repair = KeyButton(housework.DEEDS["repair"], self.begin_repair, self)
        self.form = BlockForm(deeds)
        self.what = Field(QLineEdit())
        self.mishap = Draft("repair", self.what, self._written, self._restore)
        self.mishap.hear(self._what)
        self._turned = False
        self._blocks, self._repairs = parts.column(gap=8), parts.column(gap=8)
        self._lay_out()
        self.form.finished.connect(self._block_left)
        self._what.returnPressed.connect(self._report)
        parts.act(self, housework.DEEDS["give-back"], self.give_back)
        parts.act(self, housework.DEEDS["mended"], self.mend)
        parts.act(self.what, "Escape", self._put_repair_away, inside=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def _lay_out(self) -> None:
        self._stated.setLayout(parts.row(self._mark, self._state, None, gap=8))
        self.form.hide()
        self.what.hide()
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(8)
        for part in (self._title, self._kind, self._stated, self._facts):
            inside.addWidget(part)
        inside.addSpacing(4)
        inside.addWidget(parts.rule())
        inside.addSpacing(4)
        for button in self.states.values():
            inside.addWidget(button)
        inside.addSpacing(4)
        inside.addWidget(parts.rule())
        inside.addSpacing(4)
        inside.addLayout(self._blocks)
        inside.addWidget(self.block)
        inside.addWidget(self.form)
        inside.addSpacing(4)
        inside.addWidget(parts.rule())
        inside.addSpacing(4)
        inside.addLayout(self._repairs)
        inside.addWidget(self.repair)
        inside.addWidget(self.what)
        inside.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(parts.scrolled(content))

    @property
    def _what(self) -> QLineEdit:
        widget = self.what.widget
        if not isinstance(widget, QLineEdit):
            raise TypeError("this field is not a line of text")
        return widget

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """The block and the repair that may be half written."""
        return self.form.draft, self.mishap

    @property
    def room_ids(self) -> tuple[int, ...]:
        """The rooms that are shown."""
        return self._ids

    def show_rooms(
        self,
        ids: Sequence[int],
        day: date | None = None,
        begin: str = "",
        bed_id: int | None = None,
    ) -> None:
        """Read some rooms on a day and show them; *begin* ``block`` or ``repair`` at once."""
        if tuple(ids) != self._ids:
            self._turned = True
            self.form.hide()
            self._leave_repair()
        self._ids, self._day, self._begin = tuple(ids), day, (begin, bed_id)
        self.reload()

    def reload(self) -> None:
        """Read the rooms again."""
        day = self._day
        if self._ids:
            self._deeds.background.run_query(
                lambda desk: query.read(desk, day), self.render_house, key=self
            )

    def render_house(self, house: HouseDay) -> None:
        """Show what was read."""
        self._house = house
        self._rooms = tuple(room for room in house.rooms if room.room_id in self._ids)
        if not self._rooms:
            self.gone.emit()
            return
        self._show()
        (begin, bed_id), self._begin = self._begin, ("", None)
        came, self._turned = self._turned, False
        if begin == "block" or (came and self.form.draft.waits(subject(self._ids))):
            self.begin_block(bed_id)
        if begin == "repair" or (came and self.mishap.waits(self._rooms[0].room_id)):
            self.begin_repair()

    def _show(self) -> None:
        rooms = self._rooms
        one = rooms[0] if len(rooms) == 1 else None
        numbers = [room.number for room in rooms]
        self._title.setText(
            t("Chambre {room}", room=numbers[0]) if one else t("%n chambre(s)", n=len(rooms))
        )
        self._kind.setText(_kind(one) if one else ", ".join(numbers))
        self._kind.setWordWrap(True)
        self._stated.setVisible(one is not None)
        if one:
            self._mark.show_state(one.cleanliness)
            self._state.setText(housework.state(one.cleanliness))
        self._facts.show_facts(_facts(one) if one else [])
        self._offer(one)
        self._show_blocks()
        self._show_repairs()

    def _offer(self, one: RoomDay | None) -> None:
        named = {
            Cleanliness.CLEAN: t("Propre"),
            Cleanliness.DIRTY: t("À nettoyer"),
            Cleanliness.CLEANING: t("En cours"),
            Cleanliness.INSPECTED: t("Contrôlée"),
        }
        finished = one is not None and not one.left
        for state, button in self.states.items():
            now = one is not None and one.cleanliness is state
            # A room slept in may be clean already and still has to be called so today.
            button.offer(
                named[state],
                primary=state is Cleanliness.CLEAN,
                wanted=not now or (state is Cleanliness.CLEAN and not finished),
            )
        self._offer_forms()

    def _offer_forms(self) -> None:
        """A form that is open needs no button to open it."""
        one = len(self._rooms) == 1
        self.block.offer(t("Bloquer…"), wanted=self.form.isHidden())
        self.repair.offer(t("Signaler une panne…"), wanted=one and self.what.isHidden())

    def _show_blocks(self) -> None:
        parts.emptied(self._blocks)
        key = housework.DEEDS["give-back"]
        for place, (room, block) in enumerate(self._all_blocks()):
            whole = len(block.beds) == len(room.beds)
            where = t("Bloquée") if whole else t("lit {bed} bloqué", bed=", ".join(block.beds))
            until = t("jusqu'au {day}", day=dates.medium(block.nights.departure))
            back = parts.button()
            parts.name(
                back, t("Rendre"), key="" if place else key,
                tip=t("Rendre la chambre {room} dès maintenant", room=room.number),
            )  # fmt: skip
            back.clicked.connect(lambda _down=False, b=block.block_id: self._give(b))
            about = parts.label(f"{where} {until}\n{block.reason}", wrap=True)
            line = parts.row(about, back)
            line.setStretch(0, 1)
            self._blocks.addLayout(line)

    def _show_repairs(self) -> None:
        parts.emptied(self._repairs)
        repairs = self._rooms[0].repairs if len(self._rooms) == 1 else ()
        for place, repair in enumerate(repairs):
            done = parts.button()
            parts.name(
                done, t("Réparé"), key="" if place else housework.DEEDS["mended"],
                tip=t("Réparé : {what}", what=repair.what),
            )  # fmt: skip
            done.clicked.connect(lambda _down=False, r=repair.id: self._mend(r))
            since = t("depuis le {day}", day=dates.medium(repair.reported_on))
            line = parts.row(parts.label(f"{repair.what}\n{since}", wrap=True), done)
            line.setStretch(0, 1)
            self._repairs.addLayout(line)

    def _all_blocks(self) -> list[tuple[RoomDay, query.OutOfService]]:
        return [(room, block) for room in self._rooms for block in room.blocks]

    # Deeds

    def set_state(self, state: Cleanliness) -> None:
        """Write down what housekeeping says of the rooms."""
        ids = self._ids
        self._deeds.do(lambda desk, _: housekeeping.set_states(desk, ids, state))

    def begin_block(self, bed_id: int | None = None) -> None:
        """Ask until when the rooms are out of service, and why."""
        if self._house and self._rooms:
            beds = tuple(room.beds for room in self._rooms)
            since = max(self._day or self._house.today, self._house.today)
            numbers = tuple(room.number for room in self._rooms)
            self.form.begin(numbers, beds, self._house.today, since=since, bed_id=bed_id)
            self._offer_forms()

    def begin_repair(self) -> None:
        """Ask what is broken."""
        if len(self._rooms) == 1:
            self.what.calm()
            self._what.clear()
            self.mishap.turn(self._rooms[0].room_id)
            self.what.show()
            self._what.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._offer_forms()

    def give_back(self) -> None:
        """Give back what is out of service; several blocks one after the other."""
        for _, block in self._all_blocks()[:1]:
            self._give(block.block_id)

    def mend(self) -> None:
        """Write down that the first repair is done."""
        for repair in self._rooms[0].repairs[:1] if len(self._rooms) == 1 else ():
            self._mend(repair.id)

    def _give(self, block_id: int) -> None:
        self._deeds.do(lambda desk, _: blocks.unblock(desk, block_id))

    def _mend(self, repair_id: int) -> None:
        self._deeds.do(lambda desk, _: housekeeping.mended(desk, repair_id))

    def _report(self) -> None:
        room_id, what = self._ids[0], self._what.text().strip()

        def refused(trouble: Trouble) -> bool:
            self.what.say(say(trouble.message), wrong=True)
            return True

        def done() -> None:
            self.mishap.settle(room_id)
            self._leave_repair()

        self._deeds.do(
            lambda desk, _: housekeeping.report_repair(desk, room_id, what),
            done=lambda _change: done(),
            failed=refused,
        )

    def _written(self) -> Written | None:
        what = self._what.text()
        number = next((room.number for room in self._rooms), "")
        return (number, {"what": what}) if what.strip() else None

    def _restore(self, values: Values) -> None:
        self._what.setText(values["what"])

    def _put_repair_away(self) -> None:
        self.mishap.leave()
        self._leave_repair()

    def _leave_repair(self) -> None:
        if self.what.isVisible():
            self.setFocus()
        self._what.clear()
        self.what.hide()
        self._offer_forms()

    def _block_left(self) -> None:
        self.setFocus()
        self._offer_forms()

    def retranslate(self) -> None:
        self.what.write(t("À réparer"), t("Entrée pour enregistrer"))
        self._what.setPlaceholderText(t("par exemple : robinet qui fuit"))
        self.setAccessibleName(t("Chambre"))
        if self._rooms:
            self._show()


def _kind(room: RoomDay) -> str:
    known = [words.room_kind(room.kind), t("étage {floor}", floor=str(room.floor))]
    if room.accessible:
        known.append(t("accessible"))
    return " · ".join(known)


def _facts(room: RoomDay) -> list[tuple[str, str, str]]:
    people = {
        t("Sort"): housework.names(room.people_out),
        t("Entre"): housework.names(room.people_in),
        t("Reste"): housework.names(room.staying),
    }
    facts = [(t("À faire"), housework.task(room.task), "strong" if room.left else "")]
    return facts + [(word, some, "") for word, some in people.items()]
