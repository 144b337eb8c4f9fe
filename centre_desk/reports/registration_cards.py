"""*Bulletins individuels d'hébergement*: French and Arabic side by side, two cards to a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from centre_desk.domain.calendar_words import long_day
from centre_desk.domain.sheets import Heading, RegistrationCard, RegistrationCards
from centre_desk.language import tr
from centre_desk.reports import full_texts
from centre_desk.reports.card_fields import Choice, Field, rows
from centre_desk.reports.fonts import Style
from centre_desk.reports.full_texts import FullText
from centre_desk.reports.names import with_language
from centre_desk.reports.page import HEIGHT, INNER, MARGIN, WIDTH, footer, mark, start
from centre_desk.reports.pen import Pen, Segment
from centre_desk.reports.text import Fitted, clean, fit, width_per_point, wrap
from centre_desk.reports.voice import Voice

TITLE = tr("Bulletin individuel d'hébergement")
NOTICE = tr(
    "Ces renseignements servent à votre hébergement et, lorsqu'elle est exigée, à la déclaration "
    "des personnes hébergées. Ils ne sont communiqués qu'aux personnes habilitées. Conformément à "
    "la loi n° {law}, vous pouvez y accéder, les faire rectifier et, pour un motif légitime, vous "
    "opposer à leur traitement, en vous adressant à l'accueil du centre.",
    law="09-08",
)
NOBODY = tr("Aucun bulletin : personne n'arrive ce jour.")
HALF = HEIGHT / 2
FIELDS_TOP = 50.0
LINE, LAST_LINE = 33.5, 50.0
"""Height of a line of the card, in points: room to write by hand, and more to sign."""
LABEL, WRITTEN, CHOICE, SMALL = 7.2, 10.5, 8.6, 6.3
GUTTER = 16.0
BOX = 7.5


@dataclass(frozen=True, slots=True)
class Desk:
    """Both languages of one page: each with its voice and a pen that runs its way."""

    french: Voice
    arabic: Voice
    left: Pen
    right: Pen


def file_name(sheet: RegistrationCards, language: str = "fr") -> str:
    """``bulletins-2027-01-11.pdf``; the same in every language, since the cards are bilingual."""
    del language
    return with_language(f"bulletins-{sheet.day}", "fr")


def render(sheet: RegistrationCards, language: str = "fr") -> bytes:
    """Return the PDF of the cards, always in French and Arabic, whatever *language* is."""
    del language
    french, arabic = Voice("fr"), Voice("ar")
    buffer = BytesIO()
    canvas = start(buffer, sheet.heading, TITLE, long_day(sheet.day), french)
    pairs = [sheet.cards[at : at + 2] for at in range(0, len(sheet.cards), 2)] or [()]
    for number, pair in enumerate(pairs, 1):
        left, right = (Pen(canvas, WIDTH, HEIGHT, mirrored) for mirrored in (False, True))
        desk = Desk(french, arabic, left, right)
        for index, card in enumerate(pair):
            _card(desk, index * HALF, sheet.heading, card)
        if len(pair) > 1:
            left.lines([(MARGIN, HALF, MARGIN + INNER, HALF)], width=0.5, grey=0.4, dash=3)
            left.words(MARGIN + 6, HALF + 3.2, "✂", 9)
        if not pair:
            left.words(MARGIN, 60, french.say(NOBODY), 12)
        footer(left, sheet.heading, number, len(pairs), french)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _card(desk: Desk, y: float, heading: Heading, card: RegistrationCard) -> None:
    _title(desk, y, heading)
    lines = rows(card)
    listed = full_texts.arrange(_cut_texts(desk, lines))
    # What must be listed below takes its room from the line to sign on, then from the others.
    wanted = max(0.0, full_texts.height(listed) - 8)
    last = min(wanted, LAST_LINE - LINE)
    other = (wanted - last) / len(lines)
    top = y + FIELDS_TOP
    for line in lines:
        height = (LAST_LINE - last if line is lines[-1] else LINE) - other
        for index, field in enumerate(line):
            width = _width(line)
            _field(desk, field, (MARGIN + index * (width + GUTTER), top, width, height))
        top += height
    end = _notice(desk, top + 10)
    full_texts.draw(desk.left, end - 4, listed, desk.french)


def _width(line: tuple[Field, ...]) -> float:
    return (INNER - GUTTER * (len(line) - 1)) / len(line)


def _cut_texts(desk: Desk, lines: Sequence[tuple[Field, ...]]) -> list[FullText]:
    return [
        FullText(desk.french.say(field.label), desk.french.data(text))
        for line in lines
        for field in line
        for text, found in zip(
            (field.value, field.value_ar), _values(desk, field, _width(line)), strict=True
        )
        if found.cut
    ]


def _title(desk: Desk, y: float, heading: Heading) -> None:
    taken = mark(desk.left, heading, MARGIN, y + 16, 22)
    desk.left.fitted(
        MARGIN + taken, y + 27, INNER * 0.46 - taken, desk.french.say(TITLE), 11.5, style=Style.BOLD
    )
    desk.left.fitted(
        MARGIN + taken, y + 37.5, INNER * 0.5 - taken, desk.french.data(heading.centre), 7.6
    )
    desk.right.fitted(MARGIN, y + 27, INNER * 0.42, desk.arabic.say(TITLE), 12.5, style=Style.BOLD)
    desk.right.fitted(MARGIN, y + 37.5, INNER * 0.42, desk.arabic.data(heading.centre_ar), 8)
    desk.left.lines([(MARGIN, y + 44, MARGIN + INNER, y + 44)], width=0.9)


def _field(desk: Desk, field: Field, area: tuple[float, float, float, float]) -> None:
    """Draw one field in its area (x, y, width, height)."""
    x, y, width, height = area
    edge = WIDTH - x - width
    desk.left.fitted(x, y + 8, width / 2, desk.french.say(field.label), LABEL)
    desk.right.fitted(edge, y + 8, width / 2 - 4, desk.arabic.say(field.label), LABEL + 0.8)
    low = y + height - 5
    if field.choices:
        _boxes(desk, field.choices, x, low - 3, width)
        return
    desk.left.lines([(x, low, x + width, low)], width=0.6, grey=0.35, dash=1)
    french, arabic = _values(desk, field, width)
    for pen, start_at, found in ((desk.left, x, french), (desk.right, edge, arabic)):
        for index, text in enumerate(reversed(found.lines)):
            pen.words(start_at, low - 3.6 - index * (found.size + 0.8), text, found.size)


def _values(desk: Desk, field: Field, width: float) -> tuple[Fitted, Fitted]:
    """The value in each script, on the dotted line they share."""
    room = width / 2 - 6 if field.value and field.value_ar else width
    french = _written(desk.french.data(field.value), room)
    return french, _written(desk.arabic.data(field.value_ar), room)


def _written(text: str, room: float) -> Fitted:
    """Fit a value on its dotted line, or in the smallest letters on two."""
    one = fit(text, room, WRITTEN)
    if not one.cut:
        return one
    lines = wrap(clean(text), room / one.size)
    if len(lines) == 2:
        return Fitted(tuple(lines), one.size, 1.0, False)
    return one


def _boxes(desk: Desk, choices: Sequence[Choice], x: float, low: float, width: float) -> None:
    """Print the boxes in equal steps, each with its word in both languages."""
    step = width / len(choices)
    squares: list[Segment] = []
    ticks: list[Segment] = []
    for index, choice in enumerate(choices):
        at, up = x + index * step, low - BOX + 1
        down, end = up + BOX, at + BOX
        squares += [(at, up, end, up), (at, down, end, down), (at, up, at, down)]
        squares.append((end, up, end, down))
        if choice.ticked:
            ticks += [(at + 1.5, up + 4, at + 3.2, down - 1.4), (at + 3.2, down - 1.4, end, up - 1)]
        word = desk.french.say(choice.label)
        desk.left.words(end + 4, low, word, CHOICE)
        beside = end + 10 + width_per_point(word) * CHOICE
        desk.left.fitted(beside, low, at + step - beside, desk.arabic.say(choice.label), CHOICE)
    desk.left.lines(squares, width=0.6)
    desk.left.lines(ticks, width=1.3)


def _notice(desk: Desk, y: float) -> float:
    """Say what the data are for (law 09-08), French on the left, Arabic on the right."""
    column = (INNER - GUTTER) / 2
    ends = []
    for voice, pen, size in (
        (desk.french, desk.left, SMALL),
        (desk.arabic, desk.right, SMALL + 0.6),
    ):
        low = y
        for line in wrap(voice.say(NOTICE), column / size):
            pen.words(MARGIN, low, line, size)
            low += size * 1.28
        ends.append(low)
    return max(ends)
