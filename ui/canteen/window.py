"""*Pointage*: badges and tickets at the restaurant's door, answered in green or in red."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from centre_desk.actions import serving
from centre_desk.actions.history import History
from centre_desk.domain.meal_figures import MealDay
from centre_desk.domain.meals import Service
from centre_desk.domain.people import diet_label
from centre_desk.domain.serving import Answer, service_at
from centre_desk.language import Message
from centre_desk.queries import meals
from ui import dates
from ui.background import Background, Trouble
from ui.language import named, say, t
from ui.models.meal_week import begun
from ui.widgets import parts
from ui.widgets.choice import Choice

if TYPE_CHECKING:
    from centre_desk.desk import Desk

A_MINUTE = 60_000
LONGEST = 200
"""Signs that the field takes before it looks at them: a scanner gone mad sends more."""
KEPT = 6
WIDEST = 980


class CanteenWindow(parts.Translated):
    """One field, one answer; whatever a scanner sends, the next person is served."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.background = background
        self._service: Service | None = None
        self._day: MealDay | None = None
        self._now: datetime | None = None
        self._answer: Answer | None = None
        self._last: int | None = None
        self.title = parts.label(kind="kiosk-heading")
        self.clock = parts.label(kind="brand")
        self.choice = Choice()
        self.count = parts.label(kind="kiosk-line")
        self.field = QLineEdit()
        self.field.setProperty("kind", "kiosk")
        self.field.setMaxLength(LONGEST)
        self.back = parts.button()
        self.card = QFrame()
        self.verdict = parts.label(kind="kiosk-figure", wrap=True)
        self.name = parts.label(kind="kiosk-heading", wrap=True)
        self.reason = parts.label(kind="kiosk-line", wrap=True)
        for said in (self.verdict, self.name, self.reason):
            said.setProperty("on", "fill")
        self.past = QVBoxLayout()
        self._lay_out()
        self._minute = QTimer(self)
        self._minute.setInterval(A_MINUTE)
        self._minute.timeout.connect(self.read)
        self._minute.start()
        self.field.returnPressed.connect(self._enter)
        self.choice.chosen.connect(self.serve_only)
        self.back.clicked.connect(self.take_back)
        self.background.troubled.connect(self._tell)
        parts.act(self, "Ctrl+Z", self.take_back)
        parts.act(self, "Escape", self.field.clear)
        self.retranslate()

    def _lay_out(self) -> None:
        inside = parts.column(self.verdict, self.name, self.reason, None, gap=8)
        inside.setContentsMargins(24, 16, 24, 16)
        self.card.setLayout(inside)
        self.card.setMinimumHeight(200)
        self.past.setSpacing(4)
        middle = QWidget()
        middle.setMaximumWidth(WIDEST)
        middle.setLayout(
            parts.column(
                parts.row(self.title, None, self.choice, self.clock, gap=16),
                parts.row(self.count, None, self.back),
                16, self.field, 16, self.card, 16, self.past, None,
                gap=0,
            )
        )  # fmt: skip
        whole = parts.row(None, middle, None, gap=0)
        whole.setContentsMargins(32, 32, 32, 32)
        whole.setStretch(1, 100)
        self.setLayout(whole)

    def open(self) -> None:
        """Begin with the service of the hour."""
        self.read()
        self.field.setFocus()

    def read(self) -> None:
        """Read how many are expected and how many have come."""

        def work(desk: Desk) -> tuple[datetime, MealDay]:
            now = desk.local_now()
            return now, meals.on(desk, now.date())

        self.background.run_query(work, lambda found: self._show_day(*found), key=self.title)

    def serve_only(self, service: Service | None) -> None:
        """Serve one meal whatever the hour, or the one of the hour."""
        self._service = service
        self.retranslate()
        self.field.setFocus()

    @property
    def serving(self) -> Service | None:
        """What is being served."""
        if self._service or self._day is None or self._now is None:
            return self._service
        return service_at(self._day.profile, self._now.replace(tzinfo=None))

    def take_back(self) -> None:
        """Take the last meal back: the wrong badge was shown."""
        change = self._last
        if change is None:
            return

        def done(_change: object) -> None:
            self._last = None
            self._show(Answer(False, None))
            self.verdict.setText(t("Repris"))
            self.read()

        self.background.run_change(lambda desk: History(desk).undo_change(change), done=done)

    def _enter(self) -> None:
        text, service = self.field.text(), self._service
        self.field.clear()
        if text.strip():
            self.background.run_query(
                lambda desk: serving.serve(desk, text, service), self._answered
            )

    def _answered(self, answer: Answer) -> None:
        if self._answer is not None:
            self._keep(self._answer)
        self._last = answer.change_id
        self._show(answer)
        self.read()

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        self.card.setProperty("kind", "yes" if answer.granted else "no")
        self.card.style().polish(self.card)
        self.verdict.setText(t("Bon appétit") if answer.granted else t("Non"))
        self.name.setText(_name(answer))
        self.reason.setText(_why(answer))
        self.card.setAccessibleName(" · ".join(filter(None, (self.verdict.text(), _line(answer)))))
        self.back.setEnabled(self._last is not None)

    def _keep(self, answer: Answer) -> None:
        """The answers before, the newest first."""
        sign = "✓" if answer.granted else "✗"
        self.past.insertWidget(0, parts.label(f"{sign}  {_line(answer)}", "kiosk-muted"))
        while self.past.count() > KEPT:
            item = self.past.takeAt(self.past.count() - 1)
            if item and (widget := item.widget()):
                widget.deleteLater()

    def _show_day(self, now: datetime, day: MealDay) -> None:
        self._now, self._day = now, day
        self.retranslate()

    def _tell(self, trouble: Trouble) -> None:
        self._show(Answer(False, trouble.message))

    def retranslate(self) -> None:
        serving_now = self.serving
        said = say(serving_now.label) if serving_now else t("Aucun repas à cette heure")
        self.title.setText(begun(said))
        self.setWindowTitle(t("Pointage"))
        self.field.setAccessibleName(t("Badge, ticket ou matricule"))
        self.field.setPlaceholderText(t("Badge, ticket ou matricule"))
        parts.name(self.back, t("Reprendre le dernier"), key="Ctrl+Z")
        self.back.setEnabled(self._last is not None)
        if self._now:
            self.clock.setText(f"{dates.medium(self._now.date())}  {self._now:%H:%M}")
        services = self._day.services if self._day else ()
        offered = [(None, t("celui de l'heure")), *((each, say(each.label)) for each in services)]
        self.choice.offer(t("Repas"), offered, self._service)
        if self._day and serving_now:
            figure = self._day.figure(serving_now)
            self.count.setText(
                t("{served} servis sur {expected}", served=figure.served, expected=figure.total)
            )
        else:
            self.count.setText("")


def _name(answer: Answer) -> str:
    return named(answer.name.latin, answer.name.arabic) if answer.name else ""


def _why(answer: Answer) -> str:
    said = [say(answer.reason)] if answer.reason else []
    if answer.granted and answer.diet:
        label = diet_label(answer.diet)
        said.append(say(label) if isinstance(label, Message) else label)
    return " · ".join(said)


def _line(answer: Answer) -> str:
    return " · ".join(filter(None, (_name(answer), _why(answer))))
