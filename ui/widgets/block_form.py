"""*Bloquer*: put a bed, a room or several out of service until a day, with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout

from centre_desk.actions import blocks
from centre_desk.domain.periods import Nights
from centre_desk.domain.rooms import Bed
from centre_desk.errors import RuleBroken
from centre_desk.language import Message
from centre_desk.queries import housework as query
from ui import dates
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import say, t
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.segments import Segments

PAUSE = 120
"""Milliseconds without a key before it is asked who holds the beds."""
WHOLE, FIRST, SECOND = "room", "first", "second"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What has been typed, once it makes sense."""

    bed_ids: tuple[int, ...]
    nights: Nights
    reason: str


class BlockForm(parts.Translated):
    """Says who is in the way while one types; nothing is saved before *Bloquer*.

    Signals:
        finished: the beds are blocked, or the form was left.
    """

    finished = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._today = date.min
        self._numbers: tuple[str, ...] = ()
        self._rooms: tuple[tuple[Bed, ...], ...] = ()
        self._title = parts.label(kind="heading")
        self.place = Segments((WHOLE, FIRST, SECOND))
        self.place_field = Field(self.place)
        self.since, self.until = Field(QLineEdit()), Field(QLineEdit())
        self.reason = Field(QLineEdit())
        self.save, self.leave = parts.button("primary"), parts.button()
        self.draft = Draft("block", self, self._written, self._restore)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 4, 0, 4)
        inside.setSpacing(8)
        both = parts.row(self.since, self.until)
        for place, field in enumerate((self.since, self.until)):
            both.setAlignment(field, Qt.AlignmentFlag.AlignTop)
            # As wide as each other, whatever has to be said under one of them.
            both.setStretch(place, 1)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside.addWidget(self._title)
        inside.addWidget(self.place_field)
        inside.addLayout(both)
        inside.addWidget(self.reason)
        inside.addLayout(parts.row(self.save, self.leave, None))

    def _connect(self) -> None:
        self.place.chosen.connect(lambda _key: self.look())
        for field in (self.since, self.until, self.reason):
            self._line(field).returnPressed.connect(self.block)
        for field in (self.since, self.until):
            self._line(field).textEdited.connect(lambda _text: self._pause.start())
        self.save.clicked.connect(self.block)
        self.leave.clicked.connect(self.put_away)
        self.draft.hear(self.place, *map(self._line, self._lines().values()))
        parts.act(self, "Ctrl+Return", self.block, inside=True)
        parts.act(self, "Escape", self.put_away, inside=True)

    @staticmethod
    def _line(field: Field) -> QLineEdit:
        if not isinstance(field.widget, QLineEdit):
            raise TypeError("this field is not a line of text")
        return field.widget

    def _lines(self) -> dict[str, Field]:
        return {"since": self.since, "until": self.until, "reason": self.reason}

    def begin(
        self,
        numbers: tuple[str, ...],
        rooms: tuple[tuple[Bed, ...], ...],
        today: date,
        *,
        since: date | None = None,
        bed_id: int | None = None,
    ) -> None:
        """Start with the numbers and the beds of one or more rooms, and the one bed that is meant.

        What was begun on the same rooms before comes back.
        """
        self._numbers, self._rooms, self._today = numbers, rooms, today
        beds = rooms[0] if len(rooms) == 1 else ()
        self.place_field.setVisible(len(beds) == 2)
        chosen = next((key for key, bed in zip((FIRST, SECOND), beds, strict=False)
                       if bed.id == bed_id), WHOLE)  # fmt: skip
        self.place.choose(chosen if len(beds) == 2 else WHOLE)
        self._line(self.since).setText((since or today).strftime("%d/%m/%Y"))
        for field in (self.until, self.reason):
            self._line(field).clear()
        for field in (self.place_field, self.since, self.until, self.reason):
            field.calm()
        self.draft.turn(subject(beds[0].room_id for beds in rooms))
        self.show()
        self._line(self.until).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _written(self) -> Written | None:
        typed = {name: self._line(field).text() for name, field in self._lines().items()}
        if not any(self._line(field).isModified() for field in self._lines().values()):
            return None
        for name in ("since", "until"):
            typed[name] = dates.lasting(typed[name], self._today)
        chosen = next(k for k in (WHOLE, FIRST, SECOND) if self.place.button(k).isChecked())
        return ", ".join(self._numbers), {**typed, "place": chosen}

    def _restore(self, values: Values) -> None:
        for name, field in self._lines().items():
            self._line(field).setText(values[name])
            self._line(field).setModified(True)
        if self.place_field.isVisibleTo(self):
            self.place.choose(values["place"])

    def look(self) -> None:
        """Say what was understood of the days, and who holds the beds on them."""
        self.place_field.calm()
        nights = self._nights() if self._line(self.until).text().strip() else None
        if nights is None:
            return
        beds = self._beds()
        self._deeds.background.run_query(
            lambda desk: query.in_the_way(desk, beds, nights), self._say_who, key=self
        )

    def _say_who(self, holder: Message | None) -> None:
        if holder:
            self._refuse("bed", say(holder))

    def _beds(self) -> tuple[int, ...]:
        if len(self._rooms) == 1 and len(self._rooms[0]) == 2:
            first, second = self._rooms[0]
            if self.place.button(FIRST).isChecked():
                return (first.id,)
            if self.place.button(SECOND).isChecked():
                return (second.id,)
        return tuple(bed.id for beds in self._rooms for bed in beds)

    def _nights(self) -> Nights | None:
        """The nights typed, or None with the error beside its field."""
        for field in (self.since, self.until):
            field.calm()
        try:
            since = dates.read_day(self._line(self.since).text(), self._today, field="arrival")
            until = dates.read_departure(self._spread()[0], since, field="departure")
            nights = Nights(since, until)
        except RuleBroken as broken:
            self._refuse(broken.field, say(broken.message))
            return None
        self.since.say(dates.medium(since))
        self.until.say(f"{dates.medium(until)} · {dates.length(nights)}")
        return nights

    def _spread(self) -> tuple[str, str]:
        """The day and the reason; « ven peinture » beside *Jusqu'au* says both at once."""
        until, reason = (self._line(field).text().strip() for field in (self.until, self.reason))
        first, _, rest = until.partition(" ")
        unit, _, why = rest.partition(" ")
        if first.isdigit() and unit.lower().startswith(("nuit", "night", "ليل")):
            return first, reason or why
        # « 5 juin » is no day followed by a reason.
        return (until, reason) if first.isdigit() else (first, reason or rest)

    def wanted(self) -> Wanted | None:
        """What has been typed; None where it does not make sense yet, said beside the field."""
        if not self._line(self.until).text().strip():
            self._refuse("departure", t("Dites jusqu'à quand : ven, 5/6 ou 3 nuits."))
            return None
        nights = self._nights()
        if nights is None:
            return None
        reason = self._spread()[1]
        if not reason:
            self._refuse("reason", t("Dites pourquoi, en un mot."))
            return None
        return Wanted(self._beds(), nights, reason)

    def block(self) -> None:
        """Save, once."""
        wanted = self.wanted()
        if wanted is None or not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        self._deeds.do(
            lambda desk, _: blocks.block(desk, wanted.bed_ids, wanted.nights, wanted.reason),
            done=lambda _change: self._saved(),
            failed=self._failed,
        )

    def _saved(self) -> None:
        self.save.setEnabled(True)
        self.draft.settle()
        self._end()

    def _failed(self, trouble: Trouble) -> bool:
        self.save.setEnabled(True)
        return self._refuse(trouble.field, say(trouble.message))

    def _refuse(self, field: str | None, words: str) -> bool:
        """Stand *words* beside the field they are about; False where there is none."""
        fields = {
            "bed": self.place_field if self.place_field.isVisibleTo(self) else self.until,
            "arrival": self.since,
            "departure": self.until,
            "reason": self.reason,
        }
        found = fields.get(field or "")
        if found is None:
            return False
        found.say(words, wrong=True)
        if field == "reason":
            found.widget.setFocus()
        return True

    def put_away(self) -> None:
        """Leave without blocking anything; what was typed is kept aside."""
        self.draft.leave()
        self._end()

    def _end(self) -> None:
        self.hide()
        self.finished.emit()

    def retranslate(self) -> None:
        self._title.setText(t("Mettre hors service"))
        self.place_field.write(t("Quoi"))
        self.place.name(WHOLE, t("La chambre"))
        self.place.name(FIRST, t("lit {bed}", bed="1"))
        self.place.name(SECOND, t("lit {bed}", bed="2"))
        self.since.write(t("À partir du"), t("5/6, demain, lun, +3"))
        self.until.write(t("Jusqu'au"), t("ven, 5/6 ou 3 nuits"))
        self.reason.write(t("Motif"))
        self._line(self.reason).setPlaceholderText(t("par exemple : peinture"))
        parts.name(self.save, t("Bloquer"), key="Ctrl+Return")
        parts.name(self.leave, t("Abandonner"), key="Escape")


def subject(room_ids: Iterable[int]) -> str:
    """The rooms that a form is about, in whatever order they were chosen."""
    return ",".join(map(str, sorted(room_ids)))
