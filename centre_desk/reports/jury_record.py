"""*Procès-verbal de jury*: who judged whom, the means and ranks, and the signatures."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from centre_desk.domain.calendar_words import long_day
from centre_desk.domain.juries import OUT_OF, Jury, Member, Result, results
from centre_desk.language import tr
from centre_desk.reports import letter, table
from centre_desk.reports.fonts import Style
from centre_desk.reports.names import slug, with_language
from centre_desk.reports.page import BOTTOM, INNER, MARGIN, TOP, Frame, Page, produce
from centre_desk.reports.pen import Align, Pen, Segment
from centre_desk.reports.table import Column, Row, Table
from centre_desk.reports.voice import Voice

TITLE = tr("Procès-verbal de jury")
MOST_CRITERIA = 6
"""Columns of criteria beside the names; more are told by their mean alone."""
SIGN = 40.0
"""Height of the line on which a member signs, in points."""


def file_name(jury: Jury, language: str = "fr") -> str:
    """``pv-jury-JUR-001.pdf``."""
    return with_language(f"pv-jury-{slug(jury.code)}", language)


def render(jury: Jury, language: str) -> bytes:
    """Return the PDF: the candidates by rank, then a page to sign.

    Raises:
        KeyError: no such language.
    """
    voice = Voice(language)
    frame = Frame(
        jury.heading,
        TITLE,
        long_day(jury.heading.printed_at.date()),
        tr("{code}", code=jury.code),
    )
    subtitle = tr("{title}", title=jury.title)
    if not jury.candidates:
        nobody = tr("Aucun candidat n'est encore inscrit à ce jury.")
        return produce(frame, [table.sentence_page(nobody, voice, subtitle)], voice)
    shown = jury.criteria if len(jury.criteria) <= MOST_CRITERIA else ()
    columns = (
        Column(tr("Rang"), 34, lines=1, align=Align.END),
        Column(tr("Candidat"), lines=2, bold=True),
        Column(tr("Projet"), lines=3),
        *(Column(tr("{title}", title=each.title), 48, align=Align.END) for each in shown),
        Column(tr("Moyenne sur {most}", most=OUT_OF), 56, bold=True, align=Align.END),
    )
    found = results(jury)
    rows = tuple(_row(each, [criterion.id for criterion in shown], voice) for each in found)
    criteria = tuple(
        tr("{title} (sur {most}, coef. {weight})", title=c.title, most=c.most, weight=c.weight)
        for c in jury.criteria
    )
    intro = tr("Critères : {criteria}", criteria=criteria) if criteria else None
    made = table.pages(Table(columns, rows), voice, intro=intro, subtitle=subtitle)
    return produce(frame, [*made, *_signing(jury, found, voice)], voice)


def _row(result: Result, criteria: list[int], voice: Voice) -> Row:
    candidate = result.candidate
    absent = voice.say(tr("absent"))
    mean = _points(result.mean, voice) if not candidate.absent else absent
    return Row(
        (
            str(result.rank) if result.rank else "—",
            voice.data(candidate.name),
            voice.data(candidate.project),
            *(_points(result.by_criterion.get(each), voice) for each in criteria),
            mean,
        ),
        where=str(result.rank or "—"),
    )


def _points(value: Fraction | None, voice: Voice) -> str:
    return "—" if value is None else voice.say(tr("{mean}", mean=float(round(value, 2))))


def _signing(jury: Jury, found: tuple[Result, ...], voice: Voice) -> list[Page]:
    """Pages on which every member signs beside their name."""
    missing = sum(each.mean is None and not each.candidate.absent for each in found)
    each = int((BOTTOM - TOP - 60) / SIGN)
    members = jury.members
    return [
        Page(
            lambda pen, start=start: _sign(  # type: ignore[misc]
                pen, jury, members[start : start + each], missing, voice
            )
        )
        for start in range(0, len(members), each)
    ]


def _sign(pen: Pen, jury: Jury, members: Sequence[Member], missing: int, voice: Voice) -> None:
    said = tr(
        "Le jury a entendu %n candidat(s).", n=sum(not each.absent for each in jury.candidates)
    )
    if missing:
        said = tr("{said} Notes incomplètes pour {missing}.", said=said, missing=missing)
    y = letter.paragraphs(pen, TOP + 8, voice.say(said), x=MARGIN, room=INNER) + 18
    rules: list[Segment] = [(MARGIN, y, MARGIN + INNER, y)]
    for member in members:
        role = tr("président du jury") if member.presides else tr("membre du jury")
        about = voice.say(role)
        if member.organisation:
            about = f"{about} · {voice.data(member.organisation)}"
        pen.fitted(MARGIN, y + 17, INNER * 0.5, voice.data(member.name), 10.5, style=Style.BOLD)
        pen.fitted(MARGIN, y + 30, INNER * 0.5, about, 8.5)
        pen.fitted(MARGIN + INNER * 0.55, y + 13, 80, voice.say(tr("Signature")), 7)
        y += SIGN
        rules.append((MARGIN, y, MARGIN + INNER, y))
    pen.lines(rules, width=0.4, grey=0.6)
