"""The evaluation sheets of a session, and what they say together."""

from __future__ import annotations

from centre_desk.desk import Desk
from centre_desk.domain.evaluation import Answers, Tally
from centre_desk.domain.evaluation import tally as count
from centre_desk.queries.papers import session_paper
from centre_desk.storage import evaluations


def sheets(desk: Desk, session_id: int) -> tuple[tuple[int, Answers], ...]:
    """The sheets that were typed in, with their numbers."""
    return tuple(evaluations.of_session(desk.store, session_id))


def tally(desk: Desk, code: str) -> Tally:
    """What the sheets of a session say together.

    Raises:
        RuleBroken: there is no such session.
    """
    paper = session_paper(desk, code)
    return count(paper, [answers for _, answers in sheets(desk, paper.session_id)])
