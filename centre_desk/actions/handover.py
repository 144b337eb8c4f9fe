"""Hand the deeds of a shift out as a workbook or a csv file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from centre_desk.actions.exports import save_table
from centre_desk.language import catalogue, tr
from centre_desk.queries.handover import HandoverLine


def write(path: Path, lines: Sequence[HandoverLine], language: str = "fr") -> None:
    """Write *lines* to *path*, a workbook or a csv file by its ending.

    Raises:
        RuleBroken: the ending is neither ``.xlsx`` nor ``.csv``.
        StorageProblem: the file cannot be written.
    """
    words = catalogue(language)
    headings = (tr("Quand"), tr("Qui"), tr("Quoi"), tr("Annulé"))
    rows = [
        (line.at.replace(tzinfo=None, microsecond=0), line.actor, words.say(line.text), line.undone)
        for line in lines
    ]
    save_table(path, tr("Relève"), headings, rows, language)
