"""The papers of a session of 106 people against the same lines and words on bare canvases.

Convocations, badges with their QR codes, chevalets, attestations and the sheets to sign, one after
the other, as a coordinator prints them. No two people have the same name.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.bare_canvas import ratio
from benchmarks.weekly_sheet import SURNAMES, SURNAMES_AR
from centre_desk.domain.certificates import CertificateKind
from centre_desk.domain.document_texts import KINDS
from centre_desk.domain.half_days import Half, HalfDay
from centre_desk.domain.papers import PaperPerson, PaperSlot, SessionPaper
from centre_desk.domain.people import Sex
from centre_desk.domain.periods import DAY, Nights
from centre_desk.domain.sheets import Heading
from centre_desk.domain.training import EnrolmentState, Mode, SessionKind, SessionState
from centre_desk.language import catalogue
from centre_desk.reports import (
    attendance_sheet,
    badges,
    certificates,
    invitations,
    name_cards,
)

GOAL = 2.0
ROUNDS = 5
PEOPLE = 106
MONDAY = date(2027, 1, 11)
FIRST_NAMES = ("Salma", "Mohamed", "Hajar", "Amine", "Khadija")
FIRST_NAMES_AR = ("سلمى", "محمد", "هاجر", "أمين", "خديجة")


def session() -> SessionPaper:
    """A week of mornings and afternoons for 106 people, three in four of them lodged."""
    return SessionPaper(
        heading=Heading(
            "Centre de formation continue", "مركز التكوين المستمر", datetime(2027, 1, 8),  # noqa: DTZ001
            city="Casablanca",
        ),
        session_id=1, code="MGT-031", title="Leadership et cohésion d'équipe",
        title_ar="القيادة وتماسك الفريق", kind=SessionKind.TRAINING, state=SessionState.CONFIRMED,
        category="managerial", objectives="Conduire une réunion ; donner un retour utile.",
        objectives_ar="إدارة اجتماع، تقديم ملاحظات مفيدة.", partner="ISCAE", first_day=MONDAY,
        last_day=MONDAY + 4 * DAY,
        slots=tuple(
            PaperSlot(
                id=number, when=HalfDay(MONDAY + number // 2 * DAY, half), starts=time(9),
                ends=time(12, 30), mode=Mode.ON_SITE, classroom="Amphithéâtre",
            )
            for number, half in enumerate((Half.MORNING, Half.AFTERNOON) * 5)
        ),
        participants=tuple(person(number) for number in range(PEOPLE)),
        trainers=(person(PEOPLE),),
    )  # fmt: skip


def person(number: int) -> PaperPerson:
    """The participant of that number."""
    first, last = number % 5, number // 5 % 24
    return PaperPerson(
        person_id=number, last_name=SURNAMES[last].title(), first_name=FIRST_NAMES[first],
        last_name_ar=SURNAMES_AR[last], first_name_ar=FIRST_NAMES_AR[first],
        sex=Sex.WOMAN if number % 2 else Sex.MAN, matricule=str(20_000 + number),
        grade="Formateur", establishment=f"ISTA {number}", direction="Fès-Meknès",
        phone=f"+2126{number:08}", state=EnrolmentState.CONFIRMED, room=str(101 + number // 2),
        nights=Nights(MONDAY, MONDAY + 4 * DAY) if number % 4 else None, formula="full_board",
        attended=2100, badge=f"CD{number:08}",
    )  # fmt: skip


def papers() -> dict[str, Callable[[], bytes]]:
    """Each paper of the session, ready to be drawn."""
    paper = session()
    texts = {
        (kind, language): catalogue(language).text(KINDS[kind].usual.source)
        for kind in KINDS
        for language in ("fr", "ar")
    }
    bodies = {language: texts["certificate", language] for language in ("fr", "ar")}
    numbers = {each.person_id: f"AP-2027-{each.person_id:04}" for each in paper.participants}
    presence = CertificateKind.PRESENCE
    return {
        "invitations": lambda: invitations.render(paper, "fr", texts["invitation", "fr"]),
        "badges": lambda: badges.render(paper, "fr"),
        "name cards": lambda: name_cards.render(paper, "fr"),
        "certificates": lambda: certificates.render(paper, presence, bodies, numbers),
        "attendance sheets": lambda: attendance_sheet.render(paper, "fr"),
    }


def measure() -> list[dict[str, Any]]:
    """Name, ratio, goal and baseline (seconds) of all papers together, then of each."""
    every = papers()

    def together() -> None:
        for draw in every.values():
            draw()

    measured = []
    for name, draw, goal in (
        (f"papers of {PEOPLE} people", together, GOAL),
        *((f"of these, {name}", draw, None) for name, draw in every.items()),
    ):
        found, baseline = ratio(draw, ROUNDS)
        measured.append({"name": name, "ratio": found, "goal": goal, "baseline": baseline})
    return measured


if __name__ == "__main__":
    for line in measure():
        wanted = f" (goal {line['goal']})" if line["goal"] else ""
        print(f"{line['name']}: {line['ratio']:.2f}{wanted}, bare {line['baseline']:.3f} s")
