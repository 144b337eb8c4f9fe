"""The texts of letters as they are now, and as they were."""

from __future__ import annotations

from centre_desk.desk import Desk
from centre_desk.domain.document_texts import KINDS, TextVersion
from centre_desk.language import catalogue
from centre_desk.storage import document_texts


def versions(desk: Desk, kind: str, language: str) -> tuple[TextVersion, ...]:
    """Every version of a text, the one in force first, the program's own last.

    Raises:
        KeyError: no such kind or language.
    """
    usual = TextVersion(0, catalogue(language).text(KINDS[kind].usual.source))
    return (*document_texts.versions(desk.store, desk.centre_id, kind, language), usual)


def body(desk: Desk, kind: str, language: str) -> str:
    """The text in force.

    Raises:
        KeyError: no such kind or language.
    """
    return versions(desk, kind, language)[0].body
