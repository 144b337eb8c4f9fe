"""*Tickets repas*: ten a page, with the lines to cut along and the QR that the door reads."""

from __future__ import annotations

from io import BytesIO

from centre_desk.domain.calendar_words import long_day
from centre_desk.domain.meal_figures import PaperTicket, TicketSheet
from centre_desk.language import tr
from centre_desk.reports.badges import CARD, crop_marks
from centre_desk.reports.fonts import Style
from centre_desk.reports.names import with_language
from centre_desk.reports.page import HEIGHT, MM, WIDTH, centre_name, mark, start
from centre_desk.reports.pen import Pen
from centre_desk.reports.text import fit
from centre_desk.reports.voice import Voice

TITLE = tr("Tickets repas")
EDGE = 4.5 * MM
CODE = 19 * MM


def file_name(sheet: TicketSheet, language: str = "fr") -> str:
    """``tickets-2027-01-11.pdf``."""
    return with_language(f"tickets-{sheet.day}", language)


def render(sheet: TicketSheet, language: str) -> bytes:
    """Return the PDF.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    buffer = BytesIO()
    canvas = start(buffer, sheet.heading, TITLE, long_day(sheet.day), voice)
    pen = Pen(canvas, WIDTH, HEIGHT, voice.right_to_left)
    each = CARD.columns * CARD.rows
    for begin in range(0, len(sheet.tickets), each):
        crop_marks(pen, CARD)
        for place, ticket in enumerate(sheet.tickets[begin : begin + each]):
            row, column = divmod(place, CARD.columns)
            at = CARD.left + column * CARD.width, CARD.top + row * CARD.height
            _ticket(pen, sheet, ticket, at, voice)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _ticket(
    pen: Pen, sheet: TicketSheet, ticket: PaperTicket, at: tuple[float, float], voice: Voice
) -> None:
    x, y = at[0] + EDGE, at[1] + EDGE
    room = CARD.width - 2 * EDGE
    bottom, beside = at[1] + CARD.height - EDGE, room - CODE - 2 * MM
    taken = mark(pen, sheet.heading, x, y, 6 * MM)
    pen.fitted(x + taken, y + 4.4 * MM, room - taken, centre_name(sheet.heading, voice), 8)
    name = fit(voice.name(ticket.name), room, 13, style=Style.BOLD, lines=2)
    low = y + 13 * MM
    for line in name.lines:
        pen.words(x, low, line, name.size, style=Style.BOLD)
        low += name.size * 1.2
    if ticket.about:
        pen.fitted(x, low, beside, voice.data(ticket.about), 9)
    label = voice.say(ticket.service.label)
    pen.fitted(x, bottom - 10 * MM, beside, label[:1].upper() + label[1:], 12.5, style=Style.BOLD)
    pen.fitted(x, bottom - 5 * MM, beside, voice.say(long_day(sheet.day)), 9)
    starts, ends = ticket.hours
    hours = tr("{starts} – {ends}", starts=starts, ends=ends)
    pen.fitted(x, bottom, beside, voice.say(hours), 9)
    pen.code(at[0] + CARD.width - EDGE - CODE, bottom - CODE + MM, CODE, ticket.code)
