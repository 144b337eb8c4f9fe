"""An invented directory: usual, and one of very long and Arabic names only."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta

from centre_desk.domain.certificates import CertificateKind
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.people import IdentityKind, Person, Sex
from centre_desk.domain.periods import Nights, Week
from centre_desk.domain.sheets import Heading, Name
from centre_desk.domain.stays import StayState
from centre_desk.domain.trainer_week import TaughtSlot, TrainerWeek
from centre_desk.domain.training import EnrolmentState, Mode, SessionState
from centre_desk.language import tr
from centre_desk.queries.duplicates import Pair
from centre_desk.queries.people import DirectoryLine, Origin, PersonFile, PersonStay
from centre_desk.queries.person_training import PersonCertificate, PersonSession
from tests.ui.samples import CODES, LONG, SURNAMES, TODAY

FIRST = ("Salma", "Omar", "Mohammed", "Fatima-Ezzahra", "Youssef", "Khadija", "Rachid")
ARABIC = ("الفاسي محمد", "العلوي سلمى", "بناني يوسف", "")


def directory(kind: str = "usual") -> tuple[list[int], list[DirectoryLine]]:
    """Ids and lines, as the page reads them."""
    dice = random.Random(kind)
    lines = []
    for number in range(1, 1 if kind == "empty" else 61):
        name = f"{dice.choice(SURNAMES)} {dice.choice(FIRST)}"
        arabic = dice.choice(ARABIC)
        if kind == "long" and number % 3:
            name, arabic = (LONG, "") if number % 2 else (arabic or ARABIC[0], arabic or ARABIC[0])
        lines.append(
            DirectoryLine(
                number, name, arabic, str(10_000 + 37 * number), "Rabat-Salé-Kénitra",
                "ISTA Hay Riad", f"+2126{dice.randrange(10**8):08}",
                stay(number, 0) if number % 4 == 0 else None,
            )
        )  # fmt: skip
    lines.sort(key=lambda line: line.name)
    return [line.id for line in lines], lines


def stay(number: int, weeks: int) -> PersonStay:
    """Four nights, some weeks from now."""
    first = TODAY + timedelta(weeks=weeks, days=-2)
    state = (
        StayState.LEFT if weeks < 0 else StayState.IN_HOUSE if not weeks else StayState.CONFIRMED
    )
    return PersonStay(number, Nights(first, first + timedelta(4)), state, "214", CODES[0])


def file(kind: str = "usual") -> PersonFile:
    """One person with stays behind, now and ahead."""
    person = Person(
        id=1, last_name=LONG if kind == "long" else "EL FASSI", first_name="Mohammed",
        last_name_ar="الفاسي", first_name_ar="محمد", sex=Sex.MAN, matricule="77001",
        identity_kind=IdentityKind.CIN, identity_number="BK123456", phone="+212612345678",
        nationality="marocaine", birth_date=date(1985, 6, 5), country="Maroc", grade="Formateur",
        diet="gluten-free", needs_accessible=True, note="Préfère le premier étage.",
    )  # fmt: skip
    return PersonFile(
        person,
        (
            Origin("ISTA Fès", "Fès-Meknès", date(2026, 9, 1), None),
            Origin("ISTA Agadir", "Souss-Massa", None, date(2026, 9, 1)),
        ),
        tuple(stay(number, weeks) for number, weeks in enumerate((3, 0, -6, -40), 1)),
        TODAY,
        () if kind == "empty" else sessions(kind),
        (
            PersonCertificate(
                3, "ANG-204", CertificateKind.PRESENCE, "AP-2026-0117", TODAY - timedelta(40)
            ),
        ),
    )


def sessions(kind: str = "usual") -> tuple[PersonSession, ...]:
    """One to come, one that waits, one that was attended, one that is taught."""
    told = (
        ("FF-DIG-014", EnrolmentState.CONFIRMED, None, 3, 0, 0, 0),
        ("MT-SAN-007", EnrolmentState.WAITING, 2, 1, 0, 0, 0),
        ("ANG-204", EnrolmentState.PARTLY_PRESENT, None, -6, 1230, 6, 0),
        ("FM-MGT-031", None, None, -9, 0, 0, 10),
    )
    return tuple(
        PersonSession(
            session_id=number, code=code, title=LONG if kind == "long" else f"Module {number}",
            title_ar="", first_day=TODAY + timedelta(weeks=weeks),
            last_day=TODAY + timedelta(weeks=weeks, days=3), state=state, rank=rank,
            session_state=SessionState.CONFIRMED, minutes=minutes, counted=counted,
            half_days=half_days,
        )
        for number, (code, state, rank, weeks, minutes, counted, half_days) in enumerate(told, 1)
    )  # fmt: skip


def pairs() -> list[Pair]:
    """Somebody noted twice, and somebody who may be."""
    known = file().person
    again = Person(id=2, last_name="FASSI", first_name="Mohamed", phone="+212612345678")
    return [
        Pair(known, again, tr("Même téléphone, nom presque pareil."), True, (4, 1)),
        Pair(again, known, tr("Même nom ; rien d'autre ne le confirme."), False, (1, 4)),
    ]


def trainer_week(kind: str = "usual") -> TrainerWeek:
    """A trainer's week, with two groups together once; an empty one leads to the nearest days."""
    week = Week.of(TODAY)
    title = LONG if kind == "long" else "Leadership et cohésion d'équipe"
    taught = tuple(
        TaughtSlot(
            when=HalfDay(week.monday + timedelta(days), half), starts=time(9), ends=time(12, 30),
            mode=Mode.DISTANCE if days == 3 else Mode.ON_SITE,
            classroom="" if days == 2 else "Salle 3", classroom_ar="" if days == 2 else "القاعة 3",
            session_ids=(1,), codes=("MGT-031", "MGT-032") if days == 1 else ("MGT-031",),
            title=title, title_ar="القيادة وتماسك الفريق", subject="", people=16,
        )
        for days in range(5)
        for half in (Half.MORNING, Half.AFTERNOON)
    )  # fmt: skip
    empty = kind == "empty"
    return TrainerWeek(
        heading=Heading("Aïn Borja", "عين البرجة", datetime(2027, 1, 13, 8, 0, tzinfo=UTC)),
        person_id=1,
        name=Name(LONG if kind == "long" else "EL FASSI Mohammed", "الفاسي محمد"),
        matricule="77001", week=week, today=TODAY, taught=() if empty else taught, groups=(),
        bedrooms=() if empty else (("214", Nights(week.monday, week.monday + timedelta(4))),),
        before=TODAY - timedelta(30), after=TODAY + timedelta(12),
    )  # fmt: skip
