"""*Nouveau séjour*: one person, some nights, a bed. Nothing is saved before *Réserver*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from centre_desk.actions import bookings
from centre_desk.desk import Desk
from centre_desk.domain.people import Person, Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import StayState
from centre_desk.errors import RuleBroken
from centre_desk.queries import rooms as rooms_query
from centre_desk.queries import search
from centre_desk.queries.views import Found
from ui import dates
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import say, t
from ui.widgets import parts
from ui.widgets.beds import BedList
from ui.widgets.field import Field
from ui.widgets.segments import Segments

PAUSE = 120
"""Milliseconds without a key before the beds are asked for again."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What has been typed, once it makes sense."""

    person_id: int | None
    person: Person | None
    nights: Nights
    bed_id: int | None
    state: StayState


class BookingForm(parts.Translated):
    """A form that asks while one types and refuses beside the field at fault.

    Signals:
        booked: the new stay's id.
    """

    booked = Signal(object)

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._today = date.today()  # noqa: DTZ011  # replaced by the centre's own day at once
        self._person_id: int | None = None
        self._wanted_bed: int | None = None
        self._searching = self._entered = False
        self._title = parts.label(kind="title")
        self.last_name, self.first_name = Field(QLineEdit()), Field(QLineEdit())
        self.people = QListWidget()
        self.sex = Segments(("F", "M"))
        self.arrival, self.departure = Field(QLineEdit()), Field(QLineEdit())
        self.beds = BedList()
        self.bed_field = Field(self.beds)
        self.option = QCheckBox()
        self.save = parts.button("primary")
        self.draft = Draft("booking", self, self._written, self._restore)
        self._beds_for: Nights | None = None
        self._early = False
        """Whether to book as soon as the beds for the nights typed are known."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.people.hide()
        self.people.setMaximumHeight(150)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._title)
        inside.addWidget(self.last_name)
        inside.addWidget(self.people)
        inside.addWidget(self.first_name)
        inside.addLayout(parts.row(self.sex, None))
        dates_row = parts.row(self.arrival, self.departure)
        for field in (self.arrival, self.departure):
            # One hint may need two lines: the fields stay on one line all the same.
            dates_row.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(dates_row)
        inside.addWidget(self.bed_field, 1)
        inside.addWidget(self.option)
        inside.addWidget(self.save)

    def _connect(self) -> None:
        line = self._line(self.last_name)
        line.textEdited.connect(self._search)
        line.installEventFilter(self)
        self._pause.timeout.connect(self._ask_beds)
        for field in (self.arrival, self.departure):
            self._line(field).textEdited.connect(self._nights_edited)
        line.returnPressed.connect(self._name_entered)
        for field in (self.first_name, self.arrival, self.departure):
            self._line(field).returnPressed.connect(self.book)
        self.people.itemActivated.connect(self._know)
        self.people.itemClicked.connect(self._know)
        self.sex.chosen.connect(lambda _key: self._ask_beds())
        self.save.clicked.connect(self.book)
        self.draft.hear(self.sex, self.option, *map(self._line, self._lines().values()))
        self.beds.taken.connect(self._choose_bed)
        parts.act(self, "Ctrl+Return", self.book, inside=True)

    @staticmethod
    def _line(field: Field) -> QLineEdit:
        widget = field.widget
        if not isinstance(widget, QLineEdit):
            raise TypeError("this field is not a line of text")
        return widget

    def _lines(self) -> dict[str, Field]:
        return {
            "last_name": self.last_name,
            "first_name": self.first_name,
            "arrival": self.arrival,
            "departure": self.departure,
        }

    def begin(
        self,
        bed_id: int | None = None,
        arrival: date | None = None,
        departure: date | None = None,
    ) -> None:
        """Start from a bed and a day; what was begun before stays."""
        if not self.draft.turn():
            self.clear()
        if departure:
            self._line(self.departure).setText(departure.strftime("%d/%m/%Y"))
        self._deeds.background.run_query(
            lambda desk: desk.today(), lambda today: self.start(today, bed_id, arrival), key=self
        )
        self._line(self.last_name).setFocus()

    def start(self, today: date, bed_id: int | None, arrival: date | None) -> None:
        """Fill in the bed and the days to start from."""
        begun = self.draft.waits()
        self._today = today
        self._wanted_bed = bed_id or (self._wanted_bed if begun else None)
        if arrival or not begun:
            self._line(self.arrival).setText((arrival or today).strftime("%d/%m/%Y"))
        if not self._line(self.departure).text():
            self._line(self.departure).setText("1")
        if begun:
            self.draft.touch()
        self._ask_beds()

    def fill_person(self, person_id: int, name: str) -> None:
        """Start from somebody who is known; a form begun for somebody else is put aside."""
        if self._person_id != person_id and self.draft.waits():
            self.draft.leave()
            self.begin()
        self._take_person(person_id, name)

    def _take_person(self, person_id: int, name: str) -> None:
        self._person_id = person_id
        self._line(self.last_name).setText(name)
        self.people.hide()
        self._dress_person()

    def clear(self) -> None:
        """Forget what was typed."""
        self._person_id = None
        for field in (self.last_name, self.first_name, self.departure):
            self._line(field).clear()
            field.calm()
        self.sex.choose(None)
        self.option.setChecked(False)
        self.people.hide()
        self._dress_person()

    def _written(self) -> Written | None:
        """What was typed, days as dates: « demain » is another day tomorrow."""
        typed = {name: self._line(field).text() for name, field in self._lines().items()}
        modified = [name for name, f in self._lines().items() if self._line(f).isModified()]
        names = " ".join(filter(None, (typed["last_name"].strip(), typed["first_name"].strip())))
        if not names and not modified and not self.option.isChecked():
            return None
        typed["arrival"] = dates.lasting(typed["arrival"], self._today)
        if not typed["departure"].strip().isdigit():
            typed["departure"] = dates.lasting(typed["departure"], self._today)
        sex = next((s.value for s in Sex if self.sex.button(s.value).isChecked()), None)
        return names, {
            **typed,
            "person": self._person_id,
            "sex": sex,
            "option": self.option.isChecked(),
            "bed": self._wanted_bed,
        }

    def _restore(self, values: Values) -> None:
        self._person_id, self._wanted_bed = values["person"], values["bed"]
        for name, field in self._lines().items():
            self._line(field).setText(values[name])
            self._line(field).setModified(True)
            field.calm()
        self.sex.choose(None)
        self.sex.choose(values["sex"])
        self.option.setChecked(values["option"])
        self.people.hide()
        self._dress_person()

    def _dress_person(self) -> None:
        """Somebody known needs no first name and no sex from here."""
        unknown = self._person_id is None
        self.first_name.setVisible(unknown)
        self.sex.setVisible(unknown)
        if not unknown:
            self.last_name.say(t("Personne connue"))

    # Who

    def _search(self, text: str) -> None:
        if self._person_id is not None:
            self._person_id = None
            self._dress_person()
        self.last_name.calm()
        if len(text.strip()) < 2:
            self.people.hide()
            return
        self._searching = True
        self._deeds.background.run_query(
            lambda desk: search.find(desk, text), self._offer_people, key=self.people
        )

    def _offer_people(self, found: list[Found]) -> None:
        self.people.clear()
        self._searching = False
        for each in found:
            if each.kind == "person":
                detail = f" · {each.detail}" if each.detail else ""
                item = QListWidgetItem(f"{each.title}{detail}", self.people)
                item.setData(Qt.ItemDataRole.UserRole, each)
        shown = self.people.count() > 0 and self._line(self.last_name).hasFocus()
        self.people.setVisible(shown)
        if self._entered:
            self._entered = False
            self._name_entered()

    def _name_entered(self) -> None:
        """Enter takes the first person found; where nobody is, the name is a new one."""
        typed = self._line(self.last_name).text().strip()
        if self._person_id is not None or len(typed) < 2:
            self.book()
        elif self.people.count() and not self.people.isHidden():
            self._know(self.people.item(0))
        elif self._searching:
            self._entered = True
        else:
            self._line(self.first_name).setFocus()

    def _know(self, item: QListWidgetItem) -> None:
        found: Found = item.data(Qt.ItemDataRole.UserRole)
        self._take_person(found.id, found.title)
        self.draft.touch()
        self._line(self.departure).setFocus()
        self._line(self.departure).selectAll()
        self._ask_beds()

    def eventFilter(self, watched: object, event) -> bool:  # type: ignore[no-untyped-def]
        """From the name, the arrow goes down into the people found."""
        down = event.type() == event.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if down and not self.people.isHidden():
            self.people.setFocus()
            self.people.setCurrentRow(0)
            return True
        return False

    # When and where

    def _nights(self) -> Nights | None:
        """The nights typed, or None with the error beside its field."""
        for field in (self.arrival, self.departure):
            field.calm()
        try:
            arrival = dates.read_day(self._line(self.arrival).text(), self._today, field="arrival")
            departure = dates.read_departure(
                self._line(self.departure).text(), arrival, field="departure"
            )
            nights = Nights(arrival, departure)
        except RuleBroken as broken:
            self._refuse(broken.field, say(broken.message))
            return None
        self.arrival.say(dates.medium(arrival))
        self.departure.say(f"{dates.medium(departure)} · {dates.length(nights)}")
        return nights

    def _nights_edited(self) -> None:
        self._early = False
        self._pause.start()

    def _ask_beds(self) -> None:
        nights, person_id = self._nights(), self._person_id
        if nights is None:
            self.beds.clear()
            return
        self._deeds.background.run_query(
            lambda desk: rooms_query.free_beds(desk, nights, person_id=person_id),
            lambda beds: self._offer_for(nights, beds),
            key=self.beds,
        )

    def _offer_for(self, nights: Nights, beds: list[rooms_query.FreeBed]) -> None:
        self._beds_for = nights
        self.offer_beds(beds)
        if self._early:
            self._early = False
            if not self.bed_field.error:
                self.book()

    def _choose_bed(self, bed_id: int) -> None:
        self._wanted_bed = bed_id
        self.draft.touch()

    def offer_beds(self, beds: list[rooms_query.FreeBed]) -> None:
        """Show which beds can be had for the nights typed."""
        self.beds.show_beds(beds, prefer=self._wanted_bed)
        self.bed_field.calm()
        if self._wanted_bed and (refused := self.beds.refusal_of(self._wanted_bed)):
            words = f"{refused.room_number} : {say(refused.refusal)}" if refused.refusal else ""
            self.bed_field.say(words, wrong=True)

    # Saving

    def wanted(self) -> Wanted | None:
        """What has been typed; None where it does not make sense yet, said beside the field."""
        last_name = self._line(self.last_name).text().strip()
        if not last_name:
            self._refuse("person", t("Tapez un nom."))
            return None
        nights = self._nights()
        if nights is None:
            return None
        person = None
        if self._person_id is None:
            first_name = self._line(self.first_name).text().strip()
            sex = next((s for s in Sex if self.sex.button(s.value).isChecked()), None)
            person = Person(last_name=last_name, first_name=first_name, sex=sex)
        state = StayState.OPTION if self.option.isChecked() else StayState.CONFIRMED
        return Wanted(self._person_id, person, nights, self.beds.current_bed(), state)

    def book(self) -> None:
        """Save, once."""
        wanted = self.wanted()
        if wanted is None or not self.save.isEnabled():
            return
        if wanted.nights != self._beds_for:
            # Enter was faster than the beds: those that show are for other nights.
            self._early = True
            self._pause.stop()
            self._ask_beds()
            return
        self.save.setEnabled(False)

        def work(desk: Desk, granted: frozenset[str]):  # type: ignore[no-untyped-def]
            return bookings.book(
                desk,
                nights=wanted.nights,
                person_id=wanted.person_id,
                person=wanted.person,
                bed_id=wanted.bed_id,
                state=wanted.state,
                override=granted,
            )

        self._deeds.do(work, done=lambda change: self._saved(change.result), failed=self._failed)

    def _saved(self, made: tuple[int, ...]) -> None:
        self.save.setEnabled(True)
        self.draft.settle()
        self.clear()
        self.booked.emit(made[0] if made else None)

    def _failed(self, trouble: Trouble) -> bool:
        self.save.setEnabled(True)
        return trouble.override is None and self._refuse(trouble.field, say(trouble.message))

    def _refuse(self, field: str | None, words: str) -> bool:
        """Stand *words* beside the field they are about; False where there is none."""
        fields = {
            "person": self.last_name,
            "last_name": self.last_name,
            "arrival": self.arrival,
            "departure": self.departure,
            "nights": self.departure,
            "bed": self.bed_field,
        }
        found = fields.get(field or "")
        if found is None:
            return False
        found.say(words, wrong=True)
        if found is not self.bed_field:
            found.widget.setFocus()
        return True

    def retranslate(self) -> None:
        self._title.setText(t("Nouveau séjour"))
        self.last_name.write(t("Nom"))
        self._line(self.last_name).setPlaceholderText(t("Trois lettres suffisent"))
        self.first_name.write(t("Prénom"))
        self.sex.name("F", t("Femme"))
        self.sex.name("M", t("Homme"))
        self.arrival.write(t("Arrivée"), t("5/6, demain, lun, +3"))
        self.departure.write(t("Départ ou nuits"), t("3, ou une date"))
        self.bed_field.write(t("Lit"))
        self.option.setText(t("Seulement une option"))
        self.option.setAccessibleName(self.option.text())
        self.option.setToolTip(t("Une option se confirme plus tard"))
        parts.name(self.save, t("Réserver"), key="Ctrl+Return")
        self._line(self.last_name).setToolTip(t("Nom d'une personne connue ou nouvelle"))
