"""The first page of the *bilan JFP*: the year's figures, its months, its directions.

Told apart without colour: planned is an outline, enrolled or coming is hatched, realised is full.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from centre_desk.domain.calendar_words import month as month_word
from centre_desk.domain.charts import nice_step
from centre_desk.domain.jfp import HALF_DAYS, Balance, Dimension, Figures, Line, written
from centre_desk.domain.sheets import Name
from centre_desk.language import NARROW_SPACE, Message, tr
from centre_desk.reports.fonts import Style
from centre_desk.reports.page import LANDSCAPE, MARGIN, TOP
from centre_desk.reports.pen import Align, Pen, Segment
from centre_desk.reports.text import width_per_point
from centre_desk.reports.voice import Voice
from centre_desk.reports.weekly_grid import hatching

BOXES = 58.0
"""Height of the boxes of figures, in points."""
CHART_TOP = TOP + BOXES + 40
CHART_BOTTOM = LANDSCAPE.bottom - 34
MONTHS_WIDTH = LANDSCAPE.inner * 0.58
AXIS = 40.0
"""Room for the numbers beside the months."""
SIDE_START = MARGIN + MONTHS_WIDTH + 26
SIDE_WIDTH = LANDSCAPE.inner - MONTHS_WIDTH - 26
REALISED, GRID, PAPER = 0.2, 0.75, 1.0
MOST_LINES = 14
NOTHING = "—"


def draw(pen: Pen, balance: Balance, voice: Voice) -> None:
    """Fill the page."""
    _figures(pen, balance.total, voice)
    _title(pen, MARGIN, MONTHS_WIDTH, tr("Par mois, en JFP"), voice)
    _months(pen, balance, voice)
    fills = ((_empty, tr("prévus")), (_hatched, tr("inscrits")), (_full, tr("réalisés")))
    _legend(pen, MARGIN + AXIS, fills, voice)
    directions = [line for line in balance.by[Dimension.DIRECTION] if line.key is not None]
    if directions:
        _directions(pen, directions, voice)


def _figures(pen: Pen, total: Figures, voice: Voice) -> None:
    boxes = [
        (
            tr("Objectif"),
            NOTHING if total.target is None else written(total.target),
            tr("atteint à {share}", share=percent(total.reached)),
        ),
        (
            tr("Prévus"),
            written(total.planned.total),
            tr("places prises : {share}", share=percent(total.fill)),
        ),
        (
            tr("Inscrits"),
            written(total.enrolled.total),
            tr("personnes : {people} · sessions : {n}", people=total.people, n=total.sessions),
        ),
        (
            tr("Réalisés"),
            written(total.realised.total),
            tr(
                "sur place {on_site} · à distance {distance}",
                on_site=written(total.realised.on_site), distance=written(total.realised.distance),
            ),
        ),
        (
            tr("Attendus"),
            written(total.expected.total),
            tr(
                "dont à venir {coming} · absence {share}",
                coming=written(total.coming.total), share=percent(total.absence),
            ),
        ),
    ]  # fmt: skip
    gap = 10.0
    width = (LANDSCAPE.inner - gap * (len(boxes) - 1)) / len(boxes)
    for index, (label, value, below) in enumerate(boxes):
        x, y = MARGIN + index * (width + gap), TOP + 4
        pen.lines(_outline(x, y, width, BOXES), width=0.7)
        room = width - 16
        pen.fitted(x + 8, y + 14, room, voice.say(label), 8.5)
        pen.fitted(x + 8, y + 36, room, value, 19, style=Style.BOLD)
        pen.fitted(x + 8, y + 50, room, voice.say(below), 7.6)


def said(line: Line, voice: Voice) -> str:
    """The name of a line in the language of the sheet."""
    return voice.say(line.name) if isinstance(line.name, Message) else voice.name(Name(*line.name))


def percent(share: float | None) -> str:
    """``78 %``, or a dash where there is nothing to share."""
    return NOTHING if share is None else f"{100 * share:.0f}{NARROW_SPACE}%"


def _title(pen: Pen, x: float, width: float, title: Message, voice: Voice) -> None:
    pen.fitted(x, CHART_TOP - 12, width, voice.say(title), 10.5, style=Style.BOLD)


def _months(pen: Pen, balance: Balance, voice: Voice) -> None:
    known = {line.key: line.figures for line in balance.by[Dimension.MONTH]}
    months = _every_month(balance.first_day, balance.last_day)
    figures = [known.get(f"{month:%Y-%m}", Figures()) for month in months]
    most = max(max(f.planned.total, f.enrolled.total, f.realised.total) for f in figures)
    step = nice_step(most / HALF_DAYS)
    top = step * -(-most // int(step * HALF_DAYS)) or step
    scale = (CHART_BOTTOM - CHART_TOP) / (top * HALF_DAYS)
    _axis(pen, step, top, scale)
    wide = (MONTHS_WIDTH - AXIS) / len(months)
    for index, (month, each) in enumerate(zip(months, figures, strict=True)):
        x = MARGIN + AXIS + index * wide
        bar = wide * 0.26
        for place, (value, fill) in enumerate(
            (
                (each.planned.total, _empty),
                (each.enrolled.total, _hatched),
                (each.realised.total, _full),
            )
        ):
            if value > 0:
                tall = value * scale
                fill(pen, x + wide * 0.11 + place * bar, CHART_BOTTOM - tall, bar - 1, tall)
        pen.fitted(
            x + wide / 2, CHART_BOTTOM + 11, wide - 2, voice.say(month_word(month)), 7,
            align=Align.MIDDLE,
        )  # fmt: skip


def _axis(pen: Pen, step: float, top: float, scale: float) -> None:
    rules: list[Segment] = []
    value = 0.0
    while value <= top:
        y = CHART_BOTTOM - value * HALF_DAYS * scale
        rules.append((MARGIN + AXIS, y, MARGIN + MONTHS_WIDTH, y))
        label = f"{value:,.0f}".replace(",", NARROW_SPACE)
        pen.words(MARGIN + AXIS - 5, y + 2.5, label, 7.5, align=Align.END)
        value += step
    pen.lines(rules[1:], width=0.4, grey=GRID)
    pen.lines(rules[:1], width=0.9)


def _every_month(first: date, last: date) -> list[date]:
    months, day = [], first.replace(day=1)
    while day <= last:
        months.append(day)
        day = day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1)
    return months


def _outline(x: float, y: float, width: float, height: float) -> list[Segment]:
    low, end = y + height, x + width
    return [(x, y, end, y), (x, low, end, low), (x, y, x, low), (end, y, end, low)]


Fill = Callable[[Pen, float, float, float, float], None]


def _empty(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    pen.box(x, y, width, height, PAPER)
    pen.lines(_outline(x, y, width, height), width=0.7)


def _hatched(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    pen.box(x, y, width, height, PAPER)
    pen.lines([*_outline(x, y, width, height), *hatching(x, y, width, height, 3)], width=0.5)


def _full(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    pen.box(x, y, width, height, REALISED)


def _legend(pen: Pen, x: float, entries: Sequence[tuple[Fill, Message]], voice: Voice) -> float:
    """Explain the fills from *x* on and return where that ends."""
    y = LANDSCAPE.bottom - 10
    for fill, words in entries:
        fill(pen, x, y - 6.5, 13, 7)
        text = voice.say(words)
        pen.words(x + 18, y, text, 8)
        x += 18 + width_per_point(text) * 8 + 18
    return x


def _directions(pen: Pen, lines: Sequence[Line], voice: Voice) -> None:
    """Realised in full, coming hatched after it, the target a mark across."""
    shown = lines[:MOST_LINES]
    title = tr("Par direction régionale, en JFP")
    if len(shown) < len(lines):
        title = tr("Par direction régionale, les {n} premières, en JFP", n=len(shown))
    _title(pen, SIDE_START, SIDE_WIDTH, title, voice)
    most = max(max(line.figures.expected.total, line.figures.target or 0) for line in shown) or 1
    room = min((CHART_BOTTOM - CHART_TOP) / len(shown), 40)
    marks: list[Segment] = []
    for index, line in enumerate(shown):
        y, figures = CHART_TOP + index * room, line.figures
        pen.fitted(SIDE_START, y + room * 0.42, SIDE_WIDTH * 0.62, said(line, voice), 8)
        value = written(figures.realised.total)
        if figures.target is not None:
            value = f"{value} / {written(figures.target)}"
        pen.fitted(
            SIDE_START + SIDE_WIDTH, y + room * 0.42, SIDE_WIDTH * 0.36, value, 8,
            style=Style.BOLD, align=Align.END,
        )  # fmt: skip
        top, tall = y + room * 0.52, room * 0.3
        done = max(figures.realised.total, 0) / most * SIDE_WIDTH
        if done:
            _full(pen, SIDE_START, top, done, tall)
        if figures.coming.total:
            _hatched(pen, SIDE_START + done, top, figures.coming.total / most * SIDE_WIDTH, tall)
        if figures.target:
            at = SIDE_START + figures.target / most * SIDE_WIDTH
            marks.append((at, top - 2, at, top + tall + 2))
    pen.lines(marks, width=1.6)
    x = _legend(pen, SIDE_START, ((_full, tr("réalisés")), (_hatched, tr("à venir"))), voice)
    y = LANDSCAPE.bottom - 10
    pen.lines([(x + 3, y - 8, x + 3, y + 2)], width=1.6)
    pen.words(x + 10, y, voice.say(tr("objectif")), 8)
