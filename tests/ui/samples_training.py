"""Invented sessions for the pictures of their tabs: usual, full, empty, and very long names."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from centre_desk.domain.attendance import Mark
from centre_desk.domain.evaluation import SURROUNDINGS, Answers, Reached, Tally, tally
from centre_desk.domain.events import Exhibitor, Visitor
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.jfp import Figures, HalfDays
from centre_desk.domain.juries import Candidate, Criterion, Jury, Member
from centre_desk.domain.training import (
    AttendanceState,
    Enrolment,
    EnrolmentState,
    Mode,
    Session,
    SessionKind,
    SessionState,
    Slot,
)
from centre_desk.queries.attendance import Grid, GridPerson, GridSlot
from centre_desk.queries.events import Event
from centre_desk.queries.jfp import Correction, SessionJfp
from centre_desk.queries.sessions import LodgingSummary, Participant, SessionPage, SlotLine
from tests.reports import session_papers
from tests.reports.samples import HEADING
from tests.ui.samples import LONG, MONDAY, SURNAMES, SURNAMES_AR

OPENED = datetime(2027, 1, 13, 9)  # noqa: DTZ001 - moments are kept in UTC, without saying so
LENGTH = 210
"""Minutes of a half-day."""
PEOPLE = {"usual": 16, "full": 40, "long": 9, "empty": 0}
DAYS = {"usual": 4, "full": 9, "long": 3, "empty": 3}
FIRST_NAMES = ("Salma", "Omar", "Naïma", "Youssef", "Hind")


def session(kind: SessionKind = SessionKind.TRAINING, **more: object) -> Session:
    """The session that the tabs show."""
    titles = {
        SessionKind.TRAINING: ("FF-DIG-014", "IA appliquée à la formation"),
        SessionKind.EVENT: ("EVT-003", "Forum de l'emploi"),
        SessionKind.JURY: ("JURY-002", "Jury : concepteurs de formation"),
    }
    code, title = titles[kind]
    made = Session(
        id=1, code=code, title=title, kind=kind, capacity=20, first_day=MONDAY,
        last_day=MONDAY + timedelta(days=3),
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def name(number: int, kind: str = "usual") -> str:
    """Somebody's name."""
    surname = LONG if kind == "long" else SURNAMES[number % len(SURNAMES)]
    return f"{surname} {FIRST_NAMES[number % len(FIRST_NAMES)]}"


