"""Which day a page shows: the one before, the one after, today, or any that is typed."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import dates
from ui.background import Background, Trouble
from ui.language import t
from ui.widgets import parts

GO = "Ctrl+G"


class DayBar(parts.Translated):
    """Arrows, *Aujourd'hui* and a field that reads ``5/6``, ``lun`` or ``+3``.

    *step* is how many days an arrow goes: 1, or the 7 of a page that shows a week.

    Signals:
        chosen: a day, or None for the centre's present day.
    """

    chosen = Signal(object)

    def __init__(self, page: QWidget, background: Background, *, step: int = 1) -> None:
        super().__init__()
        self._background, self._step = background, step
        self._shown: date | None = None
        self.back, self.forward = parts.button("icon", "back"), parts.button("icon", "forward")
        self.now, self.typed = parts.button(), QLineEdit()
        self.typed.setFixedWidth(104)
        self.back.clicked.connect(lambda: self.turn(-self._step))
        self.forward.clicked.connect(lambda: self.turn(self._step))
        self.now.clicked.connect(self._go_now)
        self.typed.returnPressed.connect(self._read)
        self.typed.textEdited.connect(lambda _text: self._mark(wrong=False))
        for key, deed in (
            ("Alt+Left", lambda: self.turn(-self._step)),
            ("Alt+Right", lambda: self.turn(self._step)),
            ("Alt+Home", self._go_now),
            (GO, self.typed.setFocus),
        ):
            parts.act(page, key, deed)
        self.setLayout(parts.row(self.back, self.now, self.forward, self.typed))
        self.retranslate()

    def know(self, day: date) -> None:
        """Take the day that the page shows now."""
        self._shown = day

    def turn(self, days: int) -> None:
        """Go some days back or forward."""
        if self._shown:
            self.chosen.emit(self._shown + timedelta(days=days))

    def _go_now(self) -> None:
        self.chosen.emit(None)

    def _read(self) -> None:
        typed = self.typed.text()
        if typed.strip():
            self._background.run_query(
                lambda desk: dates.read_day(typed, desk.today(), field="day"),
                self._go,
                key=self,
                failed=self._refused,
            )

    def _go(self, day: date) -> None:
        self.typed.clear()
        self.chosen.emit(day)

    def _refused(self, trouble: Trouble) -> None:
        self._mark(wrong=True)
        self._background.troubled.emit(trouble)

    def _mark(self, *, wrong: bool) -> None:
        self.typed.setProperty("wrong", wrong)
        self.typed.style().polish(self.typed)

    def retranslate(self) -> None:
        weekly = self._step == 7
        before = t("Semaine précédente") if weekly else t("Jour précédent")
        after = t("Semaine suivante") if weekly else t("Jour suivant")
        parts.name(self.back, before, key="Alt+Left", shown=False)
        parts.name(self.forward, after, key="Alt+Right", shown=False)
        parts.name(self.now, t("Aujourd'hui"), key="Alt+Home")
        parts.name(self.typed, t("Aller au jour"), key=GO, tip=t("5/6, demain, lun, +3"))
        self.typed.setPlaceholderText(t("5/6, lun, +3"))
