"""Below the rooms of the weekly sheet: counts for each night, the week's total, the legend."""

from __future__ import annotations

from collections.abc import Callable

from centre_desk.domain.sheets import NightTotals, WeeklyOccupancy
from centre_desk.domain.stays import StayState
from centre_desk.language import Message, tr
from centre_desk.reports.fonts import Style
from centre_desk.reports.page import INNER, MARGIN
from centre_desk.reports.pen import Pen
from centre_desk.reports.text import width_per_point
from centre_desk.reports.voice import Voice
from centre_desk.reports.weekly_cells import BAR, NIGHT, ROOM_COLUMN, STATE_WORDS, state_letter
from centre_desk.reports.weekly_grid import (
    ACCESSIBLE,
    FIRST_NIGHT,
    RULE,
    SHORT_SIZE,
    TAKEN,
    hatching,
)

ROW = 9.1
LEGEND = 11.0
LEGEND_SIZE = 6.4


def _share(night: NightTotals) -> Message:
    return tr("{share} %", share=round(night.occupancy * 100))


FIGURES: tuple[tuple[Message, Callable[[NightTotals], Message | int]], ...] = (
    (
        tr("Chambres"),
        lambda night: tr("{part} sur {whole}", part=night.rooms_taken, whole=night.rooms),
    ),
    (
        tr("Lits pris"),
        lambda night: tr("{part} sur {whole}", part=night.beds_taken, whole=night.beds),
    ),
    (tr("Libres"), lambda night: night.beds_free),
    (tr("Bloqués"), lambda night: night.beds_blocked),
    (tr("Taux"), _share),
    (tr("Arrivées"), lambda night: night.arrivals),
    (tr("Départs"), lambda night: night.departures),
)
HEIGHT = ROW * len(FIGURES) + 18.0
"""Of the counts and the week's line together, in points."""


def week_line(totals: tuple[NightTotals, ...]) -> Message:
    """The week in one line: nights sold, average share of the beds in service, movements."""
    sold = sum(night.beds_taken for night in totals)
    in_service = sum(night.beds - night.beds_blocked for night in totals)
    return tr(
        "Semaine — nuitées vendues : {sold} sur {whole} · taux moyen : {share} % · "
        "arrivées : {arrivals} · départs : {departures}",
        sold=sold,
        whole=in_service,
        share=round(100 * sold / in_service) if in_service else 0,
        arrivals=sum(night.arrivals for night in totals),
        departures=sum(night.departures for night in totals),
    )


def totals(pen: Pen, y: float, sheet: WeeklyOccupancy, voice: Voice) -> float:
    """Print the counts of the whole house from *y* down and return where they end."""
    y += 2
    top = y
    for label, figure in FIGURES:
        low = y + ROW - 2.2
        room = ROOM_COLUMN - 2.5
        pen.fitted(MARGIN + 1.5, low, room, voice.say(label), 6.8, style=Style.CONDENSED)
        for index, night in enumerate(sheet.totals):
            value = figure(night)
            text = voice.say(value if isinstance(value, Message) else tr("{count}", count=value))
            pen.words(FIRST_NIGHT + index * NIGHT + 2.8, low, text, 7.2, style=Style.BOLD)
        y += ROW
    rules = [(MARGIN, top + row * ROW, MARGIN + INNER, top + row * ROW) for row in range(1, 7)]
    columns = [FIRST_NIGHT + night * NIGHT for night in range(7)]
    pen.lines([*rules, *((x, top, x, y) for x in columns)], width=0.4, grey=RULE)
    pen.lines([(MARGIN, y, MARGIN + INNER, y)], width=0.9)
    pen.fitted(
        MARGIN + 1.5, y + 10, INNER - 3, voice.say(week_line(sheet.totals)), 8, style=Style.BOLD
    )
    return y + 16


def legend(pen: Pen, y: float, voice: Voice) -> None:
    """Explain the marks, with the marks themselves, on one line."""
    entries: list[tuple[float, Message, Callable[[float], None]]] = [
        (4.5, tr("arrive ce jour"), lambda x: pen.box(x, y + 1.6, BAR, 7.6, 0)),
        (6.5, tr("part le lendemain"), lambda x: pen.corner(x + 4, y + 8.5, 3.4)),
        (16, tr("lit pris"), lambda x: pen.box(x, y + 1.6, 13, 7.6, TAKEN)),
        (16, tr("option"), lambda x: _dashes(pen, x, y + 2)),
        (16, tr("bloqué"), lambda x: pen.lines(hatching(x, y + 1.6, 13, 7.6), width=0.35)),
        *(
            (7, STATE_WORDS[state], _letter(pen, y + 8, state_letter(state, voice)))
            for state in (StayState.IN_HOUSE, StayState.LEFT)
        ),
        (13, tr("chambre accessible"), lambda x: _short(pen, x, y + 8, voice)),
        (0, tr("code de session : 1er ou 2e soir"), lambda _: None),
    ]
    texts = [voice.say(text) for _, text, _ in entries]
    swatches = sum(swatch for swatch, _, _ in entries)
    wide = sum(width_per_point(text) for text in texts)
    gap = 8.0
    size = min(LEGEND_SIZE, (INNER - 3 - swatches - gap * len(entries)) / wide)
    x = MARGIN + 1.5
    for (swatch, _, draw), text in zip(entries, texts, strict=True):
        draw(x)
        pen.words(x + swatch, y + 8, text, size)
        x += swatch + width_per_point(text) * size + gap


def _dashes(pen: Pen, x: float, y: float) -> None:
    edges = [(x, y, x + 13, y), (x, y + 7, x + 13, y + 7)]
    edges += [(x, y, x, y + 7), (x + 13, y, x + 13, y + 7)]
    pen.lines(edges, width=0.6, grey=0.1, dash=1.8)


def _letter(pen: Pen, y: float, letter: str) -> Callable[[float], None]:
    return lambda x: pen.words(x, y, letter, LEGEND_SIZE, style=Style.BOLD)


def _short(pen: Pen, x: float, y: float, voice: Voice) -> None:
    pen.fitted(x, y, 11, voice.say(ACCESSIBLE), SHORT_SIZE, style=Style.CONDENSED)
