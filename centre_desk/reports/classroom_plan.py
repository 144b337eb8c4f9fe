"""*Planning des salles*: classrooms × half-days of a week, one page on its side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from centre_desk.domain.calendar_words import short_day, span
from centre_desk.domain.classroom_plan import ClassroomPlan, Teaching
from centre_desk.domain.classrooms import Classroom
from centre_desk.domain.half_days import HalfDay
from centre_desk.language import tr
from centre_desk.reports import full_texts
from centre_desk.reports.fonts import Style
from centre_desk.reports.full_texts import FullText
from centre_desk.reports.names import with_language
from centre_desk.reports.page import LANDSCAPE, MARGIN, TOP, Frame, Page, produce
from centre_desk.reports.pen import Align, Pen, Segment
from centre_desk.reports.text import Fitted, fit
from centre_desk.reports.voice import Voice
from centre_desk.reports.weekly_grid import hatching

TITLE = tr("Planning des salles")
HEAD = 34.0
ROOM = 78.0
"""Width of the column of classrooms, in points."""
TALLEST = 44.0


def file_name(plan: ClassroomPlan, language: str = "fr") -> str:
    """``salles-2027-W02.pdf``."""
    year, week, _ = plan.first.isocalendar()
    return with_language(f"salles-{year}-W{week:02}", language)


def render(plan: ClassroomPlan, language: str) -> bytes:
    """Return the PDF, one page; what had to be cut stands in full at its foot.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    homeless = tr("sans salle : {count}", count=len(plan.homeless))
    frame = Frame(
        plan.heading,
        TITLE,
        span(plan.first, plan.last),
        homeless if plan.homeless else tr("%n salle(s)", n=len(plan.rooms)),
        LANDSCAPE,
    )
    return produce(frame, [Page(lambda pen: _draw(pen, plan, voice))], voice)


def _draw(pen: Pen, plan: ClassroomPlan, voice: Voice) -> None:
    columns, rooms = plan.half_days, plan.rooms
    if not columns or not rooms:
        nothing = voice.say(tr("Aucune demi-journée de cours cette semaine."))
        pen.fitted(MARGIN, TOP + 26, LANDSCAPE.inner, nothing, 12)
        return
    width = (LANDSCAPE.inner - ROOM) / len(columns)
    cut = full_texts.arrange(_cut_texts(plan, width, voice), LANDSCAPE)
    foot = full_texts.height(cut)
    tall = min(TALLEST, (LANDSCAPE.bottom - TOP - HEAD - foot - 6) / len(rooms))
    left, end = MARGIN + ROOM, MARGIN + LANDSCAPE.inner
    _heads(pen, plan, left, width, voice)
    y = TOP + HEAD
    rules: list[Segment] = [(MARGIN, y, end, y)]
    hatched: list[Segment] = []
    for room in rooms:
        _room(pen, room, y, tall, voice)
        for index, when in enumerate(columns):
            area = (left + index * width, y, width, tall)
            taught = plan.cells.get((room.id, when))
            if taught:
                _cell(pen, taught, area, voice)
            elif reason := plan.closed.get((room.id, when)):
                hatched += hatching(area[0] + 1, y + 1, width - 2, tall - 2)
                _closed(pen, reason, area, voice)
        y += tall
        rules.append((MARGIN, y, end, y))
    pen.lines(hatched, width=0.3, grey=0.5)
    days = [left + index * width for index, when in enumerate(columns) if _first(columns, index)]
    edges: list[Segment] = [(x, TOP + 2, x, y) for x in (*days, end)]
    halves = [(left + i * width, TOP + 16, left + i * width, y) for i in range(len(columns))]
    pen.lines(halves, width=0.3, grey=0.7)
    pen.lines(rules, width=0.4, grey=0.5)
    pen.lines([*edges, (MARGIN, TOP + HEAD, end, TOP + HEAD)], width=0.8)
    full_texts.draw(pen, y + 4, cut, voice)


