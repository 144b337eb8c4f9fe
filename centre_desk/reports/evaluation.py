"""*Évaluation à chaud*: the sheet to fill in by hand, and the tally of the sheets typed in."""

from __future__ import annotations

from collections.abc import Iterable

from centre_desk.domain.calendar_words import span
from centre_desk.domain.evaluation import SCALE, STATEMENTS, SURROUNDINGS, Reached, Score, Tally
from centre_desk.domain.papers import SessionPaper
from centre_desk.language import Message, tr
from centre_desk.reports import table
from centre_desk.reports.fonts import Style
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import BOTTOM, INNER, MARGIN, TOP, Frame, Page, produce
from centre_desk.reports.pen import Align, Pen, Segment
from centre_desk.reports.table import Column, Row, Table
from centre_desk.reports.voice import Voice

TITLE, TALLY_TITLE = tr("Évaluation à chaud"), tr("Dépouillement de l'évaluation")
STEP = 46.0
"""Width of a step of the scale, in points."""
LINE, BOX = 25.0, 11.0


def file_name(paper: SessionPaper, language: str = "fr") -> str:
    """``evaluation-MGT-031.pdf``."""
    return with_language(f"evaluation-{slug(paper.code)}", language)


def tally_name(tally: Tally, language: str = "fr") -> str:
    """``evaluation-bilan-MGT-031.pdf``."""
    return with_language(f"evaluation-bilan-{slug(tally.paper.code)}", language)


def render(paper: SessionPaper, language: str) -> bytes:
    """Return the PDF of the blank sheet, one page, to be copied for everybody.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    subtitle = tr("{title}", title=voice.title(paper))
    page = Page(lambda pen: _sheet(pen, voice), subtitle)
    return produce(_frame(paper, TITLE), [page], voice)


def render_tally(tally: Tally, language: str) -> bytes:
    """Return the PDF of what the sheets say together.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    frame = _frame(tally.paper, TALLY_TITLE)
    subtitle = tr("{title}", title=voice.title(tally.paper))
    if not tally.sheets:
        nothing = tr("Aucune fiche n'est encore saisie.")
        return produce(frame, [table.sentence_page(nothing, voice, subtitle)], voice)
    steps = tuple(Column(tr("{step}", step=step), 34, align=Align.END) for step in SCALE)
    lines = [
        _row(said, score, voice) for said, score in zip(STATEMENTS, tally.statements, strict=True)
    ]
    lines.append(Row((voice.say(tr("Séjour")),), group=True))
    lines += [_row(said, tally.surroundings[name], voice) for name, said in SURROUNDINGS.items()]
    if tally.comments:
        lines.append(Row((voice.say(tr("Commentaires")),), group=True))
        lines += [
            Row((voice.data(comment), *[""] * 7), where=str(number))
            for number, comment in enumerate(tally.comments, 1)
        ]
    intro = tr(
        "Fiches : {sheets} sur {people} · objectifs atteints : oui {yes}, en partie {partly}, "
        "non {no}",
        sheets=tally.sheets, people=len(tally.paper.participants),
        yes=tally.reached[Reached.YES], partly=tally.reached[Reached.PARTLY],
        no=tally.reached[Reached.NO],
    )  # fmt: skip
    columns = (
        Column(tr("Affirmation"), lines=6),
        *steps,
        Column(tr("Réponses"), 50, align=Align.END),
        Column(tr("Moyenne"), 50, align=Align.END),
    )
    made = table.pages(Table(columns, tuple(lines), lines=6), voice, intro=intro, subtitle=subtitle)
    return produce(frame, made, voice)


def _frame(paper: SessionPaper, title: Message) -> Frame:
    return Frame(
        paper.heading, title, span(paper.first_day, paper.last_day), tr("{code}", code=paper.code)
    )


def _row(said: Message, score: Score, voice: Voice) -> Row:
    average = score.average
    mean = voice.say(tr("{mean}", mean=average)) if average is not None else "—"
    counts = (str(count) if count else "—" for count in score.counts)
    return Row((voice.say(said), *counts, str(score.answers), mean))


def _sheet(pen: Pen, voice: Voice) -> None:
    intro = tr(
        "Cette fiche est anonyme. Cochez une case par ligne, de 1 (pas du tout d'accord) à "
        "5 (tout à fait d'accord)."
    )
    pen.fitted(MARGIN, TOP + 10, INNER, voice.say(intro), 9.5)
    y = _scale(pen, TOP + 22, STATEMENTS, voice)
    pen.words(MARGIN, y + 22, voice.say(tr("Votre séjour, de 1 à 5")), 10, style=Style.BOLD)
    y = _scale(pen, y + 26, SURROUNDINGS.values(), voice)
    y = _reached(pen, y + 22, voice)
    pen.words(MARGIN, y + 26, voice.say(tr("Commentaires")), 10, style=Style.BOLD)
    y += 52
    rules: list[Segment] = []
    while y < BOTTOM - 4:
        rules.append((MARGIN, y, MARGIN + INNER, y))
        y += 24
    pen.lines(rules, width=0.5, grey=0.5, dash=1)


def _scale(pen: Pen, y: float, lines: Iterable[Message], voice: Voice) -> float:
    """Lines with five boxes each, under the steps of the scale; returns where they end."""
    first = MARGIN + INNER - 5 * STEP
    for step in SCALE:
        middle = first + (step - 0.5) * STEP
        pen.words(middle, y + 10, str(step), 9, style=Style.BOLD, align=Align.MIDDLE)
    y += 14
    rules: list[Segment] = [(MARGIN, y, MARGIN + INNER, y)]
    boxes: list[Segment] = []
    for said in lines:
        pen.fitted(MARGIN, y + LINE / 2 + 3.5, INNER - 5 * STEP - 8, voice.say(said), 10)
        for step in SCALE:
            boxes += _square(first + (step - 0.5) * STEP - BOX / 2, y + (LINE - BOX) / 2)
        y += LINE
        rules.append((MARGIN, y, MARGIN + INNER, y))
    pen.lines(rules, width=0.4, grey=0.7)
    pen.lines(boxes, width=0.7)
    return y


def _reached(pen: Pen, y: float, voice: Voice) -> float:
    asked = voice.say(tr("Avez-vous atteint vos objectifs ?"))
    pen.fitted(MARGIN, y + 9, INNER - 5 * STEP - 8, asked, 10, style=Style.BOLD)
    boxes: list[Segment] = []
    for place, answer in enumerate(Reached):
        x = MARGIN + INNER - 5 * STEP + place * STEP * 1.7
        boxes += _square(x, y)
        pen.fitted(x + BOX + 5, y + 9, STEP * 1.7 - BOX - 8, voice.say(answer.label), 10)
    pen.lines(boxes, width=0.7)
    return y + BOX


def _square(x: float, y: float) -> list[Segment]:
    return [
        (x, y, x + BOX, y),
        (x, y + BOX, x + BOX, y + BOX),
        (x, y, x, y + BOX),
        (x + BOX, y, x + BOX, y + BOX),
    ]
