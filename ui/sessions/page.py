"""A session's own page: what it is, how full it is, and its sides as tabs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from centre_desk.actions import sessions
from centre_desk.domain.periods import Nights
from centre_desk.domain.training import SessionKind, SessionState
from centre_desk.queries import sessions as query
from centre_desk.queries.sessions import SessionPage
from ui import dates
from ui.deeds import Deeds
from ui.language import named, say, t
from ui.preferences import Preferences
from ui.sessions.tab import SessionTab
from ui.sessions.tabs import DOCUMENTS, TABS, Tab, of_kind
from ui.widgets import parts
from ui.widgets.badge import Badge
from ui.widgets.segments import Segments
from ui.widgets.yielding import YieldingRow


class SessionView(parts.Translated):
    """One session.

    Signals:
        left: back to the list.
        opened: a tab that was made.
        edit_wanted, dates_wanted, end_wanted: the ``SessionPage`` to correct, to give other days
            to, or to cancel.
        stay_chosen, person_wanted: see :class:`ui.sessions.tab.SessionTab`.
    """

    left = Signal()
    opened = Signal(object)
    stay_chosen = Signal(object)
    person_wanted = Signal(object)
    edit_wanted = Signal(object)
    dates_wanted = Signal(object)
    end_wanted = Signal(object)

    def __init__(self, deeds: Deeds, preferences: Preferences) -> None:
        super().__init__()
        self._deeds, self._preferences = deeds, preferences
        self.session_id: int | None = None
        self.page: SessionPage | None = None
        self._chosen = TABS[0].name
        self._made: dict[str, SessionTab] = {}
        self.back = parts.button("icon", "back")
        self._title, self._badge = parts.Elided("", "title"), Badge()
        self._facts = parts.Elided("", "muted")
        self.confirm, self.edit = parts.button("primary"), parts.button()
        self.dates, self.end = parts.button(), parts.button()
        self.tabs = Segments([tab.name for tab in TABS])
        self._stack = QStackedWidget()
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.tabs.chosen.connect(self.open_tab)
        self.confirm.clicked.connect(self._confirm)
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self.page))
        self.dates.clicked.connect(lambda: self.dates_wanted.emit(self.page))
        self.end.clicked.connect(self._end)
        for key, button in (("Ctrl+J", self.dates), ("Ctrl+O", self.edit)):
            parts.act(self, key, button.click)
        parts.act(self, "Ctrl+Tab", lambda: self.turn(1), inside=True)
        parts.act(self, "Ctrl+Shift+Tab", lambda: self.turn(-1), inside=True)
        for place in range(9):
            parts.act(self, f"Ctrl+{place + 1}", partial(self.open_place, place))
        self.retranslate()

    def _lay_out(self) -> None:
        deeds = (self.confirm, self.dates, self.edit, self.end)
        above = parts.row(self.back, 4, self._title, self._badge, 8, *deeds, gap=8)
        above.setStretch(2, 1)
        above.setContentsMargins(16, 12, 16, 0)
        facts = parts.row(self._facts)
        facts.setContentsMargins(24, 4, 16, 8)
        inside = parts.row(self.tabs, None)
        inside.setContentsMargins(16, 0, 16, 8)
        layout = parts.column(above, facts, YieldingRow(inside), parts.rule(), gap=0)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)

    def open_session(self, session_id: int, tab: str = "") -> None:
        """Show a session, at *tab* or at the tab that was open last."""
        self.session_id = session_id
        self._chosen = tab or self._chosen
        self.reload()

    def reload(self) -> None:
        """Read the session again."""
        wanted = self.session_id
        if wanted is not None:
            self._deeds.background.run_query(
                lambda desk: query.page(desk, wanted), self.render_page, key=self
            )

    def render_page(self, page: SessionPage) -> None:
        """Show what was read."""
        self.page = page
        self._say()
        self._name_tabs()
        offered = [tab.name for tab in self.offered]
        for tab in TABS:
            self.tabs.button(tab.name).setVisible(tab.name in offered)
        self.open_tab(self._chosen if self._chosen in offered else offered[0])

    @property
    def offered(self) -> Sequence[Tab]:
        """The tabs that this session has."""
        return of_kind(self.page.session.kind if self.page else SessionKind.TRAINING)

    def __getitem__(self, name: str) -> SessionTab:
        """The tab called *name*, made when it is first wanted."""
        if name not in self._made:
            found = next(tab for tab in TABS if tab.name == name)
            tab = self._made[name] = found.make(self._deeds, self._preferences)
            self._stack.addWidget(tab)
            tab.stay_chosen.connect(self.stay_chosen)
            tab.person_wanted.connect(self.person_wanted)
            tab.session_wanted.connect(self.open_session)
            tab.print_wanted.connect(self.show_paper)
            self.opened.emit(tab)
        return self._made[name]

    @property
    def tab(self) -> SessionTab:
        """The tab in front."""
        return self[self._chosen]

    def open_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self._chosen = name
        self.tabs.choose(name)
        had_focus = self._stack.isAncestorOf(self.focusWidget() or self)
        self._stack.setCurrentWidget(self[name])
        if self.page is not None:
            self.tab.render_page(self.page)
            self.tab.show_session(self.page.session.id)
        if had_focus:
            self.take_focus()

    def open_place(self, place: int) -> None:
        """Bring the tab at *place* to the front, counted from 0."""
        if self.isVisible() and place < len(self.offered):
            self.open_tab(self.offered[place].name)
            self.take_focus()

    def turn(self, step: int) -> None:
        """Bring the next tab to the front, or the one before."""
        names = [tab.name for tab in self.offered]
        self.open_place((names.index(self._chosen) + step) % len(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing within the tab wanted goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Bring the keyboard to the tab in front."""
        self.tab.take_focus()

    def show_paper(self, kind: str) -> None:
        """Show a paper of the session among its documents."""
        self.open_tab(DOCUMENTS)
        self.tab.show_paper(kind)

    def print_shown(self) -> None:
        """Print the paper that is shown; from another tab, show the papers first."""
        if not self.tab.print_shown():
            self.open_tab(DOCUMENTS)
            self.take_focus()

    def _name_tabs(self) -> None:
        """An event has other tabs than a training, and their keys follow their places."""
        for place, tab in enumerate(self.offered, 1):
            self.tabs.name(tab.name, say(tab.words), shortcut=f"Ctrl+{place}")

    def _confirm(self) -> None:
        if self.page:
            session_id = self.page.session.id
            self._deeds.do(lambda desk, _: sessions.confirm(desk, session_id))

    def _end(self) -> None:
        """A session is cancelled after a look at all that follows, and taken up again at once."""
        if self.page is None:
            return
        session = self.page.session
        if session.state.live:
            self.end_wanted.emit(self.page)
        else:
            self._deeds.do(lambda desk, _: sessions.reopen(desk, session.id))

    def mark_drop(self, *, over: bool) -> None:
        """Say what a file that is held over the session is about to do."""
        self._facts.setProperty("kind", "current" if over else "muted")
        self._facts.style().polish(self._facts)
        self._say()
        if over and self.page:
            code = self.page.session.code
            self._facts.set_whole(t("Lâchez la liste pour l'inscrire en {code}", code=code))

    def _say(self) -> None:
        if self.page is None:
            return
        session = self.page.session
        title = named(session.title, session.title_ar)
        # Each in its own direction: an Arabic title may hold Latin words, as « B2 ».
        self._title.set_whole(f"\u2068{session.code}\u2069 · \u2068{title}\u2069")
        self._badge.show_state(self.page.state)
        self._facts.set_whole(" · ".join(filter(None, _facts(self.page))))
        live = session.state.live
        for button in (self.edit, self.dates):
            button.setVisible(live)
        self.confirm.setVisible(session.state is SessionState.PLANNED)
        self.end.setVisible(live or session.state is SessionState.CANCELLED)
        parts.name(self.end, t("Annuler la session") if live else t("Rétablir la session"))

    def retranslate(self) -> None:
        parts.name(self.confirm, t("Confirmer"))
        parts.name(self.edit, t("Corriger"), key="Ctrl+O")
        parts.name(self.dates, t("Changer les dates"), key="Ctrl+J")
        parts.name(self.back, t("Retour aux sessions"), key="Escape", shown=False)
        self._name_tabs()
        self._say()


def _facts(page: SessionPage) -> tuple[str, ...]:
    session = page.session
    seated = sum(each.enrolment.state.takes_seat for each in page.participants)
    waiting = sum(each.enrolment.rank is not None for each in page.participants)
    trainers = dict.fromkeys(name for line in page.slots for name in line.trainers)
    return (
        dates.medium(session.first_day)
        if session.first_day == session.last_day
        else dates.span(Nights(session.first_day, session.last_day)),
        page.programme,
        page.partner,
        ", ".join(trainers),
        t("{taken} / {all} places", taken=seated, all=session.capacity)
        if session.capacity
        else t("%n inscrit(s)", n=seated),
        t("%n en attente", n=waiting) if waiting else "",
    )
