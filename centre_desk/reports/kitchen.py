"""*Fiche cuisine*: the services of a day or of a week on one page, and what changed since."""

from __future__ import annotations

from collections.abc import Mapping

from centre_desk.domain.calendar_words import long_day, short_day, week_span, week_title
from centre_desk.domain.meal_figures import Group, KitchenSheet, MealDay
from centre_desk.domain.meals import Service
from centre_desk.domain.people import diet_label
from centre_desk.domain.periods import Week
from centre_desk.language import Message, tr
from centre_desk.reports.fonts import Style
from centre_desk.reports.names import with_language
from centre_desk.reports.page import LANDSCAPE, MARGIN, TOP, Frame, Page, produce
from centre_desk.reports.pen import Align, Pen
from centre_desk.reports.table import GROUP, HEAD, INTRO, Column, Row, Table, height, pages
from centre_desk.reports.voice import Voice

TITLE, WEEK_TITLE = tr("Fiche cuisine du jour"), tr("Fiche cuisine de la semaine")
NOTHING = "–"
NOTE = 12.0
"""Height of a line below the table, in points."""
LEAST, MOST = 14.5, 21.0
"""Height of a row of the week's diets, in points: they share what the days leave of the page."""
DAYS = 27.0
"""Height of a day of the week, two lines of figures."""
DAY_COLUMNS = (
    Column(tr("Service"), 112, bold=True),
    *(
        Column(head, 58, lines=1, align=Align.END)
        for head in (tr("Hébergés"), tr("À la journée"), tr("Formateurs"), tr("Extérieurs"))
    ),
    Column(tr("Total"), 44, lines=1, bold=True, align=Align.END),
    Column(tr("Écart"), 44, lines=1, align=Align.END),
    Column(None, 10),
    Column(tr("Régimes, demandes, menu"), lines=9),
)


def file_name(sheet: KitchenSheet, language: str = "fr") -> str:
    """``cuisine-2027-01-11.pdf``, or ``cuisine-2027-W02.pdf``."""
    first = sheet.days[0].day
    about = first if len(sheet.days) == 1 else Week.of(first)
    return with_language(f"cuisine-{about}", language)


