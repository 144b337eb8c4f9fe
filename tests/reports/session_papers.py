"""A session and its people, made up for the tests of its papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.papers import PaperPerson, PaperSlot, SessionPaper
from centre_desk.domain.people import Sex
from centre_desk.domain.periods import DAY
from centre_desk.domain.training import EnrolmentState, Mode, SessionKind, SessionState
from tests.reports import samples

TRAINER = PaperPerson(
    person_id=900, last_name="Amrani", first_name="Réda", last_name_ar="العمراني",
    first_name_ar="رضا", sex=Sex.MAN, matricule="10452", direction="Casablanca-Settat",
    establishment="ISTA NTIC Sidi Maârouf", nights=samples.nights(0, 4), room="121",
)  # fmt: skip
HOURS = {
    Half.MORNING: (time(9), time(12, 30)),
    Half.AFTERNOON: (time(14), time(17, 30)),
    Half.EVENING: (time(18), time(20)),
}


def slot(day: date, half: Half = Half.MORNING, mode: Mode = Mode.ON_SITE) -> PaperSlot:
    """A half-day of the sample session."""
    starts, ends = HOURS[half]
    return PaperSlot(
        id=day.toordinal() * 3 + list(Half).index(half), when=HalfDay(day, half), starts=starts,
        ends=ends, mode=mode, classroom="" if mode is Mode.DISTANCE else "Salle 3",
        classroom_ar="" if mode is Mode.DISTANCE else "القاعة 3", trainers=(TRAINER.name,),
    )  # fmt: skip


def week(days: int = 5, mode: Mode = Mode.ON_SITE) -> tuple[PaperSlot, ...]:
    """Mornings and afternoons from Monday on."""
    return tuple(
        slot(samples.MONDAY + number * DAY, half, mode)
        for number in range(days)
        for half in (Half.MORNING, Half.AFTERNOON)
    )


def person(number: int, **more: object) -> PaperPerson:
    """The participant of that number; some sleep here, some do not."""
    arabic = number % 3 != 1
    made = PaperPerson(
        person_id=number,
        last_name=samples.SURNAMES[number % 16].title(),
        first_name=samples.FIRST_NAMES[number % 8],
        last_name_ar=samples.SURNAMES_AR[number % 8] if arabic else "",
        first_name_ar=samples.FIRST_NAMES_AR[number % 8] if arabic else "",
        sex=Sex.WOMAN if number % 2 else Sex.MAN,
        matricule=str(20_000 + number),
        grade="Formateur",
        establishment=("ISTA Fès", "ISTA Inezgane", "CF Tanger Ville")[number % 3],
        direction=("Fès-Meknès", "Souss-Massa", "Tanger-Tétouan-Al Hoceïma")[number % 3],
        phone=f"+2126{number:08}",
        state=EnrolmentState.CONFIRMED,
        room=str(201 + number // 2) if number % 4 else "",
        nights=samples.nights(0, 4) if number % 4 else None,
        formula="full_board",
        attended=35 * 60,
        badge=f"CD-{number:06}",
    )
    return replace(made, **more)  # type: ignore[arg-type]


def paper(people: int = 16, **more: object) -> SessionPaper:
    """The sample session with as many participants."""
    made = SessionPaper(
        heading=samples.HEADING,
        session_id=1,
        code="MGT-031",
        title="Leadership et cohésion d'équipe",
        title_ar="القيادة وتماسك الفريق",
        kind=SessionKind.TRAINING,
        state=SessionState.CONFIRMED,
        category="managerial",
        objectives="Conduire une réunion ; donner un retour utile ; fixer des objectifs clairs.",
        objectives_ar="إدارة اجتماع، تقديم ملاحظات مفيدة، تحديد أهداف قابلة للقياس.",
        partner="ISCAE",
        first_day=samples.MONDAY,
        last_day=samples.MONDAY + 4 * DAY,
        slots=week(),
        participants=tuple(person(number) for number in range(people)),
        trainers=(TRAINER,),
    )
    return replace(made, **more)  # type: ignore[arg-type]
