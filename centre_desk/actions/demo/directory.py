"""Invented people: staff of the twelve directions, homonyms and twice-entered ones included."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from centre_desk.actions.demo.names import MEN, SURNAMES, WOMEN
from centre_desk.actions.demo.origins import ORIGINS, Origin
from centre_desk.domain.people import IdentityKind, Person, Sex

WOMEN_SHARE = 0.4
MATRICULES, CINS = range(10_000, 99_999), range(12_000, 999_999)
GRADES = (
    ("Formateur", "Formatrice", 68), ("Cadre administratif", "Cadre administrative", 10),
    ("Directeur d'établissement", "Directrice d'établissement", 5),
    ("Chef de service", "Cheffe de service", 6), ("Technicien", "Technicienne", 11),
)  # fmt: skip
CIN_LETTERS = (
    "A", "AB", "B", "BE", "BH", "BJ", "BK", "C", "CD", "D", "E", "EE", "F", "G", "GA", "H", "HH",
    "I", "IB", "J", "JB", "K", "L", "LA", "M", "N", "P", "Q", "R", "S", "T", "U", "V", "W", "Z",
)  # fmt: skip
DIETS = ("low-sugar", "gluten-free", "lactose-free", "vegetarian", "low-salt", "no-fish", "no-nuts")


@dataclass(frozen=True, slots=True)
class Staff:
    """One invented person and where they come from; *before* is where they came from until then."""

    person: Person
    origin: Origin
    before: tuple[Origin, date] | None = None

    @property
    def leads(self) -> bool:
        """Whether they run an establishment, and so get a room of their own."""
        return self.person.grade.startswith("Direct")


def hire(
    rng: Random,
    count: int,
    today: date,
    *,
    origins: Sequence[Origin] = ORIGINS,
    matricules: range = MATRICULES,
    cins: range = CINS,
) -> list[Staff]:
    """Invent *count* people, about one in a hundred entered twice in two spellings.

    They come from *origins*; their numbers are of *matricules* and *cins*, so that two crowds have
    none in common.
    """
    numbers = rng.sample(matricules, count)
    identities = rng.sample(cins, count)
    found: list[Staff] = []
    for matricule, cin in zip(numbers, identities, strict=True):
        if found and rng.random() < 0.01:
            found.append(_twice(rng, rng.choice(found)))
        else:
            found.append(_somebody(rng, matricule, cin, today, origins))
    return found


def _somebody(
    rng: Random, matricule: int, cin: int, today: date, origins: Sequence[Origin]
) -> Staff:
    woman = rng.random() < WOMEN_SHARE
    surname, first = rng.choice(SURNAMES), rng.choice(WOMEN if woman else MEN)
    arabic = rng.random() < 0.85
    origin = _origin(rng, origins)
    him, her, _ = rng.choices(GRADES, [weight for *_, weight in GRADES])[0]
    passport = rng.random() < 0.01
    person = Person(
        last_name=_spelt(rng, surname.spellings),
        first_name=_spelt(rng, first.spellings),
        last_name_ar=surname.arabic if arabic else "",
        first_name_ar=first.arabic if arabic else "",
        sex=Sex.WOMAN if woman else Sex.MAN,
        matricule=str(matricule),
        identity_kind=IdentityKind.PASSPORT if passport else IdentityKind.CIN,
        identity_number=f"X{cin:07}" if passport else f"{rng.choice(CIN_LETTERS)}{cin}",
        phone=f"+212{rng.choice('67')}{rng.randrange(10**8):08}" if rng.random() < 0.9 else "",
        nationality="marocaine",
        birth_date=today - timedelta(days=rng.randrange(25 * 365, 61 * 365)),
        country="Maroc",
        grade=her if woman else him,
        establishment=rng.choice(origin.establishments),
        direction=origin.name,
        diet=rng.choice(DIETS) if rng.random() < 0.06 else "",
        needs_accessible=rng.random() < 0.01,
    )
    moved = rng.random() < 0.03
    since = today - timedelta(days=rng.randrange(30, 900))
    return Staff(person, origin, (_origin(rng, origins), since) if moved else None)


def _twice(rng: Random, known: Staff) -> Staff:
    """The same person as another list wrote them: another spelling, no matricule."""
    surname = next(name for name in SURNAMES if known.person.last_name in name.spellings)
    again = replace(
        known.person, last_name=rng.choice(surname.spellings), matricule="", identity_kind=None,
        identity_number="", last_name_ar="", first_name_ar="",
    )  # fmt: skip
    return Staff(again, known.origin)


def _origin(rng: Random, origins: Sequence[Origin]) -> Origin:
    return rng.choices(origins, [origin.weight for origin in origins])[0]


def _spelt(rng: Random, spellings: Sequence[str]) -> str:
    """Mostly the usual spelling."""
    return spellings[0] if rng.random() < 0.7 else rng.choice(spellings)
