"""Type in the evaluation sheets of a session."""

from __future__ import annotations

from centre_desk.desk import Change, Desk
from centre_desk.domain.evaluation import Answers
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import evaluations, tables


def write(desk: Desk, session_id: int, answers: Answers, number: int | None = None) -> Change:
    """Keep one sheet: a new one, or the corrected one of that *number*.

    Returns:
        The change; ``result`` holds the sheet's number.

    Raises:
        RuleBroken: nothing was answered, or there is no sheet of that number.
    """
    if answers.blank:
        raise RuleBroken(tr("La fiche est vide : répondez au moins à une ligne."))
    with desk.deed("evaluations.write") as deed:
        deed.session_id = session_id
        row = deed.store.one("SELECT code FROM session WHERE id = ?", session_id)
        code = row[0] if row else ""
        kept = {"answers": evaluations.written(answers), "comment": answers.comment}
        if number is None:
            last = deed.store.one(
                "SELECT coalesce(max(number), 0) FROM evaluation WHERE session_id = ?", session_id
            )
            number = (last[0] if last else 0) + 1
            deed.recorder.insert(tables.Evaluation, session_id=session_id, number=number, **kept)
        else:
            found = deed.store.one(
                "SELECT id FROM evaluation WHERE session_id = ? AND number = ?", session_id, number
            )
            if found is None:
                raise RuleBroken(tr("Il n'y a pas de fiche n° {number}.", number=number))
            deed.recorder.update(tables.Evaluation, found[0], **kept)
        deed.says(
            tr("{code} : fiche d'évaluation n° {number} saisie", code=code, number=number),
            "sessions", result=(number,),
        )  # fmt: skip
    return deed.done


def remove(desk: Desk, session_id: int, number: int) -> Change:
    """Take back a sheet that was typed in by mistake.

    Raises:
        RuleBroken: there is no sheet of that number.
    """
    with desk.deed("evaluations.remove") as deed:
        found = deed.store.one(
            "SELECT e.id, t.code FROM evaluation e JOIN session t ON t.id = e.session_id "
            "WHERE e.session_id = ? AND e.number = ?",
            session_id,
            number,
        )
        if found is None:
            raise RuleBroken(tr("Il n'y a pas de fiche n° {number}.", number=number))
        deed.recorder.delete(tables.Evaluation, found[0])
        deed.says(
            tr("{code} : fiche d'évaluation n° {number} retirée", code=found[1], number=number),
            "sessions",
        )
    return deed.done