def when(number: int) -> HalfDay:
    """The half-day of that number, two a day from Monday on."""
    half = Half.AFTERNOON if number % 2 else Half.MORNING
    return HalfDay(MONDAY + timedelta(days=number // 2), half)


def page(
    kind: str = "usual", of: SessionKind = SessionKind.TRAINING, **more: object
) -> SessionPage:
    """What the header of a session's page reads."""
    made = session(of, **more)
    enrolled = [
        Enrolment(
            id=number, session_id=1, person_id=number, person=name(number, kind),
            state=EnrolmentState.CONFIRMED, enrolled_on=MONDAY,
        )
        for number in range(PEOPLE[kind] if of is SessionKind.TRAINING else 0)
    ]  # fmt: skip
    return SessionPage(
        session=made,
        state=SessionState.RUNNING if made.state is SessionState.CONFIRMED else made.state,
        programme="",
        partner="",
        slots=tuple(
            SlotLine(Slot(id=each, session_id=1, when=when(each)), "Salle 3", ("AMRANI Réda",))
            for each in range(DAYS[kind] * 2)
        ),
        participants=tuple(
            Participant(each, "", str(20_000 + each.id), "Fès-Meknès", "ISTA Fès", "")
            for each in enrolled
        ),
        quotas=(),
        lodging=LodgingSummary(),
        history=(),
    )


def grid(kind: str = "usual", state: SessionState = SessionState.CONFIRMED) -> Grid:
    """An attendance sheet whose second half is still to come."""
    dice = random.Random(kind)
    count = 0 if kind == "empty" else DAYS[kind] * 2
    past = count // 2 + 1
    marks = [
        [_mark(dice) if column < past - 1 else None for column in range(count)]
        for _ in range(PEOPLE[kind])
    ]
    slots = tuple(_slot(column, past, marks) for column in range(count))
    people = tuple(_person(row, kind, line) for row, line in enumerate(marks))
    return Grid(session(state=state), slots, people)


def _mark(dice: random.Random) -> Mark:
    chance = dice.random()
    if chance < 0.06:
        return Mark(AttendanceState.ABSENT)
    if chance < 0.1:
        return Mark(AttendanceState.EXCUSED, reason="convocation au tribunal")
    if chance < 0.14:
        return Mark(AttendanceState.PARTIAL, minutes=dice.choice((45, 90, 120)))
    return Mark(AttendanceState.PRESENT)


def _slot(column: int, past: int, marks: list[list[Mark | None]]) -> GridSlot:
    said = [line[column] for line in marks]
    cancelled = column == past
    afternoon = when(column).half is Half.AFTERNOON
    return GridSlot(
        id=column, when=when(column), start=time(14 if afternoon else 9),
        end=time(17 if afternoon else 12, 30), minutes=LENGTH,
        mode=Mode.SELF_STUDY if column == past + 1 else Mode.ON_SITE, cancelled=cancelled,
        open=column < past, attended=sum(mark is not None for mark in said),
        blank=said.count(None) if column < past else 0,
    )  # fmt: skip


def _person(row: int, kind: str, marks: list[Mark | None]) -> GridPerson:
    attended = [mark.attended(LENGTH) for mark in marks if mark]
    arabic = SURNAMES_AR[row % len(SURNAMES_AR)] if row % 4 else ""
    return GridPerson(
        enrolment_id=row, person_id=row, name=name(row, kind), name_ar=arabic,
        matricule=str(20_000 + row), state=EnrolmentState.CONFIRMED, marks=tuple(marks),
        half_days=sum(bool(each) for each in attended), minutes=sum(attended),
    )  # fmt: skip


def jfp(kind: str = "usual") -> SessionJfp:
    """The figures of a session; *full* is closed and was corrected."""
    figures = Figures(
        planned=HalfDays(160), enrolled=HalfDays(112, 16), realised=HalfDays(70, 8),
        coming=HalfDays(40), absent=9, marked=87, seats=20, seated=16,
    )  # fmt: skip
    if kind != "full":
        return SessionJfp(figures, ())
    reasons = ("parti à midi, feuille relue", "présent, oublié sur la feuille du 13")
    corrections = tuple(
        Correction(
            number, number, name(number), MONDAY.replace(day=1), HalfDays(1 - 2 * (number % 2)),
            reasons[number % 2], "K. Amrani", date(2027, 1, 20),
        )
        for number in range(4)
    )  # fmt: skip
    return SessionJfp(figures, corrections)


def evaluations(kind: str = "usual") -> tuple[tuple[tuple[int, Answers], ...], Tally]:
    """The sheets that were typed in, and what they say together."""
    dice = random.Random(kind)
    comment = "Plus d'exercices sur nos propres cours, s'il vous plaît."
    sheets = tuple(
        (
            number,
            Answers(
                statements=tuple(dice.choice((3, 4, 4, 5, 5)) for _ in range(11)),
                surroundings={each: dice.choice((3, 4, 5)) for each in SURROUNDINGS},
                reached=dice.choice(list(Reached)),
                comment=comment if number % 5 == 0 else "",
            ),
        )
        for number in range(1, 1 + PEOPLE[kind])
    )
    return sheets, tally(session_papers.paper(0), [sheet for _, sheet in sheets])


def event(kind: str = "usual") -> Event:
    """A forum with its stands and its visitors; *full* is a day of the real size."""
    count = {"usual": 60, "full": 1500, "empty": 0}[kind]
    return Event(
        1,
        tuple(
            Exhibitor(number, f"Entreprise {number}", f"A{number}", name(number), number % 4)
            for number in range(1, 33 if count else 1)
        ),
        tuple(
            Visitor(
                number, name(number), f"Institut {number % 9}", f"+2126{number:08}",
                f"V{number:09}", OPENED + timedelta(minutes=number % 60) if number % 3 else None,
            )
            for number in range(count)
        ),
    )  # fmt: skip


def jury(kind: str = "usual") -> Jury:
    """A jury of three that has marked most of its candidates."""
    dice = random.Random(kind)
    empty = kind == "empty"
    members = (
        Member(1, "EL MERNISSI Lahcen", "Direction de la formation", presides=True),
        Member(2, "SABIR Asmaa", "UM6P"),
        Member(3, "GHARBI Khalid", "École Centrale de Casablanca"),
    )
    criteria = (
        Criterion(1, "Scénario pédagogique", 20, 2), Criterion(2, "Qualité technique"),
        Criterion(3, "Soutenance", 10),
    )  # fmt: skip
    candidates = tuple(
        Candidate(number, name(number), "Simulateur de câblage", absent=number == 4)
        for number in range(1, 9)
    )
    marks = {
        (candidate.id, criterion.id, member.id): dice.randrange(8, 4 * criterion.most // 2) * 50
        for candidate in candidates
        for criterion in criteria
        for member in members
        if not candidate.absent and (candidate.id, member.id) != (8, 3)
    }
    made = session(SessionKind.JURY)
    return Jury(
        HEADING, 1, made.code, made.title, () if empty else members, () if empty else candidates,
        () if empty else criteria, {} if empty else marks,
    )  # fmt: skip
