"""The tabs of a session's page, in their order: a tab more is a line more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from centre_desk.domain.training import SessionKind
from centre_desk.language import Message, tr
from ui.deeds import Deeds
from ui.preferences import Preferences
from ui.sessions.tab import SessionTab

DOCUMENTS = "documents"
EVERY = frozenset(SessionKind)
TRAINING = frozenset({SessionKind.TRAINING})
Maker = Callable[[Deeds, Preferences], SessionTab]


def _slots(deeds: Deeds, preferences: Preferences) -> SessionTab:
    from ui.sessions.slots import SlotsTab

    return SlotsTab(deeds, preferences)


def _participants(deeds: Deeds, preferences: Preferences) -> SessionTab:
    from ui.sessions.participants import ParticipantsTab

    return ParticipantsTab(deeds, preferences)


def _attendance(deeds: Deeds, preferences: Preferences) -> SessionTab:
    from ui.sessions.attendance import AttendanceTab

    return AttendanceTab(deeds, preferences)


def _documents(deeds: Deeds, preferences: Preferences) -> SessionTab:
    from ui.sessions.documents import DocumentsTab

    return DocumentsTab(deeds, preferences)


def _jfp(deeds: Deeds, preferences: Preferences) -> SessionTab:
    from ui.sessions.jfp import JfpTab

    return JfpTab(deeds, preferences)


def _evaluation(deeds: Deeds, preferences: Preferences) -> SessionTab:
    from ui.sessions.evaluation import EvaluationTab

    return EvaluationTab(deeds, preferences)


def _event(deeds: Deeds, preferences: Preferences) -> SessionTab:
    from ui.sessions.event import EventTab

    return EventTab(deeds, preferences)


def _jury(deeds: Deeds, preferences: Preferences) -> SessionTab:
    from ui.sessions.jury import JuryTab

    return JuryTab(deeds, preferences)


def _history(deeds: Deeds, preferences: Preferences) -> SessionTab:
    from ui.sessions.history import HistoryTab

    return HistoryTab(deeds, preferences)


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab: its name in the code, its word, its maker, and the kinds of session that have it."""

    name: str
    words: Message
    make: Maker
    kinds: frozenset[SessionKind] = EVERY


TABS = (
    Tab("slots", tr("Créneaux"), _slots),
    Tab("participants", tr("Participants"), _participants),
    Tab("event", tr("Stands et visiteurs"), _event, frozenset({SessionKind.EVENT})),
    Tab("jury", tr("Jury"), _jury, frozenset({SessionKind.JURY})),
    Tab("attendance", tr("Présences"), _attendance, TRAINING),
    Tab(DOCUMENTS, tr("Documents"), _documents),
    Tab("evaluation", tr("Évaluation"), _evaluation, TRAINING),
    Tab("jfp", tr("JFP"), _jfp, TRAINING),
    Tab("history", tr("Historique"), _history),
)


def of_kind(kind: SessionKind) -> list[Tab]:
    """The tabs that a session of this kind has."""
    return [tab for tab in TABS if kind in tab.kinds]
