"""*Aujourd'hui*: who comes, who goes, what runs, what waits for a decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from centre_desk.domain.meals import Service
from centre_desk.domain.periods import DAY, Nights, Week
from centre_desk.queries import today as query
from centre_desk.queries.views import Matter, Movement, SessionToday, Today
from ui import dates, settling
from ui.deeds import Deeds
from ui.language import code, named, number, say, t
from ui.pages.page import Header, Page
from ui.preferences import Preferences
from ui.widgets import parts
from ui.widgets.day_bar import DayBar
from ui.widgets.kept import KeptLines
from ui.widgets.lines import Line, Stacked, Texts, cell
from ui.widgets.matters import MatterLine, options
from ui.words import capital, held_words

if TYPE_CHECKING:
    from centre_desk.desk import Desk

SHOWN_AT_FIRST = 8
TWO_COLUMNS = 900
"""Lines of a card before *et N autres*: two cards fit on a laptop's screen."""


class TodayPage(Page):
    """One day of the house; any day can be "today" here.

    Signals:
        room_wanted: a room's id, to be shown beside.
    """

    room_wanted = Signal(object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._day: date | None = None
        self._shown: Today | None = None
        self._holiday: Mapping[str, str] = {}
        self._unfolded: set[str] = set()
        self.days = DayBar(self, self.background)
        self._week = parts.label(kind="muted")
        self.days.chosen.connect(self.show_day)
        self.header = Header(self, self.days, self._week, yielding=(self._week, self.days.typed))
        self.kept = KeptLines()
        self._figures = parts.row(gap=24)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(16)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        content = QWidget()
        body = parts.column(self.kept, self._figures, gap=16)
        body.setContentsMargins(16, 16, 16, 16)
        for side, share in ((self._left, 23), (self._right, 20)):
            side.setSpacing(16)
            self._sides.addLayout(side, share)
            self._sides.setAlignment(side, Qt.AlignmentFlag.AlignTop)
        body.addLayout(self._sides)
        body.addStretch(1)
        content.setLayout(body)
        self.outside.addWidget(self.header)
        self.outside.addWidget(parts.rule())
        self.outside.addWidget(parts.scrolled(content), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where names have room, under each other where they have not."""
        beside = self.width() >= TWO_COLUMNS
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        super().resizeEvent(event)

    def show_day(self, day: date | None) -> None:
        """Show *day*, or the centre's present day."""
        self._day = day
        self.reload()

    def reload(self) -> None:
        wanted = self._day
        self.background.run_query(
            lambda desk: query.read(desk, wanted or desk.today()), self._show, key=self
        )

    def _show(self, shown: Today) -> None:
        if self._shown is None or self._shown.day != shown.day:
            self._holiday = {}
            # After the day has been painted: the calendar is slow to load.
            QTimer.singleShot(0, self, self._ask_holiday)
        self.render_day(shown)

    def _ask_holiday(self) -> None:
        if shown := self._shown:
            self.background.run_query(
                lambda desk: _holiday(desk, shown.day),
                partial(self._name_holiday, shown.day),
                key=self.header,
            )

    def print_shown(self) -> None:
        if self._shown:
            self.print_wanted.emit("arrivals", self._shown.day)

    def retranslate(self) -> None:
        if self._shown:
            self.render_day(self._shown)

    def render_day(self, shown: Today) -> None:
        """Show what was read, keeping the focus on the line that takes its place."""
        place = self._focused_place()
        self._shown = shown
        self.days.know(shown.day)
        self._say_day()
        self._week.setText(t("semaine {week}", week=str(Week.of(shown.day).number)))
        self._render_figures(shown)
        parts.emptied(self._left)
        parts.emptied(self._right)
        for side, cards in (
            (
                self._left,
                (
                    self._movements("arrivals", t("Arrivées"), shown.arrivals),
                    self._movements("departures", t("Départs"), shown.departures),
                ),
            ),
            (
                self._right,
                (
                    self._sessions(shown.sessions),
                    _meals(shown.meals),
                    self._matters(shown.matters),
                ),
            ),
        ):
            for card in cards:
                side.addWidget(card)
                # A layout shows its widgets later; the focus is wanted now.
                card.show()
        self._restore_focus(place)

    def _say_day(self) -> None:
        """The day, and the holiday that it is once that is known."""
        shown = self._shown
        if shown is None:
            return
        title, holiday = dates.full(shown.day), self._holiday.get(code())
        self.header.title.setText(f"{title} · {holiday}" if holiday else title)

    def _name_holiday(self, day: date, names: Mapping[str, str]) -> None:
        if self._shown and self._shown.day == day:
            self._holiday = names
            self._say_day()

    def _render_figures(self, shown: Today) -> None:
        parts.emptied(self._figures)
        for value, words in (
            (number(shown.in_house), t("présents")),
            (number(len(shown.arrivals)), t("arrivées")),
            (number(len(shown.departures)), t("départs")),
            (number(shown.beds_free), t("lits libres ce soir")),
            (f"{round(shown.occupancy * 100)} %", t("occupation")),
        ):
            figure = parts.label(value, "figure")
            figure.setAccessibleName(f"{value} {words}")
            self._figures.addLayout(parts.column(figure, parts.label(words, "muted"), gap=0))
        self._figures.addStretch(1)

    def _movements(self, key: str, title: str, all_of_them: Sequence[Movement]) -> QFrame:
        arriving = key == "arrivals"
        waiting = [each for each in all_of_them if not each.done]
        done = len(all_of_them) - len(waiting)
        counted = ""
        if all_of_them:
            fields = {"done": done, "all": len(all_of_them)}
            counted = t("{done} sur {all}", **fields)
        frame, inside = _card(title, counted)
        frame.setObjectName(key)
        if not waiting:
            inside.addWidget(_quiet(_nothing(arriving, done)))
        for movement in waiting[: self._limit(key)]:
            _add(inside, self._movement(movement, arriving=arriving))
        self._fold(key, waiting, inside)
        return frame

    def _movement(self, movement: Movement, *, arriving: bool) -> Line:
        more, alert = _remark(movement, arriving=arriving)
        room = cell(movement.room or "—", 44, "strong" if movement.room else "alert-heading")
        homeless = arriving and not movement.room
        deed = (t("Loger") if homeless else t("Arrivé")) if arriving else t("Parti")
        texts = Texts(named(movement.person, movement.person_ar), more, alert=alert)
        line = Line(room, texts, cell(movement.session_code, 92, "muted"), deed=deed)
        line.setProperty("late", movement.late)
        line.setProperty("stay", movement.stay_id)
        line.opened.connect(lambda: self.stay_chosen.emit(movement.stay_id))
        line.on_deed(lambda: self._move_on(movement, arriving=arriving))
        return line

    def _move_on(self, movement: Movement, *, arriving: bool) -> None:
        stay_id = movement.stay_id
        if not arriving:
            self.deeds.do(settling.leave(stay_id))
        elif movement.room:
            self.deeds.do(settling.arrive(stay_id))
        else:
            self.deeds.do(settling.lodge(stay_id))

    def _sessions(self, sessions: Sequence[SessionToday]) -> QFrame:
        frame, inside = _card(t("Sessions"), str(len(sessions)) if sessions else "")
        frame.setObjectName("sessions")
        if not sessions:
            inside.addWidget(_quiet(t("Aucune session ce jour-là.")))
        for session in sessions[: self._limit("sessions")]:
            _add(inside, self._session(session))
        self._fold("sessions", sessions, inside)
        return frame

    def _session(self, session: SessionToday) -> Line:
        title = named(session.title, session.title_ar) or session.code
        trainers = ", ".join(named(each.latin, each.arabic) for each in session.trainers)
        more = " · ".join(filter(None, (held_words(session.held), trainers)))
        days = Nights(session.start, max(session.end, session.start + DAY))
        line = Line(cell(session.code, 92, "strong"), Stacked(title, more, alert=session.homeless))
        said = [
            dates.span(days) if session.end > session.start else dates.medium(session.start),
            t("%n inscrit(s)", n=session.enrolled),
            t("%n logé(s)", n=session.lodged),
        ]
        line.setToolTip("\n".join([title, more, " · ".join(said)]))
        line.setProperty("session", session.id)
        line.opened.connect(partial(self.session_wanted.emit, session.id))
        return line

    def _matters(self, matters: Sequence[Matter]) -> QFrame:
        frame, inside = _card(
            t("À traiter"), str(len(matters)) if matters else "", alert=bool(matters)
        )
        frame.setObjectName("matters")
        if not matters:
            inside.addWidget(_quiet(t("Rien n'attend de décision.")))
        for matter in matters[: self._limit("matters")]:
            ways = options(matter, self.deeds, self.room_wanted.emit, self.session_wanted.emit)
            line = MatterLine(matter, ways)
            line.opened.connect(partial(self._show_matter, matter))
            _add(inside, line)
        self._fold("matters", matters, inside)
        return frame

    def _show_matter(self, matter: Matter) -> None:
        if matter.stay_id is not None:
            self.stay_chosen.emit(matter.stay_id)
        elif matter.room_id is not None:
            self.room_wanted.emit(matter.room_id)

    def _limit(self, key: str) -> int | None:
        """How many lines of a card show."""
        return None if key in self._unfolded else SHOWN_AT_FIRST

    def _fold(self, key: str, every: Sequence[object], inside: QVBoxLayout) -> None:
        """Offer what does not show yet."""
        rest = 0 if key in self._unfolded else len(every) - SHOWN_AT_FIRST
        if rest > 0:
            more = parts.button("quiet")
            parts.name(more, t("et %n autre(s)", n=rest))
            more.clicked.connect(lambda: self._unfold(key))
            inside.addLayout(parts.row(more, None))

    def _unfold(self, key: str) -> None:
        self._unfolded.add(key)
        if self._shown:
            self.render_day(self._shown)

    def lines(self, card: str) -> list[Line]:
        """The lines of ``arrivals``, ``departures``, ``sessions`` or ``matters``, top to bottom."""
        frame = self.findChild(QFrame, card)
        return frame.findChildren(Line) if frame else []

    def take_focus(self) -> None:
        self.setFocus()
        self._restore_focus(("arrivals", 0))

    def show_matters(self) -> None:
        """Bring the focus to what waits for a decision."""
        for line in self.lines("matters")[:1]:
            line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focused_place(self) -> tuple[str, int] | None:
        """The card and line that have the focus; None while the user is at work elsewhere."""
        focused: QWidget | None = self.window().focusWidget()
        if focused and focused is not self and not self.isAncestorOf(focused):
            return None
        for card in ("arrivals", "departures", "sessions", "matters"):
            for place, line in enumerate(self.lines(card)):
                if line.hasFocus():
                    return card, place
        return "arrivals", 0

    def _restore_focus(self, place: tuple[str, int] | None) -> None:
        """The next one in the list comes under the finger: one key each."""
        if place is None:
            return
        if lines := self.lines(place[0]):
            lines[min(place[1], len(lines) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


def _holiday(desk: Desk, day: date) -> Mapping[str, str]:
    from centre_desk.queries.holidays import during  # by the worker, when the day has been painted

    return during(desk, Nights(day, day + DAY)).get(day, {})


def _card(title: str, counted: str, *, alert: bool = False) -> tuple[QFrame, QVBoxLayout]:
    frame, inside = parts.card()
    inside.setContentsMargins(8, 12, 8, 12)
    heading = parts.label(title, "alert-heading" if alert else "heading")
    top = parts.row(heading, None, parts.label(counted, "muted"))
    top.setContentsMargins(8, 0, 8, 8)
    inside.addLayout(top)
    return frame, inside


def _meals(meals: Sequence[tuple[Service, int]]) -> QFrame:
    """How many people are awaited at table."""
    frame, inside = _card(t("Repas"), t("prévus"))
    for service, people in meals:
        words = parts.label(capital(say(service.label)))
        held = parts.row(words, None, parts.label(number(people), "strong"))
        held.setContentsMargins(8, 8, 8, 8)
        line = QWidget()
        line.setLayout(held)
        _add(inside, line)
    return frame


def _add(inside: QVBoxLayout, line: QWidget) -> None:
    """Every line stands under a hairline; none closes the card."""
    inside.addWidget(parts.rule())
    inside.addWidget(line)


def _quiet(text: str) -> QWidget:
    made = parts.label(text, "muted", wrap=True)
    made.setContentsMargins(8, 8, 8, 8)
    return made


def _nothing(arriving: bool, done: int) -> str:
    if arriving:
        return t("Tout le monde est arrivé.") if done else t("Aucune arrivée ce jour-là.")
    return t("Tous les départs sont faits.") if done else t("Aucun départ ce jour-là.")


def _remark(movement: Movement, *, arriving: bool) -> tuple[str, bool]:
    """What to know before acting, and whether it is an alert."""
    if movement.late:
        expected = movement.nights.arrival if arriving else movement.nights.departure
        return t("attendu le {day}", day=dates.medium(expected)), True
    if arriving and not movement.room:
        return t("sans chambre"), False
    if arriving and not movement.room_ready:
        return t("chambre à nettoyer"), False
    parts_of_it = [movement.note, movement.direction, movement.expected_at]
    return " · ".join(part for part in parts_of_it if part), False
