"""*Affiches de porte*: what is taught in each classroom today, read at three metres."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO

from centre_desk.domain.calendar_words import long_day
from centre_desk.domain.classroom_plan import ClassroomPlan, Teaching
from centre_desk.domain.classrooms import Classroom
from centre_desk.language import tr
from centre_desk.reports.fonts import Style
from centre_desk.reports.names import with_language
from centre_desk.reports.page import LANDSCAPE, MARGIN, footer, mark, start
from centre_desk.reports.pen import Align, Pen
from centre_desk.reports.text import fit
from centre_desk.reports.voice import Voice

TITLE = tr("Affiches de porte")
ROOM, NAME, SMALL = 64.0, 40.0, 24.0
"""In points: capitals of 10 mm are read at three metres, 3 mm a metre; a size of 40 has them."""
TOP = 150.0


def file_name(plan: ClassroomPlan, language: str = "fr") -> str:
    """``portes-2027-01-11.pdf``."""
    return with_language(f"portes-{plan.first}", language)


def render(plan: ClassroomPlan, language: str) -> bytes:
    """Return the PDF, a page for each classroom and day in which something is taught.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    signs = [
        (room, day, taught)
        for day in sorted({when.day for when in plan.half_days})
        for room in plan.rooms
        if (taught := plan.on_door(room.id, day))
    ]
    buffer = BytesIO()
    canvas = start(buffer, plan.heading, TITLE, long_day(plan.first), voice, LANDSCAPE)
    pen = Pen(canvas, LANDSCAPE.width, LANDSCAPE.height, voice.right_to_left)
    for number, (room, day, taught) in enumerate(signs, 1):
        _sign(pen, plan, room, day, taught, voice)
        footer(pen, plan.heading, number, len(signs), voice, LANDSCAPE)
        canvas.showPage()
    if not signs:
        nothing = voice.say(tr("Aucune salle n'est occupée ce jour."))
        pen.fitted(MARGIN, 60, LANDSCAPE.inner, nothing, 12)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _sign(
    pen: Pen,
    plan: ClassroomPlan,
    room: Classroom,
    day: date,
    taught: Sequence[Teaching],
    voice: Voice,
) -> None:
    inner, end = LANDSCAPE.inner, MARGIN + LANDSCAPE.inner
    mark(pen, plan.heading, MARGIN, 30, 40)
    name = room.name_ar if voice.right_to_left and room.name_ar else room.name
    pen.fitted(MARGIN + 56, 68, inner * 0.62 - 56, voice.data(name), ROOM, style=Style.BOLD)
    pen.fitted(end, 68, inner * 0.36, voice.say(long_day(day)), 20, align=Align.END)
    pen.lines([(MARGIN, 100, end, 100)], width=1.6)
    tall = (LANDSCAPE.bottom - TOP + 30) / max(len(taught), 2)
    y = TOP - 40
    for each in taught:
        _lesson(pen, plan, each, y, tall, voice)
        y += tall
        if each is not taught[-1]:
            pen.lines([(MARGIN, y, end, y)], width=0.6, grey=0.5)


def _lesson(
    pen: Pen, plan: ClassroomPlan, taught: Teaching, y: float, tall: float, voice: Voice
) -> None:
    """When, then what in large letters, who teaches, which session."""
    inner = LANDSCAPE.inner
    starts, ends = plan.hours[taught.when]
    pen.fitted(MARGIN, y + 44, 140, voice.say(taught.when.half.label), 22, style=Style.BOLD)
    hours = voice.say(tr("{starts} – {ends}", starts=starts, ends=ends))
    pen.fitted(MARGIN, y + 70, 140, hours, 19)
    x, room = MARGIN + 156, inner - 156
    title = taught.title_ar if voice.right_to_left and taught.title_ar else taught.title
    found = fit(voice.data(title or taught.code), room, NAME, style=Style.BOLD, lines=2)
    low = y + 10
    for line in found.lines:
        low += found.size * 1.15
        pen.words(x, low, line, found.size, style=Style.BOLD)
    trainers = voice.names(taught.trainers)
    if trainers:
        low += SMALL * 1.5
        pen.fitted(x, low, room, trainers, SMALL)
    codes = " + ".join((taught.code, *taught.joined))
    if low + 26 < y + tall:
        pen.fitted(x, low + 24, room, voice.data(codes), 16)
