"""The cards of a person's file, and those that tell of training."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from centre_desk.domain import jfp
from centre_desk.domain.periods import Nights
from centre_desk.queries.people import PersonFile
from centre_desk.queries.person_training import PersonCertificate, PersonSession
from ui import dates
from ui.language import named, say, t
from ui.widgets import parts
from ui.widgets.lines import Line, Texts, cell

CODE_WIDTH, SUM_WIDTH = 92, 112
Open = Callable[[int, str], None]
"""Show a session's page at one of its tabs; an empty text is the tab that was open last."""


def card(name: str, title: str, counted: str) -> tuple[QFrame, QVBoxLayout]:
    """An empty card called *name* in the code, under its title."""
    frame, inside = parts.card()
    frame.setObjectName(name)
    inside.setContentsMargins(8, 12, 8, 12)
    top = parts.row(parts.label(title, "heading"), None, parts.label(counted, "muted"))
    top.setContentsMargins(8, 0, 8, 4)
    inside.addLayout(top)
    return frame, inside


def quiet(text: str) -> QWidget:
    """A sentence where there is nothing to list."""
    said = parts.label(text, "muted", wrap=True)
    said.setContentsMargins(8, 4, 8, 4)
    return said


def sessions(shown: PersonFile, open_session: Open) -> QFrame:
    """What the person follows, with what they attended, and what they teach."""
    half_days = sum(each.counted for each in shown.sessions)
    counted = str(len(shown.sessions)) if shown.sessions else ""
    if half_days:
        counted = f"{counted} · {_jfp(half_days)}"
    frame, inside = card("sessions", t("Sessions"), counted)
    if not shown.sessions:
        inside.addWidget(quiet(t("Aucune session, ni suivie ni animée.")))
    for each in shown.sessions:
        line = Line(
            cell(each.code, CODE_WIDTH, "strong"),
            Texts(named(each.title, each.title_ar) or each.code, _more(each)),
            cell(_sums(each), SUM_WIDTH, "muted"),
        )
        line.setProperty("session", each.session_id)
        line.opened.connect(partial(open_session, each.session_id, ""))
        inside.addWidget(line)
    return frame


def certificate(given: PersonCertificate, open_session: Open) -> Line:
    """A certificate that was handed out; opens the documents of its session."""
    more = f"{given.number} · {given.code} · {dates.medium(given.issued_on)}"
    line = Line(Texts(say(given.kind.title), more))
    line.setProperty("session", given.session_id)
    line.opened.connect(partial(open_session, given.session_id, "documents"))
    return line


def _more(each: PersonSession) -> str:
    state = say(each.state.label) if each.state else t("formateur")
    if each.rank:
        state = t("{state}, n° {rank}", state=state, rank=each.rank)
    days = Nights(each.first_day, each.last_day) if each.last_day > each.first_day else None
    span = dates.span(days) if days else dates.medium(each.first_day)
    return f"{state} · {span} {each.last_day.year}"


def _sums(each: PersonSession) -> str:
    if each.state is None:
        return t("%n demi-journée(s)", n=each.half_days)
    hours, minutes = divmod(each.minutes, 60)
    attended = t("{hours} h {minutes}", hours=hours, minutes=f"{minutes:02}")
    if not minutes:
        attended = t("{hours} h", hours=hours)
    said = [attended if each.minutes else "", _jfp(each.counted) if each.counted else ""]
    return " · ".join(filter(None, said))


def _jfp(half_days: int) -> str:
    return t("{jfp} JFP", jfp=jfp.written(half_days))
