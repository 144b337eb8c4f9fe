"""Juries: members, candidates, criteria and the marks they give."""

from __future__ import annotations

from collections.abc import Sequence

import centre_desk.storage.juries as rows
from centre_desk.desk import Change, Deed, Desk
from centre_desk.domain.juries import Criterion, read_mark
from centre_desk.domain.training import SessionKind
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import sessions, tables

MOST_POINTS, MOST_WEIGHT = 100, 20


def add_member(
    desk: Desk, session_id: int, name: str, *, organisation: str = "", presides: bool = False
) -> Change:
    """Name somebody who judges; a new president takes the place of the one before.

    Raises:
        RuleBroken: the session is no jury, or the name is missing or there already.
    """
    with desk.deed("juries.add_member") as deed:
        deed.session_id = session_id
        code = _jury(deed, session_id)
        members = rows.members(deed.store, session_id)
        called = _named(name, [member.name for member in members])
        for member in members:
            if presides and member.presides:
                deed.recorder.update(tables.JuryMember, member.id, presides=False)
        deed.recorder.insert(
            tables.JuryMember, session_id=session_id, name=called,
            organisation=organisation.strip(), presides=presides,
        )  # fmt: skip
        deed.says(tr("{code} : {name} juge", code=code, name=called), "sessions")
    return deed.done


def add_candidates(desk: Desk, session_id: int, lines: Sequence[tuple[str, str]]) -> Change:
    """Note who is judged, with their project, in the order in which they come in.

    Raises:
        RuleBroken: the session is no jury, or a name is missing or there already.
    """
    with desk.deed("juries.add_candidates") as deed:
        deed.session_id = session_id
        code = _jury(deed, session_id)
        known = [candidate.name for candidate in rows.candidates(deed.store, session_id)]
        for name, project in lines:
            known.append(_named(name, known))
            deed.recorder.insert(
                tables.JuryCandidate, session_id=session_id, name=known[-1],
                project=project.strip(), position=len(known),
            )  # fmt: skip
        deed.says(tr("{code} : %n candidat(s)", code=code, n=len(lines)), "sessions")
    return deed.done


def set_absent(desk: Desk, candidate_id: int, *, absent: bool) -> Change:
    """Note that a candidate did not come, or came after all."""
    with desk.deed("juries.set_absent") as deed:
        row = deed.store.one("SELECT name FROM jury_candidate WHERE id = ?", candidate_id)
        name = row[0] if row else ""
        deed.recorder.update(tables.JuryCandidate, candidate_id, absent=absent)
        said = tr("{name} ne s'est pas présenté", name=name)
        deed.says(said if absent else tr("{name} s'est présenté", name=name), "sessions")
    return deed.done


def add_criterion(
    desk: Desk, session_id: int, title: str, *, most: int = 20, weight: int = 1
) -> Change:
    """Say what is judged.

    Raises:
        RuleBroken: the session is no jury, the title is missing or there already, or points or
            weight are out of bounds.
    """
    if not 1 <= most <= MOST_POINTS:
        raise RuleBroken(tr("Un critère se note sur 1 à {most}.", most=MOST_POINTS), field="most")
    if not 1 <= weight <= MOST_WEIGHT:
        raise RuleBroken(tr("Un coefficient va de 1 à {most}.", most=MOST_WEIGHT), field="weight")
    with desk.deed("juries.add_criterion") as deed:
        deed.session_id = session_id
        code = _jury(deed, session_id)
        criteria = rows.criteria(deed.store, session_id)
        called = _named(title, [criterion.title for criterion in criteria])
        deed.recorder.insert(
            tables.JuryCriterion, session_id=session_id, title=called, most=most, weight=weight,
            position=len(criteria) + 1,
        )  # fmt: skip
        deed.says(tr("{code} : critère « {title} »", code=code, title=called), "sessions")
    return deed.done


