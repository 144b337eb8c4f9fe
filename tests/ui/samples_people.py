"""An invented directory: usual, and one of very long and Arabic names only."""

from __future__ import annotations

import random
from datetime import date, timedelta

from centre_desk.domain.people import IdentityKind, Person, Sex
from centre_desk.domain.periods import Nights
from centre_desk.domain.stays import StayState
from centre_desk.language import tr
from centre_desk.queries.duplicates import Pair
from centre_desk.queries.people import DirectoryLine, Origin, PersonFile, PersonStay
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
    )


def pairs() -> list[Pair]:
    """Somebody noted twice, and somebody who may be."""
    known = file().person
    again = Person(id=2, last_name="FASSI", first_name="Mohamed", phone="+212612345678")
    return [
        Pair(known, again, tr("Même téléphone, nom presque pareil."), True, (4, 1)),
        Pair(again, known, tr("Même nom ; rien d'autre ne le confirme."), False, (1, 4)),
    ]
