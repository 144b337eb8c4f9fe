"""Evaluation sheets: rows to domain and back."""

from __future__ import annotations

import json

from centre_desk.domain.evaluation import Answers, Reached
from centre_desk.storage.database import Store


def of_session(store: Store, session_id: int) -> list[tuple[int, Answers]]:
    """The sheets of a session that were typed in, with their numbers, in order."""
    rows = store.rows(
        "SELECT number, answers, comment FROM evaluation WHERE session_id = ? ORDER BY number",
        session_id,
    )
    return [(number, _answers(answers, comment)) for number, answers, comment in rows]


def written(answers: Answers) -> str:
    """The answers as the row keeps them; the comment has a column of its own."""
    return json.dumps(
        {
            "statements": answers.statements,
            "surroundings": dict(answers.surroundings),
            "reached": answers.reached.value if answers.reached else None,
        }
    )


def _answers(text: str, comment: str) -> Answers:
    kept = json.loads(text)
    return Answers(
        statements=tuple(kept["statements"]),
        surroundings=kept["surroundings"],
        reached=Reached(kept["reached"]) if kept["reached"] else None,
        comment=comment,
    )
