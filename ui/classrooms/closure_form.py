"""*Fermer la salle*: from when to when, and why."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from centre_desk.actions import classrooms
from centre_desk.desk import Change, Desk
from centre_desk.domain.classrooms import Classroom
from ui import dates
from ui.background import Trouble
from ui.deeds import Deeds, Granted
from ui.draft import Draft, Values, Written
from ui.language import t
from ui.settings.section import TextField, refused
from ui.widgets import parts


class ClosureForm(parts.Translated):
    """Both days are closed days; nothing is saved before *Fermer*.

    Signals:
        finished: the room is closed, or the form was left.
    """

    finished = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._room: Classroom | None = None
        self._today = date.min
        self._title = parts.label(kind="heading")
        self.since, self.until, self.reason = TextField(), TextField(), TextField()
        self.save, self.leave = parts.button("primary"), parts.button()
        self.draft = Draft("closure", self, self._written, self._restore)
        self.draft.hear(*(field.line for field in self._fields().values()))
        both = parts.row(self.since, self.until)
        for place, field in enumerate((self.since, self.until)):
            both.setAlignment(field, Qt.AlignmentFlag.AlignTop)
            both.setStretch(place, 1)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 4, 0, 4)
        inside.setSpacing(8)
        inside.addWidget(self._title)
        inside.addLayout(both)
        inside.addWidget(self.reason)
        inside.addLayout(parts.row(self.save, self.leave, None))
        for field in self._fields().values():
            field.line.returnPressed.connect(self.close_room)
        self.save.clicked.connect(self.close_room)
        self.leave.clicked.connect(self.put_away)
        parts.act(self, "Ctrl+Return", self.close_room, inside=True)
        parts.act(self, "Escape", self.put_away, inside=True)
        self.retranslate()

    def _fields(self) -> dict[str, TextField]:
        return {"first_day": self.since, "last_day": self.until, "reason": self.reason}

    def begin(self, room: Classroom, today: date, since: date | None) -> None:
        """Start with a room; what was begun on it before comes back."""
        self._room, self._today = room, today
        for field in self._fields().values():
            field.line.clear()
            field.calm()
        self.since.line.setText(f"{since or today:%d/%m/%Y}")
        self.draft.turn(room.id)
        self.show()
        self.until.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _written(self) -> Written | None:
        if self._room is None or not any(f.line.isModified() for f in self._fields().values()):
            return None
        typed = {name: field.text for name, field in self._fields().items()}
        for name in ("first_day", "last_day"):
            typed[name] = dates.lasting(typed[name], self._today)
        return self._room.name, typed

    def _restore(self, values: Values) -> None:
        for name, field in self._fields().items():
            field.line.setText(values[name])
            field.line.setModified(True)

    def close_room(self) -> None:
        """Save, once; one day alone is closed where no last day is typed."""
        room = self._room
        if room is None or not self.save.isEnabled():
            return
        for field in self._fields().values():
            field.calm()
        since, until, reason = (field.text for field in self._fields().values())
        self.save.setEnabled(False)

        def work(desk: Desk, _granted: Granted) -> Change:
            first = dates.read_day(since, desk.today(), field="first_day")
            last = dates.read_day(until, first, field="last_day") if until.strip() else first
            return classrooms.close(desk, room.id, first, last, reason)

        self._deeds.do(work, done=lambda _change: self._saved(), failed=self._refused)

    def _saved(self) -> None:
        self.save.setEnabled(True)
        self.draft.settle()
        self._end()

    def _refused(self, trouble: Trouble) -> bool:
        self.save.setEnabled(True)
        return refused(trouble, **self._fields())

    def put_away(self) -> None:
        """Leave the room open; what was typed is kept aside."""
        self.draft.leave()
        self._end()

    def _end(self) -> None:
        self.hide()
        self.finished.emit()

    def retranslate(self) -> None:
        self._title.setText(t("Fermer la salle"))
        self.since.write(t("Premier jour"), t("5/6, demain, lun, +3"))
        self.until.write(t("Dernier jour"), t("vide : un seul jour"))
        self.reason.write(t("Motif"))
        self.reason.line.setPlaceholderText(t("par exemple : peinture"))
        parts.name(self.save, t("Fermer la salle"), key="Ctrl+Return")
        parts.name(self.leave, t("Abandonner"), key="Escape")