def _first(columns: Sequence[HalfDay], index: int) -> bool:
    """Whether a day begins with that column."""
    return index == 0 or columns[index - 1].day != columns[index].day


def _heads(pen: Pen, plan: ClassroomPlan, x: float, width: float, voice: Voice) -> None:
    for day, of_day in groupby(plan.half_days, key=lambda when: when.day):
        each = list(of_day)
        across = width * len(each)
        said = voice.say(short_day(day))
        if holiday := plan.holidays.get(day):
            said = f"{said} · {holiday[voice.language]}"
        middle = x + across / 2
        pen.fitted(middle, TOP + 11, across - 4, said, 9.5, style=Style.BOLD, align=Align.MIDDLE)
        for index, when in enumerate(each):
            centre = x + (index + 0.5) * width
            half = voice.say(when.half.label)
            pen.fitted(centre, TOP + 22, width - 4, half, 7.5, align=Align.MIDDLE)
            starts, ends = plan.hours[when]
            hours = voice.say(tr("{starts} – {ends}", starts=starts, ends=ends))
            pen.fitted(centre, TOP + 30.5, width - 4, hours, 6.4, align=Align.MIDDLE)
        x += across


def _room(pen: Pen, room: Classroom, y: float, tall: float, voice: Voice) -> None:
    name = room.name_ar if voice.right_to_left and room.name_ar else room.name
    pen.fitted(MARGIN + 2, y + tall / 2 + 1, ROOM - 6, voice.data(name), 9, style=Style.BOLD)
    seats = voice.say(tr("%n place(s)", n=room.seats_in(None)))
    pen.fitted(MARGIN + 2, y + tall / 2 + 9.5, ROOM - 6, seats, 6.4)


def _cell(
    pen: Pen, taught: Teaching, area: tuple[float, float, float, float], voice: Voice
) -> None:
    """Print code and head count, then the trainers."""
    x, y, width, tall = area
    pen.box(x + 1, y + 1, width - 2, tall - 2, 0.93, radius=2)
    low = y + tall / 2 - 1
    code, who = _fitted(taught, width, voice)
    pen.words(x + 3, low, code.lines[0], code.size, style=Style.BOLD)
    pen.words(x + width - 3, low, _heads_of(taught), 7, align=Align.END)
    pen.words(x + 3, low + 9, who.lines[0], who.size, style=Style.CONDENSED)


def _fitted(taught: Teaching, width: float, voice: Voice) -> tuple[Fitted, Fitted]:
    """The codes and the trainers as a cell of that *width* holds them."""
    room = width - 6 - (16 if taught.heads else 0)
    code = fit(voice.data(_codes(taught)), room, 8, style=Style.BOLD)
    return code, fit(voice.names(taught.trainers), width - 6, 6.4, style=Style.CONDENSED)


def _codes(taught: Teaching) -> str:
    return " + ".join((taught.code, *taught.joined))


def _heads_of(taught: Teaching) -> str:
    return str(taught.heads) if taught.heads else ""


def _cut_texts(plan: ClassroomPlan, width: float, voice: Voice) -> list[FullText]:
    """What a cell of that *width* cannot hold, a session named once."""
    found = []
    for taught in plan.cells.values():
        code, who = _fitted(taught, width, voice)
        if code.cut or who.cut:
            said = tr("{codes}, {trainers}", codes=_codes(taught), trainers=taught.trainers)
            found.append(FullText(taught.code, voice.say(said)))
    names = {room.id: room.name for room in plan.rooms}
    found += [
        FullText(names[room_id], reason)
        for (room_id, _), reason in plan.closed.items()
        if room_id in names and fit(voice.data(reason), width - 8, 6.6).cut
    ]
    return found


def _closed(pen: Pen, reason: str, area: tuple[float, float, float, float], voice: Voice) -> None:
    x, y, width, tall = area
    pen.box(x + 2, y + tall / 2 - 6, width - 4, 10, 1)
    pen.fitted(x + 4, y + tall / 2 + 1.5, width - 8, voice.data(reason), 6.6)
