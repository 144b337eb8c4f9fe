"""Another half-day for a session: the day, the half, how it is held."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from centre_desk.actions import slots
from centre_desk.desk import Change, Desk
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.training import Mode
from ui import dates
from ui.background import Trouble
from ui.deeds import Deeds
from ui.language import say, t
from ui.sessions.slot_card import WIDTH
from ui.widgets import parts
from ui.widgets.field import Field
from ui.widgets.segments import Segments


class NewSlot(parts.Translated):
    """Nothing is saved before *Ajouter*; the form stays for the next half-day.

    Signals:
        left: put away.
    """

    left = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds, self._session_id = deeds, 0
        self._title = parts.label(kind="heading")
        self._day = QLineEdit()
        self.day = Field(self._day)
        self.half = Segments([half.value for half in Half])
        self.mode = Segments([mode.value for mode in Mode])
        self.save, self.leave = parts.button("primary"), parts.button()
        inside = parts.column(
            self._title,
            self.day,
            parts.row(self.half, None),
            self.mode,
            4,
            parts.row(self.save, self.leave, None),
            None,
        )
        inside.setContentsMargins(16, 12, 12, 12)
        outside = parts.row(parts.rule(upright=True), gap=0)
        outside.addLayout(inside, 1)
        self.setLayout(outside)
        self.setFixedWidth(WIDTH)
        self._day.textEdited.connect(self.day.calm)
        self._day.returnPressed.connect(self.keep)
        self.save.clicked.connect(self.keep)
        self.leave.clicked.connect(self.left)
        parts.act(self, "Ctrl+Return", self.keep, inside=True)
        parts.act(self, "Escape", self.left.emit, inside=True)
        self.retranslate()

    def begin(self, session_id: int, day: date) -> None:
        """Ask for a half-day of a session, from *day*."""
        if self._session_id != session_id:
            self.half.choose(Half.MORNING.value)
            self.mode.choose(Mode.ON_SITE.value)
        self._session_id = session_id
        self._day.setText(f"{day:%d/%m/%Y}")
        self.day.calm()
        self._day.setFocus()
        self._day.selectAll()

    def keep(self) -> None:
        """Add the half-day; a refusal stands beside the day."""
        typed, session_id = self._day.text(), self._session_id
        half = next(half for half in Half if self.half.button(half.value).isChecked())
        mode = next(mode for mode in Mode if self.mode.button(mode.value).isChecked())

        def work(desk: Desk, granted: frozenset[str]) -> Change:
            when = HalfDay(dates.read_day(typed, desk.today(), field="day"), half)
            return slots.add(desk, session_id, when, mode=mode, override=granted)

        def failed(trouble: Trouble) -> bool:
            self.day.say(say(trouble.message), wrong=True)
            self._day.setFocus()
            return trouble.override is None

        self._deeds.do(work, done=lambda _change: self._added(half), failed=failed)

    def _added(self, half: Half) -> None:
        """The afternoon mostly follows the morning."""
        if half is Half.MORNING:
            self.half.choose(Half.AFTERNOON.value)
        self.day.calm()
        self._day.setFocus()
        self._day.selectAll()

    def retranslate(self) -> None:
        self._title.setText(t("Nouveau créneau"))
        self.day.write(t("Jour"), t("5/6, demain, lun, +3"))
        for half in Half:
            self.half.name(half.value, say(half.label))
        for mode in Mode:
            self.mode.name(mode.value, say(mode.label))
        parts.name(self.save, t("Ajouter"), key="Ctrl+Return")
        parts.name(self.leave, t("Fermer"), key="Escape")