def mark(desk: Desk, candidate_id: int, criterion_id: int, member_id: int, text: str) -> Change:
    """Write a member's mark down, ``14,5``; an empty text takes it back.

    Raises:
        RuleBroken: the candidate is absent, or the text is no mark of that criterion.
    """
    with desk.deed("juries.mark") as deed:
        row = deed.store.one(
            "SELECT c.name, c.absent, t.title, t.most FROM jury_candidate c, jury_criterion t "
            "WHERE c.id = ? AND t.id = ?",
            candidate_id,
            criterion_id,
        )
        if row is None:
            raise RuleBroken(tr("Ce candidat ou ce critère n'existe plus."))
        name, absent, title, most = row
        if absent:
            raise RuleBroken(tr("{name} ne s'est pas présenté : pas de note.", name=name))
        before = deed.store.one(
            "SELECT id FROM jury_mark WHERE candidate_id = ? AND criterion_id = ? "
            "AND member_id = ?",
            candidate_id,
            criterion_id,
            member_id,
        )
        if text.strip():
            given = read_mark(text, Criterion(criterion_id, title, most))
            if before:
                deed.recorder.update(tables.JuryMark, before[0], hundredths=given)
            else:
                deed.recorder.insert(
                    tables.JuryMark, candidate_id=candidate_id, criterion_id=criterion_id,
                    member_id=member_id, hundredths=given,
                )  # fmt: skip
        elif before:
            deed.recorder.delete(tables.JuryMark, before[0])
        deed.says(
            tr("{name}, {title} : {mark}", name=name, title=title, mark=text.strip() or "—"),
            "sessions",
        )
    return deed.done


def remove_member(desk: Desk, member_id: int) -> Change:
    """Take a member off the jury, with the marks that they gave.

    Raises:
        RuleBroken: somebody has taken the member off meanwhile.
    """
    return _remove(desk, tables.JuryMember, "jury_member", "name", "member_id", member_id)


def remove_criterion(desk: Desk, criterion_id: int) -> Change:
    """Judge a criterion no more; its marks go with it.

    Raises:
        RuleBroken: somebody has taken it off meanwhile.
    """
    return _remove(
        desk, tables.JuryCriterion, "jury_criterion", "title", "criterion_id", criterion_id
    )


def remove_candidate(desk: Desk, candidate_id: int) -> Change:
    """Take a candidate off the list, with their marks.

    Raises:
        RuleBroken: somebody has taken the candidate off meanwhile.
    """
    return _remove(
        desk, tables.JuryCandidate, "jury_candidate", "name", "candidate_id", candidate_id
    )


def _remove(
    desk: Desk,
    row: type[tables.JuryMember | tables.JuryCriterion | tables.JuryCandidate],
    table: str,
    called: str,
    column: str,
    number: int,
) -> Change:
    with desk.deed("juries.remove") as deed:
        found = deed.store.one(f"SELECT {called} FROM {table} WHERE id = ?", number)
        if found is None:
            raise RuleBroken(tr("Cette ligne n'existe plus."))
        marks = deed.store.rows(f"SELECT id FROM jury_mark WHERE {column} = ?", number)
        for (mark_id,) in marks:
            deed.recorder.delete(tables.JuryMark, mark_id)
        deed.recorder.delete(row, number)
        deed.says(tr("{name} retiré, avec %n note(s)", n=len(marks), name=found[0]), "sessions")
    return deed.done


def _jury(deed: Deed, session_id: int) -> str:
    session = sessions.get(deed.store, session_id)
    if session.kind is not SessionKind.JURY:
        raise RuleBroken(tr("{code} n'est pas un jury.", code=session.code))
    return session.code


def _named(name: str, known: Sequence[str]) -> str:
    called = " ".join(name.split())
    if not called:
        raise RuleBroken(tr("Donnez un nom."), field="name")
    if called.casefold() in {each.casefold() for each in known}:
        raise RuleBroken(tr("{name} y est déjà.", name=called), field="name")
    return called
