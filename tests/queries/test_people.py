"""The directory, a person's file, and who seems to be noted twice."""

from __future__ import annotations

import pytest

from centre_desk.actions import bookings, people
from centre_desk.desk import Desk
from centre_desk.domain.people import Person, masked
from centre_desk.errors import RuleBroken
from centre_desk.queries import duplicates
from centre_desk.queries import people as directory
from centre_desk.queries.people import Wanted
from tests.house import day, lodge, man, nights


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _add(desk: Desk, **known: object) -> int:
    return people.add(desk, Person(**known)).result[0]  # type: ignore[arg-type]


def _names(desk: Desk, **wanted: object) -> list[str]:
    found = directory.ids(desk, Wanted(**wanted))  # type: ignore[arg-type]
    return [line.name for line in directory.lines(desk, found)]


def test_the_directory_goes_by_surname_and_those_without_one_come_last(desk: Desk) -> None:
    _add(desk, last_name_ar="الفاسي", first_name_ar="محمد")
    _add(desk, last_name="tazi")
    _add(desk, last_name="ALAMI", first_name="Omar")
    _add(desk, last_name="Alami", first_name="Ali")

    assert _names(desk) == ["ALAMI Ali", "ALAMI Omar", "TAZI", "الفاسي محمد"]
    assert _names(desk, descending=True) == ["TAZI", "ALAMI Omar", "ALAMI Ali", "الفاسي محمد"]


@pytest.mark.parametrize("order", list(directory.ORDERS))
def test_it_can_be_put_in_the_order_of_any_column(desk: Desk, order: str) -> None:
    man(desk, "Alami")
    lodge(desk, "102", 1, 3, name="Tazi")
    for descending in (False, True):
        assert len(_names(desk, order=order, descending=descending)) == 2


def test_it_shows_who_is_found_and_who_is_expected(desk: Desk) -> None:
    man(desk, "Alami")
    stay = lodge(desk, "102", 1, 3, name="Tazi")

    assert _names(desk, text="ala") == ["ALAMI Test"]
    assert _names(desk, text="?") == []
    assert _names(desk, lodged="here") == []
    (line,) = directory.lines(desk, directory.ids(desk, Wanted(lodged="expected")))
    assert line.stay is not None
    assert (line.stay.stay_id, line.stay.room, line.stay.nights) == (stay, "102", nights(1, 3))


def test_a_file_tells_stays_and_where_somebody_came_from_and_since_when(desk: Desk) -> None:
    person = _add(desk, last_name="ALAMI", direction="Fès-Meknès", establishment="ISTA Fès")
    people.correct(desk, Person(id=person, last_name="ALAMI", direction="Souss-Massa"))
    bookings.book(desk, person_id=person, nights=nights(20, 22))
    bookings.book(desk, person_id=person, nights=nights(1, 5))

    file = directory.file(desk, person)
    assert [stay.nights for stay in file.stays] == [nights(20, 22), nights(1, 5)]
    now, before = file.origins
    assert (now.direction, now.since, now.until) == ("Souss-Massa", day(1), None)
    assert (before.establishment, before.since, before.until) == ("ISTA Fès", None, day(1))


def test_a_file_that_was_undone_says_so(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match="n'existe plus"):
        directory.file(desk, 4711)


def test_proven_duplicates_come_before_names_that_only_sound_alike(desk: Desk) -> None:
    one = _add(desk, last_name="TAZI", first_name="Mohamed")
    two = _add(desk, last_name="TAZI", first_name="Mohammed")
    three = _add(desk, last_name="ALAMI", first_name="Ali", phone="0612345678")
    four = _add(desk, last_name="EL ALAMI", first_name="Ali", phone="0612345678")
    man(desk, "Berrada")

    found = duplicates.read(desk)
    assert [(pair.first.id, pair.second.id, pair.sure) for pair in found] == [
        (three, four, True),
        (one, two, False),
    ]


def test_namesakes_with_numbers_of_their_own_are_two_people(desk: Desk) -> None:
    _add(desk, last_name="TAZI", first_name="Omar", matricule="1001")
    _add(desk, last_name="TAZI", first_name="Omar", matricule="1002")

    assert duplicates.read(desk) == []


def test_a_number_is_masked_but_for_its_end() -> None:
    assert masked("BK123456") == "••••••56"
    assert masked("A1") == "••"
    assert masked("") == ""
