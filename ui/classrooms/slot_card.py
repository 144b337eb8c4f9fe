"""One slot in the side panel of the plan: what is wrong with it, and which rooms are free."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from centre_desk.actions import slots
from centre_desk.domain.classrooms import Classroom
from centre_desk.queries import slot_places as query
from centre_desk.queries.slot_places import SlotBeside
from ui import dates, words
from ui.deeds import Deeds
from ui.language import named, say, t
from ui.widgets import parts
from ui.widgets.badge import Badge
from ui.widgets.classroom_grid.tips import people
from ui.widgets.facts import Facts
from ui.widgets.key_button import KeyButton

BUTTON_WIDTH = 236
"""Pixels for the words on a button as wide as the panel: the name gives way, not the seats."""
MOST_ROOMS = 6
"""Rooms offered, each with its figure as its key."""


class SlotCard(parts.Translated):
    """A slot on site, and what can be done with it here; the rest is on its session's page.

    Signals:
        gone: it stands on the plan no more.
        session_wanted: the id of its session, to be opened.
        proposal_wanted: the id of its session, whose rooms shall be proposed together.
    """

    gone = Signal()
    session_wanted = Signal(object)
    proposal_wanted = Signal(object)

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._slot_id: int | None = None
        self._shown: SlotBeside | None = None
        self._title, self._name = parts.label(kind="title"), parts.label(wrap=True)
        self._badge, self._facts = Badge(), Facts()
        self._wrong, self._offered = parts.column(gap=8), parts.column(gap=4)
        self._rooms: tuple[Classroom, ...] = ()
        self._free = parts.label(kind="heading")
        self.session = KeyButton("O", self._open_session, self)
        self.propose = KeyButton("P", self._propose, self)
        self.leave_room = KeyButton("Del", self.take_room_away, self)
        self.cancel = KeyButton("Shift+Del", self.cancel_slot, self)
        for number in range(MOST_ROOMS):
            parts.act(self, str(number + 1), partial(self.take_room, number))
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(8)
        inside.addLayout(parts.row(self._title, self._badge, None))
        inside.addWidget(self._name)
        inside.addWidget(self._facts)
        inside.addLayout(self._wrong)
        inside.addSpacing(4)
        inside.addWidget(parts.rule())
        inside.addSpacing(4)
        inside.addWidget(self._free)
        inside.addLayout(self._offered)
        inside.addSpacing(4)
        inside.addWidget(parts.rule())
        inside.addSpacing(4)
        for button in (self.propose, self.session, self.leave_room, self.cancel):
            inside.addWidget(button)
        inside.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(parts.scrolled(content))

    @property
    def slot_id(self) -> int | None:
        """The slot that is shown."""
        return self._slot_id

    @property
    def rooms(self) -> tuple[Classroom, ...]:
        """The free rooms that are offered, the best first."""
        return self._rooms

    def show_slot(self, slot_id: int) -> None:
        """Show a slot."""
        self._slot_id = slot_id
        self.reload()

    def reload(self) -> None:
        """Read it again."""
        slot_id = self._slot_id
        if slot_id is not None:
            self._deeds.background.run_query(
                lambda desk: query.beside(desk, slot_id), self.render_slot, key=self
            )

    def render_slot(self, shown: SlotBeside | None) -> None:
        """Show what was read."""
        self._shown = shown
        if shown is None:
            self.gone.emit()
            return
        taught, plan = shown.taught, shown.plan
        self._title.setText(taught.code)
        self._name.setText(named(taught.title, taught.title_ar))
        self._badge.show_state(taught.state)
        when = f"{dates.medium(taught.when.day)}, {say(taught.when.half.label)}"
        room = next((each for each in plan.rooms if each.id == taught.classroom_id), None)
        self._facts.show_facts(
            [
                (t("Quand"), f"{when}\n{words.hours(plan.hours[taught.when])}", ""),
                (t("Salle"), named(room.name, room.name_ar) if room else t("aucune"),
                 "strong" if room else "alert"),
                (t("Sujet"), taught.subject, ""),
                (t("Formateurs"), people(taught.trainers), ""),
                (t("Personnes"), str(taught.heads or ""), ""),
                (t("Avec"), ", ".join(taught.joined), ""),
            ]
        )  # fmt: skip
        self._say_wrong(shown)
        self._offer_rooms(shown)
        over = not taught.state.live
        self.leave_room.offer(t("Retirer de la salle"), wanted=room is not None and not over)
        self.cancel.offer(t("Annuler ce créneau"), wanted=not over)
        self.propose.offer(t("Proposer pour la session"), wanted=not over)

    def _say_wrong(self, shown: SlotBeside) -> None:
        """What is wrong, as seen from this slot, and which rooms would settle it."""
        parts.emptied(self._wrong)
        for conflict in shown.plan.conflicts.get(shown.taught.slot_id, ()):
            said = parts.label(say(conflict.seen_from(shown.taught.slot_id)), "alert", wrap=True)
            self._wrong.addWidget(said)
            if conflict.better:
                names = ", ".join(named(room.name, room.name_ar) for room in conflict.better)
                self._wrong.addWidget(
                    parts.label(t("Mieux : {rooms}", rooms=names), "muted", wrap=True)
                )

    def _offer_rooms(self, shown: SlotBeside) -> None:
        """The free rooms of its half-day: those that lack nothing, then the others with why."""
        places, taught = shown.places, shown.taught
        better = places.better.get(taught.when, ())
        free = [
            room
            for room in places.rooms
            if (room.id, taught.when) not in places.refused
            and not room.retired
            and room.id != taught.classroom_id
        ]
        first = [room for room in better if room in free]
        rest = [room for room in free if room not in first]
        rest.sort(key=lambda room: len(places.lacking[room.id]))
        self._rooms = tuple((*first, *rest)[:MOST_ROOMS]) if taught.state.live else ()
        parts.emptied(self._offered)
        for number, room in enumerate(self._rooms):
            self._offered.addWidget(self._room_button(number, room))
            for lack in places.lacking[room.id]:
                self._offered.addWidget(parts.label(say(lack), "small", wrap=True))
        self._free.setText(
            t("Salles libres à cette heure")
            if self._rooms
            else t("Aucune salle libre à cette heure")
        )
        self._free.setVisible(taught.state.live)

    def _room_button(self, number: int, room: Classroom) -> QWidget:
        button = parts.button()
        seats = t("{seats} pl.", seats=room.seats_in(None))
        name = named(room.name, room.name_ar)
        parts.name(
            button, f"{name} · {seats}", key=str(number + 1), tip=t("Prendre {room}", room=name)
        )
        whole = f"{number + 1}   {name} · {seats}"
        elided = Qt.TextElideMode.ElideMiddle
        button.setText(button.fontMetrics().elidedText(whole, elided, BUTTON_WIDTH))
        button.clicked.connect(lambda _down=False: self.take_room(number))
        return button

    def take_room(self, number: int) -> None:
        """Put the slot into one of the rooms that are offered."""
        if self._slot_id is not None and number < len(self._rooms):
            self._set_room(self._slot_id, self._rooms[number].id)

    def take_room_away(self) -> None:
        """Leave the slot without a classroom."""
        if self._slot_id is not None:
            self._set_room(self._slot_id, None)

    def _set_room(self, slot_id: int, room_id: int | None) -> None:
        self._deeds.do(lambda desk, _: slots.set_classroom(desk, [slot_id], room_id))

    def cancel_slot(self) -> None:
        """The half-day is not held; its room and its people are free."""
        slot_id = self._slot_id
        if slot_id is not None:
            self._deeds.do(lambda desk, _: slots.cancel(desk, [slot_id]))

    def _open_session(self) -> None:
        if self._shown:
            self.session_wanted.emit(self._shown.taught.session_id)

    def _propose(self) -> None:
        if self._shown:
            self.proposal_wanted.emit(self._shown.taught.session_id)

    def retranslate(self) -> None:
        self.session.offer(t("Ouvrir la session"))
        if self._shown:
            self.render_slot(self._shown)
