"""*Régimes par service*: which plates, how many, and for whom."""

from __future__ import annotations

from centre_desk.domain.calendar_words import long_day
from centre_desk.domain.meal_figures import DietSheet
from centre_desk.domain.people import diet_label
from centre_desk.language import Message, tr
from centre_desk.reports.names import with_language
from centre_desk.reports.page import Frame, produce
from centre_desk.reports.pen import Align
from centre_desk.reports.table import Column, Row, Table, pages, sentence_page
from centre_desk.reports.voice import Voice

TITLE = tr("Régimes par service")
COLUMNS = (
    Column(tr("Régime"), 150, bold=True),
    Column(tr("Assiettes"), 60, lines=1, align=Align.END),
    Column(None, 10),
    Column(tr("Pour qui"), lines=30),
)


def file_name(sheet: DietSheet, language: str = "fr") -> str:
    """``regimes-2027-01-11.pdf``."""
    return with_language(f"regimes-{sheet.day}", language)


def render(sheet: DietSheet, language: str) -> bytes:
    """Return the PDF; a day without a diet says so.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    rows = tuple(_rows(sheet, voice))
    frame = Frame(sheet.heading, TITLE, long_day(sheet.day), tr("de quoi se compose l'assiette"))
    if not rows:
        return produce(frame, [sentence_page(tr("Aucun régime ce jour-là."), voice)], voice)
    return produce(frame, pages(Table(COLUMNS, rows, lines=30), voice), voice)


def _rows(sheet: DietSheet, voice: Voice) -> list[Row]:
    rows = []
    for service, diets in sheet.people.items():
        rows.append(Row((voice.say(service.label),), group=True))
        for code, people in sorted(diets.items()):
            label = diet_label(code)
            said = voice.say(label) if isinstance(label, Message) else voice.data(label)
            rows.append(Row((said, str(len(people)), "", voice.names(people)), where=said))
    return rows
