"""*Bilan JFP*: a page of figures and charts, then every breakdown line by line, on its side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from centre_desk.domain.jfp import Balance, Dimension, Figures, written
from centre_desk.domain.sheets import Heading
from centre_desk.language import NARROW_SPACE, Message, tr
from centre_desk.reports.jfp_charts import NOTHING, draw, percent, said
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import LANDSCAPE, Frame, Page, produce
from centre_desk.reports.pen import Align
from centre_desk.reports.table import Column, Row, Table, pages
from centre_desk.reports.voice import Voice

TITLE = tr("Bilan JFP")


@dataclass(frozen=True, slots=True)
class _Figure:
    """A column of figures: its head, its width in points, what it says of a line."""

    title: Message
    width: float
    say: Callable[[Figures, bool], str]
    bold: bool = False


def _target(figures: Figures, _: bool) -> str:
    return NOTHING if figures.target is None else written(figures.target)


def _planned(figures: Figures, people: bool) -> str:
    # Seats are planned for sessions; people have some only where there are quotas.
    return NOTHING if people and not figures.planned.total else written(figures.planned.total)


def _sessions(figures: Figures, people: bool) -> str:
    return NOTHING if people and not figures.people else _count(figures.sessions)


FIGURES = (
    _Figure(tr("Objectif"), 56, _target),
    _Figure(tr("Prévus"), 56, _planned),
    _Figure(tr("Inscrits"), 52, lambda f, _: written(f.enrolled.total)),
    _Figure(tr("Réalisés"), 56, lambda f, _: written(f.realised.total), bold=True),
    _Figure(tr("dont sur place"), 66, lambda f, _: written(f.realised.on_site)),
    _Figure(tr("dont à distance"), 70, lambda f, _: written(f.realised.distance)),
    _Figure(tr("À venir"), 56, lambda f, _: written(f.coming.total)),
    _Figure(tr("Atteint"), 44, lambda f, _: percent(f.reached)),
    _Figure(tr("Personnes"), 52, lambda f, _: _count(f.people)),
    _Figure(tr("Sessions"), 48, _sessions),
    # How full sessions are cannot be told by who sits in them.
    _Figure(tr("Remplissage"), 58, lambda f, people: NOTHING if people else percent(f.fill)),
    _Figure(tr("Absence"), 46, lambda f, _: percent(f.absence)),
)
COLUMNS = (
    Column(None),
    *(
        Column(figure.title, figure.width, lines=1, bold=figure.bold, align=Align.END)
        for figure in FIGURES
    ),
)


def file_name(balance: Balance, language: str = "fr") -> str:
    """``bilan-jfp-2026-2027.pdf``."""
    return with_language(f"bilan-jfp-{slug(balance.year)}", language)


def render(balance: Balance, heading: Heading, language: str) -> bytes:
    """Return the PDF of the balance of a year.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    frame = Frame(
        heading,
        TITLE,
        tr("{year}", year=balance.year),
        tr(
            "du {first} au {last}, au {today}",
            first=balance.first_day, last=balance.last_day, today=balance.today,
        ),
        LANDSCAPE,
    )  # fmt: skip
    table = Table(COLUMNS, tuple(_rows(balance, voice)), row_height=14.5, paper=LANDSCAPE)
    intro = tr(
        "En JFP : une demi-journée suivie en vaut un demi. L'autoformation, les formateurs, les "
        "événements et les jurys ne comptent pas."
    )
    first = Page(lambda pen: draw(pen, balance, voice))
    return produce(frame, [first, *pages(table, voice, intro=intro)], voice)


def _rows(balance: Balance, voice: Voice) -> list[Row]:
    rows = [_row(voice.say(tr("Total")), balance.total, people=False, bold=True)]
    for dimension in Dimension:
        lines, by = balance.by[dimension], voice.say(dimension.label)
        if lines:
            rows.append(Row((by,), group=True))
        rows += [
            _row(said(line, voice), line.figures, people=dimension.of_people, where=by)
            for line in lines
        ]
    return rows


def _row(name: str, figures: Figures, *, people: bool, where: str = "", bold: bool = False) -> Row:
    return Row((name, *(each.say(figures, people) for each in FIGURES)), where=where, bold=bold)


def _count(number: int) -> str:
    return f"{number:,}".replace(",", NARROW_SPACE)
