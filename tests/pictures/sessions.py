"""*Sessions*: the list, a session's own page, its form, and what follows from new days."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tests.pictures.stage import Scene
from tests.ui import samples, samples_sessions
from ui.main_window import MainWindow
from ui.models.change_rows import BEDS, ROOMS


def scenes() -> Iterator[Scene]:
    """The page in its states."""
    for kind in ("usual", "empty", "full", "long"):
        yield Scene("sessions", kind, partial(show_list, kind=kind))
    for tab in ("slots", "participants"):
        for kind in ("usual", "empty", "long"):
            yield Scene(f"session-{tab}", kind, partial(show_tab, tab=tab, kind=kind))
    yield Scene("session-history", "usual", partial(show_tab, tab="history"))
    yield Scene("session-form", "usual", show_form)
    yield Scene("session-dates", "to-decide", show_dates)
    for section in (ROOMS, BEDS):
        yield Scene("session-dates", section, partial(show_dates, kind="settled", section=section))


def show_list(window: MainWindow, kind: str = "usual") -> None:
    window.show_page("sessions")
    window.sessions.render_sessions((samples.TODAY, samples_sessions.lines(kind)))


def show_tab(window: MainWindow, tab: str, kind: str = "usual") -> None:
    show_list(window)
    window.sessions.open_session(1, tab)
    page = samples_sessions.page(kind)
    window.sessions.view.render_page(page)
    found = window.sessions.view[tab]
    if tab == "slots" and page.slots:
        found.card.render_choices(samples_sessions.choices())  # type: ignore[attr-defined]
    elif tab == "history":
        found.rows.show_history(page.history, samples.TODAY)  # type: ignore[attr-defined]


def show_form(window: MainWindow) -> None:
    show_list(window)
    window.sessions.write()
    form = window.sessions.form
    form.start(samples_sessions.form_choices(), samples.MONDAY)
    form.texts["programme"].setText("MGT-1")
    form._take_programme()
    form.texts["code"].setText("FM-MGT-040")
    form.texts["last_day"].setText("4")
    half_days = samples_sessions.opening(samples.TODAY)
    form._show_proposed((form.typed(), half_days[:6], half_days))


def show_dates(window: MainWindow, kind: str = "usual", section: str = "") -> None:
    show_list(window)
    window.sessions.move_session(samples_sessions.page())
    window.sessions.moving.render_plan(samples.TODAY, samples_sessions.plan(kind))
    if section:
        window.sessions.moving.open_section(section)
