"""The tabs of a session's page, in the states that a coordinator meets."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from zoneinfo import ZoneInfo

from centre_desk.domain.events import read_pasted
from centre_desk.domain.training import SessionKind, SessionState
from centre_desk.queries.sessions import SessionPage
from tests.pictures.stage import Scene
from tests.ui import samples_training as samples
from ui.main_window import MainWindow
from ui.pages.sessions import SessionsPage
from ui.sessions.attendance import AttendanceTab
from ui.sessions.evaluation import EvaluationTab
from ui.sessions.event import PASTE, STANDS, VISITORS, EventTab
from ui.sessions.jfp import JfpTab
from ui.sessions.jury import MARKS, MEMBERS, JuryTab
from ui.sessions.tab import SessionTab

ZONE = ZoneInfo("Africa/Casablanca")
PASTED = "Alami Sara ; CIH ; 06 61 22 33 44\n;;\nTazi Omar ; Sotherma\n12345"


def scenes() -> Iterator[Scene]:
    """One tab after the other."""
    for kind in ("usual", "full", "long", "empty", "closed"):
        yield Scene("attendance", kind, partial(show_attendance, kind=kind))
    for kind in ("usual", "full"):
        yield Scene("session-jfp", kind, partial(show_jfp, kind=kind))
    for kind in ("usual", "empty"):
        yield Scene("evaluation", kind, partial(show_evaluation, kind=kind))
    for kind in ("usual", "full", "empty"):
        yield Scene("event", kind, partial(show_event, kind=kind))
    for side in (STANDS, PASTE):
        yield Scene("event", side, partial(show_event, side=side))
    for side in (MARKS, MEMBERS):
        yield Scene("jury", side, partial(show_jury, side=side))
    yield Scene("jury", "empty", partial(show_jury, kind="empty"))


def _tab(window: MainWindow, page: SessionPage, name: str) -> SessionTab:
    window.show_page("sessions")
    shown = window.page
    if not isinstance(shown, SessionsPage):
        raise TypeError("the page of the sessions is not shown")
    shown.open_session(page.session.id, name)
    shown.view.render_page(page)
    return shown.view.tab


def show_attendance(window: MainWindow, kind: str = "usual") -> None:
    closed = kind == "closed"
    kind = "usual" if closed else kind
    state = SessionState.CLOSED if closed else SessionState.CONFIRMED
    tab = _tab(window, samples.page(kind, state=state), "attendance")
    if isinstance(tab, AttendanceTab):
        tab.render_grid(samples.grid(kind, state))


def show_jfp(window: MainWindow, kind: str = "usual") -> None:
    state = SessionState.CLOSED if kind == "full" else SessionState.CONFIRMED
    tab = _tab(window, samples.page("usual", state=state), "jfp")
    if isinstance(tab, JfpTab):
        tab.render_jfp(samples.jfp(kind))


def show_evaluation(window: MainWindow, kind: str = "usual") -> None:
    tab = _tab(window, samples.page(), "evaluation")
    if isinstance(tab, EvaluationTab):
        sheets, tally = samples.evaluations(kind)
        tab.render_sheets(sheets, tally)
        if sheets:
            tab.open_sheet(sheets[0][0])


def show_event(window: MainWindow, kind: str = "usual", side: str = VISITORS) -> None:
    tab = _tab(window, samples.page("empty", SessionKind.EVENT), "event")
    if isinstance(tab, EventTab):
        tab.render_event(samples.event(kind), ZONE)
        tab.open_side(side)
        if side == PASTE:
            tab.pasting.text.setPlainText(PASTED)
            tab.pasting.show_found(read_pasted(PASTED))


def show_jury(window: MainWindow, kind: str = "usual", side: str = MARKS) -> None:
    tab = _tab(window, samples.page("empty", SessionKind.JURY), "jury")
    if isinstance(tab, JuryTab):
        tab.render_jury(samples.jury(kind))
        tab.open_side(MEMBERS if kind == "empty" else side)
