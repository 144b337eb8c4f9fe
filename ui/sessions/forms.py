"""A session being written: new with its half-days, or known and corrected."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QWidget,
)

from centre_desk.actions import sessions
from centre_desk.actions.sessions import Details
from centre_desk.desk import Change, Desk
from centre_desk.domain.formulas import Formula
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.training import Session, SessionKind, SessionState
from centre_desk.errors import RuleBroken
from centre_desk.queries import session_forms
from centre_desk.queries.opening import half_days_open
from centre_desk.queries.session_forms import FormChoices
from ui import dates
from ui.background import Trouble
from ui.deeds import Deeds
from ui.draft import Draft, Values, Written
from ui.language import say, t
from ui.sessions.form_fields import CONFIRMED, SessionFields
from ui.sessions.half_day_grid import HalfDayGrid
from ui.widgets import parts

SIDE = 380
PAUSE = 120
"""Milliseconds without a key before the half-days are asked for again."""
Read = tuple[Details, list[HalfDay], list[HalfDay]]


class SessionForm(SessionFields):
    """Nothing is saved before *Créer* or *Enregistrer*; what was typed outlives whatever hides it.

    Signals:
        saved: the id of the session.
        left: put away without saving.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        self._deeds = deeds
        self._ticked: list[HalfDay] | None = None
        """The half-days that the user chose, None as long as the proposed ones stand."""
        self._title = parts.label(kind="title")
        self._proposed, self.half_days = parts.label(kind="heading"), HalfDayGrid()
        self.side = QWidget()
        self.save, self.cancel = parts.button("primary"), parts.button()
        self._filled: dict[str, Any] = {}
        self.draft = Draft("session", self, self._written, self._restore)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.side.setFixedWidth(SIDE)
        self.side.setLayout(parts.column(self._proposed, parts.scrolled(self.half_days), gap=8))
        both = parts.row(gap=24)
        both.addWidget(parts.scrolled(self.form), 1)
        both.addWidget(self.side)
        both.setContentsMargins(16, 12, 16, 16)
        top = parts.row(self._title, None, self.cancel, self.save)
        top.setContentsMargins(16, 12, 16, 12)
        outside = parts.column(top, parts.rule(), gap=0)
        outside.addLayout(both, 1)
        self.setLayout(outside)

    def _connect(self) -> None:
        self.save.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.put_away)
        self._pause.timeout.connect(self._propose)
        for name, text in self.texts.items():
            text.textEdited.connect(self.fields[name].calm)
            text.returnPressed.connect(self.keep if name != "programme" else self._take_programme)
        for name in ("first_day", "last_day"):
            self.texts[name].textEdited.connect(self._days_edited)
        self.texts["programme"].editingFinished.connect(self._take_programme)
        self.half_days.touched.connect(self._tick)
        inputs = (*self.texts.values(), *self.boxes.values(), *self.equipment.values())
        self.draft.hear(self.kind, self.state, *inputs)
        parts.act(self, "Escape", self.put_away, inside=True)
        parts.act(self, "Ctrl+Return", self.keep, inside=True)

    # Filling in

    def begin(self, session: Session | None = None, day: date | None = None) -> None:
        """Write a session that is known, or a new one from *day*."""
        self._known, self._ticked = session, None
        self._deeds.background.run_query(
            session_forms.choices, lambda choices: self.start(choices, day), key=self
        )
        (self.texts["code"] if session else self.texts["programme"]).setFocus()

    def start(self, choices: FormChoices, day: date | None) -> None:
        """Fill the form in."""
        self._choices = choices
        self._offer_choices()
        known = self._known
        first = known.first_day if known else max(day or choices.today, choices.today)
        values: dict[str, Any] = {
            "programme": self._programme_words(known.programme_id) if known else "",
            "code": known.code if known else "",
            "title": known.title if known else "",
            "title_ar": known.title_ar if known else "",
            "first_day": f"{first:%d/%m/%Y}",
            "last_day": f"{known.last_day:%d/%m/%Y}" if known else "",
            "capacity": str((known.capacity or "") if known else ""),
            "note": known.note if known else "",
            "category": known.category if known else "",
            "sector": known.sector if known else "",
            "partner": known.partner_id if known else None,
            "formula": known.formula if known else Formula.FULL_BOARD.value,
            "layout": known.layout.value if known and known.layout else "",
            "equipment": sorted(known.equipment) if known else [],
            "kind": (known.kind if known else SessionKind.TRAINING).value,
            "state": CONFIRMED,
        }
        self._fill(values)
        for field in self.fields.values():
            field.calm()
        self._filled = self._values()
        self.draft.turn(known.id if known else "")
        for part in (self.fields["first_day"], self.fields["last_day"], self.side, self.state):
            part.setVisible(known is None)
        self.retranslate()
        self._propose()

    def _written(self) -> Written | None:
        """All of it, once something differs; days as dates: « demain » is another day tomorrow."""
        values = self._values()
        if values == self._filled and self._ticked is None:
            return None
        if self._choices:
            for name in ("first_day", "last_day"):
                values[name] = dates.lasting(values[name], self._choices.today)
        chosen = self._ticked
        ticked = None if chosen is None else [(f"{each.day}", each.half.value) for each in chosen]
        about = " ".join(filter(None, (values["code"].strip(), values["title"].strip())))
        return about, {**values, "half_days": ticked}

    def _restore(self, values: Values) -> None:
        self._fill(values)
        chosen = values["half_days"]
        if chosen is not None:
            self._ticked = [half_day(day, half) for day, half in chosen]

    # The programme and the days

    def _take_programme(self) -> None:
        """Take the first programme that answers, and fill in what it says."""
        line = self.texts["programme"]
        completer = line.completer()
        if line.text().strip() and self._programme() is None and completer:
            completer.setCompletionPrefix(line.text().strip())
            if found := completer.currentCompletion():
                line.setText(found)
        programme_id = self._programme()
        if programme_id is None or self._known:
            return
        if not self.texts["code"].text():
            self._deeds.background.run_query(
                lambda desk: session_forms.next_code(desk, programme_id),
                self._offer_code,
                key=self.texts["code"],
            )
        self._fill_from(programme_id)
        self.draft.touch()
        self._propose()

    def _offer_code(self, code: str) -> None:
        if not self.texts["code"].text():
            self.texts["code"].setText(code)

    def _fill_from(self, programme_id: int) -> None:
        every = self._choices.programmes if self._choices else ()
        found = next(p for p in every if p.id == programme_id)
        for name in ("title", "title_ar"):
            if not self.texts[name].text():
                self.texts[name].setText(getattr(found, name))
                self.texts[name].setCursorPosition(0)
        for name in ("category", "sector"):
            if not self.boxes[name].currentData():
                box = self.boxes[name]
                box.setCurrentIndex(max(box.findData(getattr(found, name)), 0))

    def _days_edited(self) -> None:
        self._ticked = None
        self._pause.start()

    def _tick(self) -> None:
        self._ticked = self.half_days.chosen()
        self.draft.touch()
        self._say_proposed(len(self._ticked))

    def _propose(self) -> None:
        """Show the half-days that the session would have, as soon as its days make sense."""
        if self._known or not self._choices:
            return
        try:
            details = self.typed()
        except RuleBroken:
            return

        def read(desk: Desk) -> Read:
            opening = half_days_open(desk, details.first_day, details.last_day)
            return details, sessions.propose(desk, details), opening

        self._deeds.background.run_query(
            read, self._show_proposed, key=self.half_days, failed=self._no_proposal
        )

    def _show_proposed(self, read: Read) -> None:
        details, proposed, opening = read
        chosen = proposed if self._ticked is None else self._ticked
        self.half_days.show_half_days(opening, set(chosen))
        for name, day in (("first_day", details.first_day), ("last_day", details.last_day)):
            self.fields[name].say(dates.full(day))
        self._say_proposed(len(self.half_days.chosen()))

    def _no_proposal(self, trouble: Trouble) -> None:
        self.half_days.show_half_days((), ())
        self._say_proposed(0)
        self._refused(trouble, take_focus=False)

    def _say_proposed(self, count: int) -> None:
        self._proposed.setText(t("%n demi-journée(s)", n=count))

    # Saving

    def keep(self) -> None:
        """Save; a refusal stands beside its field and everything typed stays."""
        try:
            details = self.typed()
        except RuleBroken as refused:
            self._refused(Trouble(refused.message, refused.field))
            return
        known, chosen = self._known, self._ticked
        state = SessionState(self._values()["state"])

        def work(desk: Desk, granted: frozenset[str]) -> Change:
            if known:
                return sessions.edit(desk, known.id, details)
            return sessions.create(desk, details, half_days=chosen, state=state, override=granted)

        self._deeds.do(work, done=self._done, failed=self._refused)

    def _done(self, change: Change) -> None:
        self.draft.settle()
        self.saved.emit(change.result[0])

    def put_away(self) -> None:
        """Leave all as is; what was written is kept aside."""
        self.draft.leave()
        self.left.emit()

    def _refused(self, trouble: Trouble, *, take_focus: bool = True) -> bool:
        field = self.fields.get(trouble.field or "")
        if field is None:
            return False
        field.say(say(trouble.message), wrong=True)
        if take_focus:
            field.widget.setFocus()
        return True

    # Words

    def retranslate(self) -> None:
        known = self._known
        self._title.setText(
            t("Corriger {code}", code=known.code) if known else t("Nouvelle session")
        )
        parts.name(self.save, t("Enregistrer") if known else t("Créer"), key="Ctrl+Return")
        parts.name(self.cancel, t("Laisser"), key="Escape")
        self._write_names()
        self._propose()


def half_day(day: str, half: str) -> HalfDay:
    """A half-day as a draft keeps it."""
    return HalfDay(date.fromisoformat(day), Half(half))
