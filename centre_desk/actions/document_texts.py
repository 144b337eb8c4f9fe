"""Rewrite the text of a letter; every version is kept."""

from __future__ import annotations

from centre_desk.desk import Change, Desk
from centre_desk.domain.document_texts import KINDS, check
from centre_desk.errors import RuleBroken
from centre_desk.language import tr
from centre_desk.storage import document_texts, tables


def write(desk: Desk, kind: str, language: str, body: str) -> Change:
    """Put a new version of a text in force; an older one is taken up again by writing it anew.

    Raises:
        RuleBroken: see :func:`centre_desk.domain.document_texts.check`; or nothing is new in it.
        KeyError: no such kind.
    """
    text = check(kind, body)
    with desk.deed("document_texts.write") as deed:
        before = document_texts.versions(deed.store, deed.centre_id, kind, language)
        if before and before[0].body == text:
            raise RuleBroken(tr("Ce texte est déjà celui en vigueur."), field="body")
        number = before[0].number + 1 if before else 1
        deed.recorder.insert(
            tables.DocumentText, kind=kind, language=language, version=number, body=text,
            written_on=deed.today, written_by=desk.actor,
        )  # fmt: skip
        deed.says(
            tr("Texte « {title} » : version {number}", title=KINDS[kind].title, number=number),
            "settings",
        )
    return deed.done
