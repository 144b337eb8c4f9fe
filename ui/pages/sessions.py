"""*Sessions*: the list of a week, a month or a year, and each session's own page."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from centre_desk.desk import Desk
from centre_desk.domain.training import SessionState
from centre_desk.language import tr
from centre_desk.queries import sessions as query
from centre_desk.queries.sessions import SessionLine, SessionPage
from ui import words
from ui.carrying import Carrying
from ui.deeds import Deeds
from ui.language import t
from ui.models.session_rows import SessionRows, answers
from ui.pages.page import Header, Page
from ui.preferences import Preferences
from ui.sessions.forms import SessionForm
from ui.sessions.listing import SessionTable
from ui.sessions.page import SessionView
from ui.sessions.period_bar import LENGTHS, PeriodBar, period
from ui.sessions.period_bar import words as period_words
from ui.sessions.reschedule import RescheduleView
from ui.sessions.tab import SessionTab
from ui.widgets import parts
from ui.widgets.choice import Choice
from ui.widgets.segments import Segments
from ui.widgets.yielding import YieldingRow, short

TAB_OF_FORM = {"enrolment": "participants", "evaluation": "evaluation", "visitors": "event"}
SEARCH_WIDTH = 240
Read = tuple[date, list[SessionLine]]


class SessionsPage(Page):
    """The sessions of a period; Enter opens one.

    Signals:
        person_wanted: the id of a person whose file is asked for.
        began: a ``Draft``, as the tab that holds it is made.
    """

    person_wanted = Signal(object)
    began = Signal(object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__(deeds, preferences)
        self._day: date | None = None
        self._from_list = True
        self._lines: list[SessionLine] = []
        self._state: SessionState | None = None
        self.days = PeriodBar(self, self.background)
        self.length = Segments(LENGTHS)
        self.add = short(parts.button("primary"), "add")
        self.header = Header(
            self, self.length, self.days, self.add, printing=False, yielding=(self.days.typed,)
        )
        self.search, self.states = QLineEdit(), Choice()
        self._counted = parts.Elided("", "muted")
        self.rows = SessionRows(self)
        self.table = SessionTable(self.rows, preferences)
        self.carrying = Carrying(self, deeds, self.table, tr("Sessions"))
        self._empty = parts.label(kind="muted", wrap=True)
        self.list, self._stack = QWidget(), QStackedWidget()
        self.view = SessionView(deeds, preferences)
        self.form, self.moving = SessionForm(deeds), RescheduleView(deeds)
        self.drafts = (self.form.draft, self.moving.draft)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.header.new_stay.hide()
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.setClearButtonEnabled(True)
        inside = parts.row(self.search, self.states, self._counted, self.carrying, gap=12)
        inside.setStretch(2, 1)
        inside.setContentsMargins(16, 8, 16, 8)
        toolbar = YieldingRow(inside, self._counted, self.carrying)
        toolbar.setObjectName("Toolbar")
        self._empty.setContentsMargins(24, 16, 24, 16)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        body = parts.column(self._empty, self.table, gap=0)
        body.setContentsMargins(16, 0, 16, 16)
        body.setStretch(1, 1)
        outside = parts.column(self.header, parts.rule(), toolbar, gap=0)
        outside.addLayout(body, 1)
        self.list.setLayout(outside)
        for view in (self.list, self.view, self.form, self.moving):
            self._stack.addWidget(view)
        self.outside.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.days.chosen.connect(self.show_day)
        self.length.chosen.connect(self.measure)
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.states.chosen.connect(self.narrow_state)
        self.table.opened.connect(self.open_session)
        self.table.typed.connect(self._type_on)
        self.view.left.connect(self.show_list)
        self.view.stay_chosen.connect(self.stay_chosen)
        self.view.person_wanted.connect(self.person_wanted)
        self.view.opened.connect(self._tell_drafts)
        self.view.edit_wanted.connect(self.write)
        self.view.dates_wanted.connect(self.move_session)
        self.view.end_wanted.connect(self.end_session)
        self.add.clicked.connect(lambda _down=False: self.write())
        self.form.saved.connect(self.open_session)
        self.form.left.connect(self._come_back)
        self.moving.left.connect(self._come_back)
        parts.act(self.list, "Ins", self.write, inside=True)
        for place, length in enumerate(LENGTHS, 1):
            parts.act(self.list, f"Ctrl+{place}", partial(self.measure, length), inside=True)

    # What shows

    def show_day(self, day: date | None) -> None:
        """Show the period that holds *day*, or the centre's present day."""
        self._day = day
        self.reload()

    def measure(self, length: str) -> None:
        """Show a week, a month or a year."""
        self.days.measure(length)
        self.length.choose(length)
        self.reload()

    def reload(self) -> None:
        if self._stack.currentWidget() is self.view:
            self.view.reload()
        wanted, length = self._day, self.days.length

        def read(desk: Desk) -> Read:
            day = wanted or desk.today()
            return day, query.between(desk, *period(length, day))

        self.background.run_query(read, self.render_sessions, key=self)

    def render_sessions(self, read: Read) -> None:
        """Show what was read."""
        day, self._lines = read
        self.days.know(day)
        self._say_period(day)
        self._narrow()

    def narrow_state(self, state: SessionState | None) -> None:
        """Show the sessions in one state only, or all of them."""
        self._state = state
        self._offer_states()
        self._narrow()

    def _narrow(self) -> None:
        typed = self.search.text()
        shown = [
            line
            for line in self._lines
            if (self._state in (None, line.state)) and answers(line, typed)
        ]
        self.table.show_lines(shown)
        people = sum(line.enrolled for line in shown)
        said = [t("%n session(s)", n=len(shown)), t("%n inscrit(s)", n=people)]
        unplaced = sum(line.unplaced for line in shown)
        if unplaced:
            said.append(t("%n créneau(x) sans salle", n=unplaced))
        self._counted.set_whole(" · ".join(said) if shown else "")
        self._empty.setText(
            t("Aucune session ne répond. Essayez le début du code, du titre ou d'un formateur.")
            if self._lines
            else t("Aucune session sur ces jours. Créez-en une (Inser), ou voyez l'année (Ctrl+3).")
        )
        self._empty.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self.carrying.offer(filled=bool(shown))

    def show_list(self) -> None:
        """Back to the list, where it was left."""
        self._stack.setCurrentWidget(self.list)
        self.table.choose(max(self.rows.row_of(self.view.session_id), 0))
        self.take_focus()

    def open_session(self, session_id: int, tab: str = "") -> None:
        """Show a session's own page."""
        self._stack.setCurrentWidget(self.view)
        self.view.open_session(session_id, tab)
        self.view.take_focus()

    @property
    def session_open(self) -> int | None:
        """The session whose own page shows, if one does."""
        return self.view.session_id if self._stack.currentWidget() is self.view else None

    def print_shown(self) -> None:
        """The papers of the session that is open; the list itself is exported."""
        if self._stack.currentWidget() is self.view:
            self.view.print_shown()

    def write(self, page: SessionPage | None = None) -> None:
        """Write a session that is known, or a new one."""
        self._from_list = page is None
        self._stack.setCurrentWidget(self.form)
        self.form.begin(page.session if page else None, self._day)

    def move_session(self, page: SessionPage) -> None:
        """Ask for new days for a session."""
        self._from_list = False
        self._stack.setCurrentWidget(self.moving)
        self.moving.begin(page)

    def end_session(self, page: SessionPage) -> None:
        """Look at what follows when a session is cancelled."""
        self._from_list = False
        self._stack.setCurrentWidget(self.moving)
        self.moving.begin(page, cancelling=True)

    def take_up(self, kind: str, subject: int | None) -> None:
        """Go on with a form that was begun, on a session or on a new one."""
        if kind == "session" and subject is None:
            self.write()
        elif subject is not None and kind in TAB_OF_FORM:
            self.open_session(subject, TAB_OF_FORM[kind])
        elif subject is not None:
            go_on = self.write if kind == "session" else self.move_session
            self.background.run_query(lambda desk: query.page(desk, subject), go_on, key=self.form)

    def _come_back(self) -> None:
        """To where the form was opened: a session's page, or the list."""
        if self._from_list or self.view.session_id is None:
            self.show_list()
        else:
            self.open_session(self.view.session_id)

    def _tell_drafts(self, tab: SessionTab) -> None:
        for draft in tab.drafts:
            self.began.emit(draft)

    def take_focus(self) -> None:
        if self._stack.currentWidget() in (self.form, self.moving):
            return
        if self._stack.currentWidget() is self.view:
            self.view.take_focus()
        elif self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search into the list, Enter opens its first, Escape empties it."""
        key = event.key()
        searching = self._stack.currentWidget() is self.list and self.search.hasFocus()
        if searching and self.rows.rowCount() and key == Qt.Key.Key_Down:
            self.table.setFocus()
        elif searching and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.table.open_current()
        elif searching and key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _type_on(self, text: str) -> None:
        """Letters typed in the list go on with the search."""
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    def _say_period(self, day: date) -> None:
        self.header.title.setText(f"{t('Sessions')} · {period_words(self.days.length, day)}")

    def _offer_states(self) -> None:
        states = [(state, words.session_state(state)) for state in SessionState]
        self.states.offer(t("État"), [(None, t("Toutes")), *states], self._state)

    def retranslate(self) -> None:
        self.header.title.setText(t("Sessions"))
        parts.name(self.add, t("Nouvelle session"), key="Ins")
        self.length.name("week", t("Semaine"), shortcut="Ctrl+1")
        self.length.name("month", t("Mois"), shortcut="Ctrl+2")
        self.length.name("year", t("Année"), shortcut="Ctrl+3")
        self.length.choose(self.days.length)
        self.search.setPlaceholderText(t("Code, titre, formateur…"))
        parts.name(self.search, t("Chercher une session"))
        self.table.setAccessibleName(t("Sessions"))
        self._offer_states()
        if self._day or self._lines:
            self.reload()
