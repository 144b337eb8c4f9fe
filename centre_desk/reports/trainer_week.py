"""*Semaine du formateur*: where to be in each half-day, the bedroom, then the groups by name."""

from __future__ import annotations

from centre_desk.domain.calendar_words import span, weekday_and_month
from centre_desk.domain.periods import DAY
from centre_desk.domain.trainer_week import Group, TaughtSlot, TrainerWeek
from centre_desk.domain.training import Mode
from centre_desk.language import Message, tr
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import Frame, Page, produce
from centre_desk.reports.table import Column, Row, Table, pages, sentence_page
from centre_desk.reports.voice import Voice

TITLE = tr("Semaine du formateur")
_WEEK = (
    Column(tr("Jour"), 116, bold=True),
    Column(tr("Demi-journée"), 66),
    Column(tr("Heures"), 72),
    Column(tr("Salle"), 104, bold=True),
    Column(tr("Session")),
    Column(tr("Pers."), 34),
)
_PEOPLE = (
    Column(tr("N°"), 24, lines=1),
    Column(tr("Nom et prénom")),
    Column(tr("Nom en arabe"), 110),
    Column(tr("Établissement"), 120),
    Column(tr("Direction régionale"), 120),
)


def file_name(week: TrainerWeek, language: str = "fr") -> str:
    """``semaine-SQALLI-Naima-2027-W02.pdf``."""
    return with_language(f"semaine-{slug(week.name.latin)}-{week.week}", language)


def render(week: TrainerWeek, language: str) -> bytes:
    """Return the PDF: the week on a page, then who is in the groups.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    frame = Frame(
        week.heading,
        TITLE,
        span(week.week.monday, week.week.monday + 6 * DAY),
        tr("Semaine {week}", week=str(week.week.number)),
    )
    subtitle = tr("{name}", name=week.name)
    made = _week(week, voice, subtitle)
    if groups := [each for each in week.groups if each.people]:
        made += _groups(groups, voice, subtitle)
    return produce(frame, made, voice)


def _week(week: TrainerWeek, voice: Voice, subtitle: Message) -> list[Page]:
    lodged = _lodged(week)
    if not week.taught:
        nothing = tr("Aucune séance cette semaine ; {lodged}.", lodged=lodged)
        return [sentence_page(nothing, voice, subtitle)]
    intro = tr(
        "Hébergement : {lodged} · {halves}",
        lodged=lodged,
        halves=tr("%n demi-journée(s)", n=len(week.taught)),
    )
    rows = tuple(Row(_cells(slot, voice)) for slot in week.taught)
    return pages(Table(_WEEK, rows), voice, intro=intro, subtitle=subtitle)


def _cells(slot: TaughtSlot, voice: Voice) -> tuple[str | tuple[str, ...], ...]:
    title = slot.title_ar if voice.right_to_left and slot.title_ar else slot.title
    room = slot.classroom_ar if voice.right_to_left and slot.classroom_ar else slot.classroom
    if slot.mode is not Mode.ON_SITE:
        room = voice.say(slot.mode.label)
    session = voice.say(tr("{code} {title}", code=" + ".join(slot.codes), title=title))
    return (
        voice.say(weekday_and_month(slot.when.day)),
        voice.say(slot.when.half.label),
        voice.say(tr("{starts} – {ends}", starts=slot.starts, ends=slot.ends)),
        voice.data(room) if room else voice.say(tr("sans salle")),
        (session, voice.data(slot.subject)) if slot.subject else session,
        str(slot.people),
    )


def _lodged(week: TrainerWeek) -> Message:
    if not week.bedrooms:
        return tr("non logé")
    rooms = tuple(
        tr(
            "chambre {room}, du {first} au {last}",
            room=room, first=nights.arrival, last=nights.departure,
        )
        for room, nights in week.bedrooms
    )  # fmt: skip
    return tr("{rooms}", rooms=rooms)


def _groups(groups: list[Group], voice: Voice, subtitle: Message) -> list[Page]:
    rows: list[Row] = []
    for group in groups:
        title = group.title_ar if voice.right_to_left and group.title_ar else group.title
        count = tr("%n personne(s)", n=len(group.people))
        heading = tr("{code} {title} : {count}", code=group.code, title=title, count=count)
        rows.append(Row((voice.say(heading),), group=True))
        for number, member in enumerate(group.people, 1):
            cells = (
                str(number),
                voice.data(member.name.latin),
                voice.data(member.name.arabic),
                voice.data(member.establishment),
                voice.data(member.direction),
            )
            rows.append(Row(cells, where=f"{group.code} {number}"))
    return pages(Table(_PEOPLE, tuple(rows)), voice, subtitle=subtitle)
