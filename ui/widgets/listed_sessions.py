"""What importing a list does to its session: found, or created, and who gets a seat."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from centre_desk.domain.periods import Nights
from ui import dates
from ui.language import say, t
from ui.widgets import parts

if TYPE_CHECKING:
    from centre_desk.actions.list_sessions import ListedSession
    from centre_desk.actions.lists import ListPreview

MOST = 3
"""Sessions that are told one by one; a list rarely names more than one."""


class ListedSessions(QFrame):
    """A line for each session of the list, and one that counts the seats."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = parts.column(gap=2)
        self.setLayout(self._lines)
        self.hide()

    def show_sessions(self, preview: ListPreview) -> None:
        """Say what becomes of the sessions that the list names; of none, nothing."""
        parts.emptied(self._lines)
        for session in preview.sessions[:MOST]:
            alert = session.over is not None or session.first_day is None
            self._lines.addWidget(parts.Elided(sentence(session), "alert" if alert else ""))
        rest = len(preview.sessions) - MOST
        if rest > 0:
            self._lines.addWidget(parts.label(t("et %n autre(s) session(s)", n=rest), "muted"))
        if counted := seats(preview):
            self._lines.addWidget(parts.Elided(counted, "muted"))
        self.setVisible(bool(preview.sessions))

    @property
    def texts(self) -> list[str]:
        """What is said, line by line."""
        return [line.accessibleName() for line in self.findChildren(parts.Elided)]


def sentence(session: ListedSession) -> str:
    """What importing does to one session."""
    name = f"{session.code} {session.title}".strip()
    if session.over is not None:
        return say(session.over)
    if session.first_day is None or session.last_day is None:
        return t(
            "Session {name} : inconnue et sans dates, elle ne sera pas créée ; indiquez ses dates "
            "ou créez-la d'abord.",
            name=name,
        )
    days = dates.medium(session.first_day)
    if session.last_day > session.first_day:
        days = dates.span(Nights(session.first_day, session.last_day))
    halves = t("%n demi-journée(s)", n=session.half_days)
    if session.session_id is None:
        return t("Session {name} : sera créée, {days}, {halves}", name=name, days=days,
                 halves=halves)  # fmt: skip
    taken = t("%n inscrit(s)", n=session.enrolled)
    if session.capacity is not None:
        taken = t("{taken} sur {all} places", taken=session.enrolled, all=session.capacity)
    return t("Session {name} : reconnue, {days}, {halves}, {taken}", name=name, days=days,
             halves=halves, taken=taken)  # fmt: skip


def seats(preview: ListPreview) -> str:
    """``18 places données · 2 en attente · 1 prise ailleurs``."""
    kinds = Counter(row.seat.kind for row in preview.rows)
    said = (
        t("%n place(s) donnée(s)", n=kinds["new"]) if kinds["new"] else "",
        t("%n déjà en session", n=kinds["kept"]) if kinds["kept"] else "",
        t("%n en attente", n=kinds["waiting"]) if kinds["waiting"] else "",
        t("%n pris ailleurs", n=kinds["elsewhere"]) if kinds["elsewhere"] else "",
    )
    return " · ".join(filter(None, said))