def render(sheet: KitchenSheet, language: str) -> bytes:
    """Return the PDF: of one day line by line, of several a table of days and services.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    return _day(sheet, voice) if len(sheet.days) == 1 else _week(sheet, voice)


def _day(sheet: KitchenSheet, voice: Voice) -> bytes:
    (shown,) = sheet.days
    rows = tuple(_service(shown, each, voice) for each in shown.services)
    table = Table(DAY_COLUMNS, rows, row_height=36, lines=9, paper=LANDSCAPE)
    frame = Frame(sheet.heading, TITLE, long_day(shown.day), _since([shown]), LANDSCAPE)
    first, *more = pages(table, voice)

    def draw(pen: Pen) -> None:
        first.draw(pen)
        _late(pen, TOP + height(table) + 8, shown, voice)

    return produce(frame, [Page(draw), *more], voice)


def _service(shown: MealDay, service: Service, voice: Voice) -> Row:
    figure = shown.figure(service)
    starts, ends = shown.profile.span(service)
    hours = voice.say(tr("{starts} – {ends}", starts=starts, ends=ends))
    return Row(
        (
            (_capital(voice.say(service.label)), hours),
            *(_count(figure.of(group)) for group in Group),
            str(figure.total),
            _change(shown, service),
            "",
            _notes(shown, service, voice),
        ),
        where=voice.say(service.label),
    )


def _notes(shown: MealDay, service: Service, voice: Voice) -> tuple[str, ...]:
    figure = shown.figure(service)
    told = [voice.say(tr("{diet} : {count}", diet=diet_label(code), count=count))
            for code, count in sorted(figure.diets.items())]  # fmt: skip
    if figure.packed:
        told.append(voice.say(tr("paniers-repas : {count}", count=figure.packed)))
    if figure.late:
        told.append(voice.say(tr("repas gardés : {count}", count=figure.late)))
    menu = shown.menus.get(service)
    lines = [" · ".join(told)] if told else []
    return (*lines, voice.data(menu[voice.language])) if menu else tuple(lines or [""])


def _late(pen: Pen, y: float, shown: MealDay, voice: Voice) -> None:
    """List what came after the cut-off hour, as far as there is room on the page."""
    if not shown.late_changes:
        return
    limit = tr("Après l'heure limite ({time})", time=shown.profile.cut_off)
    pen.fitted(MARGIN, y + NOTE, LANDSCAPE.inner, voice.say(limit), 9.6, style=Style.BOLD)
    room = max(1, int((LANDSCAPE.bottom - y - 2 * NOTE) / NOTE))
    told = list(shown.late_changes)
    kept = told if len(told) <= room else told[-(room - 1) :]
    lines = [
        tr("{time} · {text} · {actor}", time=each.at.time(), text=each.text, actor=each.actor)
        for each in kept
    ]
    if len(kept) < len(told):
        lines.insert(0, tr("et %n changement(s) plus tôt", n=len(told) - len(kept)))
    for number, line in enumerate(lines, 2):
        pen.fitted(MARGIN, y + number * NOTE, LANDSCAPE.inner, voice.say(line), 8.8)


def _week(sheet: KitchenSheet, voice: Voice) -> bytes:
    week = Week.of(sheet.days[0].day)
    services = [each for each in Service if any(each in day.services for day in sheet.days)]
    columns = (
        Column(tr("Jour"), 92, bold=True),
        *(Column(Message(_capital(voice.say(each.label)))) for each in services),
    )
    rows = tuple(_week_day(shown, services, voice) for shown in sheet.days)
    diets = _diet_rows(sheet, services, voice)
    table = Table(columns, (*rows, *diets), row_height=_row(len(diets)), paper=LANDSCAPE)
    frame = Frame(
        sheet.heading, WEEK_TITLE, week_title(week), _since(list(sheet.days), week), LANDSCAPE
    )
    intro = tr("Sous chaque total : hébergés · à la journée · formateurs · extérieurs ; l'écart "
               "est depuis la dernière impression.")  # fmt: skip
    return produce(frame, pages(table, voice, intro=intro), voice)


def _row(diets: int) -> float:
    room = LANDSCAPE.bottom - TOP - INTRO - HEAD - GROUP - 7 * DAYS
    return max(LEAST, min(MOST, room / max(diets, 1)))


def _week_day(shown: MealDay, services: list[Service], voice: Voice) -> Row:
    cells = [_cell(shown, service, voice) for service in services]
    return Row((_capital(voice.say(short_day(shown.day))), *cells), where=voice.day(shown.day))


def _cell(shown: MealDay, service: Service, voice: Voice) -> tuple[str, ...]:
    figure = shown.figure(service)
    if service not in shown.services:
        return ("",)
    change = _change(shown, service)
    total = f"{figure.total}  ({change})" if change not in ("", NOTHING) else str(figure.total)
    if not figure.total:
        return (total,)
    groups = [str(figure.of(group)) for group in Group]
    # A line of figures alone is printed from left to right: turned, it is read as its legend is.
    return (total, " · ".join(reversed(groups) if voice.right_to_left else groups))


def _diet_rows(sheet: KitchenSheet, services: list[Service], voice: Voice) -> list[Row]:
    """How many plates of each diet at the fullest service of each kind over the week."""
    found: dict[str, dict[Service, int]] = {}
    for shown in sheet.days:
        for service, figure in shown.figures.items():
            _most(found, service, figure.diets)
    rows = [Row((voice.say(tr("Régimes : le plus à un même service")),), group=True)]
    rows += [
        Row(
            (
                _capital(_said(diet_label(code), voice)),
                *(_count(of_service.get(service, 0)) for service in services),
            )
        )
        for code, of_service in sorted(found.items())
    ]
    return rows if found else []


def _most(found: dict[str, dict[Service, int]], service: Service, diets: Mapping[str, int]) -> None:
    for code, count in diets.items():
        known = found.setdefault(code, {})
        known[service] = max(known.get(service, 0), count)


def _since(days: list[MealDay], week: Week | None = None) -> Message:
    """From when the differences are: the latest sheet that the kitchen has."""
    moments = [each.printed_at for each in days if each.printed_at]
    if not moments:
        return tr("première impression")
    at = max(moments)
    if week:
        return tr("{span} · écarts depuis le {day} à {time}", span=week_span(week), day=at.date(),
                  time=at.time())  # fmt: skip
    return tr("écarts depuis le {day} à {time}", day=at.date(), time=at.time())


def _change(shown: MealDay, service: Service) -> str:
    if shown.printed is None:
        return NOTHING
    change = shown.change(service)
    return f"{change:+d}" if change else ""


def _count(figure: int) -> str:
    return str(figure) if figure else ""


def _said(text: Message | str, voice: Voice) -> str:
    return voice.say(text) if isinstance(text, Message) else voice.data(text)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
