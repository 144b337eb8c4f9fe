"""The chosen slots, beside their table: where, by whom, how; each answer is saved at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from centre_desk.actions import slots
from centre_desk.desk import Change, Desk
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.training import Mode
from centre_desk.queries import slot_choices
from centre_desk.queries.sessions import SlotLine
from centre_desk.queries.slot_choices import SlotChoices
from centre_desk.queries.views import Found
from ui import dates
from ui.background import Trouble
from ui.deeds import Deeds, Work
from ui.language import say, t
from ui.sessions.person_search import PersonSearch
from ui.sessions.room_list import RoomList
from ui.widgets import parts
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.segments import Segments

WIDTH = 308
MOST_SAID = 4
"""Conflicts told one by one; there is rarely more to settle than these."""


class SlotCard(parts.Translated):
    """What can be done with one slot or several.

    Signals:
        done: something was saved: the keyboard goes back to the table.
    """

    done = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._lines: list[SlotLine] = []
        self._choices: SlotChoices | None = None
        self._title = parts.label(kind="heading", wrap=True)
        self._wrong = parts.label(kind="alert", wrap=True)
        self._places, self.rooms = parts.label(kind="small"), RoomList()
        self.no_room = parts.button("quiet")
        self.search, self._taught = PersonSearch(deeds.background), QVBoxLayout()
        self.mode = Segments([mode.value for mode in Mode])
        self.subject, self.day = Field(QLineEdit()), Field(QLineEdit())
        self.half = Segments([half.value for half in Half])
        self.together, self.alone = Choice(), parts.button()
        self.cancel = parts.button()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._taught.setSpacing(2)
        self.rooms.setMinimumHeight(150)
        content = QWidget()
        inside = parts.column(
            self._title,
            self.cancel,
            self._wrong,
            parts.row(self._places, None, self.no_room),
            self.rooms,
            4,
            self.search,
            self._taught,
            4,
            self.mode,
            self.subject,
            self.day,
            parts.row(self.half, None),
            4,
            self.together,
            self.alone,
            gap=8,
        )
        inside.setContentsMargins(16, 12, 12, 12)
        inside.setStretch(4, 1)
        inside.setAlignment(self.together, Qt.AlignmentFlag.AlignLeading)
        content.setLayout(inside)
        outside = parts.row(parts.rule(upright=True), gap=0)
        outside.addWidget(parts.scrolled(content), 1)
        self.setLayout(outside)
        self.setFixedWidth(WIDTH)

    def _connect(self) -> None:
        self.rooms.taken.connect(self.put_in)
        self.no_room.clicked.connect(lambda: self.put_in(None))
        self.search.taken.connect(self._add_trainer)
        self.mode.chosen.connect(self._set_mode)
        self._line(self.subject).returnPressed.connect(self._set_subject)
        self._line(self.day).returnPressed.connect(self.move_slot)
        self._line(self.day).textEdited.connect(self.day.calm)
        self.half.chosen.connect(lambda _half: self.move_slot())
        self.together.chosen.connect(self._join)
        self.alone.clicked.connect(self._separate)
        self.cancel.clicked.connect(self.turn_cancelled)

    @staticmethod
    def _line(field: Field) -> QLineEdit:
        if not isinstance(field.widget, QLineEdit):
            raise TypeError("this field is not a line of text")
        return field.widget

    # What shows

    def show_slots(self, lines: Sequence[SlotLine]) -> None:
        """Show slots and read what they can have."""
        self._lines, self._choices = list(lines), None
        ids = self.ids
        self._fill()
        if ids:
            self._deeds.background.run_query(
                lambda desk: slot_choices.read(desk, ids), self.render_choices, key=self
            )

    @property
    def ids(self) -> tuple[int, ...]:
        """The slots that show."""
        return tuple(line.slot.id for line in self._lines)

    def render_choices(self, choices: SlotChoices) -> None:
        """Show what the slots can have, and what stands in their way."""
        self._choices = choices
        self.rooms.show_rooms(choices.rooms)
        said = list(dict.fromkeys(say(each.message) for each in choices.conflicts))
        more = len(said) - MOST_SAID
        words = said[:MOST_SAID] + ([t("et %n autre(s)", n=more)] if more > 0 else [])
        self._wrong.setText("\n".join(words))
        self._wrong.setVisible(bool(words))
        self.together.setVisible(bool(choices.together) and self._single_alone)
        offered = [(key, f"{code} · {title}") for key, code, title in choices.together]
        self.together.offer(t("Tenir avec"), [(None, "…"), *offered], None)

    @property
    def _single_alone(self) -> bool:
        return len(self._lines) == 1 and not self._lines[0].slot.cancelled

    def _fill(self) -> None:
        held = [line for line in self._lines if not line.slot.cancelled]
        one = self._lines[0] if len(self._lines) == 1 else None
        on_site = any(line.slot.mode is Mode.ON_SITE for line in held)
        self._say_title()
        self._wrong.hide()
        self._places.setVisible(on_site)
        self.rooms.setVisible(on_site)
        self.no_room.setVisible(on_site and any(line.classroom for line in held))
        self.search.setVisible(bool(held))
        self.search.clear()
        self.mode.setVisible(bool(held))
        modes = {line.slot.mode.value for line in held}
        self.mode.choose(modes.pop() if len(modes) == 1 else None)
        single = one is not None and bool(held)
        self.subject.setVisible(single)
        self.day.setVisible(single)
        self.half.setVisible(single)
        self.alone.setVisible(bool(one and held and one.slot.joined_to is not None))
        self.together.hide()
        if one:
            self._line(self.subject).setText(one.slot.subject)
            self._line(self.day).setText(f"{one.slot.when.day:%d/%m/%Y}")
            self.half.choose(one.slot.when.half.value)
        for field in (self.subject, self.day):
            field.calm()
        self._show_trainers(held)
        self.cancel.setVisible(bool(self._lines))
        self.retranslate()

    def _say_title(self) -> None:
        if len(self._lines) == 1:
            when = self._lines[0].slot.when
            self._title.setText(f"{dates.full(when.day)} · {say(when.half.label)}")
        else:
            self._title.setText(t("%n créneau(x) choisi(s)", n=len(self._lines)))

    def _show_trainers(self, held: Sequence[SlotLine]) -> None:
        """Who teaches any of them, each with a cross."""
        parts.emptied(self._taught)
        named: dict[int, str] = {}
        for line in held:
            named.update(zip(line.slot.trainer_ids, line.trainers, strict=True))
        for person_id, name in named.items():
            take_out = parts.button("quiet", "close")
            parts.name(take_out, t("Retirer {person}", person=name), shown=False)
            take_out.clicked.connect(lambda _down=False, who=person_id: self._drop_trainer(who))
            self._taught.addLayout(parts.row(parts.Elided(name), take_out))

    # Deeds

    def _do(self, work: Work, field: Field | None = None) -> None:
        def failed(trouble: Trouble) -> bool:
            if field is None or trouble.override:
                return False
            field.say(say(trouble.message), wrong=True)
            field.widget.setFocus()
            return True

        self._deeds.do(work, done=lambda _change: self.done.emit(), failed=failed)

    def put_in(self, room_id: int | None) -> None:
        """Give the slots a classroom, or none."""
        ids = self.ids
        self._do(lambda desk, _: slots.set_classroom(desk, ids, room_id))

    def _trainers(self) -> list[int]:
        return list(dict.fromkeys(who for line in self._lines for who in line.slot.trainer_ids))

    def _add_trainer(self, found: Found) -> None:
        self._set_trainers([*self._trainers(), found.id])

    def _drop_trainer(self, person_id: int) -> None:
        self._set_trainers([each for each in self._trainers() if each != person_id])

    def _set_trainers(self, people: Sequence[int]) -> None:
        ids, wanted = self.ids, list(dict.fromkeys(people))
        self._do(lambda desk, _: slots.set_trainers(desk, ids, wanted), self.search.field)

    def _set_mode(self, mode: str) -> None:
        ids = self.ids
        self._do(lambda desk, _: slots.set_mode(desk, ids, Mode(mode)))

    def _set_subject(self) -> None:
        subject = " ".join(self._line(self.subject).text().split())
        slot_id = self.ids[0]
        self._do(lambda desk, _: slots.set_subject(desk, slot_id, subject), self.subject)

    def move_slot(self) -> None:
        """Move the slot to the half-day that is typed."""
        typed, slot_id = self._line(self.day).text(), self.ids[0]
        half = next(half for half in Half if self.half.button(half.value).isChecked())

        def work(desk: Desk, granted: frozenset[str]) -> Change:
            when = HalfDay(dates.read_day(typed, desk.today(), field="day"), half)
            return slots.move(desk, slot_id, when, override=granted)

        self._do(work, self.day)

    def _join(self, leader_id: int | None) -> None:
        slot_id = self.ids[0]
        if leader_id is not None:
            self._do(lambda desk, _: slots.join(desk, slot_id, leader_id))

    def _separate(self) -> None:
        slot_id = self.ids[0]
        self._do(lambda desk, _: slots.separate(desk, slot_id))

    def turn_cancelled(self) -> None:
        """Cancel the slots; hold them after all where all of them are cancelled."""
        held = [line.slot.id for line in self._lines if not line.slot.cancelled]
        gone = self.ids
        if held:
            self._do(lambda desk, _: slots.cancel(desk, held))
        elif gone:
            self._do(lambda desk, granted: slots.reinstate(desk, gone, override=granted))

    def retranslate(self) -> None:
        self._say_title()
        self._places.setText(t("Salle"))
        self.rooms.setAccessibleName(t("Salles pour ces créneaux"))
        self.rooms.setToolTip(t("Entrée prend la salle"))
        parts.name(self.no_room, t("Sans salle"))
        self.search.write(t("Ajouter un formateur"), "", t("Trois lettres suffisent"))
        for mode in Mode:
            self.mode.name(mode.value, say(mode.label))
        self.subject.write(t("Sujet"))
        self.day.write(t("Déplacer au"), t("5/6, demain, lun, +3"))
        for half in Half:
            self.half.name(half.value, say(half.label))
        parts.name(self.alone, t("Tenir seul"), tip=t("Le créneau aura sa salle et son formateur"))
        held = any(not line.slot.cancelled for line in self._lines)
        words = t("Annuler %n créneau(x)", n=len(self._lines))
        parts.name(self.cancel, words if held else t("Rétablir"), key="Del")
