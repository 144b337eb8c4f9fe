"""Juries: rows to domain."""

from __future__ import annotations

from centre_desk.domain.juries import Candidate, Criterion, Marks, Member
from centre_desk.storage.database import Store


def members(store: Store, session_id: int) -> tuple[Member, ...]:
    """Who judges, the president first."""
    rows = store.rows(
        "SELECT id, name, organisation, presides FROM jury_member WHERE session_id = ? "
        "ORDER BY presides DESC, id",
        session_id,
    )
    return tuple(Member(row[0], row[1], row[2], bool(row[3])) for row in rows)


def candidates(store: Store, session_id: int) -> tuple[Candidate, ...]:
    """Who is judged, in the order in which they come in."""
    rows = store.rows(
        "SELECT id, name, project, absent FROM jury_candidate WHERE session_id = ? "
        "ORDER BY position, id",
        session_id,
    )
    return tuple(Candidate(row[0], row[1], row[2], bool(row[3])) for row in rows)


def criteria(store: Store, session_id: int) -> tuple[Criterion, ...]:
    """What is judged, in order."""
    rows = store.rows(
        "SELECT id, title, most, weight FROM jury_criterion WHERE session_id = ? "
        "ORDER BY position, id",
        session_id,
    )
    return tuple(Criterion(*row) for row in rows)


def marks(store: Store, session_id: int) -> Marks:
    """Every mark that was given."""
    rows = store.rows(
        "SELECT m.candidate_id, m.criterion_id, m.member_id, m.hundredths FROM jury_mark m "
        "JOIN jury_candidate c ON c.id = m.candidate_id WHERE c.session_id = ?",
        session_id,
    )
    return {(candidate, criterion, member): given for candidate, criterion, member, given in rows}
