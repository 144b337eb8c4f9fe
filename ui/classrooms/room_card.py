"""One classroom in the side panel: seats, equipment, and when it is closed."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from centre_desk.actions import classrooms
from centre_desk.domain.classrooms import Closure
from centre_desk.queries import classrooms as query
from centre_desk.queries.classrooms import ClassroomFile
from ui import dates, words
from ui.classrooms.closure_form import ClosureForm
from ui.deeds import Deeds
from ui.language import named, say, t
from ui.widgets import parts
from ui.widgets.facts import Facts
from ui.widgets.key_button import KeyButton


class ClassroomCard(parts.Translated):
    """What a classroom offers; closing and reopening it.

    Signals:
        edit_wanted: the id of the classroom, to be changed in *Réglages*.
    """

    edit_wanted = Signal(object)

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._room_id: int | None = None
        self._begin: tuple[bool, date | None] = (False, None)
        self._shown: ClassroomFile | None = None
        self._title, self._kind = parts.label(kind="title", wrap=True), parts.label(kind="muted")
        self._facts = Facts()
        self._closures = parts.column(gap=8)
        self.close_it = KeyButton("B", self.begin_closure, self)
        self.reopen = KeyButton("R", self.reopen_first, self)
        self.edit = KeyButton("E", self._edit, self)
        self.form = ClosureForm(deeds)
        self.form.finished.connect(self._offer)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self.form.hide()
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(8)
        for part in (self._title, self._kind, self._facts):
            inside.addWidget(part)
        inside.addSpacing(4)
        inside.addWidget(parts.rule())
        inside.addSpacing(4)
        inside.addLayout(self._closures)
        for below in (self.reopen, self.close_it, self.form, self.edit):
            inside.addWidget(below)
        inside.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(parts.scrolled(content))

    @property
    def room_id(self) -> int | None:
        """The classroom that is shown."""
        return self._room_id

    def show_room(self, room_id: int, day: date | None = None, *, closing: bool = False) -> None:
        """Show a classroom; *closing* asks at once from *day* on until when."""
        if room_id != self._room_id:
            self.form.hide()
        self._room_id, self._begin = room_id, (closing, day)
        self.reload()

    def reload(self) -> None:
        """Read it again."""
        room_id = self._room_id
        if room_id is not None:
            self._deeds.background.run_query(
                lambda desk: query.read(desk, room_id), self.render_room, key=self
            )

    def render_room(self, shown: ClassroomFile) -> None:
        """Show what was read."""
        self._shown, room = shown, shown.room
        self._title.setText(named(room.name, room.name_ar))
        self._kind.setText(words.capital(say(room.kind.label)))
        seats = "\n".join(f"{count} {say(layout.label)}" for layout, count in room.seats.items())
        self._facts.show_facts(
            [
                (t("Étage"), str(room.floor), ""),
                (t("Places"), seats, ""),
                (t("Équipement"), words.equipment(room.equipment), ""),
                (t("Accès"), t("Accessible (PMR)") if room.accessible else "", ""),
                (t("Service"), t("n'est plus proposée") if room.retired else "", "alert"),
            ]
        )
        parts.emptied(self._closures)
        for closure in shown.closures:
            self._closures.addWidget(self._closure(closure))
        closing, day = self._begin
        self._begin = (False, None)
        self._offer()
        if closing or self.form.draft.waits(room.id):
            self.begin_closure(day)

    def _closure(self, closure: Closure) -> QWidget:
        first, last = dates.medium(closure.first_day), dates.medium(closure.last_day)
        said = (
            t("Fermée le {day} : {reason}", day=first, reason=closure.reason)
            if closure.first_day == closure.last_day
            else t(
                "Fermée du {first} au {last} : {reason}",
                first=first, last=last, reason=closure.reason,
            )
        )  # fmt: skip
        line, button = QWidget(), parts.button("quiet")
        parts.name(button, t("Rouvrir"))
        button.clicked.connect(partial(self._reopen, closure.id))
        both = parts.row(parts.label(said, wrap=True), button)
        both.setStretch(0, 1)
        line.setLayout(both)
        return line

    def begin_closure(self, since: date | None = None) -> None:
        """Ask from when to when, and why."""
        if self._shown:
            self.close_it.offer(t("Fermer la salle"), wanted=False)
            self.form.begin(self._shown.room, self._shown.today, since)

    def reopen_first(self) -> None:
        """Use the room again from today on, or take back its next closure."""
        if self._shown and self._shown.closures:
            self._reopen(self._shown.closures[0].id)

    def _reopen(self, closure_id: int, *_down: object) -> None:
        self._deeds.do(lambda desk, _: classrooms.reopen(desk, closure_id))

    def _edit(self) -> None:
        if self._room_id is not None:
            self.edit_wanted.emit(self._room_id)

    def _offer(self) -> None:
        closed = bool(self._shown and self._shown.closures)
        self.reopen.offer(t("Rouvrir la salle"), wanted=closed)
        self.close_it.offer(t("Fermer la salle"), wanted=not self.form.isVisibleTo(self))
        self.edit.offer(t("Modifier la salle"))

    def retranslate(self) -> None:
        self._offer()
        if self._shown:
            self.render_room(self._shown)
