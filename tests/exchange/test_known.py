"""Known people are offered; only proof makes two people one."""

from __future__ import annotations

import random
import re
import time
from dataclasses import replace
from datetime import date

import pytest

from centre_desk.domain.people import IdentityKind, Person, Sex
from centre_desk.exchange.known import NEW, Known, match

OMAR = Person(
    id=7,
    last_name="EL FASSI",
    first_name="Mohamed",
    sex=Sex.MAN,
    matricule="77001",
    identity_kind=IdentityKind.CIN,
    identity_number="BK1234",
    phone="+212602852728",
    establishment="ISTA Fès",
)
BARE = replace(
    OMAR, matricule="", identity_kind=None, identity_number="", phone="", establishment=""
)


def _person(last: str, first: str, **more: object) -> Person:
    return Person(last_name=last, first_name=first, **more)


@pytest.mark.parametrize(
    "person",
    [
        _person("FASSI", "Mohammed", matricule="77001"),
        _person("Elfassi", "MOHAMED", identity_kind=IdentityKind.CIN, identity_number="BK1234"),
        _person("Mohamed", "El Fassi", matricule="77001"),
        _person("El Fassi", "M.", matricule="77001"),
        Person(last_name_ar="الفاسي", first_name_ar="محمد", matricule="77001"),
        _person("EL FASSI", "Mohamed", phone="+212602852728"),
        _person("Fassi", "Mohamed", establishment="ista fes"),
    ],
)
def test_a_number_or_a_name_with_something_beside_it_proves(person: Person) -> None:
    found = match(person, [OMAR])
    assert (found.kind, found.person_id) == ("same", 7)


@pytest.mark.parametrize(
    "person",
    [
        _person("EL FASSI", "Mohamed"),
        _person("EL FASSI", "MOHAMMED"),
        _person("Fassi", "Med"),
        _person("EL FASSY", "Mohamed"),
        _person("EL FASSI", "Mouhammed", phone="+212602852728"),
        _person("TAZI", "Salma", matricule="77001"),
        _person("EL FASSI", "Mohamed", sex=Sex.WOMAN, matricule="77001"),
    ],
)
def test_what_is_only_likely_is_offered_never_merged(person: Person) -> None:
    found = match(person, [OMAR])
    assert (found.kind, found.person_id) == ("maybe", 7)
    assert found.why.in_french()


@pytest.mark.parametrize(
    "person",
    [
        _person("TAZI", "Salma"),
        _person("EL FASSI", "Ahmed"),
        _person("EL FASSI", "Mahmoud"),
        _person("ALAMI", "Mohamed"),
        _person("EL FASSI", "Mohamed", matricule="99999"),
        _person("EL FASSI", "Mohamed", sex=Sex.WOMAN),
        _person("TAZI", "Salma", phone="+212602852728"),
    ],
)
def test_another_person_is_new(person: Person) -> None:
    assert match(person, [OMAR]) == NEW


def test_two_known_people_of_one_name_are_asked_about() -> None:
    twins = [replace(BARE, id=1, establishment="ISTA"), replace(BARE, id=2, establishment="ISTA")]
    assert match(replace(BARE, id=None, establishment="ISTA"), twins).kind == "maybe"


def test_a_birth_date_that_differs_speaks_against() -> None:
    known = replace(BARE, birth_date=date(1985, 6, 5))
    assert match(replace(BARE, id=None, birth_date=date(1990, 1, 1)), [known]) == NEW
    assert match(replace(BARE, id=None, birth_date=date(1985, 6, 5)), [known]).kind == "same"


def test_people_without_a_name_match_nobody() -> None:
    assert match(Person(), [OMAR, Person(id=9)]) == NEW


def test_five_thousand_rows_are_held_against_twenty_thousand_people_in_seconds() -> None:
    dice = random.Random(1)
    syllables = re.findall("[^aeiou]+[aeiou]+", "bakalamanarasatazahachadrifimoujelboulou")

    def word() -> str:
        return "".join(dice.choices(syllables, k=dice.choice((2, 3)))).title()

    surnames, first_names = [word() for _ in range(900)], [word() for _ in range(250)]
    people = [
        Person(
            id=number,
            last_name=dice.choice(surnames).upper(),
            first_name=dice.choice(first_names),
            sex=dice.choice(list(Sex)),
            matricule=str(10_000 + number),
        )
        for number in range(20_000)
    ]
    rows = [replace(dice.choice(people), id=None) for _ in range(2500)]
    rows += [replace(dice.choice(people), id=None, matricule="") for _ in range(2500)]
    started = time.process_time()
    known = Known(people)
    found = [known.match(row) for row in rows]
    assert time.process_time() - started < 10
    assert all(match.kind == "same" for match in found[:2500])
    assert all(match.kind == "maybe" for match in found[2500:])
