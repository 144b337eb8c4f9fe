"""*Salles*: every classroom with its seats and equipment, changed, given up and taken back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QSpinBox, QWidget

from centre_desk.actions import classrooms as action
from centre_desk.actions.classrooms import MOST_SEATS
from centre_desk.domain.classrooms import EQUIPMENT, Classroom, ClassroomKind, Layout
from centre_desk.language import tr
from centre_desk.queries import classrooms as query
from ui import words
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import say, t
from ui.preferences import Preferences
from ui.settings.section import TextField, refused
from ui.settings.tables import Lines, TableSection
from ui.widgets import parts
from ui.widgets.field import Field

NEW = Classroom(name="")
"""What the form holds while no classroom is chosen."""
SPIN_WIDTH = 84


class ClassroomsSection(TableSection[Classroom]):
    """The form shows the chosen classroom; *Ajouter* makes a new one of what stands in it."""

    words = tr("Salles")

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        lines = Lines(_headings, _cells, _keys)
        super().__init__(deeds, preferences, lines, "settings-classrooms")
        self.name_, self.name_ar = TextField(width=180), TextField(width=180)
        self.kind = QComboBox()
        self.floor = _spin(-3, 60)
        self.seats = {layout: _spin(0, MOST_SEATS) for layout in Layout}
        self.equipment = {code: QCheckBox() for code in EQUIPMENT}
        self.accessible = QCheckBox()
        self._named = {
            each: Field(each) for each in (self.kind, self.floor, *self.seats.values())
        }  # fmt: skip
        self.seated = Field(_row(*(self._named[each] for each in self.seats.values())))
        self.equipped = Field(_grid(*self.equipment.values(), self.accessible))
        self.add, self.save = parts.button(), parts.button("primary")
        self.retire = parts.button()
        self.draft = Draft("classroom", self, self._written, self._restore)
        self.drafts = (self.draft,)
        self._wanted: int | None = None
        self._filling = False
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        names = parts.row(self.name_, self.name_ar, None, gap=12)
        for name in (self.name_, self.name_ar):
            names.setAlignment(name, Qt.AlignmentFlag.AlignTop)
        house = parts.row(self._named[self.kind], self._named[self.floor], None, gap=12)
        deeds_row = parts.row(self.save, self.add, self.retire, None)
        form = parts.column(
            names, house, parts.row(self.seated, None), self.equipped, deeds_row, gap=12
        )
        self.arrange(form, {0: 150, 1: 130, 2: 150, 3: 60, 4: 170, 5: 240, 6: 60})

    def _connect(self) -> None:
        for button, key, deed in (
            (self.add, "Ins", self.add_room),
            (self.save, "Ctrl+Return", self.save_room),
            (self.retire, "Del", self.turn_service),
        ):
            button.clicked.connect(deed)
            parts.act(self, key, deed, inside=True)
        parts.act(self, "Escape", self.leave, inside=True)
        for field in (self.name_, self.name_ar):
            field.line.returnPressed.connect(self.save_room)
        self.draft.hear(
            self.name_.line, self.name_ar.line, self.kind, self.floor, *self.seats.values(),
            *self.equipment.values(), self.accessible,
        )  # fmt: skip

    def reload(self) -> None:
        self.background.run_query(query.every, self.show_rooms, key=self)

    def show_rooms(self, rooms: tuple[Classroom, ...]) -> None:
        """Show the classrooms, the keyboard on the one that was asked for."""
        self.show_lines(rooms)
        if self._wanted is not None:
            self.stand_on(lambda room: room.id == self._wanted)
            self.name_.line.setFocus()
            self._wanted = None

    def open_room(self, room_id: int) -> None:
        """Bring a classroom into the form, now or once it is read."""
        self._wanted = room_id
        self.reload()

    def take_up(self, subject: str) -> None:
        self.open_room(int(subject))

    def choose(self, row: Classroom | None) -> None:
        room = row or NEW
        for field in self._fields().values():
            field.calm()
        self._fill(room)
        self.draft.turn(room.id)
        self._offer()

    def _fill(self, room: Classroom) -> None:
        self._filling = True
        self.name_.line.setText(room.name)
        self.name_ar.line.setText(room.name_ar)
        self.kind.setCurrentIndex(list(ClassroomKind).index(room.kind))
        self.floor.setValue(room.floor)
        for layout, spin in self.seats.items():
            spin.setValue(room.seats.get(layout, 0))
        for code, box in self.equipment.items():
            box.setChecked(code in room.equipment)
        self.accessible.setChecked(room.accessible)
        self._filling = False

    def _typed(self) -> Classroom:
        return replace(
            self.chosen() or NEW,
            name=self.name_.text,
            name_ar=self.name_ar.text,
            kind=list(ClassroomKind)[self.kind.currentIndex()],
            floor=self.floor.value(),
            seats={layout: spin.value() for layout, spin in self.seats.items() if spin.value()},
            equipment=frozenset(code for code, box in self.equipment.items() if box.isChecked()),
            accessible=self.accessible.isChecked(),
        )

    def _written(self) -> Written | None:
        typed, kept = self._typed(), self.chosen() or NEW
        if self._filling or typed == replace(kept, seats=dict(kept.seats)):
            return None
        return typed.name, {
            "name": typed.name, "name_ar": typed.name_ar, "kind": typed.kind.value,
            "floor": typed.floor, "accessible": typed.accessible,
            "seats": {layout.value: count for layout, count in typed.seats.items()},
            "equipment": sorted(typed.equipment),
        }  # fmt: skip

    def _restore(self, values: Values) -> None:
        self._fill(
            replace(
                self.chosen() or NEW,
                name=values["name"], name_ar=values["name_ar"], floor=values["floor"],
                kind=ClassroomKind(values["kind"]), accessible=values["accessible"],
                seats={Layout(layout): count for layout, count in values["seats"].items()},
                equipment=frozenset(values["equipment"]),
            )
        )  # fmt: skip

    def add_room(self) -> None:
        """Open a classroom with what stands in the form."""
        typed = replace(self._typed(), id=0)
        self.deeds.do(
            lambda desk, _: action.add(desk, typed),
            done=lambda change: self._added(change.result[0]),
            failed=self._refused,
        )

    def _added(self, room_id: int) -> None:
        self.draft.settle()
        self.open_room(room_id)

    def save_room(self) -> None:
        """Correct the chosen classroom."""
        typed = self._typed()
        if typed.id:
            self.deeds.do(
                lambda desk, _: action.edit(desk, typed),
                done=lambda _change: self._saved(),
                failed=self._refused,
            )

    def _saved(self) -> None:
        """Ctrl+Z now means the deed, and no longer the letters of a field."""
        self.draft.settle()
        for field in self._fields().values():
            field.calm()
        self.table.setFocus()

    def turn_service(self) -> None:
        """Offer the chosen classroom no more, or again."""
        room = self.chosen()
        if room:
            turn = action.bring_back if room.retired else action.retire
            self.deeds.do(lambda desk, _: turn(desk, room.id))

    def leave(self) -> None:
        """Put aside what was typed, and show the classroom as it is."""
        self.draft.leave()
        self.choose(self.chosen())

    def _fields(self) -> dict[str, Field]:
        return {"name": self.name_, "seats": self.seated, "equipment": self.equipped}

    def _refused(self, trouble: Trouble) -> bool:
        return refused(trouble, **self._fields())

    def _offer(self) -> None:
        room = self.chosen()
        retired = room is not None and room.retired
        parts.name(self.retire, t("Remettre en service") if retired else t("Retirer"), key="Del")
        for each in (self.save, self.retire):
            each.setEnabled(room is not None)

    def retranslate(self) -> None:
        self.name_.write(t("Nom de la salle"))
        self.name_ar.write(t("En arabe"))
        self._named[self.kind].write(t("Type"))
        self._named[self.floor].write(t("Étage"))
        chosen = max(self.kind.currentIndex(), 0)
        self.kind.clear()
        self.kind.addItems([words.capital(say(kind.label)) for kind in ClassroomKind])
        self.kind.setCurrentIndex(chosen)
        for layout, spin in self.seats.items():
            self._named[spin].write(words.capital(say(layout.label)))
        self.seated.write(t("Places"), t("0 : cette disposition n'est pas possible"))
        self.equipped.write(t("Équipement et accès"))
        for code, box in self.equipment.items():
            parts.name(box, words.capital(say(EQUIPMENT[code])))
        parts.name(self.accessible, t("Accessible (PMR)"))
        parts.name(self.add, t("Ajouter"), key="Ins")
        parts.name(self.save, t("Corriger"), key="Ctrl+Return")
        self.table.setAccessibleName(t("Salles du centre"))
        self._offer()


def _spin(least: int, most: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setFixedWidth(SPIN_WIDTH)
    return made


def _row(*content: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(parts.row(*content, None, gap=12))
    return made


def _grid(*content: QWidget) -> QWidget:
    """Rows of three under each other: beside each other they would be too wide for Arabic."""
    made, grid = QWidget(), QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for place, widget in enumerate(content):
        grid.addWidget(widget, place // 3, place % 3)
    made.setLayout(grid)
    return made


def _headings() -> tuple[str, ...]:
    return (
        t("Salle"), t("En arabe"), t("Type"), t("Étage"), t("Places"), t("Équipement"), t("PMR"),
        t("Service"),
    )  # fmt: skip


def _cells(room: Classroom) -> tuple[str, ...]:
    seats = " · ".join(f"{count} {say(layout.label)}" for layout, count in room.seats.items())
    return (
        room.name, room.name_ar, say(room.kind.label), str(room.floor), seats,
        words.equipment(room.equipment), t("oui") if room.accessible else "",
        t("retirée") if room.retired else "",
    )  # fmt: skip


def _keys(room: Classroom) -> tuple[object, ...]:
    return (
        room.id, room.name_ar, room.kind.value, room.floor, room.seats_in(None),
        len(room.equipment), not room.accessible, room.retired,
    )  # fmt: skip
